// says: names `this`, and may be called before `super(…)`
class Told {
    readonly value: number;

    constructor(read: () => number) {
        this.value = read();
    }
}

class TellsAtOnce extends Told {
    own = 3;

    constructor() {
        super(/*@*/() => this.own);
    }
}

class Between extends Told {
    constructor(read: () => number) {
        super(read);
    }
}

class TellsThrough extends Between {
    own = 3;

    constructor() {
        super(/*@*/() => this.own);
    }
}

const twice = (read: () => number): number => read() * 2;

class Keeps {
    constructor(protected readonly read: () => number, protected readonly label = 'x') {}

    text(): string {
        return this.label + this.read();
    }
}

class TellsAnother extends Keeps {
    own = 3;

    constructor() {
        super(() => 1, 'own ' + twice(/*@*/() => this.own));
    }
}

class Looks extends Keeps {
    readonly first: string;

    constructor(read: () => number) {
        super(read);
        this.first = this.text();
    }
}

class TellsLater extends Looks {
    own = 3;

    constructor() {
        super(/*@*/() => this.own);
    }
}

class Runs {
    readonly all: (() => number)[] = [];
    readonly sum: number;

    constructor(options: { read: () => number }, also: (() => number)[]) {
        const { read } = options;
        this.all.push(read);
        for (const one of also) {
            this.all.push(one);
        }
        this.sum = this.all.reduce((sum, one) => sum + one(), 0);
    }
}

class TellsInParts extends Runs {
    own = 3;

    constructor() {
        super({ read: /*@*/() => this.own }, [/*@*/() => this.own + 1]);
    }
}

class Reader {
    constructor(private readonly read: () => number) {}

    text(): string {
        return 'read ' + this.read();
    }
}

class Shows {
    readonly shown: string;

    constructor(reader: Reader) {
        this.shown = reader.text();
    }
}

class TellsReader extends Shows {
    own = 3;

    constructor() {
        super(new Reader(/*@*/() => this.own));
    }
}

class Failure extends Error {
    own = 3;

    constructor() {
        super('failure ' + twice(/*@*/() => this.own));
    }
}

class Hooked extends Keeps {
    constructor(read: () => number, made: () => void) {
        super(read);
        made();
    }
}

let last: Keeps | null = null;

class TellsHook extends Hooked {
    own = 3;

    constructor() {
        super(/*@*/() => this.own, () => {
            console.log(last === null ? '' : last.text());
        });
        last = this;
    }
}

class TellsByDefault extends Told {
    own = 3;

    constructor(read: () => number = /*@*/() => this.own) {
        super(read);
    }
}

try {
    console.log(new TellsAtOnce().value, new TellsThrough().value, new TellsAnother().text(), new TellsLater().first);
    console.log(new TellsInParts().sum, new TellsReader().shown, new Failure().message, new TellsHook().text());
    console.log(new TellsByDefault().value);
} catch (error) {
    console.log('caught');
}
