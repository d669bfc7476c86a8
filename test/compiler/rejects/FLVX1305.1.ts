const row = { a: /*@*/undefined, b: 1 };
console.log('' + row.b);
