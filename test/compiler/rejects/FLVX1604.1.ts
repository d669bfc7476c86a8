function area(/*@*/this: { width: number }): number {
    return this.width;
}
console.log('' + (area === null));
class Scale {
    by(/*@*/this: void, n: number): number {
        return n * 2;
    }
}
console.log('' + new Scale().by(2.5));
