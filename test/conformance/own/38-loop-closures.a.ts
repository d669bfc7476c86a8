// construct: loop-closures
// policy: map-or-reject
// trap: every iteration of for (let ...) has its own variable
function main(): void {
    const readers: Array<() => number> = [];
    for (let i = 0; i < 3; i++) {
        readers.push(() => i * 10);
    }
    console.log(readers.map((read) => read()).join(' '));
}

main();
