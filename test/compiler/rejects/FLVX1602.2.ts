function sum(one: number, at: number, list: readonly number[], more: number = 1): number {
    return one + at + list.length + more;
}
console.log('' + [1, 2].map(/*@*/sum).length);
console.log('' + [1, 2].map(/*@*/(...all) => all.length).length);
console.log('' + [1, 2].map(/*@*/(one, at, list, more = 1) => one + at + more).length);
