import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import * as vm from 'node:vm';
import { transformSync } from 'esbuild';
import { build, transpile } from '../../codegen/src/compile';
import { Diagnostic, Diagnostics } from '../../codegen/src/diagnostics';
import { MODULE_EXAMPLE } from '../../codegen/src/docs/examples';
import { ProgramReader, readFiles } from '../../codegen/src/project';

export const PROJECT = path.resolve(__dirname, '../..');

const LIBRARY = path.join(PROJECT, 'codegen/lib/subset.d.ts');
const HELPERS = readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8');
const reader = new ProgramReader(LIBRARY);

/** What became of a program: PHP, or diagnostics. */
export interface Compiled {
    php: string | null;
    /** TypeScript lines by PHP line */
    lines: ReadonlyMap<number, number>;
    diagnostics: Diagnostic[];
}

/** Translates one program given as text. */
export function compile(text: string, name = '/program.ts'): Compiled {
    const diagnostics = new Diagnostics();
    const output = transpile(reader.text(text, name), HELPERS, diagnostics);
    return { php: output?.text ?? null, lines: output?.lines ?? new Map(), diagnostics: diagnostics.sorted() };
}

/** What the host declares in the tests, beside what the documentation's example needs. */
const HOST_CLASS = 'export declare class Capsule {\n    first(): string;\n}\n';

/** Translates one file of a module, below `src/`, that has a small host at hand; only the diagnostics count. */
export function compileModuleFile(text: string, name: string): Compiled {
    const diagnostics = new Diagnostics();
    const host = MODULE_EXAMPLE.find(([file]) => file.startsWith('host/'))!;
    const layout = {
        namespaces: { lib: 'Module', lang: 'Module\\Lang' },
        helperFolder: 'lib',
        source: 'src',
        guard: [],
    };
    const outputs = build(
        readFiles(new Map([host, ['host/whmcs.ts', HOST_CLASS], [name, text]]), LIBRARY),
        HELPERS,
        layout,
        diagnostics,
    );
    return { php: outputs.length === 0 ? null : outputs[0]!.text, lines: new Map(), diagnostics: diagnostics.sorted() };
}

/** The statements of a `main` as PHP, without what stands around them: for tests of single constructs. */
export function compileBody(body: string): string {
    const { php, diagnostics } = compile(`function main(): void {\n${body}\n}\nmain();\n`);
    if (php === null) {
        throw new Error(diagnostics.map((one) => `${one.code} ${one.message}`).join('\n'));
    }
    const inside = php.slice(php.indexOf('{\n') + 2, php.indexOf('\n}\n'));
    return inside
        .split('\n')
        .map((line) => line.replace(/^ {4}/, ''))
        .join('\n');
}

/** What a program prints under Node. */
export function runInNode(text: string): string {
    const { code } = transformSync(text, { loader: 'ts', format: 'cjs' });
    let out = '';
    const log = (...values: unknown[]): void => void (out += `${format(...values)}\n`);
    const sandbox = { console: { log }, module: { exports: {} }, exports: {} };
    vm.runInNewContext(code, sandbox, { timeout: 10_000 });
    // A console writes lone surrogates as U+FFFD.
    return Buffer.from(out).toString();
}

/** All TypeScript files below a folder. */
export function programsBelow(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const full = path.join(folder, entry.name);
            return entry.isDirectory() ? programsBelow(full) : entry.name.endsWith('.ts') ? [full] : [];
        });
}
