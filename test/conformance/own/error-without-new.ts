// construct: error-without-new
// policy: map
// `Error(…)` makes an error without `new` too.

class Missing extends Error {
    public constructor(what: string) {
        super('no ' + what);
        this.name = 'Missing';
    }
}

function fail(kind: number, text?: string): string {
    switch (kind) {
        case 0:
            throw Error('zero ' + kind);
        case 1:
            throw RangeError(`one ${text ?? 'more'}`);
        case 2:
            throw TypeError();
        case 3:
            throw Error(text);
        case 4: {
            const made = SyntaxError('kept');
            throw made;
        }
        case 5:
            throw new Missing('file');
        case 6:
            try {
                throw Error('inner');
            } catch (cause) {
                throw RangeError('outer', { cause });
            }
    }
    return 'none';
}

function told(kind: number, text?: string): string {
    try {
        return text === undefined ? fail(kind) : fail(kind, text);
    } catch (error) {
        if (!(error instanceof Error)) {
            return '?';
        }
        const cause = error.cause instanceof Error ? error.cause.message : 'nothing';
        const parts = [error.name, error.message, String(error), cause];
        return (error instanceof RangeError ? 'range: ' : '') + parts.join('|');
    }
}

for (let kind = 0; kind < 8; kind++) {
    console.log(told(kind));
    console.log(told(kind, 'given'));
}
const made = ['a', 'b'].map((text) => Error(text));
console.log(made.map((error) => error.message).join() + String(Error('plain')) + String(TypeError()));
const check = (n: number): number => (n > 0 ? n : fail(1).length);
try {
    console.log('' + check(2));
    console.log('' + check(0));
} catch (error) {
    console.log(error instanceof RangeError ? error.message : 'other');
}
