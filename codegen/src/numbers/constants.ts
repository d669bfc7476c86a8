import { ts } from 'ts-morph';
import { bare, Binding, Bindings, initialOf } from '../bindings';
import { linear } from '../items';
import { LibraryKeys } from '../library/keys';
import { hasModifier, isBinary, isConst, isUnary } from '../nodes';

const SK = ts.SyntaxKind;

/** The largest whole number that arithmetic on constants may reach and stay a PHP integer. */
const MAX_INT = 2 ** 52;

export const isSafeInt = (value: number): boolean =>
    Number.isInteger(value) && Math.abs(value) <= MAX_INT && !Object.is(value, -0);

/** How many variables that are given one to another are followed. */
const MOST_COUNTERS = 8;

/** Whether a member of the library is how long something is. */
export const isLength = (key: string | null): boolean => key === 'Array.length' || key === 'String.length';

const SIGNS = new Map<ts.SyntaxKind, (value: number) => number>([
    [SK.PlusToken, (value) => value],
    [SK.MinusToken, (value) => -value],
]);

const OPERATIONS = new Map<ts.SyntaxKind, (left: number, right: number) => number>([
    [SK.PlusToken, (left, right) => left + right],
    [SK.MinusToken, (left, right) => left - right],
    [SK.AsteriskToken, (left, right) => left * right],
    [SK.SlashToken, (left, right) => left / right],
    [SK.PercentToken, (left, right) => left % right],
    [SK.AsteriskAsteriskToken, (left, right) => left ** right],
]);

/** Which number an expression is, or on which side of zero, by what is written: literals, constants and counters. */
export class Constants {
    private readonly known = new Map<ts.Node, number | null>();

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
    ) {}

    /** The value of an expression of number literals and constants, if it is one. */
    of(node: ts.Expression): number | null {
        const inner = bare(node);
        let value = this.known.get(inner);
        if (value === undefined) {
            // A constant may be named by what it is declared with.
            this.known.set(inner, null);
            value = this.compute(inner);
            this.known.set(inner, value);
        }
        return value;
    }

    private compute(node: ts.Expression): number | null {
        if (ts.isNumericLiteral(node)) {
            return Number(node.text);
        }
        if (ts.isPrefixUnaryExpression(node)) {
            const sign = SIGNS.get(node.operator);
            const value = sign === undefined ? null : this.of(node.operand);
            return value === null ? null : sign!(value);
        }
        if (ts.isBinaryExpression(node)) {
            const left = this.of(node.left);
            const right = left === null ? null : this.of(node.right);
            return right === null ? null : (OPERATIONS.get(node.operatorToken.kind)?.(left!, right) ?? null);
        }
        // A class may have another value than the one that it inherits.
        const isOwn = ts.isPropertyAccessExpression(node) && node.expression.kind === SK.ThisKeyword;
        return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && !isOwn) ? this.ofName(node) : null;
    }

    private ofName(node: ts.Identifier | ts.PropertyAccessExpression): number | null {
        const symbol = this.bindings.declaredAt(ts.isIdentifier(node) ? node : node.name);
        const declaration = symbol?.valueDeclaration;
        if (declaration === undefined) {
            return null;
        }
        if (ts.isEnumMember(declaration)) {
            const value = this.checker.getConstantValue(declaration);
            return typeof value === 'number' ? value : null;
        }
        const isStatic =
            ts.isPropertyDeclaration(declaration) &&
            hasModifier(declaration, ts.ModifierFlags.Static | ts.ModifierFlags.Readonly);
        return (isConst(declaration) || isStatic) && declaration.initializer !== undefined
            ? this.of(declaration.initializer)
            : null;
    }

    /** Whether a number surely is none that a division by it would fail with. */
    isNotZero(node: ts.Expression): boolean {
        const value = this.of(node);
        return value === null ? this.isCounter(node, 1) : value !== 0 && !Number.isNaN(value);
    }

    /** Whether a number surely is not below zero. */
    isNotNegative(node: ts.Expression): boolean {
        const inner = bare(node);
        const value = this.of(inner);
        if (value !== null) {
            return value >= 0;
        }
        return this.isLength(inner) || this.isCounter(inner, 0);
    }

    /** Whether a number surely is not between -1 and 1. */
    isOneAtLeast(node: ts.Expression): boolean {
        const value = this.of(node);
        return value === null ? this.isCounter(node, 1) : Math.abs(value) >= 1;
    }

    /** A variable that begins with a whole number that is not below `least`, and gets no smaller one. */
    isCounter(node: ts.Expression, least: number, assumed: ReadonlyMap<Binding, number> = new Map()): boolean {
        const inner = bare(node);
        const binding = ts.isIdentifier(inner) ? this.bindings.at(inner) : undefined;
        const initial = initialOf(binding?.declaration);
        if (binding === undefined || initial === undefined) {
            return false;
        }
        // Variables that are given one to another: the first that were below would have it from one that was before.
        if (least <= (assumed.get(binding) ?? -Infinity)) {
            return true;
        }
        if (assumed.size === MOST_COUNTERS) {
            return false;
        }
        const { declaration, writes } = binding;
        const all = new Map(assumed).set(binding, least);
        return writes.every(({ node: target }) => {
            const { parent } = target;
            if (target === declaration.name) {
                return this.isAtLeast(initial, least, all);
            }
            if (isUnary(parent)) {
                return parent.operator === SK.PlusPlusToken;
            }
            return (
                (isBinary(parent, SK.PlusEqualsToken) && this.isAtLeast(parent.right, 0, all)) ||
                (isBinary(parent, SK.EqualsToken) && this.isAtLeast(parent.right, least, all))
            );
        });
    }

    /** The same of the sum of a constant and a counter or a length. */
    private isAtLeast(node: ts.Expression, least: number, assumed: ReadonlyMap<Binding, number>): boolean {
        const value = this.of(node);
        const { base, offset } = linear(node);
        if (value !== null || base === null) {
            return value !== null && isSafeInt(value) && value >= least;
        }
        return this.isLength(base) ? offset >= least : this.isCounter(base, least - offset, assumed);
    }

    private isLength(node: ts.Expression): boolean {
        return ts.isPropertyAccessExpression(node) && isLength(this.library.ofName(node.name));
    }
}
