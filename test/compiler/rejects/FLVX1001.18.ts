function count(): number {
    const given = { /*@*/arguments };
    return Object.keys(given).length;
}
console.log('' + count());
