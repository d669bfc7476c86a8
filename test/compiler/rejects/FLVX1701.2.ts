class Base {
    constructor() {
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
new Derived();
