// construct: null-checks
// policy: map
class Node2 {
    public next: Node2 | null = null;

    constructor(public readonly value: string) {}
}

function walk(first: Node2 | null): string {
    let text = '';
    let current = first;
    while (current !== null) {
        text += current.value;
        current = current.next;
    }
    return text;
}

function parse(text: string | null): number | null {
    if (text === null || text === '') {
        return null;
    }
    return text.length;
}

function main(): void {
    const a = new Node2('a');
    const b = new Node2('b');
    a.next = b;
    b.next = new Node2('c');
    console.log(walk(a) + '|' + walk(null) + '|' + walk(b));
    const n = parse('four');
    console.log(n !== null && n > 3 ? 'long' : 'short');
    console.log('' + (parse(null) === null) + (parse('') !== null));
    const list: Array<number | null> = [1, null, 3];
    let total = 0;
    for (const item of list) {
        if (item === null) {
            continue;
        }
        total += item;
    }
    console.log('' + total);
}

main();
