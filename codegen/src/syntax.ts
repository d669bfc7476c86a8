import { ts } from 'ts-morph';
import { Diagnostics } from './diagnostics';
import { isBinary, nodesIn } from './nodes';
import { Source } from './project';

const SK = ts.SyntaxKind;

/**
 * What is refused wherever it stands, before types are looked at: name and advice. The messages name the construct
 * also where TypeScript itself would complain about something else in it.
 */
export const BANNED = new Map<ts.SyntaxKind, [string, string]>([
    [SK.YieldExpression, ['a generator', 'build a list and return it']],
    [SK.AwaitExpression, ['`await`', 'there is nothing asynchronous in the subset']],
    [SK.AwaitKeyword, ['`await`', 'there is nothing asynchronous in the subset']],
    [SK.AsyncKeyword, ['an `async` function', 'there is nothing asynchronous in the subset']],
    [SK.ForInStatement, ['`for … in`', 'write `for (const key of Object.keys(record))`']],
    [SK.LabeledStatement, ['a label', 'use a function and `return`']],
    [SK.WithStatement, ['`with`', 'name the object']],
    [SK.DebuggerStatement, ['`debugger`', 'remove it']],
    [SK.GetAccessor, ['an accessor', 'write a method']],
    [SK.SetAccessor, ['an accessor', 'write a method']],
    [SK.ClassExpression, ['a class expression', 'declare the class with a name']],
    [SK.ModuleDeclaration, ['a namespace', 'use a class with static methods, or top-level functions']],
    [SK.Decorator, ['a decorator', 'call a function']],
    [SK.BigIntLiteral, ['a `bigint`', 'use numbers up to 2^53, or text']],
    [SK.BigIntKeyword, ['`bigint`', 'use numbers up to 2^53, or text']],
    [SK.SymbolKeyword, ['`symbol`', 'use a string']],
    [SK.TaggedTemplateExpression, ['a tagged template', 'call the function']],
    [SK.VoidExpression, ['`void`', 'write the expression as a statement']],
    [SK.MetaProperty, ['`new.target` or `import.meta`', 'pass what is needed as an argument']],
    [SK.ImportEqualsDeclaration, ['`import … = …`', 'use `import { … } from …`']],
    [SK.DefaultKeyword, ['a default export', 'export by name']],
    [SK.ExportAssignment, ['a default export', 'export by name']],
    [SK.ExportDeclaration, ['a re-export', 'import from where it is declared']],
    [SK.PrivateIdentifier, ['a `#private` name', 'write `private`']],
    [SK.ClassStaticBlockDeclaration, ['a static block', 'give the properties initial values']],
    [SK.AccessorKeyword, ['an `accessor` field', 'write a property']],
    [SK.TypeAssertionExpression, ['an assertion in angle brackets', 'write `value as Type`']],
]);

/** Names that stand for something of the function or the engine. */
export const BANNED_NAMES = new Map<string, string>([
    ['arguments', 'name the parameters, or write `...rest`'],
    ['eval', 'write the code'],
    ['globalThis', 'name what is needed'],
    ['Symbol', 'use a string'],
    ['Proxy', 'write the methods'],
    ['Reflect', 'name the property'],
]);

/** Looks for what no program may hold. */
export function checkSyntax(source: Source, file: ts.SourceFile, diagnostics: Diagnostics): void {
    nodesIn(file).forEach((node) => checkNode(source, node, diagnostics));
    const directive = /(?:^|\n)[ \t]*(?:\/\/|\/\*)[ \t*]*(@ts-(?:ignore|expect-error|nocheck))\b/g;
    for (let match = directive.exec(file.text); match !== null; match = directive.exec(file.text)) {
        diagnostics.at(
            file,
            match.index + match[0].length - match[1]!.length,
            match[1]!.length,
            'FLVX1005',
            `\`${match[1]!}\``,
        );
    }
}

/** Whether nothing sees that the places of `new Array(length)` are empty. */
function isUsedAtOnce({ parent }: ts.NewExpression): boolean {
    return (
        (ts.isPropertyAccessExpression(parent) && /^(fill|keys)$/.test(parent.name.text)) ||
        ts.isSpreadElement(parent) ||
        (ts.isCallExpression(parent) && parent.expression.getText() === 'Array.from')
    );
}

