// construct: object-assign-freeze
// policy: map-or-reject
function main(): void {
    const target: Record<string, number> = { a: 1 };
    const same = Object.assign(target, { b: 2 }, { a: 5 });
    console.log(JSON.stringify(target) + (same === target));
    const copy = Object.assign({}, target);
    copy['a'] = 9;
    console.log('' + target['a']);
    const frozen = Object.freeze({ x: 1 });
    console.log('' + frozen.x + Object.isFrozen(frozen));
    console.log(JSON.stringify(Object.fromEntries([['p', 1], ['q', 2]])));
    console.log('' + Object.hasOwn(target, 'a') + Object.is('a', 'a'));
}

main();
