// construct: int-float-identity
// policy: map
// trap: numbers from divisions, rounding and parsing must compare by value
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function share(total: number, parts: number): number {
    return total / parts;
}

function kindOf(value: unknown): string {
    if (value === 2) {
        return 'two';
    }
    return typeof value;
}

function main(): void {
    console.log(yn(share(6, 3) === 2) + yn(share(7, 2) === 3.5) + yn(share(6, 3) !== 2));
    console.log(kindOf(share(4, 2)) + ' ' + kindOf(0.5 * 4) + ' ' + kindOf('2'));
    switch (share(9, 3)) {
        case 3:
            console.log('three');
            break;
        default:
            console.log('other');
    }
    console.log(yn(Math.max(1, 2.0) === 2) + yn(Math.round(1.6) === 2) + yn(parseFloat('2.0') === 2));
    console.log('' + share(6, 3) + ' ' + share(1, 2) + ' ' + 0.5 * 4);
}

main();
