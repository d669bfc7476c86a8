// construct: destructuring-swap
// policy: map
function main(): void {
    let a = 1;
    let b = 2;
    let c = 3;
    [a, b] = [b, a];
    console.log('' + a + b);
    [a, b, c] = [c, a, b];
    console.log('' + a + b + c);
    let low = 0;
    let high = 1;
    for (let i = 0; i < 8; i++) {
        [low, high] = [high, low + high];
    }
    console.log('' + low);
    const list = [1, 2, 3];
    [list[0], list[2]] = [list[2], list[0]];
    console.log(list.join(','));
}

main();
