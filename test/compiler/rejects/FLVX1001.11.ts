/*@*/declare const given: string;
const places = /*@*/new Array(3);
const own = {
    name(): string {
        return /*@*/super.name;
    },
};
class Box {
    n = 1;
}
Box./*@*/prototype.n = 2;
const get = own.name./*@*/bind(own);
const loaded = /*@*/import('./other');
const all = /*@*/globalThis;
let one = 1;
one = (/*@*/one++, one);
