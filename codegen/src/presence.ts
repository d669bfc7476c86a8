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

/** Whether the outcome of a condition shows that something is not undefined. */
export function showsValue(condition: ts.Expression, outcome: boolean, isIt: (node: ts.Node) => boolean): boolean {
    const inner = bare(condition);
    const shows = (one: ts.Expression, then = outcome): boolean => showsValue(one, then, isIt);
    if (isIt(inner)) {
        return outcome;
    }
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === SK.ExclamationToken) {
        return shows(inner.operand, !outcome);
    }
    if (!ts.isBinaryExpression(inner)) {
        return false;
    }
    const { left, right } = inner;
    if (isBinary(inner, SK.AmpersandAmpersandToken, SK.BarBarToken)) {
        const isBoth = isBinary(inner, SK.AmpersandAmpersandToken) === outcome;
        return isBoth ? shows(left) || shows(right) : shows(left) && shows(right);
    }
    if (isBinary(inner, SK.LessThanToken, SK.LessThanEqualsToken, SK.GreaterThanToken, SK.GreaterThanEqualsToken)) {
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
