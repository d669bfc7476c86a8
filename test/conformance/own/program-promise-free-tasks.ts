// construct: program-promise-free-tasks
// policy: map
interface Task { id: string; deps: string[]; cost: number }
function schedule(tasks: Task[]): { order: string[]; total: number } {
    const done: string[] = [];
    let total = 0;
    let left = tasks.slice();
    while (left.length > 0) {
        const ready = left.filter((t) => t.deps.every((d) => done.includes(d)));
        if (ready.length === 0) throw new Error('stuck: ' + left.map((t) => t.id).join());
        for (const t of ready) {
            done.push(t.id);
            total += t.cost;
        }
        left = left.filter((t) => !done.includes(t.id));
    }
    return { order: done, total };
}
console.log(JSON.stringify(schedule([{ id: 'c', deps: ['a', 'b'], cost: 1.5 }, { id: 'a', deps: [], cost: 2 }, { id: 'b', deps: ['a'], cost: 3 }])));
