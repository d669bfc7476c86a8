// construct: changes-acc-shared-initial
// policy: map-or-reject
function main(): void {
    const start = [0];
    const out = [1, 2].reduce((acc, n) => { acc.push(n); return acc; }, start);
    console.log(start.join() + '/' + out.join());
}
main();
