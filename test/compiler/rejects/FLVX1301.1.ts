function show(value: /*@*/any): string {
    return value;
}
console.log(show('x'));
