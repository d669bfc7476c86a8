// construct: override-static-property
// policy: reject
// trap: PHP has one namespace for static and other properties
class A { x = 1; }
class B extends A { static x = 2; }
console.log(`${B.x} ${new B().x}`);
