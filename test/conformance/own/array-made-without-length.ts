// policy: map
const names = Array<string>();
console.log(names.length, JSON.stringify(names), JSON.stringify({ list: Array<number>() }), `[${Array<number>().join()}]`);
names.push('a');
console.log(JSON.stringify(names));
