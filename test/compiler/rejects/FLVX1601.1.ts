function main(): void {
    console.log(/*@*/inner());
    function inner(): string {
        return 'x';
    }
}
main();
