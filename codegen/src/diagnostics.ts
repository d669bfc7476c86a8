import { ts } from 'ts-morph';

/** What a code means: the message, what to do about it, and an example for `explain`. */
export interface Code {
    message: string;
    advice: string;
    /** Longer text for `explain` */
    why: string;
}

const code = (message: string, advice: string, why: string): Code => ({ message, advice, why });

/**
 * Every diagnostic there is. A code never changes its meaning; `{0}`, `{1}` are filled in at the place.
 *
 * 10xx what the program is made of, 11xx syntax, 12xx library, 13xx types, 14xx numbers and text, 15xx ownership,
 * 16xx functions and scopes, 17xx classes, 18xx names, 19xx modules and files.
 */
export const CODES = {
    FLVX1001: code(
        '{0} is not part of the subset',
        '{1}',
        'The compiler translates a closed list of constructs. This one has no exact counterpart in PHP 7.4.',
    ),
    FLVX1002: code(
        'type error: {0}',
        'correct the type; TypeScript itself refuses this program',
        'The program has to pass the type check of TypeScript with `strict` and `exactOptionalPropertyTypes`.',
    ),
    FLVX1003: code(
        '{0} does not exist in the library of the subset',
        'see docs/subset.md for what there is',
        'Only the members listed in codegen/lib/subset.d.ts exist; each of them has an exact mapping.',
    ),
    FLVX1004: code('syntax error: {0}', 'correct the syntax', 'The file is not valid TypeScript.'),
    FLVX1005: code(
        'comment directive {0} hides type errors',
        'remove the directive and correct the types',
        'The translation relies on the types; an error that is switched off makes it wrong.',
    ),
    FLVX1101: code(
        '`{0}` compares loosely',
        'write `{0}=`',
        'JavaScript and PHP juggle types by different rules. Only `x == null` has the same meaning in both.',
    ),
    FLVX1102: code(
        '`var` is scoped to the function and hoisted',
        'write `const` or `let`',
        'PHP has no hoisting; `let` and `const` say the same thing without it.',
    ),
    FLVX1103: code(
        'the value of `{0}` is used in a place where PHP would evaluate in another order',
        'give it a statement of its own',
        'PHP reads a variable later than JavaScript does when the same expression changes it.',
    ),
    FLVX1201: code(
        '`{0}` cannot be used as a value',
        'call it, or wrap it in an arrow function',
        'A library function exists in PHP only as a call.',
    ),
    FLVX1202: code(
        'this use of `{0}` has no exact translation: {1}',
        '{2}',
        'The member exists, but not in this form.',
    ),
    FLVX1203: code(
        'this regular expression cannot be translated: {0}',
        '{1}',
        'PCRE and JavaScript agree on a part of their syntax; only that part is accepted.',
    ),
    FLVX1301: code(
        'a value of type `any` reaches this place',
        'give it a type: `as T`, a declared variable, or `unknown` and a test',
        'Every construct is translated by the types of its operands.',
    ),
    FLVX1302: code(
        '`{0}` cannot stand for `{1}` in PHP',
        '{2}',
        'The two types are alike for TypeScript, but PHP holds them as different things.',
    ),
    FLVX1303: code(
        'an assertion through `unknown` says nothing true',
        'write the conversion, or test the value with `typeof`',
        'The translation relies on the types; this assertion makes any type out of any other.',
    ),
    FLVX1304: code(
        '`null` and `undefined` cannot be told apart here',
        '{0}',
        'PHP has one null. Where both can come, a comparison with one of them has no translation.',
    ),
    FLVX1305: code(
        '`undefined` cannot be stored here',
        'leave the property out, or use `null`',
        'JavaScript knows a property that is present with the value undefined; PHP arrays do not.',
    ),
    FLVX1306: code(
        'an empty record and an empty list are the same in PHP: {0}',
        '{1}',
        'Both are arrays in PHP. The type has to say which one it is.',
    ),
    FLVX1307: code(
        'two {0} are compared by identity',
        'compare what is in them',
        'JavaScript compares arrays, records and functions by identity; in PHP they are values.',
    ),
    FLVX1308: code(
        '{0} has no exact counterpart for the type `{1}`',
        '{2}',
        'The operation means different things for different types; for this type PHP has no equivalent.',
    ),
    FLVX1309: code(
        'a value read without a check may be missing here',
        'write `?? default`, or compare with `undefined` first',
        'Reading past the end of a list or a key that is not there gives undefined in JavaScript.',
    ),
    FLVX1401: code(
        'bitwise `{0}` works on 32 bits in JavaScript and on 64 in PHP',
        'use arithmetic, or combine constants of PHP only',
        'The results differ as soon as a number does not fit into 31 bits.',
    ),
    FLVX1402: code(
        '`**` is exact only for whole numbers with a literal exponent that is not negative',
        'write a multiplication or a loop',
        'The mathematical libraries behind PHP and JavaScript round differently.',
    ),
    FLVX1403: code(
        'the text holds half of a surrogate pair',
        'write the whole character',
        'PHP strings are UTF-8, which has no lone surrogates.',
    ),
    FLVX1404: code(
        'this number may be a fraction, but is declared `int`',
        'declare it `number`, divide by a literal, or write `… as int` where it surely is whole',
        '`int` says that PHP holds an integer; a fraction would be cut off or refused by PHP.',
    ),
    FLVX1501: code(
        '{0} is written to through a parameter',
        'write to a copy (`const own = [...{0}]`, `{ ...{0} }`) and return it',
        'PHP passes arrays by value: the caller would not see the change. Shared state belongs into a class.',
    ),
    FLVX1502: code(
        '{0} is written to, but it may be the same array as another one',
        'start from a copy: `[...list]`, `{ ...record }`',
        'PHP copies arrays on assignment: the other name would not see the change.',
    ),
    FLVX1503: code(
        '{0} is written to after it was handed on here',
        'hand on a copy: `[...list]`, `{ ...record }`',
        'JavaScript shares the array with whoever got it; PHP gave away a copy.',
    ),
    FLVX1504: code(
        '{0} is handed out, and the class writes to it',
        'hand out a copy: `[...list]`, `{ ...record }`',
        'JavaScript shares the array with whoever got it; PHP gives away a copy.',
    ),
    FLVX1505: code(
        '{0} is changed while the loop runs over it',
        'run over a copy: `[...list]`',
        'PHP loops over the array as it was at the start; JavaScript sees the changes.',
    ),
    FLVX1506: code(
        '{0} is not a place that can be written to',
        'write to a local that holds a fresh array, or to a property of a class',
        'Only a local that holds a fresh array, or a property of a class, can be changed in place.',
    ),
    FLVX1601: code(
        'function `{0}` is used above its declaration',
        'move the declaration up',
        'A nested function is a variable in PHP, which exists from its statement on.',
    ),
    FLVX1602: code(
        '{0} may be passed where fewer parameters are known',
        'wrap it: `(item) => {0}(item)`',
        'JavaScript passes additional arguments, which the optional parameters would take.',
    ),
    FLVX1603: code(
        'a closure keeps the loop variable `{0}`, which changes',
        'copy it to a `const` in the body first',
        'Each turn of a JavaScript loop has a variable of its own; PHP has one for all.',
    ),
    FLVX1604: code(
        '`this` is not bound here',
        'use an arrow function, or pass the object',
        'Outside of methods and arrow functions `this` depends on the caller.',
    ),
    FLVX1701: code(
        'the class cannot be translated: {0}',
        '{1}',
        'PHP classes have other rules than JavaScript classes in this point.',
    ),
    FLVX1801: code(
        'the name `{0}` cannot be used in PHP: {1}',
        'choose another name',
        'The name is reserved or taken in some PHP from 7.4 to 8.5, and it is visible from outside.',
    ),
    FLVX1901: code(
        'module `{0}` cannot be imported',
        '{1}',
        'Only files of the same source folder and the declarations under host/ can be imported.',
    ),
    FLVX1902: code(
        'this file may not hold {0}',
        '{1}',
        'A class file holds one exported class; an entry file holds functions.',
    ),
    FLVX1903: code('cannot read {0}: {1}', 'check the path and the encoding (UTF-8)', 'The source cannot be read.'),
    FLVX1904: code(
        'cannot write {0}: {1}',
        'check the path and its permissions',
        'The output cannot be written. What was there is left as it was.',
    ),
    FLVX1905: code(
        'the generated PHP does not parse: {0}',
        'this is an error of the compiler: please report it with the source',
        'Every generated file is read back by a PHP parser before anything is written.',
    ),
    FLVX1906: code(
        'the compiler failed: {0}',
        'this is an error of the compiler: please report it with the source',
        'An internal error; nothing was written.',
    ),
} as const;

