class Base {
    static count = 0;
}
class Derived extends Base {}
/*@*/Derived.count = 1;
console.log('' + Base.count);
