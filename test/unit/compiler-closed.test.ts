import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { CALLS, GETTERS } from '../../codegen/src/library/table';
import { checkLibrary, declaredMembers } from '../../codegen/src/library/check';
import { HANDLED_EXPRESSIONS } from '../../codegen/src/lower/expressions';
import { HANDLED_STATEMENTS } from '../../codegen/src/lower/statements';
import { parseHelpers } from '../../codegen/src/helpers';
import { BANNED } from '../../codegen/src/syntax';
import { compile, PROJECT } from '../compiler/support';

const SK = ts.SyntaxKind;

/** Tokens that are expressions by themselves; the others are punctuation, white space and words of a construct. */
const VALUES = [
    SK.NumericLiteral,
    SK.BigIntLiteral,
    SK.StringLiteral,
    SK.RegularExpressionLiteral,
    SK.NoSubstitutionTemplateLiteral,
    SK.Identifier,
    SK.PrivateIdentifier,
    SK.TrueKeyword,
    SK.FalseKeyword,
    SK.NullKeyword,
    SK.ThisKeyword,
];

/** Kinds that are parts of others: what they belong to looks at them, or is refused itself. */
const PARTS = [
    // Of names, classes and functions.
    SK.QualifiedName,
    SK.ComputedPropertyName,
    SK.TypeParameter,
    SK.Parameter,
    SK.PropertySignature,
    SK.PropertyDeclaration,
    SK.MethodSignature,
    SK.MethodDeclaration,
    SK.Constructor,
    SK.CallSignature,
    SK.ConstructSignature,
    SK.IndexSignature,
    SK.ExpressionWithTypeArguments,
    SK.SemicolonClassElement,
    SK.HeritageClause,
    // Of expressions.
    SK.TemplateSpan,
    SK.SpreadElement,
    SK.OmittedExpression,
    SK.DeleteExpression,
    SK.PropertyAssignment,
    SK.ShorthandPropertyAssignment,
    SK.SpreadAssignment,
    SK.ObjectBindingPattern,
    SK.ArrayBindingPattern,
    SK.BindingElement,
    // Of statements and files.
    SK.VariableDeclaration,
    SK.VariableDeclarationList,
    SK.ClassDeclaration,
    SK.EnumDeclaration,
    SK.EnumMember,
    SK.CaseBlock,
    SK.CaseClause,
    SK.DefaultClause,
    SK.CatchClause,
    SK.SourceFile,
    SK.ImportDeclaration,
    SK.ImportClause,
    SK.NamedImports,
    SK.ImportSpecifier,
    SK.NamespaceImport,
    SK.ImportAttributes,
    SK.ImportAttribute,
    SK.ImportTypeAssertionContainer,
    // Of constructs that are refused as a whole.
    SK.ModuleBlock,
    SK.NamespaceExportDeclaration,
    SK.NamedExports,
    SK.NamespaceExport,
    SK.ExportSpecifier,
    SK.ExternalModuleReference,
];

/** Kinds that no parser makes out of the text of a `.ts` file without a syntax error. */
const NEVER_PARSED = [
    SK.MissingDeclaration,
    SK.Bundle,
    SK.SyntaxList,
    SK.NotEmittedStatement,
    SK.NotEmittedTypeElement,
    SK.PartiallyEmittedExpression,
    SK.CommaListExpression,
    SK.SyntheticReferenceExpression,
    SK.SyntheticExpression,
    SK.JsxElement,
    SK.JsxSelfClosingElement,
    SK.JsxFragment,
    SK.JsxOpeningElement,
    SK.JsxClosingElement,
    SK.JsxOpeningFragment,
    SK.JsxClosingFragment,
    SK.JsxAttribute,
    SK.JsxAttributes,
    SK.JsxSpreadAttribute,
    SK.JsxExpression,
    SK.JsxNamespacedName,
];

function kindName(kind: ts.SyntaxKind): string {
    return SK[kind] ?? String(kind);
}

/** What is known of the kinds of nodes; each kind has to be in one of these and in no other. */
const CLASSES: Record<string, readonly ts.SyntaxKind[]> = {
    expressions: HANDLED_EXPRESSIONS,
    statements: HANDLED_STATEMENTS,
    banned: [...BANNED.keys()],
    parts: PARTS,
    neverParsed: NEVER_PARSED,
};

