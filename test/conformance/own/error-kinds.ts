// construct: error-kinds
// policy: map
// trap: RangeError, SyntaxError and TypeError are other classes in PHP, and the engine throws them too
class QuotaError extends RangeError {
    constructor(message: string, readonly limit: number) {
        super(message);
        this.name = 'QuotaError';
    }
}
class PlainRange extends RangeError {}
class Named extends TypeError {
    name = 'Named';
}
class Later extends SyntaxError {
    setName(): this {
        this.name = 'Later' + this.name;
        return this;
    }
}
function check(n: number): number {
    if (n < 0) {
        throw new RangeError('negative: ' + n);
    }
    if (n > 10) {
        throw new TypeError('too big');
    }
    if (n === 7) {
        throw new QuotaError('quota', 7);
    }
    if (n === 8) {
        throw new PlainRange();
    }
    if (n === 9) {
        throw new SyntaxError('syntax');
    }
    return n;
}
for (const n of [-1, 5, 7, 8, 9, 11]) {
    try {
        console.log('' + check(n));
    } catch (e) {
        if (e instanceof QuotaError) {
            console.log('quota ' + e.limit + (e instanceof RangeError ? ' range' : ''));
        }
        if (e instanceof RangeError) {
            console.log('range ' + e.message + ' ' + e.name);
        } else if (e instanceof TypeError) {
            console.log('type ' + e.message + ' ' + e.name);
        } else if (e instanceof Error) {
            console.log('error ' + e.message + ' ' + e.name + (e instanceof SyntaxError));
        }
    }
}
console.log(new Named('x').name + new Later().setName().name + new RangeError().message + new TypeError('t').name);
function kind(work: () => void): string {
    try {
        work();
        return 'fine';
    } catch (error) {
        return error instanceof RangeError
            ? 'RangeError'
            : error instanceof TypeError
              ? 'TypeError'
              : error instanceof SyntaxError
                ? 'SyntaxError'
                : 'other';
    }
}
const none: string[] = [];
let count = -1;
count += none.length;
console.log(kind(() => console.log((JSON.parse('{') as string[]).length)));
console.log(kind(() => console.log('x'.repeat(count))));
console.log(kind(() => console.log(none[0].length)));
console.log(kind(() => console.log([1, 2].filter((n) => n > 5).reduce((a, b) => a + b))));
console.log(kind(() => console.log(new Array<number>(count).fill(0).length)));
function describe(error: Error): string {
    if (error instanceof RangeError) {
        return 'r:' + error.message;
    }
    return error.name + ':' + error.message;
}
console.log(describe(new RangeError('a')) + describe(new TypeError('b')) + describe(new Error('c')) + describe(new PlainRange('d')));
const errors: Error[] = [new Error('1'), new TypeError('2')];
console.log(errors.map((e) => `${e.name}=${e.message}`).join());
let last: RangeError | null = null;
try {
    throw new PlainRange('p');
} catch (e) {
    last = e as RangeError;
}
console.log(last.message);
