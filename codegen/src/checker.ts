import { ts } from 'ts-morph';
import { Answers } from './answers';
import { getOr } from './maps';

/**
 * TypeScript's checker with a memory: it works out the type of an expression, the symbol of a name and the target of a
 * call anew each time it is asked, and the passes ask about the same nodes many times. Nothing changes between the
 * questions, so the first answer stands; symbols, which do not belong to a checker, stand for the next program too.
 */
export function remembering(checker: ts.TypeChecker, answers: Answers): ts.TypeChecker {
    const types = new Map<ts.Node, ts.Type>();
    const symbols = new Map<ts.Node, ts.Symbol | undefined>();
    const contextual = new Map<ts.Node, ts.Type | undefined>();
    const signatures = new Map<ts.Node, ts.Signature | undefined>();
    const own: Partial<ts.TypeChecker> = {
        getTypeAtLocation: (node) => getOr(types, node, () => checker.getTypeAtLocation(node)),
        getSymbolAtLocation(node) {
            if (answers.symbols.has(node)) {
                return answers.symbols.get(node);
            }
            const found = getOr(symbols, node, () => checker.getSymbolAtLocation(node));
            // Of a name that only an index signature allows TypeScript gives that signature: no property, as for `Record`.
            const symbol = found?.escapedName === ts.InternalSymbolName.Index ? undefined : found;
            if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Transient) === 0) {
                answers.symbols.set(node, symbol);
            }
            return symbol;
        },
        getContextualType: (node) => getOr(contextual, node, () => checker.getContextualType(node)),
        getResolvedSignature: (node) => getOr(signatures, node, () => checker.getResolvedSignature(node)),
    };
    return { ...checker, ...own };
}
