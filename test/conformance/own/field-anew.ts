// construct: a class gives a field of its parent another value
// policy: map
// trap: a PHP default is there before any constructor runs; the parent's constructor would see the value of the child
class Base {
    kind = 'base';
    seen: string;
    list: string[] = ['a'];

    constructor() {
        this.seen = this.kind;
        this.list.push(this.kind);
    }
}

class Middle extends Base {
    kind = 'middle';
    copy = this.kind;
}

class Last extends Middle {
    kind = 'last';
    list: string[] = ['b'];

    constructor(private readonly mark: string) {
        super();
        console.log(this.mark + this.kind + this.seen + this.copy + this.list.join());
    }

    text(): string {
        return this.kind + this.late;
    }

    // A field below the constructor, set by it.
    late = this.copy + '!';
}

console.log(new Last('>').text() + new Middle().copy + new Middle().list.join() + new Base().kind);
