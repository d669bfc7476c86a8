function name(row: { name: string }): void {
    /*@*/row.name = 'x';
}
const row = { name: 'a' };
name(row);
console.log(row.name);
