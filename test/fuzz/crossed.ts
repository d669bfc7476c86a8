// Lists that are crossed with each other: every expression in every place, every use of every type, every operator
// between two types, every assignment to every kind of place. Random programs come by most of these pairs never.

/** The types of values that programs print. */
const SHOWN = 'string | number | boolean | null | undefined';
const SHOW = `function show(v: ${SHOWN}): string {
    return v == null ? 'nothing' : typeof v + v;
}
`;

/** Expressions by their types. */
const EXPRESSIONS: Readonly<Record<string, readonly string[]>> = {
    number: [
        'Infinity',
        '-Infinity',
        'NaN',
        'Math.PI',
        '-Math.E',
        'Number.MAX_SAFE_INTEGER',
        'Number.EPSILON',
        '1e21',
        '0.1 + 0.2',
        '7 / 2',
        '2 ** 10',
        '-7 % 3',
        '1 << 4',
        '-(5)',
        '+"12"',
        '~5',
        'Math.max(1, 2)',
        'Math.floor(7.5)',
        'Math.round(-2.5)',
        '"abc".length',
        '[1, 2].length',
        '[3, 1, 2].reduce((a, b) => a + b, 0)',
        'parseInt("42", 10)',
        'Number("3.5")',
        'parseFloat("1.5x")',
        '"abc".indexOf("c")',
        '[1, 2, 3].indexOf(2)',
        '"a".charCodeAt(0)',
        'Math.max(...[4, 5])',
        '[...[1, 2], 3][1]!',
        '({ a: 1 }).a',
        '((x: number) => x * 2)(4)',
        '0x1f',
        '1_000',
    ],
    string: [
        '"plain"',
        '`tpl`',
        '`t${1 + 1}`',
        '"a" + 1',
        '"a" + 1.5 + true',
        '"abc".toUpperCase()',
        '"abc".slice(1)',
        '"abc"[1]!',
        '["a", "b"].join("-")',
        'String(1.5)',
        'String(null)',
        '(1.5).toFixed(1)',
        '(255).toString(16)',
        'JSON.stringify({ a: [1, null] })',
        '"x".repeat(3)',
        '"a,b".split(",")[1]!',
        '"aXb".replace("X", "-")',
        '"aXb".replace(/x/i, (m) => m + m)',
        'typeof 1',
        '[1, 2].map((x) => x + 1).join()',
        'Object.keys({ a: 1, b: 2 }).join()',
        '"5".padStart(3, "0")',
        '[..."héy"].reverse().join("")',
        'String.fromCharCode(65)',
    ],
    boolean: [
        'true',
        '1 < 2',
        '"a" < "b"',
        '/^a/.test("abc")',
        '[1, 2].includes(2)',
        'Number.isInteger(1.5)',
        'isNaN(NaN)',
        'Array.isArray([1])',
        '[1].some((x) => x > 0)',
        '"a" in { a: 1 }',
    ],
    'string | null': ['null', '"abc".match(/b/)?.[0] ?? null'],
    'string | undefined': ['undefined'],
    'number | undefined': ['[1, 2].find((x) => x > 5)', '[1].pop()'],
    'number[]': [
        '[]',
        '[1, 2.5]',
        '[1, 2].map((x) => x / 2)',
        '[3, 1, 2].sort((a, b) => a - b)',
        '[...[1], ...[2]]',
        'Array.from({ length: 3 }, (_, i) => i)',
        'new Array<number>(2).fill(7)',
        '[[1], [2]].flat()',
    ],
    'string[]': ['"a b".split(" ")', 'Object.keys({ b: 1, 2: 2, 1: 3 })', '["b", "a"].sort()'],
    '{ a: number }': ['{ a: 1 }'],
    '{ a: number; b?: string }': ['{ a: 1.5, b: "x" }'],
    'Record<string, number>': ['{}', '{ x: 1, "2": 2 }', 'Object.fromEntries([["k", 1]])'],
    '[string, number]': ['["t", 1]'],
    'number[][]': ['[[1], []]'],
    '{ a: number }[]': ['[{ a: 1 }, { a: 2 }]'],
    '{ n: { m: string[] } }': ['{ n: { m: ["q"] } }'],
};

