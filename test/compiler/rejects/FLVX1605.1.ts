function start(): void {
    console.log(LIMIT);
}
/*@*/start();
const LIMIT = 5;
