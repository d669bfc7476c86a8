import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { Output, transpile } from '../../codegen/src/compile';
import { Diagnostics } from '../../codegen/src/diagnostics';
import { readText } from '../../codegen/src/project';
import { PROJECT } from '../php/engine.cjs';
import type { Coverage } from './coverage';

/** What the compiler made of a program. */
export type Outcome =
    | { kind: 'php'; php: string; lines: ReadonlyMap<number, number> }
    | { kind: 'refused'; diagnostics: Array<{ code: string; message: string; line: number }> }
    | { kind: 'crash'; message: string };

const LIBRARY = path.join(PROJECT, 'codegen/lib/subset.d.ts');
export const HELPERS = readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8');

// The library and the options are those of a program that the compiler reads itself.
const own = readText('', LIBRARY);

/** The subset's library, as the programs of `programOf` have it. */
export const { library } = own;

/** One program of TypeScript's for many texts by name, which saves most of the time. */
export function programOf(files: ReadonlyMap<string, string>): ts.Program {
    const host: ts.CompilerHost = {
        getSourceFile: (name, version) =>
            name === library.fileName
                ? library
                : files.has(name)
                  ? ts.createSourceFile(name, files.get(name)!, version)
                  : undefined,
        fileExists: (name) => name === library.fileName || files.has(name),
        readFile: (name) => files.get(name),
        writeFile: () => undefined,
        getDefaultLibFileName: () => '',
        getCurrentDirectory: () => '/',
        getCanonicalFileName: (name) => name,
        useCaseSensitiveFileNames: () => true,
        getNewLine: () => '\n',
    };
    return ts.createProgram([library.fileName, ...files.keys()], own.program.getCompilerOptions(), host);
}

/** Translates programs, each on its own; only TypeScript's program around them is one. */
export function compileAll(texts: string[], coverage: Coverage | null = null): Outcome[] {
    const files = new Map(texts.map((text, index) => [`/program${index}.ts`, text]));
    const program = programOf(files);
    const checker = program.getTypeChecker();
    return [...files.keys()].map((name) => {
        const file = program.getSourceFile(name)!;
        const outcome = compileOne((diagnostics) => {
            const source = { program, checker, library, files: [file], host: [], root: '' };
            return transpile(source, HELPERS, diagnostics);
        });
        if (outcome.kind === 'php') {
            coverage?.add(file, checker, library);
        }
        return outcome;
    });
}

function compileOne(make: (diagnostics: Diagnostics) => Output | null): Outcome {
    const diagnostics = new Diagnostics();
    try {
        const made = make(diagnostics);
        if (made === null || diagnostics.hasErrors) {
            return {
                kind: 'refused',
                diagnostics: diagnostics.sorted().map(({ code, message, line }) => ({ code, message, line })),
            };
        }
        // The command reads its output back with a parser; here PHP itself does that, in every version.
        return { kind: 'php', php: made.text, lines: made.lines };
    } catch (error) {
        return { kind: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
}
