// construct: array-splice
// policy: map-or-reject
function main(): void {
    const list = [1, 2, 3, 4, 5];
    console.log(list.splice(1, 2).join(',') + ' ' + list.join(','));
    console.log(list.splice(1, 0, 9, 8).join(',') + ' ' + list.join(','));
    console.log(list.splice(-1, 1, 7).join(',') + ' ' + list.join(','));
    console.log(list.splice(3).join(',') + ' ' + list.join(','));
    list.splice(0, 1);
    console.log(list.join(',') + list.length);
    console.log(list.splice(99, 1).length + ' ' + list.splice(0, 99).length + ' ' + list.length);
}

main();
