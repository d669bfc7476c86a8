// construct: array-reverse-in-place
// policy: map-or-reject
// trap: reverse() changes the array and returns it
function main(): void {
    const list = [1, 2, 3];
    const back = list.reverse();
    console.log(list.join(',') + ' ' + back.join(',') + ' ' + (back === list));
    console.log([...list].reverse().join(',') + ' ' + list.join(','));
    console.log('abc'.split('').reverse().join(''));
}

main();
