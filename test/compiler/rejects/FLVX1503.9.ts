function made(): number[] {
    const list = [1];
    try {
        return /*@*/list;
    } finally {
        list.push(2);
    }
}
console.log(made().join(' '));
