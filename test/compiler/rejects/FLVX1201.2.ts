class Counter {
    count(): number {
        return 1;
    }
}
const count = /*@*/new Counter().count;
console.log('' + count());
