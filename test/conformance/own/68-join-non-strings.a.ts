// construct: join-non-strings
// policy: map-or-reject
// trap: implode writes true as 1 and false as nothing
function main(): void {
    console.log([true, false].join(','));
    console.log([1, null, 2].join('-'));
    console.log([1.5, 2.0, 0.1 + 0.2].join(' '));
    console.log([[1, 2], [3]].join(';'));
}

main();
