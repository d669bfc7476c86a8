// construct: program-stack-vm
// policy: map
type Op = ['push', number] | ['add'] | ['mul'] | ['dup'];
function exec(ops: Op[]): number[] {
    const st: number[] = [];
    for (const op of ops) {
        switch (op[0]) {
            case 'push': st.push(op[1]); break;
            case 'add': st.push(st.pop()! + st.pop()!); break;
            case 'mul': st.push(st.pop()! * st.pop()!); break;
            case 'dup': st.push(st[st.length - 1]); break;
        }
    }
    return st;
}
console.log(exec([['push', 2], ['push', 3], ['add'], ['dup'], ['mul']]).join());
