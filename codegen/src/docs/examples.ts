/** What the examples are written with: name, type, and the value with which tests run them. */
export const SCOPE: Readonly<Record<string, readonly [type: string, value: string]>> = {
    text: ['string', "'Hello, wörld 😀'"],
    mark: ['string', "'o'"],
    list: ['string[]', "['b', 'a', 'b']"],
    numbers: ['number[]', '[30, 4, 100]'],
    rows: ['number[][]', '[[1], [2, 3]]'],
    record: ['Record<string, number>', "{ b: 1, '7': 2 }"],
    pairs: ['[string, number][]', "[['a', 1], ['b', 2]]"],
    n: ['number', '3'],
    k: ['number', '2'],
    share: ['number', '0.75'],
    yes: ['boolean', 'true'],
    maybe: ['string | null', "'x'"],
    value: ['unknown', "'7'"],
    error: ['Error', "new Error('no such user')"],
};

/** An expression, or a statement between what it needs before it and what shows its effect. */
export type Example = string | { before: string; statement: string; after: string };

const change = (before: string, statement: string, after: string): Example => ({ before, statement, after });
const onList = (statement: string): Example => change('const own = [...list];', statement, 'own');

/**
 * Uses of every member of the library, by the names of the mapping table. A member without one fails `codegen docs`:
 * add a line here with it.
 */
