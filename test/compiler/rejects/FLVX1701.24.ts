interface Reader {
    read(): string;
    /*@*/close?(): void;
}
class File implements Reader {
    /*@*/[key: string]: unknown;

    read(): string {
        return 'x';
    }

    /*@*/open?(): void;

    static make(): File {
        const own = /*@*/this;
        return own === null ? new File() : File.make();
    }
}
class Failure extends Error {
    /*@*/message = 'x';
}
class Third extends /*@*/(Failure) {}
class Other extends Error {
    /*@*/constructor(readonly code: number) {
        const text = 'no. ' + code;
        super(text);
    }
}
console.log(new File().read() + new Failure().message + new Other(1).code + File.make().read());
