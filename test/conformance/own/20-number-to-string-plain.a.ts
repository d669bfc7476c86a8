// construct: number-to-string-plain
// policy: map
function main(): void {
    console.log('' + 42);
    console.log(String(-7));
    console.log((255).toString());
    console.log(`${3 + 4}`);
    console.log('' + 0);
    console.log(String(1000000));
    const port: number = 8080;
    console.log(port.toString() + ':' + String(port).length);
}

main();
