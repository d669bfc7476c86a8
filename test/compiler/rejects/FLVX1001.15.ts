// Only a constant that has the function can stand for its own name.
let count = function self(n: number): number {
    return n === 0 ? 0 : 1 + /*@*/self(n - 1);
};
console.log(String(count(3)));
count = (n) => n;
console.log([3].map(function again(n: number): number { return n === 0 ? 0 : 1 + /*@*/again(n - 1); }).join());
