// construct: narrowing-outdated-access
// policy: map
// trap: TypeScript goes by what was assigned, though a function has assigned null since
class Leaf { next: Leaf | null = null; constructor(public value: number) {} }
interface R { sub: { n: number } | null }
function clear(l: Leaf): void { l.next = null; }
function main(): void {
    const head = new Leaf(1);
    head.next = new Leaf(2);
    clear(head);
    try { console.log(head.next.value); } catch (e) { console.log(e instanceof Error ? 'threw' : ''); }
    head.next = new Leaf(2);
    clear(head);
    try { head.next.value = 5; console.log('w'); } catch (e) { console.log(e instanceof Error ? 'threw' : ''); }
    head.next = new Leaf(2);
    clear(head);
    console.log(head.next === null ? 'null' : 'set', head.next ? 'a' : 'b');
}
main();
