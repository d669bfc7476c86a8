// construct: closure-capture-mutation
// policy: map-or-reject
// trap: PHP closures capture by value
function counter(): () => number {
    let count = 0;
    return () => {
        count += 1;
        return count;
    };
}

function main(): void {
    const next = counter();
    next();
    console.log('' + next() + next());
    let total = 0;
    [1, 2, 3].forEach((n) => {
        total += n;
    });
    console.log('' + total);
    let text = 'before';
    const read = () => text;
    text = 'after';
    console.log(read());
}

main();
