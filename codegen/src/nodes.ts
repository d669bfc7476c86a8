import { ts } from 'ts-morph';

const known = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

/**
 * All nodes of a file, each before those below it. Most passes go through all files, again after every save of a
 * watched project, and a list is walked much faster than a tree.
 */
export function nodesIn(file: ts.SourceFile): readonly ts.Node[] {
    let nodes = known.get(file);
    if (nodes === undefined) {
        const found: ts.Node[] = [];
        const visit = (node: ts.Node): void => {
            found.push(node);
            ts.forEachChild(node, visit);
        };
        visit(file);
        nodes = found;
        known.set(file, nodes);
    }
    return nodes;
}
