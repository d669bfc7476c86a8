import { ts } from 'ts-morph';
import { bare, initialOf, isMemberName, isWriteTarget, MUTATORS } from './bindings';
import { isAccess, isBinary, isCallee, isConst, someChild } from './nodes';
import { getOr } from './maps';

const SK = ts.SyntaxKind;

/** For each block the statements that put back what was changed since it was taken from there, and its names. */
const backs = new WeakMap<ts.Node, Map<ts.Node, ts.Identifier>>();

/** The name of what a statement puts back that was changed since it was taken from there: the place has it anyway. */
export function putBackName(node: ts.Statement): ts.Identifier | null {
    const { parent } = node;
    if (!isBlock(parent)) {
        return null;
    }
    const found = getOr(backs, parent, () => {
        const taken = parent.statements.flatMap((one) => takenBy(one) ?? []);
        return new Map(
            taken.flatMap(({ name, taken: value }) => {
                const end = putBackBy(value);
                return end === null ? [] : [[end, name] as const];
            }),
        );
    });
    return found.get(node) ?? null;
}

/** Whether a node is a part of such a statement, or of one that fills the place: it says nothing that is not known. */
export function isPutBack(node: ts.Node): boolean {
    let outer = node;
    while (isAccess(outer.parent)) {
        outer = outer.parent;
    }
    if (isBinary(outer.parent, SK.EqualsToken) && ts.isExpressionStatement(outer.parent.parent)) {
        const statement = outer.parent.parent;
        const around = ts.isBlock(statement.parent) ? statement.parent.parent : statement;
        return putBackName(statement) !== null || (ts.isIfStatement(around) && fillingBy(around) !== null);
    }
    while (ts.isPrefixUnaryExpression(outer.parent) || ts.isBinaryExpression(outer.parent)) {
        outer = outer.parent;
    }
    return ts.isIfStatement(outer.parent) && outer.parent.expression === outer && fillingBy(outer.parent) !== null;
}

/** What `let list = place; if (list === undefined) { list = []; place = list; }` comes to. */
export interface Filling {
    name: ts.Identifier;
    /** What the place is filled with */
    value: ts.Expression;
    /** Whether null stays in the place */
    isStrict: boolean;
}

const fillings = new WeakMap<ts.Node, Filling | null>();

/** What fills the place that a variable begins with, where the variable is changed afterwards and keeps what it holds. */
export function fillingOf(declaration: ts.Node): Filling | null {
    return getOr(fillings, declaration, () => {
        const statement = declaration.parent.parent;
        const value = initialOf(declaration);
        const isPlain =
            ts.isVariableDeclaration(declaration) &&
            ts.isVariableStatement(statement) &&
            statement.declarationList.declarations.length === 1 &&
            isBlock(statement.parent) &&
            value !== undefined &&
            isAccess(value) &&
            isRepeatable(value);
        if (!isPlain || !ts.isIdentifier(declaration.name)) {
            return null;
        }
        const { statements } = statement.parent as ts.Block;
        const next = statements[statements.indexOf(statement) + 1];
        const filled = next && filledIn(next, declaration.name, value);
        const behind = statements.slice(statements.indexOf(statement) + 2);
        const names = namesOf(declaration.name.text, behind);
        const isWrite = (node: ts.Node): boolean =>
            (ts.isIdentifier(node) && node.text === declaration.name.getText() && isWriteTarget(node)) ||
            someChild(node, isWrite);
        return filled && changes(behind, names) && !behind.some((one) => hides(one, names) || isWrite(one))
            ? filled
            : null;
    });
}

/** The same of the statement that fills the place. */
export function fillingBy(node: ts.IfStatement): Filling | null {
    const { statements } = node.parent as ts.Block;
    const before = isBlock(node.parent) ? statements[statements.indexOf(node) - 1] : undefined;
    const declared = before && ts.isVariableStatement(before) ? before.declarationList.declarations[0] : undefined;
    return declared === undefined ? null : fillingOf(declared);
}

/** What an `if` fills the place with where the name stands for nothing. */
function filledIn(statement: ts.Statement, name: ts.Identifier, place: ts.Expression): Filling | null {
    if (!ts.isIfStatement(statement) || statement.elseStatement || !ts.isBlock(statement.thenStatement)) {
        return null;
    }
    const condition = /^(?:!(\w+)|(\w+) (===|==) (undefined|null))$/.exec(statement.expression.getText());
    const isStrict = condition?.[3] === '===';
    const isTest = [condition?.[1], condition?.[2]].includes(name.text) && !(isStrict && condition![4] === 'null');
    const [first, second, ...others] = statement.thenStatement.statements.map((one) =>
        ts.isExpressionStatement(one) && isBinary(one.expression, SK.EqualsToken) ? one.expression : undefined,
    );
    if (!isTest || first === undefined || second === undefined || others.length > 0) {
        return null;
    }
    const value = bare(first.right);
    const ends = [first.left.getText(), second.left.getText(), second.right.getText()];
    const isFilled = [
        [name.text, place.getText(), name.text],
        [place.getText(), name.text, place.getText()],
    ].some((some) => some.every((one, at) => one === ends[at]));
    return isFilled && (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value))
        ? { name, value: first.right, isStrict }
        : null;
}

const isBlock = (node: ts.Node): node is ts.Block | ts.SourceFile => ts.isBlock(node) || ts.isSourceFile(node);

const putBack = new WeakMap<ts.BinaryExpression, ts.Statement | null>();

