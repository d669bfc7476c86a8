interface Tree {
    children: Tree[];
    labels: Record<string, string>;
}
const tree: Tree = { children: [{ children: [], labels: {} }], labels: {} };
console.log(JSON.stringify(/*@*/tree));
