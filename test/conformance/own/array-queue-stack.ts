// construct: array-queue-stack
// policy: map
function main(): void {
    const queue: string[] = ['a'];
    queue.push('b', 'c');
    queue.unshift('z');
    let out = '';
    while (queue.length > 0) {
        const next = queue.shift();
        if (next === undefined) {
            break;
        }
        out += next;
        if (next === 'a') {
            queue.push('late');
        }
    }
    console.log(out + queue.length);
    const stack = [1];
    stack.push(2);
    stack.push(3);
    const top = stack.pop() ?? 0;
    console.log('' + top + stack.length + (stack[stack.length - 1] + 0));
    stack.unshift(0);
    console.log(stack.join(','));
}

main();
