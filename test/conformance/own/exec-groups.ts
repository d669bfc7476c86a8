// construct: exec-groups
// policy: map
const m = /(\w+)@(\w+)/.exec('me@home');
console.log(m === null ? 'none' : m[1] + ' at ' + m[2]);
console.log(/x/.exec('abc') === null ? 'none' : 'some');
