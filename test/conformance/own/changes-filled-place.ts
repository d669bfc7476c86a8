// construct: changes-filled-place
// policy: map
// trap: the value of `place ??= []` is the array in the place
function groupBy(words: string[]): Record<string, string[]> {
    const groups: Record<string, string[]> = {};
    for (const word of words) {
        (groups[word.charAt(0)] ??= []).push(word);
        const key = word.length > 3 ? 'long' : 'short';
        (groups[key] ??= []).push(word);
    }
    return groups;
}
console.log(JSON.stringify(groupBy(['apple', 'avocado', 'fig', 'kiwi'])));
class Bag {
    private byName: Record<string, number[]> = {};
    extra: number[] | null = null;
    add(name: string, n: number): number { return (this.byName[name] ??= []).push(n); }
    more(n: number): void { (this.extra ??= []).push(n); }
    show(): string { return JSON.stringify(this.byName) + JSON.stringify(this.extra); }
}
const bag = new Bag();
console.log(bag.add('x', 1) + bag.add('x', 2) * 10);
bag.add('y', 3); bag.more(4); bag.more(5);
console.log(bag.show());
interface Node2 { name: string; kids?: string[] }
const node: Node2 = { name: 'n' };
(node.kids ??= []).push('a');
(node.kids ??= []).unshift('b');
console.log(JSON.stringify(node));
const shared: Record<string, number[]> = { a: [1] };
const held = shared['a'] ?? [];
console.log(held.length);
const rows: number[][] = [];
rows[0] ??= [];
rows[0]!.push(1);
rows[1] ??= [2];
console.log(JSON.stringify(rows));
const w: string[] = ['q'];
w[1] ??= 'z';
w[0] ??= 'no';
console.log(w.join());
