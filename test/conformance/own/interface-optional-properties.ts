// policy: map
// A class may leave out what its interface calls optional, and get it later.

interface Shape {
    area(): number;
    readonly label?: string;
    size?: number;
    options?: { key?: string };
}

class Square implements Shape {
    constructor(readonly side: number) {}

    area(): number {
        return this.side ** 2;
    }
}

class Circle implements Shape {
    readonly label = 'circle';
    size?: number;
    options = { key: 'K' };

    area(): number {
        return 3;
    }
}

function grow(shape: Shape): void {
    shape.size = (shape.size ?? 1) * 2.5;
}

const shapes: Shape[] = [new Square(2), new Circle()];
for (const shape of shapes) {
    console.log(shape.area(), shape.label ?? 'none', shape.label === undefined, shape.label?.length ?? -1, !shape.label);
    console.log(shape.options?.key ?? 'no key', typeof shape.size, `${shape.label}`);
    const { label, size = 3 } = shape;
    console.log(label, size);
    grow(shape);
    grow(shape);
    console.log(shape.size);
}
console.log(shapes.map((shape) => shape.label ?? '').join(), shapes.filter(({ options }) => options !== undefined).length);
