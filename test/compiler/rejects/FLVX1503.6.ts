const later: (() => void)[] = [];
const held: number[][] = [];
// `push` keeps the function; it does not call it.
function kept(): void {
    const list = [1];
    later.push(() => {
        list.push(2);
    });
    held.push(/*@*/list);
    later.forEach((one) => one());
}
// A way that may not leave the function.
function jumped(): void {
    const list = [1];
    for (let i = 0; i < 3; i++) {
        if (i > 0) {
            held.push(/*@*/list);
            if (i === 1) {
                continue;
            }
            return;
        }
        list.push(i);
    }
}
function caught(): void {
    const list = [1];
    try {
        if (held.length > 0) {
            held.push(/*@*/list);
            throw new Error('x');
        }
    } catch (error) {
        list.push(7);
    }
}
kept();
jumped();
caught();
console.log(JSON.stringify(held));
