// construct: program-readonly-tuple
// policy: map
type Point = readonly [number, number];
const add = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + bx, ay + by];
const path: Point[] = [[0, 0], [1, 2], [4, 6]];
let len = 0;
for (let i = 1; i < path.length; i++) {
    const [x1, y1] = path[i - 1];
    const [x2, y2] = path[i];
    len += Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
}
console.log(add([1, 2], [3, 4.5]).join() + ' ' + len.toFixed(4));
