// construct: missing-arguments
// policy: map
const parts = 'a1,b'.split(',');
const widths: number[] = [3];
console.log('x'.padEnd(widths[0]) + '|' + 'x'.padEnd(widths[5]) + '|' + 'abc'.charAt(widths[7]) + 'abc'.repeat(widths[3]) + '|');
console.log(`${parseInt(parts[9], 10)} ${Number(parts[9])} ${Number(widths[4])} ${'xundefined'.includes(parts[9])} ${'a'.indexOf(parts[9])} ${encodeURIComponent(parts[4])}`);
console.log('aXb'.replace('X', parts[8]) + ['q', parts[9]].includes(parts[7]) + parts.indexOf(parts[7]) + widths[parts.length * 9] + widths[widths[5]] + 'ab'[widths[3]]);
const rec: Record<string, number> = {};
rec[parts[5]] = 1;
rec[widths[6]] = 2;
console.log(Object.keys(rec).join());
