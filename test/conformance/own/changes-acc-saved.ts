// construct: changes-acc-saved
// policy: map-or-reject
function main(): void {
    const saved: number[][] = [];
    const out = [1, 2, 3].reduce((acc, n) => { acc.push(n); saved.push(acc); return acc; }, [] as number[]);
    console.log(JSON.stringify(saved) + out.join());
}
main();
