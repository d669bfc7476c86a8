import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { CALLS, GETTERS } from '../../codegen/src/library/table';
import { BANNED } from '../../codegen/src/syntax';
import { allKinds } from './coverage';
import type { Seen } from './coverage';
import { CROSSED, crossed } from './crossed';
import { generate } from './generate';
import { Judge } from './judge';
import { Mutator } from './mutate';
import { runInNode } from './oracle';
import { nativePhp, startEngine } from '../php/engine.cjs';
import { isolate, runInPhp } from './php';
import { shrink } from './shrink';

const COUNT = 200;
/** How many programs the whole way through the compiler, Node and three PHPs. */
const PROGRAMS = 2000;
const RUN = path.join(__dirname, 'run.cjs');

const PUNCTUATION =
    'OpenBraceToken CloseBraceToken OpenParenToken CloseParenToken OpenBracketToken CloseBracketToken DotToken SemicolonToken LessThanSlashToken AtToken BacktickToken HashToken PlusPlusToken MinusMinusToken TildeToken';
const WORDS =
    'BreakKeyword CaseKeyword CatchKeyword ClassKeyword ContinueKeyword DefaultKeyword DeleteKeyword DoKeyword ElseKeyword EnumKeyword ExtendsKeyword FinallyKeyword ForKeyword FunctionKeyword IfKeyword ImportKeyword NewKeyword ReturnKeyword SwitchKeyword ThrowKeyword TryKeyword TypeOfKeyword WhileKeyword ImplementsKeyword InterfaceKeyword LetKeyword PackageKeyword AsKeyword AssertKeyword ConstructorKeyword GetKeyword InferKeyword IntrinsicKeyword IsKeyword KeyOfKeyword ModuleKeyword NamespaceKeyword RequireKeyword SatisfiesKeyword SetKeyword TypeKeyword FromKeyword GlobalKeyword OfKeyword DeferKeyword';
const REFUSED =
    'DebuggerKeyword VarKeyword WithKeyword YieldKeyword AnyKeyword AwaitKeyword DeclareKeyword UniqueKeyword UsingKeyword';
const LIBRARY = path.join(__dirname, '../../codegen/lib/subset.d.ts');

/** The files that TypeScript refuses, with the first reason. */
function typeErrors(texts: string[]): Map<number, string> {
    const options: ts.CompilerOptions = {
        noLib: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        moduleDetection: ts.ModuleDetectionKind.Force,
    };
    const host = ts.createCompilerHost(options);
    const files = new Map([
        [LIBRARY, readFileSync(LIBRARY, 'utf8')],
        ...texts.map((text, index) => [`/p${index}.ts`, text] as const),
    ]);
    host.getSourceFile = (name, version) => ts.createSourceFile(name, files.get(name) ?? '', version);
    const found = new Map<number, string>();
    for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))) {
        const index = /^\/p(\d+)\.ts$/.exec(file?.fileName ?? '')?.[1];
        if (index !== undefined && !found.has(Number(index))) {
            found.set(Number(index), ts.flattenDiagnosticMessageText(messageText, '\n'));
        }
    }
    return found;
}

describe('random programs', () => {
    const texts = Array.from({ length: COUNT }, (_, seed) => generate(seed));

    test('a seed always gives the same program, another seed another one', () => {
        expect(generate(7)).toBe(texts[7]);
        expect(new Set(texts).size).toBe(COUNT);
    });

    test('nearly all are well typed; those that are run to their end, print something and keep to the contract', () => {
        const errors = typeErrors(texts);
        // TypeScript narrows types in ways that the generator does not follow.
        expect(errors.size).toBeLessThan(COUNT / 20);
        for (const [index, text] of texts.entries()) {
            if (errors.has(index)) {
                continue;
            }
            const behaviour = runInNode(text);
            expect({ seed: index, ended: behaviour?.ended }).toEqual({ seed: index, ended: null });
            expect(behaviour!.output).not.toBe('');
            expect(Buffer.from(behaviour!.output, 'utf8').toString('utf8')).toBe(behaviour!.output);
        }
    });
});

/** Kinds of nodes that no generated program can hold, and why. All others must come up in the programs of the seed. */
const NOT_GENERATED: Array<[why: string, kinds: string]> = [
    ['it is no node of a tree: the parser looks at it and goes on', PUNCTUATION],
    ['a word that says which node follows; the node is there, not the word', WORDS],
    [
        'comments and white space',
        'SingleLineCommentTrivia MultiLineCommentTrivia NewLineTrivia WhitespaceTrivia ShebangTrivia ConflictMarkerTrivia NonTextFileMarkerTrivia',
    ],
    [
        'of module files; a program is one file. The module itself and its scenarios go through them',
        'ExportKeyword ImportDeclaration ImportClause NamespaceImport NamedImports ImportSpecifier NamedExports NamespaceExport ExportSpecifier NamespaceExportDeclaration ImportAttributes ImportAttribute ImportTypeAssertionContainer ImportType ExternalModuleReference ModuleBlock Bundle',
    ],
    [
        'TypeScript makes it while it translates, never while it reads',
        'SyntheticExpression MissingDeclaration SyntaxList NotEmittedStatement NotEmittedTypeElement PartiallyEmittedExpression CommaListExpression SyntheticReferenceExpression Unknown Count',
    ],
    ['refused: see FLVX1001, FLVX1301', REFUSED],
];

