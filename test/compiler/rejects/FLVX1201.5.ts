class Box {
    static make(): number {
        return 1;
    }
}
const make = /*@*/Box.make;
console.log('' + make());
