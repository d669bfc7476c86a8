/*@*/async function later(): Promise<number> {
    return 1;
}
function scope(record: { a: number }): void {
    /*@*/with (record) {
        /*@*/debugger;
    }
}
const Kind = /*@*/class {};
/*@*/namespace Space {}
function mark(kind: unknown): void {}
/*@*/@mark
class Box {
    /*@*/#own = 1;
    /*@*/accessor n = 1;

    /*@*/static {
        /*@*/void 0;
    }

    constructor() {
        console.log(/*@*/new.target === Box ? 'x' : 'y');
    }
}
const big = /*@*/1n;
let wide: /*@*/bigint;
let name: /*@*/symbol;
const tagged = /*@*/String`x`;
/*@*/import path = require('path');
/*@*/export { big };
const count = /*@*/<number>big;
function all(): void {
    console.log(/*@*/arguments.length);
    /*@*/eval('1');
    /*@*/Symbol('x');
    new /*@*/Proxy({}, {});
    /*@*/Reflect.ownKeys({});
}
