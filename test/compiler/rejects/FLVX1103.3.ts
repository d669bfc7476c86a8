class Counter {
    n = 1;
    text: string = '';
}
let list = [1, 2];
let index = 0;
let values = [1];
function next(): number {
    index += 1;
    return index;
}
function grown(): number {
    list = [3];
    return 1;
}
function renewed(): number {
    values = [];
    return 1;
}
function fill(all: number[], extra: number): void {
    all.push(extra);
}
function pick(): Counter {
    index += 1;
    return new Counter();
}
const swapped = (/*@*/[list[0], list[1]] = [2, 1]);
const put = (at: number): number => /*@*/list[at] += 1;
/*@*/list[1] = grown();
list.push(/*@*/grown());
/*@*/pick().n -= next();
/*@*/pick().text ||= 'x';
fill(/*@*/values, renewed());
console.log('' + swapped.length + put(1));
