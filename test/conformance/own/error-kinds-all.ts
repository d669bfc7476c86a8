// policy: map
// Each kind of error of the library is one of its own, and none is another.
class MissingName extends ReferenceError {
    readonly where: string;
    constructor(name: string, where: string) {
        super(`${name} is not known`);
        this.where = where;
    }
}
const errors: Error[] = [new Error('a'), new RangeError('b'), new ReferenceError('c'), new SyntaxError('d'), new TypeError('e'), new URIError('f'), new MissingName('x', 'here'), ReferenceError('g'), URIError()];
for (const error of errors) {
    const kinds = [error instanceof Error, error instanceof RangeError, error instanceof ReferenceError, error instanceof SyntaxError, error instanceof TypeError, error instanceof URIError, error instanceof MissingName];
    console.log(error.name, error.message, String(error), kinds.map((is) => (is ? 1 : 0)).join(''));
}
function kindOf(run: () => string): string {
    try {
        return run();
    } catch (error) {
        if (error instanceof MissingName) {
            return `${error.where}: ${error.message}`;
        }
        if (error instanceof ReferenceError) {
            return 'reference';
        }
        return error instanceof URIError ? `uri ${error.message}` : 'other';
    }
}
console.log(kindOf(() => decodeURIComponent('%')), kindOf(() => { throw new MissingName('y', 'there'); }), kindOf(() => { throw new ReferenceError('z'); }), kindOf(() => 'x'.repeat(-1)));
