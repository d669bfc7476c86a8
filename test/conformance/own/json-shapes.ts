// construct: json-shapes
// policy: map-or-reject
// trap: undefined members vanish, undefined items become null
interface Body { name: string; limit?: number; tags?: string[] }

function main(): void {
    const body: Body = { name: 'x' };
    console.log(JSON.stringify(body));
    const limit: number | undefined = Date.now() > 0 ? undefined : 5;
    console.log(JSON.stringify({ name: 'y', limit, after: 1 }));
    console.log(JSON.stringify([undefined, null, 1]));
    console.log(JSON.stringify({ a: { b: undefined } }) + JSON.stringify([[undefined]]));
    console.log('' + JSON.stringify('') + JSON.stringify(0) + JSON.stringify([]) + JSON.stringify({}));
    const empty: Record<string, number> = {};
    const list: number[] = [];
    console.log(JSON.stringify({ empty, list, nested: { empty, list } }));
}

main();
