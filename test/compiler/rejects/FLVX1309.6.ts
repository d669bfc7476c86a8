const list: string[] = [];
console.log(JSON.stringify({ first: { of: { all: /*@*/list[0] } } }));
