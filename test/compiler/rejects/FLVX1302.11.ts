// `{}` takes anything, and PHP would take that for a record.
const empty = {};
const items = [/*@*/1, empty];
console.log(JSON.stringify(items));
let some = {};
some = /*@*/[1];
console.log(JSON.stringify(some));

function either(n: number) {
    return /*@*/n > 1 ? {} : [n];
}
console.log(JSON.stringify(either(1)));
