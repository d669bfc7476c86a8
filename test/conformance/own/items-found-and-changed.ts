// policy: map
// A constant that stands for an item, which is changed through it.

interface Todo { id: number; done: boolean; tags: string[] }
class Store {
    private todos: Todo[] = [];
    private byName: Record<string, { n: number }> = {};
    add(id: number): void { this.todos.push({ id, done: false, tags: [] }); }
    finish(id: number): boolean {
        const todo = this.todos.find((t) => t.id === id);
        if (!todo) return false;
        todo.done = true;
        todo.tags.push('x' + todo.tags.length);
        return todo.done;
    }
    drop(id: number): void { const at = this.todos.findIndex((t) => t.id === id); if (at !== -1) this.todos.splice(at, 1); }
    open(): number { return this.todos.filter((t) => !t.done).length; }
    at(i: number): string { const it = this.todos[i]; if (it) { it.id += 10; return 'id' + it.id; } return 'none'; }
    count(name: string): number { const e = this.byName[name]; if (e === undefined) { this.byName[name] = { n: 1 }; return 1; } e.n++; return e.n; }
    text(): string { return JSON.stringify(this.todos) + JSON.stringify(this.byName); }
}
const s = new Store();
s.add(1); s.add(2);
console.log(s.finish(1), s.finish(9), s.open(), s.finish(1), s.at(0), s.at(7), s.count('a'), s.count('a'), s.count('10'), s.count('10'));
s.drop(2);
console.log(s.open(), s.text());

// What holds the item is looked into where the item is found, whether or not it is changed.
const boards: Array<Array<{ n: number }>> = [[{ n: 1 }]];

function bump(at: number, how: number): string {
    try {
        if (how === 0) {
            const item = boards[at]!.at(0)!;
            console.log('first');
            item.n += 1;
        } else if (how === 1) {
            const item = boards[at]!.at(-1)!;
            console.log('last');
            item.n += 1;
        } else if (how === 2) {
            const item = boards[at]![0]!;
            console.log('place');
            item.n += 1;
        } else {
            const item = boards[at]!.find(({ n }) => n > 0)!;
            console.log('found');
            item.n += item.n;
        }
        return JSON.stringify(boards);
    } catch {
        return 'caught';
    }
}

for (const how of [0, 1, 2, 3]) {
    console.log(bump(0, how), bump(1, how));
}

// What is put behind the last item later is none that was found.
function grown(at: number): string {
    const rows = [{ n: 1 }].map(({ n }) => ({ n }));
    const row = rows[at];
    rows.push({ n: 9 });
    if (row) {
        row.n += 1;
    }
    return JSON.stringify(rows);
}

console.log(grown(0), grown(1), grown(2));
