// construct: if-else-chain
// policy: map
function classify(n: number): string {
    if (n < 0) {
        return 'negative';
    } else if (n === 0) {
        return 'zero';
    } else if (n < 10) {
        if (n % 2 === 0) {
            return 'small even';
        } else {
            return 'small odd';
        }
    } else {
        return 'large';
    }
}

function single(on: boolean, off: boolean): string {
    let text = '';
    if (on) text += 'on';
    else text += 'off';
    if (off)
        if (on) text += '1';
        else text += '2';
    return text;
}

function main(): void {
    console.log([-1, 0, 3, 4, 10].map((n) => classify(n)).join(','));
    console.log(single(true, true) + single(false, true) + single(false, false));
    if (1 > 2) {
        console.log('no');
    }
    if (2 > 1) {
        // nothing to do
    } else {
        console.log('no');
    }
    {
        const inner = 'block';
        console.log(inner);
    }
}

main();
