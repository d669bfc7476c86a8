class Turns {
    rows = [{ n: 1 }, { n: 2 }];
    at = 0;

    next(): void {
        const /*@*/row = this.rows[this.at];
        this.skip();
        row.n = 10;
    }

    skip(): void {
        this.rows.shift();
    }
}
const pairs = [{ n: 1 }, { n: 2 }];
for (let i = 0; i < pairs.length; i++) {
    const /*@*/pair = pairs[pairs.length - 1];
    if (pair.n > 1) {
        pairs.pop();
        for (const n of [1, 2]) {
            if (n === 1) {
                continue;
            }
            break;
        }
    }
    pair.n = 3;
}
const share = [0.5];
const /*@*/half = pairs[share[0] * 2];
half.n = 4;
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
console.log(JSON.stringify(store));
