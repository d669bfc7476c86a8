// construct: program-ast-eval
// policy: map
type Ast = { type: 'num'; value: number } | { type: 'bin'; op: '+' | '*' | '-'; left: Ast; right: Ast } | { type: 'neg'; arg: Ast };
function run(a: Ast): number {
    switch (a.type) {
        case 'num':
            return a.value;
        case 'neg':
            return -run(a.arg);
        case 'bin': {
            const l = run(a.left);
            const r = run(a.right);
            return a.op === '+' ? l + r : a.op === '-' ? l - r : l * r;
        }
    }
}
console.log('' + run({ type: 'bin', op: '*', left: { type: 'num', value: 3 }, right: { type: 'neg', arg: { type: 'num', value: 2.5 } } }));
