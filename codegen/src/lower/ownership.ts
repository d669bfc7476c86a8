import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context } from '../context';
import { CONTAINER, Kind, NOTHING } from '../types';
import { isAccess } from '../nodes';

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
}

/** The part of a path that is a record out of `unknown`: what is unpacked of it is a copy. */
function unpackedIn(cx: Context, node: ts.Expression): ts.Expression | undefined {
    if (ts.isAsExpression(node) && cx.kinds(node) & Kind.Record && cx.kinds(node.expression) & Kind.Unknown) {
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
