import { ts } from 'ts-morph';
import { Random } from './random';

/** Constructs from all over TypeScript, most of them outside of the subset; each may stand among statements. */
const SNIPPETS = [
    'var old = 1;',
    'label: for (;;) { break label; }',
    'debugger;',
    ';',
    'with (a) {}',
    'throw 1;',
    'async function af() {}',
    'function* gf() { yield 1; }',
    'for (const k in {}) {}',
    'for await (const x of []) {}',
    'const big = 10n;',
    'const s = Symbol();',
    'new Proxy({}, {});',
    'let x1!: number;',
    'x! = 2;',
    'const r = /(?<=a)b/;',
    'const r2 = /[/;',
    'const t = tag`a${1}b`;',
    'enum E { A = "a".length }',
    'namespace N { export const a = 1; }',
    'declare const d: number;',
    'abstract class Ab { abstract f(): void; }',
    'class G { get a() { return 1; } set a(v) {} }',
    'class P { #p = 1; }',
    'class S { static { console.log("s"); } }',
    'class C1 extends (class {}) {}',
    'const C2 = class {};',
    '@dec class D {}',
    'import x from "y";',
    'import("z");',
    'export default 1;',
    'export = 1;',
    'export * from "a";',
    'type T1 = { [K in "a" | "b"]?: K };',
    'type T2<T> = T extends infer U ? U : never;',
    'interface I1 { (a: number): string; new (): I1; readonly [k: string]: unknown }',
    'const o = { get a() { return 1; }, ["b" + 1]: 2, c() { return this; }, ...null };',
    'const { a: { b = 1 } = {}, ...rest } = {} as any;',
    'const [, , z = 1, ...zs] = [1];',
    'let n1 = 1, n2 = n1++ + ++n1;',
    'let v = void 0, w = (1, 2), y = typeof v, q = delete (v as any).x;',
    'a ?? (b || c);',
    'a?.b?.[c]?.(d);',
    'a ||= b; a &&= c; a ??= d;',
    'const f = function f2(this: Date, a = arguments[0], ...b: number[]) {};',
    'const g = async () => { await 1; };',
    'new.target;',
    'import.meta;',
    'super.x;',
    'this;',
    'eval("1");',
    'const u = <unknown>1 as const satisfies number;',
    'if (1) ; else ;',
    'do x--; while (x)',
    'switch (1) { default: case 1: }',
    'try {} finally {}',
    'try {} catch {}',
    'return;',
    'break;',
    'continue;',
    'const e = 1_0e3 + 0x1f + 0b1 + 0o7 + .5 + 5.;',
    "const str = '\\u{1F600}\\x41\\0\\\n';",
    'const lone = "\\ud800";',
    'const el = [1, , 2];',
    'const gen: Array<Array<Array<number>>> = [[[]]];',
    'function over(a: string): void; function over(a: number): void; function over(a: unknown) {}',
    'let fn: typeof main = main;',
    'const nn = null!;',
    'unknownName;',
    'const c1: never = null as never;',
    'class K { constructor(private a = 1, readonly b?: string) {} }',
    'class L extends Error { override message = "x"; }',
    'console.log;',
    'console.log("a", "b");',
    'console.error("a");',
    'Math.random();',
    'const bits = (1 << 31) >>> 0 & ~5 | 3 ^ 1;',
    'let pw = 2 ** -1; pw **= 2;',
    '"use strict";',
    '// @ts-ignore\nconst bad: string = 1;',
    '<div></div>',
    '#!shebang',
    '\ufeff',
    '/* unterminated',
    'const m = new Map([[1, 2]]); m.forEach(console.log);',
    'const dt = new Date(); dt.setHours(1);',
    'JSON.stringify({ a: 1 }, null, 2);',
    '[3, 1].sort(); [1].at(-1); [[1]].flat();',
    'isNaN("a" as any);',
    'function rec(): any { return rec; }',
    'let self = () => self();',
    'const nested = `a${`b${`c${1}`}`}`;',
    'outer: { break outer; }',
    'using res = null;',
    'accessor;',
    'let let1 = 1; let yield1 = 2;',
];

