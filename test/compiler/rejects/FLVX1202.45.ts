// Every object of JavaScript has these; a PHP array has only what was put in.
const record: Record<string, number> = {};
const index: { [key: string]: number } = {};
const key = 'isPrototypeOf';
console.log(String(/*@*/record.toString));
console.log(String(/*@*/index['valueOf']));
console.log(String(/*@*/record[key]));
/*@*/index.hasOwnProperty = 1;
const { /*@*/toLocaleString: text = 2 } = record;
const { /*@*/propertyIsEnumerable } = index;
console.log(`${text} ${propertyIsEnumerable}`);
const open: { valueOf?: number } = {};
console.log(String(/*@*/open.valueOf));
