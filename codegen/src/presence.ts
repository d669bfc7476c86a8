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

/** Whether what stands behind a statement, in its block, surely is not come to. */
export function leaves(node: ts.Statement): boolean {
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

/** Whether the outcome of a condition shows that something is not undefined, or not null. */
export const showsValue = (
    condition: ts.Expression,
    outcome: boolean,
    isIt: (node: ts.Node) => boolean,
    nothing: 'undefined' | 'null' = 'undefined',
): boolean => shows(condition, outcome, (inner, then) => comparesValue(inner, then, isIt, nothing));

function comparesValue(
    inner: ts.Expression,
    outcome: boolean,
    isIt: (node: ts.Node) => boolean,
    nothing: 'undefined' | 'null',
): boolean {
    if (isIt(inner)) {
        return outcome;
    }
    if (!ts.isBinaryExpression(inner)) {
        return false;
    }
    const { left, right } = inner;
    if (isBinary(inner, ...ORDERS.keys())) {
        // Null is compared as zero.
        return outcome && nothing === 'undefined' && [left, right].some((one) => isIt(bare(one)));
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
        return showsEqual(bare(one!), bare(other!), isSame === outcome, isLoose, isIt, nothing);
    });
}

/** `<` and the like: whether the sides are exchanged, and whether they may be equal. */
const ORDERS: ReadonlyMap<ts.SyntaxKind, readonly [isExchanged: boolean, isOrEqual: boolean]> = new Map([
    [SK.LessThanToken, [false, false]],
    [SK.LessThanEqualsToken, [false, true]],
    [SK.GreaterThanToken, [true, false]],
    [SK.GreaterThanEqualsToken, [true, true]],
]);

/**
 * Whether the outcome of a condition shows an order of two whole numbers.
 *
 * @param isIt - whether it is enough that one expression is smaller than another by so much at least, 0 or 1
 */
export const showsOrder = (
    condition: ts.Expression,
    outcome: boolean,
    isIt: (small: ts.Expression, large: ts.Expression, by: number) => boolean,
): boolean =>
    shows(condition, outcome, (inner, then) => {
        if (!ts.isBinaryExpression(inner)) {
            return false;
        }
        const [left, right] = [bare(inner.left), bare(inner.right)];
        const operator = inner.operatorToken.kind;
        if (operator === SK.EqualsEqualsEqualsToken || operator === SK.ExclamationEqualsEqualsToken) {
            const isSame = (operator === SK.EqualsEqualsEqualsToken) === then;
            return isSame && (isIt(left, right, 0) || isIt(right, left, 0));
        }
        const [isExchanged, isOrEqual] = ORDERS.get(operator) ?? [];
        if (isExchanged === undefined) {
            return false;
        }
        const by = Number(isOrEqual !== then);
        return isExchanged === then ? isIt(right, left, by) : isIt(left, right, by);
    });

/** Whether the outcome of a condition shows that something is not zero. */
export const showsMore = (condition: ts.Expression, outcome: boolean, isIt: (node: ts.Node) => boolean): boolean =>
    shows(condition, outcome, (inner, then) => {
        if (isIt(inner)) {
            return then;
        }
        if (!isBinary(inner, SK.EqualsEqualsEqualsToken, SK.ExclamationEqualsEqualsToken)) {
            return false;
        }
        const sides = [bare(inner.left), bare(inner.right)];
        return (
            (inner.operatorToken.kind === SK.ExclamationEqualsEqualsToken) === then &&
            sides.some(isIt) &&
            sides.some((one) => ts.isNumericLiteral(one) && one.text === '0')
        );
    });

/** Whether it shows that something is not undefined, or not null, that it is the same as something else, or is not. */
function showsEqual(
    one: ts.Expression,
    other: ts.Expression,
    isSame: boolean,
    isLoose: boolean,
    isIt: (node: ts.Node) => boolean,
    nothing: 'undefined' | 'null',
): boolean {
    if (ts.isTypeOfExpression(one) && isIt(bare(one.expression)) && ts.isStringLiteralLike(other)) {
        return (other.text === (nothing === 'null' ? 'object' : 'undefined')) !== isSame;
    }
    // That it is among the keys is true or false.
    if (!isIt(one) || ts.isBinaryExpression(one) || ts.isCallExpression(one)) {
        return false;
    }
    const isNothing = other.getText() === nothing || (isLoose && /^(null|undefined)$/.test(other.getText()));
    return isNothing
        ? !isSame
        : isSame && (ts.isLiteralExpression(other) || other.kind === SK.TrueKeyword || other.kind === SK.FalseKeyword);
}
