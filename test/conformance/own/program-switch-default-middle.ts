// construct: program-switch-default-middle
// policy: map
function f(n: number): string {
    let s = '';
    switch (n) {
        case 1:
            s += 'one ';
        default:
            s += 'default ';
        case 2:
            s += 'two ';
            break;
        case 3:
            s += 'three ';
    }
    return s;
}
for (const n of [1, 2, 3, 4]) {
    console.log(n + ': ' + f(n));
}
