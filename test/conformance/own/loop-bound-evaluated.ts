// construct: loop-bound-evaluated
// policy: map
// trap: the bound is read in every round; the counter may be changed in the body
function main(): void {
    const list = [1, 2, 3];
    let rounds = 0;
    for (let i = 0; i < list.length; i++) {
        rounds++;
        if (i === 0) {
            list.push(4);
        }
        if (i === 1) {
            i++;
        }
    }
    console.log('' + rounds + list.length);
    let text = 'a';
    for (let i = 0; i < text.length && i < 5; i++) {
        text += i;
    }
    console.log(text);
}

main();
