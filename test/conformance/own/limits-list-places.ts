// construct: places in lists at and beyond both ends
// policy: map
function main(): void {
    const list = ['a', 'b', 'c', 'd'];
    const places = [-6, -5, -4, -3, -1, 0, 1, 3, 4, 5, 9];
    for (const from of places) {
        console.log(`${list.slice(from).join('')}|${list[from] ?? 'none'}`);
        for (const to of places) {
            console.log(`${from} ${to} ${list.slice(from, to).join('')}`);
        }
    }
    console.log([list.at(0), list.at(3), list.at(4), list.at(-1), list.at(-4), list.at(-5)].map((one) => one ?? 'none').join());
    console.log(list.slice(1).join() + list.slice(0, 2).join() + list.slice(2, 2).join() + list.slice(1, 3).join() + list.slice().join());
    const rest = [...list];
    rest.splice(2);
    console.log(rest.join());
    const half = list.length / 8;
    console.log(list[half] ?? 'none');
    const grown: string[] = [];
    grown[0] = 'p';
    grown[1] = 'q';
    grown[0] = 'r';
    console.log(grown.join() + grown.length);
    const numbers = [1, 2.5, 2, 1, NaN];
    console.log([numbers.indexOf(1), numbers.lastIndexOf(1), numbers.indexOf(3), numbers.lastIndexOf(3), numbers.indexOf(NaN)].join());
    console.log([numbers.includes(NaN), numbers.includes(2.5), numbers.includes(7), [1, 2].includes(2), [1, 2].includes(3)].join());
    console.log([numbers.findIndex((n) => n > 2), numbers.findIndex((n) => n > 9), numbers.some((n) => n > 2), numbers.some((n) => n > 9)].join());
    console.log([numbers.every((n) => n > 2), [3].every((n) => n > 2), numbers.find((n) => n > 1.5) ?? 0, numbers.find((n) => n > 9) ?? 0].join());
    console.log(numbers.filter((n, at) => at > 0 && n < 3).join() + numbers.map((n, at) => n * at).join());
    console.log(String([4, 2, 3].reduce((sum, n, at) => sum - n * at)) + String([4, 2, 3].reduce((sum, n, at) => sum + n * at, 10)));
    console.log(String([5].reduce((sum, n) => sum - n)) + String([4, 2].reduce((sum, n) => sum - n, 0)));
}
main();
