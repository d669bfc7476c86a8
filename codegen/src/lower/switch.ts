import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context } from '../context';
import { boundIn, isWithin } from '../nodes';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { Kind } from '../types';
import { expression } from './expressions';
import { compare } from './operators';
import { beginning, caseStatements, statements } from './statements';

/**
 * `switch`. PHP compares loosely: a plain `switch` is kept where that cannot matter (integers, or text against cases
 * that are no numbers); otherwise the cases are conditions of `switch (true)`.
 */
export function switchStatement(cx: Context, node: ts.SwitchStatement): php.Statement[] {
    const subject = node.expression;
    const isPlain = node.caseBlock.clauses.every(
        (clause) => ts.isDefaultClause(clause) || isSafeCase(cx, subject, clause.expression),
    );
    checkOtherCases(cx, node);
    let value = expression(cx, subject);
    if (!isPlain && (!cx.isSimple(subject) || isChanged(cx, subject, node))) {
        value = cx.hoist(subject, value, 'subject');
    }
    const before = beginning(
        cx,
        node.caseBlock.clauses.flatMap((clause) => [...clause.statements]),
    );
    const cases = cx.jumping('switch', () =>
        node.caseBlock.clauses.map((clause): php.Case => {
            const comments = cx.comments.take(clause.pos, clause.getStart());
            const test = ts.isDefaultClause(clause) ? null : caseTest(cx, subject, clause.expression, value, isPlain);
            const colon = clause.statements.pos;
            const trailing = cx.comments.take(colon, cx.file.text.indexOf('\n', colon)).join(' ');
            return { test, comments, trailing, body: caseBody(cx, clause) };
        }),
    );
    return [...before, { kind: 'switch', subject: isPlain ? value : php.TRUE, cases }];
}

/**
 * TypeScript knows which cases may read what another one declares, unless it may be undefined anyway, and lets all of
 * them write to it.
 */
function checkOtherCases(cx: Context, node: ts.SwitchStatement): void {
    for (const clause of node.caseBlock.clauses) {
        const names = clause.statements
            .filter(ts.isVariableStatement)
            .flatMap(({ declarationList }) => declarationList.declarations.flatMap(({ name }) => boundIn(name)));
        for (const name of names) {
            const binding = cx.bindings.at(name);
            const mayBeOpen = cx.kinds(name) & (Kind.Undefined | Kind.Unknown | Kind.Any);
            const other =
                binding?.writes.map((write) => write.node).find((one) => !isWithin(one, clause)) ??
                (mayBeOpen ? binding?.reads.find((read) => !isWithin(read, clause)) : undefined);
            if (other !== undefined) {
                cx.refuse(other, 'FLVX1606', name.text);
            }
        }
    }
}

function caseBody(cx: Context, clause: ts.CaseOrDefaultClause): php.Statement[] {
    const only = clause.statements[0];
    if (clause.statements.length === 1 && only !== undefined && ts.isBlock(only)) {
        return statements(cx, only.statements);
    }
    return caseStatements(cx, clause.statements);
}

function caseTest(
    cx: Context,
    subject: ts.Expression,
    node: ts.Expression,
    value: php.Expression,
    isPlain: boolean,
): php.Expression {
    const wanted = cx.conditionally(() => expression(cx, node));
    return isPlain ? wanted : compare(cx, subject, node, value, wanted, '===');
}

/** Whether PHP's loose comparison of the subject with this case gives what `===` gives. */
function isSafeCase(cx: Context, subject: ts.Expression, node: ts.Expression): boolean {
    const inner = bare(node);
    if (cx.isString(subject)) {
        const text = constantText(cx, inner);
        return text !== null && !/^\s*[-+.]?[\d.]/.test(text);
    }
    const sure = cx.types.onlyAt(subject, Kind.Number) && !(cx.flags(subject) & Flag.Missing);
    return sure && cx.types.onlyAt(inner, Kind.Number) && cx.numbers.constantOf(inner) !== null;
}

/** The text of a literal, an enum member or a constant. */
function constantText(cx: Context, node: ts.Expression): string | null {
    const type = cx.types.of(node);
    return type.isStringLiteral() ? type.value : null;
}

/** Whether a case's own test could change the subject. */
function isChanged(cx: Context, subject: ts.Expression, node: ts.SwitchStatement): boolean {
    return node.caseBlock.clauses.some(
        (clause) =>
            !ts.isDefaultClause(clause) &&
            (cx.callsProgram(clause.expression) || cx.readsTooLate(subject, clause.expression)),
    );
}
