// construct: class-private-same-name
// policy: map-or-reject
// trap: an initialiser that uses another field; parent constructors that call overridden methods
class Base {
    protected readonly log: string[] = [];

    constructor() {
        this.log.push('base');
        this.start();
    }

    protected start(): void {
        this.log.push('start');
    }

    text(): string {
        return this.log.join(',');
    }
}

class Derived extends Base {
    private mark = 'field';

    constructor() {
        super();
        this.log.push('derived ' + this.mark);
    }

    protected override start(): void {
        this.log.push('override ' + (this.mark ?? 'unset'));
    }
}

class Sizes {
    readonly width = 3;
    readonly height = this.width * 2;
    readonly area = this.width * this.height;
}

function main(): void {
    console.log(new Derived().text());
    console.log('' + new Sizes().area);
}

main();
