import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { transpile } from '../../codegen/src/compile';
import type { Context } from '../../codegen/src/context';
import { Diagnostic, Diagnostics } from '../../codegen/src/diagnostics';
import * as php from '../../codegen/src/php/ast';
import { Kind } from '../../codegen/src/types';
import { saidBy } from '../compiler/fixtures';
import { compileModuleFile } from '../compiler/support';
import { HELPERS, library, programOf } from '../fuzz/compiler';
import { generate } from '../fuzz/generate';
import { runAllInNode } from '../fuzz/oracle';
import type { Behaviour } from '../fuzz/oracle';
import { runInPhp } from '../fuzz/php';
import type { PhpBehaviour } from '../fuzz/php';
import { nativePhp, PROJECT, startEngine } from '../php/engine.cjs';
import type { Engine } from '../php/engine.cjs';
import { EQUIVALENT } from './survivors';
import { ofHelpers } from './mutate.cjs';

const USAGE = `Mutants of the compiler: changes one thing in it at a time, and looks whether a program shows it.

    node test/mutants/run.cjs [options]

    --sample N     only N of them, chosen by --seed
    --seed N       which ones (default 1)
    --part I/N     only every N-th, from the I-th on (to run several processes)
    --only TEXT    only those whose name holds the text
    --programs N   how many random programs stand beside the conformance programs (default 400)
    --refusals     those that leave out a refusal, and no others: what they let through has no right translation
    --analyses     those of the passes that only answer questions, and no others: many change the looks alone
    --list FILE    only those that the file names (as --json writes it)
    --json FILE    write the names of the survivors there
`;

/** A mutant: a place in the compiler's source, or another text of the PHP helpers. */
interface Mutant {
    name: string;
    line: number;
    kind: string;
    /** Of the helpers: which one is changed, and the text with the change */
    helper?: string;
    text?: string;
}

interface Program {
    name: string;
    text: string;
    file: ts.SourceFile;
    /** Whether the suite demands that it is translated, refused, or only that it is right */
    demands: 'map' | 'reject' | 'right';
    /** What the compiler makes of it: PHP, or its diagnostics */
    php: string | null;
    diagnostics: string;
    sentences: string;
    node: Behaviour | null;
}

declare const __mutant: {
    active: number;
    met: Set<number>;
    garble: (made: php.Expression, args: unknown[]) => php.Expression;
};

/** How many programs are tried on a mutant, in rounds: most die in the first, and few are left for all programs. */
const ROUNDS = [6, 40, 400, Infinity];
/** How many mutants go through a round together. */
const GROUP = 60;

// The mutant of a mapping: its result is changed so that it is still one of the type, or its effect is left out.
__mutant.garble = (made, args) => {
    const [first, second] = args as [{ cx: Context; node: ts.Expression } | Context, ts.Expression | undefined];
    const [cx, node] = 'cx' in first ? [first.cx, first.node] : [first, second!];
    if (ts.isExpressionStatement(node.parent)) {
        return php.NULL;
    }
    switch (cx.kinds(node) & ~Kind.Undefined & ~Kind.Null) {
        case Kind.Number:
            // One more than infinity is no other number.
            return 'cx' in first ? php.binary(made, '+', php.int(1)) : php.int(7777);
        case Kind.String:
            return php.binary(made, '.', php.string('!'));
        case Kind.Boolean:
            return php.not(made);
        case Kind.List:
        case Kind.Record:
            return php.call('array_slice', made, php.int(1));
        default:
            return php.NULL;
    }
};

/** What is said of a program as far as it demands that, and in full: each refusal has to be what refuses some fixture. */
function saying({ text }: Program, found: Diagnostic[]): { diagnostics: string; sentences: string } {
    const demanded = saidBy(text);
    const places = found.map(({ code, line, column }) => `${line}:${column} ${code}`);
    return {
        diagnostics: places
            .map((place, at) => {
                const { message, advice } = found[at]!;
                return `${place} ${`${message}: ${advice}`.includes(demanded[at] ?? '')}`;
            })
            .join('\n'),
        sentences: places.map((place, at) => `${place} ${found[at]!.message}`).join('\n'),
    };
}

function read(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const full = path.join(folder, entry.name);
            return entry.isDirectory() ? read(full) : entry.name.endsWith('.ts') ? [full] : [];
        });
}

class Search {
    private readonly program: ts.Program;
    private readonly programs: Program[];
    /** By mutant, the programs that meet it */
    private readonly meets = new Map<number, Program[]>();
    /** The mutants that gave some program another PHP */
    private readonly changed = new Set<number>();

