// construct: closures-in-the-head-of-a-loop
// policy: map
// trap: what the third part of a head makes belongs to the next turn
function main(): void {
    const made: (() => number)[] = [];
    for (let i = 0; i < 3; i++, made.push(() => i)) {
        console.log(i);
    }
    for (let i = 0, first = (): number => i; i < 2; i++) {
        made.push(first);
    }
    for (let i = 0; made.push(() => i) > 0 && i < 2; i++) {
        console.log(i);
    }
    console.log(made.map((one) => one()).join(' '));
    const list = [1, 5, 2, 7];
    for (let i = 0; i !== -1; i = list.findIndex((one, at) => at > i && one > 4)) {
        console.log(i);
    }
}
main();
