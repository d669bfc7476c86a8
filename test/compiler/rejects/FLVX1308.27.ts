enum Level {
    Low,
    High,
}
console.log(Object.keys(/*@*/Level).join());
