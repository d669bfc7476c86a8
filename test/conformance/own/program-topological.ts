// construct: program-topological
// policy: map
function topo(deps: Record<string, string[]>): string[] {
    const out: string[] = [];
    const state: Record<string, 'open' | 'done'> = {};
    const visit = (n: string): void => {
        if (state[n] === 'done') return;
        if (state[n] === 'open') throw new Error('cycle at ' + n);
        state[n] = 'open';
        (deps[n] ?? []).forEach(visit);
        state[n] = 'done';
        out.push(n);
    };
    Object.keys(deps).forEach((k) => visit(k));
    return out;
}
console.log(topo({ app: ['lib', 'log'], lib: ['core'], log: ['core'], core: [] }).join(' '));
try {
    topo({ a: ['b'], b: ['a'] });
} catch (e) {
    console.log(e instanceof Error ? e.message : 'x');
}
