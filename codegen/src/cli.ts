import * as fs from 'node:fs';
import * as path from 'node:path';
import { Builder, checkOutputs, filesBelow, helperSource, isChanged, Places, Wanted, writeAll } from './builder';
import { transpile } from './compile';
import { CONFIG_FILE, readConfig } from './config';
import { CODES, Diagnostic, DiagnosticCode, Diagnostics, formatDiagnostic, general } from './diagnostics';
import { Sources, subsetDocument } from './docs/subset';
import { compilerDocument } from './docs/walk';
import { ProgramReader } from './project';
import { inTypeScript, LineMap } from './trace';
import { watchFolders, Watching } from './watch';

export interface Streams {
    out(text: string): void;
    err(text: string): void;
    /** The whole standard input */
    read?(): string;
    /** Whether it is done again with a larger stack if this one is too small for the source: then that error is thrown */
    hasDeeper?: boolean;
}

/** How often a save is gone through before the first: machine code comes with use. */
const REHEARSALS = 12;

const DOCUMENTS = 'docs';
const FIXTURES = 'test/compiler/rejects';

const USAGE = `Usage: codegen COMMAND

    build [--check] [--watch] [--map]   compile the folder that ${CONFIG_FILE} names
    transpile FILE.ts                   print the PHP of one self-contained program
    explain CODE, --explain CODE        what a diagnostic means
    trace                               rewrite the PHP places in a message or stack trace on the standard input to
                                        those of the TypeScript
    docs [--check]                      make ${DOCUMENTS}/subset.md and the example in ${DOCUMENTS}/compiler.md anew

    --format json                       diagnostics as JSON
`;

function show(diagnostics: Diagnostics, asJson: boolean, places: Places, streams: Streams): void {
    const shown = diagnostics.sorted().map((one): Diagnostic => {
        const file = shortPath(one.file, places);
        // What is said of a file itself names it too.
        return { ...one, file, message: one.file === '' ? one.message : one.message.replace(one.file, () => file) };
    });
    if (asJson) {
        streams.err(
            `${JSON.stringify(
                shown.map(({ source, ...rest }) => (void source, rest)),
                null,
                2,
            )}\n`,
        );
        return;
    }
    const count = shown.length === 1 ? '1 error' : `${shown.length} errors`;
    streams.err(`${shown.map(formatDiagnostic).join('\n\n')}\n\n${count}. Nothing was written.\n`);
}

function shortPath(file: string, places: Places): string {
    const relative = path.relative(places.cwd, file);
    return file === '' || relative.startsWith('..') ? file : relative;
}

/** Builds again after every change of the source, the templates or the configuration, until it is closed. */
export function watch(args: string[], places: Places, streams: Streams): Watching {
    const rest = args.filter((arg) => arg !== '--watch');
    const { command, asJson, trouble } = readArguments(rest);
    if (trouble !== null || command !== 'build' || rest.includes('--check')) {
        streams.err(`codegen: ${trouble ?? '--watch writes: it does not go with --check'}\n\n${USAGE}`);
        process.exitCode = 1;
        return { close: () => undefined, rehearsed: Promise.resolve() };
    }
    const builder = new Builder(places, rest.includes('--map'));
    const once = (since: bigint): void => {
        const code = guarded(places, streams, asJson, (diagnostics) => {
            const written = builder.run(diagnostics);
            if (written !== null && !diagnostics.hasErrors) {
                const ms = Number((process.hrtime.bigint() - since) / 1_000_000n);
                const files = written.length === 1 ? '1 file' : `${written.length} files`;
                streams.out(`${files} written in ${ms} ms, waiting for changes\n`);
            }
        });
        if (code !== 0) {
            streams.out('the output is left as it was, waiting for changes\n');
        }
    };
    once(process.hrtime.bigint());
    let isClosed = false;
    const { close } = watchFolders(places.project, () => [CONFIG_FILE, ...builder.folders], once);
    const rehearse = async (): Promise<void> => {
        for (let time = 0; time < REHEARSALS && !isClosed; time++) {
            builder.rehearse();
            // A save that has come in meanwhile is first.
            await new Promise(setImmediate);
        }
    };
    return {
        close: () => {
            isClosed = true;
            close();
        },
        rehearsed: rehearse(),
    };
}

