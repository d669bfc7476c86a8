const record: Record<string, number[]> = {};
const length = /*@*/(record['a'] ??= []).push(1);
console.log('' + length);
