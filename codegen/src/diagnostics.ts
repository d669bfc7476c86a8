import { ts } from 'ts-morph';

/** What a code means: the message, what to do about it, and the reason. */
export interface Code {
    message: string;
    advice: string;
    /** Why it is refused */
    why: string;
    /** What stands for `{0}`, `{1}` … where the code is explained without a place */
    words: readonly string[];
}

const code = (message: string, advice: string, why: string, ...words: string[]): Code => ({
    message,
    advice,
    why,
    words,
});

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
        'The compiler translates a closed list of constructs. This one has no exact counterpart in PHP 7.4, or it hides what a reader has to know; the advice at the place says what to write instead.',
        'a construct',
        'see docs/subset.md for what there is',
    ),
    FLVX1002: code(
        'type error: {0}',
        'correct the type; TypeScript itself refuses this program',
        'The program has to pass the type check of TypeScript with `strict` and `exactOptionalPropertyTypes`, because every construct is translated by its types. An optional field of a class may be given `undefined` all the same: it is there in any case, unlike a property of a record.',
        'what TypeScript says',
    ),
    FLVX1003: code(
        '{0} does not exist in the library of the subset',
        '{1}',
        'Only the members listed in docs/subset.md exist: each has an exact mapping to PHP 7.4, and the type check sees no others.',
        'a name or a member',
        'see docs/subset.md for what there is',
    ),
    FLVX1004: code(
        'syntax error: {0}',
        'correct the syntax',
        'The file is not valid TypeScript, so that nothing else can be said about it.',
        'what TypeScript says',
    ),
    FLVX1005: code(
        'comment directive {0} hides type errors',
        'remove the directive and correct the types',
        'The translation relies on the types; an error that is switched off makes it wrong.',
        'such as `@ts-ignore`',
    ),
    FLVX1101: code(
        '`{0}` compares loosely',
        'write `{0}=`',
        'JavaScript and PHP juggle types by different rules: to PHP the texts `1e1` and `10` are equal. Only `x == null` has the same meaning in both.',
        '==',
    ),
    FLVX1102: code(
        '`var` is scoped to the function and hoisted',
        'write `const` or `let`',
        'A variable declared by `var` exists before its line and outside of its block. PHP has no such variables; `let` and `const` say the same without them.',
    ),
    FLVX1103: code(
        'the value of `{0}` is used in a place where PHP would evaluate in another order',
        'give it a statement of its own',
        'PHP reads a variable after it ran what stands behind it in the expression; JavaScript reads from left to right. Where the same expression changes the variable, the results differ.',
        'n = 5',
    ),
    FLVX1201: code(
        '`{0}` cannot be used as a value',
        'call it, or wrap it in an arrow function',
        'A function of the library exists in PHP only as a call with known arguments, and a method taken off its object loses the object.',
        'parseInt',
    ),
    FLVX1202: code(
        'this use of `{0}` has no exact translation: {1}',
        '{2}',
        'The member exists, and other uses of it are exact; in this form PHP would do something else, or the types say too little.',
        'Array.sort',
        'the reason',
        'use the form that the message at the place names',
    ),
    FLVX1203: code(
        'this regular expression cannot be translated: {0}',
        '{1}',
        'PCRE and JavaScript agree on a part of their syntax. That part is translated, with the flags that make it exact; a pattern with anything else is refused, and so is one that is not a literal where it is used.',
        'the reason',
        'write the pattern with what both engines know: see rule R28 in docs/subset.md',
    ),
    FLVX1301: code(
        'a value of type `any` reaches this place',
        'give it a type: `as T`, a declared variable, or `unknown` and a test',
        'Every construct is translated by the types of its operands: `+` is an addition or a concatenation, `x[0]` a character or an item. `any` says nothing.',
    ),
    FLVX1302: code(
        '`{0}` cannot stand for `{1}` in PHP',
        '{2}',
        'The two types are alike for TypeScript, which looks at their members only; PHP holds them as different things, such as an array and an object.',
        'User',
        'Record<string, string>',
        'give the value the type that is wanted, or build a value of that type',
    ),
    FLVX1303: code(
        'an assertion through `unknown` says nothing true',
        'write the conversion, or test the value with `typeof`',
        'The translation relies on the types; this assertion makes any type out of any other.',
    ),
    FLVX1304: code(
        '`null` and `undefined` cannot be told apart here',
        '{0}',
        'PHP has one null. Where a value may be `null` or `undefined`, a comparison with one of them has no translation; with both (`x == null`) it has.',
        'let one of the two come only, or give a default with `??`',
    ),
    FLVX1305: code(
        '`undefined` cannot stand here',
        'leave the property out, use `null`, or give the value a default: `value ?? null`',
        'JavaScript knows a property that is present with the value `undefined`; a PHP array has the key or does not have it.',
    ),
    FLVX1306: code(
        'an empty record and an empty list are the same in PHP: {0}',
        '{1}',
        'Both are `[]` in PHP. Where the difference shows, as in JSON, the type of the value has to say which one it is.',
        'where the difference shows',
        'let the value have one type',
    ),
    FLVX1307: code(
        'two {0} are compared by identity',
        'compare what is in them, such as an `id`, or make them instances of a class: those can be compared',
        'JavaScript asks whether both are the same object; in PHP arrays and records are values, and `===` compares what is in them.',
        'arrays, records or functions',
    ),
    FLVX1308: code(
        '{0} has no exact counterpart for the type `{1}`',
        '{2}',
        'The operation means different things for different types, and for this type PHP has no equivalent: a list as text, an object as JSON, a test that gives no boolean.',
        'an operation',
        'T',
        'convert the value first',
    ),
    FLVX1309: code(
        'a value read without a check may be missing here',
        'write `?? default`, or compare with `undefined` first',
        'Reading past the end of a list, or a key that is not there, gives `undefined` in JavaScript, and TypeScript does not say so. PHP would complain, or take null for a value.',
    ),
    FLVX1402: code(
        '`**` is exact only for whole numbers with an exponent that is not negative',
        'write a multiplication or a loop',
        'The mathematical libraries behind PHP and JavaScript round differently; for whole numbers both are exact.',
    ),
    FLVX1403: code(
        'the text holds half of a surrogate pair',
        'write the whole character',
        'PHP strings are UTF-8, which has no lone surrogates: the text could not be written down.',
    ),
    FLVX1404: code(
        'this number may be a fraction, but is declared `int`',
        'declare it `number`, round it (`Math.floor(…)`), or write `… as int` where it surely is whole',
        '`int` says that PHP holds an integer; a fraction would be cut off or refused by PHP.',
    ),
    FLVX1501: code(
        '`{0}` is written to through a parameter',
        'write to a copy (`const own = [...{0}]`, `{ ...{0} }`) and return it',
        'PHP passes arrays by value: the caller would not see the change. A function makes a new list and returns it; state that several share belongs into a class.',
        'list',
    ),
    FLVX1502: code(
        '`{0}` is written to, but it may be the same array as another one',
        'start from a copy: `[...list]`, `{ ...record }`, of what is changed within too: `list.map((item) => ({ ...item }))`; or change it where it is: `const list = (record[key] ??= [])`',
        'PHP copies arrays on assignment: a change through one name is not seen through the other. Only what surely nobody else holds can be changed in place.',
        'list',
    ),
    FLVX1503: code(
        '`{0}` is written to after it was handed on here',
        'hand on a copy: `[...list]`, `{ ...record }`',
        'JavaScript shares the array with whoever got it, so that a later change is seen there; PHP gave away a copy.',
        'list',
    ),
    FLVX1504: code(
        '`{0}` is handed out, and the class writes to it',
        'hand out a copy: `[...list]`, `{ ...record }`',
        'JavaScript shares the array with whoever got it, and the class would go on changing it; PHP gives away a copy. A copy in both languages costs nothing in PHP.',
        'this.list',
    ),
    FLVX1505: code(
        '`{0}` is changed while a loop or `sort` runs over it',
        'run over a copy: `[...list]`',
        'PHP runs over the array as it was at the start; JavaScript sees the changes, and does not say what `sort` makes of them.',
        'list',
    ),
    FLVX1506: code(
        '`{0}` is not a place that can be written to',
        'write to a local that holds a fresh array, or to a property of a class',
        'Only a local that holds a fresh array, or a property of a class, can be changed in place. The result of a call or a cast is gone after the statement.',
        'list()',
    ),
    FLVX1601: code(
        'function `{0}` is there for all cases, but what it uses of its own has a value in none of the others',
        'declare the function above the `switch`',
        'A function in a case is made where the `switch` begins, as in JavaScript, if other cases use it; the variables of its case have no value there.',
        'f',
    ),
    FLVX1602: code(
        '`{0}` may be passed where fewer parameters are known',
        '{1}',
        'JavaScript passes additional arguments (an index, for example), which the optional parameters would take; PHP would pass them too, or not, depending on the callee.',
        'f',
        'wrap it: `(item) => f(item)`',
    ),
    FLVX1603: code(
        'a closure keeps the loop variable `{0}`, which changes',
        'copy it to a `const` in the body first',
        'Each turn of a JavaScript loop has a variable of its own; PHP has one for all.',
        'i',
    ),
    FLVX1604: code(
        '`this` is not bound here',
        'use an arrow function, or pass the object',
        'Outside of methods and arrow functions `this` depends on the caller, which PHP knows nothing of.',
    ),
    FLVX1605: code(
        '{1} `{0}` above its declaration or first value',
        'move the declaration up{2}',
        'A constant, a variable, a class or an enum does not exist before its declaration has run: JavaScript throws where a called function uses it earlier, PHP goes on.',
        'x',
        'this call reaches',
        ', or the call down',
    ),
    FLVX1606: code(
        '`{0}` is declared in another case, which need not have run',
        'declare it above the `switch`, or in each case',
        'The cases of a `switch` are one block, but what one of them declares exists only once its declaration has run: JavaScript throws where another case writes to it, PHP goes on.',
        'x',
    ),
    FLVX1701: code(
        'the class cannot be translated: {0}',
        '{1}',
        'Classes of PHP differ in fixed values of properties, static members, constructors and exceptions. What has no exact form is refused.',
        'the reason',
        'follow the advice at the place, or use a function',
    ),
    FLVX1801: code(
        'the name `{0}` cannot be used in PHP: {1}',
        'choose another name',
        'The name is reserved or taken in some PHP from 7.4 to 8.5, and it is visible from outside.',
        'name',
        'the reason',
    ),
    FLVX1901: code(
        'module `{0}` cannot be imported',
        '{1}',
        'Only files of the same source folder and the declarations under `host/` can be imported; a single program is one file.',
        './name',
        'import files of the same source folder, and `host/` for what PHP provides',
    ),
    FLVX1902: code(
        'this file may not hold {0}',
        '{1}',
        'A file below `lib/` or `lang/` becomes a class that PHP loads by its name, and holds that class alone; an entry file holds functions, and state would not survive the request.',
        'such a statement',
        'put a class into a file of its own below `lib/`, functions into an entry file',
    ),
    FLVX1903: code(
        'cannot read {0}: {1}',
        '{2}',
        'A file or folder is missing, is of the wrong kind, may not be read, or is not UTF-8. Nothing was written.',
        'a file',
        'the reason',
        'check the path, the permissions and the encoding (UTF-8)',
    ),
    FLVX1904: code(
        'cannot write {0}: {1}',
        '{2}',
        'The output cannot be written. All files are written under other names first and renamed together, so that what was there is left as it was.',
        'a file',
        'the reason',
        'check the path and its permissions',
    ),
    FLVX1905: code(
        'the generated PHP does not parse: {0}',
        'this is an error of the compiler: please report it with the source',
        'Every generated file is read back by a PHP parser before anything is written.',
        'the reason',
    ),
    FLVX1906: code(
        'the compiler failed: {0}',
        'this is an error of the compiler: please report it with the source',
        'An internal error: the compiler came to a state that it does not expect. Nothing was written.',
        'the reason',
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

/** A code's message and advice without a place. */
export function general(code: DiagnosticCode): { message: string; advice: string } {
    const { message, advice, words } = CODES[code];
    return { message: fill(message, words), advice: fill(advice, words) };
}

function fill(text: string, values: readonly string[]): string {
    return text.replace(/\{(\d)\}/g, (_found, at: string) => values[Number(at)] ?? '');
}

/** Collects the diagnostics of one run. */
export class Diagnostics {
    private readonly found = new Map<string, Diagnostic>();

    get count(): number {
        return this.found.size;
    }

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