export const LIBRARY_EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
    'String.length': ['text.length'],
    'String.charAt': ['text.charAt(n)'],
    'String.charCodeAt': ['text.charCodeAt(0)'],
    'String.indexOf': ['text.indexOf(mark)', "text.indexOf('o', n)"],
    'String.lastIndexOf': ['text.lastIndexOf(mark)', "text.lastIndexOf('o', n)"],
    'String.includes': ["text.includes('wör')", 'text.includes(mark)'],
    'String.startsWith': ["text.startsWith('Hello')", 'text.startsWith(mark)'],
    'String.endsWith': ["text.endsWith('o')", 'text.endsWith(mark)'],
    'String.slice': ['text.slice(1, n)', 'text.slice(-3)'],
    'String.substring': ['text.substring(n, 1)'],
    'String.split': ["text.split(', ')", 'text.split(mark)', 'text.split(/, ?/)'],
    'String.toLowerCase': ['text.toLowerCase()'],
    'String.toUpperCase': ['text.toUpperCase()'],
    'String.trim': ['text.trim()'],
    'String.trimStart': ['text.trimStart()'],
    'String.trimEnd': ['text.trimEnd()'],
    'String.padStart': ["String(n).padStart(2, '0')"],
    'String.padEnd': ['text.padEnd(20)'],
    'String.repeat': ["'ab'.repeat(3)", 'text.repeat(n)'],
    'String.replace': [
        "text.replace('l', '1')",
        "text.replace(/l+/g, '<$&>')",
        "text.replace(/[a-z]/g, (letter) => letter + '.')",
    ],
    'String.replaceAll': ["text.replaceAll('l', '1')", "text.replaceAll(/l+/g, '<$&>')"],
    'String.concat': ['text.concat(mark, mark)'],
    'String.search': ['text.search(/[0-9]/)'],
    'String.match': ["text.match(/(\\w+)o/)?.[1] ?? ''"],
    'String.toString': ['text.toString()'],
    'RegExp.exec': ['/a(b)/.exec(text) === null'],
    'String.codePointAt': ['text.codePointAt(1) ?? 0'],
    'String.at': ["text.at(1) ?? ''"],
    'String.fromCodePoint': ['String.fromCodePoint(128512, n)'],
    'String.fromCharCode': ['String.fromCharCode(72, n)'],
    'RegExp.test': ['/^[a-z]+$/i.test(text)'],
    'Number.toFixed': ['share.toFixed(1)', 'share.toFixed(n)'],
    'Number.toString': ['n.toString()', 'share.toString()'],
    'Boolean.toString': ['yes.toString()'],
    Number: ['Number(text)', 'Number(yes)'],
    'Number.isInteger': ['Number.isInteger(share)'],
    'Number.isSafeInteger': ['Number.isSafeInteger(share)'],
    'Number.isFinite': ['Number.isFinite(share)'],
    'Number.isNaN': ['Number.isNaN(share)'],
    'Number.parseInt': ['Number.parseInt(text, 10)'],
    'Number.parseFloat': ['Number.parseFloat(text)'],
    'Number.MAX_SAFE_INTEGER': ['Number.MAX_SAFE_INTEGER'],
    'Number.MIN_SAFE_INTEGER': ['Number.MIN_SAFE_INTEGER'],
    'Number.EPSILON': ['Number.EPSILON'],
    'Number.MAX_VALUE': ['Number.MAX_VALUE'],
    'Number.MIN_VALUE': ['Number.MIN_VALUE'],
    'Number.POSITIVE_INFINITY': ['Number.POSITIVE_INFINITY'],
    'Number.NEGATIVE_INFINITY': ['Number.NEGATIVE_INFINITY'],
    'Number.NaN': ['Number.NaN'],
    String: ['String(n)', 'String(share)', 'String(yes)'],
    Boolean: ['Boolean(text)'],
    Error: ['Error(text).message'],
    RangeError: ['RangeError(text).message'],
    ReferenceError: ['ReferenceError(text).message'],
    SyntaxError: ['SyntaxError(text).message'],
    TypeError: ['TypeError(text).message'],
    URIError: ['URIError(text).message'],
    parseInt: ['parseInt(text, 10)'],
    parseFloat: ['parseFloat(text)'],
    isNaN: ['isNaN(share)'],
    isFinite: ['isFinite(share)'],
    encodeURIComponent: ['encodeURIComponent(text)'],
    decodeURIComponent: ['decodeURIComponent(text)'],
    'Math.abs': ['Math.abs(share)'],
    'Math.ceil': ['Math.ceil(n / 2)', 'Math.ceil(share)'],
    'Math.floor': ['Math.floor(n / 2)', 'Math.floor(share)'],
    'Math.round': ['Math.round(n / 2)', 'Math.round(share)'],
    'Math.trunc': ['Math.trunc(n / 2)'],
    'Math.imul': ['Math.imul(n, 0x01000193)'],
    'Math.sign': ['Math.sign(share)'],
    'Math.sqrt': ['Math.sqrt(n)'],
    'Math.max': ['Math.max(n, k)', 'Math.max(...numbers)', 'Math.max(share, n)'],
    'Math.min': ['Math.min(n, k)', 'Math.min(...numbers)'],
    'Math.pow': ['Math.pow(n, 2)', 'Math.pow(n, k)'],
    'Math.PI': ['Math.PI'],
    'Math.E': ['Math.E'],
    'Array.length': ['list.length', change('const own = [...list];', 'own.length = 0;', 'own.length')],
    'Array.push': [onList("own.push('c');"), onList("own.push('c', 'd');")],
    'Array.pop': [onList('own.pop();')],
    'Array.shift': [onList('own.shift();')],
    'Array.unshift': [onList("own.unshift('c');")],
    'Array.splice': [onList("own.splice(1, 1, 'c');"), onList('own.splice(1, 0, ...list);')],
    'Array.slice': ['list.slice(1)', 'list.slice(n, -1)', 'list.slice()'],
    'Array.concat': ['list.concat(list)'],
    'Array.join': ["list.join(', ')", 'numbers.join()'],
    'Array.reverse': ['[...list].reverse()', onList('own.reverse();')],
    'Array.sort': ['[...numbers].sort((a, b) => a - b)', '[...list].sort()', onList('own.sort();')],
    'Array.fill': [onList("own.fill('x', 1);")],
    'Array.from': ['Array.from({ length: 3 }, (_, at) => at * 2)', 'Array.from(text)'],
    'Array.of': ['Array.of(n, k)', 'Array.of(...list, mark)'],
    Array: ['new Array<string>()', '[...Array(n)].length'],
    'Places.fill': ['new Array(3).fill(0)'],
    'Places.keys': ['[...Array(n).keys()]'],
    'Array.indexOf': ['list.indexOf(mark)', 'list.indexOf(mark, n)'],
    'Array.lastIndexOf': ['list.lastIndexOf(mark)', 'list.lastIndexOf(mark, -n)'],
    'Array.includes': ['list.includes(mark)', 'list.includes(mark, n)'],
    'Array.at': ["list.at(-1) ?? ''", "list.at(n) ?? ''"],
    'Array.map': ['numbers.map((one) => one * 2)', 'list.map((one, at) => at + one)'],
    'Array.filter': ['numbers.filter((one) => one > 5)'],
    'Array.find': ['numbers.find((one) => one > 5) ?? 0'],
    'Array.findLast': ['numbers.findLast((one) => one > 5) ?? 0'],
    'Array.findLastIndex': ['numbers.findLastIndex((one) => one > 5)'],
    'Array.findIndex': ['numbers.findIndex((one) => one > 5)'],
    'Array.some': ['numbers.some((one) => one > 5)'],
    'Array.every': ['numbers.every((one) => one > 5)'],
    'Array.forEach': [change("let all = '';", 'list.forEach((one) => { all += one; });', 'all')],
    'Array.reduce': [
        'numbers.reduce((sum, one) => sum + one, 0)',
        'numbers.reduce((sum, one, at, all) => sum + one * (all.length - at), 0)',
    ],
    'Array.reduceRight': ['list.reduceRight((all, one) => all + one, mark)'],
    'Array.flat': ['rows.flat()'],
    'Array.flatMap': ['rows.flatMap((row) => row)', 'list.flatMap((one, at) => [one, String(at)])'],
    'Array.entries': [change("let all = '';", 'for (const [at, one] of list.entries()) { all += at + one; }', 'all')],
    'Array.keys': ['[...list.keys()]'],
    'Array.values': ['[...list.values()]'],
    'Array.isArray': ['Array.isArray(value)'],
    'Object.keys': ['Object.keys(record)'],
    'Object.values': ['Object.values(record)'],
    'Object.entries': [
        change("let all = '';", 'for (const [key, one] of Object.entries(record)) { all += key + one; }', 'all'),
    ],
    'Object.freeze': ['Object.freeze({ tcp: 1 }).tcp'],
    'Object.hasOwn': ["Object.hasOwn(record, 'b')", 'Object.hasOwn(record, text)'],
    'Object.fromEntries': ['Object.fromEntries(pairs)'],
    'JSON.stringify': ['JSON.stringify({ id: n, tags: list })', 'JSON.stringify(record)'],
    'JSON.parse': ["(JSON.parse('[1, 2]') as number[]).length"],
    'console.log': [change('', 'console.log(text);', 'n')],
    'Date.now': ['Date.now()'],
    'Error.message': ['error.message'],
    'Error.cause': ['error.cause instanceof RangeError'],
    'Error.name': ['error.name'],
};

