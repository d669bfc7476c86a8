function isOne(undefined: number): boolean {
    return /*@*/undefined == 1;
}
console.log(isOne(1) ? 'one' : 'other');
