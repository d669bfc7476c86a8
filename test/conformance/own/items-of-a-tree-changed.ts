// policy: map
// A constant that stands for an item, which is changed through it.

interface N { name: string; kids: N[] }
const tree: N = { name: 'r', kids: [{ name: 'a', kids: [] }, { name: 'b', kids: [] }] };
const kid = tree.kids.find((k) => k.name === 'b');
if (kid) { kid.kids.push({ name: 'c', kids: [] }); const deep = kid.kids[0]!; deep.name += '!'; }
console.log(JSON.stringify(tree));