/** Members whose value is another one in every run. */
export const UNSTEADY: ReadonlySet<string> = new Set(['Date.now']);

/** Every operator, with operands of each kind that matters. */
export const OPERATOR_EXAMPLES: readonly [title: string, examples: readonly Example[]][] = [
    ['Arithmetic', ['n + k', 'n - 1', 'share * 2', 'n / 2', 'n / k', 'n % 3', 'n % k', 'n ** 2', '-n', '+text']],
    ['Text', ["text + '!'", 'text + n', 'text + share', 'text + yes', '`${n} of ${text}`']],
    [
        'Comparison',
        [
            'n === k',
            'share === 1',
            'text !== mark',
            'maybe === null',
            'maybe == null',
            'maybe != null',
            'n < k',
            'share >= 1',
            'text < mark',
            'text > mark',
            'n <= k',
        ],
    ],
    [
        'Logic',
        [
            'yes && n > 1',
            "yes || text !== ''",
            '!yes',
            '!text',
            "text || 'none'",
            "maybe ?? 'none'",
            "yes ? 'on' : 'off'",
            "maybe ? 'some' : 'none'",
        ],
    ],
    [
        'Access',
        [
            'list.length',
            "list[n] ?? 'none'",
            "record['b'] ?? 0",
            "text[0] ?? ''",
            'maybe?.length ?? 0',
            "'b' in record",
            'error instanceof Error',
            'typeof value',
        ],
    ],
    ['Bits', ['6 & 3', 'n & k', 'n | k', 'n ^ k', 'n << 1', 'n >> 1', 'n >>> 1', '~n']],
    [
        'Assignment',
        [
            change('let sum = n;', 'sum += 2;', 'sum'),
            change('let sum = n;', 'sum -= 2;', 'sum'),
            change('let sum = n;', 'sum *= 2;', 'sum'),
            change('let sum = share;', 'sum /= 2;', 'sum'),
            change('let sum = n;', 'sum %= 2;', 'sum'),
            change('let sum = n;', 'sum **= 2;', 'sum'),
            change('let sum = n;', 'sum &= 6;', 'sum'),
            change('let sum = n;', 'sum |= 2;', 'sum'),
            change('let sum = n;', 'sum ^= 2;', 'sum'),
            change('let sum = n;', 'sum <<= 2;', 'sum'),
            change('let sum = n;', 'sum >>= 2;', 'sum'),
            change('let sum = n;', 'sum >>>= 2;', 'sum'),
            change('let sum = n;', 'sum++;', 'sum'),
            change('let sum = n;', '--sum;', 'sum'),
            change('let line = text;', 'line += n;', 'line'),
            change('let own = maybe;', "own ??= 'none';", 'own'),
            change('let own = text;', "own ||= 'none';", 'own'),
            change('let own = text;', "own &&= 'some';", 'own'),
            change('const own = { ...record };', "own['c'] = 3;", 'own'),
            change('const own = { ...record };', "delete own['b'];", 'own'),
        ],
    ],
];

