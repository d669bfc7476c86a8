import { ts } from 'ts-morph';
import { bare, isFunctionNode } from '../bindings';
import { Context, short } from '../context';
import { isConditionOf } from '../narrowing';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { CONTAINER, Kind, NOTHING, SCALAR } from '../types';
import { access, isPlace, mayBeAbsent, recordKey, refuseInherited } from './access';
import { className, isHostDeclaration } from './names';
import { expression, inOrder, nullTest, numberNode, numeric, orElse, receiver, typeOf } from './expressions';
import { concatenation } from './text';
import { isAccess, isBinary } from '../nodes';

const SK = ts.SyntaxKind;

type Lower = (cx: Context, node: ts.BinaryExpression) => php.Expression;

/** The operators with two operands that assign nothing. */
const OPERATORS = new Map<ts.SyntaxKind, Lower>([
    [SK.PlusToken, (cx, node) => (cx.types.onlyAt(node, Kind.String) ? concatenation : arithmetic)(cx, node)],
    [SK.MinusToken, arithmetic],
    [SK.AsteriskToken, arithmetic],
    [SK.SlashToken, (cx, { left, right }) => divide(cx, right, ...operands(cx, left, right, numeric))],
    [SK.PercentToken, (cx, { left, right }) => remainder(cx, left, right, ...operands(cx, left, right, numeric))],
    [SK.AsteriskAsteriskToken, (cx, node) => power(cx, node.left, node.right, node)],
    [SK.EqualsEqualsEqualsToken, equality],
    [SK.ExclamationEqualsEqualsToken, equality],
    [SK.EqualsEqualsToken, looseNullTest],
    [SK.ExclamationEqualsToken, looseNullTest],
    [SK.LessThanToken, relational],
    [SK.LessThanEqualsToken, relational],
    [SK.GreaterThanToken, relational],
    [SK.GreaterThanEqualsToken, relational],
    [SK.AmpersandAmpersandToken, logical],
    [SK.BarBarToken, logical],
    [SK.QuestionQuestionToken, coalesce],
    [SK.InKeyword, inRecord],
    [SK.InstanceOfKeyword, instanceOf],
    [SK.AmpersandToken, bitwise],
    [SK.BarToken, bitwise],
    [SK.CaretToken, bitwise],
    [SK.LessThanLessThanToken, bitwise],
    [SK.GreaterThanGreaterThanToken, bitwise],
    [SK.GreaterThanGreaterThanGreaterThanToken, bitwise],
]);

/** An operator with two operands that assigns nothing. */
export function binary(cx: Context, node: ts.BinaryExpression): php.Expression {
    const lower = OPERATORS.get(node.operatorToken.kind);
    return lower === undefined
        ? cx.refuse(
              node,
              'FLVX1001',
              `the operator \`${node.operatorToken.getText()}\``,
              'see docs/subset.md for what there is',
          )
        : lower(cx, node);
}

/** Two operands, evaluated from left to right. */
export function operands(
    cx: Context,
    left: ts.Expression,
    right: ts.Expression,
    lower: (cx: Context, node: ts.Expression) => php.Expression,
): [php.Expression, php.Expression] {
    return inOrder(cx, [left, right], lower) as [php.Expression, php.Expression];
}

function arithmetic(cx: Context, node: ts.BinaryExpression): php.Expression {
    const operator = node.operatorToken.getText() as '+' | '-' | '*';
    const [left, right] = operands(cx, node.left, node.right, numeric);
    if (cx.numbers.isWideProduct(node) && cx.numbers.constantOf(node) === null) {
        const asFloat = (side: php.Expression): php.Expression => (side.kind === 'int' ? php.float(side.value) : side);
        return left.kind === 'int' || right.kind === 'int'
            ? php.binary(asFloat(left), operator, asFloat(right))
            : php.binary(php.cast('float', left), operator, right);
    }
    return php.binary(exact(cx, node, left, right), operator, right);
}

