class Point {
    x = 1;
    y = 2;
}
const { x, /*@*/...others } = new Point();
console.log(x + others.y + '');
