import { ts } from 'ts-morph';
import { Answers, implementationOf } from './answers';
import { nodesIn } from './nodes';
import { addTo, getOr } from './maps';

/** A field of a class, also one that a parameter of the constructor declares. */
export type Field = ts.PropertyDeclaration | ts.ParameterDeclaration;
type Method = ts.MethodDeclaration | ts.MethodSignature;

/** The declarations of what is one property of an object; there is one object for each. */
export type Property = ReadonlySet<ts.Declaration>;

const INHERITING = new Set([ts.SyntaxKind.ClassDeclaration, ts.SyntaxKind.InterfaceDeclaration]);
const NAMING = new Set([ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.BindingElement]);

export const isField = (node: ts.Node): node is Field =>
    ts.isPropertyDeclaration(node) || (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));

export const isMethod = (node: ts.Node): node is Method => ts.isMethodDeclaration(node) || ts.isMethodSignature(node);

/** All declarations, of an overloaded method that of its body. */
const declarationsOf = (symbol: ts.Symbol | undefined): ts.Declaration[] => [
    ...new Set((symbol?.declarations ?? []).map((one) => implementationOf(one)!)),
];

/** Declarations that belong together. */
class Groups {
    private readonly groups = new Map<ts.Declaration, Set<ts.Declaration>>();

    of(declaration: ts.Declaration): Set<ts.Declaration> {
        return getOr(this.groups, declaration, () => new Set([declaration]));
    }

    join(declarations: readonly ts.Declaration[]): void {
        const all = new Set(declarations.flatMap((one) => [...this.of(one)]));
        all.forEach((one) => this.groups.set(one, all));
    }

    all(): Set<Property> {
        return new Set(this.groups.values());
    }
}

/**
 * Which properties and methods are one. TypeScript has several symbols for a property: one for each type argument of
 * its class, for `this`, for each union of classes; and a class may declare again what it inherits or what an interface
 * demands.
 */
export class Properties {
    private readonly properties = new Groups();
    /** Only what is one by inheritance */
    private readonly families = new Groups();
    /** What a class inherits or an interface demands, by what the class declares */
    private readonly above = new Map<ts.Declaration, ts.Declaration[]>();

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
            for (const node of nodesIn(file, NAMING)) {
                const declarations = this.declarationsAt(node);
                if (declarations.length > 1) {
                    this.properties.join(declarations);
                }
            }
        }
    }

    /** The property that an access reads or writes, or that a pattern takes out. */
    at(node: ts.Node): Property | null {
        const [first] = this.declarationsAt(node);
        return first === undefined ? null : this.properties.of(first);
    }

    /** The property that a field declares. */
    of(declaration: ts.Declaration): Property {
        return this.properties.of(declaration);
    }

    /** The property of a class, as `at` gives it; null for what only records have. */
    fieldAt(node: ts.Node): Property | null {
        const property = this.at(node);
        return property !== null && [...property].some(isField) ? property : null;
    }

    /** The methods that a call may mean together, because one overrides another or a union has them. */
    *related(): Iterable<Method[]> {
        for (const property of this.properties.all()) {
            const methods = [...property].filter(isMethod);
            if (methods.length > 1) {
                yield methods;
            }
        }
    }

    /** The declarations with which a member shares its place by inheritance, with its own. */
    familyOf(declaration: ts.Declaration): readonly ts.Declaration[] {
        return [...this.families.of(declaration)];
    }

    /** The symbol of a field where it is declared. */
    symbolOf(node: Field): ts.Symbol {
        const name = node.name as ts.Identifier;
        return ts.isParameter(node)
            ? this.checker
                  .getSymbolsOfParameterPropertyDeclaration(node, name.text)
                  .find(({ flags }) => flags & ts.SymbolFlags.Property)!
            : this.checker.getSymbolAtLocation(name)!;
    }

    /** What a member stands for in the classes and interfaces above. */
    overridden(declaration: ts.Declaration): readonly ts.Declaration[] {
        const found = new Set<ts.Declaration>();
        const visit = (one: ts.Declaration): void =>
            this.above.get(one)?.forEach((other) => {
                if (!found.has(other)) {
                    found.add(other);
                    visit(other);
                }
            });
        visit(declaration);
        return [...found];
    }

    /** The declarations that the name in an access or a pattern stands for: several for a union. */
    declarationsAt(node: ts.Node): readonly ts.Declaration[] {
        return getOr(this.answers.declarations, node, () => declarationsOf(this.symbolAt(node)));
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

    private joinInherited(node: ts.ClassDeclaration | ts.InterfaceDeclaration): void {
        for (const type of node.heritageClauses!.flatMap(({ types }) => [...types])) {
            this.joinTypes(this.checker.getTypeAtLocation(node), this.checker.getTypeAtLocation(type));
        }
        const [parent] = node.heritageClauses!.filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
        if (ts.isClassDeclaration(node) && node.name !== undefined && parent !== undefined) {
            // The static side.
            this.joinTypes(
                this.checker.getTypeAtLocation(node.name),
                this.checker.getTypeAtLocation(parent.types[0]!.expression),
            );
        }
    }

    private joinTypes(own: ts.Type, above: ts.Type): void {
        for (const property of this.checker.getPropertiesOfType(own)) {
            const others = declarationsOf(this.checker.getPropertyOfType(above, property.name));
            const ours = declarationsOf(property).filter((one) => !others.includes(one));
            if (others.length > 0 && ours.length > 0) {
                ours.forEach((one) => others.forEach((other) => addTo(this.above, one, other)));
                this.families.join([...ours, ...others]);
                this.properties.join([...ours, ...others]);
            }
        }
    }
}
