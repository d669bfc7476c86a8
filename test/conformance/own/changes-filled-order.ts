// construct: changes-filled-order
// policy: map-or-reject
// trap: what is pushed changes the key
const r: Record<number, number[]> = {};
let i = 0;
(r[i] ??= []).push(i++);
console.log(JSON.stringify(r) + i);
