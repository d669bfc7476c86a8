// construct: array-callback-list
// policy: map
const names = ['a', 'b', 'a', 'c', 'b'];
console.log(names.filter((name, at, all) => all.indexOf(name) === at).join());
console.log(names.map((name, at, all) => name + at + '/' + all.length).join());
console.log(names.map((name, at, all) => (at > 0 && all[at - 1] === name ? '=' : name)).join(''));
let out = '';
names.forEach((name, at, all) => {
    out += name + (at === all.length - 1 ? '.' : ',');
});
console.log(out);
console.log(names.some((n, i, all) => all.lastIndexOf(n) !== i), names.every((n, i, all) => all.includes(n)));
const ups = [1, 3, 2, 5].filter((n, i, all) => i === 0 || n > (all[i - 1] ?? 0));
console.log(ups.join(), [1, 2, 2].find((n, i, all) => all.indexOf(n) !== i) ?? 0, [3, 3].findIndex((n, i, all) => all.indexOf(n) !== i));
const unique = (list: readonly string[]): string[] => list.filter((v, i, self) => self.indexOf(v) === i);
console.log(unique(names).join(' '));
console.log([].map((x, i, a) => a.length).length);
