function main(): void {
    let n = 1;
    for (let i = 0; /*@*/n + (n = 5) < 6; i++) {
        console.log('' + i);
        break;
    }
}
main();