const SOUP = [
    ...'{ } ( ) [ ] ; , . ... ?. ?? ? : => = == === + - * / % ++ -- += ! !== && || & | ^ ~ << >> >>> @ # ` $ \\ < > <= >='.split(
        ' ',
    ),
    ...'const let var function class extends implements interface type enum namespace declare abstract if else for while do switch case default break continue return throw try catch finally new delete typeof instanceof in of void this super null undefined true false async await yield import export from as is keyof infer readonly static private get set satisfies'.split(
        ' ',
    ),
    'x',
    'y',
    'main',
    'string',
    'number',
    'any',
    'unknown',
    "'a'",
    '"$b"',
    '`c${',
    '}`',
    '1',
    '0.5',
    '1e999',
    '0x',
    '10n',
    '/re/g',
    '// c\n',
    '/* d */',
    '\n',
    'é',
    '😀',
    '\u2028',
    '\0',
];

/** Arbitrary TypeScript, made of programs that make sense. */
export class Mutator {
    private readonly statements: string[] = [];
    private readonly expressions: string[] = [];
    private readonly comparisons = new Set<string>();

    public constructor(private readonly sources: string[]) {
        for (const source of sources) {
            comparisonsIn(source).forEach((one) => this.comparisons.add(one));
            const file = parse(source);
            const visit = (node: ts.Node): void => {
                const length = node.getEnd() - node.getStart(file);
                if (length < 300) {
                    if (ts.isStatement(node) && !ts.isBlock(node)) {
                        this.statements.push(node.getText(file));
                    } else if (isWholeExpression(node)) {
                        this.expressions.push(node.getText(file));
                    }
                }
                node.forEachChild(visit);
            };
            visit(file);
        }
    }

    /** A program of the seed. */
    public program(seed: number): string {
        const random = new Random(seed);
        if (random.chance(5)) {
            return Array.from({ length: random.between(1, 60) }, () => random.pick(SOUP)).join(
                random.chance(80) ? ' ' : '',
            );
        }
        let text = random.pick(this.sources);
        for (
            let left = random.weighted([
                [50, 1],
                [25, 2],
                [15, 3],
                [10, 8],
            ] as const);
            left > 0;
            left--
        ) {
            const next = this.mutate(text, random);
            // What order an inconsistent comparison gives is left to the engine: the contract says so.
            if (comparisonsIn(next).every((one) => this.comparisons.has(one))) {
                text = next;
            }
        }
        return text;
    }

