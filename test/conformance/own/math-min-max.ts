// construct: math-min-max
// policy: map
// trap: PHP max(1, '2') and max of int and float; max() of one argument wants an array
function main(): void {
    const list = [3, 1.5, 2];
    console.log('' + Math.max(...list) + Math.min(...list) + Math.max(5) + Math.min(-1));
    console.log('' + Math.max(1, 2, 3, 4) + Math.min(1.5, 1) + Math.max(0, -1));
    console.log('' + (Math.max(2, 4 / 2) === 2) + Math.max(...[7]) + Math.max(...list, 10));
    const clamp = (n: number): number => Math.min(Math.max(n, 0), 100);
    console.log('' + clamp(-5) + clamp(50) + clamp(500));
    console.log('' + list.map((n) => Math.max(n, 2)).join(','));
}

main();
