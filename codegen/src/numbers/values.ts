import { ts } from 'ts-morph';
import { bare, Bindings, nameIn } from '../bindings';
import { Items } from '../items';
import { LibraryKeys } from '../library/keys';
import { getOr } from '../maps';
import { declaredType, isAccess, isAssignment, isUnary } from '../nodes';
import { isProven, valueProof } from '../proofs';
import { Properties } from '../properties';
import { Kind, NOTHING, Types } from '../types';
import { Arithmetic } from './arithmetic';
import { Constants, isLength, isSafeInt } from './constants';
import { Flag, possible } from './flags';
import { hasPropertySlot, Places } from './places';
import { Results } from './results';
import { ELEMENT, ENTRY, propertySlot, Slots } from './slots';

const SK = ts.SyntaxKind;

/** What gives its right side, and the flags of its left side that it may have as well. */
const HANDED_ON = new Map<ts.SyntaxKind, number>([
    [SK.EqualsToken, 0],
    [SK.CommaToken, 0],
    [SK.AmpersandAmpersandToken, ~0],
    [SK.AmpersandAmpersandEqualsToken, ~0],
    [SK.BarBarToken, ~Flag.Missing],
    [SK.BarBarEqualsToken, ~Flag.Missing],
    [SK.QuestionQuestionToken, ~Flag.Missing],
    [SK.QuestionQuestionEqualsToken, ~Flag.Missing],
]);

