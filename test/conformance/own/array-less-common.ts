// construct: array-less-common
// policy: map-or-reject
// trap: callbacks with a third parameter, indexOf from a place
function main(): void {
    const users = ['ann', 'bob', 'ann'];
    console.log(users.filter((user, index, all) => all.indexOf(user) === index).join(','));
    console.log('' + ['a', 'b', 'a'].indexOf('a', 1) + [1, 2, 1].includes(1, 1));
    console.log(String.fromCharCode(66, 97) + ' ' + Math.hypot(3, 4));
}

main();
