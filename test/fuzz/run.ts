import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { nativePhp, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import { programTrace } from '../support/program-trace';
import { compileAll } from './compiler';
import { Coverage } from './coverage';
import type { Seen } from './coverage';
import { crossed } from './crossed';
import { generate } from './generate';
import { Judge } from './judge';
import type { Fault, Phase, Verdict } from './judge';
import { Mutator } from './mutate';
import { runInNode } from './oracle';
import { shrink } from './shrink';

const USAGE = `Differential fuzzing of the compiler.

    node test/fuzz/run.cjs [--mode programs|crossed|source] [--seed N] [--count N] [options]

    --mode programs   random well-typed programs, run under Node and PHP (default)
    --mode crossed    lists of places, uses, types and operators crossed with each other, each pair once in a row of seeds
    --mode source     arbitrary TypeScript: mutated programs, soup of tokens. Every outcome must be a diagnostic or PHP
                      that parses and does what Node does
    --seed N          the first seed (default: from the clock); program i has the seed N + i
    --count N         how many programs (default 2000)
    --php LIST        PHP versions: 7.4 to 8.5, or native (default: 7.4,native,8.5)
    --jobs N          worker processes (default 2)
    --batch N         programs in one compiler and PHP run (default 100)
    --keep-going N    stop after N differences (default 5)
    --no-shrink       print failing programs as they are
    --show            print the program of --seed and what becomes of it
    --coverage        also list what of the library the programs never used; exit code 1 if there is any
    --refusals        also list why programs were refused
    --json FILE       also write what was found there
`;

interface Options {
    mode: 'programs' | 'crossed' | 'source';
    seed: number;
    count: number;
    php: string[];
    jobs: number;
    batch: number;
    keepGoing: number;
    shrink: boolean;
    show: boolean;
    coverage: boolean;
    refusals: boolean;
    json: string | null;
    /** Set in a worker process */
    worker: boolean;
}

function readOptions(list: string[]): Options {
    const native = nativePhp() === null ? '8.2' : 'native';
    const options: Options = {
        mode: 'programs',
        seed: Date.now() % 1_000_000_000,
        count: 2000,
        php: ['7.4', native, '8.5'],
        jobs: 2,
        batch: 100,
        keepGoing: 5,
        shrink: true,
        show: false,
        coverage: false,
        refusals: false,
        json: null,
        worker: false,
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
                if (mode !== 'programs' && mode !== 'crossed' && mode !== 'source') {
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
            case '--jobs':
                options.jobs = Math.max(1, whole());
                break;
            case '--json':
                options.json = value();
                break;
            case '--worker':
                options.worker = true;
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

type Task = { task: 'judge'; seeds: number[] } | { task: 'shrink'; seed: number; kind: string } | { task: 'coverage' };

type Answer = { phase: Phase } | { verdicts: Verdict[] } | { shrunk: string; seen: Seen | null } | { failed: string };

/** How long a worker may say nothing. A single program that takes so long is one that does not end. */
const SILENCE_MS = { batch: 900_000, single: 300_000, shrink: 1_800_000 };

/** A worker process: it makes programs of seeds and judges them. It may hang or break; then another one takes over. */
class Worker {
    private child: ChildProcess | null = null;
    private phase: Phase = 'compiler';

    public constructor(private readonly list: string[]) {}

    /** The answer, or in which phase the worker got stuck or died. */
    public async ask(task: Task, silenceMs: number): Promise<Answer | { stuck: Phase; why: string }> {
        this.phase = 'compiler';
        const child = this.running();
        return new Promise((resolve, reject) => {
            let timer: NodeJS.Timeout | null = null;
            const finish = (answer: Answer | { stuck: Phase; why: string }): void => {
                clearTimeout(timer!);
                child.removeAllListeners();
                resolve(answer);
            };
            const wait = (): void => {
                clearTimeout(timer ?? undefined);
                timer = setTimeout(() => {
                    this.child = null;
                    child.removeAllListeners();
                    child.once('exit', () => resolve({ stuck: this.phase, why: 'did not end' }));
                    child.kill('SIGKILL');
                }, silenceMs);
            };
            child.on('message', (answer: Answer) => {
                if ('phase' in answer) {
                    this.phase = answer.phase;
                    wait();
                } else if ('failed' in answer) {
                    clearTimeout(timer!);
                    child.removeAllListeners();
                    reject(new Error(answer.failed));
                } else {
                    finish(answer);
                }
            });
            child.on('exit', (code, signal) => {
                this.child = null;
                finish({ stuck: this.phase, why: `ended with ${signal ?? code}` });
            });
            wait();
            child.send(task);
        });
    }

    public async stop(): Promise<void> {
        const { child } = this;
        this.child = null;
        if (child !== null) {
            await new Promise((resolve) => {
                child.once('exit', resolve);
                child.disconnect();
            });
        }
    }

    // A larger nursery: nearly all that a compiler makes is gone when the next program comes.
    private running(): ChildProcess {
        this.child ??= fork(__filename, [...this.list, '--worker'], {
            execArgv: ['--max-semi-space-size=64'],
            env: { ...process.env, NODE_OPTIONS: '' },
        });
        return this.child;
    }
}

/** A run over all seeds, on several workers. */
class Run {
    private readonly refused = new Map<string, number>();
    private readonly coverage = new Coverage();
    private done = 0;
    private ran = 0;
    private compared = 0;
    private skipped = 0;
    private faults = 0;
    private outside = 0;
    /** How often each kind of fault came up; of the further ones of a kind no program is shown. */
    private readonly seen = new Map<string, number>();
    private next = 0;
    private readonly started = Date.now();

    public constructor(
        private readonly options: Options,
        private readonly make: (seed: number) => string,
        private readonly list: string[],
    ) {}

    public async all(): Promise<boolean> {
        const { jobs, count, batch } = this.options;
        await Promise.all(Array.from({ length: Math.min(jobs, Math.ceil(count / batch)) }, () => this.lane()));
        return this.report();
    }

    /** One worker after the other batch, until there is nothing left. */
    private async lane(): Promise<void> {
        const { seed, count, batch, keepGoing } = this.options;
        const worker = new Worker(this.list);
        try {
            while (this.next < count && this.faults < keepGoing) {
                const first = this.next;
                this.next += batch;
                const seeds = Array.from(
                    { length: Math.min(batch, count - first) },
                    (_, index) => seed + first + index,
                );
                await this.batch(worker, seeds);
                const before = this.done;
                this.done += seeds.length;
                if (Math.floor(this.done / 2000) > Math.floor(before / 2000)) {
                    console.log(`${this.done} programs, ${this.faults} differences, ${this.speed()}`);
                }
            }
            if (this.options.coverage) {
                const answer = await worker.ask({ task: 'coverage' }, SILENCE_MS.single);
                if ('shrunk' in answer && answer.seen !== null) {
                    this.coverage.merge(answer.seen);
                }
            }
        } finally {
            await worker.stop();
        }
    }

    private speed(): string {
        return `${(this.done / ((Date.now() - this.started) / 1000)).toFixed(1)} a second`;
    }

    private async batch(worker: Worker, seeds: number[]): Promise<void> {
        const single = seeds.length === 1;
        const answer = await worker.ask({ task: 'judge', seeds }, single ? SILENCE_MS.single : SILENCE_MS.batch);
        if ('stuck' in answer) {
            if (!single) {
                // One of them hangs or breaks the worker: each alone shows which.
                for (const seed of seeds) {
                    await this.batch(worker, [seed]);
                }
            } else if (answer.stuck === 'Node') {
                // Neither an endless loop nor a text of a gigabyte has a result to compare.
                this.skipped++;
            } else {
                await this.fault(worker, seeds[0]!, {
                    kind: `stuck ${answer.stuck}`,
                    text: `the ${answer.stuck} ${answer.why}`,
                });
            }
            return;
        }
        if (!('verdicts' in answer)) {
            throw new Error('a worker answered something else');
        }
        for (const [index, { fault, refused, outside, compared }] of answer.verdicts.entries()) {
            this.compared += compared;
            if (compared > 0) {
                this.ran++;
            } else if (refused !== null) {
                const key = refused.slice(0, 110);
                this.refused.set(key, (this.refused.get(key) ?? 0) + 1);
            } else if (fault === null) {
                this.skipped++;
            }
            if (fault !== null) {
                await this.fault(worker, seeds[index]!, fault);
            } else if (outside !== null) {
                this.outside++;
                console.log(`seed ${seeds[index]} left the contract: ${outside}`);
            }
        }
    }

    private async fault(worker: Worker, seed: number, fault: Fault): Promise<void> {
        const times = (this.seen.get(fault.kind) ?? 0) + 1;
        this.seen.set(fault.kind, times);
        this.faults++;
        // Different outputs have different reasons more often than not; other faults of a kind have one.
        if (times > (fault.kind === 'output' ? 3 : 1)) {
            console.log(`\n--- seed ${seed}: ${fault.text}`);
            return;
        }
        const lines = [`\n--- seed ${seed}: ${fault.text}`];
        if (this.options.shrink && !fault.kind.startsWith('stuck')) {
            const answer = await worker.ask({ task: 'shrink', seed, kind: fault.kind }, SILENCE_MS.shrink);
            lines.push('shrunk' in answer ? answer.shrunk : 'it could not be made smaller');
        } else {
            lines.push(this.make(seed));
        }
        console.log(lines.join('\n'));
    }

    private report(): boolean {
        const { options } = this;
        const refusals = [...this.refused.values()].reduce((sum, n) => sum + n, 0);
        const missing = this.coverage.missing();
        console.log(
            `\n${options.mode}: ${this.done} seeds from ${options.seed}; ${this.ran} programs translated and run, ` +
                `${this.compared} comparisons on ${options.php.join(', ')}; ` +
                `${refusals} refused (${((100 * refusals) / Math.max(1, this.done)).toFixed(1)} %), ` +
                `${this.skipped} without a result; ${this.outside} outside of the contract; ` +
                `${this.faults} differences; ${this.speed()}`,
        );
        for (const [kind, times] of this.seen) {
            console.log(`${String(times).padStart(6)}  ${kind.slice(0, 150)}`);
        }
        if (options.refusals) {
            for (const [message, n] of [...this.refused].sort((a, b) => b[1] - a[1]).slice(0, 40)) {
                console.log(`${String(n).padStart(6)}  ${message}`);
            }
        }
        if (options.coverage) {
            console.log(
                missing.length === 0 ? 'every member of the library was used' : `never used: ${missing.join(', ')}`,
            );
            console.log(`node kinds that accepted programs hold: ${this.coverage.seen().kinds.join(' ')}`);
        }
        if (options.json !== null) {
            const { done, ran, compared, skipped, outside, faults } = this;
            writeFileSync(
                options.json,
                JSON.stringify({
                    done,
                    ran,
                    compared,
                    skipped,
                    outside,
                    faults,
                    refused: refusals,
                    ...this.coverage.seen(),
                }),
            );
        }
        return this.faults === 0 && !(options.coverage && missing.length > 0);
    }
}

/** The other end of `Worker`. */
async function work(options: Options, make: (seed: number) => string): Promise<void> {
    const engines = await Promise.all(options.php.map((version) => startEngine(version)));
    const coverage = options.coverage ? new Coverage() : null;
    const isArbitrary = options.mode === 'source';
    const send = (answer: Answer): void => void process.send!(answer);
    const judge = new Judge(engines, isArbitrary, coverage, (phase) => send({ phase }));
    const shrinker = new Judge(engines, isArbitrary, null, (phase) => send({ phase }));

    const smaller = async (seed: number, kind: string): Promise<string> => {
        const text = await shrink(make(seed), async (texts) =>
            (await shrinker.all(texts, false)).map(({ fault }) => fault?.kind === kind),
        );
        const [last] = await shrinker.all([text], true);
        const [outcome] = compileAll([text]);
        const said = last!.fault?.text ?? 'the fault is gone';
        return [
            `made smaller: ${outcome!.kind === 'php' ? programTrace(said, outcome!.lines, 'program.ts') : said}`,
            text,
            outcome!.kind === 'php' ? outcome!.php : JSON.stringify(outcome),
        ].join('\n');
    };
    const answer = async (task: Task): Promise<Answer> => {
        switch (task.task) {
            case 'judge':
                return { verdicts: await judge.all(task.seeds.map(make), true) };
            case 'shrink':
                return { shrunk: await smaller(task.seed, task.kind), seen: null };
            case 'coverage':
                return { shrunk: '', seen: coverage?.seen() ?? null };
        }
    };
    process.on('message', (task: Task) => {
        answer(task).then(send, (error: unknown) =>
            send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
        );
    });
    await new Promise((resolve) => process.once('disconnect', resolve));
    await Promise.all(engines.map((engine) => engine.stop()));
}

async function main(): Promise<number> {
    const list = process.argv.slice(2);
    if (list.includes('--help')) {
        console.log(USAGE);
        return 0;
    }
    const options = readOptions(list);
    const mutator = options.mode === 'source' ? new Mutator(sources()) : null;
    const plain = options.mode === 'crossed' ? crossed : generate;
    const make = (seed: number): string => (mutator === null ? plain(seed) : mutator.program(seed));
    if (options.worker) {
        await work(options, make);
        return 0;
    }
    if (options.show) {
        const text = make(options.seed);
        const [outcome] = compileAll([text]);
        console.log(text);
        console.log(outcome!.kind === 'php' ? outcome!.php : JSON.stringify(outcome, null, 2));
        console.log(runInNode(text));
    }
    // The seed may come from the clock: workers get the one that was taken.
    const rest = ['--mode', options.mode, '--php', options.php.join(','), ...(options.coverage ? ['--coverage'] : [])];
    return (await new Run(options.show ? { ...options, count: 1 } : options, make, rest).all()) ? 0 : 1;
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
