// says: which its interface calls optional
interface Shape {
    area(): number;
    readonly label?: string;
}
class /*@*/Square implements Shape {
    area(): number {
        return 1;
    }
}
class Circle implements Shape {
    label?: string;
    area(): number {
        return 3;
    }
}
for (const shape of [new Square(), new Circle()] as Shape[]) {
    console.log(shape.label ?? 'none');
}
