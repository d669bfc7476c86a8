const rows: { at: { x: number } }[] = [];
const [/*@*/{ at }] = rows;
console.log('' + at.x);
