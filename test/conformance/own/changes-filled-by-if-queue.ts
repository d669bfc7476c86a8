// construct: changes-filled-by-if-queue
// policy: map-or-reject
// trap: the key is taken out of a list, and another one where the place is filled
function f(): string { const map: Record<string, number[]> = {}; const q = ['a', 'b', 'c'];
let list = map[q.shift()!];
if (!list) { list = []; map[q.shift()!] = list; }
list.push(1);
return JSON.stringify(map) + q.join(); }
console.log(f());
