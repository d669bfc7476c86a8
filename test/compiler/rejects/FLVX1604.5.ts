// The arguments of a call belong to the parameters behind `this`.
class Scale {
    by(/*@*/this: void, n: number): number {
        return n * 2;
    }
}
console.log('' + new Scale().by(2.5));
