let n = 0.5;
n += 1;
console.log('' + /*@*/n ** 3);
