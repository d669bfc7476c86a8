// A function that is called by another name than its own may be any that has its type.
const KEPT = [1];
function kept(): number[] {
    return KEPT;
}
function fresh(): number[] {
    return [];
}
function listed(at: number): void {
    const list = [fresh, kept][at]!();
    /*@*/list.push(2);
}
function typed(make: typeof fresh): void {
    const list = make();
    /*@*/list.push(2);
}
function chosen(n: number): void {
    const make = n > 1 ? fresh : kept;
    const list = make();
    /*@*/list.push(2);
}
function replaced(n: number): void {
    let make = fresh;
    if (n > 0) {
        make = kept;
    }
    const list = make();
    /*@*/list.push(2);
}
listed(1);
typed(kept);
chosen(0);
replaced(1);
console.log('' + KEPT.length);
