import { ts } from 'ts-morph';
import { bare, isClosure, isFunctionNode } from './bindings';
import { isBinary } from './nodes';

const SK = ts.SyntaxKind;

/**
 * Whether a node is come to only where a condition had an outcome that is enough, or behind a statement that is.
 *
 * @param isEnough - whether that outcome of a condition is enough
 * @param isGiven - whether what follows a statement may count on it
 */
export function isBehind(
    read: ts.Node,
    isEnough: (condition: ts.Expression, outcome: boolean) => boolean,
    isGiven: (statement: ts.Statement) => boolean = () => false,
): boolean {
    // A function with a name may be called from above.
    const isEnd = (node: ts.Node): boolean => ts.isSourceFile(node) || (isFunctionNode(node) && !isClosure(node));
    for (let node = read; !isEnd(node); node = node.parent) {
        const { parent } = node;
        const isDecided = ts.isIfStatement(parent)
            ? node !== parent.expression && isEnough(parent.expression, node === parent.thenStatement)
            : ts.isConditionalExpression(parent)
              ? node !== parent.condition && isEnough(parent.condition, node === parent.whenTrue)
              : ts.isWhileStatement(parent)
                ? node !== parent.expression && isEnough(parent.expression, true)
                : ts.isForStatement(parent)
                  ? node === parent.statement && parent.condition !== undefined && isEnough(parent.condition, true)
                  : ts.isBinaryExpression(parent) &&
                    node === parent.right &&
                    isBinary(parent, SK.AmpersandAmpersandToken, SK.BarBarToken) &&
                    isEnough(parent.left, isBinary(parent, SK.AmpersandAmpersandToken));
        const isLeft = (one: ts.Statement): boolean =>
            ts.isIfStatement(one) && leaves(one.thenStatement) && isEnough(one.expression, false);
        const isBefore = (one: ts.Statement): boolean => one.end <= node.pos && (isLeft(one) || isGiven(one));
        if (isDecided || ((ts.isBlock(parent) || ts.isSourceFile(parent)) && parent.statements.some(isBefore))) {
            return true;
        }
    }
    return false;
}

function leaves(node: ts.Statement): boolean {
    const last = ts.isBlock(node) ? node.statements[node.statements.length - 1] : node;
    return (
        last !== undefined &&
        (ts.isReturnStatement(last) ||
            ts.isThrowStatement(last) ||
            ts.isContinueStatement(last) ||
            ts.isBreakStatement(last))
    );
}

/** Whether the outcome of a condition shows something, if comparisons and the like show it. */
function shows(
    condition: ts.Expression,
    outcome: boolean,
    isShown: (comparison: ts.Expression, outcome: boolean) => boolean,
): boolean {
    const inner = bare(condition);
    const all = (one: ts.Expression, then = outcome): boolean => shows(one, then, isShown);
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === SK.ExclamationToken) {
        return all(inner.operand, !outcome);
    }
    if (isBinary(inner, SK.AmpersandAmpersandToken, SK.BarBarToken)) {
        const isBoth = isBinary(inner, SK.AmpersandAmpersandToken) === outcome;
        return isBoth ? all(inner.left) || all(inner.right) : all(inner.left) && all(inner.right);
    }
    return isShown(inner, outcome);
}

/** Whether the outcome of a condition shows that something is not undefined. */
export const showsValue = (condition: ts.Expression, outcome: boolean, isIt: (node: ts.Node) => boolean): boolean =>
    shows(condition, outcome, (inner, then) => comparesValue(inner, then, isIt));

function comparesValue(inner: ts.Expression, outcome: boolean, isIt: (node: ts.Node) => boolean): boolean {
    if (isIt(inner)) {
        return outcome;
    }
    if (!ts.isBinaryExpression(inner)) {
        return false;
    }
    const { left, right } = inner;
    if (isBinary(inner, ...MIRRORED.keys())) {
        return outcome && [left, right].some((one) => isIt(bare(one)));
    }
    const isSame = isBinary(inner, SK.EqualsEqualsEqualsToken, SK.EqualsEqualsToken);
    if (!isSame && !isBinary(inner, SK.ExclamationEqualsEqualsToken, SK.ExclamationEqualsToken)) {
        return false;
    }
    return [
        [left, right],
        [right, left],
    ].some(([one, other]) => {
        const isLoose = isBinary(inner, SK.EqualsEqualsToken, SK.ExclamationEqualsToken);
        return showsEqual(bare(one!), bare(other!), isSame === outcome, isLoose, isIt);
    });
}

/** The same comparison with its sides exchanged. */
const MIRRORED: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
    [SK.LessThanToken, SK.GreaterThanToken],
    [SK.LessThanEqualsToken, SK.GreaterThanEqualsToken],
    [SK.GreaterThanToken, SK.LessThanToken],
    [SK.GreaterThanEqualsToken, SK.LessThanEqualsToken],
]);

/** Whether the outcome of a condition shows that a length is so much at least. */
export const showsLength = (
    condition: ts.Expression,
    outcome: boolean,
    count: number,
    isLength: (node: ts.Node) => boolean,
): boolean =>
    shows(condition, outcome, (inner, then) => {
        if (isLength(inner)) {
            return then && count === 1;
        }
        if (!ts.isBinaryExpression(inner)) {
            return false;
        }
        const [left, right] = [bare(inner.left), bare(inner.right)];
        const operator = inner.operatorToken.kind;
        const least = isLength(left)
            ? leastLength(operator, right, then)
            : isLength(right)
              ? leastLength(MIRRORED.get(operator) ?? operator, left, then)
              : 0;
        return least >= count;
    });

/** How much a length is at least where its comparison with a number has an outcome. */
function leastLength(operator: ts.SyntaxKind, than: ts.Expression, outcome: boolean): number {
    if (!ts.isNumericLiteral(than)) {
        return 0;
    }
    const number = Number(than.text);
    switch (operator) {
        case SK.GreaterThanToken:
            return outcome ? Math.floor(number) + 1 : 0;
        case SK.GreaterThanEqualsToken:
            return outcome ? number : 0;
        case SK.LessThanToken:
            return outcome ? 0 : number;
        case SK.LessThanEqualsToken:
            return outcome ? 0 : Math.floor(number) + 1;
        case SK.EqualsEqualsEqualsToken:
        case SK.ExclamationEqualsEqualsToken:
            return outcome === (operator === SK.EqualsEqualsEqualsToken) ? number : Number(number === 0);
        default:
            return 0;
    }
}

/** Whether it shows that something is not undefined that it is the same as something else, or is not. */
function showsEqual(
    one: ts.Expression,
    other: ts.Expression,
    isSame: boolean,
    isLoose: boolean,
    isIt: (node: ts.Node) => boolean,
): boolean {
    if (ts.isTypeOfExpression(one) && isIt(bare(one.expression)) && ts.isStringLiteralLike(other)) {
        return (other.text === 'undefined') !== isSame;
    }
    // That it is among the keys is true or false.
    if (!isIt(one) || ts.isBinaryExpression(one) || ts.isCallExpression(one)) {
        return false;
    }
    const isNull = other.kind === SK.NullKeyword;
    const isUndefined = ts.isIdentifier(other) && other.text === 'undefined';
    return isUndefined || (isNull && isLoose)
        ? !isSame
        : isSame && (ts.isLiteralExpression(other) || other.kind === SK.TrueKeyword || other.kind === SK.FalseKeyword);
}
