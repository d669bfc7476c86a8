// policy: map
// A class that declares an inherited method abstract again wants its children to have their own.

abstract class Shape {
    name(): string {
        return 'shape ' + this.size();
    }

    abstract size(): number;
}
abstract class Named extends Shape {
    /** What to call it */
    abstract name(): string;

    size(): number {
        return 2;
    }
}
class Square extends Named {
    name(): string {
        return 'square ' + this.size();
    }
}
const shapes: Shape[] = [new Square()];
console.log(shapes.map((shape) => shape.name()).join());
