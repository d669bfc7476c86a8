import { ts } from 'ts-morph';

/** A part of the text and what to put in its place. */
interface Edit {
    start: number;
    end: number;
    text: string;
}

/** Answers which of the texts still show the fault. */
export type StillFails = (texts: string[]) => Promise<boolean[]>;

const BATCH = 30;

/**
 * Makes a failing program smaller as long as it keeps failing: leaves out statements and members, takes the inside of
 * blocks, puts a part of an expression or a plain literal in its place.
 */
export async function shrink(text: string, stillFails: StillFails, rounds = 400): Promise<string> {
    let current = text;
    for (let round = 0; round < rounds;) {
        const edits = candidates(current).sort((a, b) => saving(b) - saving(a));
        let better: string | null = null;
        for (let at = 0; at < edits.length && better === null && round < rounds; at += BATCH, round++) {
            const texts = edits
                .slice(at, at + BATCH)
                .map((edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end));
            const verdicts = await stillFails(texts);
            const first = verdicts.indexOf(true);
            better = first === -1 ? null : texts[first]!;
        }
        if (better === null) {
            return tidy(current);
        }
        current = better;
    }
    return tidy(current);
}

function saving(edit: Edit): number {
    return edit.end - edit.start - edit.text.length;
}

function tidy(text: string): string {
    return text.replace(/\n[ \t]*(?=\n)/g, '').trim() + '\n';
}

/** Every smaller program that is one edit away. */
function candidates(text: string): Edit[] {
    const file = ts.createSourceFile('program.ts', text, ts.ScriptTarget.ES2022, true);
    const edits: Edit[] = [];
    const add = (node: ts.Node, replacement: string): void => {
        const edit = { start: node.getStart(file), end: node.getEnd(), text: replacement };
        if (saving(edit) > 0) {
            edits.push(edit);
        }
    };
    const inner = (block: ts.Statement): string =>
        ts.isBlock(block) ? text.slice(block.getStart(file) + 1, block.getEnd() - 1) : block.getText(file);

    const visit = (node: ts.Node): void => {
        if (ts.isStatement(node) && !ts.isBlock(node)) {
            add(node, '');
        }
        if (ts.isIfStatement(node)) {
            add(node, inner(node.thenStatement));
            if (node.elseStatement !== undefined) {
                add(node, inner(node.elseStatement));
                edits.push({ start: node.thenStatement.getEnd(), end: node.getEnd(), text: '' });
            }
        } else if (ts.isIterationStatement(node, false)) {
            add(node, inner(node.statement));
        } else if (ts.isTryStatement(node)) {
            add(node, inner(node.tryBlock));
            if (node.finallyBlock !== undefined && node.catchClause !== undefined) {
                edits.push({ start: node.catchClause.getEnd(), end: node.getEnd(), text: '' });
            }
        } else if (ts.isSwitchStatement(node)) {
            node.caseBlock.clauses.forEach((clause) => {
                add(clause, '');
                add(
                    node,
                    clause.statements
                        .map((statement) => statement.getText(file))
                        .join('\n')
                        .replace(/\bbreak;/g, ''),
                );
            });
        } else if (ts.isBlock(node) && ts.isBlock(node.parent)) {
            add(node, inner(node));
        } else if (ts.isClassElement(node) || ts.isTypeElement(node)) {
            add(node, '');
        } else if (ts.isHeritageClause(node)) {
            add(node, '');
        }
        listEdits(node, file, edits);
        if (ts.isExpression(node) && isReplaceable(node)) {
            for (const literal of ["''", '0', '1', 'true', 'false', '[]', '{}', 'null']) {
                add(node, literal);
            }
            node.forEachChild((child) => {
                if (ts.isExpression(child)) {
                    add(node, child.getText(file));
                }
            });
            if (ts.isArrowFunction(node) && ts.isExpression(node.body)) {
                add(node.body, '0');
            }
        }
        node.forEachChild(visit);
    };
    visit(file);
    return edits;
}

function isReplaceable(node: ts.Node): boolean {
    const { parent } = node;
    return (
        !ts.isExpressionStatement(parent) &&
        !(ts.isPropertyAccessExpression(parent) && parent.name === node) &&
        !(ts.isCallExpression(parent) && parent.expression === node) &&
        !(ts.isPropertyAssignment(parent) && parent.name === node) &&
        !ts.isBindingElement(parent)
    );
}

/** Leaves out single elements of lists: arguments, items, members, parameters, parts of templates. */
function listEdits(node: ts.Node, file: ts.SourceFile, edits: Edit[]): void {
    const lists: Array<ts.NodeArray<ts.Node>> = [];
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        lists.push(node.arguments ?? ts.factory.createNodeArray());
    } else if (ts.isArrayLiteralExpression(node)) {
        lists.push(node.elements);
    } else if (ts.isObjectLiteralExpression(node)) {
        lists.push(node.properties);
    } else if (ts.isFunctionLike(node)) {
        lists.push(node.parameters);
    } else if (ts.isTemplateExpression(node)) {
        for (const span of node.templateSpans) {
            edits.push({ start: span.getStart(file) - 2, end: span.literal.getStart(file) + 1, text: '' });
        }
    }
    for (const list of lists) {
        list.forEach((item, index) => {
            const next = list[index + 1];
            const before = list[index - 1];
            const start = next === undefined && before !== undefined ? before.getEnd() : item.getStart(file);
            edits.push({ start, end: next === undefined ? item.getEnd() : next.getStart(file), text: '' });
        });
    }
}
