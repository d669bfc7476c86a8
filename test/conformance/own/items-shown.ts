// policy: map
// What a test, an assignment or a `push` has shown to be there, read in place, and what takes it away before the read.
class Table {
    readonly rows: number[] = [1, 2, 3];
    counts: Record<string, number> = { a: 1 };

    trim(): void {
        const held = this.rows;
        held.pop();
    }

    drop(key: string): boolean {
        delete this.counts[key];
        return true;
    }

    shrinking(): string {
        let out = '';
        for (let i = 0; i < this.rows.length; i++) {
            if (i === 1) {
                this.trim();
                this.trim();
            }
            out += this.rows[i] + ',';
        }
        return out;
    }

    tested(key: string): string {
        let out = '';
        if (key in this.counts) {
            out += this.counts[key] + 1;
            this.counts[key] += 1;
            this.drop(key);
            out += ' ' + this.counts[key];
        }
        if (this.counts[key] === undefined) {
            this.counts[key] = 5;
        }
        out += ' ' + this.counts[key] * 2;
        if (key in this.counts && this.drop(key)) {
            out += ' ' + this.counts[key];
        }
        this.counts[key] = 7;
        for (let n = 0; n < 2; n++) {
            out += ' ' + this.counts[key];
            this.counts = { b: 3 };
        }
        return out;
    }

    ends(): string {
        let out = '';
        while (this.rows.length > 0) {
            out += this.rows.pop()! * 2 + ' ';
        }
        this.rows.push(4);
        out += this.rows[this.rows.length - 1] + ' ' + this.rows[0];
        if (this.rows.length > 1) {
            out += this.rows[1];
        }
        this.rows.pop();
        return out + ' ' + this.rows[0];
    }
}

class Graph {
    private readonly edges: Record<string, string[]> = {};

    add(from: string, to: string): void {
        if (!this.edges[from]) {
            this.edges[from] = [];
        }
        if (!(to in this.edges)) {
            this.edges[to] = [];
        }
        this.edges[from].push(to);
        this.edges[to].push(from);
    }

    walk(start: string): string {
        const seen: Record<string, boolean> = {};
        const queue = [start];
        const names: string[] = [];
        while (queue.length > 0) {
            const name = queue.shift()!;
            if (seen[name]) {
                continue;
            }
            seen[name] = true;
            names.push(name);
            for (const next of this.edges[name]) {
                queue.push(next);
            }
        }
        return names.join('-');
    }
}

class Given {
    readonly list: string[];

    constructor(first: string[]) {
        this.list = first;
        let out = '';
        if (this.list.length > 0) {
            this.list = [];
            out += this.list[0];
        }
        this.list = [out];
    }
}

function keyed(key: string, counts: Record<string, number>): string {
    let out = '';
    if (counts[key] !== undefined) {
        out += counts[key];
        key = 'none';
        out += ' ' + counts[key];
    }
    return out;
}

function later(words: string[]): string {
    const own = [...words];
    if (own.length === 0) {
        return 'empty';
    }
    const read = (): string => 'first ' + own[0];
    own.shift();
    return read();
}

function cells(grid: number[][], y: number, x: number): string {
    if (grid[y] !== undefined && grid[y][x] !== undefined) {
        grid = [[9]];
        return 'at ' + grid[y]?.[x];
    }
    return 'out';
}

/** A test of the item itself, where a test of the length would say so, too. */
function named(rows: { [name: string]: number }[]): string {
    let out = rows[1] === undefined ? 'none' : Object.keys(rows[1]).join();
    if (rows[rows.length - 1] !== undefined) {
        out += ' ' + Object.keys(rows[rows.length - 1]).join();
    }
    return out;
}

const table = new Table();
console.log(named([{}, { a: 1 }]), named([]));
console.log(table.shrinking());
console.log(table.tested('a'));
console.log(table.ends());
const graph = new Graph();
graph.add('a', 'b');
graph.add('b', 'c');
console.log(graph.walk('a'));
console.log(new Given(['x']).list.join());
console.log(keyed('a', { a: 1 }), later(['x']), later([]), cells([[1], [2, 3]], 1, 1));
