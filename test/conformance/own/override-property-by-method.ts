// construct: override-property-by-method
// policy: reject
// trap: an interface that asks for a method calls it
interface Runner { run(n: number): string }
class B implements Runner { run = (n: number): string => 'B' + n; }
function go(one: Runner): string { return one.run(1); }
console.log(go(new B()));