/** Arithmetic on constants that leaves the range of exact integers is done on floats, as in JavaScript. */
function exact(cx: Context, node: ts.BinaryExpression, left: php.Expression, right: php.Expression): php.Expression {
    const overflows =
        cx.flags(node) & Flag.Float && cx.isInt(node.left) && cx.isInt(node.right) && right.kind !== 'float';
    return overflows ? php.cast('float', left) : left;
}

/** `/`: PHP throws or warns where JavaScript gives Infinity or NaN, unless the divisor surely is not zero. */
export function divide(
    cx: Context,
    rightNode: ts.Expression,
    left: php.Expression,
    right: php.Expression,
): php.Expression {
    return cx.numbers.isNotZero(rightNode) ? php.binary(left, '/', right) : cx.helper('divide', left, right);
}

export function remainder(
    cx: Context,
    leftNode: ts.Expression,
    rightNode: ts.Expression,
    left: php.Expression,
    right: php.Expression,
): php.Expression {
    const whole = cx.numbers.isNotZero(rightNode) && cx.isInt(leftNode) && cx.isInt(rightNode);
    return whole ? php.binary(left, '%', right) : php.call('fmod', left, right);
}

export function power(cx: Context, left: ts.Expression, right: ts.Expression, node: ts.Node): php.Expression {
    const exponent = cx.numbers.constantOf(right);
    const base = cx.numbers.constantOf(left);
    const constant =
        exponent !== null && base !== null && Number.isSafeInteger(base) && Number.isSafeInteger(base ** exponent);
    if (exponent !== null && base !== null && !constant) {
        return numberNode(base ** exponent);
    }
    if (exponent === 2 && !cx.isInt(left)) {
        return cx.helper('square', numeric(cx, left));
    }
    if (!cx.isInt(left) || (exponent !== null && (!Number.isInteger(exponent) || exponent < 0))) {
        return cx.refuse(node, 'FLVX1402');
    }
    const [first, second] = operands(cx, left, right, numeric);
    return exponent === null ? cx.helper('power', first, second) : php.binary(first, '**', second);
}

/** Whether the expression is the word `null` or `undefined`. */
export function nothingWord(cx: Context, node: ts.Expression): 'null' | 'undefined' | null {
    const inner = bare(node);
    if (inner.kind === SK.NullKeyword) {
        return 'null';
    }
    return ts.isIdentifier(inner) && cx.checker.getSymbolAtLocation(inner) === cx.program.undefinedSymbol
        ? 'undefined'
        : null;
}

function equality(cx: Context, node: ts.BinaryExpression): php.Expression {
    const operator = node.operatorToken.getText() as '===' | '!==';
    const { left, right } = node;
    const word = nothingWord(cx, right) ?? nothingWord(cx, left);
    if (word !== null) {
        return nothingTest(cx, nothingWord(cx, right) === null ? right : left, word, operator);
    }
    if (ts.isTypeOfExpression(bare(left)) && ts.isStringLiteralLike(bare(right))) {
        const made = typeOfTest(
            cx,
            bare(left) as ts.TypeOfExpression,
            (bare(right) as ts.StringLiteralLike).text,
            operator,
        );
        if (made !== null) {
            return made;
        }
    }
    const empty = emptyTextTest(cx, node, operator);
    if (empty !== null) {
        return empty;
    }
    const [first, second] = operands(cx, left, right, expression);
    return compare(cx, left, right, first, second, operator);
}

