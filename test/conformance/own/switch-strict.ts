// construct: switch-strict
// policy: map-or-reject
// trap: PHP switch compares loosely: null == '', '0' == false, 'abc' == 0 on 7.4
function kind(value: unknown): string {
    switch (value) {
        case 0:
            return 'zero';
        case '0':
            return 'zero text';
        case '':
            return 'empty';
        case null:
            return 'null';
        case false:
            return 'false';
        case '1.0':
            return 'text 1.0';
        case 1:
            return 'one';
        default:
            return 'other';
    }
}

function main(): void {
    const values: unknown[] = [0, '0', '', null, false, true, '1.0', '1', 1, 'abc', '00', 2 / 2];
    console.log(values.map((value) => kind(value)).join(','));
}

main();
