const count = function own(n: number): number {
    return n === 0 ? 0 : 1 + /*@*/own(n - 1);
};
console.log('' + count(3));
