class Given {
    /*@*/shown = this.show();

    constructor(readonly name: string) {}

    show(): string {
        return 'name ' + this.name;
    }
}

class Called {
    add = (): number => 1 + this.more;
    /*@*/sum = this.add();
    /*@*/sums = [1].map((item) => item + this.more).join();
    more = 2;
}

class Taken {
    /*@*/shown = this.show();
    name = 'taken';

    show(): string {
        const { name } = this;
        return 'name ' + name;
    }
}

class Counted {
    static /*@*/first = new Counted();
    static count = 0;

    constructor() {
        Counted.count += 1;
    }
}

class Parent {
    shown: string;

    constructor() {
        this.shown = `${this}`;
    }

    toString(): string {
        return 'parent';
    }
}

class /*@*/Child extends Parent {
    size = 5;

    toString(): string {
        return 'child ' + this.size;
    }
}

console.log(new Given('a').shown, new Called().sum, new Called().sums, new Taken().shown, Counted.count);
console.log(Counted.first instanceof Counted, new Child().shown);
