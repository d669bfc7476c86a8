// What loops and patterns give to variables that are there already.
let some = {};
for (/*@*/some of [1, 2]) {
    console.log(JSON.stringify(some));
}
[some] = /*@*/'ab';
console.log(JSON.stringify(some));
({ a: some } = /*@*/{ a: true });
console.log(JSON.stringify(some));
for (some of [{}, {}]) {
    console.log(JSON.stringify(some));
}
let text: string;
for (text of 'ab') {
    console.log(text);
}
