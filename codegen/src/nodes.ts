import { ts } from 'ts-morph';

type Kinds = ReadonlySet<ts.SyntaxKind>;

const ALL: Kinds = new Set();
const known = new WeakMap<ts.SourceFile, Map<Kinds, readonly ts.Node[]>>();

/**
 * The nodes of a file that are of some kinds, or all, each before those below it. Most passes go through all files,
 * again after every save of a watched project, and a list that is kept with its file is walked much faster than a tree.
 */
export function nodesIn(file: ts.SourceFile, kinds = ALL): readonly ts.Node[] {
    let lists = known.get(file);
    if (lists === undefined) {
        lists = new Map([[ALL, everything(file)]]);
        known.set(file, lists);
    }
    let nodes = lists.get(kinds);
    if (nodes === undefined) {
        nodes = lists.get(ALL)!.filter((node) => kinds.has(node.kind));
        lists.set(kinds, nodes);
    }
    return nodes;
}

/** Whether a node is another one, or stands in it. */
export const isWithin = (node: ts.Node, outer: ts.Node): boolean => outer.pos <= node.pos && node.end <= outer.end;

function everything(file: ts.SourceFile): ts.Node[] {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
        found.push(node);
        ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
}