/** `===` of two values that are there already. */
export function compare(
    cx: Context,
    leftNode: ts.Expression,
    rightNode: ts.Expression,
    left: php.Expression,
    right: php.Expression,
    operator: '===' | '!==',
): php.Expression {
    const leftKinds = kindsOf(cx, leftNode);
    const rightKinds = kindsOf(cx, rightNode);
    const common = leftKinds & rightKinds;
    const functions = cx.bindings.comparesFunctions ? 0 : Kind.Function;
    if (common & (CONTAINER | functions | Kind.RegExp | Kind.Iterator)) {
        return cx.refuse(leftNode.parent, 'FLVX1307', 'arrays or records');
    }
    const crossed =
        (leftKinds & Kind.Null && rightKinds & Kind.Undefined) ||
        (leftKinds & Kind.Undefined && rightKinds & Kind.Null);
    if (crossed) {
        return cx.refuse(leftNode.parent, 'FLVX1304', 'let both sides use the same one');
    }
    if ((leftKinds | rightKinds) & Kind.Unknown) {
        for (const [side, kinds, other] of [
            [leftNode, leftKinds, rightKinds],
            [rightNode, rightKinds, leftKinds],
        ] as const) {
            if (!(kinds & Kind.Unknown)) {
                continue;
            }
            if (other & (CONTAINER | Kind.Function)) {
                return cx.refuse(leftNode.parent, 'FLVX1307', other & CONTAINER ? 'arrays or records' : 'functions');
            }
            if (other & Kind.Unknown) {
                cx.conversions.needsTellingApart(side, 'identity');
            }
            if (other & (Kind.Unknown | NOTHING)) {
                cx.conversions.needsTellingApart(side, 'nothing');
            }
        }
        const numbers =
            (leftKinds | Kind.Unknown) & (rightKinds | Kind.Unknown) & Kind.Number ||
            leftKinds & rightKinds & Kind.Unknown;
        const plain = !numbers && !(leftKinds & Kind.Number) && !(rightKinds & Kind.Number);
        return plain ? php.binary(left, operator, right) : same(cx, left, right, operator);
    }
    if (!(common & Kind.Number) || ((cx.flags(leftNode) | cx.flags(rightNode)) & Flag.Float) === 0) {
        return php.binary(left, operator, right);
    }
    const onlyNumbers = leftKinds === Kind.Number && rightKinds === Kind.Number;
    return onlyNumbers ? php.binary(left, operator === '===' ? '==' : '!=', right) : same(cx, left, right, operator);
}

function same(cx: Context, left: php.Expression, right: php.Expression, operator: '===' | '!=='): php.Expression {
    const made = cx.helper('same', left, right);
    return operator === '===' ? made : php.not(made);
}

/** The kinds of a value as its place gives it: undefined also where nothing is, or where that is in `unknown`. */
export function kindsOf(cx: Context, node: ts.Expression): number {
    const kinds = cx.kinds(node);
    const isOpen = kinds === Kind.Unknown && cx.conversions.hasUndefinedOnly;
    return isOpen || cx.flags(node) & Flag.Missing ? kinds | Kind.Undefined : kinds;
}

/** A read that PHP's `isset` and `??` can look at. */
function isLookup(cx: Context, node: ts.Expression): boolean {
    const inner = bare(node);
    return isPlace(cx, inner) && mayBeAbsent(cx, inner as ts.PropertyAccessExpression);
}

function nothingTest(
    cx: Context,
    node: ts.Expression,
    word: 'null' | 'undefined',
    operator: '===' | '!==',
): php.Expression {
    const kinds = kindsOf(cx, node);
    const inner = bare(node);
    const wrong = word === 'null' ? Kind.Undefined : Kind.Null;
    if (word === 'null' && isObjectPair(cx, node, node)) {
        return presence(cx, node, operator);
    }
    if (kinds & wrong) {
        const exists = keyExists(cx, inner);
        if (exists === null) {
            const advice =
                (kinds & NOTHING) === NOTHING
                    ? `write \`${short(node)} == null\` for both`
                    : `compare with \`${word === 'null' ? 'undefined' : 'null'}\``;
            return cx.refuse(node, 'FLVX1304', advice);
        }
        if (word === 'undefined') {
            return operator === '===' ? php.not(exists) : exists;
        }
        const value = nullTest(access(cx, inner as ts.PropertyAccessExpression), operator);
        return operator === '===' ? php.binary(exists, '&&', value) : php.binary(php.not(exists), '||', value);
    }
    if (kinds & Kind.Unknown) {
        cx.conversions.needsTellingApart(node, word);
    }
    return presence(cx, node, operator);
}

