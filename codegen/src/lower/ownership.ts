import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context, short } from '../context';
import { CONTAINER, Kind, NOTHING } from '../types';
import { isAccess } from '../nodes';
import { testedShape } from './expressions';

/** Checks a place that is assigned to, counted or deleted. */
export function checkedTarget(cx: Context, target: ts.Expression): void {
    const inner = bare(target);
    if (!isAccess(inner)) {
        return;
    }
    if (cx.kinds(inner.expression) & CONTAINER) {
        checkMutation(cx, inner, inner.expression);
    } else if (!cx.types.onlyAt(inner.expression, Kind.Class | Kind.Static | NOTHING)) {
        cx.refuse(inner, 'FLVX1506', inner.getText());
    }
}

/** Checks that an array or record may be changed in place. */
export function checkMutation(cx: Context, node: ts.Node, container: ts.Expression): void {
    const unpacked = cx.conversions.hasBoxes ? unpackedIn(cx, container) : undefined;
    if (unpacked !== undefined) {
        cx.refuse(unpacked, 'FLVX1506', unpacked.getText());
    }
    const first = cx.program.ownership.objections(container, node)[0];
    if (first !== undefined) {
        cx.refuse(first.node, first.code, first.name);
    }
    const tuples = cx.types.partsOf(cx.types.of(container), Kind.List).filter((type) => cx.checker.isTupleType(type));
    if (tuples.some((type) => !keepsShape(cx, type as ts.TupleTypeReference, node))) {
        const advice = 'change a list: `const list: T[] = [...tuple]`';
        cx.refuse(node, 'FLVX1202', short(node), 'the type says what stands at each place', advice);
    }
}

/** Whether each place of a tuple holds what its type says when a list of such a type was changed like that. */
function keepsShape(cx: Context, tuple: ts.TupleTypeReference, change: ts.Node): boolean {
    const { minLength, hasRestElement } = tuple.target;
    const items = cx.checker.getTypeArguments(tuple);
    const isEven = new Set(items).size === 1 && minLength === items.length;
    if (ts.isElementAccessExpression(change)) {
        return isEven || cx.types.of(change.argumentExpression).isNumberLiteral();
    }
    const method = ts.isCallExpression(change) ? /\w+$/.exec(change.expression.getText())?.[0] : undefined;
    return method === 'push' ? !hasRestElement : isEven && /^(?:sort|reverse|fill)$/.test(method ?? '');
}

/** The part of a path that is a record out of `unknown`: what is unpacked of it is a copy. */
function unpackedIn(cx: Context, node: ts.Expression): ts.Expression | undefined {
    if (ts.isAsExpression(node) && cx.kinds(node) & Kind.Record && cx.kinds(node.expression) & Kind.Unknown) {
        return node;
    }
    if (testedShape(cx, node) !== null) {
        return node;
    }
    return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || isAccess(node)
        ? unpackedIn(cx, node.expression)
        : undefined;
}

/** Checks that a loop's body leaves alone what the loop runs over. */
export function checkLoopSubject(cx: Context, subject: ts.Expression, body: ts.Node, isFixed = false): void {
    const objection = cx.program.ownership.loopObjection(subject, body, isFixed);
    if (objection !== null) {
        cx.refuse(objection.node, objection.code, objection.name);
    }
}
