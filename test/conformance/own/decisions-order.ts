// construct: keys, subjects and loops whose parts change what stands beside them
// policy: map
let key = 'a';

function next(to: string): number {
    key = to;
    return to.length;
}

const record: Record<string, number> = {};
record[key] = next('long');
record[key] = next('b');
console.log(JSON.stringify(record));

function kind(text: string): string {
    key = text + '!';
    return text;
}

function find(): string {
    switch (key) {
        case kind('x'):
            return 'x';
        case kind('b'):
            return 'b';
        default:
            return 'other';
    }
}

key = 'b';
console.log(find() + key);
key = '1';

function same(other: string): string {
    switch (key) {
        case other:
            return 'the same';
        default:
            return 'another';
    }
}

console.log(same('1.0') + ' ' + same('1'));

let asked = 0;

function ask(): string {
    asked += 1;
    return '2';
}

function answer(one: string, other: string): string {
    switch (ask()) {
        case one:
            return 'one';
        case other:
            return 'other';
        default:
            return 'none';
    }
}

console.log(`${answer('1', '2')} ${answer('3', '4')} ${asked}`);

class Times {
    static readonly DAY = 24 * 60 * 60;
    static readonly BOTH = 2 + 3;
    static readonly LEFT = 7 - 4;
    static readonly ALL = (2 + 3) * 4 - 1;
}

console.log(`${Times.DAY} ${Times.BOTH} ${Times.LEFT} ${Times.ALL}`);

enum Mode {
    low = 1,
    LOW = 2,
    high = 3,
}

console.log(`${Mode.low} ${Mode.LOW} ${Mode.high}`);

class Failure extends Error {
    code: number = 5;
}

console.log(`${new Failure('failed').code} ${new Failure('failed').message}`);

function again(error: unknown): never {
    throw error;
}

try {
    try {
        throw new Failure('first');
    } catch (error) {
        again(error);
    }
} catch (error) {
    console.log(error instanceof Failure ? error.message : 'other');
}
