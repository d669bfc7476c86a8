import { ts } from 'ts-morph';
import { bare, Binding, Bindings, initialOf, isClosure, isFunctionNode, surelyGives } from './bindings';
import { isTaking, Kept } from './kept';
import { LibraryKeys } from './library/keys';
import { getOr } from './maps';
import { isBinary, isUnary, isWithin, nameText } from './nodes';
import { showsMore } from './presence';
import { ALWAYS, firstPlace, isProven, orderProof, Proof, Quiet, valueProof } from './proofs';
import { Steady } from './steady';
import { Kind, NOTHING, Types } from './types';

const SK = ts.SyntaxKind;

/** What gives a variable a whole number if its right side is one. */
const WHOLE = [SK.EqualsToken, SK.PlusEqualsToken, SK.MinusEqualsToken];

/** Which items of lists and entries of records surely are there when they are read. */
export class Items {
    private readonly steady: Steady;
    private readonly kept: Kept;
    /** Answers that were given: they depend on no flow */
    private readonly entries = new Map<ts.Node, boolean>();
    private readonly indexes = new Map<ts.Node, boolean>();
    private readonly given = new Map<ts.Node, boolean>();

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        files: ts.SourceFile[],
        private readonly types: Types,
        /** Whether a variable begins with so much or more, and only grows, by whole numbers */
        private readonly counts: (node: ts.Expression, least: number) => boolean,
    ) {
        this.steady = new Steady(bindings, types, library);
        this.kept = new Kept(checker, bindings, files);
    }

    /** The type or literal that an array pattern takes apart. */
    patternSource(pattern: ts.ArrayBindingPattern): ts.Expression | ts.Type {
        const { parent } = pattern;
        if (ts.isVariableDeclaration(parent) && parent.initializer !== undefined) {
            return bare(parent.initializer);
        }
        return this.checker.getTypeAtLocation(pattern);
    }

    /** Whether the list surely has an item at that place. */
    isLongEnough(source: ts.Expression | ts.Type, at: number): boolean {
        if (!('kind' in source)) {
            if (source.isStringLiteral()) {
                return at < [...source.value].length;
            }
            if (!this.checker.isTupleType(source)) {
                return false;
            }
            const { fixedLength, minLength } = (source as ts.TupleTypeReference).target;
            return at < Math.min(fixedLength, minLength);
        }
        if (ts.isArrayLiteralExpression(source)) {
            return (
                at < source.elements.length &&
                !source.elements.slice(0, at + 1).some((element) => ts.isSpreadElement(element))
            );
        }
        if (
            at === 0 &&
            ts.isCallExpression(source) &&
            ts.isPropertyAccessExpression(source.expression) &&
            source.expression.name.text === 'split'
        ) {
            const separator = source.arguments[0];
            return (
                source.arguments.length === 1 &&
                separator !== undefined &&
                ts.isStringLiteral(separator) &&
                separator.text !== ''
            );
        }
        const type = this.checker.getTypeAtLocation(source);
        if (this.isLongEnough(type, at)) {
            return true;
        }
        // A constant list that nothing changes.
        const binding = ts.isIdentifier(source) ? this.bindings.at(source) : undefined;
        const initial = initialOf(binding?.declaration);
        return (
            initial !== undefined &&
            !ts.isIdentifier(initial) &&
            binding!.writes.every(({ node, inPlace }) =>
                inPlace ? isGrowing(node) : node === binding!.declaration.name,
            ) &&
            this.isLongEnough(initial, at)
        );
    }

    /** Whether a test or an assignment before `record[key]` or `list[i]` makes sure that there is an entry. */
    isTestedItem(node: ts.ElementAccessExpression): boolean {
        return getOr(this.entries, node, () => this.findTest(node));
    }

    private findTest(node: ts.ElementAccessExpression): boolean {
        const holder = bare(node.expression);
        const key = bare(node.argumentExpression);
        const isIt = (one: ts.Node): boolean => {
            const [record, name] = this.askedFor(one) ?? [];
            return record !== undefined && this.steady.isSame(record, holder) && this.steady.isSame(name!, key);
        };
        const keyBinding = ts.isIdentifier(key) ? this.bindings.at(key) : undefined;
        const isFixed = keyBinding === undefined ? ts.isLiteralExpression(key) : this.isSteadyKey(keyBinding, node);
        const quiet = isFixed && this.losesNothing(holder, node) ? ALWAYS : this.quietly([holder, key], node);
        return isProven(node, valueProof(isIt), quiet);
    }

    private quietly(paths: readonly ts.Expression[], read: ts.Node): Quiet {
        return {
            isUntil: (from) => this.steady.isUntil(paths, from, read),
            isThroughout: (node, from) => this.steady.isThroughout(paths, node, from),
        };
    }

    /** Whether a method that gives an item, or nothing, surely finds one. */
    isGiven(node: ts.Expression): boolean {
        return getOr(this.given, node, () => this.findItem(bare(node)));
    }

    private findItem(node: ts.Expression): boolean {
        if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) {
            return false;
        }
        const list = node.expression.expression;
        if (this.types.itemKindsAt(list) & (Kind.Undefined | Kind.Unknown | Kind.Any)) {
            return false;
        }
        const key = this.library.ofCall(node);
        const at = node.arguments[0];
        const isEnd = key === 'Array.pop' || key === 'Array.shift';
        return (isEnd || (key === 'Array.at' && at !== undefined && isEndPlace(at))) && this.isFilled(list, 1, node);
    }

    /** What a length is the length of, where it is written or noted in a constant, and that constant. */
    private lengthOf(node: ts.Expression): { list: ts.Expression; noted: Binding | null } | null {
        const inner = bare(node);
        if (isLengthAccess(inner)) {
            return inner.questionDotToken === undefined ? { list: bare(inner.expression), noted: null } : null;
        }
        const binding = ts.isIdentifier(inner) ? this.bindings.at(inner) : undefined;
        const initial = binding?.writes.length === 1 ? initialOf(binding.declaration) : undefined;
        const found = initial !== undefined && isLengthAccess(initial) ? this.lengthOf(initial) : null;
        return found === null ? null : { list: found.list, noted: binding! };
    }

    /** Whether an expression is the length of a list or text, or a constant that was declared with it. */
    private isLengthOf(node: ts.Expression, list: ts.Expression): boolean {
        const length = this.lengthOf(node);
        return length?.noted
            ? this.isSameStable(length.list, list, this.rangeOf(length.noted, node))
            : length !== null && this.steady.isSame(length.list, list);
    }

    /** Where a list has to stay as it is for what is known of a variable: a closure may read it much later. */
    private rangeOf({ owner, scope }: Binding, read: ts.Node): ts.Node {
        return this.bindings.ownerOf(read) === owner ? scope : read.getSourceFile();
    }

    /** Whether the sum of a whole number and an offset surely is less than the length of a list or text. */
    private isBelowEnd(list: ts.Expression, base: ts.Expression, offset: number, read: ts.Expression): boolean {
        const binding = ts.isIdentifier(base) ? this.bindings.at(base) : undefined;
        if (binding === undefined || !this.isWhole(base)) {
            return false;
        }
        // A counter that begins below the end, and runs backwards.
        const [first, ...others] = binding.writes;
        const { base: start, offset: before } = linear(initialOf(binding.declaration));
        const length = start === null ? null : this.lengthOf(start);
        if (
            length?.noted === null &&
            before + offset < 0 &&
            first!.node === binding.declaration.name &&
            this.isSameStable(length.list, list, this.rangeOf(binding, read)) &&
            others.every(({ node }) => isStep(node.parent, SK.MinusMinusToken, SK.MinusEqualsToken))
        ) {
            return true;
        }
        const loop = binding.declaration.parent.parent;
        const isFixed =
            this.isSteadyKey(binding, read) &&
            (this.losesNothing(list, read) ||
                (ts.isForStatement(loop) && this.isSameStable(list, list, this.rangeOf(binding, read))));
        const proof = orderProof((small, large, by) => {
            const [low, high] = [linear(small), linear(large)];
            return (
                low.base !== null &&
                high.base !== null &&
                this.steady.isSame(low.base, base) &&
                this.isLengthOf(high.base, list) &&
                offset <= low.offset + by - high.offset - 1
            );
        });
        return isProven(read, proof, isFixed ? ALWAYS : this.quietly([list, base], read));
    }

    /** Whether a whole number surely is so much or more. */
    private isAtLeast(base: ts.Expression, least: number, read: ts.Expression): boolean {
        if (this.counts(base, least)) {
            return true;
        }
        const proof = orderProof((small, large, by) => {
            const [low, high] = [linear(small), linear(large)];
            const isIt = low.base === null && high.base !== null && this.steady.isSame(high.base, base);
            return isIt && low.offset + by - high.offset >= least;
        });
        return this.isWhole(base) && isProven(read, proof, this.quietly([base], read));
    }

    /** Whether a number surely has no fraction, and is a number. */
    private isWhole(node: ts.Expression, seen = new Set<Binding>()): boolean {
        const inner = bare(node);
        if (ts.isIdentifier(inner)) {
            const binding = this.bindings.at(inner);
            if (binding === undefined || seen.has(binding)) {
                return binding !== undefined;
            }
            seen.add(binding);
            return binding.writes.every(({ node: target }) => {
                const { parent } = target;
                const initial = target === binding.declaration.name ? initialOf(binding.declaration) : undefined;
                const value =
                    initial ?? (isBinary(parent, ...WHOLE) && parent.left === target ? parent.right : undefined);
                return isUnary(parent) || (value !== undefined && this.isWhole(value, seen));
            });
        }
        if (isBinary(inner, SK.PlusToken, SK.MinusToken)) {
            return this.isWhole(inner.left, seen) && this.isWhole(inner.right, seen);
        }
        return (
            (ts.isNumericLiteral(inner) && Number.isSafeInteger(Number(inner.text))) ||
            (isLengthAccess(inner) && this.library.ofSymbol(this.checker.getSymbolAtLocation(inner.name)) !== null)
        );
    }

    /** Whether a test of its length or a `push` before makes sure that a list or text has so many items. */
    private isFilled(list: ts.Expression, count: number, read: ts.Expression): boolean {
        const isLength = (one: ts.Node): boolean => this.isLengthOf(one as ts.Expression, list);
        const isPush = (one: ts.Node): boolean =>
            ts.isCallExpression(one) &&
            ts.isPropertyAccessExpression(one.expression) &&
            /^Array\.(push|unshift)$/.test(this.library.ofCall(one) ?? '') &&
            one.arguments.filter((arg) => !ts.isSpreadElement(arg)).length >= count &&
            this.steady.isSame(one.expression.expression, list);
        const order = orderProof((small, large, by) => {
            const low = linear(small);
            return low.base === null && isLength(large) && low.offset + by >= count;
        });
        const proof: Proof = {
            shown: (condition, outcome) =>
                order.shown(condition, outcome) ??
                (count === 1
                    ? firstPlace((note) => showsMore(condition, outcome, (one) => isLength(one) && note(one.end)))
                    : null),
            given: (statement) => firstPlace((note) => surelyGives(statement, (one) => isPush(one) && note(one.end))),
        };
        return isProven(read, proof, this.losesNothing(list, read) ? ALWAYS : this.quietly([list], read));
    }

    /** The record or list, and its key, of what may be a test for an entry, or a write to it. */
    private askedFor(node: ts.Node): [ts.Expression, ts.Expression] | null {
        if (ts.isElementAccessExpression(node)) {
            return node.questionDotToken === undefined ? [node.expression, node.argumentExpression] : null;
        }
        if (ts.isCallExpression(node)) {
            return this.library.ofCall(node) === 'Object.hasOwn' ? [node.arguments[0]!, node.arguments[1]!] : null;
        }
        return isBinary(node, SK.InKeyword) ? [node.right, node.left] : null;
    }

    /** Whether a variable is the same between a test of it and a read, which stand in the same turn of a loop. */
    private isSteadyKey({ declaration, writes }: Binding, read: ts.Node): boolean {
        const loop = declaration.parent.parent;
        return writes.every(
            ({ node }) =>
                node === declaration.name ||
                (ts.isForStatement(loop) &&
                    loop.initializer === declaration.parent &&
                    loop.incrementor !== undefined &&
                    isWithin(node, loop.incrementor) &&
                    isWithin(read, loop.statement)),
        );
    }

    /** Whether nothing that has been in a list or record of the first level is ever taken out of it. */
    private losesNothing(holder: ts.Expression, read: ts.Node): boolean {
        if (ts.isPropertyAccessExpression(holder)) {
            return this.isOneObject(holder.expression) && this.kept.isKept(holder, read);
        }
        const binding = ts.isIdentifier(holder) ? this.bindings.at(holder) : undefined;
        return (
            binding !== undefined &&
            this.keepsKeys(binding) &&
            binding.writes.every(({ node }) => !isTaking(node) && !isLengthAccess(node))
        );
    }

    /** Whether an expression always means the same object or class. */
    private isOneObject(node: ts.Expression): boolean {
        const object = bare(node);
        const binding = ts.isIdentifier(object) ? this.bindings.at(object) : undefined;
        return (
            object.kind === SK.ThisKeyword ||
            binding?.writes.every(({ node: target }) => target === binding.declaration.name) === true ||
            this.bindings.classAt(object) !== undefined
        );
    }

    /** `list[i]` where `i` surely is a place of the list. */
    isProvenIndex(node: ts.ElementAccessExpression): boolean {
        return getOr(this.indexes, node, () => this.findIndex(node));
    }

    private findIndex(node: ts.ElementAccessExpression): boolean {
        const list = bare(node.expression);
        const at = bare(node.argumentExpression);
        if (!this.types.onlyAt(list, Kind.List | Kind.String | NOTHING)) {
            return false;
        }
        const { base, offset } = linear(at);
        if (base === null) {
            return offset >= 0 && (this.isLongEnough(list, offset) || this.isFilled(list, offset + 1, node));
        }
        if (this.isLengthOf(base, list)) {
            return offset < 0 && this.isFilled(list, -offset, node);
        }
        return this.isBelowEnd(list, base, offset, node) && this.isAtLeast(base, -offset, node);
    }

    /** Whether both name the same list, and nothing in the range shortens or replaces it. */
    private isSameStable(a: ts.Expression, b: ts.Expression, range: ts.Node): boolean {
        if (ts.isIdentifier(a) && ts.isIdentifier(b)) {
            const binding = this.bindings.at(a);
            return (
                binding !== undefined &&
                binding === this.bindings.at(b) &&
                binding.writes.every((write) => isGrowing(write.node) || !isWithin(write.node, range)) &&
                (binding.captures.size === 0 || binding.writes.every((write) => write.owner === binding.owner))
            );
        }
        if (ts.isPropertyAccessExpression(a) && ts.isPropertyAccessExpression(b) && a.name.text === b.name.text) {
            const isSameObject =
                (a.expression.kind === SK.ThisKeyword && b.expression.kind === SK.ThisKeyword) ||
                this.isSameStable(a.expression, b.expression, range);
            return isSameObject && this.kept.isKept(b, b);
        }
        return false;
    }

    /** `record[key]` where the key surely is there. */
    isProvenKey(node: ts.ElementAccessExpression | ts.PropertyAccessExpression): boolean {
        const record = bare(node.expression);
        if (!ts.isIdentifier(record)) {
            return false;
        }
        const binding = this.bindings.at(record);
        if (binding === undefined) {
            return false;
        }
        const key = ts.isElementAccessExpression(node) ? bare(node.argumentExpression) : null;
        const text =
            key === null
                ? (node as ts.PropertyAccessExpression).name.text
                : ts.isStringLiteralLike(key)
                  ? key.text
                  : null;
        if (text !== null) {
            return this.holdsKey(record, text);
        }
        const keyBinding = key !== null && ts.isIdentifier(key) ? this.bindings.at(key) : undefined;
        const source =
            keyBinding === undefined || keyBinding.writes.length !== 1 ? null : this.keySource(keyBinding.declaration);
        if (source === null || this.bindings.at(source.record) !== binding) {
            return false;
        }
        const closure = ts.findAncestor(node, (one) => one === keyBinding!.owner || isFunctionNode(one));
        return (
            (closure === keyBinding!.owner || this.keepsKeys(binding)) &&
            binding.writes.every((write) => write.owner === binding.owner) &&
            binding.writes.every((write) => !isWithin(write.node, source.range))
        );
    }

    /** Whether nothing takes a key out of a variable's record. */
    private keepsKeys({ declaration, writes }: Binding): boolean {
        return writes.every(
            ({ node, inPlace }) =>
                node === declaration.name ||
                (inPlace && !ts.isDeleteExpression(node.parent) && !this.bindings.changedArguments.has(node)),
        );
    }

    /** For `for (const key of Object.keys(record))` and `Object.keys(record).map((key) => …)`: the record, and where the key is known. */
    private keySource(declaration: ts.Node): { record: ts.Expression; range: ts.Node } | null {
        let list: ts.Expression | null = null;
        let range: ts.Node = declaration;
        if (ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent)) {
            range = declaration.parent.parent;
            list = bare((range as ts.ForOfStatement).expression);
        } else if (
            ts.isParameter(declaration) &&
            isClosure(declaration.parent) &&
            declaration.parent.parameters[0] === declaration &&
            ts.isCallExpression(declaration.parent.parent)
        ) {
            range = declaration.parent.parent;
            const callee = bare((range as ts.CallExpression).expression);
            const isLoop = [
                'Array.map',
                'Array.flatMap',
                'Array.forEach',
                'Array.filter',
                'Array.some',
                'Array.every',
                'Array.find',
                'Array.findLast',
            ].includes(this.library.ofCall(range as ts.CallExpression) ?? '');
            list = isLoop && ts.isPropertyAccessExpression(callee) ? bare(callee.expression) : null;
        }
        const isKeys = list !== null && ts.isCallExpression(list) && this.library.ofCall(list) === 'Object.keys';
        const record = isKeys ? bare((list as ts.CallExpression).arguments[0]!) : null;
        return record !== null && ts.isIdentifier(record) ? { record, range } : null;
    }

    /** Whether a variable surely has a record with the key: it was declared with it, and nothing takes it out. */
    private holdsKey(node: ts.Expression, key: string): boolean {
        const binding = ts.isIdentifier(node) ? this.bindings.at(node) : undefined;
        const initial = initialOf(binding?.declaration);
        return (
            initial !== undefined &&
            ts.isObjectLiteralExpression(initial) &&
            initial.properties.some((property) =>
                ts.isSpreadAssignment(property)
                    ? this.holdsKey(bare(property.expression), key)
                    : property.name !== undefined && nameText(property.name) === key,
            ) &&
            this.keepsKeys(binding!)
        );
    }
}