/** What puts `const list = place ?? []` back into its place, if it is changed and nothing looks there in between. */
export function putBackBy(taken: ts.BinaryExpression): ts.Statement | null {
    return getOr(putBack, taken, () => {
        const statement = ts.findAncestor(taken, ts.isStatement);
        const own = statement && takenBy(statement);
        const place = bare(taken.left);
        if (!own || own.taken !== taken || !isBlock(statement!.parent) || !isRepeatable(place)) {
            return null;
        }
        const isEnd = (one: ts.Statement): boolean =>
            putBackValue(one)?.text === own.name.text &&
            ((one as ts.ExpressionStatement).expression as ts.BinaryExpression).left.getText() === place.getText();
        const { statements } = statement!.parent;
        const end = statements.findIndex((one) => one.pos >= statement!.end && isEnd(one));
        const between = statements.slice(statements.indexOf(statement!) + 1, Math.max(0, end));
        const names = namesOf(own.name.text, between);
        return changes(between, names) &&
            !between.some((one) => hides(one, names)) &&
            between.every((one) => leavesAlone(one, place, names))
            ? statements[end]!
            : null;
    });
}

/** The name and the value in `const list = place ?? []`. */
function takenBy(node: ts.Statement): { name: ts.Identifier; taken: ts.BinaryExpression } | null {
    const declarations = ts.isVariableStatement(node) ? node.declarationList.declarations : [];
    const value = initialOf(declarations[0]);
    return declarations.length === 1 &&
        isConst(declarations[0]!) &&
        ts.isIdentifier(declarations[0].name) &&
        value !== undefined &&
        isBinary(value, SK.QuestionQuestionToken, SK.BarBarToken) &&
        isAccess(bare(value.left))
        ? { name: declarations[0].name, taken: value }
        : null;
}

/** The name in `place = list;` */
function putBackValue(node: ts.Node): ts.Identifier | null {
    const { expression } = node as ts.ExpressionStatement;
    return ts.isExpressionStatement(node) &&
        isBinary(expression, SK.EqualsToken) &&
        isAccess(expression.left) &&
        ts.isIdentifier(expression.right)
        ? expression.right
        : null;
}

/** Library functions that may throw: then nothing is put back. */
const THROWING = new Set(['parse', 'repeat', 'toFixed', 'toPrecision', 'toString', 'normalize', 'pow', 'reduce']);

/** The name that a path begins with. */
function startOf(path: ts.Node): string {
    let inner = path;
    while (isAccess(inner)) {
        inner = bare(inner.expression);
    }
    return inner.getText();
}

/** The name, and the constants that stand for something in it. */
function namesOf(name: string, statements: readonly ts.Statement[]): Set<string> {
    const names = new Set([name]);
    for (const statement of statements) {
        const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
        for (const declaration of declarations) {
            const value = initialOf(declaration);
            const path = value && ts.isBinaryExpression(value) ? bare(value.left) : value;
            if (isConst(declaration) && path !== undefined && isAccess(path) && names.has(startOf(path))) {
                names.add(declaration.name.getText());
            }
        }
    }
    return names;
}

/** Whether a node names a method that changes its list. */
const isMutator = (node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(node) && isCallee(node) && MUTATORS.has(node.name.text);

/** Whether a path may be followed twice as well as once, as far as it shows; what it calls is looked at elsewhere. */
function isRepeatable(place: ts.Expression): boolean {
    const isOther = (node: ts.Node): boolean =>
        isWriteTarget(node) ||
        (isCallee(node) && /\.(?:now|exec|test|next)$/.test(node.getText())) ||
        isMutator(node) ||
        someChild(node, isOther);
    return !someChild(place, isOther);
}

/** Whether something within a statement has one of the names. */
function hides(statement: ts.Statement, names: ReadonlySet<string>): boolean {
    const isHiding = (node: ts.Node): boolean =>
        ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
            node.parent.parent !== statement &&
            names.has(node.name.getText())) ||
        someChild(node, isHiding);
    return isHiding(statement);
}

/** Whether statements change what one of the names stands for, or something in it. */
function changes(statements: readonly ts.Statement[], names: ReadonlySet<string>): boolean {
    const isChange = (node: ts.Node): boolean =>
        (isAccess(node) && (isMutator(node) || isWriteTarget(node)) && names.has(startOf(node))) ||
        someChild(node, isChange);
    return statements.some(isChange);
}

/**
 * Whether a statement comes to its end without looking at the place, and changes nothing but what was taken from it,
 * and variables that do not lead to it. What it calls is looked at elsewhere.
 */
function leavesAlone(statement: ts.Node, place: ts.Expression, own: ReadonlySet<string>): boolean {
    const names: string[] = place.getText().match(/[\w$]+/g) ?? [];
    const root = startOf(place);
    const isFine = (node: ts.Node): boolean => {
        if (ts.isIdentifier(node) && isMemberName(node)) {
            return true;
        }
        const isRoot = (ts.isIdentifier(node) || node.kind === SK.ThisKeyword) && node.getText() === root;
        const mayThrow = ts.isPropertyAccessExpression(node) && isCallee(node) && THROWING.has(node.name.text);
        if (LEAVING.has(node.kind) || isRoot || mayThrow) {
            return false;
        }
        const touches = (path: string): boolean => (path.match(/[\w$]+/g) ?? []).some((one) => names.includes(one));
        const isOther =
            (isMutator(node) || isWriteTarget(node)) &&
            !own.has(startOf(node)) &&
            touches(isMutator(node) ? startOf(node) : node.getText());
        return !isOther && !someChild(node, (child) => !isFine(child));
    };
    return isFine(statement);
}

/** What does not come to the end of a block, or may not */
const LEAVING = new Set([SK.ReturnStatement, SK.ThrowStatement, SK.BreakStatement, SK.ContinueStatement]);
