const list = [3, 1, 2];
// says: does not look at both items
console.log(/*@*/[...list].sort((a) => -a).join());
// says: does not look at both items
console.log(/*@*/[...list].sort(() => 1).join());
// says: does not look at both items
console.log(/*@*/[...list].sort((a, b) => (a > 1 ? -1 : 1)).join());
