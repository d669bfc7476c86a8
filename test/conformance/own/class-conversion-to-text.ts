// construct: class-conversion-to-text
// policy: map-or-reject
// trap: concatenation calls toString() in JS, __toString() in PHP; JSON uses toJSON and all own fields
class Money {
    constructor(private readonly cents: number) {}

    toString(): string {
        return (this.cents / 100).toFixed(2);
    }

    toJSON(): number {
        return this.cents;
    }
}

class Plain {
    public a = 1;
    protected b = 2;
    private c = 3;

    sum(): number {
        return this.a + this.b + this.c;
    }
}

function main(): void {
    const money = new Money(1999);
    console.log('' + money + `${money}` + String(money));
    console.log(JSON.stringify({ money }) + JSON.stringify(new Plain()));
    console.log([money].join() + new Plain().sum());
}

main();
