import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { PROJECT } from '../php/engine.cjs';
import { inputOf } from './input';
import { Demand, median, table } from './numbers';
import { Taken, timed } from './process';

const FOLDER = path.join(PROJECT, 'build/bench');
const PEERS = path.join(FOLDER, 'peers');
/** The versions that are compared with; they are no dependencies, and are installed when they are asked for. */
const VERSIONS = { 'ast-transpiler': '0.0.95', ts2php: '0.30.3' };
const RUNS = 11;
const LINES = 1000;

/** Ours and its peers on the same input, in turn. */
export async function compareCompilers(print: (text: string) => void): Promise<Demand[]> {
    fs.mkdirSync(FOLDER, { recursive: true });
    const input = path.join(FOLDER, 'input.ts');
    fs.writeFileSync(input, inputOf(LINES));
    const commands: Record<string, string[]> = { ours: [path.join(PROJECT, 'codegen/run.cjs'), 'transpile', input] };
    const trouble = install();
    if (trouble === null) {
        for (const name of Object.keys(VERSIONS)) {
            commands[name] = [path.join(PROJECT, 'test/bench/peers', `${name}.cjs`), input, PEERS];
        }
    } else {
        print(`    The other compilers could not be installed, so ours runs alone: ${trouble}\n\n`);
    }
    const taken: Record<string, Taken[]> = {};
    for (const [name, args] of Object.entries(commands)) {
        // The first run makes what later ones find, and shows that the whole input is translated.
        const functions = timed(args).output.match(/\bfunction \w+\(/g)?.length ?? 0;
        const methods = fs.readFileSync(input, 'utf8').match(/^ {4}\w+\(.*\{$/gm)!.length;
        if (functions < methods) {
            throw new Error(`${name} made ${functions} functions of ${methods} methods`);
        }
        taken[name] = [];
    }
    for (let run = 0; run < RUNS; run++) {
        for (const [name, args] of Object.entries(commands)) {
            taken[name]!.push(timed(args));
        }
    }
    const lines = fs.readFileSync(input, 'utf8').split('\n').length - 1;
    return report(taken, lines, print);
}

function report(taken: Record<string, Taken[]>, lines: number, print: (text: string) => void): Demand[] {
    const ours = taken['ours']!;
    const demands: Demand[] = [];
    const rows = [
        [`ms per 1,000 lines, median of ${RUNS}`, 'wall', 'ours / theirs', 'processor', 'ours / theirs', 'peak MB'],
    ];
    for (const [name, runs] of Object.entries(taken)) {
        const isOurs = name === 'ours';
        const title = isOurs ? name : `${name} ${VERSIONS[name as keyof typeof VERSIONS]}`;
        const ratio = (what: 'wall' | 'cpu'): number => median(runs.map((run, at) => ours[at]![what] / run[what]));
        const shown = (what: 'wall' | 'cpu'): string[] => [
            ((median(runs.map((run) => run[what])) / lines) * 1000).toFixed(0),
            isOurs ? '' : ratio(what).toFixed(2),
        ];
        rows.push([title, ...shown('wall'), ...shown('cpu'), median(runs.map((run) => run.peak)).toFixed(0)]);
        if (!isOurs) {
            demands.push({ what: `ours by ${title}`, value: ratio('wall'), limit: 1, digits: 2 });
        }
    }
    print(table(rows));
    return demands;
}

/** Installs the peers, unless they are there; says what went wrong. */
function install(): string | null {
    const isThere = Object.entries(VERSIONS).every(([name, version]) => {
        const file = path.join(PEERS, 'node_modules', name, 'package.json');
        return (
            fs.existsSync(file) &&
            (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version === version
        );
    });
    if (isThere) {
        return null;
    }
    fs.mkdirSync(PEERS, { recursive: true });
    fs.writeFileSync(path.join(PEERS, 'package.json'), '{ "private": true }\n');
    const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
    const options = [
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--save-exact',
        '--loglevel=error',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=1000',
    ];
    const result = spawnSync('npm', ['install', '--prefix', PEERS, ...options, ...wanted], {
        encoding: 'utf8',
        timeout: 300_000,
    });
    return result.status === 0 ? null : (result.stderr.trim().split('\n')[0] ?? '') || 'npm failed';
}
