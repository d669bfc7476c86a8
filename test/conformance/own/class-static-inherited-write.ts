// construct: class-static-inherited-write
// policy: map-or-reject
// trap: an inherited static is one variable in PHP; in JS the first write on the child makes its own
class Base {
    static count = 1;
}

class Derived extends Base {}

function main(): void {
    Base.count = 5;
    console.log('' + Derived.count);
    Derived.count = 7;
    console.log('' + Base.count + Derived.count);
}

main();