/** The options of each command, and how many words it takes. */
const COMMANDS: Readonly<Record<string, { options: readonly string[]; words: number }>> = {
    build: { options: ['--check', '--watch', '--map'], words: 0 },
    transpile: { options: [], words: 1 },
    explain: { options: [], words: 1 },
    docs: { options: ['--check'], words: 0 },
    trace: { options: [], words: 0 },
};

/** A command line: the command with its word, or what is wrong with it. */
interface CommandLine {
    command: string;
    operand: string;
    asJson: boolean;
    trouble: string | null;
}

/** Nothing on the line is ignored: a mistyped `--check` must not write. */
function readArguments(args: readonly string[]): CommandLine {
    const line: CommandLine = { command: '', operand: '', asJson: false, trouble: null };
    // `npm run codegen -- --explain CODE` comes as `build --explain CODE`.
    const asked = args.indexOf('--explain');
    const rest = asked < 0 ? [...args] : ['explain', ...args.slice(asked + 1)];
    const words: string[] = [];
    const options: string[] = [];
    for (let at = 0; at < rest.length; at++) {
        const one = rest[at]!;
        if (one === '--format') {
            line.asJson = rest[++at] === 'json';
            line.trouble ??= line.asJson ? null : `--format ${rest[at] ?? ''}`.trimEnd() + ': the only format is json';
        } else if (one.startsWith('-')) {
            options.push(one);
        } else {
            words.push(one);
        }
    }
    [line.command = '', line.operand = ''] = words;
    const known = COMMANDS[line.command];
    if (known === undefined) {
        line.trouble ??= line.command === '' ? 'which command?' : `there is no command ${line.command}`;
        return line;
    }
    const strange = options.find((one) => !known.options.includes(one)) ?? words[known.words + 1];
    if (strange !== undefined) {
        line.trouble ??= `${line.command} does not know ${strange}`;
    } else if (words.length <= known.words && line.command !== 'explain') {
        line.trouble ??= `${line.command}: which file?`;
    }
    return line;
}

/** Whether something failed because what it went through is nested deeper than the stack. */
export const isTooDeep = (error: unknown): boolean => error instanceof RangeError && /call stack/.test(error.message);

/** Runs a command; gives the exit code. */
export function run(args: string[], places: Places, streams: Streams): number {
    if (args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help') {
        streams.out(USAGE);
        return 0;
    }
    const { command, operand, asJson, trouble } = readArguments(args);
    if (trouble !== null) {
        streams.err(`codegen: ${trouble}\n\n${USAGE}`);
        return 1;
    }
    if (command === 'explain') {
        return explain(operand, streams);
    }
    return guarded(places, streams, asJson, (diagnostics) => {
        switch (command) {
            case 'transpile':
                return runTranspile(path.resolve(places.cwd, operand), places, diagnostics, streams);
            case 'trace':
                return runTrace(places, diagnostics, streams);
            case 'docs':
                return runDocs(args, places, diagnostics, streams);
            default:
                return runBuild(args, places, diagnostics, streams);
        }
    });
}

/** Runs something, shows its diagnostics and what goes wrong; gives the exit code. */
function guarded(
    places: Places,
    streams: Streams,
    asJson: boolean,
    work: (diagnostics: Diagnostics) => number | void,
): number {
    const diagnostics = new Diagnostics();
    let code: number;
    try {
        code = work(diagnostics) ?? 0;
    } catch (error) {
        if (streams.hasDeeper === true && isTooDeep(error)) {
            throw error;
        }
        const text = process.env['CODEGEN_DEBUG'] === undefined ? (error as Error).message : (error as Error).stack;
        diagnostics.file('', 'FLVX1906', String(text));
        code = 1;
    }
    if (diagnostics.hasErrors) {
        show(diagnostics, asJson, places, streams);
        return 1;
    }
    return code;
}

function explain(name: string, streams: Streams): number {
    const code = name.toUpperCase() as DiagnosticCode;
    if (CODES[code] === undefined) {
        const all = Object.keys(CODES);
        streams.err(`There is no diagnostic ${name || 'without a code'}. The codes are:\n\n`);
        for (let at = 0; at < all.length; at += 8) {
            streams.err(`    ${all.slice(at, at + 8).join(' ')}\n`);
        }
        return 1;
    }
    const { message, advice } = general(code);
    streams.out(
        [
            `${code}: ${message}`,
            wrap(CODES[code].why),
            wrap(`Advice: ${advice}.`),
            `An example is in docs/subset.md under ${code}.`,
        ].join('\n\n') + '\n',
    );
    return 0;
}

