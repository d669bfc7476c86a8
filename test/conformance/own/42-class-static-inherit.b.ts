// construct: class-static-inherit
// policy: map
// trap: static members are inherited; a static map is shared; fields of the parent are initialised first
class Base {
    protected static registry: Record<string, string> = {};
    protected parts: string[] = ['base'];

    static register(name: string, value: string): void {
        Base.registry[name] = value;
    }

    static lookup(name: string): string {
        return Base.registry[name] ?? 'unknown';
    }

    add(part: string): this {
        this.parts.push(part);
        return this;
    }

    toText(): string {
        return this.parts.join('+');
    }
}

class Derived extends Base {
    private extra = 'x';

    constructor() {
        super();
        this.parts.push('derived' + this.extra);
    }

    static create(): Derived {
        return new Derived();
    }
}

class Leaf extends Derived {
    override toText(): string {
        return 'leaf:' + super.toText();
    }
}

function main(): void {
    Base.register('a', '1');
    Derived.register('b', '2');
    console.log(Base.lookup('b') + Derived.lookup('a') + Leaf.lookup('c'));
    console.log(Derived.create().add('y').toText());
    const items: Base[] = [new Base(), new Derived(), new Leaf()];
    console.log(items.map((item) => item.toText()).join(' '));
    console.log(items.filter((item) => item instanceof Derived).length + '');
}

main();
