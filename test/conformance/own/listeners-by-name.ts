// construct: listeners-by-name
// policy: map-or-reject
// trap: a function that is given by its name changes the list that a loop runs over
const items = [1, 2];
function grow(n: number): void { if (items.length < 6) items.push(n); }
function each(f: (n: number) => void): void { for (const i of items) { f(i); } }
const pick = (b: boolean): ((n: number) => void) => (b ? grow : () => {});
each(pick(true)); console.log(items.join());
