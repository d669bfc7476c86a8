// construct: class-visibility
// policy: map
class Base {
    private readonly secret = 'base';
    protected shared = 1;

    reveal(): string {
        return this.secret + this.shared;
    }

    same(other: Base): boolean {
        return this.secret === other.secret;
    }
}

class Derived extends Base {
    private readonly own: string;

    constructor(own: string) {
        super();
        this.own = own;
        this.shared = 2;
    }

    all(): string {
        return this.reveal() + this.own + this.helper(3);
    }

    private helper(n: number): string {
        return '#' + n;
    }
}

function main(): void {
    const derived = new Derived('d');
    console.log(derived.all() + derived.same(new Base()));
}

main();