/** What is known about an expression's value: by what it reads, and by what is shown about that where it stands. */
export class Values {
    private readonly known = new Map<ts.Node, number>();
    private readonly results: Results;
    readonly arithmetic: Arithmetic;

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        private readonly properties: Properties,
        private readonly slots: Slots,
        private readonly places: Places,
        private readonly items: Items,
        constants: Constants,
        isModule: boolean,
    ) {
        const flags = (node: ts.Expression): number => this.of(node);
        this.arithmetic = new Arithmetic(types, constants, isModule, flags);
        this.results = new Results(checker, types, library, places, slots, this.arithmetic, flags);
    }

    of(node: ts.Expression): number {
        return this.slots.isSolved ? getOr(this.known, node, () => this.find(node)) : this.find(node);
    }

    private find(node: ts.Expression): number {
        const kinds = this.types.kindsAt(node);
        let flags = this.compute(node) | (this.endsEarly(node) ? Flag.Missing : 0);
        if (!(kinds & (Kind.Number | Kind.Unknown | Kind.Any))) {
            flags &= ~Flag.Float;
        }
        if (kinds & Kind.Number && !(flags & Flag.Float) && this.storedKinds(node) & (Kind.Unknown | Kind.Any)) {
            // A number that was hidden in a wider type.
            flags |= Flag.Float;
        }
        if (flags & Flag.Missing) {
            flags &= possible(this.storedKinds(node));
            // Where a test has ruled out what it was stored as, it goes on as what is left.
            const left = possible(kinds) & Flag.Missing;
            flags |= flags & Flag.Missing && !(flags & left) ? left : 0;
        }
        return flags;
    }

    /** What a place may hold by its declaration; 0 for what is no place. A narrowed type says nothing of undefined. */
    private storedKinds(node: ts.Expression): number {
        if (ts.isElementAccessExpression(node)) {
            return this.types.declaredKindsOf(node);
        }
        if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) {
            return this.types.declaredKinds(node, () => this.bindings.symbolAt(nameIn(node)));
        }
        return ts.isCallExpression(node) ? this.types.kindsAt(node) : 0;
    }

    /** Whether a chain may give undefined although its type does not say so: something before a `?.` is missing. */
    private endsEarly(node: ts.Expression): boolean {
        const isLink = (one: ts.Node): one is ts.CallExpression =>
            (isAccess(one) || ts.isCallExpression(one)) && ts.isOptionalChain(one);
        if (!isLink(node) || (isLink(node.parent) && node.parent.expression === node)) {
            return false;
        }
        const mayEnd = (one: ts.CallExpression): boolean =>
            (one.questionDotToken !== undefined &&
                (this.types.kindsAt(one.expression) & NOTHING || this.of(one.expression) & Flag.Missing) !== 0) ||
            (isLink(one.expression) && mayEnd(one.expression));
        return (this.types.kindsAt(node) & Kind.Undefined) === 0 && mayEnd(node);
    }

    private compute(node: ts.Expression): number {
        if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) {
            return this.of(node.expression);
        }
        if (ts.isNonNullExpression(node)) {
            const { expression } = node;
            const isOpen = this.types.kindsAt(expression) & Kind.Undefined && !this.items.isGiven(expression);
            return this.of(expression) | (isOpen ? Flag.Missing : 0);
        }
        if (ts.isAsExpression(node)) {
            const isUnknown = this.types.kindsAt(node.expression) & (Kind.Unknown | Kind.Any);
            return this.places.asDeclared(this.of(node.expression) | (isUnknown ? Flag.Float : 0), node.type);
        }
        if (ts.isNumericLiteral(node)) {
            return isSafeInt(Number(node.text)) ? 0 : Flag.Float;
        }
        if (ts.isIdentifier(node)) {
            return this.ofIdentifier(node);
        }
        if (ts.isPropertyAccessExpression(node)) {
            return this.ofProperty(node);
        }
        if (ts.isElementAccessExpression(node)) {
            return this.ofElement(node);
        }
        if (ts.isCallExpression(node)) {
            return this.results.of(node);
        }
        if (ts.isConditionalExpression(node)) {
            return this.of(node.whenTrue) | this.of(node.whenFalse);
        }
        if (ts.isBinaryExpression(node)) {
            const mask = HANDED_ON.get(node.operatorToken.kind);
            return mask === undefined
                ? this.arithmetic.ofBinary(node)
                : (mask === 0 ? 0 : this.of(node.left) & mask) | this.of(node.right);
        }
        return isUnary(node) ? this.arithmetic.ofUnary(node) : 0;
    }

    private ofIdentifier(node: ts.Identifier): number {
        const symbol = this.bindings.declaredAt(node);
        if (this.library.ofSymbol(symbol) !== null) {
            return Flag.Float;
        }
        const flags = this.ofVariable(symbol);
        return flags & Flag.Missing && (this.isNarrowed(node) || this.isTested(node)) ? flags & ~Flag.Missing : flags;
    }

    /** The flags of all that a variable may hold, wherever it is read. */
    private ofVariable(symbol: ts.Symbol | undefined): number {
        return symbol?.valueDeclaration === undefined ? 0 : this.ofDeclared(symbol, symbol.valueDeclaration);
    }

    private ofDeclared(symbol: ts.Symbol, declaration: ts.Declaration): number {
        if (ts.isEnumMember(declaration)) {
            const value = this.checker.getConstantValue(declaration);
            return typeof value === 'number' && !isSafeInt(value) ? Flag.Float : 0;
        }
        return this.places.isHost(declaration)
            ? this.places.flagsOfHost(declaredType(declaration))
            : this.places.flagsOf(symbol);
    }

    /** Whether a test has narrowed an unknown value: then it is there. */
    private isNarrowed(node: ts.Identifier): boolean {
        return (this.storedKinds(node) & ~this.types.kindsAt(node) & Kind.Unknown) !== 0;
    }

    /** Whether a test or an assignment before the read of a variable makes sure that it holds something. */
    private isTested(node: ts.Identifier): boolean {
        const binding = this.bindings.at(node);
        return (
            binding !== undefined &&
            isProven(
                node,
                valueProof((one) => ts.isIdentifier(one) && this.bindings.at(one) === binding),
            ) &&
            binding.writes.every(({ node: write, inPlace }) => {
                const { parent } = write;
                return (
                    inPlace ||
                    write === binding.declaration.name ||
                    isUnary(parent) ||
                    (isAssignment(parent) && parent.left === write && !this.mayBeNothing(parent))
                );
            })
        );
    }

    /** Whether a value may be undefined. What a variable holds is asked of all that is put into it. */
    private mayBeNothing(node: ts.Expression): boolean {
        const inner = bare(node);
        if (this.types.kindsAt(inner) & Kind.Undefined || ts.isOptionalChain(inner)) {
            return true;
        }
        if (ts.isConditionalExpression(inner)) {
            return this.mayBeNothing(inner.whenTrue) || this.mayBeNothing(inner.whenFalse);
        }
        if (ts.isBinaryExpression(inner)) {
            const { kind } = inner.operatorToken;
            const isAnd = kind === SK.AmpersandAmpersandToken;
            return (isAnd && this.mayBeNothing(inner.left)) || (HANDED_ON.has(kind) && this.mayBeNothing(inner.right));
        }
        if (ts.isCallExpression(inner)) {
            return this.results.mayBeNothing(inner);
        }
        const flags = ts.isIdentifier(inner)
            ? this.ofVariable(this.bindings.declaredAt(inner))
            : ts.isPropertyAccessExpression(inner)
              ? this.ofProperty(inner)
              : ts.isElementAccessExpression(inner)
                ? this.ofElement(inner)
                : 0;
        return (flags & Flag.Missing) !== 0;
    }

    private ofProperty(node: ts.PropertyAccessExpression): number {
        const key = this.library.ofName(node.name);
        return (key === null ? this.ofField(node) : isLength(key) ? 0 : Flag.Float) | this.leftOut(node);
    }

    private ofField(node: ts.PropertyAccessExpression): number {
        const [only, ...others] = this.properties.declarationsAt(node);
        if (only !== undefined && others.length === 0 && hasPropertySlot(only) && !this.places.isHost(only)) {
            return this.places.asDeclared(this.slots.of(propertySlot(node.name.text)), declaredType(only));
        }
        const symbol = this.checker.getSymbolAtLocation(node.name);
        if (symbol === undefined) {
            return this.slots.of(ENTRY) | (this.items.isProvenKey(node) ? 0 : Flag.Missing);
        }
        const declaration = symbol.valueDeclaration;
        return declaration === undefined || ts.isMappedTypeNode(declaration.parent)
            ? this.slots.of(propertySlot(node.name.text)) | this.slots.of(ENTRY)
            : this.ofDeclared(symbol, declaration);
    }

    /** Of the type `unknown` alone it cannot be seen that a property may be left out. */
    private leftOut(node: ts.PropertyAccessExpression): number {
        const isOpen = (this.types.kindsAt(node) & Kind.Unknown) !== 0;
        const symbol = isOpen ? this.checker.getSymbolAtLocation(node.name) : undefined;
        return symbol !== undefined && symbol.flags & ts.SymbolFlags.Optional ? Flag.Missing : 0;
    }

    private ofElement(node: ts.ElementAccessExpression): number {
        const { expression: holder, questionDotToken } = node;
        const kinds = this.types.kindsAt(holder);
        if (kinds & Kind.Static) {
            return 0;
        }
        const argument = bare(node.argumentExpression);
        // Behind what may be null TypeScript's type has undefined in it.
        const saysUndefined = questionDotToken !== undefined && (kinds & NOTHING) !== 0;
        const isKnown = (): boolean => saysUndefined || this.items.isProvenKey(node) || this.items.isTestedItem(node);
        if (ts.isStringLiteralLike(argument)) {
            const find = (): ts.Symbol | undefined =>
                this.checker.getPropertyOfType(this.types.of(holder), argument.text);
            return this.types.answers.about('has the property', node, () => find() !== undefined)
                ? this.places.flagsOf(find()!) | this.slots.of(ENTRY)
                : this.slots.of(ENTRY) | this.slots.of(propertySlot(argument.text)) | (isKnown() ? 0 : Flag.Missing);
        }
        if (this.types.of(holder).flags & ts.TypeFlags.TypeParameter) {
            return this.slots.of(ENTRY) | Flag.Float;
        }
        const named = this.namedProperties(node);
        if (named !== null) {
            return named.reduce((all, one) => all | this.places.flagsOf(one), this.slots.of(ENTRY));
        }
        const missing = this.items.isProvenIndex(node) || isKnown() ? 0 : Flag.Missing;
        return kinds & Kind.String ? missing : this.slots.of(kinds & Kind.List ? ELEMENT : ENTRY) | missing;
    }

    /**
     * The properties that `node[side]` may mean, where the type of the key names them all and each has to be there.
     * Only if one may be null: a key may be one by an assertion only, and then a test for undefined makes sense.
     */
    private namedProperties(node: ts.ElementAccessExpression): ts.Symbol[] | null {
        const { expression, argumentExpression: at } = node;
        const record = this.types.of(expression);
        const key = this.types.of(at);
        const names = key.isUnion() ? key.types : [key];
        if (!names.every((one) => one.isStringLiteral()) || this.of(at) & Flag.Missing) {
            return null;
        }
        const found = names.map((one) => this.checker.getPropertyOfType(record, (one as ts.StringLiteralType).value));
        const isRequired = (one: ts.Symbol | undefined): one is ts.Symbol =>
            one !== undefined && !(one.flags & ts.SymbolFlags.Optional);
        const nothing = this.types.kinds(this.types.of(node)) & NOTHING;
        return nothing === Kind.Null && found.every(isRequired) ? found : null;
    }
}