/**
 * `x === undefined ? null : x`, the other word or the other way round, of what may be both: null and undefined become
 * one there, and in PHP they are one.
 */
export function nothingForNothing(cx: Context, node: ts.ConditionalExpression): php.Expression | null {
    const test = bare(node.condition);
    if (!isBinary(test, SK.EqualsEqualsEqualsToken, SK.ExclamationEqualsEqualsToken)) {
        return null;
    }
    const isEqual = test.operatorToken.kind === SK.EqualsEqualsEqualsToken;
    const [nothing, value] = isEqual ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
    const tested = bare(test.left);
    const word = nothingWord(cx, test.right);
    const other = nothingWord(cx, nothing);
    return ts.isIdentifier(tested) &&
        bare(value).getText() === tested.text &&
        word !== null &&
        other !== null &&
        word !== other &&
        (kindsOf(cx, tested) & NOTHING) === NOTHING
        ? expression(cx, value)
        : null;
}

/** `x === null || x === undefined`, or `!==` and `&&`: one test, for which the two need not be told apart. */
function nothingPair(cx: Context, node: ts.BinaryExpression): php.Expression | null {
    const operator = node.operatorToken.kind === SK.BarBarToken ? '===' : '!==';
    const [one, other] = [node.left, node.right].map((side) => {
        const inner = bare(side);
        const isTest = ts.isBinaryExpression(inner) && inner.operatorToken.getText() === operator;
        return { word: isTest ? nothingWord(cx, inner.right) : null, tested: isTest ? bare(inner.left) : inner };
    });
    const isBoth = one!.word !== null && other!.word !== null && one!.word !== other!.word;
    return isBoth && one!.tested.getText() === other!.tested.getText() && cx.isSimple(one!.tested)
        ? presence(cx, one!.tested, operator)
        : null;
}

/**
 * Whether a test is one of `typeof x === 'object' && x !== null`, or of its opposite: as null passes one of the two and
 * undefined the other, they need not be told apart.
 */
function isObjectPair(cx: Context, side: ts.Expression, tested: ts.Expression): boolean {
    const test = ts.findAncestor(side, ts.isBinaryExpression)!;
    const chain = ts.findAncestor(test.parent, (one) => !ts.isParenthesizedExpression(one));
    if (!cx.isSimple(tested) || chain === undefined || !isBinary(chain, SK.AmpersandAmpersandToken, SK.BarBarToken)) {
        return false;
    }
    const { kind } = chain.operatorToken;
    const isRight = bare(chain.right) === test;
    const left = bare(chain.left);
    const next = isBinary(chain.parent, kind) && chain.parent.left === chain ? chain.parent.right : null;
    const beside = isRight ? [isBinary(left, kind) ? left.right : left, next] : [chain.right];
    const text = tested.getText();
    const wanted = ts.isTypeOfExpression(side)
        ? `${text} ${kind === SK.BarBarToken ? '===' : '!=='} null`
        : `typeof ${text} ${kind === SK.BarBarToken ? '!==' : '==='} object`;
    return beside.some((one) => {
        const other = one === null ? null : bare(one);
        if (other === null || !ts.isBinaryExpression(other)) {
            return false;
        }
        const word = bare(other.right);
        const value = ts.isStringLiteralLike(word) ? word.text : word.getText();
        return wanted === `${other.left.getText()} ${other.operatorToken.getText()} ${value}`;
    });
}

/** Whether an expression gives nothing, or something. */
function presence(cx: Context, node: ts.Expression, operator: '===' | '!=='): php.Expression {
    const inner = bare(node);
    if (!isLookup(cx, inner)) {
        return nullTest(expression(cx, node), operator);
    }
    const isset: php.Expression = { kind: 'isset', target: access(cx, inner as ts.PropertyAccessExpression) };
    return operator === '===' ? php.not(isset) : isset;
}

