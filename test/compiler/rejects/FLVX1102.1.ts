/*@*/var n = 1;
console.log('' + n);
