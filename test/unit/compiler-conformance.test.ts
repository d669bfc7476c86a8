import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { compile, PROJECT, programsBelow, runInNode } from '../compiler/support';
import { programTrace } from '../support/program-trace';
import { nativePhp, PHP_VERSIONS, startEngine } from '../php/engine.cjs';

// Small programs, one construct or trap each. The header says what has to become of a program: `map` exactly, `reject`,
// or `map-or-reject`. The oracle is Node.

interface Program {
    name: string;
    policy: string;
    text: string;
    php: string | null;
    lines: ReadonlyMap<number, number>;
    why: string;
}

const folder = path.join(PROJECT, 'test/conformance');

const programs: Program[] = programsBelow(folder).map((file) => {
    const text = readFileSync(file, 'utf8');
    const policy = /^\/\/ policy: (\S+)/m.exec(text)?.[1] ?? 'none';
    const { php, lines, diagnostics } = compile(text, file);
    return {
        name: path.relative(folder, file),
        policy,
        text,
        php,
        lines,
        why: diagnostics.map((one) => `${one.line}:${one.column} ${one.code} ${one.message}`).join('\n'),
    };
});

const accepted = programs.filter((program) => program.php !== null);

test('every program says what has to become of it', () => {
    expect(
        programs.filter(({ policy }) => !['map', 'map-or-reject', 'reject'].includes(policy)).map(({ name }) => name),
    ).toEqual([]);
    expect(programs.length).toBeGreaterThan(180);
});

test('what must be mapped is accepted', () => {
    expect(
        programs
            .filter(({ policy, php }) => policy === 'map' && php === null)
            .map(({ name, why }) => `${name}\n${why}`),
    ).toEqual([]);
});

test('what must be refused is refused, with a diagnostic', () => {
    const rejects = programs.filter(({ policy }) => policy === 'reject');
    expect(rejects.filter(({ php, why }) => php !== null || why === '').map(({ name }) => name)).toEqual([]);
});

test('a refusal stands where the program says that it is refused', () => {
    const wrong = programs.filter(({ policy, text, why }) => {
        const line = text.split('\n').findIndex((one) => /\/\/ refused here/.test(one)) + 1;
        return policy === 'reject' && line > 0 && !new RegExp(`^${line}:`, 'm').test(why);
    });
    expect(wrong.map(({ name, why }) => `${name}\n${why}`)).toEqual([]);
});

let expected: string[];

beforeAll(() => {
    expected = accepted.map(({ text }) => runInNode(text));
});

const versions = [...PHP_VERSIONS, ...(nativePhp() === null ? [] : ['native'])];

test.each(versions)(
    'PHP %s prints what Node prints, and has nothing to complain about',
    async (version) => {
        const engine = await startEngine(version);
        try {
            const results = await engine.runAll(accepted.map(({ php }) => ({ code: php! })));
            const wrong = results.flatMap((result, at) => {
                const { name, lines } = accepted[at]!;
                const problems = result.problems.map((problem) => programTrace(problem, lines, name));
                return result.stdout === expected[at] && problems.length === 0
                    ? []
                    : [{ name, expected: expected[at], got: result.stdout, problems }];
            });
            expect(wrong).toEqual([]);
        } finally {
            await engine.stop();
        }
    },
    120_000,
);
