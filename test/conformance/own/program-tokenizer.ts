// construct: program-tokenizer
// policy: map
class Parser {
    private position = 0;

    constructor(private readonly text: string) {}

    parse(): number {
        const value = this.sum();
        if (this.position < this.text.length) {
            throw new Error('unexpected ' + this.text.charAt(this.position) + ' at ' + this.position);
        }
        return value;
    }

    private sum(): number {
        let value = this.product();
        while (this.peek() === '+' || this.peek() === '-') {
            const operator = this.take();
            const right = this.product();
            value = operator === '+' ? value + right : value - right;
        }
        return value;
    }

    private product(): number {
        let value = this.atom();
        while (this.peek() === '*' || this.peek() === '/') {
            const operator = this.take();
            const right = this.atom();
            value = operator === '*' ? value * right : value / right;
        }
        return value;
    }

    private atom(): number {
        if (this.peek() === '(') {
            this.take();
            const value = this.sum();
            if (this.take() !== ')') {
                throw new Error('missing )');
            }
            return value;
        }
        if (this.peek() === '-') {
            this.take();
            return -this.atom();
        }
        let digits = '';
        while (this.isDigit(this.peek())) {
            digits += this.take();
        }
        if (digits === '') {
            throw new Error('a number is missing at ' + this.position);
        }
        return parseInt(digits, 10);
    }

    private isDigit(text: string): boolean {
        return text !== '' && '0123456789'.includes(text);
    }

    private peek(): string {
        while (this.text.charAt(this.position) === ' ') {
            this.position++;
        }
        return this.text.charAt(this.position);
    }

    private take(): string {
        const taken = this.peek();
        this.position++;
        return taken;
    }
}

function evaluate(text: string): string {
    try {
        return text + ' = ' + new Parser(text).parse();
    } catch (error) {
        return text + ': ' + (error instanceof Error ? error.message : 'unknown');
    }
}

function main(): void {
    for (const text of ['1 + 2 * 3', '(1 + 2) * 3', '10 / 4', '-(2 - 5) * 2', '2 *', '1 + (2', '7 x', '8 / 2 / 2']) {
        console.log(evaluate(text));
    }
}

main();
