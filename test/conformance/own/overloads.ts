// construct: overloads
// policy: map
function pad(value: string): string;
function pad(value: number, width: number): string;
function pad(value: string | number, width: number = 3): string {
    return typeof value === 'number' ? String(value).padStart(width, '0') : value + '!';
}

function main(): void {
    console.log(pad('a') + pad(7, 4));
}

main();
