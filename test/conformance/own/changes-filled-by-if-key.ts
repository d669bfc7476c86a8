// construct: changes-filled-by-if-key
// policy: map-or-reject
// trap: the key is worked out again where the place is filled
let n = 0;
const next = (): string => 'k' + n++;
const map: Record<string, number[]> = {};
let list = map[next()];
if (!list) { list = []; map[next()] = list; }
list.push(1);
console.log(JSON.stringify(map) + n);
