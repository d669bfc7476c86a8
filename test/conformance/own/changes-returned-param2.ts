// construct: changes-returned-param2
// policy: map-or-reject
function add(l: number[]): number[] { l.push(2); return l; }
function main(): void {
    const a = [1];
    const b = add(a);
    b.push(3);
    console.log(b.join() + '/' + a.join());
}
main();
