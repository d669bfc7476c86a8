// construct: override-static
// policy: reject
// trap: PHP has one namespace for static and other methods, without regard to case
class A { run(): string { return 'A'; } getName(): string { return 'n'; } }
class B extends A { static run(): string { return 'sB'; } getname(): string { return 'm'; } }
console.log(B.run() + new B().run() + new B().getName() + new B().getname());
