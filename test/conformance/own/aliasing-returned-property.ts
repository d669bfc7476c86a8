// construct: aliasing-returned-property
// policy: map-or-reject
// trap: the caller of a getter holds the same array
class Basket {
    private items: string[] = [];

    add(item: string): void {
        this.items.push(item);
    }

    all(): string[] {
        return this.items;
    }
}

function main(): void {
    const basket = new Basket();
    const before = basket.all();
    basket.add('a');
    console.log('' + before.length + basket.all().length);
    before.push('b');
    console.log('' + basket.all().length);
}

main();
