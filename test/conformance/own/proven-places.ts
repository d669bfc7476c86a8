// construct: loops up to the length that a list had
// policy: map
// trap: what is behind the end of the list is undefined; PHP would complain
const list = ['a', 'b', 'c'];
const length = list.length;
list.pop();
{
    for (let i = 0; i < length; i++) {
        console.log('' + list[i] + (list[i] === undefined));
    }
}

function shorten(items: string[]): void {
    items.pop();
}

class Rows {
    private readonly items = ['a', 'b', 'c'];

    text(): string {
        let text = '';
        for (let i = 0; i < this.items.length; i++) {
            shorten(this.items);
            text += this.items[i];
        }
        return text;
    }
}
console.log(new Rows().text());
