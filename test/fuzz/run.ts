import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { nativePhp, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import type { Engine } from '../php/engine.cjs';
import { compileAll } from './compiler';
import type { Outcome } from './compiler';
import { Coverage } from './coverage';
import { generate } from './generate';
import { Mutator } from './mutate';
import { runInNode } from './oracle';
import type { Behaviour } from './oracle';
import { runAlone, runInPhp } from './php';
import type { PhpBehaviour } from './php';
import { shrink } from './shrink';

const USAGE = `Differential fuzzing of the compiler.

    node test/fuzz/run.cjs [--mode programs|source] [--seed N] [--count N] [options]

    --mode programs   random well-typed programs, run under Node and PHP (default)
    --mode source     arbitrary TypeScript: mutated programs, soup of tokens. Every outcome must be a diagnostic or PHP
                      that parses and does what Node does
    --seed N          the first seed (default: from the clock); program i has the seed N + i
    --count N         how many programs (default 2000)
    --php LIST        PHP versions: 7.4 to 8.5, or native (default: 7.4,native,8.5)
    --batch N         programs in one compiler and PHP run (default 100)
    --keep-going N    stop after N differences (default 5)
    --no-shrink       print failing programs as they are
    --show            print the program of --seed and what becomes of it
    --coverage        also list what of the library the programs never used; exit code 1 if there is any
    --refusals        also list why programs were refused
`;

interface Options {
    mode: 'programs' | 'source';
    seed: number;
    count: number;
    php: string[];
    batch: number;
    keepGoing: number;
    shrink: boolean;
    show: boolean;
    coverage: boolean;
    refusals: boolean;
}

function readOptions(list: string[]): Options {
    const native = nativePhp() === null ? '8.2' : 'native';
    const options: Options = {
        mode: 'programs',
        seed: Date.now() % 1_000_000_000,
        count: 2000,
        php: ['7.4', native, '8.5'],
        batch: 100,
        keepGoing: 5,
        shrink: true,
        show: false,
        coverage: false,
        refusals: false,
    };
    for (let i = 0; i < list.length; i++) {
        const value = (): string => {
            const next = list[++i];
            if (next === undefined) {
                throw new Error(`${list[i - 1]} wants a value`);
            }
            return next;
        };
        const whole = (): number => {
            const text = value();
            if (!/^\d+$/.test(text)) {
                throw new Error(`${text} is no whole number`);
            }
            return Number(text);
        };
        switch (list[i]) {
            case '--mode': {
                const mode = value();
                if (mode !== 'programs' && mode !== 'source') {
                    throw new Error(`there is no mode ${mode}`);
                }
                options.mode = mode;
                break;
            }
            case '--seed':
                options.seed = whole();
                break;
            case '--count':
                options.count = whole();
                break;
            case '--batch':
                options.batch = whole();
                break;
            case '--keep-going':
                options.keepGoing = whole();
                break;
            case '--php':
                options.php = value().split(',');
                for (const version of options.php) {
                    if (version !== 'native' && !(PHP_VERSIONS as readonly string[]).includes(version)) {
                        throw new Error(`there is no PHP ${version}`);
                    }
                }
                break;
            case '--no-shrink':
                options.shrink = false;
                break;
            case '--show':
                options.show = true;
                break;
            case '--coverage':
                options.coverage = true;
                break;
            case '--refusals':
                options.refusals = true;
                break;
            default:
                throw new Error(`unknown option ${list[i]}`);
        }
    }
    return options;
}

/** The programs that mutations start from. */
function sources(): string[] {
    const found: string[] = [];
    const walk = (folder: string): void => {
        for (const name of readdirSync(folder).sort()) {
            const full = path.join(folder, name);
            if (statSync(full).isDirectory()) {
                walk(full);
            } else if (name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.test.ts')) {
                found.push(readFileSync(full, 'utf8'));
            }
        }
    };
    walk(path.join(PROJECT, 'test/conformance'));
    return found;
}

/** What is wrong with a program; `null`: nothing. The kind tells one fault from another while shrinking. */
interface Fault {
    kind: string;
    text: string;
}

function compare(node: Behaviour, php: PhpBehaviour, engine: Engine): Fault | null {
    const on = engine.name;
    if (php.ended !== null && node.ended === null) {
        return { kind: `ended ${php.ended.replace(/\d+/g, '#').split(':')[0]}`, text: `${on} ended: ${php.ended}` };
    }
    if (php.ended === null && node.ended !== null) {
        return { kind: 'not ended', text: `${on} went on where Node ended: ${node.ended}` };
    }
    if (php.output !== node.output) {
        return { kind: 'output', text: `${on} printed something else\n${difference(node.output, php.output)}` };
    }
    return php.said === ''
        ? null
        : {
              kind: `said ${php.said.replace(/\d+|'[^']*'|"[^"]*"/g, '#').split('\n')[0]}`,
              text: `${on} said: ${php.said}`,
          };
}

function difference(node: string, php: string): string {
    const [want, got] = [node.split('\n'), php.split('\n')];
    const at = want.findIndex((line, index) => line !== got[index]);
    return `    line ${at + 1}\n    Node: ${JSON.stringify(want[at])}\n    PHP:  ${JSON.stringify(got[at])}`;
}

/** Not to be compared: the clock (13 digits), integers beyond 2^53, halves of surrogate pairs. Mutations go there; random programs do not. */
function outside(output: string): boolean {
    return (
        /(?<![\d.])1\d{12}(?!\d)|\d{16}|\de[+-]?\d/.test(output) ||
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(output)
    );
}

class Run {
    private readonly refused = new Map<string, number>();
    private readonly coverage = new Coverage();
    private accepted = 0;
    private compared = 0;
    private faults = 0;
    /** How often each kind of fault came up; only the first program of a kind is shown. */
    private readonly seen = new Map<string, number>();

    public constructor(
        private readonly options: Options,
        private readonly engines: Engine[],
        private readonly make: (seed: number) => string,
    ) {}

    public async all(): Promise<boolean> {
        const { count, seed, batch } = this.options;
        for (let done = 0; done < count && this.faults < this.options.keepGoing; done += batch) {
            const seeds = Array.from({ length: Math.min(batch, count - done) }, (_, index) => seed + done + index);
            await this.batch(seeds);
            if ((done / batch) % 20 === 19) {
                console.log(`${done + seeds.length} programs, ${this.faults} differences`);
            }
        }
        return this.report();
    }

    private async batch(seeds: number[]): Promise<void> {
        const texts = seeds.map((seed) => this.make(seed));
        const faults = await this.judge(texts, this.engines, true);
        for (const [index, fault] of faults.entries()) {
            if (fault === null || this.faults >= this.options.keepGoing) {
                continue;
            }
            const times = (this.seen.get(fault.kind) ?? 0) + 1;
            this.seen.set(fault.kind, times);
            // Different outputs have different reasons more often than not; other faults of a kind have one.
            if (times > (fault.kind === 'output' ? 3 : 1)) {
                continue;
            }
            this.faults++;
            console.log(`\n--- seed ${seeds[index]!}: ${fault.text}`);
            let text = texts[index]!;
            if (this.options.shrink) {
                text = await shrink(text, async (smaller) =>
                    (await this.judge(smaller, this.engines.slice(), false)).map(
                        (found) => found !== null && found.kind === fault.kind,
                    ),
                );
                const [last] = await this.judge([text], this.engines, false);
                console.log(`made smaller: ${last?.text ?? 'the fault is gone'}`);
            }
            console.log(text);
            const [outcome] = compileAll([text]);
            console.log(outcome?.kind === 'php' ? outcome.php : JSON.stringify(outcome));
        }
    }

    /** What is wrong with each of the programs. */
    private async judge(texts: string[], engines: Engine[], count: boolean): Promise<Array<Fault | null>> {
        const outcomes = compileAll(texts);
        const faults = outcomes.map((outcome, index) => this.ofCompiler(outcome, texts[index]!, count));
        const runs: Array<{ index: number; node: Behaviour; php: string }> = [];
        outcomes.forEach((outcome, index) => {
            if (outcome.kind === 'php' && faults[index] === null) {
                const node = runInNode(texts[index]!);
                if (node !== null) {
                    runs.push({ index, node, php: outcome.php });
                }
            }
        });
        if (count) {
            this.accepted += runs.length;
        }
        if (runs.length > 0) {
            for (const engine of engines) {
                const behaviours = await runInPhp(
                    engine,
                    runs.map((run) => run.php),
                );
                behaviours.forEach((behaviour, at) => {
                    const { index, node } = runs[at]!;
                    if (this.options.mode === 'source' && outside(node.output + behaviour.output)) {
                        return;
                    }
                    this.compared += count ? 1 : 0;
                    faults[index] ??= compare(node, behaviour, engine);
                });
                for (const { index, node, php } of runs) {
                    // Among others a program may fail for reasons that are not its own.
                    if (count && faults[index] !== null && faults[index]!.text.startsWith(engine.name)) {
                        faults[index] = compare(node, await runAlone(engine, php), engine);
                    }
                }
            }
        }
        return faults;
    }

    private ofCompiler(outcome: Outcome, text: string, count: boolean): Fault | null {
        switch (outcome.kind) {
            case 'crash':
                return {
                    kind: `crash ${outcome.message.split('\n')[0]!.replace(/\d+/g, '#')}`,
                    text: `the compiler failed: ${outcome.message}`,
                };
            case 'refused': {
                if (outcome.diagnostics.length === 0) {
                    return { kind: 'silent', text: 'refused without a diagnostic' };
                }
                const internal = outcome.diagnostics.find(
                    (diagnostic) => diagnostic.code === 'FLVX1905' || diagnostic.code === 'FLVX1906',
                );
                if (internal !== undefined) {
                    return {
                        kind: `internal ${internal.code} ${internal.message.replace(/\d+|'[^']*'/g, '#')}`,
                        text: `${internal.code}: ${internal.message}`,
                    };
                }
                if (count) {
                    const { code, message } = outcome.diagnostics[0]!;
                    const key = `${code} ${message}`.slice(0, 110);
                    this.refused.set(key, (this.refused.get(key) ?? 0) + 1);
                }
                return null;
            }
            case 'php':
                if (count) {
                    this.coverage.add(text);
                }
                return null;
        }
    }

    private report(): boolean {
        const refusals = [...this.refused.values()].reduce((sum, n) => sum + n, 0);
        console.log(
            `\n${this.options.mode}: seeds from ${this.options.seed}; ${this.accepted} programs translated and run, ` +
                `${this.compared} comparisons on ${this.engines.map((engine) => engine.name).join(', ')}; ${refusals} refused; ${this.faults} differences`,
        );
        for (const [kind, times] of this.seen) {
            console.log(`${String(times).padStart(6)}  ${kind.slice(0, 150)}`);
        }
        if (this.options.refusals) {
            for (const [message, n] of [...this.refused].sort((a, b) => b[1] - a[1]).slice(0, 40)) {
                console.log(`${String(n).padStart(6)}  ${message}`);
            }
        }
        if (this.options.coverage) {
            const missing = this.coverage.missing();
            console.log(
                missing.length === 0 ? 'every member of the library was used' : `never used: ${missing.join(', ')}`,
            );
            console.log(`node kinds that accepted programs hold: ${this.coverage.kinds().join(' ')}`);
            return this.faults === 0 && missing.length === 0;
        }
        return this.faults === 0;
    }
}

async function main(): Promise<number> {
    const list = process.argv.slice(2);
    if (list.includes('--help')) {
        console.log(USAGE);
        return 0;
    }
    const options = readOptions(list);
    const mutator = options.mode === 'source' ? new Mutator(sources()) : null;
    const make = (seed: number): string => (mutator === null ? generate(seed) : mutator.program(seed));
    if (options.show) {
        const text = make(options.seed);
        const [outcome] = compileAll([text]);
        console.log(text);
        console.log(outcome!.kind === 'php' ? outcome!.php : JSON.stringify(outcome, null, 2));
        console.log(runInNode(text));
    }
    const engines = await Promise.all(options.php.map((version) => startEngine(version)));
    try {
        return (await new Run(options.show ? { ...options, count: 1 } : options, engines, make).all()) ? 0 : 1;
    } finally {
        await Promise.all(engines.map((engine) => engine.stop()));
    }
}

main().then(
    (code) => {
        process.exitCode = code;
    },
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        console.error(USAGE);
        process.exitCode = 2;
    },
);
