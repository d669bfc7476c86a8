// construct: changes-acc-other-return
// policy: map-or-reject
function main(): void {
    const other = [0];
    const out = [1, 2].reduce((acc, n) => { acc.push(n); return n > 1 ? other : acc; }, [] as number[]);
    out.push(4);
    console.log(other.join() + '/' + out.join());
}
main();