/** Places for an expression `%E` of the type `%T`; `show` takes what stands there. */
const PLACES: readonly string[] = [
    'const V: %T = %E;\nconsole.log(show(V));\n',
    'const V = %E;\nconsole.log(show(V));\n',
    'const V: %T = %E;\nfunction main(): void { console.log(show(V)); }\nmain();\n',
    'const V = %E;\nfunction main(): void { console.log(show(V)); }\nmain();\n',
    'let v: %T = %E;\nfunction main(): void { console.log(show(v)); v = %E; console.log(show(v)); }\nmain();\n',
    'function main(): void { const v = %E; console.log(show(v)); }\nmain();\n',
    'const V = { k: %E } as const;\nfunction main(): void { console.log(show(V.k)); }\nmain();\n',
    'class C { static readonly V: %T = %E; static w: %T = %E; }\nconsole.log(show(C.V), show(C.w));\n',
    'class C { private static readonly V = %E; static get2(): string { return show(C.V); } }\nconsole.log(C.get2());\n',
    'class C { v: %T = %E; readonly w = %E; }\nconst c = new C();\nconsole.log(show(c.v), show(c.w));\n',
    'class C { constructor(readonly v: %T = %E) {} }\nconsole.log(show(new C().v), show(new C(%E).v));\n',
    'function f(v: %T = %E): string { return show(v); }\nconsole.log(f(), f(%E));\n',
    'const f = (n: number, v: %T = %E): string => show(v) + n;\nconsole.log(f(1), f(2, %E));\n',
    'function f(): %T { return %E; }\nconsole.log(show(f()));\n',
    'const f = (): %T => %E;\nconsole.log(show(f()));\n',
    'const f = () => (%E);\nconsole.log(show(f()));\n',
    'console.log(show(%E));\n',
    'console.log(show((%E)));\n',
    'const l: (%T)[] = [%E, %E];\nfunction main(): void { console.log(show(l)); }\nmain();\n',
    'const o: { k: %T } = { k: %E };\nfunction main(): void { console.log(show(o.k)); }\nmain();\n',
    'function f(b: boolean): %T { return b ? %E : %E; }\nconsole.log(show(f(true)), show(f(false)));\n',
    'function f(x: %T | null): %T { return x ?? %E; }\nconsole.log(show(f(null)));\n',
    'const { k } = { k: %E };\nfunction main(): void { console.log(show(k)); }\nmain();\n',
    'function f({ k = %E }: { k?: %T }): string { return show(k); }\nconsole.log(f({}));\n',
    'const [k] = [%E];\nfunction main(): void { console.log(show(k)); }\nmain();\n',
    'function main(): void { let v: %T; v = %E; console.log(show(v)); }\nmain();\n',
    'function main(): void { const v: %T = %E; const g = () => show(v); console.log(g()); }\nmain();\n',
    'for (const v of [%E, %E]) { console.log(show(v)); }\n',
    'for (let v: %T = %E, i = 0; i < 1; i++) { console.log(show(v)); }\n',
    'function id<X>(x: X): X { return x; }\nconsole.log(show(id(%E)));\n',
    'function wrap<X>(x: X): X[] { return [x]; }\nconsole.log(show(wrap<%T>(%E)));\n',
    'class C { m(v: %T): %T { return v; } }\nconsole.log(show(new C().m(%E)));\n',
    'function f(...v: (%T)[]): string { return show(v); }\nconsole.log(f(%E, %E));\n',
    'const o = { ...{ z: 1 }, k: %E };\nconsole.log(show(o.k));\n',
    'function main(): void { try { throw new Error("e"); } catch { console.log(show(%E)); } finally { console.log("f"); } }\nmain();\n',
    'type X = %T;\nconst v: X = %E;\nfunction main(): void { console.log(show(v)); }\nmain();\n',
    'interface X { k: %T }\nclass I implements X { k: %T = %E; }\nconst x: X = new I();\nconsole.log(show(x.k));\n',
    'console.log(show([1, 2].map(() => %E)));\n',
    'const r: Record<string, %T> = { a: %E };\nr["b"] = %E;\nconsole.log(show(r["b"]));\n',
    'console.log(show((() => %E)()));\n',
    'function main(): void { switch (1 as number) { case 1: { const v = %E; console.log(show(v)); break; } default: console.log("d"); } }\nmain();\n',
    'const V: readonly (%T)[] = [%E];\nfunction main(): void { for (const v of V) { console.log(show(v)); } }\nmain();\n',
    'const MAP: Readonly<Record<string, %T>> = { one: %E };\nfunction main(): void { console.log(show(MAP["one"] ?? %E)); }\nmain();\n',
];