function checkNode(source: Source, node: ts.Node, diagnostics: Diagnostics): void {
    const banned = BANNED.get(node.kind);
    if (banned !== undefined) {
        diagnostics.node(node, 'FLVX1001', banned[0], banned[1]);
        return;
    }
    if (
        ts.isNewExpression(node) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'Array' &&
        (node.arguments ?? []).length > 0 &&
        !isUsedAtOnce(node)
    ) {
        diagnostics.node(node, 'FLVX1001', 'a list of places without values', 'write `new Array(length).fill(value)`');
        return;
    }
    // TypeScript would speak of the signatures that the library gives it.
    if (ts.isHeritageClause(node) && node.types[0]?.expression.getText() === 'Array') {
        diagnostics.node(
            node.types[0],
            'FLVX1701',
            'it extends something that is no class of the program',
            'extend a class of the program, or `Error`',
        );
        return;
    }
    if (node.kind === SK.SuperKeyword && isInObject(node)) {
        diagnostics.node(node, 'FLVX1001', '`super` in an object literal', 'call the function by its name');
        return;
    }
    // The arguments of a call belong to the parameters behind it.
    if (ts.isParameter(node) && node.name.getText() === 'this' && node.parent.parameters.length > 1) {
        diagnostics.node(node, 'FLVX1604');
        return;
    }
    if (node.kind === SK.DeclareKeyword) {
        diagnostics.node(
            node,
            'FLVX1001',
            'a declaration without a definition',
            'define it, or import it from `host/`',
        );
    } else if (node.kind === SK.AnyKeyword) {
        diagnostics.node(node, 'FLVX1301');
    } else if (ts.isFunctionLike(node) && 'asteriskToken' in node && node.asteriskToken !== undefined) {
        diagnostics.node(node.asteriskToken as ts.Node, 'FLVX1001', 'a generator', 'build a list and return it');
    } else if (ts.isBinaryExpression(node)) {
        checkOperator(node, diagnostics);
    } else if (ts.isVariableDeclarationList(node)) {
        if ((node.flags & ts.NodeFlags.BlockScoped) === 0) {
            diagnostics.node(node, 'FLVX1102');
        } else if (
            (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using ||
            (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing
        ) {
            diagnostics.node(node, 'FLVX1001', '`using`', 'close the resource in `finally`');
        }
    } else if (
        ts.isPropertyAccessExpression(node) &&
        (node.name.text === 'prototype' || node.name.text === '__proto__' || node.name.text === 'constructor')
    ) {
        diagnostics.node(node.name, 'FLVX1001', `\`${node.name.text}\``, 'declare the members in the class');
    } else if (
        ts.isPropertyAccessExpression(node) &&
        ['bind', 'call', 'apply'].includes(node.name.text) &&
        isFunctionObject(source, node.expression)
    ) {
        diagnostics.node(node.name, 'FLVX1001', `\`${node.name.text}\``, 'write an arrow function');
    } else if (ts.isImportDeclaration(node)) {
        checkImport(source, node, diagnostics);
    } else if (ts.isCallExpression(node) && node.expression.kind === SK.ImportKeyword) {
        diagnostics.node(node, 'FLVX1001', 'a dynamic import', 'import at the top of the file');
    } else if (ts.isIdentifier(node) && BANNED_NAMES.has(node.text) && !isDeclaredByProgram(source, node)) {
        diagnostics.node(node, 'FLVX1001', `\`${node.text}\``, BANNED_NAMES.get(node.text)!);
    }
}

/** Whether the function around is a method of an object literal. */
function isInObject(node: ts.Node): boolean {
    const method = ts.findAncestor(node, ts.isMethodDeclaration);
    return method !== undefined && ts.isObjectLiteralExpression(method.parent);
}

function isFunctionObject(source: Source, node: ts.Expression): boolean {
    return source.checker.getTypeAtLocation(node).getCallSignatures().length > 0;
}

function isDeclaredByProgram(source: Source, node: ts.Identifier): boolean {
    const { parent } = node;
    if (
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        ts.isTypeReferenceNode(parent)
    ) {
        return true;
    }
    const symbol = ts.isShorthandPropertyAssignment(parent)
        ? source.checker.getShorthandAssignmentValueSymbol(parent)
        : source.checker.getSymbolAtLocation(node);
    return symbol?.declarations?.some((declaration) => declaration.getSourceFile() !== source.library) ?? false;
}

function checkOperator(node: ts.BinaryExpression, diagnostics: Diagnostics): void {
    const operator = node.operatorToken.kind;
    if (operator === SK.CommaToken) {
        let top: ts.Node = node;
        while (isBinary(top.parent, SK.CommaToken)) {
            top = top.parent;
        }
        const { parent } = top;
        if (
            !(ts.isForStatement(parent) && (parent.incrementor === top || parent.initializer === top)) &&
            top === node
        ) {
            diagnostics.node(node, 'FLVX1001', 'the comma operator', 'write two statements');
        }
    } else if (operator === SK.EqualsEqualsToken || operator === SK.ExclamationEqualsToken) {
        const isNothing = (side: ts.Expression): boolean =>
            side.kind === SK.NullKeyword || (ts.isIdentifier(side) && side.text === 'undefined');
        if (!isNothing(node.left) && !isNothing(node.right)) {
            diagnostics.node(node, 'FLVX1101', node.operatorToken.getText());
        }
    }
}

function checkImport(source: Source, node: ts.ImportDeclaration, diagnostics: Diagnostics): void {
    const name = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    if (source.root === '') {
        diagnostics.node(node, 'FLVX1901', name, 'a single program is one file');
    } else if (!/^\.\.?\//.test(name)) {
        diagnostics.node(node, 'FLVX1901', name, 'import files of the same folder, and `host/` for what PHP provides');
    } else if (
        node.importClause === undefined ||
        node.importClause.name !== undefined ||
        (node.importClause.namedBindings !== undefined && !ts.isNamedImports(node.importClause.namedBindings))
    ) {
        diagnostics.node(node, 'FLVX1901', name, 'write `import { name } from …`');
    }
}
