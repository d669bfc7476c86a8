// construct: or-missing
// policy: map
// trap: what is not there is replaced by ||, too
const list = ['a', ''];
const nums = [0, 5];
const rows = [[1], [2]];
const counts: Record<string, number> = {};
for (const c of 'hello') counts[c] = (counts[c] || 0) + 1;
console.log(JSON.stringify(counts), list[1] || 'empty', list[7] || 'none', list[0] || 'x');
const n = nums[9] || 3;
const some = nums[0] || nums[1];
const z = some || 8;
console.log(n + 1, z * 2, (nums[7] || 1) + 1);
const row = rows[5] || [7];
console.log(row.join(), (rows[1] || []).length, (rows[9] || []).length);
const m = nums[4] || nums[3];
console.log(m, m === undefined);
const out = { a: list[3] || 'd', b: nums[1] || 0 };
console.log(JSON.stringify(out));
const g: Record<string, number[]> = {};
const add = (k: string, v: number): void => { g[k] = [...(g[k] || []), v]; };
add('x', 1); add('x', 2); add('y', 3);
console.log(JSON.stringify(g));
const deep: Record<string, Record<string, number>> = {};
const inc = (a: string, b: string): void => { const inner = deep[a] || {}; deep[a] = { ...inner, [b]: (inner[b] || 0) + 1 }; };
inc('p', 'q'); inc('p', 'q'); inc('p', 'r');
console.log(JSON.stringify(deep));
