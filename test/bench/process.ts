import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { PROJECT } from '../php/engine.cjs';

/** What one process took: milliseconds, and at its peak megabytes. */
export interface Taken {
    wall: number;
    cpu: number;
    peak: number;
}

/** Runs a Node program; its output is given back too. */
export function timed(args: readonly string[]): Taken & { output: string } {
    const file = path.join(PROJECT, 'build/bench', `taken-${process.pid}`);
    const start = process.hrtime.bigint();
    const result = spawnSync(process.execPath, ['--require', path.join(PROJECT, 'test/bench/taken.cjs'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, BENCH_TAKEN_FILE: file },
        maxBuffer: 1 << 28,
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    if (result.status !== 0) {
        throw new Error(`${args.join(' ')} failed: ${result.stderr.slice(0, 2000)}`);
    }
    const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8')) as Taken;
    rmSync(file);
    return { wall, cpu, peak, output: result.stdout };
}
