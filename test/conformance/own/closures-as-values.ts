// construct: closures-as-values
// policy: map
type Rule = (text: string) => string | null;

function required(name: string): Rule {
    return (text) => (text === '' ? name + ' is required' : null);
}

function longest(limit: number): Rule {
    return function (text: string): string | null {
        return text.length > limit ? 'longer than ' + limit : null;
    };
}

function check(text: string, rules: Rule[]): string {
    for (const rule of rules) {
        const problem = rule(text);
        if (problem !== null) {
            return problem;
        }
    }
    return 'ok';
}

function twice(action: (n: number) => number): (n: number) => number {
    return (n) => action(action(n));
}

function main(): void {
    const rules = [required('name'), longest(3)];
    console.log(check('', rules) + ', ' + check('abcd', rules) + ', ' + check('abc', rules));
    console.log('' + twice((n) => n * 3)(2) + rules[1]('toolong'));
    const table: Record<string, (a: number, b: number) => number> = {
        add: (a, b) => a + b,
        mul: (a, b) => a * b,
    };
    console.log('' + table['add'](2, 3) + table['mul'](2, 3));
}

main();
