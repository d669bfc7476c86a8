// construct: object-entries
// policy: map
// trap: entries of an empty record; insertion order; the value may be a record
interface Quota { used: number; total: number }

function render(quotas: Record<string, Quota>): string {
    let text = '';
    for (const [user, quota] of Object.entries(quotas)) {
        text += `${user}:${quota.used}/${quota.total};`;
    }
    return text === '' ? 'empty' : text;
}

function main(): void {
    console.log(render({}));
    console.log(render({ zoe: { used: 1, total: 2 }, adam: { used: 3, total: 4 } }));
    const entries = Object.entries({ x: 'one', y: 'two' });
    console.log(entries[1][0] + entries[1][1] + entries.length);
    const filtered = Object.entries({ a: 1, b: 2, c: 3 }).filter(([, value]) => value !== 2);
    console.log(filtered.map((pair) => pair[0]).join(''));
    Object.keys({ k1: true, k2: false }).forEach((key, index) => {
        console.log(index + key);
    });
    const total = Object.values({ a: 1, b: 2 }).reduce((sum, n) => sum + n, 0);
    console.log('' + total);
}

main();
