import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build, Layout } from '../../codegen/src/compile';
import { readConfig } from '../../codegen/src/config';
import { Diagnostics } from '../../codegen/src/diagnostics';
import { FolderReader, readFiles } from '../../codegen/src/project';
import { PROJECT } from '../compiler/support';
import { Random } from '../fuzz/random';

// A watched project is built again and again with what is known from the time before; what comes out has to be what a
// first build gives, diagnostics included.

const LIBRARY = path.join(PROJECT, 'codegen/lib/subset.d.ts');
const HELPERS = fs.readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8');
const LAYOUT: Layout = readConfig(PROJECT, new Diagnostics())!.layout;

let folder: string;

beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'flvx-rebuild-'));
});

afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
}

/** What a build gives: files, or diagnostics. */
function built(reader: FolderReader): Record<string, string> | string[] {
    const diagnostics = new Diagnostics();
    const source = reader.read(diagnostics);
    const outputs = source === null ? [] : build(source, HELPERS, LAYOUT, diagnostics);
    return diagnostics.hasErrors
        ? diagnostics.sorted().map((one) => `${one.file}:${one.line}:${one.column} ${one.code} ${one.message}`)
        : Object.fromEntries(outputs.map((one) => [one.path, `${one.text}\n${JSON.stringify([...one.lines])}`]));
}

const HOST = 'export type int = number;\nexport declare function strlen(text: string): int;\n';
const COUNTER = `export class Counter {
    private total = 0;
    private readonly items: string[] = [];

    add(count: number): number {
        this.total += count;
        return this.total;
    }

    keep(item: string): void {
        this.items.push(item);
    }

    all(): string[] {
        return [...this.items];
    }
}
`;
const REPORT = `import { Counter } from './Counter';

export class Report {
    private readonly counter = new Counter();

    line(count: number, end = '.'): string {
        const total = this.counter.add(count);
        return 'total ' + total + end;
    }

    lines(): string[] {
        const made = this.counter.all();
        made.push('end');
        return made;
    }
}
`;
const ENTRY = `import { int } from './host/php';
import { Report } from './lib/Report';

export function entry_report(count: int): string {
    const report = new Report();
    return report.line(count) + report.lines().join(',');
}
`;

function module(): void {
    write('host/php.ts', HOST);
    write('lib/Counter.ts', COUNTER);
    write('lib/Report.ts', REPORT);
    write('entry.ts', ENTRY);
}

/** A method that other files give lists to */
const filling = (body: string): string =>
    COUNTER.replace(/}\n$/, `\n    static fill(list: string[]): number {\n        ${body}\n    }\n}\n`);
const FILLED = REPORT.replace(
    'return made;',
    'const count = Counter.fill(made);\n        return [...made, `${count}`];',
);

/** Changes in one file that are seen in another, one after the other. */
const EDITS: [string, string, string][] = [
    ['a fraction comes in from a body', 'lib/Counter.ts', COUNTER.replace('+= count;', '+= count / 2;')],
    ['and goes again', 'lib/Counter.ts', COUNTER],
    ['a list is handed out instead of a copy', 'lib/Counter.ts', COUNTER.replace('[...this.items]', 'this.items')],
    ['the copy is back', 'lib/Counter.ts', COUNTER],
    ['a fraction is passed on', 'entry.ts', ENTRY.replace('report.line(count)', 'report.line(count / 3)')],
    ['a default is given undefined', 'entry.ts', ENTRY.replace('line(count)', 'line(count, undefined)')],
    ['a type error', 'lib/Report.ts', REPORT.replace('add(count)', "add('1')")],
    ['a syntax error beside it', 'lib/Counter.ts', COUNTER.replace('{', '{{')],
    ['both mended', 'lib/Counter.ts', COUNTER],
    ['a parameter more', 'lib/Counter.ts', COUNTER.replace('add(count: number)', 'add(count: number, by: number)')],
    ['a wider result', 'lib/Counter.ts', COUNTER.replace('add(count: number): number', 'add(count: number): unknown')],
    [
        'an interface for classes',
        'lib/Counter.ts',
        `${COUNTER.replace('Counter {', 'Counter implements Adder {')}\nexport interface Adder {\n    add(count: number): number;\n}\n`,
    ],
    ['a helper', 'lib/Report.ts', REPORT.replace('+ end;', '+ end.padEnd(count);')],
    ['no helper', 'lib/Report.ts', REPORT],
    ['a method', 'lib/Counter.ts', filling('return list.length;')],
    ['its call', 'lib/Report.ts', FILLED],
    ['the method changes its argument', 'lib/Counter.ts', filling('return list.push(list.length.toString());')],
    ['nobody calls it', 'lib/Report.ts', REPORT],
    ['it is passed on', 'lib/Report.ts', FILLED.replace('Counter.fill(made)', '[made].map(Counter.fill).length')],
    ['it is given a list that others hold', 'lib/Report.ts', FILLED.replace('fill(made)', 'fill(this.kept)')],
    ['it is called', 'lib/Report.ts', FILLED],
    ['it only reads', 'lib/Counter.ts', filling('return list.length;')],
];

