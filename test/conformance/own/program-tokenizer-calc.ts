// construct: program-tokenizer-calc
// policy: map
type Token = { kind: 'num'; value: number } | { kind: 'op'; value: string };
function tokenize(src: string): Token[] {
    const out: Token[] = [];
    let i = 0;
    while (i < src.length) {
        const c = src.charAt(i);
        if (c === ' ') { i++; continue; }
        if (c >= '0' && c <= '9') {
            let text = '';
            while (i < src.length && ((src[i] >= '0' && src[i] <= '9') || src[i] === '.')) {
                text += src[i++];
            }
            out.push({ kind: 'num', value: parseFloat(text) });
            continue;
        }
        out.push({ kind: 'op', value: c });
        i++;
    }
    return out;
}
class Parser {
    private pos = 0;
    constructor(private tokens: Token[]) {}
    private peek(): Token | undefined { return this.tokens[this.pos]; }
    expr(): number {
        let left = this.term();
        for (;;) {
            const t = this.peek();
            if (t === undefined || t.kind !== 'op' || (t.value !== '+' && t.value !== '-')) return left;
            this.pos++;
            const right = this.term();
            left = t.value === '+' ? left + right : left - right;
        }
    }
    private term(): number {
        let left = this.factor();
        let t = this.peek();
        while (t && t.kind === 'op' && (t.value === '*' || t.value === '/')) {
            this.pos++;
            const right = this.factor();
            left = t.value === '*' ? left * right : left / right;
            t = this.peek();
        }
        return left;
    }
    private factor(): number {
        const t = this.tokens[this.pos++];
        if (t.kind === 'num') return t.value;
        if (t.value === '(') {
            const v = this.expr();
            this.pos++;
            return v;
        }
        if (t.value === '-') return -this.factor();
        throw new Error('unexpected ' + t.value);
    }
}
for (const src of ['1 + 2 * 3', '(1+2)*3', '10/4 - 1', '-(2*3)+0.5', '2*']) {
    try {
        console.log(src + ' = ' + new Parser(tokenize(src)).expr());
    } catch (err) {
        console.log(src + ' failed');
    }
}
