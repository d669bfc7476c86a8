interface Row {
    name: string | undefined;
}
const row: Row = { name: 'x' };
const other: string | undefined = row.name;
row.name = /*@*/other;
row['name'] = /*@*/undefined;
function nothing(): undefined {
    return undefined;
}
const list: undefined[] = [nothing()];
console.log(JSON.stringify(/*@*/other));
console.log(JSON.stringify(/*@*/list));
