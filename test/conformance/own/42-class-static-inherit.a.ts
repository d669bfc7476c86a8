// construct: class-static-inherit
// policy: map
class Shape {
    static count = 0;
    static readonly KIND = 'shape';

    constructor(protected readonly name: string) {
        Shape.count += 1;
    }

    area(): number {
        return 0;
    }

    describe(): string {
        return this.name + ' ' + this.area();
    }

    static unit(): Shape {
        return new Square(1);
    }
}

class Square extends Shape {
    constructor(private readonly side: number) {
        super('square');
    }

    override area(): number {
        return this.side * this.side;
    }

    override describe(): string {
        return '<' + super.describe() + '>';
    }
}

function main(): void {
    console.log(new Shape('blob').describe());
    console.log(new Square(3).describe());
    console.log(Shape.unit().describe());
    console.log(Shape.count + ' ' + Shape.KIND);
}

main();
