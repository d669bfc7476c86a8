// construct: coalesce-other-list
// policy: map-or-reject
// trap: a list or a text, of which TypeScript knows the list only
const list: string[][] = [];
const x = [...(list[9] ?? 'ab')];
console.log(x.join('-'));
