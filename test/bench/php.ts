import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Engine, nativePhp, PROJECT, startEngine } from '../php/engine.cjs';
import { Demand, median, table } from './numbers';

const FOLDER = path.join(PROJECT, 'test/bench/php');
const MODULE = path.join(PROJECT, 'dist-php/modules/servers/flvx/lib');
const MADE = path.join(PROJECT, 'build/bench/php');

/** Two ways to do the same: files to load, and what to call with what. */
interface Pair {
    name: string;
    files: string[];
    generated: string[];
    hand: string[];
}

/** A program in TypeScript, compiled, and the same in PHP. */
function program(name: string, title: string): Pair {
    const made = path.join(MADE, `${name}.php`);
    const compiler = path.join(PROJECT, 'codegen/run.cjs');
    const text = execFileSync(process.execPath, [compiler, 'transpile', path.join(FOLDER, `${name}.ts`)]);
    fs.mkdirSync(MADE, { recursive: true });
    fs.writeFileSync(made, text);
    return { name: title, files: [made, path.join(FOLDER, `${name}.php`)], generated: ['work'], hand: ['handWork'] };
}

/** Generated PHP against the same thing written by hand, on the machine's PHP and on embedded ones. */
export async function comparePhp(print: (text: string) => void): Promise<Demand[]> {
    const namespace = 'WHMCS\\Module\\Server\\Flvx';
    const work = path.join(FOLDER, 'requests-work.php');
    const pairs: Pair[] = [
        program('numbers', 'numeric loops'),
        program('text', 'building text'),
        program('lists', 'work on lists'),
        {
            name: "the API client's requests",
            files: [work, path.join(MODULE, 'FlvxApiClient.php'), path.join(FOLDER, 'requests.php')],
            generated: [`${namespace}\\requests`, `${namespace}\\FlvxApiClient`],
            hand: [`${namespace}\\requests`, `${namespace}\\HandApiClient`],
        },
    ];
    const versions = [...(nativePhp() === null ? [] : ['native']), '7.4', '8.5'];
    const demands: Demand[] = [];
    const rows = [['generated / by hand, median of pairs']];
    pairs.forEach((pair) => rows.push([pair.name]));
    for (const version of versions) {
        const engine = await startEngine(version);
        rows[0]!.push(engine.name);
        for (const [at, pair] of pairs.entries()) {
            const value = await ratio(engine, pair);
            rows[at + 1]!.push(value.toFixed(2));
            demands.push({ what: `${pair.name} by hand, ${engine.name}`, value, limit: 1.05, digits: 2 });
        }
        await engine.stop();
    }
    print(table(rows));
    return demands;
}

async function ratio(engine: Engine, pair: Pair): Promise<number> {
    const script = path.join(FOLDER, 'compare.php');
    const input = { ...pair, rounds: 301, slice: 1.5 };
    const { stdout, problems } = await engine.run({ script, input, timeoutMs: 120_000 });
    const told = JSON.parse(stdout || '{}') as { pairs?: [number, number][]; error?: string };
    if (told.pairs === undefined || problems.length > 0) {
        throw new Error(`${pair.name} on ${engine.name}: ${told.error ?? problems.join('\n')}`);
    }
    return median(told.pairs.map(([generated, hand]) => generated / hand));
}