/** Values by their types. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
    number: ['0', '1', '-1.5'],
    string: ['""', '"a"', '"0"'],
    boolean: ['true', 'false'],
    'number | null': ['null', '0', '2.5'],
    'string | null': ['null', '""', '"0"'],
    'boolean | null': ['null', 'true', 'false'],
    'number | undefined': ['undefined', '0', '3'],
    'string | undefined': ['undefined', '"0"', '""'],
    'boolean | undefined': ['undefined', 'false', 'true'],
    'string | number': ['"5"', '0', '"0"'],
    unknown: ['0', '"s"', 'true', '""', '"0"'],
    'number[]': ['[]', '[0]', '[1, 2.5]'],
    '(number | null)[]': ['[]', '[null, 0]'],
    '(string | undefined)[]': ['[]', '["a"]'],
    'Record<string, number>': ['{}', '{ a: 0 }', '{ "1": 2 }'],
    '{ a: number }': ['{ a: 0 }'],
    '{ a?: number }': ['{}', '{ a: 1 }'],
    '{ a: string | null }': ['{ a: null }', '{ a: "0" }'],
    C: ['new C(0)'],
    'C | null': ['null', 'new C(1)'],
    'C | undefined': ['undefined', 'new C(1)'],
    '(n: number) => number': ['(n) => n + 1'],
    '((n: number) => number) | null': ['null', '(n) => n * 2'],
    Color: ['Color.Red', 'Color.Green'],
    Word: ['Word.Up', 'Word.Down'],
    'string[] | null': ['null', '[]', '["q"]'],
    '[number, string]': ['[0, "t"]'],
    '"a" | null': ['null', '"a"'],
    'string | string[]': ['"x"', '["y"]', '""'],
    'number | string[]': ['0', '["y"]'],
    'C[]': ['[]', '[new C(2)]'],
    'Record<string, C>': ['{}', '{ k: new C(3) }'],
    '{ list: number[]; c: C | null }': ['{ list: [1], c: null }', '{ list: [], c: new C(1) }'],
    'string | boolean': ['"t"', '""', 'false'],
    'Color | null': ['null', 'Color.Red'],
    'Word | undefined': ['undefined', 'Word.Down'],
};

/** Uses of `a`, which has the type `%T`; `%E` is one of its values. */
const USES: readonly string[] = [
    'if (a) { return "t"; } return "f";',
    'return a ? 1 : 0;',
    'return !a;',
    'return !!a;',
    'let n = 0; while (a) { n++; if (n > 2) { break; } } return n;',
    'const b = a && 1; return b;',
    'const b = a || "d"; return b;',
    'const b = a ?? "d"; return b;',
    'return [a].filter(Boolean).length;',
    'return [a].filter((x) => x).length;',
    'return [a].filter((x) => !!x).length;',
    'return [a].some((x) => x);',
    'return [a].every((x) => !x);',
    'return [a, a].find((x) => x) === undefined;',
    'return a === a;',
    'const b = a; return a !== b;',
    'return [a].includes(a);',
    'return [a].indexOf(a);',
    'return JSON.stringify(a);',
    'return JSON.stringify({ k: a });',
    'return JSON.stringify([a]);',
    'return `${a}`;',
    'return "" + a;',
    'return String(a);',
    'return typeof a;',
    'return [a].join();',
    'const l = [a]; l.push(a); return l.length;',
    'const l = [a]; const p = l.pop(); return p === a;',
    'const id = <X>(x: X): X => x; return id(a) === a;',
    'const f = (x: %T): %T => x; return f(a) === a;',
    'const f = () => a; return f() ? 1 : 2;',
    'const r: Record<string, %T> = {}; r["k"] = a; return "k" in r;',
    'const r: { k: %T } = { k: a }; return r.k ? "y" : "n";',
    'const { k } = { k: a }; return k ? "y" : "n";',
    'const { k = 5 } = { k: a }; return k === a;',
    'const [x] = [a]; return x ? 1 : 0;',
    'const f = (x: %T = %E) => x ? "y" : "n"; return f(a) + f();',
    'const f = (x?: %T) => x ? "y" : "n"; return f(a) + f();',
    'const f = (...x: (%T)[]) => x.length; return f(a, a);',
    'switch (a) { case %E: return "hit"; default: return "miss"; }',
    'try { return a ? "y" : "n"; } finally { console.log("f"); }',
    'const b = Math.abs(-1) > 0 ? a : null; return b === null;',
    'const b = Math.abs(-1) > 0 ? a : undefined; return b === undefined;',
    'const u: unknown = a; return typeof u;',
    'const u: unknown = a; return u === null;',
    'const u: unknown = a; return typeof u === "string" ? u.length : -1;',
    'const u: unknown = a; return Array.isArray(u);',
    'return Array.isArray(a);',
    'return a instanceof C;',
    'return Object.keys(a).join();',
    'return [...a].length;',
    'const c = { ...a }; return JSON.stringify(c);',
    'let n = 0; for (const x of a) { n += x ? 1 : 0; } return n;',
    'return a.length;',
    'return a?.length;',
    'return a == null;',
    'return a === null;',
    'return a === undefined;',
    'return a !== null && a !== undefined;',
    'const m = [a].map((x) => (x ? 1 : 0)); return m.join();',
    'return [a, a].map((x, i) => `${i}${x}`).join();',
    'return [[a]].flat().length;',
    'const s = [a].reduce((n, x) => n + (x ? 1 : 0), 0); return s;',
    'const o = Object.entries({ k: a }).map(([k, v]) => k + (v ? 1 : 0)); return o.join();',
    'let x: %T = a; const g = () => { x = a; }; g(); return x ? 1 : 0;',
    'let x: %T | null = null; x = a; return x ? 1 : 0;',
    'throw new Error(a ? "y" : "n");',
    'const t: [%T, number] = [a, 1]; return t[0] ? t[1] : 0;',
    'return a && a ? 1 : 0;',
    'return (a || a) ? 1 : 0;',
    'return !(a && !a);',
    'do { if (!a) { break; } return "in"; } while (a); return "out";',
    'for (let i = 0; a && i < 1; i++) { return "in"; } return "out";',
    'const x = a ? a : null; return x === null ? "n" : typeof x;',
    'return (a as %T) ? 1 : 0;',
    'const n = [a].findIndex((x) => !x); return n;',
    'return [a].concat([a]).length + [a].slice(0).length;',
    'const l: (%T)[] = []; l[0] = a; return l[0] ? 1 : 0;',
    'const l = new Array<%T>(2).fill(a); return l.length;',
    'const l = Array.from({ length: 2 }, () => a); return l.map((x) => (x ? 1 : 0)).join();',
    'return Object.values({ a, b: a }).length;',
];

