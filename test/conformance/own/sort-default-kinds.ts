// construct: sort-default-kinds
// policy: map-or-reject
function main(): void {
    console.log([10, 9, 1, 100, -5, -10].sort().join(','));
    console.log(['b', 'B', 'a', 'Z', '10', '9', ''].sort().join(','));
    console.log([true, false, true].sort().join(','));
    console.log([2, 10, 1.5, 1e21].sort().join(','));
    const list = ['y', 'x'];
    const same = list.sort();
    console.log('' + (same === list) + list.join(''));
    console.log(['é', 'z', 'e', '～', '😀'].sort().join(''));
}

main();