    private engine!: Engine;

    public constructor(
        private readonly mutants: Mutant[],
        random: number,
        private readonly tell: (message: Message) => void,
    ) {
        const files = new Map<string, { text: string; demands: Program['demands'] }>();
        for (const file of read(path.join(PROJECT, 'test/conformance'))) {
            const text = readFileSync(file, 'utf8');
            const demands = /^\/\/ policy: reject/m.test(text) ? 'reject' : 'map';
            files.set(file, { text, demands });
        }
        for (const file of read(path.join(PROJECT, 'test/compiler/rejects'))) {
            if (path.dirname(file).endsWith('rejects')) {
                files.set(file, { text: readFileSync(file, 'utf8'), demands: 'reject' });
            }
        }
        for (let seed = 1; seed <= random; seed++) {
            files.set(`/seed-${seed}.ts`, { text: generate(seed), demands: 'right' });
        }
        this.program = programOf(new Map([...files].map(([name, { text }]) => [name, text])));
        const all = [...files].map(([name, { text, demands }]): Program => {
            const file = this.program.getSourceFile(name)!;
            __mutant.met.clear();
            this.tell({ killed: [] });
            const program: Program = {
                name,
                text,
                file,
                demands,
                php: null,
                diagnostics: '',
                sentences: '',
                node: null,
            };
            Object.assign(program, this.translate(program, HELPERS));
            for (const id of __mutant.met) {
                this.meets.set(id, [...(this.meets.get(id) ?? []), program]);
            }
            return program;
        });
        const accepted = all.filter((program) => program.php !== null);
        runAllInNode(accepted.map(({ text }) => text)).forEach((node, at) => (accepted[at]!.node = node));
        // What prints the clock, or ends by force, is nothing to compare with.
        this.programs = all;
        for (const [at, mutant] of mutants.entries()) {
            const { helper } = mutant;
            if (helper !== undefined) {
                this.meets.set(
                    at,
                    accepted.filter((program) => new RegExp(`function &?${helper}\\(`).test(program.php!)),
                );
            }
        }
    }

    /** What the compiler, as it is now, makes of a program. */
    private translate(program: Program, helpers: string): Pick<Program, 'php' | 'diagnostics' | 'sentences'> {
        const diagnostics = new Diagnostics();
        try {
            const inModule = /^\/\/ module: (\S+)$/m.exec(program.text)?.[1];
            if (inModule !== undefined) {
                const made = compileModuleFile(program.text, inModule);
                return { php: made.php, ...saying(program, made.diagnostics) };
            }
            const made = transpile(
                {
                    program: this.program,
                    checker: this.program.getTypeChecker(),
                    library: library,
                    files: [program.file],
                    host: [],
                    root: '',
                },
                helpers,
                diagnostics,
            );
            return {
                php: made === null || diagnostics.hasErrors ? null : made.text,
                ...saying(program, diagnostics.sorted()),
            };
        } catch (error) {
            return { php: null, diagnostics: `crash ${String(error)}`, sentences: '' };
        }
    }

    /** The mutants that no program shows, of those with these numbers. */
    public async survivors(engine: Engine, numbers: number[]): Promise<number[]> {
        this.engine = engine;
        const wrong = await this.wrongAlready();
        if (wrong.length > 0) {
            console.log(`not looked at, for they differ from Node as it is: ${wrong.join(', ')}`);
        }
        let left = numbers;
        let from = 0;
        for (const upTo of ROUNDS) {
            const next: number[] = [];
            for (let at = 0; at < left.length; at += GROUP) {
                next.push(...(await this.round(left.slice(at, at + GROUP), from, upTo)));
            }
            console.log(`${left.length - next.length} of ${left.length} found by programs up to the ${upTo}th each`);
            left = next;
            from = upTo;
        }
        return left;
    }

