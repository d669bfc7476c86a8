// construct: same-name-kinds
// policy: map-or-reject
// trap: a function, a variable and a property of one name live in different spaces in PHP
function total(list: number[]): number {
    return list.reduce((sum, n) => sum + n, 0);
}

class Order {
    public lines: number[] = [1, 2];

    total(): number {
        return total(this.lines);
    }

    lineCount(): number {
        const lines = this.lines.length;
        return lines;
    }
}

class Shape {
    public area = 3;

    static area(shape: Shape): number {
        return shape.area;
    }
}

function main(): void {
    const order = new Order();
    const sum = total([5]);
    console.log('' + order.total() + sum + order.lineCount() + Shape.area(new Shape()));
}

main();