export type DiagnosticCode = keyof typeof CODES;

export interface Diagnostic {
    code: DiagnosticCode;
    message: string;
    advice: string;
    file: string;
    /** From 1 */
    line: number;
    /** From 1, in UTF-16 units */
    column: number;
    length: number;
    /** The source's line */
    source: string;
}

/** Ends the translation of the construct in which it is thrown; the diagnostic is recorded already. */
export class Refused extends Error {}

function fill(text: string, values: string[]): string {
    return text.replace(/\{(\d)\}/g, (_found, at: string) => values[Number(at)] ?? '');
}

/** Collects the diagnostics of one run. */
export class Diagnostics {
    private readonly found = new Map<string, Diagnostic>();

    get hasErrors(): boolean {
        return this.found.size > 0;
    }

    /** All diagnostics by file and place. */
    sorted(): Diagnostic[] {
        return [...this.found.values()].sort((a, b) =>
            a.file < b.file
                ? -1
                : a.file > b.file
                  ? 1
                  : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
        );
    }

    at(file: ts.SourceFile, start: number, length: number, code: DiagnosticCode, ...values: string[]): void {
        const { line, character } = file.getLineAndCharacterOfPosition(start);
        const lines = file.text.split('\n');
        this.add({
            code,
            message: fill(CODES[code].message, values),
            advice: fill(CODES[code].advice, values),
            file: file.fileName,
            line: line + 1,
            column: character + 1,
            length,
            source: (lines[line] ?? '').replace(/\r$/, ''),
        });
    }

