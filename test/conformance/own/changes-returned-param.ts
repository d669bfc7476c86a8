// construct: changes-returned-param
// policy: map-or-reject
function add(l: number[]): number[] { l.push(2); return l; }
function main(): void {
    const a = [1];
    const b = add(a);
    a.push(3);
    console.log(b.join() + '/' + a.join());
}
main();
