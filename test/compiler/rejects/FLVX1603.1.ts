function main(): void {
    const made: (() => number)[] = [];
    for (let /*@*/i = 0; i < 3; i++) {
        made.push(() => i);
        i += 1;
    }
    console.log('' + made.length);
}
main();