/** Every kind that a node of a program can have. TypeScript's own checker deals with types, its parser with JSDoc. */
function kindsOfNodes(): ts.SyntaxKind[] {
    const kinds: ts.SyntaxKind[] = [...VALUES];
    for (let kind: ts.SyntaxKind = SK.LastToken + 1; kind < SK.Count; kind++) {
        const isType = kind >= SK.FirstTypeNode && kind <= SK.LastTypeNode;
        const isDoc = kind >= SK.FirstJSDocNode && kind <= SK.LastJSDocNode;
        if (!isType && !isDoc) {
            kinds.push(kind);
        }
    }
    return kinds;
}

test('every kind of node is handled, banned, or part of another', () => {
    const known = new Set(Object.values(CLASSES).flat());
    expect(
        kindsOfNodes()
            .filter((kind) => !known.has(kind))
            .map(kindName),
    ).toEqual([]);
});

// With this, a kind that loses its handler is in no list, and the test above says so.
test('no kind is in two lists', () => {
    const lists = Object.values(CLASSES).flat();
    expect(lists.filter((kind, at) => lists.indexOf(kind) !== at).map(kindName)).toEqual([]);
});

test('a node of no known kind is refused', () => {
    expect(HANDLED_EXPRESSIONS).not.toContain(SK.DeleteExpression);
    const text = "const record: Record<string, number> = { a: 1 };\nconsole.log(delete record['a'] ? 'x' : 'y');\n";
    expect(compile(text).diagnostics).toEqual([expect.objectContaining({ line: 2 })]);
});

test('every member of the library has an entry, and every entry a member', () => {
    const file = path.join(PROJECT, 'codegen/lib/subset.d.ts');
    const library = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    expect(() => checkLibrary(library)).not.toThrow();
    expect([...declaredMembers(library)].sort()).toEqual([...Object.keys(CALLS), ...Object.keys(GETTERS)].sort());
    const more = ts.createSourceFile(
        file,
        `${library.text}\ndeclare function surprise(): void;\n`,
        ts.ScriptTarget.ES2022,
        true,
    );
    expect(() => checkLibrary(more)).toThrow('surprise');
});

test('every helper that the compiler names exists, and each is used', () => {
    const helpers = parseHelpers(readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8'));
    for (const { needs } of helpers.values()) {
        expect(needs.filter((name) => !helpers.has(name))).toEqual([]);
    }
    const compiler = readdirSync(path.join(PROJECT, 'codegen/src'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(path.join(PROJECT, 'codegen/src', name), 'utf8'))
        .join('\n');
    const needed = new Set([...helpers.values()].flatMap(({ needs }) => needs));
    expect([...helpers.keys()].filter((name) => !needed.has(name) && !compiler.includes(`'${name}'`))).toEqual([]);
});

test('the same input gives the same bytes', () => {
    const text = readFileSync(path.join(PROJECT, 'test/conformance/shared/41-class-basics.ts'), 'utf8');
    expect(compile(text).php).toBe(compile(text).php);
});

test('the contract: what is outside is refused or documented', () => {
    expect(compile("console.log('\\ud83d');\n").diagnostics.map(({ code }) => code)).toEqual(['FLVX1403']);
});

test('no two files of the module declare the same function or class', () => {
    const folder = path.join(PROJECT, 'dist-php/modules/servers/flvx');
    const declared = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.php'))
        .flatMap((name) => {
            const text = readFileSync(path.join(folder, name), 'utf8');
            const namespace = /^namespace (.*);$/m.exec(text)?.[1] ?? '';
            // PHP does not tell capitals in names apart.
            const names = text.matchAll(/^(?:(?:final |abstract )*(class|interface)|(function)) (\w+)/gm);
            return [...names].map((one) => `${one[2] ?? 'class'} ${namespace}\\${one[3]}`.toLowerCase());
        });
    expect(declared.length).toBeGreaterThan(50);
    expect(declared.filter((one, at) => declared.indexOf(one) !== at)).toEqual([]);
});

test('the release holds the helpers that are called, and no others', () => {
    const folder = path.join(PROJECT, 'dist-php/modules/servers/flvx');
    const own = readFileSync(path.join(folder, 'lib/Js.php'), 'utf8');
    const members = [...own.matchAll(/^ {4}(?:public|private) (?:static function|const) (\w+)/gm)].map(
        (one) => one[1]!,
    );
    const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.php') && !name.endsWith('Js.php'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .join('\n');
    const called = (name: string): boolean =>
        new RegExp(`\\bJs::${name}\\b|\\[Js::class, '${name}'\\]`).test(others) ||
        new RegExp(`\\bself::${name}\\b|\\[self::class, '${name}'\\]`).test(own);
    expect(members.length).toBeGreaterThan(3);
    expect(members.filter((name) => !called(name))).toEqual([]);
});
