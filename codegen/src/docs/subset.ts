import { ts } from 'ts-morph';
import { readFileSync } from 'node:fs';
import { Layout } from '../compile';
import { CODES, Diagnostic, DiagnosticCode, Diagnostics, general } from '../diagnostics';
import { keyOfDeclaration } from '../library/keys';
import { CALLS, GETTERS } from '../library/table';
import { HANDLED_EXPRESSIONS } from '../lower/expressions';
import { HANDLED_STATEMENTS } from '../lower/statements';
import { BANNED, BANNED_NAMES } from '../syntax';
import { Compiled, exampleProgram, ExampleCompiler, examplePhp, readFixture, shown } from './compiled';
import {
    Example,
    LIBRARY_EXAMPLES,
    MODULE_EXAMPLE,
    OPERATOR_EXAMPLES,
    OUTSIDE,
    REFUSED_OPERATORS,
    SCOPE,
    SYNTAX_EXAMPLES,
} from './examples';
import { anchor, block, cell, code, table } from './markdown';
import { MARK, Rule, RULES } from './rules';

/** What the document is made from, beside the tables of the compiler. */
export interface Sources {
    libraryFile: string;
    helperSource: string;
    layout: Layout;
    /** Fixtures of diagnostics: name, text */
    fixtures: readonly (readonly [name: string, text: string])[];
}

const SK = ts.SyntaxKind;

/** The description of the subset: docs/subset.md. */
export function subsetDocument(sources: Sources): string {
    const compiler = new ExampleCompiler(sources.libraryFile, sources.helperSource, sources.layout);
    const parts = [
        HEAD,
        contract(compiler),
        ...rules(compiler),
        ...syntax(compiler),
        ...operators(compiler),
        ...library(compiler, sources.libraryFile),
        ...modules(compiler),
        ...diagnostics(compiler, sources.fixtures),
    ];
    return `${parts.join('\n\n')}\n`;
}

const HEAD = `<!-- Made by \`npm run docs\` from the tables of the compiler; every example is compiled. Edit codegen/src/docs/. -->

# The TypeScript subset

What the compiler accepts means in PHP 7.4 to 8.5 what it means in JavaScript. What it cannot translate exactly, it refuses, with a sentence that helps. This page says which is which: every PHP and every diagnostic on it was printed by the compiler.

- [The contract](#the-contract)
- [The rules](#the-rules): 40 differences between the two languages, and what becomes of each
- [Syntax](#syntax) and [what is refused](#what-is-refused)
- [Operators](#operators)
- [The library](#the-library)
- [Modules](#modules)
- [Diagnostics](#diagnostics)

\`Js::…\` in the examples is the helper class: it goes into the output with exactly the methods that are called, and only if there are any. How the compiler works: [compiler.md](compiler.md).`;

// The contract.

function contract(compiler: ExampleCompiler): string {
    const programs = OUTSIDE.flatMap((one) => one.program?.text ?? []);
    compiler.programs(programs).forEach((made, at) => {
        if (made.php === null) {
            throw new Error(
                `an example outside of the contract is refused: ${programs[at]}\n${shown(made.diagnostics)}`,
            );
        }
    });
    const list = OUTSIDE.map(({ title, text, program }) =>
        [
            `### ${title}\n\n${text}`,
            ...(program === undefined
                ? []
                : [block('ts', program.text), `Node prints ${code(program.node)}, PHP prints ${code(program.php)}.`]),
        ].join('\n\n'),
    );
    return [
        '## The contract',
        'A program that the compiler accepts prints, returns and throws under every PHP from 7.4 to 8.5 what it does under JavaScript, without a notice, a warning or a deprecation, as long as its integers stay within ±(2^53−1) and its strings hold whole characters (astral ones included). What lies outside of that is listed here, and nowhere else.',
        ...list,
    ].join('\n\n');
}

// The rules.

function status(rule: Rule): string {
    return rule.refused.length === 0 ? 'mapped' : rule.mapped.length === 0 ? 'refused' : 'mapped, part refused';
}

function rules(compiler: ExampleCompiler): string[] {
    const overview = RULES.map((rule, at) => {
        const codes = [...new Set(rule.refused.map((one) => one.code))].map((one) => `[${one}](#${one.toLowerCase()})`);
        const title = `R${at + 1}. ${rule.title}`;
        return [`[R${at + 1}](#${anchor(title)})`, rule.title, status(rule), codes.join(', ')];
    });
    const mapped = compiler.programs(RULES.flatMap((rule) => rule.mapped));
    const refused = compiler.programs(
        RULES.flatMap((rule) => rule.refused.map(({ text }) => text.split(MARK).join(''))),
    );
    return [
        '## The rules',
        table(['Rule', 'Difference', 'What becomes of it', 'Diagnostics'], overview),
        ...RULES.map((rule, at) => ruleSection(rule, at + 1, mapped, refused)),
    ];
}

