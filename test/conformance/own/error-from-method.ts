// construct: error-from-method
// policy: map
class LimitError extends Error {
    public constructor(public readonly limit: number, public readonly used: number) {
        super('limit ' + limit + ' used ' + used);
    }

    public over(): number {
        return this.used - this.limit;
    }
}

class Account {
    private used = 0;

    public constructor(private readonly limit: number) {}

    public take(n: number): Account {
        if (this.used + n > this.limit) {
            throw new LimitError(this.limit, this.used + n);
        }
        this.used += n;
        return this;
    }
}

function attempt(amounts: number[]): string {
    const account = new Account(10);
    try {
        for (const amount of amounts) {
            account.take(amount);
        }
        return 'fine';
    } catch (error) {
        if (!(error instanceof LimitError)) {
            throw error;
        }
        return error.message + ' over ' + error.over();
    }
}

function main(): void {
    console.log(attempt([1, 2]));
    console.log(attempt([6, 7]));
    console.log(new LimitError(1, 2) instanceof Error ? 'is error' : 'is not');
}

main();
