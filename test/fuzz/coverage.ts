import { ts } from 'ts-morph';
import { LibraryKeys } from '../../codegen/src/library/keys';
import { CALLS, GETTERS } from '../../codegen/src/library/table';

/** Which node kinds and library members (`Array.slice`, `Math.PI`) a set of programs uses. */
export class Coverage {
    private readonly kinds = new Set<string>();
    private readonly members = new Set<string>();

    /** Counts a program that the compiler accepted. */
    public add(file: ts.SourceFile, checker: ts.TypeChecker, library: ts.SourceFile): void {
        const keys = new LibraryKeys(checker, library);
        const visit = (node: ts.Node): void => {
            this.kinds.add(kindName(node.kind));
            if (ts.isIdentifier(node)) {
                const key = keys.ofSymbol(checker.getSymbolAtLocation(node));
                if (key !== null) {
                    this.members.add(key);
                }
            }
            node.forEachChild(visit);
        };
        visit(file);
    }

    /** Adds what another process counted. */
    public merge(found: Seen): void {
        found.kinds.forEach((kind) => this.kinds.add(kind));
        found.members.forEach((member) => this.members.add(member));
    }

    public seen(): Seen {
        return { kinds: [...this.kinds].sort(), members: [...this.members].sort() };
    }

    /** Members of the library that no program used. */
    public missing(): string[] {
        return [...Object.keys(CALLS), ...Object.keys(GETTERS)].filter((member) => !this.members.has(member)).sort();
    }
}

/** What programs used. */
export interface Seen {
    kinds: string[];
    members: string[];
}

/** The name of a kind itself, not of a range of kinds that begins or ends with it. */
export function kindName(kind: ts.SyntaxKind): string {
    return NAMES.get(kind)!;
}

const NAMES = new Map<ts.SyntaxKind, string>();
for (const [name, kind] of Object.entries(ts.SyntaxKind)) {
    if (typeof kind === 'number' && !NAMES.has(kind)) {
        NAMES.set(kind, name);
    }
}

/** Every kind of node that a parser of TypeScript can make. */
export function allKinds(): Map<ts.SyntaxKind, string> {
    return NAMES;
}
