import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { run } from '../../codegen/src/cli';
import { exampleProgram } from '../../codegen/src/docs/compiled';
import {
    LIBRARY_EXAMPLES,
    OPERATOR_EXAMPLES,
    OUTSIDE,
    REFUSED_OPERATORS,
    SYNTAX_EXAMPLES,
    UNSTEADY,
} from '../../codegen/src/docs/examples';
import { MARK, RULES } from '../../codegen/src/docs/rules';
import { compile, PROJECT, runInNode } from '../compiler/support';
import { compileAll } from '../fuzz/compiler';
import { runInPhp } from '../fuzz/php';
import { nativePhp, startEngine } from '../php/engine.cjs';

// docs/subset.md is what the compiler says of itself; what it says is tried here.

const library = path.join(PROJECT, 'codegen/lib');

function docs(project: string, ...args: string[]): { code: number; err: string } {
    let err = '';
    const places = { project, library, cwd: project };
    const code = run(['docs', ...args], places, { out: () => undefined, err: (text) => void (err += text) });
    return { code, err };
}

const rules = RULES.map((rule, at) => ({ ...rule, name: `R${at + 1} ${rule.title}` }));

/** Everything that the document shows as mapped. */
const mapped: { name: string; text: string }[] = [
    ...rules.flatMap(({ name, mapped: texts }) => texts.map((text) => ({ name, text }))),
    ...SYNTAX_EXAMPLES.map(([name, , text]) => ({ name, text })),
    ...OPERATOR_EXAMPLES.flatMap(([, examples]) => examples.map(exampleProgram)).map((one) => ({
        name: one.shown,
        text: one.text,
    })),
    ...Object.entries(LIBRARY_EXAMPLES)
        .filter(([key]) => !UNSTEADY.has(key))
        .flatMap(([, examples]) => examples.map(exampleProgram))
        .map((one) => ({ name: one.shown, text: one.text })),
];

test('the documents are what `npm run docs` writes', () => {
    expect(docs(PROJECT, '--check')).toEqual({ code: 0, err: '' });
});

test('a byte of difference fails, and the command mends it', () => {
    const project = fs.mkdtempSync(path.join(os.tmpdir(), 'flvx-docs-'));
    try {
        const file = path.join(project, 'docs/subset.md');
        const text = fs.readFileSync(path.join(PROJECT, 'docs/subset.md'), 'utf8');
        fs.cpSync(path.join(PROJECT, 'test/compiler/rejects'), path.join(project, 'test/compiler/rejects'), {
            recursive: true,
        });
        fs.copyFileSync(path.join(PROJECT, 'codegen.config.json'), path.join(project, 'codegen.config.json'));
        fs.mkdirSync(path.dirname(file));
        fs.writeFileSync(path.join(project, 'docs/other.md'), 'stays');
        const book = fs.readFileSync(path.join(PROJECT, 'docs/compiler.md'), 'utf8');
        fs.writeFileSync(path.join(project, 'docs/compiler.md'), book.replace('ReturnStatement\n', 'Return\n'));
        fs.writeFileSync(file, text.replace('R1.', 'R1,'));
        const { code, err } = docs(project, '--check');
        expect(code).toBe(1);
        expect(err).toBe(
            'docs/subset.md is not what the compiler says. Run `npm run docs`.\n' +
                'docs/compiler.md is not what the compiler says. Run `npm run docs`.\n',
        );
        expect(docs(project)).toEqual({ code: 0, err: '' });
        expect(fs.readFileSync(file, 'utf8')).toBe(text);
        expect(fs.readFileSync(path.join(project, 'docs/compiler.md'), 'utf8')).toBe(book);
        expect(fs.readdirSync(path.join(project, 'docs')).sort()).toEqual(['compiler.md', 'other.md', 'subset.md']);
        fs.readdirSync(path.join(project, 'test/compiler/rejects'))
            .filter((name) => name.startsWith('FLVX1001.'))
            .forEach((name) => fs.rmSync(path.join(project, 'test/compiler/rejects', name)));
        expect(docs(project)).toMatchObject({ code: 1, err: expect.stringContaining('no fixture for FLVX1001') });
        expect(fs.readFileSync(file, 'utf8')).toBe(text);
    } finally {
        fs.rmSync(project, { recursive: true, force: true });
    }
});