describe('what the programs hold', () => {
    let seen: Seen & { done: number; ran: number; compared: number; faults: number; refused: number };

    test('the programs of the fixed seed do the same under Node and PHP', () => {
        const native = nativePhp() === null ? '8.2' : 'native';
        const file = path.join(mkdtempSync(path.join(tmpdir(), 'flvx-fuzz-')), 'report.json');
        const run = spawnSync(
            process.execPath,
            [
                RUN,
                '--seed',
                '1',
                '--count',
                String(PROGRAMS),
                '--jobs',
                '1',
                '--php',
                `7.4,${native},8.5`,
                '--coverage',
                '--json',
                file,
            ],
            { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
        );
        expect(run.stdout).toContain(' 0 differences');
        expect(run.stderr).toBe('');
        expect(run.status).toBe(0);
        seen = JSON.parse(readFileSync(file, 'utf8')) as typeof seen;
        rmSync(path.dirname(file), { recursive: true });
        expect(seen.done).toBe(PROGRAMS);
        // A program that is refused proves nothing.
        expect(seen.refused).toBeLessThan(PROGRAMS / 25);
        expect(seen.compared).toBe(3 * seen.ran);
    });

    test('every member of the library is used', () => {
        const all = [...Object.keys(CALLS), ...Object.keys(GETTERS)];
        expect(all.filter((member) => !seen.members.includes(member))).toEqual([]);
    });

    test('every kind of node that is accepted comes up, and none that is said not to', () => {
        const excused = new Set(NOT_GENERATED.flatMap(([, kinds]) => kinds.split(' ')));
        const wanted = [...allKinds()]
            .filter(([kind, name]) => !BANNED.has(kind) && !/^JSDoc|^Jsx/.test(name))
            .map(([, name]) => name);
        expect(wanted.filter((name) => !excused.has(name) && !seen.kinds.includes(name))).toEqual([]);
        expect([...excused].filter((name) => seen.kinds.includes(name))).toEqual([]);
    });
});

/** A short run of the command in one of its modes, on one PHP. */
function runMode(mode: string, count: number): { stdout: string; stderr: string; status: number | null } {
    const php = nativePhp() === null ? '8.2' : 'native';
    return spawnSync(
        process.execPath,
        [RUN, '--mode', mode, '--seed', '1', '--count', String(count), '--jobs', '1', '--php', php],
        { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
}

describe('the limits of the contract', () => {
    // What `as` says is believed: a difference that has nothing to do with numbers.
    const difference = "const value: unknown = ['a'];\nconsole.log(JSON.stringify(value as Record<string, string>));\n";
    const product = 'function square(n: number): number {\n    return n * n;\n}\nlet large = 94906267;\nlarge += 0;\n';
    const zero = 'let n = 0;\nn += 0;\nconst zero = n * -3;\n';
    const cases: Array<[what: string, text: string, outside: string | null, isDifference: boolean]> = [
        ['nothing', "console.log('' + 1 / 3);\n", null, false],
        ['an exact product', `${product}console.log('' + square(94906265));\n`, null, false],
        ['a large product', `${product}console.log('' + square(large));\n`, 'integers beyond 2^53', false],
        ['one that no int holds', `${product}square(square(large));\n`, 'integers beyond 2^53', false],
        ['a larger one', `${product}console.log('' + square(square(large)));\n`, 'integers beyond 2^53', false],
        ['a large sum', "let n = 94906267;\nn *= n;\nn++;\nconsole.log('' + n);\n", 'integers beyond 2^53', false],
        [
            'a large entry',
            "const r = { n: 94906267 };\nr.n *= r.n;\nconsole.log('' + r.n);\n",
            'integers beyond 2^53',
            false,
        ],
        ['a zero with a sign', `${zero}console.log(zero);\n`, 'the sign of an integer zero', false],
        ['a division by it', `${zero}console.log('' + 1 / zero);\n`, 'the sign of an integer zero', false],
        ['a rounded zero', 'console.log(Math.trunc(-4 / 987));\n', 'the sign of an integer zero', false],
        ['a zero of floats', 'console.log(-0.5 * 0);\n', null, false],
        ['something else', difference, null, true],
        ['something else after a zero with a sign', `${zero}console.log(zero);\n${difference}`, null, true],
        [
            'something else before a large product',
            `${difference}${product}console.log('' + square(large));\n`,
            null,
            true,
        ],
        ['something else beside a large product', `${product}square(large);\n${difference}`, null, true],
    ];

    test('a program is excused by what its own integers do, and by nothing else', async () => {
        const engine = await startEngine(nativePhp() === null ? '8.2' : 'native');
        try {
            const verdicts = await new Judge([engine], false).all(
                cases.map(([, text]) => text),
                true,
            );
            const found = verdicts.map(({ compared, outside, fault }, at) => [
                cases[at]![0],
                compared,
                outside,
                fault !== null,
            ]);
            expect(found).toEqual(cases.map(([what, , outside, isDifference]) => [what, 1, outside, isDifference]));
        } finally {
            await engine.stop();
        }
    });
});

describe('crossed lists', () => {
    test('every pair comes up once', () => {
        const texts = new Set(Array.from({ length: CROSSED }, (_, seed) => crossed(seed)));
        expect(texts.size).toBe(CROSSED);
        expect([...texts].filter((text) => /%[A-Za-z]/.test(text))).toEqual([]);
        expect(CROSSED).toBeGreaterThan(10_000);
    });

    test('a sample does in PHP what it does in Node', () => {
        const run = runMode('crossed', 300);
        expect(run.stdout).toContain(' 0 differences');
        expect(Number(/; (\d+) programs translated and run/.exec(run.stdout)?.[1])).toBeGreaterThan(100);
        expect(run.stderr).toBe('');
        expect(run.status).toBe(0);
    });
});

describe('arbitrary TypeScript', () => {
    test('is refused with a diagnostic, or does in PHP what it does in Node', () => {
        const run = runMode('source', 200);
        expect(run.stdout).toContain(' 0 differences');
        expect(run.stderr).toBe('');
        expect(run.status).toBe(0);
    });
});

describe('mutated programs', () => {
    test('a seed always gives the same program; no source is too strange', () => {
        const sources = [generate(1), generate(2), 'const x = 1;', ''];
        const mutator = new Mutator(sources);
        const again = new Mutator(sources);
        for (let seed = 0; seed < 150; seed++) {
            expect(mutator.program(seed)).toBe(again.program(seed));
        }
    });
});

describe('shrinking', () => {
    test('leaves little more than what fails', async () => {
        const text = Array.from({ length: 400 }, (_, seed) => generate(seed)).find((program) =>
            program.includes('.padStart('),
        )!;
        // Fails as long as it parses and pads something.
        const small = await shrink(text, async (texts) =>
            texts.map((candidate) => /\.padStart\(/.test(candidate) && runInNode(candidate)?.ended === null),
        );
        expect(small).toContain('.padStart(');
        expect(small.length).toBeLessThan(200);
    });
});

describe('a namespace for every program', () => {
    test('does not move lines, and imports what PHP itself has', () => {
        const php = "<?php\n\nclass PanelError extends Exception\n{\n}\nthrow new \\Error('x');\n";
        expect(isolate(php, 'Fuzz1')).toBe(`<?php namespace Fuzz1; use Exception;${php.slice('<?php'.length)}`);
    });

    test('does not import what the program declares', () => {
        expect(isolate('<?php\nclass Iterator\n{\n}\nnew Iterator();\n', 'A')).toContain('<?php namespace A;\nclass');
    });
});

describe('many programs in one PHP process', () => {
    test('keeps them apart, and goes on after a fatal error', async () => {
        const engine = await startEngine(nativePhp() === null ? '8.2' : 'native');
        try {
            const hello = '<?php\nfunction main(): void\n{\n    echo \'hello\', "\\n";\n}\nmain();\n';
            const found = await runInPhp(engine, [
                hello,
                "<?php\necho 'a';\nthrow new Exception('over');\n",
                '<?php\necho $missing;\n',
                '<?php\nclass A\n{\n}\nclass A\n{\n}\n',
                '<?php\n$x = ;\n',
                "<?php\necho implode(',', array_map(__NAMESPACE__ . '\\main', [1]));\nfunction main($x)\n{\n    return 'é';\n}\n",
                hello,
            ]);
            expect(found[0]).toEqual({ output: 'hello\n', ended: null, said: '' });
            expect(found[1]).toMatchObject({ output: 'a', ended: 'Exception: over in line 3' });
            expect(found[2]).toMatchObject({
                ended: null,
                said: expect.stringMatching(/^Undefined variable.* in line 2$/) as string,
            });
            expect(found[3]!.ended).toMatch(/^fatal: .*line 5/s);
            expect(found[4]!.ended).toMatch(/^ParseError: .*in line 2$/);
            // After the fatal error of the fourth program a new process counts from 0.
            expect(found[5]).toMatchObject({ output: 'é', ended: null });
            expect(found[6]).toEqual(found[0]);
        } finally {
            await engine.stop();
        }
    });
});
