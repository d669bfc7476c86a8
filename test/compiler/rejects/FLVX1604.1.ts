function area(this: { width: number }): number {
    return /*@*/this.width;
}
console.log('' + (area === null));
