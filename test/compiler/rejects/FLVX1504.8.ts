// What fills a place gives what is in it: that is handed out too.
class Shelf {
    more?: string[];

    fill(): { list: string[] } {
        const list = (/*@*/this.more ??= []);
        list.push('a');
        const held = { list };
        return held;
    }
}
const shelf = new Shelf();
const held = shelf.fill();
shelf.fill();
console.log(held.list.join());
