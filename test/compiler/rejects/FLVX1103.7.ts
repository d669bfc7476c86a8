/* What is put in order while an argument changes it. */
function main(): void {
    const filled = [1, 2];
    filled.fill(/*@*/filled.pop() ?? 0);
    filled.fill(7, 0, /*@*/filled.push(5));
    const byMaker = [2, 1];
    const maker = (): ((a: number, b: number) => number) => {
        byMaker.push(0);
        return (a, b) => a - b;
    };
    byMaker.sort(/*@*/maker());
    console.log(filled.join() + byMaker.join());
}
main();
