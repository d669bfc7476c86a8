enum Level {
    Low = 1,
    High = 2,
}
let level = 3;
level -= 2;
console.log(Level[level] ?? 'none', Level[2]);
console.log(Level[/*@*/level]);