/** `array_key_exists` for a record's property whose type has null and undefined. */
function keyExists(cx: Context, node: ts.Expression): php.Expression | null {
    if (!isLookup(cx, node) || !cx.isSimple(node)) {
        return null;
    }
    const record = (node as ts.PropertyAccessExpression).expression;
    if (!cx.types.onlyAt(record, Kind.Record) || mayStoreUndefined(cx, node as ts.PropertyAccessExpression)) {
        return null;
    }
    const place = access(cx, node as ts.PropertyAccessExpression);
    return place.kind === 'index' && place.index !== null
        ? php.call('array_key_exists', place.index, place.object)
        : null;
}

/** Whether a key may be there and its value be undefined. */
function mayStoreUndefined(cx: Context, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
    const type = cx.types.of(node.expression);
    const name = ts.isPropertyAccessExpression(node) ? node.name : bare(node.argumentExpression);
    const isNamed = ts.isPropertyAccessExpression(node) || ts.isStringLiteralLike(name);
    const property = isNamed ? cx.checker.getPropertyOfType(type, (name as ts.Identifier).text) : undefined;
    if (property !== undefined) {
        const held = cx.checker.getTypeOfSymbol(property);
        // What `?` alone adds to a type is another undefined.
        const isWritten = (held.isUnion() ? held.types : [held]).includes(cx.checker.getUndefinedType());
        return isWritten || (cx.numbers.flagsOf(property) & Flag.Missing) !== 0;
    }
    const entry = cx.types.entryType(type);
    return (
        (cx.numbers.entryFlags() & Flag.Missing) !== 0 ||
        (entry !== undefined && (cx.types.kinds(entry) & Kind.Undefined) !== 0)
    );
}

/** `x == null`: the one loose comparison that means the same. */
function looseNullTest(cx: Context, node: ts.BinaryExpression): php.Expression {
    const operator = node.operatorToken.getText() as '==' | '!=';
    const right = nothingWord(cx, node.right);
    const left = nothingWord(cx, node.left);
    if (right === null && left === null) {
        return cx.refuse(node, 'FLVX1101', operator);
    }
    return presence(cx, right !== null ? node.left : node.right, `${operator}=`);
}

function typeOfTest(
    cx: Context,
    node: ts.TypeOfExpression,
    text: string,
    operator: '===' | '!==',
): php.Expression | null {
    const operand = node.expression;
    const value = (): php.Expression => expression(cx, operand);
    const test = (made: php.Expression): php.Expression => (operator === '===' ? made : php.not(made));
    switch (text) {
        case 'string':
            return test(php.call('is_string', value()));
        case 'boolean':
            return test(php.call('is_bool', value()));
        case 'number':
            return cx.isSimple(operand)
                ? php.binary(
                      test(php.call('is_int', value())),
                      operator === '===' ? '||' : '&&',
                      test(php.call('is_float', value())),
                  )
                : test(cx.helper('isNumber', value()));
        case 'undefined':
            return nothingTest(cx, operand, 'undefined', operator);
        case 'function':
            // What is no object is no function, and reads better so than before `instanceof`.
            return test(
                cx.types.onlyAt(operand, SCALAR | Kind.List | NOTHING)
                    ? php.call('is_object', value())
                    : { kind: 'instanceof', value: value(), class: '\\Closure' },
            );
        case 'object': {
            const made = isObjectPair(cx, node, operand) ? cx.helper('typeOf', value()) : typeOf(cx, node);
            return php.binary(made, operator, php.string('object'));
        }
        default:
            return null;
    }
}

/** `text.length === 0` and the like: no need to count. */
function emptyTextTest(cx: Context, node: ts.BinaryExpression, operator: '===' | '!=='): php.Expression | null {
    const text = lengthOf(cx, node.left);
    return text !== null && cx.numbers.constantOf(node.right) === 0
        ? php.binary(receiver(cx, text), operator, php.string(''))
        : null;
}

