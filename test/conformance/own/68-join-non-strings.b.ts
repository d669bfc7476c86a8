// construct: join-non-strings
// policy: map-or-reject
function main(): void {
    const mixed: Array<string | number | boolean | null> = ['a', 1, true, null, 0.5, false];
    console.log(mixed.join('/'));
    const holes: Array<string | undefined> = ['x', undefined, 'y'];
    console.log(holes.join(','));
    console.log([1e21, -0, 1e-7].join(' '));
    console.log(`${[1, 2]}` + String([3, [4, 5]]));
    console.log([1 < 2].join() + [null].join() + [].join('x'));
}

main();