/** `push` and `unshift` and writes to an item never shorten a list. */
function isGrowing(node: ts.Node): boolean {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        return ['push', 'unshift', 'sort', 'reverse'].includes(node.expression.name.text);
    }
    return ts.isElementAccessExpression(node) && !ts.isDeleteExpression(node.parent);
}

const isLengthAccess = (node: ts.Node): node is ts.PropertyAccessExpression =>
    ts.isPropertyAccessExpression(node) && node.name.text === 'length';

/** `0` and `-1`: one of the ends of a list. */
function isEndPlace(node: ts.Expression): boolean {
    const at = bare(node);
    const isOne = (one: ts.Expression, text: string): boolean => ts.isNumericLiteral(one) && one.text === text;
    return (
        isOne(at, '0') || (ts.isPrefixUnaryExpression(at) && at.operator === SK.MinusToken && isOne(at.operand, '1'))
    );
}

/** The sum of an expression, or none, and a whole number. */
export function linear(node: ts.Expression | undefined): { base: ts.Expression | null; offset: number } {
    if (node === undefined) {
        return { base: null, offset: NaN };
    }
    const inner = bare(node);
    if (ts.isNumericLiteral(inner)) {
        const number = Number(inner.text);
        return { base: null, offset: Number.isSafeInteger(number) ? number : NaN };
    }
    if (isBinary(inner, SK.PlusToken, SK.MinusToken)) {
        const [left, right] = [linear(inner.left), linear(inner.right)];
        if (right.base === null) {
            const by = isBinary(inner, SK.PlusToken) ? right.offset : -right.offset;
            return { base: left.base, offset: left.offset + by };
        }
        if (left.base === null && isBinary(inner, SK.PlusToken)) {
            return { base: right.base, offset: left.offset + right.offset };
        }
    }
    return { base: inner, offset: 0 };
}

/** Whether a counter makes a step in one direction, or stays where it is. */
const isStep = (node: ts.Node, step: ts.SyntaxKind, sum: ts.SyntaxKind): boolean =>
    (isUnary(node) && node.operator === step) ||
    (isBinary(node, sum) && linear(node.right).base === null && linear(node.right).offset >= 0);
