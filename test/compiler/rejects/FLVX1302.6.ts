// What takes the place of a type parameter is handled as what the parameter extends.
class Tunnel {
    constructor(readonly id: string) {}
}
class Node {
    constructor(readonly id: string) {}
    shown(): string {
        return this.id;
    }
}
class Other {
    constructor(readonly id: string) {}
    shown(): string {
        return this.id + '!';
    }
}
class Rows<T extends { id: string }> {
    private readonly all: T[] = [];
    first(): string {
        return this.all.map((one) => one.id).join();
    }
}

function idOf<T extends { id: string }>(value: T): string {
    return value.id;
}

function idsOf<T extends { id: string }>(values: T[]): string {
    return values.map((one) => one.id).join();
}

function made<T extends { id: string }>(make: () => T): string {
    return make().id;
}

function lengthOf<T extends { length: number }>(value: T): number {
    return value.length;
}

function shown<T extends Node>(value: T): string {
    return value.shown();
}

console.log(idOf(/*@*/new Tunnel('a')));
console.log(idsOf(/*@*/[new Tunnel('a')]));
console.log(made(/*@*/() => new Tunnel('a')));
console.log(new Rows</*@*/Tunnel>().first());
console.log(lengthOf(/*@*/'abc'));
console.log(shown(/*@*/new Other('a')));
