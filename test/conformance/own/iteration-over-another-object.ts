// construct: iteration-over-another-object
// policy: map-or-reject
// trap: the other object may be this one: then the list grows while the loop runs over it
class Bag {
    private items: number[] = [1];

    merge(other: Bag): this {
        for (const item of other.items) {
            if (this.items.length < 5) {
                this.items.push(item + 1);
            }
        }
        return this;
    }

    text(): string {
        return this.items.join(',');
    }
}

function main(): void {
    const bag = new Bag();
    console.log(bag.merge(new Bag()).text());
    console.log(bag.merge(bag).text());
}

main();
