import { ts } from 'ts-morph';
import { Answers } from './answers';

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
        getTypeAtLocation(node) {
            let type = types.get(node);
            if (type === undefined) {
                type = checker.getTypeAtLocation(node);
                types.set(node, type);
            }
            return type;
        },
        getSymbolAtLocation(node) {
            let symbol = answers.symbols.get(node) ?? symbols.get(node);
            if (symbol === undefined && !symbols.has(node) && !answers.symbols.has(node)) {
                symbol = checker.getSymbolAtLocation(node);
                const isOwn = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Transient) !== 0;
                (isOwn ? symbols : answers.symbols).set(node, symbol);
            }
            return symbol;
        },
        getContextualType(node) {
            let type = contextual.get(node);
            if (type === undefined && !contextual.has(node)) {
                type = checker.getContextualType(node);
                contextual.set(node, type);
            }
            return type;
        },
        getResolvedSignature(node, candidates, count) {
            if (candidates !== undefined || count !== undefined) {
                return checker.getResolvedSignature(node, candidates, count);
            }
            let signature = signatures.get(node);
            if (signature === undefined && !signatures.has(node)) {
                signature = checker.getResolvedSignature(node);
                signatures.set(node, signature);
            }
            return signature;
        },
    };
    return { ...checker, ...own };
}