    private async round(numbers: number[], from: number, upTo: number): Promise<number[]> {
        const killed = new Set<number>();
        const runs: Array<{ mutant: number; program: Program; php: string }> = [];
        for (const number of numbers) {
            const mutant = this.mutants[number]!;
            __mutant.active = mutant.helper === undefined ? number : -1;
            this.tell({ at: number });
            // The small programs first: they were written for one construct.
            const chosen = this.order(this.meets.get(number) ?? [], mutant.kind).slice(from, upTo);
            for (const program of chosen) {
                const { php: made, diagnostics, sentences } = this.translate(program, mutant.text ?? HELPERS);
                const isSaid =
                    mutant.kind === 'refusal left out'
                        ? sentences === program.sentences
                        : diagnostics === program.diagnostics;
                if (
                    diagnostics.startsWith('crash') ||
                    (program.php === null ? !isSaid : made === null && program.demands === 'map')
                ) {
                    killed.add(number);
                    break;
                }
                if (made !== program.php) {
                    this.changed.add(number);
                }
                if (made !== null && program.node !== null && made !== program.php) {
                    runs.push({ mutant: number, program, php: made });
                }
            }
            __mutant.active = -1;
        }
        // A mutant may make programs endless, which costs a while each: few of its programs first.
        const place = new Map<number, number>();
        const waves: Array<typeof runs> = [[], [], []];
        for (const run of runs) {
            const nth = place.get(run.mutant) ?? 0;
            place.set(run.mutant, nth + 1);
            waves[nth < 1 ? 0 : nth < 8 ? 1 : 2]!.push(run);
        }
        for (const wave of waves) {
            await this.execute(wave, killed);
        }
        this.tell({ killed: [...killed] });
        return numbers.filter((number) => !killed.has(number));
    }

    /** Runs what the mutants made, and notes those that a program shows. */
    private async execute(
        runs: Array<{ mutant: number; program: Program; php: string }>,
        killed: Set<number>,
    ): Promise<void> {
        for (let at = 0; at < runs.length; at += 100) {
            const batch = runs.slice(at, at + 100).filter(({ mutant }) => !killed.has(mutant));
            const found = await runInPhp(
                this.engine,
                batch.map((run) => run.php),
                20_000,
            );
            this.tell({ killed: [] });
            batch.forEach(({ mutant, program }, index) => {
                const { output, ended, said } = found[index]!;
                const { node } = program;
                if (output !== node!.output || (ended === null) !== (node!.ended === null) || said !== '') {
                    killed.add(mutant);
                }
            });
        }
    }

    /** What is known of a survivor. */
    public about(number: number): string {
        return (this.meets.get(number) ?? []).length === 0
            ? 'no program meets it'
            : this.changed.has(number)
              ? 'other PHP that does the same'
              : 'the same PHP';
    }

    private order(programs: Program[], kind: string): Program[] {
        // What is refused shows a refusal, and nearly every program meets it.
        const isLast = ({ demands, php: made }: Program): boolean =>
            demands === 'right' || (kind === 'refusal left out' && made !== null);
        const rank = (program: Program): number => (isLast(program) ? 1e6 : 0) + program.text.length;
        return [...programs].sort((a, b) => rank(a) - rank(b));
    }

    /** Programs that no longer do what Node does although nothing is changed: the search would blame mutants for them. */
    private async wrongAlready(): Promise<string[]> {
        const accepted = this.programs.filter((program) => program.php !== null && program.node !== null);
        const found: PhpBehaviour[] = [];
        for (let at = 0; at < accepted.length; at += 100) {
            found.push(
                ...(await runInPhp(
                    this.engine,
                    accepted.slice(at, at + 100).map((program) => program.php!),
                )),
            );
            this.tell({ killed: [] });
        }
        const wrong = accepted.filter(
            ({ node }, at) =>
                found[at]!.output !== node!.output ||
                (found[at]!.ended === null) !== (node!.ended === null) ||
                found[at]!.said !== '',
        );
        for (const program of wrong) {
            program.node = null;
        }
        return wrong.map(({ name }) => name);
    }
}

