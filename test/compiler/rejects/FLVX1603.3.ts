/* What the third part of a head makes belongs to the next turn, whose variable it still changes. */
function main(): void {
    const made: (() => number)[] = [];
    for (let /*@*/i = 0; i < 3; made.push(() => i), i++) {
        console.log(i);
    }
    const keep = (one: () => number): number => made.push(one);
    for (let /*@*/i = 0; i < 3; i = keep(() => i)) {
        console.log(i);
    }
    console.log(made.length);
}
main();
