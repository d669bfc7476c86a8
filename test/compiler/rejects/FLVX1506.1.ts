function list(): number[] {
    return [1];
}
console.log('' + /*@*/list().push(2));
