// construct: replace-by-function-groups
// policy: map
console.log('2024-05-06'.replace(/(\d+)-(\d+)-(\d+)/, (all, y, m, d) => `${d}/${m}/${y} (${all})`));
console.log('foo-bar_baz'.replace(/[-_](\w)/g, (_, c: string) => c.toUpperCase()));
console.log('a1b22'.match(/\d+/g)?.join('|') ?? 'none');
console.log('abc'.match(/\d/g) === null ? 'none' : 'some');
