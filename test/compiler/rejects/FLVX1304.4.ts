const value: unknown = undefined;
console.log('' + /*@*/value);