function lengthOf(cx: Context, node: ts.Expression): ts.Expression | null {
    const inner = bare(node);
    return ts.isPropertyAccessExpression(inner) &&
        inner.name.text === 'length' &&
        !ts.isOptionalChain(inner) &&
        cx.types.onlyAt(inner.expression, Kind.String)
        ? inner.expression
        : null;
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

function relational(cx: Context, node: ts.BinaryExpression): php.Expression {
    const operator = node.operatorToken.getText() as '<' | '<=' | '>' | '>=';
    const { left, right } = node;
    const counted = lengthOf(cx, left);
    if (counted !== null && operator === '>' && cx.numbers.constantOf(right) === 0) {
        return php.binary(receiver(cx, counted), '!==', php.string(''));
    }
    if (cx.types.onlyAt(left, Kind.Number) && cx.types.onlyAt(right, Kind.Number)) {
        const [first, second] = operands(cx, left, right, numeric);
        return php.binary(first, operator, second);
    }
    if (cx.types.onlyAt(left, Kind.String) && cx.types.onlyAt(right, Kind.String)) {
        const [first, second] = operands(cx, left, right, expression);
        const order =
            cx.isString(left) && cx.isString(right)
                ? compareText(cx, left, right, first, second)
                : cx.helper('compareMissing', first, second);
        return php.binary(order, operator, php.int(0));
    }
    const isScalar = (one: ts.Expression): boolean =>
        cx.types.onlyAt(one, Kind.Number | Kind.String) && !(cx.flags(one) & Flag.Missing);
    if (isScalar(left) && isScalar(right)) {
        const [first, second] = operands(cx, left, right, expression);
        return cx.helper('compared', first, php.string(operator), second);
    }
    const other = cx.types.onlyAt(left, Kind.Number | Kind.String) ? right : left;
    return cx.unfit(node, `\`${operator}\``, other, 'compare two numbers or two texts');
}

/** Order of two texts by UTF-16 units; plain byte order is the same as soon as one of them is ASCII. */
function compareText(
    cx: Context,
    leftNode: ts.Expression,
    rightNode: ts.Expression,
    left: php.Expression,
    right: php.Expression,
): php.Expression {
    const ascii = [leftNode, rightNode].some((node) => {
        const inner = bare(node);
        return ts.isStringLiteralLike(inner) && isAscii(inner.text);
    });
    return ascii ? php.call('strcmp', left, right) : cx.helper('compareText', left, right);
}

function logical(cx: Context, node: ts.BinaryExpression): php.Expression {
    const { left, right } = node;
    const isAnd = node.operatorToken.kind === SK.AmpersandAmpersandToken;
    const pair = nothingPair(cx, node);
    if (pair !== null) {
        return pair;
    }
    if (
        cx.types.onlyAt(left, Kind.Boolean) &&
        cx.types.onlyAt(right, Kind.Boolean) &&
        !((isAnd ? cx.flags(left) | cx.flags(right) : cx.flags(right)) & Flag.Missing)
    ) {
        const test = condition(cx, left);
        return php.binary(
            test,
            isAnd ? '&&' : '||',
            cx.conditionally(() => expression(cx, right)),
        );
    }
    if (!isAnd && cx.isInt(left)) {
        // Only for integers PHP's own truth is that of JavaScript.
        return php.ternary(
            expression(cx, left),
            null,
            cx.conditionally(() => expression(cx, right)),
        );
    }
    const isSimple = cx.isSimple(left);
    const value = isSimple ? expression(cx, left) : cx.temporary('value');
    const test = isSimple ? condition(cx, left) : truth(cx, left, php.assign(value, expression(cx, left)), true);
    const other = cx.conditionally(() => expression(cx, right));
    return isAnd ? php.ternary(test, other, value) : php.ternary(test, value, other);
}

/**
 * Where `a ?? b` is no true condition, TypeScript takes `a` for null or undefined, also where it may be `false`, 0 or ''.
 * What is read as such is refused: its type cannot be gone by.
 */
function checkNarrowing(cx: Context, node: ts.BinaryExpression): void {
    const left = bare(node.left);
    const isFalsy = cx.kinds(left) & (Kind.Boolean | Kind.Number | Kind.String | Kind.Unknown);
    if (!isFalsy || !(ts.isIdentifier(left) || isAccess(left)) || !isTested(node)) {
        return;
    }
    const text = left.getText();
    const comparison = isFalsy & Kind.Boolean ? '=== true' : isFalsy & Kind.Number ? '!== 0' : "!== ''";
    const visit = (one: ts.Node): void => {
        const isSame = one !== left && one.kind === left.kind && one.pos > node.pos && one.getText() === text;
        if (isSame && (cx.kinds(one) & ~NOTHING) === 0) {
            cx.refuse(
                one,
                'FLVX1202',
                text,
                `TypeScript takes it for null or undefined after the test of \`${short(node)}\``,
                `compare in the test: \`(${short(node)}) ${comparison}\``,
            );
        }
        ts.forEachChild(one, visit);
    };
    visit(ts.findAncestor(node, isFunctionNode) ?? node.getSourceFile());
}

/** Whether a value decides which way is taken. */
function isTested(node: ts.Expression): boolean {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent)) {
        return isTested(parent);
    }
    if (ts.isBinaryExpression(parent)) {
        const { kind } = parent.operatorToken;
        const isLogical = kind === SK.AmpersandAmpersandToken || kind === SK.BarBarToken;
        return (
            (isLogical && (parent.left === node || isTested(parent))) ||
            (kind === SK.QuestionQuestionToken && isTested(parent))
        );
    }
    return (
        (ts.isPrefixUnaryExpression(parent) && parent.operator === SK.ExclamationToken) || isConditionOf(node, parent)
    );
}

