// construct: union-of-classes
// policy: map
// trap: a union of classes has no symbol of its own for a method
class Circle {
    readonly kind = "circle";
    constructor(private readonly r: number) {}
    area(): number { return 3 * this.r * this.r; }
}
class Square {
    readonly kind = "square";
    constructor(private readonly s: number) {}
    area(): number { return this.s * this.s; }
}
type Shape = Circle | Square;
const shapes: Shape[] = [new Circle(2), new Square(1.5)];
for (const shape of shapes) { console.log(`${shape.kind} ${shape.area()}`); }
console.log(shapes.map((one) => one.area()).reduce((sum, n) => sum + n, 0));
const first: Shape = shapes[1]!;
if (first instanceof Square) { console.log('sq ' + first.area()); }
if (first.kind === 'square') { console.log(first.area()); }
class Adder {
    total = 0;

    add(n: number): void {
        this.total += n;
    }
}

class Keeper {
    last = 0;
    list: number[] = [];

    add(n: number, note = 'kept'): string {
        this.last = n;
        this.list.push(n);
        return note;
    }
}

function feed(one: Adder | Keeper): string {
    const said = one.add(0.1 + 0.2);
    return typeof said === 'string' ? said : 'nothing';
}

const keeper = new Keeper();
console.log(`${feed(keeper)} ${feed(new Adder())} ${keeper.last} ${keeper.list.join()}`);
