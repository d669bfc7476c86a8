/**
 * A program of about so many lines, the same each time, in the part of TypeScript that all three compilers take. What
 * differs between methods is drawn from their number, so that no two are alike.
 */
export function inputOf(lines: number): string {
    const methods: string[] = [];
    for (let at = 0, made = 8; made < lines; at++) {
        const text = METHODS[at % METHODS.length]!(at);
        methods.push(text);
        made += text.split('\n').length - 1;
    }
    return `/** A client of some service. */
class Client {
    token: string = '';
    calls: number = 0;
${methods.join('')}
}
`;
}

const METHODS: ((at: number) => string)[] = [
    (at) => `
    /** Adds up to ${at + 10}. */
    sum${at}(count: number): number {
        let total = ${at};
        for (let i = 0; i < count; i++) {
            if (i === ${(at % 7) + 1}) {
                total = total + ${(at % 5) + 2};
            } else {
                total = total + i;
            }
        }
        return total;
    }
`,
    (at) => `
    /** Joins a name with others. */
    label${at}(name: string, count: number): string {
        let text = 'start${at}';
        const parts = [ 'a', 'b${at}', name ];
        text = text + name + parts.join(',');
        if (count > ${at % 20} && name !== 'x') {
            return text + '!';
        }
        return text;
    }
`,
    (at) => `
    /** Counts a call and says whether there were many. */
    called${at}(): boolean {
        this.calls = this.calls + 1;
        const limit = ${at + 100};
        const isMany = this.calls > limit;
        const isNew = this.calls === 1 || this.token === '';
        return isMany && !isNew;
    }
`,
    (at) => `
    /** Looks for a number in a list of them. */
    find${at}(wanted: number): number {
        const numbers = [ ${at}, ${at + 3}, ${at + 5}, ${at * 2} ];
        let found = -1;
        for (let i = 0; i < numbers.length; i++) {
            if (numbers[i] === wanted && found < 0) {
                found = i;
            }
        }
        return found;
    }
`,
    (at) => `
    /** Makes a line of text, step by step. */
    line${at}(width: number): string {
        let made = '';
        let left = width;
        while (left > 0) {
            if (left > ${(at % 9) + 1}) {
                made = made + '=';
                left = left - 2;
            } else {
                made = made + '-';
                left = left - 1;
            }
        }
        return '[' + made + ']';
    }
`,
    (at) => `
    /** Says what kind of number it is. */
    kind${at}(value: number): string {
        if (value < 0) {
            return 'negative';
        }
        if (value === 0) {
            return 'none';
        } else if (value < ${at + 2}) {
            return 'few';
        }
        const half = value * 0.5;
        return half > ${at} ? 'many' : 'some';
    }
`,
];
