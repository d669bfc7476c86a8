// construct: truthiness-of-results
// policy: map-or-reject
// trap: 0, '' and '0' from functions in conditions; indexOf and match in conditions
function main(): void {
    const text: string = 'abc';
    console.log((text.indexOf('a') ? 'truthy' : 'falsy') + (text.indexOf('z') ? 'truthy' : 'falsy'));
    console.log(text.match(/b/) ? 'matched' : 'not');
    console.log([].length ? 'full' : 'empty');
    const name: string | undefined = ['x', '0', ''].find((item) => item === '0');
    console.log(name ? 'name ' + name : 'none');
    const rate: number = 0 / 5;
    console.log(!rate ? 'zero' : 'not zero');
    let left: number = 2;
    const taken: string[] = [];
    while (left--) {
        taken.push('t' + left);
    }
    console.log(taken.join(',') + left);
    for (let i = 3; i; i--) {
        taken.push('' + i);
    }
    console.log(taken.join(','));
    const zero = String(0);
    console.log(zero && 'kept');
}

main();