/** Operators that are refused, each in a use that is. */
export const REFUSED_OPERATORS: readonly Example[] = ['value == text', 'value != text', 'void n', '(n, k)'];

/** Statements, declarations and expressions, as whole programs. Together they show every kind of node that there is. */
export const SYNTAX_EXAMPLES: readonly [title: string, note: string, text: string][] = [
    [
        'Variables and patterns',
        '`const` and `let`, with patterns for lists and records.',
        `interface Point {
    x: number;
    y: number;
}

function main(point: Point, [first, ...rest]: number[]): string {
    const { x, y: height } = point;
    let a = x;
    let b = height;
    [a, b] = [b, a];
    return a + ' ' + b + ' ' + (first ?? 0) + ' ' + rest.length;
}

console.log(main({ x: 1, y: 2 }, [3, 4]));
`,
    ],
    [
        'Conditions and loops',
        '`if`, `while`, `do`, `for`, `for … of`, `break`, `continue`; no labels.',
        `function main(names: string[], limit: number): string {
    let out = '';
    for (const [at, name] of names.entries()) {
        if (at > limit) {
            break;
        } else if (name === '') {
            continue;
        }
        out += name;
    }
    for (let i = names.length - 1; i >= 0; i--) {
        out += i;
    }
    while (out.length > limit) {
        out = out.slice(1);
    }
    do {
        out += '.';
    } while (out.length < limit);
    return out;
}

console.log(main(['a', '', 'b'], 3));
`,
    ],
    [
        '`switch`',
        'On literals that cannot be equal loosely PHP’s own `switch` is printed, else comparisons.',
        `type Unit = 'GB' | 'MB';

function factor(unit: Unit): number {
    switch (unit) {
        case 'GB':
            return 1024;
        default:
            return 1;
    }
}

console.log('' + factor('GB'));
`,
    ],
    [
        'Exceptions',
        '`throw` of errors, `try`, `catch`, `finally`.',
        `function check(text: string): number {
    if (text === '') {
        throw new Error('empty');
    }
    return text.length;
}

try {
    console.log('' + check(''));
} catch (error) {
    console.log(error instanceof Error ? error.message : 'unknown');
} finally {
    console.log('done');
}
`,
    ],
    [
        'Functions',
        'Defaults, optional and rest parameters, overloads, arrow functions, function expressions, functions as values, functions in functions, type parameters.',
        `function apply<T>(value: T, ...steps: ((value: T) => T)[]): T {
    let out = value;
    for (const step of steps) {
        out = step(out);
    }
    return out;
}

function trimmed(text: string): string {
    return text.trim();
}

function main(times: number): string {
    function again(text: string): string {
        return text.repeat(times);
    }
    const mark = function (text: string): string {
        return text + '!';
    };
    return apply(' a ', trimmed, again, mark, (text) => text + times);
}

console.log(main(2));
`,
    ],
    [
        'Classes',
        'Fields, parameter properties, visibility, `readonly`, `static`, `abstract`, `extends`, `implements`, `override`, type parameters. A `static readonly` literal becomes a constant.',
        `interface Priced {
    price(): number;
}

abstract class Item implements Priced {
    static readonly CURRENCY = 'EUR';
    private static count = 0;

    protected constructor(readonly name: string) {
        Item.count += 1;
    }

    abstract price(): number;

    text(): string {
        return this.name + ' ' + this.price() + ' ' + Item.CURRENCY + ' of ' + Item.count;
    }
}

class Plan extends Item {
    private days = 30;

    constructor(name: string, private readonly daily: number) {
        super(name);
    }

    override price(): number {
        return this.daily * this.days;
    }
}

console.log(new Plan('Basic', 2).text());
`,
    ],
    [
        'Enums',
        'Members are constants: whole numbers or text. `Level[value]` gives the name of a number.',
        `enum Level {
    Low = 1,
    High,
}

const enum Color {
    Red = 'red',
}

const level: Level = Level.High;
console.log(Level.High + ' ' + Level[level] + ' ' + Color.Red);
`,
    ],
    [
        'Lists, records, tuples',
        'Literals with spread, computed and shorthand keys; optional chaining.',
        `interface User {
    name: string;
    tags?: string[];
}

function copy(user: User, key: string): Record<string, string> {
    const { name } = user;
    const first: [string, number] = [user.tags?.[0] ?? 'none', 1];
    const more: Record<string, string> = { [key]: first[0] };
    return { name, ...more, 'e-mail': [...name].join('-') };
}

console.log(JSON.stringify(copy({ name: 'Ann', tags: ['x'] }, 'tag')));
`,
    ],
    [
        'Types',
        'Types are erased, but for what becomes PHPDoc and native types. Interfaces, aliases, unions, intersections, literals, tuples, `keyof`, type parameters, type guards, `as`, `as const`, `satisfies`, `!`.',
        `type Id = number | string;

interface Row {
    readonly id: Id;
    note: string | null;
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

const KINDS = ['tcp', 'udp'] as const;
const LIMITS = { tcp: 1, udp: 2 } satisfies Record<string, number>;

function show(row: Row & { limit: number }, value: unknown): string {
    const id = row.id as number;
    return id + (isText(value) ? value : '?') + (row.note === null ? '' : row.note!) + row.limit + KINDS[0]! + LIMITS.udp;
}

console.log(show({ id: 1, note: 'n', limit: 5 }, 'v'));
`,
    ],
    [
        'Blocks and the rest',
        'Blocks, empty statements, `null`, `true`, `false`, templates, `typeof`, `delete`, `in`.',
        `function main(value: unknown, flags: Record<string, boolean>): string {
    const own = { ...flags };
    {
        delete own['old'];
    }
    ;
    const nothing = null;
    const kind = \`\${typeof value} \${nothing === null ? true : false}\`;
    return kind + !('old' in own) + /^v/.test('value') + \`plain\`;
}

console.log(main(1, { old: true }));
`,
    ],
];

