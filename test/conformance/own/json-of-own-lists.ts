// policy: map
// What an object holds goes into JSON within a literal: nobody has it afterwards.

class Shelf {
    private numbers: number[] = [1];
    private byKey: Record<string, number[]> = {};

    add(n: number): number {
        this.numbers.push(n);
        (this.byKey['k' + n] ??= []).push(n);
        return this.numbers.length;
    }

    text(): string {
        const whole = { numbers: this.numbers.length, inner: [...this.numbers] };
        return (
            JSON.stringify({ numbers: this.numbers, byKey: this.byKey, inner: [{ list: this.numbers }] }) +
            JSON.stringify(whole)
        );
    }

    more(): string {
        const numbers = this.numbers;
        numbers.push(5);
        return JSON.stringify({ numbers, size: numbers.length });
    }
}
const shelf = new Shelf();
shelf.add(2);
console.log(shelf.text());
console.log(shelf.more() + shelf.add(7) + shelf.text());

function local(): string {
    const list = [1];
    list.push(2);
    const before = JSON.stringify({ list });
    list.push(3);
    return before + JSON.stringify([list, [list]]);
}
console.log(local());
