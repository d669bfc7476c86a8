function main(): void {
    const a = [1];
    const b = a;
    /*@*/b.push(2);
    console.log('' + a.length);
}
main();