/** Text in lines of at most 100 characters. */
function wrap(text: string): string {
    return text.replace(/(?=\S)(.{1,100})(?:\s+|$)/g, '$1\n').trimEnd();
}

function runTranspile(file: string, places: Places, diagnostics: Diagnostics, streams: Streams): number {
    const source = new ProgramReader(path.join(places.library, 'subset.d.ts')).file(file, diagnostics);
    const output = source === null ? null : transpile(source, helperSource(places), diagnostics);
    if (output !== null) {
        checkOutputs([output], diagnostics);
    }
    if (output === null || diagnostics.hasErrors) {
        return 1;
    }
    streams.out(output.text);
    return 0;
}

/** Writes the documents that the compiler makes of itself, or compares them. */
function runDocs(args: string[], places: Places, diagnostics: Diagnostics, streams: Streams): number {
    const folder = path.join(places.project, DOCUMENTS);
    const config = readConfig(places.project, diagnostics);
    if (config === null) {
        return 1;
    }
    const fixtures = path.join(places.project, FIXTURES);
    let wanted: Wanted[];
    try {
        const sources: Sources = {
            libraryFile: path.join(places.library, 'subset.d.ts'),
            helperSource: helperSource(places),
            layout: config.layout,
            fixtures: filesBelow(fixtures).map((name) => [name, fs.readFileSync(path.join(fixtures, name), 'utf8')]),
        };
        const book = fs.readFileSync(path.join(folder, 'compiler.md'), 'utf8');
        wanted = [
            { path: 'subset.md', bytes: Buffer.from(subsetDocument(sources)) },
            { path: 'compiler.md', bytes: Buffer.from(compilerDocument(sources, book)) },
        ];
    } catch (error) {
        // An example is missing or no longer what it says: nothing that a reader of the documents should see.
        streams.err(`the documents cannot be made: ${(error as Error).message}\n`);
        return 1;
    }
    if (args.includes('--check')) {
        const stale = wanted.filter((file) => isChanged({ ...file, full: path.join(folder, file.path) }));
        stale.forEach((file) =>
            streams.err(`${DOCUMENTS}/${file.path} is not what the compiler says. Run \`npm run docs\`.\n`),
        );
        return stale.length === 0 ? 0 : 1;
    }
    writeAll(folder, wanted, diagnostics, false);
    return 0;
}

function runBuild(args: string[], places: Places, diagnostics: Diagnostics, streams: Streams): number {
    const builder = new Builder(places, args.includes('--map'));
    if (args.includes('--check')) {
        const wanted = builder.make(diagnostics);
        return wanted === null ? 1 : compare(places, builder.target, wanted, streams);
    }
    return builder.run(diagnostics) === null ? 1 : 0;
}

/** Where the lines of the generated files come from, by their paths in the output folder. */
export function lineMaps(places: Places, diagnostics: Diagnostics): Map<string, LineMap> {
    const outputs = (new Builder(places, false).outputs(diagnostics) ?? []).filter(({ source }) => source !== '');
    const shown = (file: string): string => path.relative(places.project, file).split(path.sep).join('/');
    return new Map(outputs.map(({ path: file, source, lines }) => [file, { source: shown(source), lines }]));
}

function runTrace(places: Places, diagnostics: Diagnostics, streams: Streams): number {
    const config = readConfig(places.project, diagnostics);
    const maps = lineMaps(places, diagnostics);
    if (config === null || diagnostics.hasErrors) {
        return 1;
    }
    streams.out(inTypeScript(streams.read?.() ?? '', maps, config.installed));
    return 0;
}

/** Whether the folder is what a run would write, byte for byte, with nothing beside it. */
function compare(places: Places, target: string, wanted: Wanted[], streams: Streams): number {
    const have = new Set(filesBelow(target).filter((name) => !name.endsWith('.map.json')));
    const problems: string[] = [];
    for (const file of wanted) {
        if (!have.delete(file.path)) {
            problems.push(`missing: ${file.path}`);
        } else if (!fs.readFileSync(path.join(target, file.path)).equals(file.bytes)) {
            problems.push(`different: ${file.path}`);
        }
    }
    problems.push(...[...have].map((name) => `not generated: ${name}`));
    if (problems.length > 0) {
        streams.err(
            `${path.relative(places.project, target)} is not what the source compiles to. Run \`npm run codegen\`.\n${problems.map((line) => `    ${line}\n`).join('')}`,
        );
        return 1;
    }
    return 0;
}
