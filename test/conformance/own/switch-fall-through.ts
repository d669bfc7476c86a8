// construct: switch-fall-through
// policy: map-or-reject
// trap: default in the middle is tried last, and falls into the case below it
function fall(n: number): string {
    let out = '';
    switch (n) {
        case 1:
            out += 'one ';
        case 2:
            out += 'two ';
            break;
        default:
            out += 'many ';
        case 3:
            out += 'three ';
    }
    return out.trim();
}

function main(): void {
    console.log([1, 2, 3, 4].map((n) => fall(n)).join(';'));
}

main();
