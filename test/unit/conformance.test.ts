import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileAll, type Outcome } from '../fuzz/compiler';
import { runInNode } from '../fuzz/oracle';
import { runInPhp } from '../fuzz/php';
import { PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';

type Policy = 'map' | 'map-or-reject' | 'reject';

interface Program {
    name: string;
    policy: Policy;
    text: string;
}

function programsBelow(folder: string): Program[] {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => {
            const file = path.join(entry.parentPath, entry.name);
            const text = readFileSync(file, 'utf8');
            const policy = /^\/\/ policy: (\S+)$/m.exec(text)?.[1] as Policy;
            return { name: path.relative(folder, file), policy, text };
        })
        .sort((a, b) => a.name.localeCompare(b.name));
}

const programs = programsBelow(path.join(PROJECT, 'test/conformance'));

describe('conformance programs', () => {
    let outcomes: Outcome[];

    beforeAll(() => {
        outcomes = compileAll(programs.map((program) => program.text));
    });

    test('are all there and all say what they demand', () => {
        expect(programs.length).toBeGreaterThanOrEqual(200);
        expect(programs.filter(({ policy }) => !['map', 'map-or-reject', 'reject'].includes(policy))).toEqual([]);
    });

    test('never break the compiler', () => {
        const broken = programs.filter((_program, index) => outcomes[index]!.kind === 'crash');
        expect(broken.map((program) => program.name)).toEqual([]);
    });

    test('are translated where they have to be', () => {
        const refused = programs.flatMap(({ name, policy }, index) => {
            const outcome = outcomes[index]!;
            return policy === 'map' && outcome.kind === 'refused'
                ? [
                      `${name}: ${outcome.diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`).join('; ')}`,
                  ]
                : [];
        });
        expect(refused).toEqual([]);
    });

    test('are refused where they have to be', () => {
        const accepted = programs.filter(({ policy }, index) => policy === 'reject' && outcomes[index]!.kind === 'php');
        expect(accepted.map((program) => program.name)).toEqual([]);
    });

    test.each(PHP_VERSIONS)('print on PHP %s what they print in JavaScript, and nothing else', async (version) => {
        const translated = programs.flatMap((program, index) => {
            const outcome = outcomes[index]!;
            return outcome.kind === 'php' ? [{ program, php: outcome.php }] : [];
        });
        const engine = await startEngine(version);
        try {
            const behaviours = await runInPhp(
                engine,
                translated.map(({ php }) => php),
            );
            const wrong = translated.flatMap(({ program }, index) => {
                const { output, ended, said } = behaviours[index]!;
                const here = JSON.stringify({ output, ended, said });
                const there = JSON.stringify({ output: runInNode(program.text)?.output, ended: null, said: '' });
                return here === there ? [] : [`${program.name}:\n  PHP  ${here}\n  Node ${there}`];
            });
            expect(wrong).toEqual([]);
        } finally {
            await engine.stop();
        }
    });
});
