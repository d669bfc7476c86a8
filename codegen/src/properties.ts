import { ts } from 'ts-morph';
import { Answers } from './answers';
import { nodesIn } from './nodes';

/** A field of a class, also one that a parameter of the constructor declares. */
export type Field = ts.PropertyDeclaration | ts.ParameterDeclaration;

/** The declarations of what is one property of an object; there is one object for each. */
export type Property = ReadonlySet<ts.Declaration>;

const INHERITING = new Set([ts.SyntaxKind.ClassDeclaration, ts.SyntaxKind.InterfaceDeclaration]);
const NAMING = new Set([ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.BindingElement]);

export const isField = (node: ts.Node): node is Field =>
    ts.isPropertyDeclaration(node) || (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));

/**
 * Which properties are one. TypeScript has several symbols for a property: one for each type argument of its class, for
 * `this`, for each union of classes; and a class may declare again what it inherits or what an interface demands.
 */
export class Properties {
    private readonly properties = new Map<ts.Declaration, Set<ts.Declaration>>();

    constructor(
        private readonly checker: ts.TypeChecker,
        files: ts.SourceFile[],
        private readonly answers: Answers,
    ) {
        for (const file of files) {
            for (const node of nodesIn(file, INHERITING) as (ts.ClassDeclaration | ts.InterfaceDeclaration)[]) {
                if (node.heritageClauses !== undefined) {
                    this.joinInherited(node);
                }
            }
            for (const node of nodesIn(file, NAMING) as (ts.PropertyAccessExpression | ts.BindingElement)[]) {
                const declarations = this.declarationsAt(node);
                if (declarations.length > 1) {
                    this.join(declarations);
                }
            }
        }
    }

    /** The property that an access reads or writes, or that a pattern takes out. */
    at(node: ts.Node): Property | null {
        const [first] = this.declarationsAt(node);
        return first === undefined ? null : this.of(first);
    }

    /** The property of a class, as `at` gives it; null for what only records have. */
    fieldAt(node: ts.Node): Property | null {
        const property = this.at(node);
        return property !== null && [...property].some(isField) ? property : null;
    }

    private declarationsAt(node: ts.Node): readonly ts.Declaration[] {
        const known = this.answers.declarations.get(node);
        if (known !== undefined) {
            return known;
        }
        const found = this.symbolAt(node)?.declarations ?? [];
        this.answers.declarations.set(node, found);
        return found;
    }

    private symbolAt(node: ts.Node): ts.Symbol | undefined {
        if (ts.isPropertyAccessExpression(node)) {
            return this.checker.getSymbolAtLocation(node.name);
        }
        if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken) {
            return undefined;
        }
        const name = node.propertyName ?? node.name;
        return ts.isIdentifier(name) || ts.isStringLiteral(name)
            ? this.checker.getPropertyOfType(this.checker.getTypeAtLocation(node.parent), name.text)
            : undefined;
    }

    private of(declaration: ts.Declaration): Set<ts.Declaration> {
        const known = this.properties.get(declaration) ?? new Set([declaration]);
        this.properties.set(declaration, known);
        return known;
    }

    private join(declarations: readonly ts.Declaration[]): void {
        const all = new Set(declarations.flatMap((one) => [...this.of(one)]));
        all.forEach((one) => this.properties.set(one, all));
    }

    private joinInherited(node: ts.ClassDeclaration | ts.InterfaceDeclaration): void {
        const above = node.heritageClauses!.flatMap(({ types }) =>
            types.map((one) => this.checker.getTypeAtLocation(one)),
        );
        for (const property of this.checker.getPropertiesOfType(this.checker.getTypeAtLocation(node))) {
            const same = above.flatMap(
                (type) => this.checker.getPropertyOfType(type, property.name)?.declarations ?? [],
            );
            if (same.length > 0) {
                this.join([...(property.declarations ?? []), ...same]);
            }
        }
    }
}
