// A change is one of all that runs it: a function by a callback of the library, `new` by the fields of a class.
class Items {
    static all: number[] = [];
}
class Adding {
    place = Items.all.push(1);
}
class Below extends Adding {}
class Shelf {
    items: number[] = [1];

    each(more: number[]): void {
        more.forEach((one) => {
            this.items.push(one);
        });
    }

    afterEach(): number {
        const items = /*@*/this.items;
        this.each([1, 2]);
        return items.length;
    }

}
class Pairs {
    pairs: number[] = [1];

    nested(more: number[]): boolean {
        return more.some((one) => more.every((other) => this.pairs.push(one + other) > 3));
    }

    asArgument(): number {
        return this.size(/*@*/this.pairs, this.nested([1, 2]));
    }

    size(list: number[], more: boolean): number {
        return more ? list.length : -1;
    }
}
class Marks {
    marks: number[] = [1];

    replaced(text: string): string {
        return text.replace(/a/g, () => String(this.marks.push(1)));
    }

    go(): string {
        const marks = /*@*/this.marks;
        return this.replaced('aa') + marks.length;
    }
}
function looked(): string {
    const all = /*@*/Items.all;
    const below = new Below();
    return all.length + ' ' + below.place;
}
const shelf = new Shelf();
console.log(shelf.afterEach() + new Pairs().asArgument() + new Marks().go() + looked());
class Grown {
    rows: number[] = [1, 2];

    text(): string {
        return /*@*/this.rows.map((row, at, all) => this.rows.push(row) * all.length).join();
    }
}
console.log(new Grown().text());
