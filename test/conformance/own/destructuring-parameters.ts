// construct: destructuring-parameters
// policy: map-or-reject
interface Point { x: number; y: number; label?: string }

function show({ x, y, label = 'p' }: Point): string {
    return label + '(' + x + ',' + y + ')';
}

function swap([a, b]: [number, number]): [number, number] {
    return [b, a];
}

function options({ size = 1, color = 'red' }: { size?: number; color?: string } = {}): string {
    return size + color;
}

function main(): void {
    console.log(show({ x: 1, y: 2 }) + show({ x: 3, y: 4, label: 'q' }));
    console.log(swap([1, 2]).join(','));
    console.log(options() + options({}) + options({ size: 5 }) + options({ color: 'blue' }));
    const points: Point[] = [{ x: 1, y: 1 }, { x: 2, y: 2, label: 'z' }];
    console.log(points.map(({ x, y }) => x + y).join(','));
    for (const { x, label } of points) {
        console.log(x + (label ?? '-'));
    }
}

main();
