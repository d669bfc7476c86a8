// What is compared with undefined is null only where null takes the place of the type parameter: that place is named.
// says: (see program.ts:16)
class Stack<T> {
    private items: T[] = [];
    push(item: T): void {
        this.items.push(item);
    }
    lower(): void {
        const last = this.items.pop();
        if (/*@*/last !== undefined) {
            this.items[0] = last;
        }
    }
}
const stack = new Stack<string | null>();
stack.push(null);
stack.lower();
console.log('lower');
