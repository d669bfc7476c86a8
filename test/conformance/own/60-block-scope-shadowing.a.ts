// construct: block-scope-shadowing
// policy: map-or-reject
// trap: PHP has only function scope
function main(): void {
    const x = 'outer';
    {
        const x = 'inner';
        console.log(x);
    }
    console.log(x);
    for (let i = 0; i < 2; i++) {
        const x = 'loop' + i;
        console.log(x);
    }
    if (x === 'outer') {
        const x = 'if';
        console.log(x);
    }
    console.log(x);
}

main();
