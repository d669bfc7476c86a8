class Failed extends Error {
    constructor(why: string) {
        super('failed', { cause: /*@*/why });
    }
}
console.log(new Failed('x').message);
