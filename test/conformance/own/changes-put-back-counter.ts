// construct: changes-put-back-counter
// policy: map-or-reject
// trap: the key is counted on where the list is put back
function f(): string { const map: Record<number, number[]> = {}; let i = 0;
const list = map[i++] ?? [];
list.push(1);
map[i++] = list;
return JSON.stringify(map) + i; }
console.log(f());