async function main(): Promise<number> {
    const list = process.argv.slice(2);
    const option = (name: string, other: string): string => {
        const at = list.indexOf(name);
        return at === -1 ? other : (list[at + 1] ?? other);
    };
    if (list.includes('--help')) {
        console.log(USAGE);
        return 0;
    }
    const mutants = [
        ...(JSON.parse(readFileSync(path.join(PROJECT, 'build/mutants/mutants.json'), 'utf8')) as Mutant[]),
        ...(list.includes('--analyses') ? [] : ofHelpers(HELPERS)),
    ];
    let numbers = mutants
        .map((_mutant, number) => number)
        .filter((number) => mutants[number]!.name.includes(option('--only', '')));
    const refusals = list.includes('--refusals');
    numbers = numbers.filter((number) => (mutants[number]!.kind === 'refusal left out') === refusals);
    const isListed = (name: string): boolean => mutants.some((mutant) => mutant.name === name);
    const stale = list.includes('--analyses') ? [] : [...EQUIVALENT.keys()].filter((name) => !isListed(name));
    const equivalent = numbers.filter((number) => EQUIVALENT.has(mutants[number]!.name)).length;
    numbers = numbers.filter((number) => !EQUIVALENT.has(mutants[number]!.name));
    const sample = Number(option('--sample', '0'));
    if (sample > 0) {
        // By name: a change somewhere in the compiler must not change the whole sample.
        const rank = (number: number): string =>
            createHash('sha256')
                .update(`${option('--seed', '1')} ${mutants[number]!.name}`)
                .digest('hex');
        numbers = numbers
            .map((number) => [rank(number), number] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .slice(0, sample)
            .map(([, number]) => number);
    }
    if (option('--list', '') !== '') {
        const names = new Set(JSON.parse(readFileSync(option('--list', ''), 'utf8')) as string[]);
        numbers = numbers.filter((number) => names.has(mutants[number]!.name));
    }
    const [part, parts] = option('--part', '1/1').split('/').map(Number) as [number, number];
    numbers = numbers.filter((_number, at) => at % parts === part - 1);

    if (list.includes('--child')) {
        await child(mutants, Number(option('--programs', '400')));
        return 0;
    }
    const { left, about } = await supervise(numbers, ['--programs', option('--programs', '400')]);
    left.forEach((number, at) => {
        const { name, line } = mutants[number]!;
        console.log(`survived (${about[at]!}): ${name} (line ${line})`);
    });
    for (const name of stale) {
        console.log(`there is no such mutant any more: ${name}`);
    }
    if (option('--json', '') !== '') {
        const names = left.map((number) => mutants[number]!.name);
        writeFileSync(option('--json', ''), JSON.stringify(names, null, 4));
    }
    console.log(
        `${numbers.length} mutants: ${numbers.length - left.length} found, ${left.length} survived; ` +
            `${equivalent} more change nothing`,
    );
    // Names that are gone are a matter for the whole list.
    return left.length === 0 && (sample > 0 || stale.length === 0) ? 0 : 1;
}

interface Survivors {
    left: number[];
    /** What is known of each */
    about: string[];
}

type Message = { at: number } | { killed: number[] } | Survivors;

/** How long one mutant may keep the search busy: one that makes the compiler run for ever is noticed by everybody. */
const SILENCE_MS = 600_000;

/** The survivors among the mutants. A mutant that hangs or breaks the process is found; another process goes on. */
async function supervise(numbers: number[], list: string[]): Promise<Survivors> {
    const killed = new Set<number>();
    for (;;) {
        const rest = numbers.filter((number) => !killed.has(number));
        const found = await new Promise<Survivors | null>((resolve) => {
            const searcher = fork(__filename, [...list, '--child'], {
                execArgv: ['--max-semi-space-size=64'],
                // What a broken search writes in its last moment helps nobody: its mutant is named.
                stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
            });
            let at: number | null = null;
            let timer: NodeJS.Timeout | undefined;
            const wait = (): void => {
                clearTimeout(timer);
                timer = setTimeout(() => searcher.kill('SIGKILL'), SILENCE_MS);
            };
            searcher.on('message', (message: Message) => {
                wait();
                if ('at' in message) {
                    ({ at } = message);
                } else if ('killed' in message) {
                    message.killed.forEach((number) => killed.add(number));
                } else {
                    clearTimeout(timer);
                    searcher.removeAllListeners('exit');
                    searcher.disconnect();
                    resolve(message);
                }
            });
            searcher.on('exit', () => {
                clearTimeout(timer);
                if (at !== null) {
                    killed.add(at);
                }
                resolve(at === null ? { left: rest, about: rest.map(() => 'the search broke') } : null);
            });
            wait();
            searcher.send(rest);
        });
        if (found !== null) {
            return found;
        }
    }
}

async function child(mutants: Mutant[], programs: number): Promise<void> {
    const numbers = await new Promise<number[]>((resolve) => process.once('message', resolve));
    const search = new Search(mutants, programs, (message) => process.send!(message));
    let left = numbers;
    // Some things only the oldest PHP complains about.
    for (const version of [nativePhp() === null ? '8.2' : 'native', '7.4']) {
        const engine = await startEngine(version);
        try {
            left = left.length === 0 ? left : await search.survivors(engine, left);
        } finally {
            await engine.stop();
        }
    }
    process.send!({ left, about: left.map((number) => search.about(number)) });
}

main().then(
    (code) => {
        process.exitCode = code;
    },
    (error: unknown) => {
        console.error(error);
        process.exitCode = 2;
    },
);
