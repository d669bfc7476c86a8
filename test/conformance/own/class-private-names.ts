// construct: class-private-names
// policy: map-or-reject
class Safe {
    #pin = 1234;
    static #made = 0;

    constructor() {
        Safe.#made += 1;
    }

    #check(pin: number): boolean {
        return pin === this.#pin;
    }

    open(pin: number): string {
        return this.#check(pin) ? 'open' : 'closed';
    }

    static made(): number {
        return Safe.#made;
    }
}

function main(): void {
    console.log(new Safe().open(1234) + new Safe().open(1) + Safe.made());
}

main();
