class Bag {
    length = 3;
}

function size(value: () => string | number[]): number {
    return /*@*/value().length;
}

function part(value: string | string[]): string {
    return /*@*/value.slice(1).length + '';
}

function count(value: Bag | string): number {
    return /*@*/value.length;
}

function text(value: string | boolean): string {
    return /*@*/value.toString();
}
console.log('' + size(() => 'abc') + part('abc') + count(new Bag()) + text(true));
