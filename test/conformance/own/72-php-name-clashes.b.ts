// construct: php-name-clashes
// policy: map-or-reject
class Iterator2 {
    public class = 'c';
    public default = 'd';

    static new(): Iterator2 {
        return new Iterator2();
    }

    for(array: string[]): string {
        const echo = 'e';
        const global = 'g';
        const empty = array.length;
        return echo + global + empty + this.class + this.default;
    }
}

class Closure {
    readonly static = 'closure';
}

class Exception extends Error {}

function sizeOf(fn: string[]): number {
    return fn.length + 1000;
}

function ArrayMap(isset: number): number {
    return isset + 1;
}

function array_map(unset: number): number {
    return unset + 2;
}

function exit(die: string): string {
    return die;
}

function main(): void {
    console.log(Iterator2.new().for(['x']));
    console.log(new Closure().static + '' + sizeOf(['p']) + ArrayMap(1) + array_map(1) + exit('z'));
    try {
        throw new Exception('mine');
    } catch (error) {
        console.log(error instanceof Exception ? error.message : 'lost');
    }
    const thisOne = { self: 1, parent: 2, static: 3 };
    console.log('' + thisOne.self + thisOne.parent + thisOne.static);
}

main();
