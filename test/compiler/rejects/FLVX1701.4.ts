// says: it declares `line` anew
// says: it declares `file` anew
// says: it declares `message` anew
// says: a parameter of the interface has no name
class Problem extends Error {
    /*@*/line = 1;

    constructor(
        /*@*/readonly file: string,
    ) {
        super('x');
    }
}
class Other extends Error {
    /*@*/override message = 'x';
}
interface Shape {
    size(/*@*/{ width }: { width: number }): number;
}
class Square implements Shape {
    size({ width }: { width: number }): number {
        return width;
    }
}
console.log(new Problem('f').message + new Other().message + new Square().size({ width: 1 }));
