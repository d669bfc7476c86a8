function main(): void {
    const rows: number[][] = [];
    const row: number[] = [];
    rows.push(/*@*/row);
    row.push(1);
    console.log('' + rows.length);
}
main();
