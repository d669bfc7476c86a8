import { build, Layout, transpile } from '../compile';
import { Diagnostic, Diagnostics, formatDiagnostic } from '../diagnostics';
import { readFiles, readTexts } from '../project';
import { Example, MODULE_EXAMPLE, SCOPE } from './examples';
import { MARK } from './rules';

/** What became of an example. */
export interface Compiled {
    /** The PHP without its first line and without the helper class; null if it was refused */
    php: string | null;
    diagnostics: Diagnostic[];
}

/** An example as a program that prints its value, with the place of what is shown of it. */
export interface ExampleProgram {
    text: string;
    shown: string;
    hasBefore: boolean;
    isExpression: boolean;
}

/** Translates examples, many in one go. */
export class ExampleCompiler {
    constructor(
        private readonly libraryFile: string,
        private readonly helperSource: string,
        private readonly layout: Layout,
    ) {}

    programs(texts: readonly string[]): Compiled[] {
        return readTexts(texts, this.libraryFile).map((source): Compiled => {
            const diagnostics = new Diagnostics();
            const output = transpile(source, this.helperSource, diagnostics);
            return {
                php: output === null ? null : withoutHelpers(output.text),
                diagnostics: diagnostics.sorted().map((one) => ({ ...one, file: 'program.ts' })),
            };
        });
    }

    /** A module's files by path. */
    module(files: ReadonlyMap<string, string>): { files: Map<string, string>; diagnostics: Diagnostic[] } {
        const diagnostics = new Diagnostics();
        const outputs = build(readFiles(files, this.libraryFile), this.helperSource, this.layout, diagnostics);
        return {
            files: new Map(outputs.map((one) => [one.path, one.text])),
            diagnostics: diagnostics.sorted().map((one) => ({ ...one, file: one.file.replace(/^\//, '') })),
        };
    }

    /** The diagnostics of fixtures: of programs, and of files of a module where the first line says so. */
    fixtures(texts: readonly string[]): Diagnostic[][] {
        const read = texts.map(readFixture);
        const alone = this.programs(read.filter(({ file }) => file === null).map(({ program }) => program));
        const host = MODULE_EXAMPLE.find(([name]) => name.startsWith('host/'))!;
        return read.map(({ file, program }) =>
            file === null ? alone.shift()!.diagnostics : this.module(new Map([host, [file, program]])).diagnostics,
        );
    }
}

/** A fixture without its marks and directives; `file` is where it stands in a module. */
export function readFixture(text: string): { file: string | null; program: string } {
    return {
        file: /^\/\/ module: (\S+)$/m.exec(text)?.[1] ?? null,
        program: text
            .replace(/^\/\/ (?:module|place): .*\n/gm, '')
            .split(MARK)
            .join(''),
    };
}

/** Diagnostics as the command shows them. */
export function shown(diagnostics: readonly Diagnostic[]): string {
    return diagnostics.map(formatDiagnostic).join('\n\n');
}

function withoutHelpers(php: string): string {
    const end = php.search(/\n\/\*\* What JavaScript does and PHP has no exact counterpart for\. \*\/\nfinal class /);
    return `${php
        .slice(0, end < 0 ? undefined : end)
        .replace(/^<\?php\n+/, '')
        .trimEnd()}\n`;
}

/** The program around an example: a function with the parameters that the example names, and a call of it. */
export function exampleProgram(example: Example): ExampleProgram {
    const isExpression = typeof example === 'string';
    const inside = isExpression
        ? `    return ${example};\n`
        : [example.before, example.statement, `return ${example.after};`]
              .filter((line) => line !== '')
              .map((line) => `    ${line}\n`)
              .join('');
    const used = Object.entries(SCOPE).filter(([name]) =>
        new RegExp(`(?<!\\w|(?<!\\.\\.)\\.)${name}\\b`).test(inside.replace(/'[^']*'/g, "''")),
    );
    const parameters = used.map(([name, [type]]) => `${name}: ${type}`).join(', ');
    const values = used.map(([, [, value]]) => value).join(', ');
    return {
        text: `function example(${parameters}) {\n${inside}}\n\nconsole.log(JSON.stringify(example(${values})));\n`,
        shown: isExpression ? example : example.statement,
        hasBefore: !isExpression && example.before !== '',
        isExpression,
    };
}

/** The part of the generated PHP that an example is about. */
export function examplePhp(program: ExampleProgram, php: string): string {
    const body = php.slice(php.indexOf('\n{\n') + 3, php.indexOf('\n}\n')).split('\n');
    const lines = body.slice(program.hasBefore ? 1 : 0, program.isExpression ? undefined : -1);
    const text = lines.map((line) => line.trim()).join(' ');
    return program.isExpression ? text.replace(/^return /, '').replace(/;$/, '') : text;
}
