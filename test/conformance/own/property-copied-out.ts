// construct: property-copied-out
// policy: map
// trap: copies and short looks at fields of all kinds are allowed
interface HasItems {
    items: number[];
}

class List<T> implements HasItems {
    items: number[] = [1];
    names: string[] | null = null;
    extra: T[] = [];

    add(item: number, extra: T): void {
        this.items.push(item);
        this.extra.push(extra);
        if (this.names === null) {
            this.names = [];
        }
        this.names.push(`n${item}`);
    }

    total(): number {
        const { items, names } = this;
        let sum = names === null ? 0 : names.length * 100;
        for (const item of items) {
            sum += item;
        }
        return sum + items.length;
    }

    all(): T[] {
        return [...this.extra];
    }
}

class Fixed {
    items: number[] = [7];
}

const last = (one: List<string> | Fixed): number => one.items[one.items.length - 1] ?? -1;
const copy = (one: HasItems): number[] => [...one.items];

const list = new List<string>();
const before = list.all();
list.add(2, 'b');
const held = copy(list);
list.add(3, 'c');
console.log(`${before.length} ${held.join()} ${list.all().join()} ${list.total()}`);
console.log(`${last(list)} ${last(new Fixed())} ${(list.names ?? []).join()}`);
