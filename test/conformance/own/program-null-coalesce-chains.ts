// construct: program-null-coalesce-chains
// policy: map
interface A { b?: { c?: { d: number | null } } }
const vals: (A | null)[] = [null, {}, { b: {} }, { b: { c: { d: null } } }, { b: { c: { d: 0 } } }];
console.log(vals.map((v) => v?.b?.c?.d ?? -1).join());
let counter: number | null = null;
counter ??= 5;
counter ??= 6;
let s = '';
s ||= 'x';
s &&= s + 'y';
console.log(counter + s);
