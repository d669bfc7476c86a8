import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { PROJECT } from '../php/engine.cjs';

/**
 * Which node kinds and library members a set of programs uses. Members are told apart by name alone: `slice` of texts
 * and `slice` of lists count as one, which `Type.member` in calls on literals would not tell apart either.
 */
export class Coverage {
    private readonly names = new Set<string>();
    private readonly found = new Set<ts.SyntaxKind>();

    public add(text: string): void {
        const file = ts.createSourceFile('program.ts', text, ts.ScriptTarget.ES2022, true);
        const visit = (node: ts.Node): void => {
            this.found.add(node.kind);
            if (ts.isIdentifier(node)) {
                this.names.add(node.text);
            }
            node.forEachChild(visit);
        };
        visit(file);
    }

    public kinds(): string[] {
        return [...this.found].map((kind) => ts.SyntaxKind[kind]!).sort();
    }

    /** Members of the library that no program used. */
    public missing(): string[] {
        return members().filter((name) => !this.names.has(name));
    }
}

/** Every name that a program can use from the library. */
function members(): string[] {
    const file = ts.createSourceFile(
        'subset.d.ts',
        readFileSync(path.join(PROJECT, 'codegen/lib/subset.d.ts'), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
    );
    const found = new Set<string>();
    // From this comment on there are only types that TypeScript itself asks for.
    const end = file.text.indexOf('// What TypeScript itself asks for.');
    const visit = (node: ts.Node): void => {
        if (end !== -1 && node.getStart(file) > end) {
            return;
        }
        if ((ts.isMethodSignature(node) || ts.isPropertySignature(node)) && ts.isIdentifier(node.name)) {
            found.add(node.name.text);
        } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
            found.add(node.name.text);
        }
        node.forEachChild(visit);
    };
    visit(file);
    return [...found].sort();
}
