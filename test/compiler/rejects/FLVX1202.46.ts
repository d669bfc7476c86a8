// How deep `flat` goes is not worked out.
const depth = (): 1 => 1;
console.log(/*@*/[[1], [2]].flat(depth()).join());
