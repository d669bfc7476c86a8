import { readFileSync } from 'node:fs';
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

/** Kinds that are parts of handled ones: their parents look at them. */
const PARTS = new Set<ts.SyntaxKind>([
    SK.SpreadElement,
    SK.OmittedExpression,
    SK.TemplateSpan,
    SK.ExpressionWithTypeArguments,
    SK.SemicolonClassElement,
    SK.DeleteExpression,
    SK.SuperKeyword,
    SK.SyntheticExpression,
    SK.PartiallyEmittedExpression,
    SK.CommaListExpression,
    SK.SyntheticReferenceExpression,
    SK.ClassDeclaration,
    SK.EnumDeclaration,
    SK.ImportDeclaration,
    SK.VariableDeclaration,
    SK.VariableDeclarationList,
    SK.MissingDeclaration,
    SK.NamespaceExportDeclaration,
    SK.NotEmittedStatement,
    SK.ImportKeyword,
    SK.PrivateIdentifier,
]);

function kindName(kind: ts.SyntaxKind): string {
    return SK[kind] ?? String(kind);
}

test('every kind of expression and statement is handled, banned, or part of another', () => {
    const known = new Set([...HANDLED_EXPRESSIONS, ...HANDLED_STATEMENTS, ...BANNED.keys(), ...PARTS]);
    const first = SK.ArrayLiteralExpression;
    const last = SK.MissingDeclaration;
    const missing: string[] = [];
    for (let kind = first; kind <= last; kind++) {
        if (!known.has(kind)) {
            missing.push(kindName(kind));
        }
    }
    // What is left is no expression and no statement: blocks of modules, clauses, attributes, JSX parts, properties.
    const others =
        /^(Jsx|Named?|Import|Export|Module|Case|Default|Heritage|Catch|Assert|External|Property|Shorthand|Spread|Enum|Source|Template|Namespace)/;
    expect(missing.filter((name) => !others.test(name))).toEqual([]);
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
});

test('the same input gives the same bytes', () => {
    const text = readFileSync(path.join(PROJECT, 'test/conformance/shared/41-class-basics.ts'), 'utf8');
    expect(compile(text).php).toBe(compile(text).php);
});

test('the contract: what is outside is refused or documented', () => {
    expect(compile("console.log('\\ud83d');\n").diagnostics.map(({ code }) => code)).toEqual(['FLVX1403']);
});
