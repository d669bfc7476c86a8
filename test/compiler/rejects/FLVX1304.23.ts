function show(one: string | null | undefined, two: string | null, three: string | undefined): string {
    const list = [one];
    console.log('' + /*@*/list.includes('x'));
    console.log(/*@*/one === two ? 'x' : 'y');
    console.log(/*@*/two === three ? 'x' : 'y');
    console.log(typeof /*@*/one === 'object' ? 'x' : 'y');
    console.log('' + /*@*/one);
    console.log(/*@*/one);
    console.log(typeof three === 'object' ? 'x' : 'y');
    return typeof /*@*/one;
}
console.log(show('a', null, undefined));
