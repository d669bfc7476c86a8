// construct: parse-numbers
// policy: map-or-reject
function portOf(text: string): number {
    const port = parseInt(text, 10);
    if (Number.isNaN(port) || port < 1 || port > 65535) {
        return -1;
    }
    return port;
}

function amountOf(text: string): string {
    const value = Number(text);
    return Number.isFinite(value) ? '' + value : 'bad';
}

function main(): void {
    for (const text of ['80', '', 'x80', '80x', '0', '70000', '+5', '-5', '0x10', '1_000']) {
        console.log(text + ' ' + portOf(text));
    }
    for (const text of ['1.50', '1,5', '0x1f', '0b101', '-0.5', 'Infinity', 'NaN', '1e', '.', '5.', '\t6\n']) {
        console.log(JSON.stringify(text) + ' ' + amountOf(text));
    }
    console.log('' + parseInt('ff', 16) + ' ' + parseInt('101', 2));
    console.log('' + parseFloat('1e-2x') + ' ' + parseFloat('-.25e1'));
    console.log('' + Number(true) + Number(false) + Number(null));
    console.log('' + +'7' + 1);
}

main();
