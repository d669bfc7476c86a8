// construct: error-fields
// policy: map-or-reject
// trap: Exception has message, code, file, line and previous of its own; getMessage may be taken
class HttpError extends Error {
    public readonly code: number;
    public readonly line: string;
    public readonly file = 'f';
    public previous: string | null = null;

    constructor(message: string, code: number, line: string) {
        super(message);
        this.code = code;
        this.line = line;
    }

    getMessage(): string {
        return 'own ' + this.message;
    }
}

function main(): void {
    try {
        throw new HttpError('gone', 410, 'L');
    } catch (error) {
        if (error instanceof HttpError) {
            console.log(error.message + error.code + error.line + error.file + (error.previous ?? '-') + error.getMessage());
        }
    }
}

main();
