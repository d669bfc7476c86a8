class Box {
    n = 1;

    get(): number {
        return this.n;
    }
}
const kind = /*@*/Box;
const { /*@*/get } = new Box();
const trim = /*@*/'a'.trim;
console.log(kind === null ? 'x' : 'y');
console.log('' + get());
console.log(['1'].map(/*@*/parseInt).length + trim());
console.log('' + (/*@*/[1].values().next().done === true));
/*@*/[1].values().next();
