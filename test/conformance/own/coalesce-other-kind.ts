// construct: coalesce-other-kind
// policy: map-or-reject
// trap: a number or a text, of which TypeScript knows the text only
const list: string[] = [];
const x = list[9] ?? 1.5;
console.log('' + x + (x === '1.5'));
