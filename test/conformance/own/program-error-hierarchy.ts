// construct: program-error-hierarchy
// policy: map
class AppError extends Error {
    constructor(message: string, public readonly code: string) {
        super(message);
        this.name = 'AppError';
    }
}
class NotFound extends AppError {
    constructor(what: string) {
        super(what + ' not found', 'E404');
        this.name = 'NotFound';
    }
}
function handle(f: () => void): string {
    try {
        f();
        return 'fine';
    } catch (e) {
        if (e instanceof NotFound) return 'NF:' + e.message + e.code;
        if (e instanceof AppError) return `${e.name}:${e.code}`;
        if (e instanceof Error) return 'E:' + e.message;
        return 'thrown';
    } finally {
        console.log('cleanup');
    }
}
console.log(handle(() => { throw new NotFound('x'); }));
console.log(handle(() => { throw new AppError('m', 'E1'); }));
console.log(handle(() => { throw new Error('plain'); }));
console.log(handle(() => {}));
