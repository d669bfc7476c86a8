// construct: program-balanced
// policy: map
function balanced(s: string): boolean {
    const stack: string[] = [];
    const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    for (const ch of s) {
        if ('([{'.includes(ch)) {
            stack.push(ch);
        } else if (ch in pairs) {
            if (stack.pop() !== pairs[ch]) return false;
        }
    }
    return stack.length === 0;
}
console.log(['()', '([)]', '{[()]}', '(('].map((x) => balanced(x)).join(' '));
console.log(`${balanced('')}`);
