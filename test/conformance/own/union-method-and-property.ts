// construct: union-method-and-property
// policy: reject
// trap: a call of a method is another one than a call of what a property holds
class A { run(): string { return 'a'; } }
class B { run = (): string => 'b'; }
function go(x: A | B): string { return x.run(); }
console.log(go(new A()) + go(new B()));
