// policy: map
// JSON of objects.

class P { x = 1; private tags: unknown[] = []; add(v: unknown): void { this.tags.push(v); } }
const p = new P(); p.add('a'); p.add(1.5); p.add(null);
console.log(JSON.stringify(p));
class W { constructor(readonly value: unknown) {} } console.log(JSON.stringify(new W([1, 'a'])));
const u: unknown = JSON.parse(JSON.stringify(p)); console.log(JSON.stringify(u));