const DECLARED = `class C { constructor(readonly n: number, public s = "cs") {} twice(): number { return this.n * 2; } }
enum Color { Red, Green = 5 }
enum Word { Up = "UP", Down = "" }
`;

const OPERATORS = '+ - * / % ** < <= > >= === !== == != && || ?? & | ^ << >> >>>'.split(' ');
const OPERANDS: Readonly<Record<string, readonly string[]>> = {
    number: ['0', '1', '-1.5', 'NaN', '10', '1e21'],
    string: ['""', '"a"', '"1"', '"0"', '"10"', '"é"'],
    boolean: ['true', 'false'],
    'number | null': ['null', '0', '2.5'],
    'string | null': ['null', '""', '"x"'],
    'string | number': ['"5"', '5', '""', '0.5'],
    'number | undefined': ['undefined', '0', '3'],
    'string | undefined': ['undefined', '"u"', '""'],
    'boolean | null': ['null', 'true', 'false'],
    'string | boolean': ['"t"', 'true', 'false'],
    '"a" | "b"': ['"a"', '"b"'],
    '0 | 1 | 2': ['0', '1', '2'],
};

/** Where something is assigned: what stands before it at the top, and in the function; the place; how it is read. */
const TARGETS: readonly (readonly [top: string, inside: string, place: string, read: string])[] = [
    ['', 'let x: %T = %0;', 'x', 'x'],
    ['', 'let x: %T = %0; const g = (): %T => x;', 'x', 'x'],
    ['', 'let x: %T = %0; const g = (): void => { x = %2; }; g();', 'x', 'x'],
    ['let x: %T = %0;\nfunction other(): %T { return x; }\n', 'other();', 'x', 'x'],
    ['class S { static x: %T = %0; }\n', '', 'S.x', 'S.x'],
    ['class S { x: %T = %0; }\n', 'const s = new S();', 's.x', 's.x'],
    ['', 'const s: { x: %T } = { x: %0 };', 's.x', 's.x'],
    ['', 'const s: { o: { x: %T }; l: (%T)[] } = { o: { x: %0 }, l: [%0] };', 's.o.x', 's.o.x'],
    ['', 'const s: { o: { x: %T }; l: (%T)[] } = { o: { x: %0 }, l: [%0] };', 's.l[0]', 's.l[0]'],
    ['', 'const l: (%T)[] = [%1, %0];', 'l[1]', 'l[1]'],
    ['', 'const l: (%T)[] = [%1, %0]; let i = 1;', 'l[i]', 'l[i]'],
    ['', 'const l: (%T)[] = [%0, %0, %0]; let i = 0;', 'l[i++]', 'l[0]'],
    ['', 'const r: Record<string, %T> = { k: %0 };', 'r["k"]', 'r["k"]'],
    ['', 'const r: Record<string, %T> = { "1": %0 }; const k = "1";', 'r[k]', 'r[k]'],
    ['', 'const rows: { x: %T }[] = [{ x: %1 }, { x: %0 }]; let i = 0;', 'rows[++i]!.x', 'rows[1]!.x'],
    [
        'class S { x: %T = %0; }\nconst one = new S();\nfunction get1(): S { console.log("got"); return one; }\n',
        '',
        'get1().x',
        'one.x',
    ],
];
const ASSIGNMENTS: readonly string[] = [
    '%x = %1',
    '%x += %1',
    '%x -= %1',
    '%x *= %1',
    '%x /= %1',
    '%x %= %1',
    '%x **= 2',
    '%x &&= %1',
    '%x ||= %1',
    '%x ??= %1',
    '%x <<= 1',
    '%x |= 1',
    '%x >>>= 1',
    '%x++',
    '%x--',
    '++%x',
    '--%x',
];
/** What such a place holds: at first, what comes to it, what a closure puts there. */
const HELD: Readonly<Record<string, readonly [string, string, string]>> = {
    number: ['1.5', '2', '0'],
    string: ['"ab"', '"c"', '""'],
    boolean: ['true', 'false', 'true'],
    'number | null': ['null', '3', '0'],
    'string | null': ['null', '"z"', '""'],
    'string | number': ['"q"', '4', '0'],
    'string | undefined': ['undefined', '"z"', '""'],
};

