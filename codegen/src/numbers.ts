import { ts } from 'ts-morph';
import {
    bare,
    Bindings,
    FUNCTIONS,
    initialOf,
    isClosure,
    isFunctionNode,
    isLibraryValue,
    isWriteTarget,
    namedBy,
    nameIn,
    wrapped,
} from './bindings';
import { Items, linear } from './items';
import { isProven, valueProof } from './proofs';
import { isReduce, LibraryKeys } from './library/keys';
import { hasModifier, isAccess, isAssignment, isBinary, isConst, isUnary, nameText, nodesIn } from './nodes';
import { calledArgument, namedCallback } from './ownership';
import { isField, Properties } from './properties';
import { Kind, NOTHING, SCALAR, Types } from './types';
import { getOr } from './maps';

/** What is known about a value beyond its type. */
export enum Flag {
    /** A number may be a PHP float */
    Float = 1,
    /** A text may be undefined although its type does not say so: an unchecked read */
    MissingText = 2,
    /** The same of a number: what was stored as a text comes out as one */
    MissingNumber = 4,
    MissingBoolean = 8,
    MissingOther = 16,
    Missing = MissingText | MissingNumber | MissingBoolean | MissingOther,
}

/** The flags that values of the kinds can have. */
function possible(kinds: number): number {
    const isOpen = (kinds & ~NOTHING) === 0 || (kinds & (Kind.Unknown | Kind.Any)) !== 0;
    return isOpen
        ? ~0
        : ~Flag.Missing |
              (kinds & Kind.String ? Flag.MissingText : 0) |
              (kinds & Kind.Number ? Flag.MissingNumber : 0) |
              (kinds & Kind.Boolean ? Flag.MissingBoolean : 0) |
              (kinds & ~(SCALAR | NOTHING) ? Flag.MissingOther : 0);
}

type Slot = ts.Symbol | ts.Node | string;

interface Flow {
    to: Slot;
    from: ts.Expression | Slot;
    /** Flags that are added on the way, or the flags alone when there is no source */
    add: number;
    /** Whether `from` is an expression whose flags flow, not a slot */
    isValue: boolean;
}

/** What a file adds to the flows. */
interface Collected {
    flows: Flow[];
    /** What is stored where `int` is declared */
    ints: ts.Expression[];
    /** The files that it rests on */
    files: Set<ts.SourceFile>;
    /** What other files said of variables in this one */
    marks: string;
}

/** The items of all lists, the values of all records that are read by key */
const ELEMENT = 'element';
const ENTRY = 'entry';
const CLOSURE_PARAMETER = 'closure parameter';
const CLOSURE_RESULT = 'closure result';
const SK = ts.SyntaxKind;
/** What carries values from one place to another */
const CARRYING = new Set([
    SK.VariableDeclaration,
    SK.Parameter,
    SK.BindingElement,
    SK.PropertyDeclaration,
    ...FUNCTIONS,
    SK.ReturnStatement,
    SK.BinaryExpression,
    SK.PropertyAssignment,
    SK.ShorthandPropertyAssignment,
    SK.ArrayLiteralExpression,
    SK.ForOfStatement,
    SK.CallExpression,
    SK.NewExpression,
    SK.AsExpression,
    SK.Identifier,
    SK.PrefixUnaryExpression,
    SK.PostfixUnaryExpression,
]);

/** What gives its right side, or what its left side is if that is something. */
const HANDED_ON = new Set([
    SK.EqualsToken,
    SK.CommaToken,
    SK.BarBarToken,
    SK.BarBarEqualsToken,
    SK.QuestionQuestionToken,
    SK.QuestionQuestionEqualsToken,
    SK.AmpersandAmpersandEqualsToken,
]);
/** Members that give an item, if there is one. */
const GIVES_ITEM = /^Array\.(pop|shift|at|find|findLast)$/;

/** Whether the values of what is declared there are known by the property's name. */
const hasPropertySlot = (node: ts.Node): boolean =>
    isField(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node);

/** The largest whole number that arithmetic on constants may reach and stay a PHP integer. */
const MAX_INT = 2 ** 52;

export const isSafeInt = (value: number): boolean =>
    Number.isInteger(value) && Math.abs(value) <= MAX_INT && !Object.is(value, -0);

/**
 * Finds out which numbers are surely integers in PHP, and which values may be undefined behind the back of their type.
 * One slot for each variable, parameter, result and property name, and one for the items of all lists and records;
 * flags flow along assignments, calls and returns until nothing changes. The result decides how code looks, never what
 * it does: a number without the flag is an int, one with it may be int or float and gets the exact constructs.
 */
