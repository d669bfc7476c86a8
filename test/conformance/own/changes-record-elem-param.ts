// construct: changes-record-elem-param
// policy: map
interface U { n: number }
function inc(u: U): void { u.n += 1; }
const us: U[] = [{ n: 1 }, { n: 2 }];
inc(us[1]);
for (const x of us) inc(x);
for (let i = 0; i < us.length; i++) inc(us[i]);
console.log(JSON.stringify(us));