    private mutate(text: string, random: Random): string {
        const file = parse(text);
        const statements: ts.Node[] = [];
        const expressions: ts.Node[] = [];
        const names: ts.Node[] = [];
        const types: ts.Node[] = [];
        const visit = (node: ts.Node): void => {
            if (ts.isStatement(node) && !ts.isBlock(node)) {
                statements.push(node);
            } else if (isWholeExpression(node)) {
                expressions.push(node);
            } else if (ts.isIdentifier(node)) {
                names.push(node);
            } else if (ts.isTypeNode(node)) {
                types.push(node);
            }
            node.forEachChild(visit);
        };
        visit(file);
        const swap = (node: ts.Node, replacement: string): string =>
            text.slice(0, node.getStart(file)) + replacement + text.slice(node.getEnd());
        const beside = (node: ts.Node, addition: string): string =>
            text.slice(0, node.getStart(file)) + addition + '\n' + text.slice(node.getStart(file));
        const some = (nodes: ts.Node[], change: (node: ts.Node) => string): string =>
            nodes.length === 0 ? text : change(random.pick(nodes));
        return random.weighted<() => string>([
            [20, () => some(expressions, (node) => swap(node, random.pick(this.expressions)))],
            [10, () => some(expressions, (node) => swap(node, random.pick(expressions).getText(file)))],
            [10, () => some(statements, (node) => swap(node, random.pick(this.statements)))],
            [8, () => some(statements, (node) => swap(node, ''))],
            [6, () => some(statements, (node) => beside(node, node.getText(file)))],
            [6, () => some(statements, (node) => beside(node, random.pick(statements).getText(file)))],
            [14, () => some(statements, (node) => beside(node, random.pick(SNIPPETS)))],
            [8, () => some(names, (node) => swap(node, random.pick(names).getText(file)))],
            [
                5,
                () =>
                    some(names, (node) =>
                        swap(
                            node,
                            random.pick([
                                'list',
                                'this',
                                'String',
                                'Error',
                                'self',
                                'array',
                                '__construct',
                                'GLOBALS',
                                'echo',
                                'Closure',
                                'strlen',
                                'é',
                                '$x',
                                '_',
                            ]),
                        ),
                    ),
            ],
            [
                6,
                () =>
                    some(types, (node) =>
                        swap(
                            node,
                            random.pick([
                                'any',
                                'unknown',
                                'string',
                                'number',
                                'null',
                                'undefined',
                                'string | number | null',
                                'never',
                                'object',
                                'boolean[]',
                                '{ a?: number }',
                                '() => void',
                                'Date',
                                'T',
                            ]),
                        ),
                    ),
            ],
            [
                6,
                () =>
                    some(expressions, (node) =>
                        swap(
                            node,
                            random.pick([
                                'null',
                                'undefined',
                                "''",
                                "'0'",
                                '0',
                                '-0',
                                '1.5',
                                'NaN',
                                '[]',
                                '{}',
                                'true',
                                '9007199254740993',
                                '1e21',
                                'this',
                                'main',
                            ]),
                        ),
                    ),
            ],
            [8, () => this.operator(text, random)],
            [
                4,
                () => {
                    const at = random.below(text.length + 1);
                    return text.slice(0, at) + random.pick(SOUP) + text.slice(at);
                },
            ],
            [
                4,
                () => {
                    const at = random.below(text.length + 1);
                    return text.slice(0, at) + text.slice(at + random.between(1, 12));
                },
            ],
            [2, () => text.slice(0, random.below(text.length))],
            [2, () => `function wrapped(): void {\n${text}\n}\nwrapped();\n`],
        ])();
    }

    private operator(text: string, random: Random): string {
        const places = [...text.matchAll(/ (===|!==|==|\+|-|\*|\/|%|<|>|<=|>=|&&|\|\||\?\?|=|\+=|=>|\?\?=) /g)];
        if (places.length === 0) {
            return text;
        }
        const place = random.pick(places);
        const operator = random.pick([
            '===',
            '!==',
            '+',
            '-',
            '*',
            '/',
            '%',
            '<',
            '>',
            '<=',
            '&&',
            '||',
            '??',
            '=',
            '+=',
            '==',
            '**',
            '|',
            '&',
            '>>>',
            ',',
            'in',
            'instanceof',
            '??=',
            '&&=',
            '%=',
        ]);
        return text.slice(0, place.index) + ` ${operator} ` + text.slice(place.index + place[0].length);
    }
}

function parse(text: string): ts.SourceFile {
    return ts.createSourceFile('program.ts', text, ts.ScriptTarget.ES2022, true);
}

/** What lists are sorted by. */
function comparisonsIn(text: string): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
        const isSort =
            ts.isCallExpression(node) &&
            ts.isPropertyAccessExpression(node.expression) &&
            node.expression.name.text === 'sort';
        if (isSort) {
            found.push(...node.arguments.map((argument) => argument.getText()));
        }
        node.forEachChild(visit);
    };
    visit(parse(text));
    return found;
}

/** An expression that another one could replace: no callee, no name of a member, no target of an assignment. */
function isWholeExpression(node: ts.Node): boolean {
    if (!ts.isExpression(node) || node.parent === undefined) {
        return false;
    }
    const { parent } = node;
    return ts.isCallExpression(parent)
        ? parent.expression !== node
        : ts.isBinaryExpression(parent)
          ? parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken || parent.right === node
          : ts.isVariableDeclaration(parent) ||
            ts.isReturnStatement(parent) ||
            ts.isIfStatement(parent) ||
            ts.isParenthesizedExpression(parent) ||
            ts.isConditionalExpression(parent) ||
            ts.isTemplateSpan(parent) ||
            ts.isArrayLiteralExpression(parent);
}
