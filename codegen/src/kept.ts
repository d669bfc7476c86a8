import { ts } from 'ts-morph';
import { bare, Binding, Bindings, initialOf, isWriteTarget } from './bindings';
import { getOr } from './maps';
import { Access, hasModifier, isAccess, isAssignment, isWithin, nameText, nodesIn } from './nodes';
import { TAKERS } from './ownership';
import { isField } from './properties';

const SK = ts.SyntaxKind;

/** What may take something out of a list or a record, or give a property another one. */
const CHANGING = new Set([
    SK.CallExpression,
    SK.DeleteExpression,
    SK.PropertyAccessExpression,
    SK.ElementAccessExpression,
]);

/** What a program does with lists and records in properties, by the names of these. */
interface Changes {
    /** Something is taken out */
    taken: Set<string>;
    /** Somebody puts another one there */
    replaced: Set<string>;
    /** Where constructors put one there */
    given: Map<string, ts.Node[]>;
}

/** Whether a change takes items out of a list. */
export const isTaking = (node: ts.Node): boolean =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    TAKERS.has(node.expression.name.text);

/** Which properties keep the list or record that they have, and all that is in it. */
export class Kept {
    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly bindings: Bindings,
        private readonly files: ts.SourceFile[],
    ) {}

    /** Whether the list or record of a property stays in it, and nothing is taken out of it. */
    isKept(property: ts.PropertyAccessExpression, read: ts.Node): boolean {
        const name = property.name.text;
        const declaration = this.checker.getSymbolAtLocation(property.name)?.valueDeclaration;
        if (declaration === undefined || this.changes.taken.has(name)) {
            return false;
        }
        // What one type calls readonly, another one may name without it; a class is known by its own name only.
        const isReadonly = hasModifier(declaration, ts.ModifierFlags.Readonly);
        const isReplaced = this.changes.replaced.has(name);
        if (isField(declaration) ? isReplaced && !isReadonly : isReplaced || !isReadonly) {
            return false;
        }
        // A constructor may give it a value more than once.
        const home = ts.findAncestor(read, ts.isConstructorDeclaration)?.body;
        const statement = home?.statements.find((one) => isWithin(read, one));
        return (this.changes.given.get(name) ?? []).every(
            (node) => statement === undefined || !isWithin(node, home!) || node.end <= statement.pos,
        );
    }

    private found: Changes | null = null;

    /** What the program does with lists and records in properties, by the names of these. */
    private get changes(): Changes {
        if (this.found !== null) {
            return this.found;
        }
        const found: Changes = { taken: new Set(), replaced: new Set(), given: new Map() };
        const take = (node: ts.Expression): void => this.propertiesIn(node).forEach((name) => found.taken.add(name));
        for (const node of this.files.flatMap((file) => nodesIn(file, CHANGING))) {
            if (isTaking(node)) {
                take(((node as ts.CallExpression).expression as ts.PropertyAccessExpression).expression);
            } else if (ts.isDeleteExpression(node)) {
                take((bare(node.expression) as Access).expression);
            } else if (isAccess(node) && isWriteTarget(node)) {
                const at = ts.isPropertyAccessExpression(node) ? node.name : bare(node.argumentExpression);
                const name = ts.isIdentifier(at) || ts.isStringLiteralLike(at) ? at.text : '';
                const home = this.bindings.ownerOf(node);
                if (name === 'length') {
                    take(node.expression);
                } else if (ts.isConstructorDeclaration(home) && node.expression.kind === SK.ThisKeyword) {
                    getOr(found.given, name, () => []).push(node);
                } else {
                    found.replaced.add(name);
                }
            }
        }
        [...this.bindings.changedArguments.keys()].forEach((node) => take(node as ts.Expression));
        return (this.found = found);
    }

    /** The properties whose value an expression may have. */
    private propertiesIn(node: ts.Expression, seen = new Set<Binding>()): string[] {
        const inner = bare(node);
        const all = (...parts: ts.Expression[]): string[] => parts.flatMap((part) => this.propertiesIn(part, seen));
        if (ts.isPropertyAccessExpression(inner)) {
            return [inner.name.text];
        }
        if (ts.isElementAccessExpression(inner)) {
            const at = bare(inner.argumentExpression);
            return ts.isStringLiteralLike(at) ? [at.text] : [];
        }
        if (ts.isConditionalExpression(inner)) {
            return all(inner.whenTrue, inner.whenFalse);
        }
        if (ts.isBinaryExpression(inner)) {
            return all(inner.left, inner.right);
        }
        const binding = ts.isIdentifier(inner) ? this.bindings.at(inner) : undefined;
        if (binding === undefined || seen.has(binding)) {
            return [];
        }
        seen.add(binding);
        const { declaration } = binding;
        const named = ts.isBindingElement(declaration) ? [declaration.propertyName ?? declaration.name] : [];
        const values = binding.writes.map(({ node: target }) => target.parent).filter(isAssignment);
        const initial = initialOf(declaration);
        return [
            ...named.map((name) => nameText(name as ts.PropertyName) ?? ''),
            ...all(...values.map(({ right }) => right), ...(initial === undefined ? [] : [initial])),
        ];
    }
}
