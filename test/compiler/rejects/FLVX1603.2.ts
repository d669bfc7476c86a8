function main(): void {
    const made: (() => number)[] = [];
    for (let /*@*/one of [1, 2]) {
        made.push(() => {
            one += 1;
            return one;
        });
    }
    console.log('' + made.length);
}
main();
