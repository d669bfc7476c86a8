// An index by number says nothing of the properties beside it.
interface Tree {
    id: number;
    [at: number]: Tree;
}
interface Marked {
    id: { a?: number };
    [at: number]: number;
}
const tree: Tree = { id: 0 };
console.log(JSON.stringify(/*@*/tree));
const marked: Marked = { id: {} };
console.log(JSON.stringify(/*@*/marked));
