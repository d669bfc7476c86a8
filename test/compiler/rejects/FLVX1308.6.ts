class Box {}
const value: unknown = new Box();
console.log(JSON.stringify(/*@*/value));
