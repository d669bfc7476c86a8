// construct: chained-assignment-elements
// policy: map
const flags = [1, 2, 3];
const rec: Record<string, number> = {};
flags[0] = flags[2] = 9;
rec['a'] = rec['b'] = flags[1] = 4;
console.log(flags.join() + JSON.stringify(rec));
