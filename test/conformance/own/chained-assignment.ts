// construct: chained-assignment
// policy: map-or-reject
function main(): void {
    let a = 1;
    let b = 2;
    a = b = 5;
    console.log('' + a + b);
    let line: string | undefined;
    const lines = ['x', 'y'];
    let text = '';
    while ((line = lines.shift()) !== undefined) {
        text += line;
    }
    console.log(text);
    const c = (a = 7) + a;
    console.log('' + c + a);
    if ((b = a) > 6) {
        console.log('big ' + b);
    }
}

main();
