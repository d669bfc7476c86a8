// construct: changes-put-back-key
// policy: map-or-reject
// trap: the key is worked out again where the list is put back
let n = 0;
const next = (): string => 'k' + n++;
const map: Record<string, number[]> = {};
const list = map[next()] ?? [];
list.push(1);
map[next()] = list;
console.log(JSON.stringify(map) + n);
