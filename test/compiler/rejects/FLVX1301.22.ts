const text = ['[1]'].join('');
const bare = /*@*/JSON.parse(text);
const { length } = /*@*/JSON.parse(text);
console.log('' + /*@*/JSON.parse(text));
console.log('' + /*@*/(JSON.parse(text) + 1));
console.log('' + /*@*/JSON.parse(text).length);
console.log('' + /*@*/JSON.parse(text)[0]);
console.log('' + /*@*/JSON.parse(text)());
console.log(`${/*@*/JSON.parse(text)}`);
console.log('' + -/*@*/JSON.parse(text));
console.log('' + Number(/*@*/JSON.parse(text)));
console.log(String(/*@*/JSON.parse(text)));
if (/*@*/JSON.parse(text)) {
    console.log('x');
}
if (/*@*/JSON.parse(text) === null) {
    console.log('x');
}
if (/*@*/JSON.parse(text) === 1) {
    console.log('x');
}
if (typeof /*@*/JSON.parse(text) === 'string') {
    console.log('x');
}
for (const one of /*@*/JSON.parse(text)) {
    console.log('x');
}
const list = [/*@*/JSON.parse(text)];
const more: string[] = [.../*@*/JSON.parse(text)];
const record = { a: /*@*/JSON.parse(text) };
const chosen = /*@*/text === '' ? JSON.parse(text) : 'x';
const given = /*@*/JSON.parse(text) ?? 'x';
const kept = /*@*/JSON.parse(text) satisfies string;
const parse = (json: string) => /*@*/JSON.parse(json);
function read(json: string) {
    return /*@*/JSON.parse(json);
}
function same<T>(value: T): T {
    return value;
}
console.log(same(/*@*/JSON.parse(text)));
console.log('' + [1].map(() => /*@*/JSON.parse(text)).length);
let late;
/*@*/late = JSON.parse(text);
console.log(/*@*/JSON.parse(text) < 1 ? 'x' : 'y');
console.log('a' in /*@*/JSON.parse(text) ? 'x' : 'y');
console.log(/*@*/JSON.parse(text).a(1));
console.log('' + /*@*/JSON.parse(text).b.c);
try {
    throw /*@*/JSON.parse(text);
} catch (error) {
    console.log('x');
}
