import * as fs from 'node:fs';
import * as path from 'node:path';
import { Engine } from 'php-parser';
import { build, Layout, Output, transpile } from './compile';
import { CODES, Diagnostic, DiagnosticCode, Diagnostics, formatDiagnostic, general } from './diagnostics';
import { Sources, subsetDocument } from './docs/subset';
import { compilerDocument } from './docs/walk';
import { inTypeScript, LineMap } from './trace';
import { ProgramReader, readFolder, reasonOf } from './project';

/** Where things lie. */
export interface Places {
    /** The project's folder */
    project: string;
    /** The compiler's `lib` folder */
    library: string;
    /** The folder that relative paths on the command line start from */
    cwd: string;
}

export interface Streams {
    out(text: string): void;
    err(text: string): void;
    /** The whole standard input */
    read?(): string;
}

const LAYOUT: Layout = {
    namespaces: { lib: 'WHMCS\\Module\\Server\\Flvx', lang: 'WHMCS\\Module\\Server\\Flvx\\Lang' },
    helperFolder: 'lib',
};
/** Where the module lies in a WHMCS */
export const MODULE_FOLDER = 'modules/servers/flvx';
const TARGET = `dist-php/${MODULE_FOLDER}`;
const DOCUMENTS = 'docs';
const FIXTURES = 'test/compiler/rejects';

const USAGE = `Usage: codegen COMMAND

    build [--check] [--watch] [--map]   compile src/ to ${TARGET}
    transpile FILE.ts                   print the PHP of one self-contained program
    explain CODE, --explain CODE        what a diagnostic means
    trace                               rewrite the PHP places in a message or stack trace on the standard input to
                                        those of the TypeScript
    docs [--check]                      make ${DOCUMENTS}/subset.md and the example in ${DOCUMENTS}/compiler.md anew

    --format json                       diagnostics as JSON
`;

/** Reads generated PHP back with a parser for PHP 7.4. */
function parses(text: string): string | null {
    try {
        new Engine({
            parser: { version: '7.4', suppressErrors: false, extractDoc: false },
            ast: { withPositions: false },
        }).parseCode(text, 'output.php');
        return null;
    } catch (error) {
        return (error as Error).message;
    }
}

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

