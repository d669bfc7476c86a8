// policy: map
// A constant that is an item which an index expression says: the index is worked out once.

class Stack {
    private frames: { name: string; vars: Record<string, number> }[] = [];
    push(name: string): void { this.frames.push({ name, vars: {} }); }
    set(k: string, v: number): void {
        const top = this.frames[this.frames.length - 1];
        if (top === undefined) throw new Error('empty');
        top.vars[k] = v;
    }
    get(k: string): number {
        const top = this.frames.at(-1);
        return top?.vars[k] ?? -1;
    }
    inc(k: string): void {
        const top = this.frames.at(-1)!;
        top.vars[k] = (top.vars[k] ?? 0) + 1;
    }
}
function part1(): void {
    const s = new Stack();
    s.push('a'); s.set('x', 1); s.push('b'); s.set('x', 2); s.inc('x'); s.inc('y');
    console.log(s.get('x'), s.get('y'), s.get('z'));
    try { new Stack().set('x', 1); } catch (e) { console.log(e instanceof Error ? e.message : ''); }
}
part1();

interface Line { product: string; qty: number }
class Cart {
    lines: Line[] = [];
    add(product: string, qty: number): void {
        const i = this.lines.findIndex((l) => l.product === product);
        if (i >= 0) {
            const line = this.lines[i]!;
            line.qty += qty;
        } else {
            this.lines.push({ product, qty });
        }
    }
    dec(product: string): void {
        for (let i = 0; i < this.lines.length; i++) {
            const line = this.lines[i]!;
            if (line.product !== product) continue;
            line.qty--;
            if (line.qty === 0) { this.lines.splice(i, 1); break; }
        }
    }
}
function part2(): void {
    const c = new Cart();
    c.add('a', 1); c.add('b', 2); c.add('a', 3); c.dec('b'); c.dec('b'); c.dec('a');
    console.log(JSON.stringify(c.lines));
}
part2();

function part3(): void {
    const list = [{ n: 1 }, { n: 2 }, { n: 3 }];
    function f(i: number): void {
        const it = list[Math.min(i, 2)]!;
        it.n++;
        console.log(it.n);
    }
    f(0); f(9);
    console.log(JSON.stringify(list));
}
part3();

function part4(): void {
    const idx = [1, 0];
    const list = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const it = list[idx[0]!]!;
    it.n = 5;
    idx[0] = 2;
    it.n += 1;
    console.log(JSON.stringify(list));
}
part4();

function part5(): void {
    interface Cell { alive: boolean; seen: number }
    const grid: Cell[][] = [];
    for (let y = 0; y < 3; y++) {
        const row: Cell[] = [];
        for (let x = 0; x < 3; x++) row.push({ alive: false, seen: 0 });
        grid.push(row);
    }
    for (let y = 0; y < 3; y++) {
        for (let x = 0; x < 3; x++) {
            const cell = grid[y]![x]!;
            cell.seen++;
            if ((x + y) % 2 === 0) cell.alive = true;
        }
    }
    const c = grid[1]![grid.length - 1]!;
    c.seen = 9;
    console.log(JSON.stringify(grid));
}
part5();

function part6(): void {
    const rows = [{ n: 1, k: 0 }, { n: 0, k: 0 }, { n: 3, k: 0 }];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!;
        if (row.n === 0) { rows.splice(i, 1); i--; continue; }
        row.k = i;
    }
    console.log(JSON.stringify(rows));
}
part6();

function part7(): void {
    interface Iv { start: number; end: number }
    function merge(input: Iv[]): Iv[] {
        const sorted = input.map((v) => ({ ...v })).sort((a, b) => a.start - b.start);
        const out: Iv[] = [];
        for (const iv of sorted) {
            const last = out[out.length - 1];
            if (last !== undefined && iv.start <= last.end) {
                last.end = Math.max(last.end, iv.end);
            } else {
                out.push({ ...iv });
            }
        }
        return out;
    }
    console.log(JSON.stringify(merge([{ start: 5, end: 8 }, { start: 1, end: 3 }, { start: 2, end: 6 }, { start: 10, end: 11 }])));
}
part7();

function part8(): void {
    const groups: Record<string, { count: number; items: string[] }> = {};
    for (const word of ['apple', 'avocado', 'bean', 'cherry', 'corn']) {
        const key = word.charAt(0);
        if (!(key in groups)) groups[key] = { count: 0, items: [] };
        const g = groups[word.charAt(0)]!;
        g.count++;
        g.items.push(word);
    }
    console.log(JSON.stringify(groups));
    const g2 = groups['a']!.items;
    g2.push('zz');
    console.log(groups['a']!.items.join());
}
part8();

function part9(): void {
    const q = [[1, 2], [3]];
    let i = 0;
    const r = q[i++]!;
    r.push(i);
    const t = q[i]!;
    i = 0;
    t.push(9);
    console.log(JSON.stringify(q), i, r.length, t.length);
}
part9();

