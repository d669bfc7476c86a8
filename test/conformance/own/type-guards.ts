// construct: type-guards
// policy: map
interface Circle { kind: 'circle'; radius: number }
interface Square { kind: 'square'; side: number }
type Shape = Circle | Square;

function area(shape: Shape): number {
    switch (shape.kind) {
        case 'circle':
            return 3 * shape.radius * shape.radius;
        case 'square':
            return shape.side * shape.side;
    }
}

function isCircle(shape: Shape): shape is Circle {
    return shape.kind === 'circle';
}

function textOf(value: string | number | string[] | null): string {
    if (value === null) {
        return 'nothing';
    }
    if (Array.isArray(value)) {
        return value.join('+');
    }
    return typeof value === 'number' ? 'n' + value : value.trim();
}

function main(): void {
    const shapes: Shape[] = [{ kind: 'circle', radius: 2 }, { kind: 'square', side: 3 }];
    console.log(shapes.map((shape) => area(shape)).join(','));
    console.log('' + shapes.filter(isCircle).map((circle) => circle.radius).join(','));
    console.log(textOf(' a ') + textOf(5) + textOf(['x', 'y']) + textOf(null));
}

main();
