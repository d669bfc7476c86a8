const value: unknown = [1];
console.log('' + /*@*/value);
