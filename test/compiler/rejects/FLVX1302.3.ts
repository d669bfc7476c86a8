class Box {
    n = 1;
}
class Case {
    n = 1;
}
const own: Case = /*@*/new Box();
const literal: Case = /*@*/{ n: 1 };
const record = { n: 1 };
const asserted = /*@*/record as Box;
console.log('' + own.n + literal.n + asserted.n);
class Wide {
    n = 1;
    m = 2;
}
const wide = /*@*/record as Wide;
console.log('' + wide.m);
