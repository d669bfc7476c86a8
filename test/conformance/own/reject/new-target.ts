// construct: new-target
// policy: reject
class Base {
    readonly kind: string;

    constructor() {
        this.kind = new.target === Base ? 'base' : 'derived'; // refused here
    }
}
console.log(new Base().kind);
