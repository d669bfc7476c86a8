// construct: spread-order
// policy: map
// trap: the position of an overwritten key stays, the later value wins
function main(): void {
    const a: Record<string, number> = { x: 1, y: 2 };
    const b: Record<string, number> = { y: 20, z: 30 };
    console.log(JSON.stringify({ ...a, ...b }) + JSON.stringify({ ...b, ...a }));
    console.log(JSON.stringify({ q: 0, ...a, x: 9, ...b, q2: 1 }));
    const extra: Record<string, number> = Date.now() > 0 ? { on: 1 } : {};
    console.log(JSON.stringify({ ...a, ...extra }) + JSON.stringify(a));
    const none: Record<string, number> = {};
    console.log(JSON.stringify({ ...none, k: 1 }));
    console.log([...[1, 2], ...[], 3, ...[4]].join(','));
    const merged = [a, b].reduce<Record<string, number>>((all, next) => ({ ...all, ...next }), {});
    console.log(Object.keys(merged).join(','));
}

main();
