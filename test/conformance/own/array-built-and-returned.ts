// construct: array-built-and-returned
// policy: map
interface Row { id: number; tags: string[] }

function numbers(limit: number): number[] {
    const out: number[] = [];
    for (let i = 1; i <= limit; i++) {
        if (i % 2 === 1) {
            out.push(i);
        }
    }
    return out;
}

function rows(): Row[] {
    const out: Row[] = [];
    for (const id of numbers(5)) {
        const tags: string[] = [];
        for (let i = 0; i < id; i++) {
            tags.push('t' + i);
        }
        out.push({ id, tags });
    }
    return out;
}

function index(list: Row[]): Record<string, Row> {
    const out: Record<string, Row> = {};
    for (const row of list) {
        out['row' + row.id] = row;
    }
    return out;
}

function main(): void {
    console.log(numbers(9).join(','));
    console.log(rows().map((row) => row.id + '=' + row.tags.join('')).join(' '));
    const table = index(rows());
    console.log(Object.keys(table).join(',') + ' ' + table['row3'].tags.length);
}

main();
