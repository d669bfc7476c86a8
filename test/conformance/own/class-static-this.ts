// construct: class-static-this
// policy: map-or-reject
// trap: this in a static method is the class that was called: static::, not self::
class Base {
    static label = 'base';

    static describe(): string {
        return this.label + '/' + Base.label;
    }

    static make(): Base {
        return new this();
    }

    kind(): string {
        return 'base';
    }
}

class Derived extends Base {
    static override label = 'derived';

    override kind(): string {
        return 'derived';
    }
}

function main(): void {
    console.log(Base.describe() + ' ' + Derived.describe());
    console.log(Derived.make().kind());
    Base.label = 'changed';
    console.log(Base.label + Derived.label);
}

main();
