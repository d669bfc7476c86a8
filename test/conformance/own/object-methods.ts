// construct: object-methods
// policy: map
interface Shape { name: string; area(scale: number): number; label?(): string }
function circle(r: number): Shape { return { name: 'circle', area(scale) { return r * r * 3.5 * scale; } }; }
const s = circle(2);
console.log(s.name + s.area(2) + s.area(1e30));
console.log(s.label?.() ?? 'no label');
const t: Shape = { ...circle(1), label() { return 'L'; } };
console.log(t.label?.() ?? 'no label');
