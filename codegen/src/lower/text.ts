import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context, short } from '../context';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { CONTAINER, Kind, NOTHING, SCALAR } from '../types';
import { checkedText, expression, inOrder, orElse } from './expressions';
import { isError } from './statements';
import { isBinary } from '../nodes';

/** `a + b` where one side is text: the operands of the whole chain, joined. */
export function concatenation(cx: Context, node: ts.BinaryExpression): php.Expression {
    if (mayAdd(cx, node)) {
        const operands = addends(cx, node);
        checkAddends(cx, operands);
        return cx.helper('added', ...inOrder(cx, operands, expression));
    }
    const operands = flatten(cx, node);
    const parts = inOrder(cx, operands, textOf);
    // The empty text in front says that the rest is text; PHP has a cast for that, and `.` makes text anyway.
    const [head, only] = parts;
    if (head?.kind === 'string' && head.value === '') {
        if (parts.length === 2) {
            return stringOf(cx, operands[1]!, only);
        }
        parts.shift();
    }
    return parts.reduce((left, right) => php.binary(left, '.', right));
}

/** The operands of a chain of sums that may be no text: what comes of the first two is told from a text. */
function addends(cx: Context, { left, right }: ts.BinaryExpression): ts.Expression[] {
    if (isOpenSum(cx, right)) {
        return cx.refuse(right, 'FLVX1309');
    }
    const inner = bare(left);
    return [...(isOpenSum(cx, inner) ? addends(cx, inner) : [left]), right];
}

/** What is added to a text that may be missing: null makes another text than undefined does, and so does an object. */
export function checkAddends(cx: Context, operands: readonly ts.Expression[]): void {
    if (operands.some((one) => cx.kinds(one) & ~SCALAR & ~Kind.Undefined)) {
        cx.refuse(operands.find((one) => cx.flags(one) & Flag.Missing) ?? operands[0]!, 'FLVX1309');
    }
}

/** Whether an expression is a sum that TypeScript takes for a text, and that may be NaN. */
function isOpenSum(cx: Context, node: ts.Expression): node is ts.BinaryExpression {
    const inner = bare(node);
    return isBinary(inner, ts.SyntaxKind.PlusToken) && cx.types.onlyAt(inner, Kind.String) && mayAdd(cx, inner);
}

/** Undefined and something that is no text make NaN, whatever the types say. */
export function mayAdd(cx: Context, node: ts.BinaryExpression): boolean {
    return [node.left, node.right].every(
        (one) => cx.flags(one) & Flag.Missing || !(cx.kinds(one) & Kind.String) || isOpenSum(cx, one),
    );
}

/** The operands of a chain of `+` as far as it joins text. */
function flatten(cx: Context, node: ts.Expression): ts.Expression[] {
    const inner = bare(node);
    if (isBinary(inner, ts.SyntaxKind.PlusToken) && cx.types.onlyAt(inner, Kind.String) && !mayAdd(cx, inner)) {
        // JavaScript makes a text of the left side only after the right side has run.
        const isEarly = cx.types.impliedCalls(inner.left).length > 0;
        if (isEarly && (cx.hasEffect(inner.right) || cx.isOrderSeen(inner.left, inner.right))) {
            return cx.refuse(inner.left, 'FLVX1103', short(inner.left));
        }
        return [...flatten(cx, inner.left), ...flatten(cx, inner.right)];
    }
    return [node];
}

/** A value as JavaScript turns it into text, as an operand of `.`: a PHP int needs no conversion there. */
export function textOf(cx: Context, node: ts.Expression): php.Expression {
    const kinds = cx.kinds(node) | (cx.flags(node) & Flag.Missing ? Kind.Undefined : 0);
    const value = expression(cx, node);
    if ((kinds & NOTHING) === NOTHING || (kinds & Kind.Unknown && kinds & Kind.Undefined)) {
        return cx.refuse(node, 'FLVX1304', 'give it a default with `??`');
    }
    if (kinds & Kind.Unknown) {
        cx.conversions.needsTellingApart(node, 'text');
        return cx.helper('text', value);
    }
    const some = kinds & ~NOTHING;
    const type = cx.types.of(node);
    if (kinds === Kind.Class && isError(cx, type)) {
        return cx.helper('text', value);
    }
    if (kinds === Kind.Class && !type.isUnion() && isOwnToString(cx, type)) {
        return { kind: 'methodCall', object: value, name: 'toString', args: [] };
    }
    if (some & ~SCALAR) {
        const advice = some & CONTAINER ? 'use `join` or `JSON.stringify`' : 'name what is to be shown';
        return cx.unfit(node, 'the conversion to text', node, advice);
    }
    const word = kinds & Kind.Undefined ? php.string('undefined') : kinds & Kind.Null ? php.string('null') : null;
    const isFloat = some & Kind.Number && cx.flags(node) & Flag.Float;
    if (!isFloat && !(some & Kind.Boolean)) {
        return word === null ? value : orElse(value, word);
    }
    if (some === Kind.Boolean && word === null) {
        return php.ternary(value, php.string('true'), php.string('false'));
    }
    return cx.helper('text', kinds & Kind.Undefined ? orElse(value, php.string('undefined')) : value);
}

/** Whether the type is a class of the program with `toString(): string`. */
function isOwnToString(cx: Context, type: ts.Type): boolean {
    const symbol = type.getProperty('toString');
    const declaration = symbol?.valueDeclaration;
    return (
        declaration !== undefined &&
        ts.isMethodDeclaration(declaration) &&
        declaration.parameters.length === 0 &&
        type.getProperty('valueOf') === undefined &&
        cx.types.isOnly(cx.checker.getTypeOfSymbol(symbol!).getCallSignatures()[0]!.getReturnType(), Kind.String)
    );
}

/** A value as a PHP string. */
export function stringOf(cx: Context, node: ts.Expression, made = textOf(cx, node)): php.Expression {
    return cx.kinds(node) & Kind.Number && !(made.kind === 'staticCall' && made.name === 'text')
        ? php.cast('string', made)
        : made;
}

/** `text ${value} text` */
export function template(cx: Context, node: ts.TemplateExpression): php.Expression {
    const parts: (string | php.Expression)[] = [checkedText(cx, node, node.head.text)];
    const nodes = node.templateSpans.map((span) => span.expression);
    const values = inOrder(cx, nodes, (_cx, one) =>
        ts.isTemplateExpression(one) ? template(cx, one) : textOf(cx, one),
    );
    node.templateSpans.forEach((span, at) => {
        parts.push(values[at]!, checkedText(cx, node, span.literal.text));
    });
    const joined = parts.filter((part) => part !== '');
    const known = joined.every((part) => typeof part === 'string' || isInterpolable(part));
    if (known && joined.length > 1) {
        return { kind: 'interpolated', parts: joined };
    }
    const first = node.templateSpans[0]!.expression;
    const operands = joined.map((part) => (typeof part === 'string' ? php.string(part) : part));
    if (operands.length === 1) {
        return stringOf(cx, first, operands[0]);
    }
    return operands.reduce((left, right) => php.binary(left, '.', right));
}

/** What a double-quoted string can hold and a reader still sees through. */
function isInterpolable(part: php.Expression): boolean {
    switch (part.kind) {
        case 'variable':
            return true;
        case 'property':
            return isInterpolable(part.object);
        case 'index':
            return (
                part.index !== null &&
                isInterpolable(part.object) &&
                (part.index.kind === 'variable' ||
                    part.index.kind === 'int' ||
                    (part.index.kind === 'string' && /^\w+$/.test(part.index.value)))
            );
        default:
            return false;
    }
}
