const held: number[][] = [];
let total = 0;
function count(list: number[]): void {
    total += list.length;
}
function keep(list: number[]): void {
    held.push(list);
}
// A function of that type may do something else than the one that the type was taken from.
function called(): void {
    const list = [1];
    for (const one of [count, keep]) {
        one(/*@*/list);
    }
    list.push(2);
}
function replaced(): void {
    const steps = { first: count };
    steps.first = keep;
    const list = [1];
    steps.first(/*@*/list);
    list.push(2);
}
// What is no list becomes an item itself.
function joined(): void {
    const rows = [{ n: 1 }];
    const row = { n: 2 };
    const all = rows.concat(/*@*/row);
    row.n = 9;
    console.log(JSON.stringify(all));
}
function looped(): void {
    const rows = [{ n: 1 }, { n: 2 }];
    let text = '';
    for (const row of /*@*/rows.filter((one) => one.n > 1)) {
        rows[1]!.n += 5;
        text += row.n;
    }
    console.log(text);
}
called();
replaced();
joined();
looped();
console.log(JSON.stringify(held) + total);
