interface Box {
    m: number;
}
class /*@*/Box {
    n = 1;
}
enum Step {
    /*@*/One = 0.5,
    Two = 'a'.length,
}
enum /*@*/Twice {
    One,
}
enum /*@*/Twice {
    Two = 1,
}
console.log('' + new Box().n + Step.One + Twice.Two);
