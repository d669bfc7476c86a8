// construct: void-and-comma
// policy: map-or-reject
function main(): void {
    const nothing = void 0;
    console.log('' + (nothing === undefined));
    let i = 0;
    let out = '';
    for (let a = 0, b = 5; a < b; a++, b--) {
        out += a + '' + b + ' ';
    }
    console.log(out.trim() + i);
    i = (out.length, 7);
    console.log('' + i);
}

main();
