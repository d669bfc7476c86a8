// construct: changes-holder
// policy: map-or-reject
class H { constructor(public items: number[]) {} }
function add(list: number[]): void { list.push(1); }
function main(): void {
    const a = [1];
    const h = new H(a);
    add(a);
    console.log('' + h.items.length);
}
main();
