// construct: changes-closure-root
// policy: map-or-reject
function main(): void {
    let list = [1];
    const reset = (): void => { list = []; };
    const add = (l: number[]): void => { reset(); l.push(2); console.log(l.join() + '/' + list.join()); };
    add(list);
    console.log(list.join());
}
main();
