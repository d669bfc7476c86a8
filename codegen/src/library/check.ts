import { ts } from 'ts-morph';
import { keyOfDeclaration } from './keys';
import { CALLS, GETTERS } from './table';

/** Declared for TypeScript's own sake, or handled as syntax. */
const NO_ENTRY = new Set([
    'undefined',
    'Symbol',
    'Symbol.iterator',
    'NaN',
    'Infinity',
    'Math',
    'JSON',
    'console',
    'Date',
    'Object',
    'Array.0',
    'IteratorYieldResult.done',
    'IteratorYieldResult.value',
    'IteratorReturnResult.done',
    'IteratorReturnResult.value',
    'Iterator.next',
]);

/** The members that the library file declares. */
export function declaredMembers(library: ts.SourceFile): Set<string> {
    const keys = new Set<string>();
    const add = (node: ts.Node): void => {
        const key = keyOfDeclaration(node);
        if (key !== null && !NO_ENTRY.has(key)) {
            keys.add(key);
        }
    };
    for (const statement of library.statements) {
        if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
            statement.members.filter((member) => member.name !== undefined).forEach(add);
        } else if (ts.isFunctionDeclaration(statement)) {
            add(statement);
        } else if (ts.isVariableStatement(statement)) {
            statement.declarationList.declarations.forEach(add);
        }
    }
    return keys;
}

/** The library file and the table must name the same members. */
export function checkLibrary(library: ts.SourceFile): void {
    const declared = declaredMembers(library);
    const mapped = new Set([...Object.keys(CALLS), ...Object.keys(GETTERS)]);
    const missing = [...declared].filter((key) => !mapped.has(key));
    const extra = [...mapped].filter((key) => !declared.has(key));
    if (missing.length > 0 || extra.length > 0) {
        throw new Error(
            `lib/subset.d.ts and the table differ: no mapping for ${missing.join(', ') || 'nothing'}; not declared: ${extra.join(', ') || 'nothing'}`,
        );
    }
}