/** Builds again after every change of the source or the templates, until the process ends. */
export function watch(args: string[], places: Places, streams: Streams): void {
    const once = (): void => {
        const start = process.hrtime.bigint();
        const code = run(
            args.filter((arg) => arg !== '--watch'),
            places,
            streams,
        );
        const ms = Number((process.hrtime.bigint() - start) / 1_000_000n);
        streams.out(`${code === 0 ? 'compiled' : 'failed'} in ${ms} ms, waiting for changes\n`);
    };
    let pending: NodeJS.Immediate | null = null;
    const changed = (): void => {
        // An editor's save makes several events: all that are there already count as one.
        pending ??= setImmediate(() => {
            pending = null;
            once();
        });
    };
    once();
    for (const name of ['src', 'templates']) {
        const folder = path.join(places.project, name);
        if (fs.existsSync(folder)) {
            fs.watch(folder, { recursive: true }, changed);
        }
    }
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
    const diagnostics = new Diagnostics();
    try {
        switch (command) {
            case 'transpile':
                return runTranspile(path.resolve(places.cwd, operand), places, diagnostics, streams, asJson);
            case 'explain':
                return explain(operand, streams);
            case 'trace':
                return runTrace(places, diagnostics, streams, asJson);
            case 'docs':
                return runDocs(args, places, diagnostics, streams, asJson);
            default:
                return runBuild(args, places, diagnostics, streams, asJson);
        }
    } catch (error) {
        diagnostics.file(
            '',
            'FLVX1906',
            process.env['FLVX_CODEGEN_DEBUG'] === undefined ? (error as Error).message : String((error as Error).stack),
        );
        show(diagnostics, asJson, places, streams);
        return 1;
    }
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

function helperSource(places: Places): string {
    return fs.readFileSync(path.join(places.library, 'helpers.php'), 'utf8');
}

function checkOutputs(outputs: Output[], diagnostics: Diagnostics): void {
    for (const output of outputs) {
        const trouble = parses(output.text);
        if (trouble !== null) {
            diagnostics.file(output.source, 'FLVX1905', trouble);
        }
    }
}

function runTranspile(
    file: string,
    places: Places,
    diagnostics: Diagnostics,
    streams: Streams,
    asJson: boolean,
): number {
    const source = new ProgramReader(path.join(places.library, 'subset.d.ts')).file(file, diagnostics);
    const output = source === null ? null : transpile(source, helperSource(places), diagnostics);
    if (output !== null) {
        checkOutputs([output], diagnostics);
    }
    if (output === null || diagnostics.hasErrors) {
        show(diagnostics, asJson, places, streams);
        return 1;
    }
    streams.out(output.text);
    return 0;
}

/** Writes the documents that the compiler makes of itself, or compares them. */
function runDocs(args: string[], places: Places, diagnostics: Diagnostics, streams: Streams, asJson: boolean): number {
    const folder = path.join(places.project, DOCUMENTS);
    const fixtures = path.join(places.project, FIXTURES);
    let wanted: Wanted[];
    try {
        const sources: Sources = {
            libraryFile: path.join(places.library, 'subset.d.ts'),
            helperSource: helperSource(places),
            layout: LAYOUT,
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
    if (diagnostics.hasErrors) {
        show(diagnostics, asJson, places, streams);
        return 1;
    }
    return 0;
}

/** A file of the output folder: generated, or copied from templates. */
interface Wanted {
    path: string;
    bytes: Buffer;
}

function runBuild(args: string[], places: Places, diagnostics: Diagnostics, streams: Streams, asJson: boolean): number {
    const wanted = makeAll(places, diagnostics, args.includes('--map'));
    if (wanted !== null) {
        const target = path.join(places.project, TARGET);
        if (args.includes('--check')) {
            return compare(target, wanted, streams);
        }
        writeAll(target, wanted, diagnostics);
    }
    if (diagnostics.hasErrors) {
        show(diagnostics, asJson, places, streams);
        return 1;
    }
    return 0;
}

/** The generated files, or none if there is anything wrong with the source. */
function makeOutputs(places: Places, diagnostics: Diagnostics): Output[] {
    const source = readFolder(path.join(places.project, 'src'), path.join(places.library, 'subset.d.ts'), diagnostics);
    return source === null ? [] : build(source, helperSource(places), LAYOUT, diagnostics);
}

/** Where the lines of the generated files come from, by their paths in the output folder. */
export function lineMaps(places: Places, diagnostics: Diagnostics): Map<string, LineMap> {
    const outputs = makeOutputs(places, diagnostics).filter(({ source }) => source !== '');
    const shown = (file: string): string => path.relative(places.project, file).split(path.sep).join('/');
    return new Map(outputs.map(({ path: file, source, lines }) => [file, { source: shown(source), lines }]));
}

function runTrace(places: Places, diagnostics: Diagnostics, streams: Streams, asJson: boolean): number {
    const maps = lineMaps(places, diagnostics);
    if (diagnostics.hasErrors) {
        show(diagnostics, asJson, places, streams);
        return 1;
    }
    streams.out(inTypeScript(streams.read?.() ?? '', maps, MODULE_FOLDER));
    return 0;
}

/** Everything that belongs into the output folder. */
function makeAll(places: Places, diagnostics: Diagnostics, withMaps: boolean): Wanted[] | null {
    const outputs = makeOutputs(places, diagnostics);
    if (!diagnostics.hasErrors) {
        checkOutputs(outputs, diagnostics);
    }
    if (diagnostics.hasErrors) {
        return null;
    }
    const wanted = outputs.map((output): Wanted => ({ path: output.path, bytes: Buffer.from(output.text) }));
    if (withMaps) {
        for (const output of outputs) {
            const lines = Object.fromEntries(output.lines);
            const file = output.source === '' ? '' : path.relative(places.project, output.source);
            wanted.push({
                path: `${output.path}.map.json`,
                bytes: Buffer.from(`${JSON.stringify({ source: file, lines })}\n`),
            });
        }
    }
    const templates = path.join(places.project, 'templates');
    try {
        for (const name of filesBelow(templates)) {
            wanted.push({ path: `templates/${name}`, bytes: fs.readFileSync(path.join(templates, name)) });
        }
    } catch (error) {
        const file = (error as NodeJS.ErrnoException).path ?? templates;
        diagnostics.file(file, 'FLVX1903', file, ...reasonOf(error));
        return null;
    }
    return wanted;
}

function filesBelow(folder: string, prefix = ''): string[] {
    if (!fs.existsSync(folder)) {
        return [];
    }
    return fs
        .readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) =>
            entry.isDirectory()
                ? filesBelow(path.join(folder, entry.name), `${prefix}${entry.name}/`)
                : [`${prefix}${entry.name}`],
        );
}

/** Whether the folder is what a run would write, byte for byte, with nothing beside it. */
function compare(target: string, wanted: Wanted[], streams: Streams): number {
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
            `${TARGET} is not what the source compiles to. Run \`npm run codegen\`.\n${problems.map((line) => `    ${line}\n`).join('')}`,
        );
        return 1;
    }
    return 0;
}

/** Writes all files or none: to temporary names first, then renamed; what is not generated any more is removed. */
function writeAll(target: string, wanted: Wanted[], diagnostics: Diagnostics, removesOthers = true): void {
    const drafts: string[] = [];
    const folders: string[] = [];
    try {
        const changed = wanted.map((file) => ({ ...file, full: path.join(target, file.path) })).filter(isChanged);
        for (const { full, bytes } of changed) {
            const made = fs.mkdirSync(path.dirname(full), { recursive: true });
            if (made !== undefined) {
                folders.push(made);
            }
            drafts.push(`${full}.new`);
            fs.writeFileSync(`${full}.new`, bytes);
        }
        for (const { full } of changed) {
            fs.renameSync(`${full}.new`, full);
        }
        const keep = new Set(wanted.map((file) => file.path));
        for (const name of removesOthers ? filesBelow(target).filter((one) => !keep.has(one)) : []) {
            fs.rmSync(path.join(target, name));
        }
    } catch (error) {
        drafts.forEach((draft) => fs.rmSync(draft, { force: true }));
        folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true }));
        const file = (error as NodeJS.ErrnoException).path?.replace(/\.new$/, '') ?? target;
        diagnostics.file(file, 'FLVX1904', file, ...reasonOf(error));
    }
}

/** Whether the file is not there with these bytes. A folder in its place fails before anything is written. */
function isChanged({ full, bytes }: { full: string; bytes: Buffer }): boolean {
    try {
        return !fs.readFileSync(full).equals(bytes);
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
            return true;
        }
        throw Object.assign(error as Error, { path: full });
    }
}
