// policy: map
// A fraction that comes through a cast, a test of `unknown`, an assignment with `||=` or a pattern.

interface User {
    age: number;
    marks: number[];
}

function isUser(value: unknown): value is User {
    return typeof value === 'object' && value !== null && 'age' in value;
}

const text = '{"age":0.30000000000000004,"marks":[0.30000000000000004]}';
const user = JSON.parse(text) as User;
for (const [key, one] of Object.entries(user)) {
    console.log(key + JSON.stringify(one));
}
const names: (keyof Pick<User, 'age'>)[] = ['age'];
for (const name of names) {
    console.log(name + user[name]);
}

const value: unknown = JSON.parse(text);
if (isUser(value)) {
    console.log('' + value.age + ' ' + value.marks.join(' '));
}

let first = 0;
first ||= 0.1 + 0.2;
let second = 1;
second &&= 0.1 + 0.2;
console.log('' + first + ' ' + second);

const counts: Record<string, number> = {};
for (const word of ['a', 'b']) {
    counts[word] = 0.1 + 0.2;
}
const { a, missing, other = 5, ...rest } = counts;
console.log('' + a + missing + other + Object.values(rest).join());
function read({ b, c }: Record<string, number>): string {
    return b + ' ' + c;
}
console.log(read(counts));
