// policy: map
// `x.n += …` takes the value from before the right side changes it.

const own = { n: 1 };
own.n += own.n++ + ++own.n;
console.log(own.n);

class Counter {
    n = 1;

    add(): number {
        return (this.n += 5);
    }

    run(): number {
        this.n += this.add();
        this.n += this.n++;
        this.n -= ++this.n;
        return this.n;
    }
}
console.log(new Counter().run());
