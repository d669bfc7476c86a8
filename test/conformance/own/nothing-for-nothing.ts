// construct: x === undefined ? null : x
// policy: map
// trap: PHP has one value for null and undefined, and here they become one
class Node2 {
    public value: number;
    public next: Node2 | null;

    public constructor(value?: number, next?: Node2 | null) {
        this.value = value === undefined ? 0 : value;
        this.next = next === undefined ? null : next;
    }
}

function length(list: Node2 | null): number {
    return list === null ? 0 : 1 + length(list.next);
}
console.log(length(new Node2(1, new Node2(2, null))), length(new Node2()), new Node2().next === null);

interface Row {
    note?: string | null;
    size?: number | null;
}
function stored({ note, size }: Row): string {
    const width: number | undefined = size === null ? undefined : size;
    return JSON.stringify({ note: note !== undefined ? note : null }) + (width ?? '-') + (width === undefined);
}
console.log(stored({ size: 3 }), stored({ note: null, size: null }), stored({ note: '' }));

const list: (string | null)[] = ['', null, 'a'];
for (let i = 0; i < 5; i++) {
    const one = list[i];
    const known = one === undefined ? null : (one);
    console.log(known == null, known ?? '-');
}
const items = [0, null, undefined, NaN].map((x: number | null | undefined) => (x === undefined ? null : x));
console.log(items.filter((x) => x === null).length, JSON.stringify(items));
