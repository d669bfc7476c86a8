const n = /*@*/'text' as unknown as number;
console.log('' + n);
