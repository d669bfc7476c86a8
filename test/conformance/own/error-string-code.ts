// construct: error-string-code
// policy: map-or-reject
class CodeError extends Error {
    constructor(public readonly code: string, message: string) {
        super(message);
        this.name = 'CodeError';
    }
}

function main(): void {
    const error = new CodeError('E_LIMIT', 'too many');
    console.log(error.code + ' ' + error.message + ' ' + error.name);
    console.log(String(error));
    console.log(new Error('plain').name + new Error().message + '|');
    error.message = 'changed';
    console.log(error.message);
}

main();