function part10(): void {
    const empty: { n: number }[] = [];
    try { const last = empty[empty.length - 1]!; last.n = 1; console.log('no'); } catch (e) { console.log('threw'); }
    console.log(empty.length, JSON.stringify(empty));
    const last2 = empty[empty.length - 1];
    if (last2) last2.n = 5;
    console.log(last2 === undefined, empty.length);
    empty.push({ n: 1 });
    console.log(last2 === undefined);
    const list = [{ n: 1 }, { n: 2 }];
    const l = list[list.length - 1]!;
    list.push({ n: 3 });
    l.n = 20;
    console.log(JSON.stringify(list), l.n);
}
part10();

function part11(): void {
    interface Item { n: number; name: string }
    const list: Item[] = [{ n: 1, name: 'a' }, { n: 2, name: 'b' }];
    const last = list[list.length - 1]!;
    last.n = 10;
    last.name += '!';
    console.log(last.n, JSON.stringify(list));
}
part11();

function part12(): void {
    function bump(x: { n: number }): void { x.n += 10; }
    const list = [{ n: 1 }, { n: 2 }];
    const a = list[list.length - 1]!;
    bump(a); a.n++;
    console.log(JSON.stringify(list), a.n);
}
part12();

class Node2 { children: { k: string; v: number }[] = []; constructor(public name: string) {} }
function part13(): void {
    const nodes = [new Node2('a'), new Node2('b')];
    nodes[0]!.children.push({ k: 'x', v: 1 });
    const keep = nodes[0]!;
    const c = nodes[0]!.children[nodes[0]!.children.length - 1]!;
    c.v = 9;
    nodes[0] = new Node2('c');
    console.log(JSON.stringify(keep.children), keep.name);
    const e = keep.children[keep.children.length - 1]!;
    e.v++;
    console.log(JSON.stringify(keep.children));
}
part13();

function part14(): void {
    interface Cell { n: number }
    function go(grid: Cell[][], y: number): void {
        const cell = grid[y]![grid[0]!.length - 1];
        if (cell === undefined) { console.log('none'); return; }
        cell.n++;
        grid[0] = [{ n: 100 }];
    }
    const g: Cell[][] = [[{ n: 1 }, { n: 2 }], [{ n: 3 }]];
    go(g, 1); go(g, 1); go(g, 0);
    console.log(JSON.stringify(g));
    try { go(g, 5); console.log('no'); } catch (e) { console.log('threw'); }
}
part14();

function part15(): void {
    const rows = [{ n: 0, t: '' }, { n: 1, t: '' }, { n: 2, t: '' }];
    let i = 0;
    while (i < rows.length) {
        const row = rows[i]!;
        if (row.n === 1) {
            rows.splice(i, 1);
            continue;
        }
        row.t = 'x';
        i++;
    }
    console.log(JSON.stringify(rows));
    const m: Record<string, { c: number }> = { '1': { c: 0 }, a: { c: 1 } };
    for (const w of ['1', 'A', 'a', '01']) {
        const e = m[w.toLowerCase()];
        if (e !== undefined) { e.c++; } else { m[w.toLowerCase()] = { c: 50 }; }
    }
    console.log(JSON.stringify(m));
}
part15();

function part16(): void {
    interface Opt { tags?: string[]; rows?: { n: number }[] }
    const opts: Opt[] = [{}, { tags: ['a'], rows: [{ n: 1 }] }];
    function f(i: number): void {
        const tags = opts[i]!.tags;
        if (tags) tags.push('x' + i);
        const row = opts[i]?.rows?.[0];
        if (row) row.n++;
        const r2 = opts[i + 1]?.rows?.[i];
        if (r2) r2.n += 10;
    }
    f(0); f(1);
    console.log(JSON.stringify(opts));
}
part16();

function part17(): void {
    const list = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const a = list.at(-1)!; a.n = 30;
    const b = list.at(0)!; b.n = 10;
    const c = list.at(-9); if (c) c.n = 0;
    const d = list.at(3); list.push({ n: 4 }); if (d) { d.n = 40; }
    console.log(JSON.stringify(list), c === undefined, d === undefined);
    const idx = [0];
    const e = list[idx[5]!]; if (e) e.n = 99;
    console.log(e === undefined);
    
    const names = ['a'];
    const by: Record<string, { n: number }> = { a: { n: 1 }, undefined: { n: 2 } };
    const g = by[names[3]!]!; g.n = 7;
    console.log(JSON.stringify(by));
}
part17();

function part18(): void {
    const stack: { name: string; kids: string[] }[] = [{ name: 'root', kids: [] }];
    for (const t of ['<a', 'x', '<b', 'y', '>', '>']) {
        const top = stack[stack.length - 1]!;
        if (t.startsWith('<')) { top.kids.push(t); stack.push({ name: t, kids: [] }); }
        else if (t === '>') { stack.pop(); const parent = stack[stack.length - 1]!; parent.kids.push('/' ); }
        else top.kids.push(t);
    }
    console.log(JSON.stringify(stack));
}
part18();

