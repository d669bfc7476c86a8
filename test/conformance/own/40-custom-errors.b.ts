// construct: custom-errors
// policy: map
// trap: \Exception has its own message, code, file and line
class PanelError extends Error {
    private readonly hint: string;

    constructor(message: string, hint = 'none') {
        super('panel: ' + message);
        this.hint = hint;
    }

    explain(): string {
        return this.message + ' [' + this.hint + ']';
    }
}

class NotFound extends PanelError {}

function find(id: number): string {
    if (id < 0) {
        throw new NotFound('user ' + id, 'ask');
    }
    return 'user' + id;
}

function safe(id: number): string {
    try {
        return find(id);
    } catch (error) {
        if (error instanceof PanelError) {
            return error.explain();
        }
        throw error;
    }
}

function main(): void {
    console.log(safe(1));
    console.log(safe(-1));
    const made = new PanelError('later');
    console.log(made.explain() + (made instanceof NotFound ? ' nf' : ' base') + (made instanceof Error ? ' error' : ''));
}

main();