test('there are 40 rules, each with a side and an example for it', () => {
    expect(rules.length).toBe(40);
    for (const rule of rules) {
        expect(rule.mapped.length + rule.refused.length).toBeGreaterThan(0);
        expect(rule.mapped.every((text) => text.includes('console.log('))).toBe(true);
    }
});

describe('what a rule refuses', () => {
    const refused = rules.flatMap((rule) => rule.refused.map((one) => [rule.name, one] as const));
    test.each(refused)('%s', (_name, { code, text }) => {
        const before = text.slice(0, text.indexOf(MARK)).split('\n');
        const place = `${before.length}:${before[before.length - 1]!.length + 1} ${code}`;
        const { php, diagnostics } = compile(text.split(MARK).join(''));
        expect(php).toBeNull();
        expect(diagnostics.map((one) => `${one.line}:${one.column} ${one.code}`)).toEqual([place]);
    });
});

test('every binary operator of TypeScript is shown as mapped or as refused', () => {
    const shown = new Set<ts.SyntaxKind>();
    const visit = (node: ts.Node): void => {
        if (ts.isBinaryExpression(node)) {
            shown.add(node.operatorToken.kind);
        } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
            shown.add(node.operator);
        }
        ts.forEachChild(node, visit);
    };
    for (const example of [...OPERATOR_EXAMPLES.flatMap(([, examples]) => examples), ...REFUSED_OPERATORS]) {
        visit(ts.createSourceFile('example.ts', exampleProgram(example).text, ts.ScriptTarget.ES2022, true));
    }
    const all: ts.SyntaxKind[] = [ts.SyntaxKind.InKeyword, ts.SyntaxKind.InstanceOfKeyword];
    for (let kind = ts.SyntaxKind.FirstBinaryOperator; kind <= ts.SyntaxKind.LastBinaryOperator; kind++) {
        all.push(kind);
    }
    // Tokens among them that join no two values.
    const others = [
        ts.SyntaxKind.QuestionToken,
        ts.SyntaxKind.ColonToken,
        ts.SyntaxKind.AtToken,
        ts.SyntaxKind.BacktickToken,
        ts.SyntaxKind.HashToken,
        ts.SyntaxKind.LessThanSlashToken,
        ts.SyntaxKind.EqualsGreaterThanToken,
    ];
    expect(
        all.filter((kind) => !shown.has(kind) && !others.includes(kind)).map((kind) => ts.tokenToString(kind)),
    ).toEqual([]);
});

function compilePrograms(programs: readonly { text: string }[]): string[] {
    return compileAll(programs.map(({ text }) => text)).map((outcome, at) => {
        if (outcome.kind !== 'php') {
            throw new Error(`${programs[at]!.text}\n${JSON.stringify(outcome)}`);
        }
        return outcome.php;
    });
}

let once: string[] | null = null;
const compiled = (): string[] => (once ??= compilePrograms(mapped));

const versions = ['7.4', nativePhp() === null ? '8.2' : 'native', '8.5'];

describe.each(versions)('PHP %s', (version) => {
    test('every example prints what it prints under Node, and PHP has nothing to complain about', async () => {
        const engine = await startEngine(version);
        try {
            const made = await runInPhp(engine, compiled());
            const wrong = mapped.flatMap(({ name, text }, at) => {
                const { output, ended, said } = made[at]!;
                const node = runInNode(text);
                return output === node && output !== '' && ended === null && said === ''
                    ? []
                    : [{ name, text, node, output, ended, said }];
            });
            expect(wrong).toEqual([]);
        } finally {
            await engine.stop();
        }
    });

    test('what lies outside of the contract differs as the document says', async () => {
        const engine = await startEngine(version);
        try {
            const shown = OUTSIDE.flatMap(({ program }) => program ?? []);
            const made = await runInPhp(engine, compilePrograms(shown));
            expect(shown.map(({ text }, at) => [runInNode(text), made[at]!.output])).toEqual(
                shown.map(({ node, php }) => [`${node}\n`, `${php}\n`]),
            );
        } finally {
            await engine.stop();
        }
    });
});
