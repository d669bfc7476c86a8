// construct: json-indent
// policy: map
console.log(JSON.stringify({ a: [[1], []], c: { b: 'x: {"y"}, [' }, 'k"k': 'é\\"', n: null }, null, 2));
console.log(JSON.stringify([], null, 2) + JSON.stringify('a', null, '\t') + JSON.stringify([[1], [2]], null, '--'));
