// construct: aliasing-stored-in-loop
// policy: map-or-reject
// trap: one buffer stored several times
function main(): void {
    const buffer: number[] = [];
    const stored: number[][] = [];
    for (let i = 0; i < 3; i++) {
        buffer.push(i);
        stored.push(buffer);
    }
    console.log(stored.map((item) => item.join('')).join(' '));
}

main();
