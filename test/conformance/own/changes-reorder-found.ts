// construct: sort, reverse, fill on a list within a list, a record, or what a call gives
// policy: map
// trap: PHP assigns to no call, and a path that is named twice would run its calls twice
class Row {
    items: number[] = [3, 1, 2];
}

const rows = [new Row(), new Row()];
let picked = 0;

function pick(): Row {
    picked++;
    return rows[picked % 2]!;
}

function lists(): void {
    const grid = [[1, 2], [3, 10, 4], [7, 8, 9]];
    const copy = grid.map((row) => [...row]);
    let at = 0;
    const next = (): number => {
        console.log('next');
        return at++;
    };
    copy[1]!.reverse();
    copy[1]!.sort();
    copy[next()]!.reverse();
    copy[next()]!.sort((a, b) => b - a);
    copy[at++]!.fill(5, 1);
    console.log(JSON.stringify(copy), JSON.stringify(grid), at);
    const deep = [[[3, 1, 2]], [[2, 1]]];
    for (let i = 0; i < deep.length; i++) {
        deep[i]![0]!.sort();
    }
    const joined = deep[1]![0]!.reverse().join('+');
    console.log(joined, JSON.stringify(deep));
}

function records(): void {
    const ports: Record<string, number[]> = { a: [2, 1] };
    const key = (name: string): string => {
        console.log('key', name);
        return name;
    };
    ports[key('a')]!.reverse();
    ports['a']!.sort((a, b) => b - a);
    try {
        ports[key('b')]!.reverse();
    } catch (error) {
        console.log(error instanceof TypeError);
    }
    console.log(JSON.stringify(ports));
}

lists();
records();
pick().items.sort();
pick().items.reverse();
console.log(picked, rows.map((row) => row.items.join()).join(' '));
