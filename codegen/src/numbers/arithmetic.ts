import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { isBinary } from '../nodes';
import { Kind, Types } from '../types';
import { Constants, isSafeInt } from './constants';
import { Flag, toNumber } from './flags';

const SK = ts.SyntaxKind;

/** Whether an operation on numbers surely gives a PHP integer, by its operands. */
export class Arithmetic {
    constructor(
        private readonly types: Types,
        private readonly constants: Constants,
        private readonly isModule: boolean,
        private readonly flags: (node: ts.Expression) => number,
    ) {}

    ofUnary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): number {
        const { operator, operand } = node;
        if (operator === SK.ExclamationToken) {
            return 0;
        }
        const value = operator === SK.MinusToken ? this.constants.of(node) : null;
        if (value !== null) {
            // The zero that is the opposite of a float zero is one, too.
            return isSafeInt(value) ? this.flags(operand) & Flag.Float : Flag.Float;
        }
        const isConversion = operator === SK.PlusToken && !this.types.onlyAt(operand, Kind.Number);
        return isConversion ? Flag.Float : toNumber(this.flags(operand));
    }

    ofBinary(node: ts.BinaryExpression): number {
        const { left, right } = node;
        switch (node.operatorToken.kind) {
            case SK.PlusToken:
            case SK.MinusToken:
            case SK.AsteriskToken:
            case SK.PlusEqualsToken:
            case SK.MinusEqualsToken:
            case SK.AsteriskEqualsToken: {
                if (!this.types.onlyAt(node, Kind.Number)) {
                    return 0;
                }
                const value = this.constants.of(node);
                const isWide = value === null ? this.isWideProduct(node) : !isSafeInt(value);
                return isWide ? Flag.Float : this.ofBoth(left, right);
            }
            case SK.AsteriskAsteriskToken:
            case SK.AsteriskAsteriskEqualsToken:
                return this.ofPower(left, right);
            case SK.PercentToken:
            case SK.PercentEqualsToken:
                return this.constants.isNotZero(right) ? this.ofBoth(left, right) : Flag.Float;
            case SK.SlashToken:
            case SK.SlashEqualsToken:
                return Flag.Float;
            default:
                return 0;
        }
    }

    ofPower(base: ts.Expression, exponent: ts.Expression): number {
        const power = this.constants.of(exponent);
        const value = power === null ? null : this.constants.of(base);
        const isWide = power === null || (value !== null && !isSafeInt(value ** power));
        return isWide ? Flag.Float : this.ofBoth(base, exponent);
    }

    private ofBoth(left: ts.Expression, right: ts.Expression): number {
        return toNumber(this.flags(left) | this.flags(right));
    }

    /** A product with a number so large that it soon leaves the range of exact integers: JavaScript rounds there. */
    isWideProduct(node: ts.BinaryExpression): boolean {
        // A module says `int` where it is sure of the range.
        const isProduct = !this.isModule && isBinary(node, SK.AsteriskToken, SK.AsteriskEqualsToken);
        return isProduct && [node.left, node.right].some((side) => Math.abs(this.constants.of(side) ?? 0) > 2 ** 21);
    }

    /** Whether a number surely is finite and within the range of PHP's integers: what can be cut down to an integer. */
    isFinite(node: ts.Expression): boolean {
        const inner = bare(node);
        if (this.types.onlyAt(inner, Kind.Number) && this.flags(inner) === 0) {
            return true;
        }
        const value = this.constants.of(inner);
        if (value !== null) {
            return isSafeInt(Math.trunc(value)) || Math.trunc(value) === 0;
        }
        if (isBinary(inner, SK.SlashToken)) {
            return this.constants.isOneAtLeast(inner.right) && this.isFinite(inner.left);
        }
        if (isBinary(inner, SK.AsteriskToken, SK.PlusToken, SK.MinusToken)) {
            const factor = this.constants.of(inner.right) ?? this.constants.of(inner.left);
            const isSmall = factor !== null && Math.abs(factor) <= 1e6;
            return isSmall && this.isFinite(inner.left) && this.isFinite(inner.right);
        }
        return false;
    }
}
