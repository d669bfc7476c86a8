// construct: program-rpn
// policy: map
function rpn(src: string): number {
    const stack: number[] = [];
    for (const tok of src.split(/\s+/)) {
        if (/^-?\d+(\.\d+)?$/.test(tok)) {
            stack.push(parseFloat(tok));
            continue;
        }
        const b = stack.pop();
        const a = stack.pop();
        if (a === undefined || b === undefined) throw new Error('underflow');
        switch (tok) {
            case '+': stack.push(a + b); break;
            case '-': stack.push(a - b); break;
            case '*': stack.push(a * b); break;
            case '/': stack.push(a / b); break;
            default: throw new Error('bad token ' + tok);
        }
    }
    return stack[0];
}
console.log(rpn('3 4 + 2 *') + ' ' + rpn('5 2 /') + ' ' + rpn('1 0 /'));
try { rpn('+'); } catch (e) { console.log((e as Error).message); }
