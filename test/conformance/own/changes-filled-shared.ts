// construct: changes-filled-shared
// policy: map-or-reject
// trap: another variable holds the array that is filled in
const shared: Record<string, number[]> = { a: [1] };
const held = shared['a'] ?? [];
(shared['a'] ??= []).push(2);
console.log(held.length);
