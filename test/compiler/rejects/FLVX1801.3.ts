// says: another property has the same name
// says: another method has the same name
class Counter {
    static count = 1;
    /*@*/count = 2;

    static next(): number {
        return 1;
    }

    /*@*/next(): number {
        return 2;
    }
}
console.log(Counter.count + Counter.next() + new Counter().count + new Counter().next());
