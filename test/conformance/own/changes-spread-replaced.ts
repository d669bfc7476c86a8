// construct: records that are spread, with their lists given anew behind
// policy: map
// trap: a spread shares the lists of a record unless other ones take their places
class Settings {
    private state = { name: 'a', tags: ['x'], limits: { high: 1 } };

    snapshot(): { name: string; tags: string[]; limits: { high: number } } {
        return { ...this.state, tags: [...this.state.tags], limits: { ...this.state.limits } };
    }

    change(name: string): this {
        this.state.name = name;
        this.state.tags.push(name);
        this.state.limits.high += 1;
        return this;
    }
}

const settings = new Settings();
const before = settings.snapshot();
const after = settings.change('b').change('c').snapshot();
console.log(JSON.stringify(before) + JSON.stringify(after));

function main(): void {
    const row = { n: 1, list: [1] };
    const kept = { ...row, list: row.list.map((n) => n * 2) };
    kept.list.push(7);
    row.list.push(8);
    console.log(JSON.stringify(kept) + JSON.stringify(row));
    const rows = [{ n: 1 }, { n: 2 }];
    const all: { n: number }[][] = [];
    for (const one of rows) {
        one.n++;
        all.push(rows.map((other) => ({ ...other })));
        one.n += 10;
    }
    rows[0]!.n = 99;
    console.log(JSON.stringify(all) + JSON.stringify(rows));
}
main();
