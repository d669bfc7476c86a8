// construct: custom-errors
// policy: map
class ApiError extends Error {
    constructor(message: string, public readonly status: number) {
        super(message);
        this.name = 'ApiError';
    }
}

class AuthError extends ApiError {
    constructor() {
        super('denied', 401);
    }
}

function call(kind: string): string {
    try {
        if (kind === 'auth') {
            throw new AuthError();
        }
        if (kind === 'api') {
            throw new ApiError('bad gateway', 502);
        }
        throw new Error('plain');
    } catch (error) {
        if (error instanceof AuthError) {
            return 'auth ' + error.status;
        }
        if (error instanceof ApiError) {
            return 'api ' + error.status + ' ' + error.message;
        }
        return error instanceof Error ? 'error ' + error.message : 'unknown';
    }
}

function main(): void {
    console.log(call('auth'));
    console.log(call('api'));
    console.log(call('x'));
}

main();
