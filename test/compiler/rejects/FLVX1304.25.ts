// What is read beyond the end is undefined in `unknown`, too.
const names: (string | null)[] = ['x', null];
const name: unknown = names[5];
console.log(/*@*/name === null ? 'null' : 'other');
const kind = typeof /*@*/name;
console.log(kind);
console.log(String(/*@*/name));
console.log('' + /*@*/name);
