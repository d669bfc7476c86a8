// policy: map
// A constant that stands for an item, which is changed through it.

const st = { a: { n: 1, sub: { m: 1 } }, b: 2 };
const part = st.a;
part.n = 5;
part.sub.m++;
st.b = 3;
console.log(JSON.stringify(st), part.n);
const again = st.a;
st.a = { n: 0, sub: { m: 0 } };
console.log(again.n);
