function main(): void {
    const list = [1, 2];
    for (const n of list) {
        if (n < 3) {
            /*@*/list.push(n + 2);
        }
    }
    console.log('' + list.length);
}
main();
