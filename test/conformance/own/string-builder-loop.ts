// construct: string-builder-loop
// policy: map
function table(size: number): string {
    let text = '';
    for (let row = 1; row <= size; row++) {
        for (let column = 1; column <= size; column++) {
            text += (row * column).toString().padStart(3, ' ');
        }
        text += '\n';
    }
    return text.trimEnd();
}

function main(): void {
    console.log(table(3));
    let bar = '';
    while (bar.length < 5) {
        bar += '#';
    }
    console.log('[' + bar.padEnd(8, '.') + ']');
}

main();