export class Numbers {
    private readonly slots = new Map<Slot, number>();
    private readonly collected: Collected[];
    private collecting!: Collected;
    private readonly constants = new Map<ts.Node, number | null>();
    readonly items: Items;

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        private readonly properties: Properties,
        private readonly host: ts.SourceFile[],
        files: ts.SourceFile[],
        isEntry: (file: ts.SourceFile) => boolean,
        /** Whether lists and records may hold undefined; a module has to say `?? default` */
        private readonly storesMissing: boolean,
        current: ReadonlySet<ts.SourceFile>,
    ) {
        this.items = new Items(checker, bindings, library, files, types, (node, least) => this.isCounter(node, least));
        this.collected = files.map((file) => {
            const marks = bindings.marksOf(file);
            const find = (): Collected => {
                this.collecting = { flows: [], ints: [], files: new Set(), marks };
                const entries = isEntry(file);
                nodesIn(file, CARRYING).forEach((node) => this.collect(node, entries));
                return this.collecting;
            };
            return types.answers.inFile(
                'numbers',
                file,
                find,
                (found) => found.marks === marks && [...found.files].every((one) => current.has(one)),
            );
        });
        const related = { flows: [], ints: [], files: new Set<ts.SourceFile>(), marks: '' };
        this.collecting = related;
        for (const methods of properties.related()) {
            this.relate(methods);
        }
        this.collected.push(related);
        this.solve();
    }

    /** How often a flow was looked at: what the work grows with. */
    evaluations = 0;
    /** The flows that read a slot: they are looked at again when it changes */
    private readonly readers = new Map<Slot, Set<Flow>>();
    private evaluated: Flow | null = null;

    private solve(): void {
        const waiting = new Set(this.collected.flatMap(({ flows }) => flows));
        for (const flow of waiting) {
            waiting.delete(flow);
            this.evaluations += 1;
            this.evaluated = flow;
            const source = flow.isValue ? this.flags(flow.from as ts.Expression) : this.slot(flow.from);
            this.evaluated = null;
            const before = this.slots.get(flow.to) ?? 0;
            // What is stored has to be there: see the checks where items and properties are written.
            const stored =
                !this.storesMissing && typeof flow.to === 'string' && (flow.to.startsWith('.') || flow.to === ELEMENT);
            const after = before | ((source | flow.add) & (stored ? ~Flag.Missing : ~0));
            if (after !== before) {
                this.slots.set(flow.to, after);
                this.readers.get(flow.to)?.forEach((reader) => waiting.add(reader));
            }
        }
        this.readers.clear();
        this.solved = new Map();
    }

    /** The flags of expressions, once nothing changes any more */
    private solved: Map<ts.Node, number> | null = null;

    /** Expressions that may be fractions where `int` is declared. */
    fractions(): ts.Expression[] {
        return this.collected
            .flatMap(({ ints }) => ints)
            .filter((value) => this.types.kindsAt(value) & Kind.Number && this.flags(value) & Flag.Float);
    }

    private declare(type: ts.TypeNode | undefined, value: ts.Expression | undefined): void {
        if (type !== undefined && value !== undefined && this.isDeclaredInt(type)) {
            this.collecting.ints.push(value);
        }
    }

    private slot(slot: Slot): number {
        if (this.evaluated !== null) {
            getOr(this.readers, slot, () => new Set()).add(this.evaluated);
        }
        return this.slots.get(slot) ?? 0;
    }

    private flow(to: Slot, from: ts.Expression | undefined, add = 0): void {
        if (from !== undefined) {
            this.add({ to, from, add, isValue: true });
        }
    }

    private link(to: Slot, from: Slot, add = 0): void {
        this.add({ to, from, add, isValue: false });
    }

    private add(flow: Flow): void {
        this.collecting.flows.push(flow);
        for (const end of [flow.to, flow.from]) {
            if (typeof end !== 'string') {
                const node = 'kind' in end ? end : end.declarations?.[0];
                if (node !== undefined) {
                    this.collecting.files.add(node.getSourceFile());
                }
            }
        }
    }

    /** The flags of the values of records that are read by key. */
    entryFlags(): number {
        return this.slot(ENTRY);
    }

    /** The flags of what functions get that are called as values. */
    closureParameterFlags(): number {
        return this.slot(CLOSURE_PARAMETER);
    }

    /** The flags of the items of lists and records. */
    elementFlags(kinds = 0): number {
        return this.slot(ELEMENT) & possible(kinds);
    }

    /** The slot of a declared thing. */
    private slotOf(symbol: ts.Symbol): Slot {
        const declaration = symbol.valueDeclaration;
        const isOwn = symbol.flags & ts.SymbolFlags.FunctionScopedVariable;
        if (declaration !== undefined && !isOwn && hasPropertySlot(declaration)) {
            return propertySlot(symbol.name);
        }
        return symbol;
    }

    private symbolSlot(node: ts.Node): Slot | null {
        const symbol = this.bindings.symbolAt(node);
        return symbol === undefined ? null : this.slotOf(symbol);
    }

    private collect(node: ts.Node, entries: boolean): void {
        if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node)) {
            this.declare(node.type, node.initializer);
        }
        if (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node)) {
            this.collectDeclaration(node);
        }
        if (isFunctionNode(node)) {
            this.collectFunction(node, entries);
        } else if (ts.isReturnStatement(node)) {
            const fn = ts.findAncestor(node, isFunctionNode);
            if (fn !== undefined && !this.bindings.isInlined(fn)) {
                this.flow(fn, node.expression);
                this.declare(fn.type, node.expression);
            }
        } else if (ts.isBinaryExpression(node)) {
            this.collectAssignment(node);
        } else if (ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) {
            const name = nameText(node.name);
            this.flow(name === null ? ENTRY : propertySlot(name), node.initializer);
            if (ts.isPropertyAssignment(node)) {
                const wanted =
                    name === null || !ts.isObjectLiteralExpression(node.parent)
                        ? undefined
                        : this.types.wantedProperty(node.parent, node, name);
                this.declare(declaredType(wanted), node.initializer);
                this.flow(ENTRY, node.initializer);
            }
        } else if (ts.isShorthandPropertyAssignment(node)) {
            this.flow(propertySlot(node.name.text), node.name);
            this.flow(ENTRY, node.name);
        } else if (ts.isArrayLiteralExpression(node) && !isWriteTarget(node)) {
            node.elements
                .filter((element) => !ts.isSpreadElement(element))
                .forEach((element) => this.flow(ELEMENT, element));
        } else if (ts.isForOfStatement(node)) {
            this.collectForOf(node);
        } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
            this.collectCall(node);
        } else if (ts.isAsExpression(node)) {
            this.collectAssertion(node);
        } else if (ts.isIdentifier(node)) {
            this.collectFunctionValue(node);
        } else if (isUnary(node)) {
            // Counting undefined gives NaN.
            const slot = isWriteTarget(node.operand) ? this.targetSlot(bare(node.operand)) : null;
            if (slot !== null) {
                this.flow(slot, node);
            }
        }
    }

    private collectDeclaration(node: ts.VariableDeclaration | ts.BindingElement | ts.ParameterDeclaration): void {
        if (ts.isIdentifier(node.name)) {
            const slot = this.symbolSlot(node.name);
            if (slot !== null) {
                if (!ts.isBindingElement(node)) {
                    this.flow(slot, node.initializer);
                    if (this.bindings.mayBeReadEarly(node.name)) {
                        this.link(slot, slot, Flag.Missing);
                    }
                } else {
                    this.collectBindingElement(node, slot);
                }
                if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) {
                    this.link(propertySlot(node.name.text), slot);
                }
            }
        }
    }

    private collectBindingElement(node: ts.BindingElement, slot: Slot): void {
        this.flow(slot, node.initializer);
        if (ts.isObjectBindingPattern(node.parent)) {
            const name = nameText(node.propertyName ?? node.name);
            const source = this.checker.getTypeAtLocation(node.parent);
            if (name !== null && this.checker.getPropertyOfType(source, name) !== undefined) {
                this.link(slot, propertySlot(name));
            } else {
                this.link(slot, ENTRY, node.initializer !== undefined || node.dotDotDotToken ? 0 : Flag.Missing);
            }
            return;
        }
        const source = this.items.patternSource(node.parent);
        const proven =
            node.dotDotDotToken !== undefined ||
            (source !== null && this.items.isLongEnough(source, node.parent.elements.indexOf(node)));
        this.link(slot, ELEMENT, proven || node.initializer !== undefined ? 0 : Flag.Missing);
    }

    private collectFunction(node: ts.FunctionLikeDeclaration, entries: boolean): void {
        if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && !this.bindings.isInlined(node)) {
            this.flow(node, node.body);
            this.declare(node.type, node.body);
        }
        if (node.type !== undefined && ts.isTypePredicateNode(node.type) && node.type.type !== undefined) {
            this.taint(this.checker.getTypeFromTypeNode(node.type.type), new Set());
        }
        if (isClosure(node)) {
            const caller = this.callerOf(node);
            if (caller === null) {
                if (!this.bindings.isCalledOnly(node)) {
                    node.parameters.forEach((parameter) => this.linkParameter(parameter, CLOSURE_PARAMETER));
                    this.link(CLOSURE_RESULT, node);
                }
            } else {
                this.collectLibraryCallback(node, caller);
            }
        }
        if (entries && ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent)) {
            node.parameters.forEach((parameter) => this.linkParameter(parameter, CLOSURE_PARAMETER, Flag.Float));
        }
    }

    private linkParameter(parameter: ts.ParameterDeclaration, from: Slot, add = 0): void {
        const slot = ts.isIdentifier(parameter.name) ? this.symbolSlot(parameter.name) : null;
        if (slot !== null) {
            this.link(parameter.dotDotDotToken === undefined ? slot : ELEMENT, from, add);
        }
    }

    /** The call of the library that runs a function; what others get is kept. */
    private callerOf(node: ts.Expression): ts.CallExpression | null {
        const inner = wrapped(node);
        const call = inner.parent;
        return ts.isCallExpression(call) && calledArgument(call, this.library) === inner ? call : null;
    }

    private collectLibraryCallback(node: ts.SignatureDeclaration, call: ts.CallExpression): void {
        const key = this.library.ofCall(call)!;
        const [first, second] = node.parameters;
        if (isReduce(key)) {
            if (first !== undefined) {
                const initial = call.arguments[1];
                this.linkParameter(first, node);
                if (initial === undefined) {
                    this.linkParameter(first, ELEMENT);
                }
                const slot = ts.isIdentifier(first.name) ? this.symbolSlot(first.name) : null;
                if (slot !== null) {
                    this.flow(slot, initial);
                }
            }
            if (second !== undefined) {
                this.linkParameter(second, ELEMENT);
            }
            return;
        }
        if (key === 'Array.sort') {
            node.parameters.forEach((parameter) => this.linkParameter(parameter, ELEMENT));
        } else if (first !== undefined) {
            this.linkParameter(first, ELEMENT);
        }
        if (key === 'Array.map' || key === 'Array.from') {
            this.link(ELEMENT, node);
        }
    }

    /** A named function that is passed on or stored. */
    private collectFunctionValue(node: ts.Identifier): void {
        const declaration = this.bindings.functionValueAt(node);
        if (declaration === null || isClosure(declaration)) {
            if (isLibraryValue(node) && this.callerOf(namedBy(node)) === null) {
                this.link(CLOSURE_RESULT, CLOSURE_RESULT, Flag.Float);
            }
            return;
        }
        const caller = this.callerOf(namedBy(node));
        if (caller === null) {
            declaration.parameters.forEach((parameter) => this.linkParameter(parameter, CLOSURE_PARAMETER));
            this.link(CLOSURE_RESULT, declaration);
        } else {
            declaration.parameters.forEach((parameter) => this.linkParameter(parameter, ELEMENT));
            this.link(ELEMENT, declaration);
            if (isReduce(this.library.ofCall(caller)!)) {
                this.link(
                    declaration.parameters[0] === undefined
                        ? ELEMENT
                        : (this.symbolSlot(declaration.parameters[0].name) ?? ELEMENT),
                    declaration,
                );
                this.flow(ELEMENT, caller.arguments[1]);
            }
        }
    }

    private collectAssignment(node: ts.BinaryExpression): void {
        if (!isAssignment(node)) {
            return;
        }
        // Of the compound forms the flags are those of the whole expression.
        const value = node.operatorToken.kind === SK.EqualsToken ? node.right : node;
        const left = bare(node.left);
        if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) {
            this.collectPattern(left, bare(node.right));
            return;
        }
        const slot = this.targetSlot(left);
        if (slot === null) {
            return;
        }
        const symbol = ts.isIdentifier(left)
            ? this.bindings.symbolAt(left)
            : ts.isPropertyAccessExpression(left)
              ? this.checker.getSymbolAtLocation(left.name)
              : undefined;
        this.declare(declaredType(symbol?.valueDeclaration), value);
        this.flow(slot, value);
    }

    private collectPattern(
        pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
        source: ts.Expression,
    ): void {
        if (ts.isArrayLiteralExpression(pattern)) {
            pattern.elements.forEach((element, at) => {
                const target = bare(ts.isSpreadElement(element) ? element.expression : element);
                const slot = this.targetSlot(target);
                const known = ts.isArrayLiteralExpression(source) ? source.elements[at] : undefined;
                if (slot !== null && !ts.isSpreadElement(element)) {
                    if (known !== undefined && !ts.isSpreadElement(known)) {
                        this.flow(slot, known);
                    }
                    this.link(slot, ELEMENT, this.items.isLongEnough(source, at) ? 0 : Flag.Missing);
                }
            });
            return;
        }
        for (const property of pattern.properties) {
            const target = ts.isPropertyAssignment(property)
                ? bare(property.initializer)
                : ts.isShorthandPropertyAssignment(property)
                  ? property.name
                  : null;
            const slot = target === null ? null : this.targetSlot(target);
            const name = property.name === undefined ? null : nameText(property.name);
            if (slot !== null) {
                this.link(slot, name === null ? ENTRY : propertySlot(name));
            }
        }
    }

    private targetSlot(target: ts.Expression): Slot | null {
        if (ts.isIdentifier(target)) {
            return this.symbolSlot(target);
        }
        if (ts.isPropertyAccessExpression(target)) {
            if (this.types.kindsAt(target.expression) & Kind.Record) {
                this.link(ENTRY, propertySlot(target.name.text));
            }
            return propertySlot(target.name.text);
        }
        if (ts.isElementAccessExpression(target)) {
            const name = ts.isStringLiteralLike(target.argumentExpression) ? target.argumentExpression.text : null;
            if (name !== null) {
                this.link(ENTRY, propertySlot(name));
                return propertySlot(name);
            }
            if (this.types.kindsAt(target.expression) & Kind.List) {
                return ELEMENT;
            }
            this.checker
                .getPropertiesOfType(this.types.of(target.expression))
                .forEach(({ name: property }) => this.link(propertySlot(property), ENTRY));
            return ENTRY;
        }
        return null;
    }

    private collectForOf(node: ts.ForOfStatement): void {
        if (!ts.isVariableDeclarationList(node.initializer)) {
            const slot = this.targetSlot(bare(node.initializer as ts.Expression));
            if (slot !== null) {
                this.link(slot, ELEMENT);
            }
            return;
        }
        const { name } = node.initializer.declarations[0]!;
        if (ts.isIdentifier(name)) {
            const slot = this.symbolSlot(name);
            const text = this.types.kindsAt(node.expression) & Kind.String;
            if (slot !== null && !text) {
                this.link(slot, ELEMENT);
            }
        }
    }

    private collectCall(node: ts.CallExpression | ts.NewExpression): void {
        const key = ts.isCallExpression(node) ? this.library.ofCall(node) : null;
        const args = node.arguments ?? ([] as unknown as ts.NodeArray<ts.Expression>);
        if (key === 'Object.values' || key === 'Object.entries') {
            this.link(ELEMENT, ENTRY);
        } else if (key === 'Object.fromEntries') {
            this.link(ENTRY, ELEMENT);
        }
        if (key === 'JSON.parse') {
            const type = this.checker.getContextualType(node as ts.CallExpression);
            if (type !== undefined) {
                this.taint(type, new Set());
            }
        }
        if (key !== null) {
            const given = args[0] === undefined ? undefined : bare(args[0]);
            const name = given && nameIn(given);
            const conversion = name !== undefined && ts.isIdentifier(name) ? this.library.ofName(name) : null;
            if (conversion !== null && (key === 'Array.map' || key === 'Array.flatMap')) {
                this.link(ELEMENT, ELEMENT, Flag.Float);
            }
            if (ts.isCallExpression(node) && namedCallback(node, this.library) !== undefined) {
                this.link(CLOSURE_PARAMETER, ELEMENT);
                this.link(ELEMENT, CLOSURE_RESULT);
                if (isReduce(key)) {
                    this.flow(CLOSURE_PARAMETER, args[1]);
                    this.flow(ELEMENT, args[1]);
                    this.link(CLOSURE_PARAMETER, CLOSURE_RESULT);
                }
            }
            if (['Array.push', 'Array.unshift', 'Array.concat', 'Array.of'].includes(key)) {
                args.forEach((arg) => this.flow(ELEMENT, arg));
            } else if (key === 'Array.fill' || key === 'Places.fill') {
                this.flow(ELEMENT, args[0]);
            } else if (key === 'Array.splice') {
                args.slice(2).forEach((arg) => this.flow(ELEMENT, arg));
            }
            return;
        }
        const declaration = this.types.calleeOf(node);
        args.forEach((arg, at) =>
            this.declare((declaration?.parameters[at] as ts.ParameterDeclaration | undefined)?.type, arg),
        );
        if (declaration !== undefined && this.isHost(declaration)) {
            return;
        }
        const known = declaration !== undefined && isFunctionNode(declaration);
        const isMethod =
            declaration !== undefined && (ts.isMethodSignature(declaration) || ts.isMethodDeclaration(declaration));
        const firstSpread = args.findIndex((arg) => ts.isSpreadElement(arg));
        args.forEach((arg, at) => {
            const value = ts.isSpreadElement(arg) ? arg.expression : arg;
            if (known || isMethod) {
                const parameters = declaration.parameters as ts.NodeArray<ts.ParameterDeclaration>;
                // What is spread goes to any of those from there on.
                const isSpread = firstSpread >= 0 && firstSpread <= at;
                const place = Math.min(isSpread ? firstSpread : at, parameters.length - 1);
                for (const parameter of parameters.slice(place, isSpread ? undefined : place + 1)) {
                    const slot =
                        parameter.dotDotDotToken !== undefined || !ts.isIdentifier(parameter.name)
                            ? ELEMENT
                            : (this.symbolSlot(parameter.name) ?? ELEMENT);
                    if (ts.isSpreadElement(arg)) {
                        this.link(slot, ELEMENT);
                    } else if (this.bindings.changedArguments.has(arg)) {
                        // An array that is changed is there, or the call fails.
                    } else {
                        this.flow(slot, value);
                    }
                }
            }
            if (!known || (isClosure(declaration) && !this.bindings.isCalledOnly(declaration))) {
                this.flow(CLOSURE_PARAMETER, value);
                this.flow(ELEMENT, value);
            }
        });
    }

    /** A record that is asserted from data of unknown origin: its numbers may be anything. */
    private collectAssertion(node: ts.AsExpression): void {
        if (this.types.holdsUnknown(this.types.of(node.expression))) {
            this.taint(this.types.of(node), new Set());
        }
    }

    /** Marks all properties of a type as possible floats. */
    taint(type: ts.Type, seen: Set<ts.Type>): void {
        if (seen.has(type)) {
            return;
        }
        seen.add(type);
        if (type.isUnion()) {
            type.types.forEach((part) => this.taint(part, seen));
            return;
        }
        const item = this.types.itemType(type) ?? this.types.entryType(type);
        if (item !== undefined) {
            if (this.types.kinds(item) & Kind.Number) {
                this.link(ELEMENT, ELEMENT, Flag.Float);
                this.link(ENTRY, ENTRY, Flag.Float);
            }
            this.taint(item, seen);
        }
        if (this.types.kinds(type) & Kind.Record) {
            for (const property of this.checker.getPropertiesOfType(type)) {
                const inner = this.checker.getTypeOfSymbol(property);
                if (
                    this.types.kinds(inner) & Kind.Number &&
                    !this.isDeclaredInt(declaredType(property.valueDeclaration))
                ) {
                    [propertySlot(property.name), ENTRY].forEach((slot) => this.link(slot, slot, Flag.Float));
                }
                this.taint(inner, seen);
            }
        }
    }

    /** The parameters and results of methods that a call may mean together are one. */
    private relate(methods: (ts.MethodDeclaration | ts.MethodSignature)[]): void {
        const longest = Math.max(...methods.map(({ parameters }) => parameters.length));
        const slots = Array.from({ length: longest }, (_, at) =>
            methods.flatMap(({ parameters }) =>
                parameters[at] === undefined ? [] : (this.parameterSlot(parameters[at]) ?? []),
            ),
        );
        for (const [first, ...others] of [methods, ...slots]) {
            for (const other of others) {
                this.link(first!, other);
                this.link(other, first!);
            }
        }
    }

    private parameterSlot(parameter: ts.ParameterDeclaration): Slot | null {
        return parameter.dotDotDotToken === undefined && ts.isIdentifier(parameter.name)
            ? this.symbolSlot(parameter.name)
            : ELEMENT;
    }

    private isHost(declaration: ts.Node): boolean {
        return this.host.includes(declaration.getSourceFile());
    }

    /** Whether a type node says `int`, the host's name for integers. */
    isDeclaredInt(node: ts.TypeNode | undefined): boolean {
        if (node === undefined) {
            return false;
        }
        if (ts.isUnionTypeNode(node)) {
            return (
                node.types.some((part) => this.isDeclaredInt(part)) &&
                !node.types.some((part) => part.kind === SK.NumberKeyword)
            );
        }
        if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName) || node.typeName.text !== 'int') {
            return false;
        }
        return (
            this.bindings.declaredAt(node.typeName)?.declarations?.some((declaration) => this.isHost(declaration)) ??
            false
        );
    }

    /** The flags of a variable, parameter or property. */
    flagsOf(symbol: ts.Symbol): number {
        const own = this.slot(this.slotOf(symbol));
        const declaration = symbol.valueDeclaration;
        return this.isDeclaredInt(declaredType(declaration)) ? own & ~Flag.Float : own;
    }

    /** The flags of what a function returns. */
    flagsOfResult(node: ts.SignatureDeclaration): number {
        const own = this.slot(node);
        return this.isDeclaredInt(node.type) ? own & ~Flag.Float : own;
    }

    /** What is known about an expression's value. */
    flags(node: ts.Expression): number {
        const known = this.solved?.get(node);
        if (known !== undefined) {
            return known;
        }
        const all = this.computeFlags(node) | (this.endsEarly(node) ? Flag.Missing : 0);
        const isOther = all & Flag.Float && !(this.types.kindsAt(node) & (Kind.Number | Kind.Unknown | Kind.Any));
        let flags = isOther ? all & ~Flag.Float : all;
        if (flags & Flag.Missing) {
            flags &= possible(this.storedKinds(node));
            // Where a test has ruled out what it was stored as, it goes on as what is left.
            const left = possible(this.types.kindsAt(node)) & Flag.Missing;
            flags |= flags & Flag.Missing && !(flags & left) ? left : 0;
        }
        this.solved?.set(node, flags);
        return flags;
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
                (this.types.kindsAt(one.expression) & NOTHING || this.flags(one.expression) & Flag.Missing) !== 0) ||
            (isLink(one.expression) && mayEnd(one.expression));
        return (this.types.kindsAt(node) & Kind.Undefined) === 0 && mayEnd(node);
    }

    /** What a place may hold by its declaration; 0 for what is no place. A narrowed type says nothing of undefined. */
    private storedKinds(node: ts.Expression): number {
        if (ts.isElementAccessExpression(node)) {
            return this.types.itemKindsAt(node.expression) | this.types.kindsAt(node);
        }
        if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) {
            const symbol = this.bindings.symbolAt(ts.isIdentifier(node) ? node : node.name);
            return symbol === undefined ? 0 : this.types.declaredKinds(node, () => symbol);
        }
        return ts.isCallExpression(node) ? this.types.kindsAt(node) : 0;
    }

    private computeFlags(node: ts.Expression): number {
        switch (node.kind) {
            case SK.ParenthesizedExpression:
            case SK.SatisfiesExpression:
                return this.flags((node as ts.ParenthesizedExpression).expression);
            case SK.NonNullExpression: {
                const { expression } = node as ts.NonNullExpression;
                const mayMiss = this.types.kindsAt(expression) & Kind.Undefined && !this.items.isGiven(expression);
                return this.flags(expression) | (mayMiss ? Flag.Missing : 0);
            }
            case SK.AsExpression: {
                const { expression, type } = node as ts.AsExpression;
                const inner = this.flags(expression);
                const unknown = this.types.kindsAt(expression) & (Kind.Unknown | Kind.Any);
                return this.isDeclaredInt(type) ? inner & ~Flag.Float : inner | (unknown ? Flag.Float : 0);
            }
            case SK.NumericLiteral:
                return isSafeInt(Number((node as ts.NumericLiteral).text)) ? 0 : Flag.Float;
            case SK.Identifier:
                return this.identifierFlags(node as ts.Identifier);
            case SK.PropertyAccessExpression:
                return (
                    this.propertyFlags(node as ts.PropertyAccessExpression) |
                    this.leftOut(node as ts.PropertyAccessExpression)
                );
            case SK.ElementAccessExpression:
                return this.indexFlags(node as ts.ElementAccessExpression);
            case SK.CallExpression:
                return this.callFlags(node as ts.CallExpression) | this.notFound(node as ts.CallExpression);
            case SK.BinaryExpression:
                return this.binaryFlags(node as ts.BinaryExpression);
            case SK.ConditionalExpression: {
                const { whenTrue, whenFalse } = node as ts.ConditionalExpression;
                return this.flags(whenTrue) | this.flags(whenFalse);
            }
            case SK.PrefixUnaryExpression: {
                const { operator, operand } = node as ts.PrefixUnaryExpression;
                if (operator === SK.MinusToken) {
                    const value = this.constantOf(node);
                    return value !== null ? (isSafeInt(value) ? 0 : Flag.Float) : toNumber(this.flags(operand));
                }
                if (operator === SK.PlusToken) {
                    return this.types.onlyAt(operand, Kind.Number) ? toNumber(this.flags(operand)) : Flag.Float;
                }
                return operator === SK.ExclamationToken ? 0 : toNumber(this.flags(operand));
            }
            case SK.PostfixUnaryExpression:
                return toNumber(this.flags((node as ts.PostfixUnaryExpression).operand));
            default:
                return 0;
        }
    }

    private identifierFlags(node: ts.Identifier): number {
        const symbol = this.bindings.symbolAt(node);
        if (symbol === undefined) {
            return 0;
        }
        const key = this.library.ofSymbol(symbol);
        if (key !== null) {
            return Flag.Float;
        }
        const real = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
        const declaration = real.valueDeclaration;
        if (declaration === undefined) {
            return 0;
        }
        if (this.isHost(declaration)) {
            return this.isDeclaredInt(declaredType(declaration)) ? 0 : Flag.Float;
        }
        const all = this.flagsOf(real);
        const isThere = all & Flag.Missing && (this.isGuarded(node, real) || this.isTested(node));
        const flags = isThere ? all & ~Flag.Missing : all;
        // A number that was hidden in a wider type.
        const declared = this.types.declaredKinds(node, () => real);
        return declared & (Kind.Unknown | Kind.Any) && this.types.kindsAt(node) & Kind.Number
            ? flags | Flag.Float
            : flags;
    }

    /** Whether a test has narrowed an unknown value: then it is there. */
    private isGuarded(node: ts.Identifier, symbol: ts.Symbol): boolean {
        return (
            (this.types.declaredKinds(node, () => symbol) & Kind.Unknown) !== 0 &&
            (this.types.kindsAt(node) & Kind.Unknown) === 0
        );
    }

    /** Whether a test or an assignment before the read of a variable makes sure that it holds something. */
    private isTested(node: ts.Identifier): boolean {
        const binding = this.bindings.at(node);
        if (binding === undefined) {
            return false;
        }
        return (
            isProven(
                node,
                valueProof((one) => ts.isIdentifier(one) && this.bindings.at(one) === binding),
            ) &&
            binding.writes.every(
                (write) =>
                    write.inPlace ||
                    write.node === binding.declaration.name ||
                    isUnary(write.node.parent) ||
                    (isAssignment(write.node.parent) &&
                        write.node.parent.left === write.node &&
                        !this.mayBeNothing(write.node.parent)),
            )
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
            return (
                (isAnd && this.mayBeNothing(inner.left)) ||
                ((isAnd || HANDED_ON.has(kind)) && this.mayBeNothing(inner.right))
            );
        }
        if (ts.isCallExpression(inner)) {
            const key = this.library.ofCall(inner);
            return key === null
                ? (this.callFlags(inner) & Flag.Missing) !== 0
                : GIVES_ITEM.test(key) ||
                      isReduce(key) ||
                      key === 'JSON.parse' ||
                      !this.types.onlyAt(inner, SCALAR | Kind.List | Kind.Record);
        }
        const flags = ts.isIdentifier(inner)
            ? this.flagsOfName(inner)
            : ts.isPropertyAccessExpression(inner)
              ? this.propertyFlags(inner) | this.leftOut(inner)
              : ts.isElementAccessExpression(inner)
                ? this.indexFlags(inner)
                : 0;
        return (flags & Flag.Missing) !== 0;
    }

    private flagsOfName(node: ts.Identifier): number {
        const symbol = this.bindings.declaredAt(node);
        return symbol?.valueDeclaration === undefined ? 0 : this.flagsOf(symbol);
    }

    /** Nor can it be seen that a list may have no such item. */
    private notFound(node: ts.CallExpression): number {
        const isOpen = (this.types.kindsAt(node) & Kind.Unknown) !== 0;
        return isOpen && GIVES_ITEM.test(this.library.ofCall(node) ?? '') ? Flag.Missing : 0;
    }

    /** Of the type `unknown` alone it cannot be seen that a property may be left out. */
    private leftOut(node: ts.PropertyAccessExpression): number {
        if (!(this.types.kindsAt(node) & Kind.Unknown)) {
            return 0;
        }
        const symbol = this.checker.getSymbolAtLocation(node.name);
        return symbol !== undefined && symbol.flags & ts.SymbolFlags.Optional ? Flag.Missing : 0;
    }

    private propertyFlags(node: ts.PropertyAccessExpression): number {
        const key = this.library.ofName(node.name);
        if (key !== null) {
            return key === 'Array.length' || key === 'String.length' ? 0 : Flag.Float;
        }
        const find = (): ts.Symbol | undefined => this.checker.getSymbolAtLocation(node.name);
        const hidden = (flags: number): number =>
            this.types.declaredKinds(node, () => find()!) & (Kind.Unknown | Kind.Any) &&
            this.types.kindsAt(node) & Kind.Number
                ? flags | Flag.Float
                : flags;
        const [only, ...others] = this.properties.declarationsAt(node);
        if (only !== undefined && others.length === 0 && hasPropertySlot(only) && !this.isHost(only)) {
            const flags = this.slot(propertySlot(node.name.text));
            return hidden(this.isDeclaredInt(declaredType(only)) ? flags & ~Flag.Float : flags);
        }
        const symbol = find();
        if (symbol === undefined) {
            return this.slot(ENTRY) | (this.items.isProvenKey(node) ? 0 : Flag.Missing);
        }
        const declaration = symbol.valueDeclaration;
        if (declaration !== undefined && ts.isEnumMember(declaration)) {
            const value = this.checker.getConstantValue(declaration);
            return typeof value === 'number' && !isSafeInt(value) ? Flag.Float : 0;
        }
        if (declaration !== undefined && this.isHost(declaration)) {
            return this.isDeclaredInt(declaredType(declaration)) ? 0 : Flag.Float;
        }
        if (declaration === undefined || ts.isMappedTypeNode(declaration.parent)) {
            return hidden(this.slot(propertySlot(node.name.text)) | this.slot(ENTRY));
        }
        return hidden(this.flagsOf(symbol));
    }

    private indexFlags(node: ts.ElementAccessExpression): number {
        const kinds = this.types.kindsAt(node.expression);
        const argument = bare(node.argumentExpression);
        if (kinds & Kind.Static) {
            return 0;
        }
        // Behind what may be null TypeScript's type has undefined in it.
        const saysUndefined = node.questionDotToken !== undefined && (kinds & NOTHING) !== 0;
        const isKnown = (): boolean => saysUndefined || this.items.isProvenKey(node) || this.items.isTestedItem(node);
        if (ts.isStringLiteralLike(argument)) {
            const find = (): ts.Symbol | undefined =>
                this.checker.getPropertyOfType(this.types.of(node.expression), argument.text);
            const property = this.types.answers.about('has the property', node, () => find() !== undefined)
                ? find()
                : undefined;
            if (property !== undefined) {
                return this.flagsOf(property) | this.slot(ENTRY);
            }
            return this.slot(ENTRY) | this.slot(propertySlot(argument.text)) | (isKnown() ? 0 : Flag.Missing);
        }
        if (this.types.of(node.expression).flags & ts.TypeFlags.TypeParameter) {
            return this.slot(ENTRY) | Flag.Float;
        }
        const named = this.namedProperties(node);
        if (named !== null) {
            return named.reduce((all, one) => all | this.flagsOf(one), this.slot(ENTRY));
        }
        const missing = this.items.isProvenIndex(node) || isKnown() ? 0 : Flag.Missing;
        const hidden =
            this.types.kindsAt(node) & Kind.Number &&
            this.types.itemKindsAt(node.expression) & (Kind.Unknown | Kind.Any)
                ? Flag.Float
                : 0;
        return kinds & Kind.String ? missing : this.slot(kinds & Kind.List ? ELEMENT : ENTRY) | missing | hidden;
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
        if (!names.every((one) => one.isStringLiteral()) || this.flags(at) & Flag.Missing) {
            return null;
        }
        const found = names.map((one) => this.checker.getPropertyOfType(record, (one as ts.StringLiteralType).value));
        const isThere = (one: ts.Symbol | undefined): one is ts.Symbol =>
            one !== undefined && !(one.flags & ts.SymbolFlags.Optional);
        const nothing = this.types.kinds(this.types.of(node)) & NOTHING;
        return nothing === Kind.Null && found.every(isThere) ? found : null;
    }

    private callFlags(node: ts.CallExpression): number {
        const key = this.library.ofCall(node);
        if (key !== null) {
            return this.libraryFlags(node, key);
        }
        const declaration = this.types.calleeOf(node);
        if (declaration === undefined) {
            return Flag.Float | this.slot(CLOSURE_RESULT);
        }
        if (this.isHost(declaration)) {
            return this.isDeclaredInt(declaration.type as ts.TypeNode | undefined) ? 0 : Flag.Float;
        }
        const hidden =
            this.types.kindsAt(node) & Kind.Number &&
            ts.isFunctionLike(declaration) &&
            declaration.type !== undefined &&
            this.types.kinds(this.checker.getTypeFromTypeNode(declaration.type)) & Kind.Unknown
                ? Flag.Float
                : 0;
        const known = isFunctionNode(declaration) || ts.isMethodSignature(declaration);
        return (
            (known ? this.flagsOfResult(declaration as ts.SignatureDeclaration) : 0) |
            (isFunctionNode(declaration) ? 0 : this.slot(CLOSURE_RESULT)) |
            hidden
        );
    }

    private libraryFlags(node: ts.CallExpression, key: string): number {
        const args = node.arguments;
        const argumentFlags = (): number =>
            args.reduce((sum, arg) => sum | (ts.isSpreadElement(arg) ? this.slot(ELEMENT) : this.flags(arg)), 0);
        switch (key) {
            case 'Math.abs':
            case 'Math.max':
            case 'Math.min':
                return args.length === 0 || args.some((arg) => ts.isSpreadElement(arg))
                    ? Flag.Float
                    : toNumber(argumentFlags());
            case 'Math.floor':
            case 'Math.ceil':
            case 'Math.trunc':
            case 'Math.round':
                return args[0] !== undefined && this.isFinite(args[0]) ? 0 : Flag.Float;
            case 'Math.sign':
                return toNumber(argumentFlags());
            case 'Math.pow':
                return args[1] === undefined ? Flag.Float : this.powerFlags(args[0]!, args[1]);
            case 'Array.push':
            case 'Array.unshift':
            case 'Array.indexOf':
            case 'Array.lastIndexOf':
            case 'Array.findIndex':
            case 'Array.findLastIndex':
            case 'String.codePointAt':
            case 'Math.imul':
            case 'String.indexOf':
            case 'String.lastIndexOf':
            case 'String.search':
            case 'Date.now':
                return 0;
            case 'String.charCodeAt':
                return Flag.Float;
            case 'Array.pop':
            case 'Array.shift':
            case 'Array.find':
            case 'Array.findLast':
            case 'Array.at':
                return this.slot(ELEMENT);
            case 'Array.reduce':
            case 'Array.reduceRight': {
                const callback = args[0] === undefined ? undefined : bare(args[0]);
                const result =
                    callback !== undefined && isFunctionNode(callback)
                        ? this.flagsOfResult(callback)
                        : this.slot(ELEMENT);
                return result | (args[1] === undefined ? this.slot(ELEMENT) : this.flags(args[1]));
            }
            default:
                return this.types.kindsAt(node) & (Kind.Number | Kind.Unknown | Kind.Any) ? Flag.Float : 0;
        }
    }

    /** Whether a number surely is finite and within the range of PHP's integers: what can be cut down to an integer. */
    isFinite(node: ts.Expression): boolean {
        const inner = bare(node);
        if (this.types.onlyAt(inner, Kind.Number) && this.flags(inner) === 0) {
            return true;
        }
        const value = this.constantOf(inner);
        if (value !== null) {
            return isSafeInt(Math.trunc(value)) || Math.trunc(value) === 0;
        }
        if (ts.isBinaryExpression(inner)) {
            switch (inner.operatorToken.kind) {
                case SK.SlashToken: {
                    const divisor = this.constantOf(inner.right);
                    const isLarge = divisor === null ? this.isCounter(inner.right, 1) : Math.abs(divisor) >= 1;
                    return isLarge && this.isFinite(inner.left);
                }
                case SK.AsteriskToken:
                case SK.PlusToken:
                case SK.MinusToken: {
                    const factor = this.constantOf(inner.right) ?? this.constantOf(inner.left);
                    const small = factor !== null && Math.abs(factor) <= 1e6;
                    return small && this.isFinite(inner.left) && this.isFinite(inner.right);
                }
            }
        }
        return false;
    }

    /** Whether a number surely is none that a division by it would fail with. */
    isNotZero(node: ts.Expression): boolean {
        const value = this.constantOf(node);
        return value === null ? this.isCounter(node, 1) : value !== 0 && !Number.isNaN(value);
    }

    /** Whether a number surely is not below zero. */
    isNotNegative(node: ts.Expression): boolean {
        const inner = bare(node);
        const value = this.constantOf(inner);
        if (value !== null) {
            return value >= 0;
        }
        if (ts.isPropertyAccessExpression(inner)) {
            return ['Array.length', 'String.length'].includes(this.library.ofName(inner.name) ?? '');
        }
        return this.isCounter(inner, 0);
    }

    /** A variable that begins with a whole number that is not below `least`, and is only counted up. */
    private isCounter(node: ts.Expression, least: number): boolean {
        const inner = bare(node);
        const binding = ts.isIdentifier(inner) ? this.bindings.at(inner) : undefined;
        const initial = initialOf(binding?.declaration);
        const isAtLeast = (value: ts.Expression, limit: number): boolean => {
            const known = this.constantOf(value);
            const { base, offset } = linear(value);
            if (known !== null || base === null) {
                return known !== null && isSafeInt(known) && known >= limit;
            }
            // `let j = i + 1`, where `i` is declared above.
            const other = this.bindings.at(base)?.declaration;
            return other !== undefined && other.end <= binding!.declaration.pos && this.isCounter(base, limit - offset);
        };
        return (
            initial !== undefined &&
            isAtLeast(initial, least) &&
            binding!.writes.every(({ node: target }) => {
                const { parent } = target;
                return (
                    target === binding!.declaration.name ||
                    (isUnary(parent) && parent.operator === SK.PlusPlusToken) ||
                    (isBinary(parent, SK.PlusEqualsToken) && parent.left === target && isAtLeast(parent.right, 0))
                );
            })
        );
    }

    private binaryFlags(node: ts.BinaryExpression): number {
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
                const value = this.constantOf(node);
                if (value !== null ? !isSafeInt(value) : this.isWideProduct(node)) {
                    return Flag.Float;
                }
                return toNumber(this.flags(left)) | toNumber(this.flags(right));
            }
            case SK.AsteriskAsteriskToken:
            case SK.AsteriskAsteriskEqualsToken:
                return this.powerFlags(left, right);
            case SK.PercentToken:
            case SK.PercentEqualsToken: {
                return this.isNotZero(right) ? toNumber(this.flags(left)) | toNumber(this.flags(right)) : Flag.Float;
            }
            case SK.SlashToken:
            case SK.SlashEqualsToken:
                return Flag.Float;
            case SK.EqualsToken:
            case SK.CommaToken:
                return this.flags(right);
            case SK.AmpersandAmpersandToken:
            case SK.AmpersandAmpersandEqualsToken:
                return this.flags(left) | this.flags(right);
            case SK.BarBarToken:
            case SK.BarBarEqualsToken:
            case SK.QuestionQuestionToken:
            case SK.QuestionQuestionEqualsToken:
                return (this.flags(left) & ~Flag.Missing) | this.flags(right);
            default:
                return 0;
        }
    }

    private powerFlags(base: ts.Expression, exponent: ts.Expression): number {
        const power = this.constantOf(exponent);
        const value = power === null ? null : this.constantOf(base);
        return power === null || (value !== null && !isSafeInt(value ** power))
            ? Flag.Float
            : toNumber(this.flags(base)) | toNumber(this.flags(exponent));
    }

    /** A product with a number so large that it soon leaves the range of exact integers: JavaScript rounds there. */
    isWideProduct(node: ts.BinaryExpression): boolean {
        // A module says `int` where it is sure of the range.
        const isProduct = this.storesMissing && isBinary(node, SK.AsteriskToken, SK.AsteriskEqualsToken);
        return isProduct && [node.left, node.right].some((side) => Math.abs(this.constantOf(side) ?? 0) > 2 ** 21);
    }

    /** The value of an expression of number literals and constants, if it is one. */
    constantOf(node: ts.Expression): number | null {
        const inner = bare(node);
        let value = this.constants.get(inner);
        if (value === undefined) {
            this.constants.set(inner, null);
            value = this.computeConstant(inner);
            this.constants.set(inner, value);
        }
        return value;
    }

    private computeConstant(node: ts.Expression): number | null {
        if (ts.isNumericLiteral(node)) {
            return Number(node.text);
        }
        if (ts.isPrefixUnaryExpression(node)) {
            const value =
                node.operator === SK.MinusToken || node.operator === SK.PlusToken
                    ? this.constantOf(node.operand)
                    : null;
            return value === null ? null : node.operator === SK.MinusToken ? -value : value;
        }
        if (ts.isBinaryExpression(node)) {
            const left = this.constantOf(node.left);
            const right = left === null ? null : this.constantOf(node.right);
            return left === null || right === null ? null : calculate(node.operatorToken.kind, left, right);
        }
        // A class may have another value than the one that it inherits.
        const isOwn = ts.isPropertyAccessExpression(node) && node.expression.kind === SK.ThisKeyword;
        if (ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && !isOwn)) {
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
                ? this.constantOf(declaration.initializer)
                : null;
        }
        return null;
    }
}

function calculate(operator: ts.SyntaxKind, left: number, right: number): number | null {
    switch (operator) {
        case SK.PlusToken:
            return left + right;
        case SK.MinusToken:
            return left - right;
        case SK.AsteriskToken:
            return left * right;
        case SK.SlashToken:
            return left / right;
        case SK.PercentToken:
            return left % right;
        case SK.AsteriskAsteriskToken:
            return left ** right;
        default:
            return null;
    }
}

/** Arithmetic with undefined gives NaN. */
const toNumber = (flags: number): number => (flags !== 0 ? Flag.Float : 0);

const propertySlot = (name: string): string => `.${name}`;

/** The type node that a declaration has. */
export function declaredType(declaration: ts.Declaration | undefined): ts.TypeNode | undefined {
    if (declaration === undefined) {
        return undefined;
    }
    if (
        ts.isVariableDeclaration(declaration) ||
        ts.isParameter(declaration) ||
        ts.isPropertyDeclaration(declaration) ||
        ts.isPropertySignature(declaration)
    ) {
        return declaration.type;
    }
    return undefined;
}