function ruleSection(rule: Rule, number: number, mapped: Compiled[], refused: Compiled[]): string {
    const parts = [
        `### R${number}. ${rule.title}`,
        `${rule.trap}\n\n**${status(rule)[0]!.toUpperCase()}${status(rule).slice(1)}.** ${rule.answer}`,
    ];
    for (const text of rule.mapped) {
        parts.push(pair(text, mapped.shift()!));
    }
    for (const one of rule.refused) {
        const made = refused.shift()!;
        if (made.diagnostics.length === 0 || made.diagnostics.some((found) => found.code !== one.code)) {
            throw new Error(`rule ${number} is not refused with ${one.code}:\n${one.text}\n${shown(made.diagnostics)}`);
        }
        parts.push('Refused:', block('text', shown(made.diagnostics)));
    }
    return parts.join('\n\n');
}

/** A program and its PHP. */
function pair(text: string, made: Compiled): string {
    if (made.php === null) {
        throw new Error(`an example is refused:\n${text}\n${shown(made.diagnostics)}`);
    }
    return `${block('ts', text)}\n\n${block('php', made.php)}`;
}

// Syntax.

/** The kinds of nodes that the examples hold. */
export function kindsIn(texts: readonly string[]): Set<ts.SyntaxKind> {
    const kinds = new Set<ts.SyntaxKind>();
    const visit = (node: ts.Node): void => {
        kinds.add(node.kind);
        ts.forEachChild(node, visit);
    };
    texts.forEach((text) => visit(ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)));
    return kinds;
}

function syntax(compiler: ExampleCompiler): string[] {
    const texts = SYNTAX_EXAMPLES.map(([, , text]) => text);
    const shownKinds = kindsIn(texts);
    const lacking = [...HANDLED_EXPRESSIONS, ...HANDLED_STATEMENTS].filter((kind) => !shownKinds.has(kind));
    if (lacking.length > 0) {
        throw new Error(
            `no example of syntax shows ${lacking.map((kind) => SK[kind]).join(', ')}: see docs/examples.ts`,
        );
    }
    const made = compiler.programs(texts);
    const banned = new Map<string, [string, string]>();
    for (const [what, advice] of BANNED.values()) {
        banned.set(what, [what, advice]);
    }
    for (const [name, advice] of BANNED_NAMES) {
        banned.set(name, [code(name), advice]);
    }
    return [
        '## Syntax',
        'These constructs exist, and each kind of node of the TypeScript tree that the compiler knows appears below. Everything else is refused.',
        ...SYNTAX_EXAMPLES.map(([title, note, text], at) => `### ${title}\n\n${note}\n\n${pair(text, made[at]!)}`),
        '### What is refused',
        'By name, wherever it stands; the diagnostic is [FLVX1001](#flvx1001).',
        table(
            ['Construct', 'Instead'],
            [...banned.values()].map(([what, advice]) => [what.replace(/\|/g, '\\|'), advice.replace(/\|/g, '\\|')]),
        ),
        'Also refused: `var` ([FLVX1102](#flvx1102)), `==` and `!=` but with `null` ([FLVX1101](#flvx1101)), the type `any` ([FLVX1301](#flvx1301)), comments that switch the type check off ([FLVX1005](#flvx1005)).',
    ];
}

// Operators and library.

/** Rows of TypeScript and PHP. */
function exampleRows(compiler: ExampleCompiler, examples: readonly Example[]): [string, string][] {
    const programs = examples.map(exampleProgram);
    return compiler.programs(programs.map(({ text }) => text)).map((made, at): [string, string] => {
        const program = programs[at]!;
        if (made.php === null) {
            throw new Error(`an example is refused:\n${program.text}\n${shown(made.diagnostics)}`);
        }
        return [cell(program.shown), cell(examplePhp(program, made.php))];
    });
}

