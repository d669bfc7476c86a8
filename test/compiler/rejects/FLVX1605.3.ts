function total(): number {
    const add = (): number => sum + 1;
    const twice = (fn: () => number): number => fn() + fn();
    const first = /*@*/twice(add);
    const sum = 3;
    return first + sum;
}
console.log(total());
