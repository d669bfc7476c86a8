// A literal's parts become `{}` where the literal is put.
const items = [/*@*/0, {}];
for (const item of items) {
    console.log(item ? 'yes' : 'no');
}
[/*@*/'', {}, null].forEach((one) => console.log(one ? 'yes' : 'no'));
const either = (n: number) => (n > 1 ? /*@*/n : {});
console.log(either(0) ? 'yes' : 'no');
const records = [{ a: 1 }, {}];
console.log(records.length);
