// construct: pushed-length
// policy: map
// trap: `$list[] = $x` gives $x, not the new length
const list: string[] = [];
const add = (text: string): number => list.push(text);
console.log(`${add('a')} ${add('b')} ${list.join()}`);