function coalesce(cx: Context, node: ts.BinaryExpression): php.Expression {
    checkNarrowing(cx, node);
    const left = expression(cx, node.left);
    const right = cx.conditionally(() => expression(cx, node.right));
    return orElse(left, right);
}

function inRecord(cx: Context, node: ts.BinaryExpression): php.Expression {
    const key = cx.types.of(node.left);
    if (key.isStringLiteral() && key.value in {}) {
        return refuseInherited(cx, node.left, 'in', key.value);
    }
    if (cx.kinds(node.right) === Kind.Unknown && cx.types.onlyAt(node.left, Kind.String)) {
        if (key.isStringLiteral() && key.value === 'length') {
            return cx.refuse(
                node.left,
                'FLVX1202',
                'in',
                'a list has a length, and what is unknown may be one',
                'ask `Array.isArray(x)`',
            );
        }
        const [name, value] = operands(cx, node.left, node.right, expression);
        return cx.helper('hasKey', value, name);
    }
    if (!cx.types.onlyAt(node.right, Kind.Record) || !cx.types.onlyAt(node.left, Kind.String | Kind.Number)) {
        return cx.unfit(node, '`in`', node.right, 'ask a record for a string key');
    }
    const [name, record] = operands(cx, node.left, node.right, (inner, operand) =>
        operand === node.right ? receiver(inner, operand) : recordKey(inner, operand),
    );
    return php.call('array_key_exists', name, record);
}

function instanceOf(cx: Context, node: ts.BinaryExpression): php.Expression {
    const target = bare(node.right);
    const symbol = ts.isIdentifier(target) ? cx.bindings.declaredAt(target) : undefined;
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Class) === 0) {
        return cx.refuse(node.right, 'FLVX1001', '`instanceof` with something that is no class name', 'name a class');
    }
    if (cx.library.ofSymbol(symbol) === 'Error') {
        return { kind: 'instanceof', value: expression(cx, node.left), class: '\\Throwable' };
    }
    const declaration = symbol.valueDeclaration;
    if (declaration !== undefined && isHostDeclaration(cx, declaration)) {
        return cx.refuse(
            node.right,
            'FLVX1001',
            '`instanceof` with a class of the host',
            'test what the call says it returns',
        );
    }
    return { kind: 'instanceof', value: expression(cx, node.left), class: className(cx, symbol) };
}