function operators(compiler: ExampleCompiler): string[] {
    const scope = Object.entries(SCOPE).map(([name, [type]]) => cell(`${name}: ${type}`));
    const refused = compiler.programs(REFUSED_OPERATORS.map((example) => exampleProgram(example).text));
    return [
        '## Operators',
        `Here and in the library the examples use ${scope.join(', ')}. \`n\` and \`k\` surely are integers, \`share\` may be a fraction.`,
        ...OPERATOR_EXAMPLES.map(
            ([title, examples]) => `**${title}**\n\n${table(['TypeScript', 'PHP'], exampleRows(compiler, examples))}`,
        ),
        `**Refused**\n\n${table(
            ['TypeScript', 'Diagnostic'],
            refused.map((made, at) => {
                const found = made.diagnostics[0];
                if (found === undefined) {
                    throw new Error(`the operator in ${exampleProgram(REFUSED_OPERATORS[at]!).shown} is not refused`);
                }
                return [
                    cell(exampleProgram(REFUSED_OPERATORS[at]!).shown),
                    `[${found.code}](#${found.code.toLowerCase()}): ${found.message.replace(/\|/g, '\\|')}`,
                ];
            }),
        )}`,
    ];
}

/** What the library file says beside a member. */
function notesOf(libraryFile: string): { keys: string[]; notes: Map<string, string>; types: string[] } {
    const file = ts.createSourceFile(libraryFile, readFileSync(libraryFile, 'utf8'), ts.ScriptTarget.ES2022, true);
    const keys = new Set<string>();
    const notes = new Map<string, string>();
    const types: string[] = [];
    const known = new Set([...Object.keys(CALLS), ...Object.keys(GETTERS)]);
    const visit = (node: ts.Node): void => {
        const key = ts.isSourceFile(node) || ts.isSourceFile(node.parent) ? topKey(node) : keyOfDeclaration(node);
        if (key !== null && known.has(key)) {
            keys.add(key);
            const docs = (node as { jsDoc?: ts.JSDoc[] }).jsDoc ?? [];
            const note = docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join(' ');
            if (note !== '' && !notes.has(key)) {
                notes.set(key, note.replace(/\s+/g, ' '));
            }
        }
        if (ts.isTypeAliasDeclaration(node)) {
            types.push(node.name.text);
        }
        if (ts.isSourceFile(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
            ts.forEachChild(node, visit);
        } else if (ts.isVariableStatement(node)) {
            node.declarationList.declarations.forEach(visit);
        }
    };
    visit(file);
    return { keys: [...keys], notes, types };
}

function topKey(node: ts.Node): string | null {
    return ts.isFunctionDeclaration(node) ? (node.name?.text ?? null) : null;
}

function library(compiler: ExampleCompiler, libraryFile: string): string[] {
    const { keys, notes, types } = notesOf(libraryFile);
    const missing = [...Object.keys(CALLS), ...Object.keys(GETTERS)].filter(
        (key) => !keys.includes(key) || LIBRARY_EXAMPLES[key] === undefined,
    );
    const extra = Object.keys(LIBRARY_EXAMPLES).filter((key) => !keys.includes(key));
    if (missing.length > 0 || extra.length > 0) {
        throw new Error(
            `docs/examples.ts and the library differ: no example for ${missing.join(', ') || 'nothing'}; too many: ${extra.join(', ') || 'nothing'}`,
        );
    }
    const rows = exampleRows(
        compiler,
        keys.flatMap((key) => LIBRARY_EXAMPLES[key]!),
    );
    const groups = new Map<string, string[][]>();
    for (const key of keys) {
        const owner = key.includes('.') ? key.slice(0, key.indexOf('.')) : 'Functions';
        const group = groups.get(owner) ?? [];
        groups.set(owner, group);
        LIBRARY_EXAMPLES[key]!.forEach((_example, at) => {
            const [from, to] = rows.shift()!;
            group.push([
                at === 0 ? cell(key.slice(key.indexOf('.') + 1)) : '',
                from,
                to,
                at === 0 ? noteCell(notes.get(key)) : '',
            ]);
        });
    }
    return [
        '## The library',
        'All of it: what is not in these tables does not exist ([FLVX1003](#flvx1003)), because the compiler reads no other declarations than [`codegen/lib/subset.d.ts`](../codegen/lib/subset.d.ts). Where the PHP depends on the operands, there is a line for each form.',
        ...[...groups].map(([owner, lines]) => {
            const hasNotes = lines.some((line) => line[3] !== '');
            const head = ['Member', 'TypeScript', 'PHP', 'Note'];
            const width = hasNotes ? 4 : 3;
            return `### ${owner}\n\n${table(
                head.slice(0, width),
                lines.map((line) => line.slice(0, width)),
            )}`;
        }),
        `Types: ${types.map(code).join(', ')}. \`Infinity\`, \`NaN\` and \`undefined\` are words of the language; \`[...text]\` and \`for (const c of text)\` run over whole characters, \`for (const x of list)\` over lists.`,
    ];
}

