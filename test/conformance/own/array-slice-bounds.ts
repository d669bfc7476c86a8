// construct: array-slice-bounds
// policy: map
function page(list: string[], number: number, size: number): string[] {
    const start = (number - 1) * size;
    return list.slice(start, start + size);
}

function main(): void {
    const list = ['a', 'b', 'c', 'd', 'e'];
    console.log(page(list, 1, 2).join('') + '|' + page(list, 3, 2).join('') + '|' + page(list, 9, 2).join(''));
    console.log(list.slice(1).join('') + list.slice(-2).join('') + list.slice(1, -1).join('') + list.slice(-3, -1).join(''));
    console.log('[' + list.slice(3, 1).join('') + '][' + list.slice(0, 99).join('') + '][' + list.slice(-99, 2).join('') + ']');
    const start: number = -2;
    console.log(list.slice(start).join('') + list.slice(start, 4).join(''));
}

main();
