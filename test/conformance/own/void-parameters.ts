// policy: map
// What a parameter of the type void gets may be left out.

function told(value: number | void, nothing: void): string {
    return `${value} ${nothing === undefined}`;
}
console.log(told(3) + told() + told(4, undefined));

class Signal<T> {
    private readonly seen: string[] = [];

    send(value: T): void {
        this.seen.push(`${typeof value}`);
    }

    text(): string {
        return this.seen.join();
    }
}
const signal = new Signal<void>();
signal.send();
signal.send(undefined);
console.log(signal.text());
