// construct: program-diff-lines
// policy: map
function diff(a: string[], b: string[]): string[] {
    const out: string[] = [];
    a.filter((x) => !b.includes(x)).forEach((x) => out.push('-' + x));
    b.filter((x) => !a.includes(x)).forEach((x) => out.push('+' + x));
    return out;
}
console.log(diff(['a', 'b', 'c'], ['b', 'd']).join(' '));
