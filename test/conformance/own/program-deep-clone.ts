// construct: program-deep-clone
// policy: map
interface Node1 { v: number; next?: Node1; tags: string[] }
function clone(n: Node1): Node1 {
    const copy: Node1 = { v: n.v, tags: [...n.tags] };
    if (n.next) copy.next = clone(n.next);
    return copy;
}
const a: Node1 = { v: 1, tags: ['x'], next: { v: 2, tags: [] } };
const b = clone(a);
b.tags.push('y');
if (b.next) b.next.v = 9;
console.log(JSON.stringify(a) + JSON.stringify(b));