/** As a part of another type. */
const part = (type: string): string => (/[|>]/.test(type) ? `(${type})` : type);

function fill(text: string, values: Readonly<Record<string, string>>): string {
    return text.replace(/%(\w)/g, (_found, name: string) => values[name]!);
}

function inPlace(type: string, expression: string, place: string): string {
    const isList = /\.\.\.v:|const l:|show\(wrap|show\(\[/.test(place);
    const whole = isList ? `${part(type)}[]` : type;
    const shown = /^(number|string|boolean)$/.test(whole)
        ? '`${v}`'
        : whole === 'string | null'
          ? "v === null ? 'null' : v"
          : / \| undefined$/.test(whole)
            ? "v === undefined ? 'undefined' : `${v}`"
            : / \| undefined\)\[\]$/.test(whole)
              ? "v.map((x) => (x === undefined ? 'undefined' : `${x}`)).join()"
              : 'JSON.stringify(v)';
    const isBody = expression.startsWith('{') && /=> %E/.test(place);
    const values = { T: part(type), E: isBody ? `(${expression})` : expression };
    return `function show(v: ${whole}): string { return ${shown}; }\n${fill(place, values)}`;
}

function used(type: string, use: string): string {
    const values = VALUES[type]!;
    const body = fill(use, { T: part(type), E: values[values.length - 1]! });
    const calls = values.map(
        (value) => `try { console.log(show(f(${value}))); } catch (e) { console.log('thrown'); }\n`,
    );
    return `${DECLARED}${SHOW}function f(a: ${type}) { ${body} }\n${calls.join('')}`;
}

function operated(first: string, second: string, operator: string): string {
    const list = (type: string): string => `[${OPERANDS[type]!.join(', ')}] as (${type})[]`;
    const loops = `for (const a of ${list(first)}) { for (const b of ${list(second)}) { console.log(show(f(a, b))); } }`;
    return `${SHOW}function f(a: ${first}, b: ${second}) { return a ${operator} b; }\n${loops}\n`;
}

function assigned(target: (typeof TARGETS)[number], type: string, assignment: string, isValue: boolean): string {
    const [before, more, last] = HELD[type]!;
    const [top, inside, place, read] = target.map((text) =>
        fill(text, { T: part(type), 0: before, 1: more, 2: last }),
    ) as [string, string, string, string];
    const done = fill(assignment, { x: place, 1: more });
    const statement = isValue ? `console.log(show(${done}));` : `${done};`;
    const main = `function main(): void {\n${inside}\n${statement}\nconsole.log(show(${read}));\n}\n`;
    return `${SHOW}${top}${main}main();\nmain();\n`;
}

const EXPRESSION_LIST = Object.entries(EXPRESSIONS).flatMap(([type, list]) => list.map((one) => [type, one] as const));
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const types = Object.keys(VALUES);
const operands = Object.keys(OPERANDS);
const held = Object.keys(HELD);

/** How many programs each crossing gives, and the one with a number. */
const CROSSINGS: readonly (readonly [count: number, make: (at: number) => string])[] = [
    [
        EXPRESSION_LIST.length * PLACES.length,
        (at) => inPlace(...pick(EXPRESSION_LIST, at), pick(PLACES, Math.floor(at / EXPRESSION_LIST.length))),
    ],
    [types.length * USES.length, (at) => used(pick(types, at), pick(USES, Math.floor(at / types.length)))],
    [
        operands.length ** 2 * OPERATORS.length,
        (at) =>
            operated(
                pick(operands, at),
                pick(operands, Math.floor(at / operands.length)),
                pick(OPERATORS, Math.floor(at / operands.length ** 2)),
            ),
    ],
    [
        TARGETS.length * held.length * ASSIGNMENTS.length * 2,
        (at) => {
            const rest = Math.floor(at / TARGETS.length);
            const further = Math.floor(rest / held.length);
            const assignment = pick(ASSIGNMENTS, further);
            return assigned(pick(TARGETS, at), pick(held, rest), assignment, further >= ASSIGNMENTS.length);
        },
    ],
];

/** No number of programs has it as a divisor. */
const STEP = 7919;

/** The number of programs that the crossings give. */
export const CROSSED = CROSSINGS.reduce((sum, [count]) => sum + count, 0);

/** One of the programs; as many seeds in a row as there are programs give each of them once, in a mixed order. */
export function crossed(seed: number): string {
    let at = (seed * STEP) % CROSSED;
    for (const [count, make] of CROSSINGS) {
        if (at < count) {
            return make(at);
        }
        at -= count;
    }
    throw new Error('there is no such program');
}
