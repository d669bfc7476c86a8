import { ts } from 'ts-morph';
import { getOr } from './maps';

type Kinds = ReadonlySet<ts.SyntaxKind>;

const ALL: Kinds = new Set();
const known = new WeakMap<ts.SourceFile, Map<Kinds, readonly ts.Node[]>>();

/**
 * The nodes of a file that are of some kinds, or all, each before those below it. Most passes go through all files,
 * again after every save of a watched project, and a list that is kept with its file is walked much faster than a tree.
 */
export function nodesIn(file: ts.SourceFile, kinds = ALL): readonly ts.Node[] {
    const lists = getOr(known, file, () => new Map([[ALL, everything(file)]]));
    return getOr(lists, kinds, () => lists.get(ALL)!.filter((node) => kinds.has(node.kind)));
}

/** Whether something is true of one of the nodes right below. */
export const someChild = (node: ts.Node, test: (child: ts.Node) => boolean): boolean =>
    ts.forEachChild(node, (child) => test(child) || undefined) ?? false;

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** `object.name`, `object[index]` */
export const isAccess = (node: ts.Node): node is Access =>
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** Whether a node is an operation with one of the operators. */
export const isBinary = (node: ts.Node, ...operators: ts.SyntaxKind[]): node is ts.BinaryExpression =>
    ts.isBinaryExpression(node) && operators.includes(node.operatorToken.kind);

/** `=` and the operators that end in it. */
export const isAssignment = (node: ts.Node): node is ts.AssignmentExpression<ts.AssignmentOperatorToken> =>
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

/** `x++`, `--x`, and what else has one operand and an operator. */
export const isUnary = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
    ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);

/** A variable that is declared with `const`. */
export const isConst = (node: ts.Node): node is ts.VariableDeclaration =>
    ts.isVariableDeclaration(node) && (node.parent.flags & ts.NodeFlags.Const) !== 0;

/** The class that a symbol means; the errors of the library are functions, too. */
export const classOf = (symbol: ts.Symbol | undefined): ts.ClassDeclaration | undefined =>
    symbol?.declarations?.find(ts.isClassDeclaration);

export const hasModifier = (node: ts.Node, modifier: ts.ModifierFlags): boolean =>
    (ts.getCombinedModifierFlags(node as ts.Declaration) & modifier) === modifier;

/** Whether a node is what a call calls. */
export const isCallee = (node: ts.Node): node is ts.Expression & { parent: ts.CallExpression } =>
    ts.isCallExpression(node.parent) && node.parent.expression === node;

/** The names that a pattern declares, or the one name. */
export function boundIn(name: ts.BindingName): ts.Identifier[] {
    return ts.isIdentifier(name)
        ? [name]
        : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundIn(element.name)));
}

/** Whether a node is another one, or stands in it. */
export const isWithin = (node: ts.Node, outer: ts.Node): boolean => outer.pos <= node.pos && node.end <= outer.end;

function everything(file: ts.SourceFile): ts.Node[] {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
        found.push(node);
        ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
}

/** Whether a function does something with the object or class that it is called on, or that stands around it. */
export const usesThis = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.ThisKeyword ||
    node.kind === ts.SyntaxKind.SuperKeyword ||
    someChild(node, (child) => !ts.isClassLike(child) && usesThis(child));

/** The name of a property or variable where it is written down. */
export function nameText(name: ts.PropertyName | ts.BindingName): string | null {
    if (
        ts.isIdentifier(name) ||
        ts.isStringLiteralLike(name) ||
        ts.isNumericLiteral(name) ||
        ts.isPrivateIdentifier(name)
    ) {
        return name.text;
    }
    return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
}

/** The type node that a declaration has. */
export function declaredType(declaration: ts.Declaration | undefined): ts.TypeNode | undefined {
    if (declaration === undefined) {
        return undefined;
    }
    if (
        ts.isVariableDeclaration(declaration) ||
        ts.isParameter(declaration) ||
        ts.isPropertyDeclaration(declaration) ||
        ts.isPropertySignature(declaration)
    ) {
        return declaration.type;
    }
    return undefined;
}
