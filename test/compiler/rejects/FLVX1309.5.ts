const list: string[] = [];
const first = list[0];
console.log(JSON.stringify({ first: /*@*/first, all: list }));
