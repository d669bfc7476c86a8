// policy: map
// The names and values of an enum of texts.

enum Dir { Up = 'UP', Down = 'DOWN' }
console.log(Object.values(Dir).join(), Object.keys(Dir).join());
for (const d of Object.values(Dir)) console.log(d);
for (const [k, v] of Object.entries(Dir)) console.log(k + v);
const isDir = (s: string): s is Dir => Object.values(Dir).includes(s as Dir);
console.log(isDir('UP'), isDir('x'), Object.values(Dir).length, Object.entries(Dir).map(([k, v]) => k + '=' + v).join());
