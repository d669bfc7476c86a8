// construct: override-method-by-property
// policy: reject
// trap: an interface that asks for a property reads it
interface Runner { run: (n: number) => string }
class A implements Runner { run(n: number): string { return 'A' + n; } }
function go(one: Runner): string { return one.run(1); }
console.log(go(new A()));
