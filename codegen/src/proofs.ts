import { ts } from 'ts-morph';
import { isWriteTarget, surelyGives } from './bindings';
import { isAssignment } from './nodes';
import { isBehind, showsOrder, showsValue } from './presence';

/** What shows that something is there: where it does, or null. */
export interface Proof {
    /** The outcome of a condition */
    shown(condition: ts.Expression, outcome: boolean): number | null;
    /** A statement that surely gives it */
    given(statement: ts.Statement): number | null;
}

/** What has to hold where what was shown may be taken out again. */
export interface Quiet {
    /** Whether nothing changes it between a place and the read */
    isUntil(from: number): boolean;
    /** Whether nothing in a node changes it, from a place on */
    isThroughout(node: ts.Node, from: number): boolean;
}

export const ALWAYS: Quiet = { isUntil: () => true, isThroughout: () => true };

/** The first place that is noted while something is asked, if the answer is yes. */
export function firstPlace(ask: (note: (place: number) => true) => boolean): number | null {
    let first = Infinity;
    const note = (place: number): true => {
        first = Math.min(first, place);
        return true;
    };
    return ask(note) ? first : null;
}

/** Tests and assignments of what is read. */
export const valueProof = (isIt: (node: ts.Node) => boolean): Proof => ({
    shown: (condition, outcome) =>
        firstPlace((note) => showsValue(condition, outcome, (node) => isIt(node) && note(endOf(node)))),
    given: (statement) =>
        firstPlace((note) => surelyGives(statement, (node) => isWriteTarget(node) && isIt(node) && note(endOf(node)))),
});

/** Tests that show an order of two whole numbers; see `showsOrder`. */
export const orderProof = (isIt: (small: ts.Expression, large: ts.Expression, by: number) => boolean): Proof => ({
    shown: (condition, outcome) =>
        firstPlace((note) =>
            showsOrder(
                condition,
                outcome,
                (small, large, by) => isIt(small, large, by) && note(Math.min(small.end, large.end)),
            ),
        ),
    given: () => null,
});

/** Whether a test or an assignment before a read makes sure that there is what is read. */
export function isProven(read: ts.Node, { shown, given }: Proof, quiet = ALWAYS): boolean {
    const isGiven = (one: ts.Statement): boolean => {
        const tested = ts.isIfStatement(one) ? shown(one.expression, false) : null;
        const written = tested === null ? given(one) : given((one as ts.IfStatement).thenStatement);
        return (
            written !== null &&
            (tested === null || quiet.isThroughout((one as ts.IfStatement).expression, tested)) &&
            quiet.isThroughout(one, written) &&
            quiet.isUntil(one.end)
        );
    };
    return isBehind(
        read,
        (condition, outcome) => {
            const from = shown(condition, outcome);
            return from !== null && quiet.isUntil(from);
        },
        (one) => (ts.isIfStatement(one) || ts.isExpressionStatement(one)) && isGiven(one),
    );
}

/** Where a test of a value is done, or an assignment to it. */
function endOf(node: ts.Node): number {
    if (!isWriteTarget(node)) {
        return node.end;
    }
    return isAssignment(node.parent) || !isWriteTarget(node.parent) ? node.parent.end : endOf(node.parent);
}
