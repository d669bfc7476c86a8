// policy: map
// A function in the arguments of `super(…)` may name `this` where the constructor of the parent only keeps it.
class Keeps {
    constructor(protected readonly read: () => number) {}

    text(): string {
        return 'read ' + this.read();
    }
}

class Kept extends Keeps {
    own = 3;

    constructor() {
        super(() => this.own);
    }
}

class Through extends Keeps {
    readonly made: string;

    constructor(read: (() => number) | undefined, name: string) {
        super(read ?? (() => 1));
        this.made = name + (read === undefined ? ' without' : ' with');
    }
}

class KeptThrough extends Through {
    own = 4;

    constructor(name: string) {
        super(() => this.own + 1, name.toUpperCase());
        this.own += this.made.length;
    }
}

interface Options {
    name: string;
    onRun?: (text: string) => string;
}

class Command {
    private readonly name: string;
    private readonly handlers: ((text: string) => string)[] = [];
    readonly count: number;
    readonly again: () => string;

    constructor(options: Options, ...more: ((text: string) => string)[]) {
        const { onRun } = options;
        this.name = options.name;
        if (onRun) {
            this.handlers.push(onRun);
            this.handlers.push((text) => onRun(text + '!'));
        }
        for (const one of more) {
            this.handlers.push(one);
        }
        this.count = this.handlers.length;
        this.again = () => this.run();
        this.check();
    }

    private check(): void {
        if (this.name === '' || this.handlers.length === 0) {
            throw new Error('nothing to run');
        }
    }

    run(): string {
        return this.handlers.map((one) => one(this.name)).join(', ');
    }
}

class Greet extends Command {
    private greeting = 'hello ';

    constructor(name: string) {
        super({ name, onRun: (text) => this.greet(text) }, (text) => {
            const { greeting } = this;
            return greeting + greeting + text;
        });
    }

    private greet(text: string): string {
        this.greeting = this.greeting + 'my ';
        return this.greeting + text;
    }
}

class Reader {
    constructor(private readonly read: () => string) {}

    text(): string {
        return 'reader of ' + this.read();
    }
}

class Shows {
    protected reader: Reader;

    constructor(reader: Reader) {
        this.reader = reader;
    }

    show(): string {
        return this.reader.text();
    }
}

class ShowsItself extends Shows {
    constructor(private readonly name: string) {
        super(new Reader(() => this.name));
    }
}

class Late extends Keeps {
    own = 5;

    constructor(read: () => number = () => this.own) {
        super(() => 1);
        this.own += read();
    }
}

class Failure extends Error {
    own = 3;
    readonly describe: () => string;

    constructor(names: string[]) {
        super(names.filter((name) => name !== '').join());
        this.describe = () => this.message + this.own;
    }
}

console.log(new Kept().text());
const through = new KeptThrough('x');
console.log(through.text(), through.made);
const greet = new Greet('Ann');
console.log(greet.run(), greet.again(), greet.count);
console.log(new ShowsItself('me').show());
console.log(new Late().own);
console.log(new Failure(['a', '', 'b']).describe());
