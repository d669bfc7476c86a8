// construct: class-accessors-by-method
// policy: map
class Temperature {
    private celsius: number;

    constructor(celsius: number = 0) {
        this.celsius = celsius;
    }

    static fromFahrenheit(value: number): Temperature {
        return new Temperature((value - 32) / 1.8);
    }

    getCelsius(): number {
        return this.celsius;
    }

    setCelsius(value: number): void {
        this.celsius = value;
    }

    isAbove(other: Temperature): boolean {
        return this.celsius > other.celsius;
    }
}

function main(): void {
    const t = new Temperature();
    t.setCelsius(21.5);
    console.log('' + t.getCelsius() + t.isAbove(new Temperature(20)));
    console.log('' + Temperature.fromFahrenheit(212).getCelsius());
    console.log('' + new Temperature().getCelsius());
}

main();
