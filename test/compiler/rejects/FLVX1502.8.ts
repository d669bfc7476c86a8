class Turns {
    rows = [{ n: 1 }, { n: 2 }];
    at = 0;

    constructor() {
        const /*@*/first = this.rows[this.at];
        this.at = 1;
        first.n = 5;
    }

    next(): void {
        const /*@*/row = this.rows[this.at];
        this.skip();
        row.n = 10;
    }

    skip(): void {
        this.at += 1;
    }

    replaced(): void {
        const row = this.rows[this.at];
        row.n = 20;
    }
}
const ends = [1];
const pairs = [{ n: 1 }, { n: 2 }];
const pair = pairs[ends.length];
ends.push(2);
/*@*/pair.n = 3;
function raise(rows: { n: number }[]): void {
    const row = rows[0];
    row.n += 5;
}
const store = { rows: [{ n: 2 }] };
raise(store.rows);
raise(/*@*/[...store.rows]);
raise(/*@*/store.rows.filter((row) => row.n > 1));
raise([{ n: 3 }]);
const turns = new Turns();
turns.next();
turns.replaced();
console.log(JSON.stringify(store));
