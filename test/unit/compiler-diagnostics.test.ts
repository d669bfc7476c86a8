import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { CODES, formatDiagnostic } from '../../codegen/src/diagnostics';
import { BANNED, BANNED_NAMES } from '../../codegen/src/syntax';
import { saidBy } from '../compiler/fixtures';
import { callSites, recordSites } from '../compiler/sites';
import { compile, compileModuleFile, PROJECT, programsBelow } from '../compiler/support';

// One file a diagnostic at least. The code is the file's name; `/*@*/` stands right before the place. A fixture is a
// program, or the file of a module that its first line names. Where the words depend on the case, lines `// says: …` name
// some of them, one line for each diagnostic.

const folder = path.join(PROJECT, 'test/compiler/rejects');
const fixtures = programsBelow(folder).map((file) => ({
    name: path.basename(file),
    code: path.basename(file).split('.')[0]!,
    text: readFileSync(file, 'utf8'),
}));

/** Codes that no source makes, but files, folders and the compiler itself: see compiler-command.test.ts. */
const ELSEWHERE = ['FLVX1903', 'FLVX1904', 'FLVX1905', 'FLVX1906'];

/** Refusals that no program reaches, and why they stay. */
const KEPT = new Map([
    [
        "lower/operators.ts binary: cx.refuse(node, 'FLVX1001', `the operator \\`${node.operatorToken.getText()}\\``, 'see docs/subset.md for what there is')",
        'an operator that a later TypeScript brings must not vanish',
    ],
]);

const met = recordSites();
const messages = new Set<string>();

test.each(fixtures)('$name: exactly that code at the marked places', ({ code, text }) => {
    // A directive has to stand alone in its comment: its place is given in the first line.
    const places = [...text.matchAll(/^\/\/ place: (\d+:\d+)$/gm)].map((match) => `${match[1]} ${code}`);
    const marks = [...text.matchAll(/\/\*@\*\//g)].map((match) => {
        const before = text.slice(0, match.index + match[0].length).split('\n');
        return `${before.length}:${before[before.length - 1]!.length + 1} ${code}`;
    });
    const inModule = /^\/\/ module: (\S+)$/m.exec(text)?.[1];
    const { php, diagnostics } = inModule === undefined ? compile(text) : compileModuleFile(text, inModule);
    expect(php).toBeNull();
    expect(diagnostics.map((one) => `${one.line}:${one.column} ${one.code}`)).toEqual([...places, ...marks]);
    saidBy(text).forEach((words, at) => {
        expect(`${diagnostics[at]!.message}: ${diagnostics[at]!.advice}`).toContain(words);
    });
    for (const one of diagnostics) {
        messages.add(one.message);
        expect(one.message).not.toMatch(/\{\d\}/);
        expect(one.advice).not.toMatch(/\{\d\}|^$/);
        expect(formatDiagnostic(one)).toContain('^');
    }
});

test('every code has a fixture', () => {
    const covered = new Set([...fixtures.map(({ code }) => code), ...ELSEWHERE]);
    expect(Object.keys(CODES).filter((code) => !covered.has(code))).toEqual([]);
    expect([...covered].filter((code) => !(code in CODES))).toEqual([]);
});

test('every refusal of the compiler is what refuses some fixture', () => {
    const sites = callSites();
    expect(sites.length).toBeGreaterThan(200);
    expect(sites.filter(({ place, name }) => !met.has(place) && !KEPT.has(name)).map(({ name }) => name)).toEqual([]);
    const needed = new Set(sites.filter(({ place }) => !met.has(place)).map(({ name }) => name));
    expect([...KEPT.keys()].filter((name) => !needed.has(name))).toEqual([]);
});

test('everything that is banned by name stands in some fixture', () => {
    const banned = [
        ...[...BANNED.values()].map(([name]) => name),
        ...[...BANNED_NAMES.keys()].map((name) => `\`${name}\``),
    ];
    expect(banned.filter((name) => !messages.has(`${name} is not part of the subset`))).toEqual([]);
});

test('several errors are reported in one run', () => {
    const { diagnostics } = compile(
        "var a = 1;\nlabel: for (;;) {\n    break label;\n}\nconsole.log(a == 2 ? 'x' : 'y');\n",
    );
    expect(diagnostics.map((one) => one.code)).toEqual(['FLVX1102', 'FLVX1001', 'FLVX1101']);
});
