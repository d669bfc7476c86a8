const rec: Record<string, Record<string, string>> = { a: {} };
const copy = { ...rec, more: 1 };
console.log(JSON.stringify(/*@*/copy));