test('changes that other files see', () => {
    module();
    const reader = new FolderReader(folder, LIBRARY);
    expect(built(reader)).toEqual(built(new FolderReader(folder, LIBRARY)));
    for (const [what, name, text] of EDITS) {
        write(name, text);
        expect([what, built(reader)]).toEqual([what, built(new FolderReader(folder, LIBRARY))]);
    }
    write('lib/More.ts', 'export class More {\n    static readonly X = 1;\n}\n');
    write('entry.ts', ENTRY.replace('report.lines()', 'report.lines().concat([String(More.X)])'));
    expect(built(reader)).toEqual(built(new FolderReader(folder, LIBRARY)));
    write('entry.ts', `import { More } from './lib/More';\n${fs.readFileSync(path.join(folder, 'entry.ts'), 'utf8')}`);
    expect(built(reader)).toEqual(built(new FolderReader(folder, LIBRARY)));
    fs.rmSync(path.join(folder, 'lib/More.ts'));
    expect(built(reader)).toEqual(built(new FolderReader(folder, LIBRARY)));
});

test('what one file makes of the types of another, whose text changes where nobody else sees it', () => {
    const rows = (from: string): string => `export interface Row {
    n: number;
}

export class Rows {
    static list(row: Row): string {
        return ${from} + Object.values(row).map((n) => n + 1).join();
    }
}
`;
    module();
    write('lib/Rows.ts', rows("''"));
    const maker = `import { Row, Rows } from './Rows';

export class Maker {
    static make(): string {
        const wide = { n: 1, more: [1] };
        const row: Row = wide;
        return Rows.list(row);
    }
}
`;
    write('lib/Maker.ts', maker);
    const reader = new FolderReader(folder, LIBRARY);
    for (const from of ["''", "'a'", "'b'"]) {
        write('lib/Rows.ts', rows(from));
        expect(built(reader)).toEqual([expect.stringContaining('FLVX1302')]);
    }
});

/** The module's own source: path below `src/`, text. */
function ownSource(): Map<string, string> {
    const root = path.join(PROJECT, 'src');
    const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    return new Map(names.sort().map((name) => [name, fs.readFileSync(path.join(root, name), 'utf8')]));
}

/** A change as people make them, right or wrong, or back to what it was. */
function edited(text: string, first: string, random: Random): string {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    const other = random.below(lines.length);
    switch (random.below(6)) {
        case 0:
            return first;
        case 1:
            lines.splice(at, 1);
            return lines.join('\n');
        case 2:
            lines.splice(at, 0, lines[at]!);
            return lines.join('\n');
        case 3:
            [lines[at], lines[other]] = [lines[other]!, lines[at]!];
            return lines.join('\n');
        case 4:
            return text.replace(/\b\d+\b/g, (number) => (random.chance(10) ? `${number}.5` : number));
        default:
            return text.replace(/\[\.\.\.([\w.]+)\]/g, (copy, list: string) => (random.chance(50) ? list : copy));
    }
}

test('random changes of the module itself', () => {
    const seed = Number(process.env['FLVX_SEED'] ?? 1);
    const random = new Random(seed);
    const first = ownSource();
    first.forEach((text, name) => write(name, text));
    const now = new Map(first);
    const reader = new FolderReader(folder, LIBRARY);
    const done: string[] = [];
    for (let step = 0; step < Number(process.env['FLVX_EDITS'] ?? 6); step++) {
        const name = random.pick([...first.keys()]);
        const text = edited(now.get(name)!, first.get(name)!, random);
        // Mistakes would hide everything that comes after them: now and then all is well.
        for (const [other, right] of random.chance(40) ? first : []) {
            now.set(other, right);
            write(other, right);
        }
        now.set(name, text);
        write(name, text);
        done.push(`${step}: ${name}`);
        const where = `seed ${seed}: ${done.join(', ')}`;
        expect([where, built(reader)]).toEqual([where, built(new FolderReader(folder, LIBRARY))]);
    }
});

test('the order of the files changes nothing', () => {
    const random = new Random(7);
    const files = [...ownSource()];
    const bytes = (order: [string, string][]): Record<string, string> => {
        const diagnostics = new Diagnostics();
        const source = readFiles(new Map(order), LIBRARY);
        const names = order.map(([name]) => `/src/${name}`);
        source.files.sort((a, b) => names.indexOf(a.fileName) - names.indexOf(b.fileName));
        const outputs = build(source, HELPERS, LAYOUT, diagnostics);
        expect(diagnostics.sorted()).toEqual([]);
        return Object.fromEntries(outputs.map((one) => [one.path, one.text]));
    };
    const expected = bytes(files);
    expect(bytes([...files].reverse())).toEqual(expected);
    expect(bytes(random.shuffle(files))).toEqual(expected);
});
