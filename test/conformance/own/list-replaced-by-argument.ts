// construct: list-replaced-by-argument
// policy: map
// trap: the list is taken before the argument puts another one into its place
class Box {
    list = [1, 2];
    texts = ['a', 'b'];
    inner = { rows: [[1], [2]] };

    replaced(): number {
        this.list = [7];
        this.inner = { rows: [[7]] };
        return 7;
    }

    mark(): string {
        this.texts = ['none'];
        return '+';
    }
}

function main(): void {
    const box = new Box();
    console.log(box.list.includes(box.replaced()));
    console.log(box.list.includes(box.replaced()));
    const other = new Box();
    console.log((other.inner.rows[0] ?? []).includes(other.replaced()), other.list.length);
    const third = new Box();
    console.log(third.list.indexOf(third.replaced()));
    console.log(third.texts.join(third.mark()));
    console.log(third.texts.join(third.mark()));
}

main();
