const list: string[] = [];
const first = { name: list[0] };
console.log(JSON.stringify(/*@*/first));