/** The files of a small module: path below `src/`, text. */
export const MODULE_EXAMPLE: readonly [path: string, text: string][] = [
    [
        'host/php.ts',
        `/** An integer of PHP. */
export type int = number;

/** @php strlen */
export declare function byteLength(text: string): int;
`,
    ],
    [
        'lib/Plan.ts',
        `/** What a customer buys. */
export class Plan {
    static readonly UNLIMITED = 99999;

    constructor(
        readonly name: string,
        /** In GB */
        private readonly quota: number,
    ) {}

    /** The quota as people read it. */
    text(): string {
        return this.quota === Plan.UNLIMITED ? 'unlimited' : \`\${this.quota} GB\`;
    }
}
`,
    ],
    [
        'flvx.ts',
        `import { byteLength } from './host/php';
import { Plan } from './lib/Plan';

/**
 * Describes a product.
 *
 * @param params - what WHMCS hands over
 */
export function flvx_describe(params: Record<string, string>): string {
    const plan = new Plan(params['name'] ?? 'Basic', Number(params['quota'] ?? '100'));
    return byteLength(plan.name) > 0 ? plan.name + ': ' + plan.text() : 'no name';
}
`,
    ],
];

/** What lies outside of the contract. With a program: what it prints under Node and under PHP. */
export interface Outside {
    title: string;
    text: string;
    program?: { text: string; node: string; php: string };
}

