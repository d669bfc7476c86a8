// policy: map
// What a static member is read through `this` is that of the class that was called: no constant is known there.
class Ring {
    static readonly size: number = 2;
    static of(value: number): string {
        return `${value % this.size} ${Math.floor(value / this.size)} ${value / this.size}`;
    }
}
class Empty extends Ring {
    static override readonly size: number = 0;
}
class Half extends Ring {
    static override readonly size: number = 0.5;
}
console.log(Ring.of(5), Empty.of(5), Half.of(5));
console.log(`${5 % Ring.size} ${5 % Empty.size} ${5 % Half.size}`);
