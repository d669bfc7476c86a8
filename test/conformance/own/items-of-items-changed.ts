// policy: map
// A constant that stands for an item, which is changed through it.

const list = [{ n: 1, kids: [{ m: 1 }] }];
const a = list[0]!;
const kid = a.kids[0]!;
kid.m = 5;
a.n = 2;
for (const k of a.kids) k.m++;
console.log(JSON.stringify(list), kid.m);
