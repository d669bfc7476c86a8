// construct: array-of-places
// policy: map
// trap: places without values are undefined where they are spread; without a length there is nothing
class Grid {
    private readonly rows: number[][] = new Array<number[]>();
    public names = new Array<string>();

    public constructor(width: number, height: number) {
        for (let y = 0; y < height; y++) {
            this.rows.push([...Array(width)].map((_, x) => x + y * width));
            this.names.push('row ' + y);
        }
    }

    public text(): string {
        return this.rows.map((row) => row.join(' ')).join('/') + '|' + this.names.join();
    }
}

function collected(limit: number, found: number[] = new Array<number>()): number[] {
    const own = [...found];
    for (const n of Array(limit).keys()) {
        own.push(n * n);
    }
    return own;
}

console.log(new Grid(3, 2).text() + new Grid(0, 1).text() + new Grid(2, 0).text());
console.log(collected(3).join() + '|' + collected(0).join() + '|' + collected(2, [9]).join());
for (const length of [0, 1, 3]) {
    console.log(JSON.stringify([...Array(length).keys()]) + JSON.stringify(Array.from(Array(length), (_, at) => 'x' + at)));
    console.log(JSON.stringify([...new Array(length)].map((_, at) => at / 2)) + [...Array(length)].length);
    console.log(JSON.stringify(Array.from(new Array(length).keys())) + Array.from(new Array<string>(length), () => 'a').join(''));
    console.log(JSON.stringify([7, ...Array(length).keys(), 8]));
}
const alphabet = [...Array<string>(26)].map((_, at) => String.fromCharCode(97 + at)).join('');
console.log(alphabet);
const list = new Array<string>();
console.log(list.length + ' ' + JSON.stringify(list) + JSON.stringify(Array<number>()));
list.push('a', 'b');
const rows: number[][] = new Array();
rows.push([1], []);
rows[1]!.push(2);
console.log(list.join() + JSON.stringify(rows));
console.log([...Array(2)].map((item) => String(item)).join() + JSON.stringify([...Array(2)].map((item) => item === undefined)));
try {
    console.log(String([...Array(list.length - 3)].length));
} catch (error) {
    console.log(error instanceof RangeError ? 'range' : 'other');
}
try {
    console.log(String([...Array(list.length / 4).keys()].length));
} catch (error) {
    console.log(error instanceof RangeError ? 'range' : 'other');
}
const nested = Array.from(Array(2), () => new Array<number>(2).fill(0));
nested[0]![1] = 5;
console.log(JSON.stringify(nested) + Number.MIN_VALUE + (Number.MIN_VALUE / 2) + Math.max(Number.MIN_VALUE, -1));
