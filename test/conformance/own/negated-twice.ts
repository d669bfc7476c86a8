// construct: boolean-operators
// policy: map
// trap: `!!x` is not `x` where that may be null, or missing
interface Flags {
    open?: boolean;
    done: boolean | null;
}

const known = (flag: boolean | null): boolean => !!flag;

function show(flags: Flags): string {
    const open = !!flags.open;
    return `${open} ${!!flags.done} ${!flags.done} ${!!!flags.done} ${JSON.stringify({ open, done: !!(flags.done ?? null) })}`;
}

function main(): void {
    const list: (boolean | null)[] = [null, true, false];
    console.log(list.map((flag) => `${known(flag)}`).join(), list.filter((flag) => !!flag).length);
    console.log(show({ done: null }), show({ open: true, done: true }), show({ open: false, done: false }));
    const on = [true, false];
    console.log(`${!!on[5]} ${!!on[0]} ${!!on[1]} ${JSON.stringify([!!on[2], !!on.find((one) => one)])}`);
    const both = !!list[0] === !!list[2];
    console.log(both, !!list[1] !== !!list[0]);
}

main();
