function count(): number {
    return 1;
}
/*@*/count.total = 1;
console.log('' + count());
