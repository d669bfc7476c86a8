class Box {
    /*@*/constructor(value: string);
    /*@*/constructor(value: number);
    constructor(readonly value: string | number) {}

    /*@*/twice(value: string): string;
    twice(value: unknown): unknown {
        return value;
    }
}
console.log(String(new Box('x').value) + String(new Box(1).twice('x')));