const noteCell = (note: string | undefined): string => (note ?? '').replace(/\|/g, '\\|');

// Modules.

function modules(compiler: ExampleCompiler): string[] {
    const { files, diagnostics: found } = compiler.module(new Map(MODULE_EXAMPLE));
    if (found.length > 0) {
        throw new Error(`the example of a module is refused:\n${shown(found)}`);
    }
    const parts = [
        '## Modules',
        'A single program is one file. The module in `src/` is a folder: entry files with functions at its top, below them `lib/` and `lang/` with one exported class a file, and `host/` with declarations of what PHP and WHMCS provide, which is not translated. `@php NAME` in the TSDoc gives a declaration its PHP spelling; a parameter or result of the type `int` or `float` says what PHP really holds. Reading past the end of a list or a missing key needs a default there ([FLVX1309](#flvx1309)).',
    ];
    for (const [name, text] of MODULE_EXAMPLE) {
        parts.push(`\`src/${name}\`\n\n${block('ts', text)}`);
    }
    for (const [name, text] of files) {
        if (MODULE_EXAMPLE.some(([source]) => source.replace(/\.ts$/, '.php') === name)) {
            parts.push(`becomes \`${name}\`\n\n${block('php', text)}`);
        }
    }
    return parts;
}

// Diagnostics.

/** Diagnostics that no source makes: they are about files and about the compiler itself. */
const WITHOUT_SOURCE: Partial<Record<DiagnosticCode, readonly [file: string, ...values: string[]]>> = {
    FLVX1903: ['src', 'src', 'there is no such folder', 'check the path'],
    FLVX1904: ['dist-php', 'dist-php', 'it is not allowed', 'check the permissions'],
    FLVX1905: ['src/flvx.ts', "Parse Error : syntax error, unexpected ';' on line 3"],
    FLVX1906: ['', 'Cannot read properties of undefined'],
};

const GROUPS: readonly [prefix: string, title: string][] = [
    ['10', 'What a program is made of'],
    ['11', 'Syntax'],
    ['12', 'Library'],
    ['13', 'Types'],
    ['14', 'Numbers and text'],
    ['15', 'Ownership of lists and records'],
    ['16', 'Functions and scopes'],
    ['17', 'Classes'],
    ['18', 'Names'],
    ['19', 'Modules, files, the compiler'],
];

function diagnostics(compiler: ExampleCompiler, fixtures: Sources['fixtures']): string[] {
    const all = Object.keys(CODES) as DiagnosticCode[];
    const parts = [
        '## Diagnostics',
        'A code never changes its meaning. `npm run --silent codegen -- --explain CODE` prints what stands here; `--format json` gives all diagnostics of a run to editors. Nothing is written when there is one.',
    ];
    const examples = new Map<DiagnosticCode, string>();
    for (const name of all) {
        const text = fixtures.find(([file]) => file.startsWith(`${name}.`))?.[1];
        if (text !== undefined) {
            examples.set(name, text);
        }
    }
    const found = compiler.fixtures([...examples.values()]);
    const shownBy = new Map([...examples].map(([name, text], at) => [name, exampleOf(name, text, found[at]!)]));
    for (const [prefix, title] of GROUPS) {
        parts.push(`### ${title}`);
        for (const name of all.filter((one) => one.startsWith(`FLVX${prefix}`))) {
            const { message, advice } = general(name);
            parts.push(
                `#### ${name}`,
                `*${message}*`,
                CODES[name].why,
                `Advice: ${advice}.`,
                shownBy.get(name) ?? withoutSource(name),
            );
        }
    }
    return parts;
}

/** A fixture and what the command says of it. */
function exampleOf(name: DiagnosticCode, text: string, found: readonly Diagnostic[]): string {
    if (found.length === 0 || found.some((one) => one.code !== name)) {
        throw new Error(`the fixture of ${name} gives something else:\n${shown(found)}`);
    }
    return `${block('ts', readFixture(text).program)}\n\n${block('text', shown(found))}`;
}

function withoutSource(name: DiagnosticCode): string {
    const values = WITHOUT_SOURCE[name];
    if (values === undefined) {
        throw new Error(`there is no fixture for ${name}`);
    }
    const made = new Diagnostics();
    made.file(values[0], name, ...values.slice(1));
    return block('text', shown(made.sorted()));
}
