const value: unknown = undefined;
console.log(JSON.stringify(/*@*/value));
