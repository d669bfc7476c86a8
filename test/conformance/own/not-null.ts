// construct: not-null
// policy: map
// trap: reading a member of null is an exception in JS and a warning in PHP
class Leaf {
    next: Leaf | null = null;
    constructor(public value: number) {}
    twice(): number {
        return this.value * 2;
    }
}
interface Row { name: string | null; list: number[] | null }
function find(name: string): Row | null {
    return name === 'none' ? null : { name, list: [1, 2] };
}
const head = new Leaf(1);
head.next = new Leaf(2);
head.next!.next = new Leaf(3);
console.log(head.next!.next!.value, head.next!.twice());
head.next!.value += 5;
console.log(head.next!.value, find('a')!.name!.length, find('b')!.list![1], find('b')!.list!.length);
let cursor: Leaf | null = head;
let sum = 0;
while (cursor !== null) {
    sum += cursor!.value;
    cursor = cursor.next;
}
console.log(sum);
try {
    console.log(find('none')!.name);
} catch (error) {
    console.log(error instanceof TypeError);
}
try {
    console.log(head.next!.next!.next!.value);
} catch (error) {
    console.log(error instanceof TypeError);
}
try {
    head.next!.next!.next!.value = 3;
    console.log('written');
} catch (error) {
    console.log(error instanceof TypeError);
}
const row = find('c');
const name: string = row!.name!;
console.log(name.toUpperCase());
const texts: Record<string, string | null> = { a: 'x' };
console.log(texts['a']!.repeat(2));
function must(leaf: Leaf | null): Leaf {
    return leaf!;
}
console.log(must(head).value, must(head.next).twice());
