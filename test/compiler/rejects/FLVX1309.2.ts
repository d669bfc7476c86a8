interface Row {
    list: { name: string }[];
}
function name(row: Row | null): string {
    return /*@*/row?.list[0].name ?? '';
}
console.log(name(null));
