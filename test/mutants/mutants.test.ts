import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { CALLS, GETTERS } from '../../codegen/src/library/table';
import { parseHelpers } from '../../codegen/src/helpers';
import { PROJECT } from '../php/engine.cjs';
import { instrument, ofHelpers } from './mutate.cjs';

// `make mutants` looks at all of them; here at a sample.
const SAMPLE = 60;

test('every entry of the library has a mutant, and every helper that decides something', () => {
    const { mutants } = instrument();
    const mapped = mutants.flatMap(({ name }) => /: other result of `'?([^`']+)'?`$/.exec(name)?.[1] ?? []);
    expect(mapped.sort()).toEqual([...Object.keys(CALLS), ...Object.keys(GETTERS)].sort());

    const source = readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8');
    const changed = new Set(ofHelpers(source).map(({ helper }) => helper));
    const deciding = [...parseHelpers(source)].filter(([, { text }]) => /^\s*if \(/m.test(text)).map(([name]) => name);
    expect(deciding.filter((name) => !changed.has(name))).toEqual([]);
});

test('names of mutants are unlike each other and do not hang on line numbers', () => {
    const { mutants } = instrument();
    const names = mutants.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(900);
});

test('a sample of mutants is found by the programs', () => {
    const run = spawnSync(
        process.execPath,
        [path.join(__dirname, 'run.cjs'), '--sample', String(SAMPLE), '--seed', '2', '--programs', '60'],
        { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect(run.stderr).toBe('');
    expect(run.stdout).not.toMatch(/^survived/m);
    expect(run.stdout).toContain(`\n${SAMPLE} mutants: `);
    expect(run.status).toBe(0);
});
