// construct: spread-conditional
// policy: map
// trap: false is spread as nothing
interface Query { page?: number; tag?: string; deep?: { on: boolean } }
function build(page: number, tag: string, deep: boolean | null, extra?: Record<string, number>): string {
    const query = { fixed: 1, ...(page > 1 && { page }), ...(tag && { tag }), ...(deep && { deep: { on: deep } }), ...(extra && { ...extra }) };
    return JSON.stringify(query);
}
console.log(build(1, '', null));
console.log(build(2, 'x', true, { z: 5 }));
console.log(build(0, '0', false, {}));
const base: Query = { page: 1 };
const on = [1].length > 0;
const more: Query = { ...base, ...(on && { tag: 'on' }), ...(!on && { page: 9 }) };
console.log(more.page ?? 0, more.tag ?? '-', Object.keys(more).join());
let n = 0;
const seen = { a: n, ...(n++ > 5 && { b: n }), c: n };
console.log(JSON.stringify(seen));
