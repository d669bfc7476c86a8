class Base {
    constructor() {
        this.prepare();
    }

    prepare(): void {
        this.start();
    }

    start(): void {}
}
class /*@*/Derived extends Base {
    mark = 'x';

    override start(): void {
        console.log(this.mark);
    }
}
class Sum {
    /*@*/total = this.count();
    start = 2;

    count(): number {
        return this.start + 1;
    }
}
new Derived();
console.log('' + new Sum().total);