/** The operators on 32 bits, each with its helper. */
export const BIT_HELPERS = {
    '&': 'bitAnd',
    '|': 'bitOr',
    '^': 'bitXor',
    '<<': 'shiftLeft',
    '>>': 'shiftRight',
    '>>>': 'shiftRightUnsigned',
} as const;

export type BitOperator = keyof typeof BIT_HELPERS;

function bitwise(cx: Context, node: ts.BinaryExpression): php.Expression {
    const operator = node.operatorToken.getText() as BitOperator;
    const isFlag = (operand: ts.Expression): boolean => {
        const inner = bare(operand);
        if (ts.isBinaryExpression(inner)) {
            return inner.operatorToken.kind === node.operatorToken.kind && isFlag(inner.left) && isFlag(inner.right);
        }
        const value = cx.numbers.constantOf(inner);
        if (value !== null) {
            return Number.isInteger(value) && value >= 0 && value < 2 ** 31;
        }
        const declaration = cx.bindings.declaredAt(inner)?.valueDeclaration;
        return declaration !== undefined && isHostDeclaration(cx, declaration);
    };
    if ((operator === '|' || operator === '&') && isFlag(node.left) && isFlag(node.right)) {
        return php.binary(expression(cx, node.left), operator, expression(cx, node.right));
    }
    return cx.helper(BIT_HELPERS[operator], ...operands(cx, node.left, node.right, numeric));
}

const OPPOSITE: Partial<Record<php.BinaryOperator, php.BinaryOperator>> = {
    '===': '!==',
    '!==': '===',
    '==': '!=',
    '!=': '==',
};

/** The opposite of a condition, without a `!` where an operator can say it. */
export function negate(test: php.Expression): php.Expression {
    if (test.kind === 'unary' && test.operator === '!') {
        return test.operand;
    }
    const operator = test.kind === 'binary' ? OPPOSITE[test.operator] : undefined;
    return operator === undefined ? php.not(test) : { ...(test as typeof test & { kind: 'binary' }), operator };
}

/** An expression as a condition: true where JavaScript takes it for true. */
export function condition(cx: Context, node: ts.Expression): php.Expression {
    if (ts.isParenthesizedExpression(node)) {
        return condition(cx, node.expression);
    }
    if (isBinary(node, SK.AmpersandAmpersandToken, SK.BarBarToken)) {
        const pair = nothingPair(cx, node);
        if (pair !== null) {
            return pair;
        }
        const left = condition(cx, node.left);
        const right = cx.conditionally(() => condition(cx, node.right));
        return php.binary(left, isBinary(node, SK.AmpersandAmpersandToken) ? '&&' : '||', right);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === SK.ExclamationToken) {
        return negate(condition(cx, node.operand));
    }
    const counted = lengthOf(cx, node);
    if (counted !== null) {
        return php.binary(receiver(cx, counted), '!==', php.string(''));
    }
    return truth(cx, node, expression(cx, node), false);
}

/** Whether a value counts as true; `isAssigned` for an assignment that must run exactly once. */
function truth(cx: Context, node: ts.Expression, value: php.Expression, isAssigned: boolean): php.Expression {
    const kinds = kindsOf(cx, node);
    const some = kinds & ~NOTHING;
    const nullable = (kinds & NOTHING) !== 0;
    const isNot = (nothing: php.Expression): php.Expression =>
        php.binary(nullable ? orElse(value, nothing) : value, '!==', nothing);
    const objects = CONTAINER | Kind.Class | Kind.Function | Kind.RegExp | Kind.Iterator;
    if (some === Kind.Boolean) {
        return value;
    }
    if (some === Kind.String) {
        return isNot(php.string(''));
    }
    if (some === Kind.Number && !(cx.flags(node) & Flag.Float)) {
        return isNot(php.int(0));
    }
    if ((some & ~objects) === 0 && nullable) {
        return nullTest(value, '!==');
    }
    if ((some & ~objects) === 0 && !isAssigned && cx.isSimple(node)) {
        return php.TRUE;
    }
    return cx.helper('truthy', value);
}