    node(node: ts.Node, code: DiagnosticCode, ...values: string[]): void {
        const file = node.getSourceFile();
        const start = node.getStart(file);
        this.at(file, start, node.getEnd() - start, code, ...values);
    }

    /** Records and stops the translation of the construct. */
    refuse(node: ts.Node, code: DiagnosticCode, ...values: string[]): never {
        this.node(node, code, ...values);
        throw new Refused(code);
    }

    file(file: string, code: DiagnosticCode, ...values: string[]): void {
        const message = fill(CODES[code].message, values);
        this.add({
            code,
            message,
            advice: fill(CODES[code].advice, values),
            file,
            line: 0,
            column: 0,
            length: 0,
            source: '',
        });
    }

    private add(diagnostic: Diagnostic): void {
        const key = `${diagnostic.file}\0${diagnostic.line}\0${diagnostic.column}\0${diagnostic.code}`;
        if (!this.found.has(key)) {
            this.found.set(key, diagnostic);
        }
    }
}

/** One diagnostic for people: place, message, the source's line with a mark below, advice. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
    const { code, message, advice, file, line, column, length, source } = diagnostic;
    if (line === 0) {
        return `${code}: ${message}\n    advice: ${advice}`;
    }
    const number = String(line);
    const gutter = ' '.repeat(number.length);
    const marks = '^'.repeat(Math.max(1, Math.min(length, source.length - column + 1)));
    const space = source.slice(0, column - 1).replace(/[^\t]/g, ' ');
    return [
        `${file}:${line}:${column} ${code}: ${message}`,
        `    ${number} | ${source}`,
        `    ${gutter} | ${space}${marks}`,
        `    advice: ${advice}`,
    ].join('\n');
}
