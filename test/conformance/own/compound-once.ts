// construct: what a compound assignment's target does is done once
// policy: map
let calls = 0;

function next(): number {
    calls++;
    return calls;
}

class Box {
    n = 8;
    list = [1, 2, 3];
    top: number | null = null;
    inner: Record<string, number> = {};
}

const box = new Box();

function get(): Box {
    calls += 100;
    return box;
}

function items(y: number): string {
    const m: number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    m[next()] |= 8;
    m[next()] /= y;
    m[next()] %= y;
    m[next()] += 10;
    m[next()]++;
    let i = 0;
    m[i++] *= 3;
    m[i++] <<= 2;
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    texts[next()] += 'x';
    return `${JSON.stringify(m)} ${JSON.stringify(texts)} ${i} ${calls}`;
}

function entries(y: number): string {
    const r: Record<string, number> = { '7': 5, '8': 6, '9': 7 };
    r[String(next())] |= 8;
    r[String(next())] /= y;
    r['' + next()] -= 1;
    return `${JSON.stringify(r)} ${calls}`;
}

function fields(y: number): string {
    get().n |= 1;
    get().n /= y;
    get().n %= 4;
    get().list[next() % 3] /= y;
    get().top ??= y;
    get().top ??= 99;
    get().inner['k' + (next() % 2)] ??= y;
    get().inner.k0 ??= 1;
    return `${box.n} ${JSON.stringify(box.list)} ${Object.keys(box.inner).join()} ${box.top} ${calls}`;
}

function nested(y: number): string {
    const grid: number[][] = [
        [1, 2, 3],
        [4, 5, 6],
    ];
    let at = 0;
    grid[at++][at++] /= y;
    grid[--at][at++] += 1;
    return `${JSON.stringify(grid)} ${at}`;
}

console.log(items(2));
console.log(entries(2));
console.log(fields(2));
console.log(nested(2));
