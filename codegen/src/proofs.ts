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

/** The first place for which a test is true while something is asked, if the answer is yes. */
export function firstPlace(
    isIt: (node: ts.Node) => boolean,
    ask: (isNoted: (node: ts.Node) => boolean) => boolean,
): number | null {
    let first = Infinity;
    const isNoted = (node: ts.Node): boolean => {
        const is = isIt(node);
        first = is ? Math.min(first, isWriteTarget(node) ? outermostTarget(node).parent.end : node.end) : first;
        return is;
    };
    return ask(isNoted) ? first : null;
}

/** Tests and assignments of what is read. */
export const valueProof = (isIt: (node: ts.Node) => boolean): Proof => ({
    shown: (condition, outcome) => firstPlace(isIt, (isNoted) => showsValue(condition, outcome, isNoted)),
    given: (statement) =>
        firstPlace(isIt, (isNoted) => surelyGives(statement, (node) => isWriteTarget(node) && isNoted(node))),
});

/** Tests that show an order of two whole numbers; see `showsOrder`. */
export const orderProof = (isIt: (small: ts.Expression, large: ts.Expression, by: number) => boolean): Proof => ({
    shown: (condition, outcome) => {
        let first = Infinity;
        const isShown = showsOrder(condition, outcome, (small, large, by) => {
            const is = isIt(small, large, by);
            first = is ? Math.min(first, small.end, large.end) : first;
            return is;
        });
        return isShown ? first : null;
    },
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

/** What of an assignment the target is, with what stands around it. */
function outermostTarget(node: ts.Node): ts.Node {
    return isAssignment(node.parent) || !isWriteTarget(node.parent) ? node : outermostTarget(node.parent);
}
