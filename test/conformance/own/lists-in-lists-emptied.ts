// policy: map
// A list that is an item of another is emptied where it stands; an item by a property keeps its place.

class Desk {
    rows = [[1, 2], [3]];
    at = 1;

    clear(): void {
        const row = this.rows[this.at];
        row.length = 0;
        row.push(7, 8);
        this.at = 0;
    }
}

const desk = new Desk();
desk.clear();
desk.clear();
console.log(desk.at, desk.rows.map((row) => row.join('+')).join());
const lists: Record<string, number[]> = { a: [1], b: [2] };
lists['a'].length = 0;
(lists['c'] ??= []).push(5);
console.log(JSON.stringify(lists));
