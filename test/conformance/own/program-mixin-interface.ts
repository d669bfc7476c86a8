// construct: program-mixin-interface
// policy: map
interface Named { name: string }
interface Aged { age: number }
type Person = Named & Aged & { tags?: string[] };
function show(p: Person): string { return `${p.name}/${p.age}/${p.tags?.length ?? 0}/${p.tags?.[0] ?? '-'}`; }
console.log(show({ name: 'a', age: 1.5 }) + ' ' + show({ name: 'b', age: 2, tags: ['x'] }));
