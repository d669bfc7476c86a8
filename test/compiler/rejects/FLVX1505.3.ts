class Queue {
    private readonly waiting = ['a'];
    private turns = 0;

    private refill(): number {
        this.turns += 1;
        const taken = ['b'].map((one) => {
            if (this.turns < 3) {
                this.waiting.push(one);
            }
            return one;
        });
        return taken.length;
    }

    run(): string {
        let out = '';
        for (const one of /*@*/this.waiting) {
            out += one + this.refill();
        }
        return out;
    }
}
console.log(new Queue().run());
