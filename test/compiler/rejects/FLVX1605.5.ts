let name: string;
const show = (): string => 'v' + name;
console.log(/*@*/show());
name = 'a';
function count(): number {
    let n: number;
    const next = (): number => n + 1;
    const early = /*@*/next();
    if (early > 0) {
        n = 1;
    } else {
        n = 2;
    }
    return next() + n;
}
console.log('' + count() + show());
