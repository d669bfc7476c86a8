const list: string[] = ['a'];
// says: drops the type of the right side
const text = /*@*/list[9] ?? 1.5;
console.log(text);
