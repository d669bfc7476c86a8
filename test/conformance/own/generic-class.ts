// construct: generic-class
// policy: map-or-reject
class Stack<T> {
    private items: T[] = [];

    push(item: T): this {
        this.items.push(item);
        return this;
    }

    pop(): T | undefined {
        return this.items.pop();
    }

    size(): number {
        return this.items.length;
    }
}

function main(): void {
    const stack = new Stack<string>().push('a').push('b');
    console.log((stack.pop() ?? '') + stack.size());
    console.log('' + (new Stack<number>().push(4 / 2).pop() ?? 'none'));
}

main();