export const OUTSIDE: readonly Outside[] = [
    {
        title: 'Integers beyond 2^53',
        text: 'PHP goes on exactly up to 2^63 where JavaScript rounds. Beyond that an integer becomes a float, and where its place has the PHP type `int`, PHP throws a `TypeError`.',
        program: {
            text: "let n = 94906267;\nn += 0;\nconsole.log('' + n * n);\n",
            node: '9007199515875288',
            php: '9007199515875289',
        },
    },
    {
        title: 'The sign of zero in integers',
        text: 'A zero that is an integer in PHP has no sign: what `Math.round(-0.4)` gives, for example. It shows in a division by it, and where `console.log` gets the number itself and not a text.',
        program: {
            text: "let n = 0;\nn += 0;\nconsole.log('' + 1 / (n * -3));\n",
            node: '-Infinity',
            php: 'Infinity',
        },
    },
    {
        title: 'Half characters at run time',
        text: 'A literal with half of a surrogate pair is refused. One that a program cuts out of an astral character is U+FFFD when it is printed, as in Node, but two halves do not make a whole again.',
        program: {
            text: "const face = ['😀'].join('');\nconsole.log(face.charAt(0) + face.charAt(1));\n",
            node: '😀',
            php: '\ufffd\ufffd',
        },
    },
    {
        title: 'Inherited keys of records',
        text: 'A JavaScript record answers to `constructor`, `toString`, `__proto__` and the other names of `Object.prototype`; a PHP array does not. Written down such a key is refused; one that comes at run time is a key like any other.',
        program: {
            text: "const record: Record<string, number> = {};\nconst key = ['constructor'].join('');\nconsole.log(key in record ? 'there' : 'missing');\n",
            node: 'there',
            php: 'missing',
        },
    },
    {
        title: 'Values that are asserted',
        text: 'What `as` says of a value beyond its own type, of the result of `JSON.parse` too, what `!` says of a variable, a field, a call that may give null, or a value that is stored or passed on, what a type guard says, what an overload says, that a variable which `catch` clauses fill holds an error where it is thrown, and what `host/` declares, is believed. If it is not true, PHP does something else than JavaScript. So is the type of a sum of items or entries, as in `words[i] + words[j]`: where both are missing, JavaScript has the number `NaN`, and PHP the text of it.',
        program: {
            text: "const value: unknown = ['a'];\nconsole.log(JSON.stringify(value as Record<string, string>));\n",
            node: '["a"]',
            php: '{"0":"a"}',
        },
    },
    {
        title: 'More than 44 decimals',
        text: '`toFixed` gives up to 44 decimals where their number is known at run time only. Beyond that PHP throws.',
        program: {
            text: "const digits = 'x'.repeat(50).length;\ntry {\n    console.log((0.5).toFixed(digits).length);\n} catch (error) {\n    console.log('exception');\n}\n",
            node: '52',
            php: 'exception',
        },
    },
    {
        title: 'Roots, inverse powers and large powers',
        text: 'Where the exponent of a whole number is negative or a fraction at run time, or the power is one that no number holds exactly, the mathematical libraries round differently: PHP throws.',
        program: {
            text: "const exponent = -'xx'.length;\ntry {\n    console.log(10 ** exponent);\n} catch (error) {\n    console.log('exception');\n}\n",
            node: '0.01',
            php: 'exception',
        },
    },
    {
        title: 'Holes in lists',
        text: 'Writing behind the end of a list makes holes in JavaScript. In PHP the next place may be written. A place that surely is beyond it is refused; at run time an exception is thrown.',
        program: {
            text: "const list = [1];\ntry {\n    list[Number('5')] = 2;\n    console.log('' + list.length);\n} catch (error) {\n    console.log('exception');\n}\n",
            node: '6',
            php: 'exception',
        },
    },
    {
        title: "Texts of the engines' own errors",
        text: 'An error that the engine makes is an exception in PHP too; its text is another one.',
        program: {
            text: "try {\n    const value: unknown = JSON.parse('{');\n    console.log(typeof value);\n} catch (error) {\n    console.log(error instanceof Error ? error.message : '');\n}\n",
            node: "Expected property name or '}' in JSON at position 1",
            php: 'Invalid JSON: Syntax error',
        },
    },
    {
        title: 'Comparisons that contradict themselves',
        text: 'A comparison given to `sort` has to be an order. How often and with which pairs it is called differs.',
        program: {
            text: "console.log([3, 1, 2].sort((a, b) => (a === b ? 0 : -1)).join(' '));\n",
            node: '2 1 3',
            php: '3 1 2',
        },
    },
    {
        title: 'Depth, memory, time',
        text: 'JavaScript ends a recursion without end with an error that can be caught; PHP 7.4 to 8.2 crash, later versions throw. The same goes for memory, and for regular expressions that need more steps than `pcre.backtrack_limit` and the stack of PCRE allow.',
    },
    {
        title: 'The end of a program',
        text: 'An exception that nobody catches ends both; what is then printed to the error output is the engine’s own.',
    },
];
