// construct: variables
// policy: map
// trap: one statement declares constants of PHP and variables
const count = Number('2'),
    name = 'x',
    list = ['w'];
const first = 'a',
    second = first + count;
function show(): string {
    return name + count + list.join() + first + second;
}
console.log(show() + [1].map((n) => n + name + first).join());
