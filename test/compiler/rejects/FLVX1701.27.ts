// says: `size` may be looked at before it has a value
// says: `items` may be looked at before it has a value
// says: needs another field, which has no value yet
class Early {
    size: number;
    items: number[];

    constructor() {
        /*@*/this.show();
        this.size = 5;
        this.items = /*@*/this.more();
    }

    show(): void {
        console.log('size ' + this.size);
    }

    more(): number[] {
        return [...this.items, 1];
    }
}

class Aliased {
    /*@*/shown = this.show();
    size = 5;

    show(): string {
        const self = this;
        return 'size ' + self.size;
    }
}

console.log(new Early().size, new Aliased().shown);
