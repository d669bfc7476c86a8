import { ts } from 'ts-morph';
import {
    bare,
    Binding,
    Bindings,
    filledBy,
    filledFirst,
    filledPlace,
    initialOf,
    isClosure,
    isFunctionNode,
    isLoop,
    isWriteTarget,
    MUTATORS,
    Owner,
    Write,
    nameIn,
    wrapped,
} from './bindings';
import { Conversions } from './conversions';
import { DiagnosticCode } from './diagnostics';
import { isReduce, LibraryKeys } from './library/keys';
import {
    Access,
    boundIn,
    classOf,
    hasModifier,
    isAccess,
    isAssignment,
    isBinary,
    isCallee,
    isConst,
    isWithin,
    nameText,
    nodesIn,
    someChild,
} from './nodes';
import { isField, Properties, Property } from './properties';
import { isPutBack } from './putBack';
import { CONTAINER, Kind, Types } from './types';
import { addTo } from './maps';

/** Why an array cannot be changed in place: where, and what to say. */
interface Objection {
    node: ts.Node;
    code: DiagnosticCode;
    name: string;
}

/** What is changed: a local variable or a property of a class. */
type Root = Binding | Property;

/** A function of the program that a call runs, or one of which nothing is known. */
type Called = ts.Node | 'unknown';

const isVariable = (root: Root): root is Binding => 'writes' in root;

const SK = ts.SyntaxKind;
/** What is indexed, beside arguments that the called function changes */
const INDEXED = new Set([
    SK.HeritageClause,
    SK.Constructor,
    SK.MethodDeclaration,
    SK.PropertyAccessExpression,
    SK.ElementAccessExpression,
    SK.BindingElement,
    SK.CallExpression,
    SK.NewExpression,
]);

/** What may be a function that somebody keeps */
const VALUES = new Set([SK.ArrowFunction, SK.FunctionExpression, SK.MethodDeclaration, SK.Identifier]);

/** Library calls that only look at an argument. */
const READERS = new Set([
    'JSON.stringify',
    'Object.hasOwn',
    'Object.keys',
    'Array.isArray',
    'console.log',
    'String',
    'Boolean',
    'Math.max',
    'Math.min',
    'Number.isInteger',
]);

/** Methods whose result holds items of the list. */
const ITEM_GIVERS = new Set(['find', 'findLast', 'at', 'pop', 'shift']);
/** Methods that take items out. */
export const TAKERS = new Set(['pop', 'shift', 'splice']);
/** Methods whose result is a list of items of the list. */
const SHALLOW_COPIES = new Set(['filter', 'slice', 'concat', 'splice', 'values']);
/** Methods whose result may hold items of the list anywhere. */
const MIXED_COPIES = new Set(['flat', 'flatMap', 'reduce', 'reduceRight']);

/** Methods that call a function with each item that the list has at their start. */
const FIXED = new Set([
    ...['map', 'filter', 'some', 'every', 'forEach', 'reduce', 'flatMap'],
    ...['find', 'findIndex', 'findLast', 'findLastIndex', 'reduceRight'],
]);

/** Methods whose result is the list itself. */
const SAME_LIST = new Set(['sort', 'reverse', 'fill']);

/**
 * Decides where arrays and records may be changed in place. JavaScript shares them, PHP copies them: a change is
 * allowed only where nobody else can hold the same array.
 *
 * Depths count containers from the root: 0 is the array itself, 1 an array in it.
 */
export class Ownership {
    /** What is known of functions, parameters and variables, and what the round under way has found so far */
    private readonly settled = new Map<object, number>();
    private round: { values: Map<object, number>; seen: Set<object>; changed: boolean } | null = null;
    /** Where a class's property is named, also to write to it */
    private readonly namings = new Map<Property, ts.Node[]>();
    private readonly methodsByName = new Map<string, ts.MethodDeclaration[]>();
    /** What the calls in a function run */
    private readonly callsOf = new Map<ts.Node, Called[]>();
    private readonly reached = new Map<Called, ReadonlySet<Called>>();
    /** What changes the lists and records of a variable or property in place */
    private readonly changesOf = new Map<Root, ts.Node[]>();

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        private readonly properties: Properties,
        private readonly host: ts.SourceFile[],
        private readonly files: ts.SourceFile[],
        private readonly conversions: Conversions,
        /** Whether there is code elsewhere that may call what is here */
        private readonly isModule: boolean,
    ) {
        for (const file of files) {
            const find = (): ts.Node[] => nodesIn(file, INDEXED).filter((node) => this.concerns(node));
            types.answers.inFile('ownership', file, find).forEach((node) => this.index(node));
            types.impliedCallsIn(file).forEach((node) => this.indexCall(node));
        }
        [...bindings.changedArguments.keys()].forEach((node) => this.indexChange(node, node as ts.Expression));
    }

    private readonly extended = new Set<ts.Node>();

    /** Whether anything changes the list or record in a field. */
    isChangedInPlace(field: ts.PropertyDeclaration): boolean {
        return this.changesOf.has(this.properties.of(field));
    }

    /** Whether another class extends this one. */
    isExtended(node: ts.ClassDeclaration): boolean {
        return this.extended.has(node);
    }

    /**
     * The value of something that may depend on itself: it starts as the best case, and all that hangs together is
     * worked out again until nothing gets worse.
     */
    private settle(key: object, compute: () => number): number {
        const known = this.settled.get(key);
        if (known !== undefined) {
            return known;
        }
        if (this.round !== null) {
            return this.visit(this.round, key, compute);
        }
        const values = new Map<object, number>();
        for (;;) {
            const round = { values, seen: new Set<object>(), changed: false };
            this.round = round;
            const value = this.visit(round, key, compute);
            this.round = null;
            if (!round.changed) {
                round.seen.forEach((one) => this.settled.set(one, values.get(one) ?? Infinity));
                return value;
            }
        }
    }

    private readonly pairs = new Map<object, Map<object, object>>();

    /** One key for two. */
    private pair(first: object, second: object): object {
        const inner = this.pairs.get(first) ?? new Map<object, object>();
        this.pairs.set(first, inner);
        const key = inner.get(second) ?? {};
        inner.set(second, key);
        return key;
    }

    private visit(round: NonNullable<Ownership['round']>, key: object, compute: () => number): number {
        const before = round.values.get(key) ?? Infinity;
        if (round.seen.has(key)) {
            return before;
        }
        round.seen.add(key);
        const value = Math.min(before, compute());
        if (value < before) {
            round.values.set(key, value);
            round.changed = true;
        }
        return value;
    }

    /** Whether there is anything in a node to index. */
    private concerns(node: ts.Node): boolean {
        return isAccess(node) || ts.isBindingElement(node)
            ? !isPutBack(node) && (this.properties.fieldAt(node) !== null || this.containerWritten(node) !== null)
            : true;
    }

    private index(node: ts.Node): void {
        if (ts.isHeritageClause(node) && node.token === SK.ExtendsKeyword) {
            const parent = classOf(this.types.of(node.types[0]!).symbol);
            if (parent !== undefined) {
                this.extended.add(parent);
                addTo(this.callsOf, node.parent, parent);
            }
        }
        if (ts.isConstructorDeclaration(node)) {
            addTo(this.callsOf, node.parent, node);
        }
        if (ts.isMethodDeclaration(node)) {
            const name = node.name.getText();
            addTo(this.methodsByName, name, node);
        }
        const property = this.properties.fieldAt(node);
        if (property !== null) {
            addTo(this.namings, property, node);
        }
        this.indexChange(node, this.containerWritten(node));
        if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
            this.indexCall(node);
        }
    }

    private indexChange(node: ts.Node, target: ts.Expression | null): void {
        const root = target === null ? null : this.rootOf(target).root;
        if (root !== null) {
            addTo(this.changesOf, root, node);
        }
    }

    private indexCall(node: ts.Node): void {
        const called = this.calledBy(node);
        for (let current = node.parent; called.length > 0 && !ts.isSourceFile(current); current = current.parent) {
            const runner = runnerOf(current);
            if (runner !== null) {
                called.forEach((one) => addTo(this.callsOf, runner, one));
            }
        }
    }

    private callsHost(node: ts.CallExpression | ts.NewExpression): boolean {
        const declaration = this.types.calleeOf(node);
        return declaration !== undefined && this.host.includes(declaration.getSourceFile());
    }

    /** What a node itself runs of the program. */
    private calledBy(node: ts.Node): Called[] {
        return [...this.types.impliedCalls(node), ...this.calledByName(node)];
    }

    private calledByName(node: ts.Node): Called[] {
        if (!this.library.isProgramCall(node)) {
            return ts.isCallExpression(node) ? this.callbacksOf(node) : [];
        }
        const made = ts.isNewExpression(node) ? this.bindings.classAt(bare(node.expression)) : undefined;
        if (made !== undefined) {
            return [made];
        }
        const declaration = this.types.calleeOf(node);
        if (declaration !== undefined && this.isKnown(declaration)) {
            return this.callsHost(node) ? [] : [declaration];
        }
        return this.callsHost(node) || ts.isNewExpression(node) ? [] : ['unknown'];
    }

    /** All that running a function may run, itself among it. */
    private reach(called: Called): ReadonlySet<Called> {
        let found = this.reached.get(called);
        if (found === undefined) {
            const all = new Set<Called>();
            const visit = (one: Called): void => {
                if (!all.has(one)) {
                    all.add(one);
                    if (one !== 'unknown') {
                        const name = ts.isMethodDeclaration(one) || ts.isMethodSignature(one) ? one.name.getText() : '';
                        this.methodsByName.get(name)?.forEach(visit);
                        this.callsOf.get(one)?.forEach(visit);
                    } else {
                        this.kept.forEach(visit);
                    }
                }
            };
            visit(called);
            found = all;
            this.reached.set(called, found);
        }
        return found;
    }

    /** Whether running a function may come to one of the nodes. */
    private mayRun(called: Called, nodes: readonly ts.Node[]): boolean {
        const reached = this.reach(called);
        const isReached = (one: ts.Node): boolean => {
            const runner = runnerOf(one);
            return runner !== null && ((this.isModule && reached.has('unknown')) || reached.has(runner));
        };
        return nodes.some((node) => ts.findAncestor(node, isReached) !== undefined);
    }

    /** The functions that a library method gets by their names, to call them. */
    private callbacksOf(node: ts.CallExpression): Called[] {
        const callback = namedCallback(node, this.library);
        if (callback === undefined) {
            return [];
        }
        const declaration = ts.isIdentifier(callback) ? this.bindings.symbolAt(callback)?.valueDeclaration : undefined;
        const called = declaration !== undefined && isConst(declaration) ? initialOf(declaration) : declaration;
        return [called !== undefined && isFunctionNode(called) ? called : 'unknown'];
    }

    /** Whether what a call runs is known: a function, or the methods of that name where only classes have them. */
    private isKnown(declaration: ts.Node): boolean {
        const symbol = ts.isMethodSignature(declaration) ? this.types.of(declaration.parent).symbol : undefined;
        return isFunctionNode(declaration) || (symbol !== undefined && this.types.classInterfaces.has(symbol));
    }

    /** The container that a node changes, if it changes one. */
    private changedContainer(node: ts.Node): ts.Expression | null {
        const inner = bare(node as ts.Expression);
        return this.bindings.changedArguments.has(node) ? (node as ts.Expression) : this.containerWritten(inner);
    }

    /** The container that a node changes by itself. */
    private containerWritten(node: ts.Node): ts.Expression | null {
        if (ts.isCallExpression(node)) {
            const callee = bare(node.expression);
            return ts.isPropertyAccessExpression(callee) &&
                MUTATORS.has(callee.name.text) &&
                this.types.kindsAt(callee.expression) & Kind.List
                ? callee.expression
                : null;
        }
        if (isAccess(node) && (isWriteTarget(node) || filledFirst(node) !== null)) {
            return this.types.kindsAt(node.expression) & CONTAINER ? node.expression : null;
        }
        return null;
    }

    /** What a path of accesses starts from, and how many containers lie between. */
    private rootOf(node: ts.Expression): { root: Root | null; depth: number } {
        let depth = 0;
        let current = filledPlace(node);
        for (;;) {
            if (ts.isIdentifier(current)) {
                const binding = this.bindings.at(current);
                const source =
                    binding === undefined || !this.bindings.isReference(binding)
                        ? null
                        : this.bindings.loopSource(binding);
                const outer = source === null ? null : this.rootOf(source);
                if (outer !== null && outer.root !== null) {
                    const level = this.bindings.isField(binding!) ? 0 : 1;
                    return { root: outer.root, depth: outer.depth + level + depth };
                }
                return { root: binding ?? null, depth };
            }
            if (ts.isPropertyAccessExpression(current)) {
                const declaration = this.checker.getSymbolAtLocation(current.name)?.valueDeclaration;
                if (declaration !== undefined && isField(declaration)) {
                    return { root: this.properties.at(current), depth };
                }
            }
            if (isAccess(current) && this.types.kindsAt(current.expression) & CONTAINER) {
                depth += 1;
                current = bare(current.expression);
            } else {
                return { root: null, depth };
            }
        }
    }

    /** What stands against changing the container at this place. */
    objections(container: ts.Expression, at: ts.Node): Objection[] {
        const path = this.rootOf(container);
        const { root } = path;
        const name = container.getText();
        const parameter = this.bindings.changedArguments.get(at);
        if (root === null) {
            // What is in a copy may be someone else's.
            const isCopy = parameter !== undefined && this.freshness(container) > 0;
            return [{ node: at, code: isCopy ? 'FLVX1502' : 'FLVX1506', name }];
        }
        if (parameter !== undefined && this.isSharedInCall(at as ts.Expression, root, path.depth)) {
            return [{ node: at, code: 'FLVX1502', name }];
        }
        const depth = path.depth + (parameter === undefined ? 0 : this.changeDepth(parameter));
        return isVariable(root)
            ? this.variableObjections(root, depth, at, name)
            : this.propertyObjections(root, depth, at, name);
    }

    /** How deep a function changes what it gets. */
    private changeDepth(parameter: Binding): number {
        // Counted down, because what settles gets smaller.
        return -this.settle(parameter.writes, () => {
            const least = parameter.writes.reduce(
                (lowest, write) => Math.min(lowest, write.inPlace ? -this.writeDepth(write) : 0),
                0,
            );
            // A function that calls itself with a part of what it got may go down to any depth.
            return least < -20 ? -Infinity : least;
        });
    }

    /**
     * Whether a called function could reach the array that it changes by another way than its parameter, and see it
     * replaced there.
     */
    private isSharedInCall(node: ts.Expression, root: Root, depth: number): boolean {
        const call = node.parent as ts.CallExpression | ts.NewExpression;
        const called = this.types.calleeOf(call)!;
        return (
            call.arguments!.some(
                (other) => other !== node && this.mayBeContainer(other) && this.rootOf(other).root === root,
            ) ||
            // A function that calls itself has variables of its own.
            (depth > 0 && !(isVariable(root) && root.owner === called) && this.functionMayChange(called, root)) ||
            (isVariable(root)
                ? root.writes.some(
                      (write) => !write.inPlace && write.owner !== root.owner && write.node !== root.declaration.name,
                  )
                : (this.namings.get(root) ?? []).some(
                      (access) => isWriteTarget(access) && this.mayRun(called, [access]),
                  ))
        );
    }

    /** Whether running `then` may put something else where the access reads: an object, a list or a record. */
    mayReplace(access: Access, then: ts.Node): boolean {
        const writes = this.replacements(access, then);
        return writes.length > 0 && this.runs(then, writes);
    }

    /** What puts something else in the place of an access, while a node or what it calls runs. */
    private replacements(access: Access, then: ts.Node): ts.Node[] {
        const property = this.properties.fieldAt(access);
        if (property !== null) {
            // A constructor that is called writes to an object of its own.
            const home = ts.findAncestor(then, isFunctionNode);
            return this.namings
                .get(property)!
                .filter(
                    (one) =>
                        isWriteTarget(one) &&
                        !(
                            (one as ts.PropertyAccessExpression).expression.kind === SK.ThisKeyword &&
                            ts.isConstructorDeclaration(ts.findAncestor(one, isFunctionNode) ?? one) &&
                            ts.findAncestor(one, isFunctionNode) !== home
                        ),
                );
        }
        const { root } = this.rootOf(access);
        const changes = root === null ? [] : (this.changesOf.get(root) ?? []);
        return changes.filter((one) => {
            if (ts.isCallExpression(one)) {
                const { name } = bare(one.expression) as ts.PropertyAccessExpression;
                return ts.isElementAccessExpression(access) && name.text !== 'push';
            }
            return (
                ts.isElementAccessExpression(one) ||
                ts.isElementAccessExpression(access) ||
                (ts.isPropertyAccessExpression(one) && one.name.text === access.name.text) ||
                this.bindings.changedArguments.has(one)
            );
        });
    }

    /** Whether running the node may come to one of the others. */
    private runs(node: ts.Node, others: readonly ts.Node[]): boolean {
        return (
            others.some((other) => other === node) ||
            this.calledBy(node).some((called) => this.mayRun(called, others)) ||
            someChild(node, (child) => this.runs(child, others))
        );
    }

    private variableObjections(binding: Binding, depth: number, at: ts.Node, name: string): Objection[] {
        const { declaration } = binding;
        if (ts.isParameter(declaration) && !this.bindings.isReference(binding) && !this.isAccumulator(declaration)) {
            return [{ node: at, code: 'FLVX1501', name: binding.name }];
        }
        const isElement = ts.isBindingElement(declaration) || this.bindings.loopSource(binding) !== null;
        if (isElement || ts.isFunctionDeclaration(declaration)) {
            return [{ node: at, code: 'FLVX1502', name }];
        }
        if (this.variableFreshness(binding) < depth + 1) {
            return [{ node: at, code: 'FLVX1502', name }];
        }
        for (const read of binding.reads) {
            const escape = this.escapeDepth(read, 0, binding);
            if (
                escape <= depth &&
                !isReplacedAfter(read, binding) &&
                binding.writes.some(
                    (write) =>
                        write.inPlace && this.writeDepth(write) >= escape && this.mayFollow(write, read, binding),
                )
            ) {
                return [{ node: read, code: 'FLVX1503', name: binding.name }];
            }
        }
        return [];
    }

    /** How deep the container lies that a write changes. */
    private writeDepth(write: Write): number {
        const container = this.changedContainer(write.node);
        const parameter = this.bindings.changedArguments.get(write.node);
        return (
            (container === null ? 0 : this.rootOf(container).depth) +
            (parameter === undefined ? 0 : this.changeDepth(parameter))
        );
    }

    /** The first parameter of a `reduce` callback: each turn gets what the turn before gave back. */
    private isAccumulator(parameter: ts.ParameterDeclaration): boolean {
        const fn = parameter.parent;
        return (
            isClosure(fn) &&
            fn.parameters[0] === parameter &&
            ts.isCallExpression(fn.parent) &&
            fn.parent.arguments.length === 2 &&
            isReduce(this.library.ofCall(fn.parent))
        );
    }

    /** How many levels of a variable's value nobody else holds. */
    private variableFreshness(binding: Binding): number {
        return this.settle(binding, () => this.computeFreshness(binding));
    }

    private computeFreshness(binding: Binding): number {
        const { declaration } = binding;
        let fresh = Infinity;
        const isParameter = ts.isParameter(declaration);
        if (isParameter && this.isAccumulator(declaration)) {
            const call = declaration.parent.parent as ts.CallExpression;
            fresh = Math.min(
                this.freshness(call.arguments[1]!),
                this.resultFreshness(declaration.parent as ts.ArrowFunction),
            );
        }
        for (const write of binding.writes) {
            if (write.inPlace) {
                fresh = Math.min(fresh, this.storedFreshness(write));
            } else if (write.node === declaration.name && isParameter) {
                // What the callers give is looked at where they call.
            } else if (write.node === declaration.name) {
                const initial = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
                fresh = Math.min(fresh, initial === undefined ? 0 : this.freshness(initial));
            } else {
                const assignment = write.node.parent;
                const isPlain = isAssignment(assignment) && assignment.left === write.node;
                fresh = Math.min(fresh, isPlain ? this.freshness(assignment.right) : 0);
            }
        }
        return fresh;
    }

    /** What a change puts into the container: how many levels from the root stay unshared. */
    private storedFreshness(write: Write): number {
        const { node } = write;
        const parameter = this.bindings.changedArguments.get(node);
        if (parameter !== undefined) {
            return this.rootOf(node as ts.Expression).depth + this.variableFreshness(parameter);
        }
        const depth = this.writeDepth(write) + 1;
        const filled = filledFirst(node);
        let values: ts.Expression[] = [];
        if (ts.isCallExpression(node)) {
            const method = (bare(node.expression) as ts.PropertyAccessExpression).name.text;
            values =
                method === 'push' || method === 'unshift'
                    ? [...node.arguments]
                    : method === 'splice'
                      ? node.arguments.slice(2)
                      : [];
        } else if (ts.isBinaryExpression(node.parent) && node.parent.left === node) {
            values = [node.parent.right];
        } else if (filled !== null) {
            values = [filled];
        } else if (!ts.isDeleteExpression(node.parent) && this.types.kindsAt(node) & CONTAINER) {
            return depth;
        }
        return values.reduce((least, value) => Math.min(least, depth + this.freshness(value)), Infinity);
    }

    /** Whether a write may run after a read. */
    private mayFollow(write: Write, read: ts.Node, binding: Binding): boolean {
        const writer = this.laterOwner(write.node, binding);
        const reader = this.laterOwner(read, binding);
        const left = leavingWith(read, binding.owner) ?? leavingBehind(read, binding.owner);
        if (writer !== null || reader !== null) {
            const isOver = reader === null && left !== null && this.endsWith(write.node, binding.owner, new Set());
            return !isOver || this.mayChange(left, binding);
        }
        if (left !== null && !isWithin(write.node, left)) {
            return false;
        }
        if (ts.isParameter(binding.declaration) && this.isAccumulator(binding.declaration)) {
            return true;
        }
        const isArgument = this.bindings.changedArguments.has(write.node);
        // `const sorted = list.sort()`: the list is changed before it is handed on.
        const isResult = ts.isCallExpression(write.node) && isReceiver(read, write.node);
        const isInside = isWithin(read, write.node);
        const end = (isArgument ? write.node.parent : assignmentOf(write.node)).getEnd();
        if (end > read.getEnd() && !(isArgument && isInside) && !isResult) {
            return true;
        }
        for (let node: ts.Node = read; !ts.isSourceFile(node) && node !== left; node = node.parent) {
            if (
                this.isRepeated(node) &&
                node.pos <= write.node.pos &&
                write.node.end <= node.end &&
                !isWithin(binding.declaration, node)
            ) {
                return true;
            }
        }
        return false;
    }

    /** Whether all closures around the node, up to the owner, can run only as long as the owner does. */
    private endsWith(node: ts.Node, owner: ts.Node, seen: Set<ts.Node>): boolean {
        for (let current = node.parent; current !== owner; current = current.parent) {
            if (ts.isSourceFile(current)) {
                return false;
            }
            if (
                isFunctionNode(current) &&
                !seen.has(current) &&
                !(isClosure(current) && this.isLibraryCallback(current))
            ) {
                seen.add(current);
                const isInside =
                    this.bindings.hasKnownCalls(current) &&
                    this.bindings.callsOf.get(current)!.every((call) => this.endsWith(call, owner, seen));
                if (!isInside) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The closure in between that runs at a time of its own; callbacks of library methods run at once. */
    private laterOwner(node: ts.Node, binding: Binding): ts.Node | null {
        for (
            let current = node.parent;
            current !== undefined && current !== binding.owner && !ts.isSourceFile(current);
            current = current.parent
        ) {
            if (runnerOf(current) !== null && !(isClosure(current) && this.isLibraryCallback(current))) {
                return current;
            }
        }
        const isLater = (one: ts.Node): boolean => runnerOf(one) !== null;
        return ts.isSourceFile(binding.owner) && ts.findAncestor(node, isLater) !== undefined ? node : null;
    }

    /** Whether what is in the node may run several times, although what is around it runs once. */
    private isRepeated(node: ts.Node): boolean {
        const isField = ts.isPropertyDeclaration(node) && !hasModifier(node, ts.ModifierFlags.Static);
        return isField || isLoop(node) || (isClosure(node) && this.isLibraryCallback(node));
    }

    private isLibraryCallback(node: ts.ArrowFunction | ts.FunctionExpression): boolean {
        return ts.isCallExpression(node.parent) && calledArgument(node.parent, this.library) === node;
    }

    private propertyObjections(property: Property, depth: number, at: ts.Node, name: string): Objection[] {
        const isShared = (field: ts.Node): boolean =>
            ts.isParameter(field) ||
            (ts.isPropertyDeclaration(field) &&
                field.initializer !== undefined &&
                this.freshness(field.initializer) < depth + 1);
        if ([...property].some(isShared)) {
            return [{ node: at, code: 'FLVX1502', name }];
        }
        for (const access of this.namings.get(property) ?? []) {
            const { parent } = access;
            const value = filledBy(access) ?? access;
            if (isWriteTarget(access)) {
                if (!isAssignment(parent) || this.freshness(parent.right) < depth + 1) {
                    return [{ node: access, code: 'FLVX1502', name }];
                }
                if (value === access) {
                    continue;
                }
            }
            const escape = ts.isBindingElement(access)
                ? this.aliasEscape(access.name, 0, property)
                : this.escapeDepth(value as ts.Expression, 0, property);
            if (escape <= depth) {
                return [{ node: access, code: 'FLVX1504', name: access.getText() }];
            }
            const stored = this.storedThrough(value);
            if (stored < depth + 1) {
                return [{ node: access, code: 'FLVX1502', name }];
            }
        }
        return [];
    }

    /** For an access that is the root of a change: how fresh what it stores is. */
    private storedThrough(access: ts.Node): number {
        let node: ts.Node = access;
        const stored = (one: ts.Node): number =>
            this.storedFreshness({ node: one, owner: one.getSourceFile(), inPlace: true });
        while (isAccess(node.parent) || ts.isNonNullExpression(node.parent)) {
            if (ts.isElementAccessExpression(node.parent) && node.parent.expression !== node) {
                return Infinity;
            }
            node = node.parent;
            if (isWriteTarget(node) || filledFirst(node) !== null) {
                const value = filledBy(node);
                return value === null ? stored(node) : Math.min(stored(node), this.storedThroughLoop(value));
            }
            if (isCallee(node)) {
                return ts.isPropertyAccessExpression(node) && MUTATORS.has(node.name.text)
                    ? stored(node.parent)
                    : this.storedThroughLoop(node);
            }
        }
        return this.bindings.changedArguments.has(node) ? stored(node) : this.storedThroughLoop(node);
    }

    /** What the body of a loop puts into the items of the list that it runs over. */
    private storedThroughLoop(node: ts.Node): number {
        const item = wrapped(ts.isCallExpression(node.parent) && isCallee(node) ? node.parent : node);
        const variable = ts.isVariableDeclaration(item.parent)
            ? item.parent.name
            : ts.isForOfStatement(node.parent) && ts.isVariableDeclarationList(node.parent.initializer)
              ? node.parent.initializer.declarations[0]!.name
              : ts.isCallExpression(node.parent) && node.parent.arguments[0] !== undefined
                ? (node.parent.arguments[0] as ts.ArrowFunction).parameters?.[0]?.name
                : undefined;
        const binding = variable === undefined ? undefined : this.bindings.at(variable);
        return binding === undefined || !this.bindings.isReference(binding)
            ? Infinity
            : binding.writes.reduce(
                  (least, write) => (write.inPlace ? Math.min(least, this.storedFreshness(write)) : least),
                  Infinity,
              );
    }

    /** Whether nobody else holds the value, nor what is in it as far as a function changes that which gets it. */
    isFresh(node: ts.Expression): boolean {
        const inner = bare(node);
        const parameter = this.bindings.changedArguments.get(node);
        const depth = parameter === undefined ? 0 : this.changeDepth(parameter);
        return !ts.isIdentifier(inner) && !isAccess(inner) && this.freshness(node) > depth;
    }

    /** Whether a node's value may be a list or a record, or hold one. */
    private mayBeContainer(node: ts.Node): boolean {
        return (this.types.kindsAt(node) & (CONTAINER | Kind.Unknown | Kind.Any | Kind.Iterator)) !== 0;
    }

    private mayHoldContainer(type: ts.Type | null | undefined): boolean {
        return (
            type !== null &&
            type !== undefined &&
            (this.types.kinds(type) & (CONTAINER | Kind.Unknown | Kind.Any)) !== 0
        );
    }

    private mayHideContainer(type: ts.Type): boolean {
        const isContainer = (property: ts.Symbol | undefined): boolean =>
            property === undefined || this.mayHoldContainer(this.checker.getTypeOfSymbol(property));
        const entries = this.conversions.hiddenEntries(type) ?? 0;
        return (entries & (CONTAINER | Kind.Unknown)) !== 0 || this.conversions.mayHide(type, isContainer);
    }

    /** Whether a list or record may hold others; `except` are entries that do not matter. */
    private itemsMayHoldContainer(node: ts.Node, except: readonly string[] = []): boolean {
        return this.types.partsOf(this.types.of(node), ~0).some((part) => {
            const kinds = this.types.kinds(part);
            if (kinds & Kind.Record) {
                // A record may hold more than its type speaks of, unless that is a mere index.
                const properties = this.checker.getPropertiesOfType(part).filter(({ name }) => !except.includes(name));
                const hasMore = except.length === 0 ? properties.length > 0 : this.mayHideContainer(part);
                const held = [
                    ...this.checker.getIndexInfosOfType(part).map((index) => index.type),
                    ...properties.map((property) => this.checker.getTypeOfSymbol(property)),
                ];
                return hasMore || held.some((one) => this.mayHoldContainer(one));
            }
            return kinds & Kind.List
                ? this.mayHoldContainer(this.types.itemType(part))
                : kinds & Kind.Iterator
                  ? this.types.valueTypes(part).some((one) => this.mayHoldContainer(one))
                  : (kinds & (Kind.Unknown | Kind.Any)) !== 0;
        });
    }

    /** How many levels of containers in the value are new: nobody else holds them. */
    private freshness(node: ts.Expression): number {
        const inner = bare(node);
        if (!this.mayBeContainer(inner) && !ts.isSpreadElement(inner)) {
            return Infinity;
        }
        if (ts.isArrayLiteralExpression(inner)) {
            return (
                1 + inner.elements.reduce((least, element) => Math.min(least, this.memberFreshness(element)), Infinity)
            );
        }
        if (ts.isObjectLiteralExpression(inner)) {
            return (
                1 +
                inner.properties.reduce((least, property) => {
                    const value = ts.isPropertyAssignment(property)
                        ? property.initializer
                        : ts.isShorthandPropertyAssignment(property)
                          ? property.name
                          : null;
                    if (ts.isSpreadAssignment(property)) {
                        return Math.min(
                            least,
                            this.itemsMayHoldContainer(property.expression, replacedBehind(property))
                                ? Math.max(0, this.freshness(property.expression) - 1)
                                : Infinity,
                        );
                    }
                    return value === null ? 0 : Math.min(least, this.freshness(value));
                }, Infinity)
            );
        }
        if (ts.isConditionalExpression(inner)) {
            return Math.min(this.freshness(inner.whenTrue), this.freshness(inner.whenFalse));
        }
        if (ts.isBinaryExpression(inner)) {
            return isAssignment(inner) ? 0 : Math.min(this.freshness(inner.left), this.freshness(inner.right));
        }
        if (ts.isCallExpression(inner)) {
            return this.callFreshness(inner);
        }
        // `new Array<T>()`
        if (ts.isNewExpression(inner) && this.types.onlyAt(inner, Kind.List)) {
            return Infinity;
        }
        return ts.isIdentifier(inner) ? this.handedOver(inner) : 0;
    }

    private memberFreshness(element: ts.Expression): number {
        if (ts.isSpreadElement(element)) {
            return this.itemsMayHoldContainer(element.expression)
                ? Math.max(0, this.freshness(element.expression) - 1)
                : Infinity;
        }
        return this.freshness(element);
    }

    /** A local whose last use this is hands its array over. */
    private handedOver(node: ts.Identifier): number {
        const binding = this.bindings.at(node);
        if (binding !== undefined && ts.isParameter(binding.declaration) && this.isAccumulator(binding.declaration)) {
            return leavingWith(node, binding.owner) !== null || ts.isArrowFunction(node.parent)
                ? this.variableFreshness(binding)
                : 0;
        }
        if (binding === undefined || !ts.isVariableDeclaration(binding.declaration) || binding.captures.size > 0) {
            return 0;
        }
        const isForOf = ts.isForOfStatement(binding.declaration.parent.parent);
        if (isReplacedAfter(node, binding)) {
            const isHeld = binding.reads.some(
                (read) => read !== node && this.escapeDepth(read, 0) < Infinity && !isReplacedAfter(read, binding),
            );
            return isHeld ? 0 : this.variableFreshness(binding);
        }
        const others = binding.reads.filter(
            (read) => read !== node && (read.pos > node.pos || this.escapeDepth(read, 0) < Infinity),
        );
        const inLoop =
            ts.findAncestor(node, (one) => this.isRepeated(one) && !isWithin(binding.declaration, one)) !== undefined;
        const writtenLater = binding.writes.some((write) => write.node.getStart() > node.getEnd());
        return isForOf || others.length > 0 || inLoop || writtenLater ? 0 : this.variableFreshness(binding);
    }

    private callFreshness(node: ts.CallExpression): number {
        const key = this.library.ofCall(node);
        if (key === 'Object.freeze') {
            return this.freshness(node.arguments[0]!);
        }
        if (key !== null) {
            const [type, method] = key.split('.') as [string, string | undefined];
            if (type === 'Array' && method !== undefined && (SAME_LIST.has(method) || ITEM_GIVERS.has(method))) {
                const list = (bare(node.expression) as ts.PropertyAccessExpression).expression;
                return SAME_LIST.has(method)
                    ? this.freshness(list)
                    : method === 'pop' || method === 'shift'
                      ? this.settle(node, () => this.takenFreshness(list))
                      : 0;
            }
            if (key === 'Array.of') {
                return node.arguments.reduce((least, one) => Math.min(least, 1 + this.memberFreshness(one)), Infinity);
            }
            if (key === 'JSON.parse' || key === 'Array' || !this.itemsMayHoldContainer(node)) {
                return isReduce(key) ? 0 : Infinity;
            }
            const callback = node.arguments[0] === undefined ? undefined : bare(node.arguments[0]);
            const make = key === 'Array.from' && node.arguments[1] !== undefined ? bare(node.arguments[1]) : callback;
            if ((key === 'Array.map' || key === 'Array.from') && make !== undefined && isClosure(make)) {
                return 1 + this.resultFreshness(make);
            }
            return [
                'Array.filter',
                'Array.slice',
                'Array.concat',
                'Array.splice',
                'Array.map',
                'Array.from',
                'Object.values',
                'Object.entries',
                'Array.flat',
                'Array.flatMap',
                'Object.fromEntries',
            ].includes(key)
                ? 1
                : 0;
        }
        const declaration = this.types.calleeOf(node);
        if (declaration === undefined) {
            return 0;
        }
        if (this.host.includes(declaration.getSourceFile())) {
            return Infinity;
        }
        if (ts.isMethodDeclaration(declaration)) {
            return (this.methodsByName.get(declaration.name.getText()) ?? []).reduce(
                (least, method) => Math.min(least, this.resultFreshness(method)),
                Infinity,
            );
        }
        return isFunctionNode(declaration) ? this.resultFreshness(declaration) : 0;
    }

    /** How fresh what is taken out of a list is: as fresh as all that is in it. */
    private takenFreshness(list: ts.Expression): number {
        const { root, depth } = this.rootOf(list);
        if (root === null || (isVariable(root) && ts.isParameter(root.declaration))) {
            return Math.max(0, this.freshness(list) - 1);
        }
        if (isVariable(root)) {
            const held = root.reads.map((read) => this.escapeDepth(read, 0, root));
            return Math.max(0, Math.min(this.variableFreshness(root), ...held) - depth - 1);
        }
        const levels = [1, 2, 3].findIndex((more) => this.propertyObjections(root, depth + more, list, '').length > 0);
        return levels === -1 ? 3 : levels;
    }

    /** How fresh what a function returns is. */
    private resultFreshness(node: ts.FunctionLikeDeclaration): number {
        return this.settle(node, () => this.computeResult(node));
    }

    private computeResult(node: ts.FunctionLikeDeclaration): number {
        let least = Infinity;
        const visit = (child: ts.Node): void => {
            if (isFunctionNode(child)) {
                return;
            }
            if (ts.isReturnStatement(child) && child.expression !== undefined) {
                least = Math.min(least, this.freshness(child.expression));
            }
            ts.forEachChild(child, visit);
        };
        if (node.body === undefined) {
            least = 0;
        } else if (ts.isBlock(node.body)) {
            visit(node.body);
        } else {
            least = this.freshness(node.body);
        }
        return least;
    }

    /**
     * How deep the first container lies that somebody else may hold after this use; Infinity if none. `property` is
     * the property that is used, for calls that change it while they run.
     */
    private escapeDepth(node: ts.Expression, depth: number, property?: Root): number {
        if (!this.mayBeContainer(node)) {
            return Infinity;
        }
        const { parent } = node;
        if (
            ts.isParenthesizedExpression(parent) ||
            ts.isAsExpression(parent) ||
            ts.isNonNullExpression(parent) ||
            ts.isSatisfiesExpression(parent)
        ) {
            return this.escapeDepth(parent, depth, property);
        }
        if (isAccess(parent) && parent.expression === node) {
            if (ts.isPropertyAccessExpression(parent) && isCallee(parent)) {
                return this.methodEscape(parent.parent, parent.name.text, node, depth, property);
            }
            // PHP has taken the array before it works out the place.
            const isLate = property !== undefined && ts.isElementAccessExpression(parent);
            if (isLate && this.mayChange(parent.argumentExpression, property)) {
                return depth;
            }
            const value = filledBy(parent) ?? parent;
            return value === parent && isWriteTarget(parent) ? Infinity : this.escapeDepth(value, depth + 1, property);
        }
        if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
            return parent.expression === node ? Infinity : this.argumentEscape(parent, node, depth, property);
        }
        if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) {
            if (
                !this.itemsMayHoldContainer(
                    bare(node as ts.Expression),
                    ts.isSpreadAssignment(parent) ? replacedBehind(parent) : [],
                )
            ) {
                return Infinity;
            }
            const copy = parent.parent as ts.Expression;
            const isArgument = ts.isCallExpression(copy) || ts.isNewExpression(copy);
            const isStale = isArgument || (property !== undefined && this.mayChange(copy, property));
            return isStale ? depth + 1 : this.copyEscape(copy, depth, property);
        }
        if (ts.isForOfStatement(parent)) {
            const isResult = ts.isCallExpression(bare(node));
            const isOwn = isResult && this.library.ofCall(bare(node) as ts.CallExpression) === null;
            if (property === undefined ? isOwn : isResult && this.mayChange(parent.statement, property)) {
                return depth;
            }
            return this.itemsMayHoldContainer(node) ? this.loopEscape(parent, depth + 1, property) : Infinity;
        }
        if (ts.isBinaryExpression(parent)) {
            return !isAssignment(parent) || parent.left === node
                ? this.escapeDepth(parent, depth, property)
                : this.patternEscape(parent.left, depth);
        }
        if (ts.isConditionalExpression(parent)) {
            return parent.condition === node ? Infinity : this.escapeDepth(parent, depth, property);
        }
        if (ts.isVariableDeclaration(parent)) {
            return this.aliasEscape(parent.name, depth, property);
        }
        const fn = ts.isReturnStatement(parent) ? ts.findAncestor(parent, isFunctionNode) : parent;
        if (fn !== undefined && isFunctionNode(fn) && this.bindings.hasKnownCalls(fn) && !runsFinally(parent)) {
            const calls = this.bindings.callsOf.get(fn)!;
            return (
                depth +
                this.settle(this.pair(calls, property ?? calls), () =>
                    calls.reduce(
                        (least, one) =>
                            ts.isCallExpression(one) ? Math.min(least, this.escapeDepth(one, 0, property)) : 0,
                        Infinity,
                    ),
                )
            );
        }
        if (property !== undefined && this.isShownIn(parent, property)) {
            return Infinity;
        }
        const onlyLooks =
            ts.isExpressionStatement(parent) ||
            ts.isIfStatement(parent) ||
            ts.isWhileStatement(parent) ||
            ts.isDoStatement(parent) ||
            ts.isSwitchStatement(parent) ||
            ts.isPrefixUnaryExpression(parent) ||
            ts.isTypeOfExpression(parent) ||
            ts.isTemplateSpan(parent) ||
            ts.isDeleteExpression(parent);
        return onlyLooks ? Infinity : depth;
    }

    /** Whether a part of a literal goes into JSON at once, and nothing in the literal changes it before. */
    private isShownIn(part: ts.Node, property: Root): boolean {
        const literal =
            ts.isPropertyAssignment(part) || ts.isShorthandPropertyAssignment(part)
                ? part.parent
                : (part as ts.Expression);
        if (!ts.isArrayLiteralExpression(literal) && !ts.isObjectLiteralExpression(literal)) {
            return false;
        }
        const { parent } = literal;
        return ts.isCallExpression(parent) && this.library.ofCall(parent) === 'JSON.stringify'
            ? !this.mayChange(literal, property)
            : this.isShownIn(parent, property);
    }

    /** How deep the first container lies that is held under a new name. */
    private aliasEscape(name: ts.BindingName, depth: number, property?: Root): number {
        const item = this.bindings.at(name);
        if (item !== undefined && this.bindings.isReference(item)) {
            return item.reads.reduce(
                (least, read) => Math.min(least, this.escapeDepth(read, depth, property)),
                Infinity,
            );
        }
        const isHeld = boundIn(name).some(
            (one) => this.mayBeContainer(one) && !(property !== undefined && this.isShortAlias(one, property)),
        );
        return isHeld ? (ts.isIdentifier(name) ? depth : this.patternEscape(name, depth)) : Infinity;
    }

    /** Whether a constant only looks at the property's array, while nothing changes that. */
    private isShortAlias(name: ts.Identifier, property: Root): boolean {
        const binding = this.bindings.at(name);
        const { parent } = name;
        const statement = (ts.isBindingElement(parent) ? ts.walkUpBindingElementsAndPatterns(parent) : parent).parent
            .parent;
        if (
            binding === undefined ||
            !ts.isVariableStatement(statement) ||
            !ts.isBlock(statement.parent) ||
            binding.reads.some((read) => this.laterOwner(read, binding) !== null) ||
            binding.writes.length > 1
        ) {
            return false;
        }
        const { statements } = statement.parent;
        const last = Math.max(...binding.reads.map((read) => read.end));
        const { declarations } = statement.declarationList;
        const beside = ts.isVariableDeclaration(parent)
            ? declarations.slice(declarations.indexOf(parent) + 1)
            : [statement];
        return (
            binding.reads.every((read) => this.escapeDepth(read, 0, property) === Infinity) &&
            !beside.some((one) => this.mayChange(one, property)) &&
            statements
                .slice(statements.indexOf(statement) + 1)
                .every((one) => one.pos >= last || !this.mayChange(one, property))
        );
    }

    /** Destructuring shares what it takes out, unless that is a scalar. */
    private patternEscape(pattern: ts.Node, depth: number): number {
        if (ts.isObjectBindingPattern(pattern) || ts.isArrayBindingPattern(pattern)) {
            const elements = [...pattern.elements].filter(ts.isBindingElement);
            const shares = elements.some(
                (element) =>
                    this.mayBeContainer(element.name) &&
                    !(element.dotDotDotToken && !this.itemsMayHoldContainer(element.name)),
            );
            return shares ? depth + 1 : Infinity;
        }
        return ts.isArrayLiteralExpression(pattern) ? depth + 1 : depth;
    }

    private loopEscape(loop: ts.ForOfStatement, depth: number, property: Root | undefined): number {
        if (!ts.isVariableDeclarationList(loop.initializer)) {
            return depth;
        }
        // The variables hold copies in PHP: they must not outlive the loop, nor a change of the items.
        const root = this.rootOf(loop.expression).root ?? property ?? null;
        const isChanged = root === null || this.mayChange(loop.statement, root, loop.expression);
        return boundIn(loop.initializer.declarations[0]!.name).reduce((least, name) => {
            const binding = this.bindings.at(name)!;
            const isStale = !this.bindings.isReference(binding) && (isChanged || binding.captures.size > 0);
            return isStale && this.mayBeContainer(name)
                ? depth
                : binding.reads.reduce((lowest, read) => Math.min(lowest, this.escapeDepth(read, depth)), least);
        }, Infinity);
    }

    private methodEscape(
        call: ts.CallExpression,
        method: string,
        node: ts.Expression,
        depth: number,
        property: Root | undefined,
    ): number {
        if (this.library.ofCall(call) === null) {
            return Infinity;
        }
        const callbackItem = call.arguments[0];
        const isLoop = callbackItem !== undefined && this.bindings.isInlined(callbackItem);
        // What `push` gets has run before it writes.
        const isEarly = isLoop || MUTATORS.has(method);
        // What is put behind the end meanwhile is none of those methods' business that go through the list.
        const callback = callbackItem === undefined ? undefined : bare(callbackItem);
        const seesItems = callback !== undefined && isClosure(callback) && callback.parameters.length < 3;
        const isFixed = FIXED.has(method) && seesItems && property !== undefined && this.onlyGrows(property, depth);
        if (
            property !== undefined &&
            !isEarly &&
            !isFixed &&
            call.arguments.some((arg) => this.mayChange(arg, property))
        ) {
            return depth;
        }
        const result = SAME_LIST.has(method) ? this.escapeDepth(call, depth, property) : Infinity;
        if (!this.itemsMayHoldContainer(node)) {
            return result;
        }
        // What is taken out of a list is no longer in it, but may still be where that got it from.
        const isTaken = TAKERS.has(method) && this.rootOf(node).root !== null;
        if (ITEM_GIVERS.has(method)) {
            return isTaken
                ? Infinity
                : Math.min(this.escapeDepth(call, depth + 1, property), this.callbackEscape(call, depth + 1));
        }
        if (method === 'entries') {
            return this.copyEscape(call, depth, property, 1);
        }
        const inside = Math.min(result, this.callbackEscape(call, depth + 1));
        if (SHALLOW_COPIES.has(method) && !isTaken) {
            return Math.min(inside, this.copyEscape(call, depth, property));
        }
        const isMixed = MIXED_COPIES.has(method);
        return isMixed && this.mayHoldContainer(this.types.itemType(this.types.of(call)) ?? this.types.of(call))
            ? depth + 1
            : inside;
    }

    /**
     * For the items of a list or record of which a node gives a copy: what becomes of that.
     *
     * @param more - how much deeper they lie in the copy
     */
    private copyEscape(copy: ts.Expression, depth: number, property: Root | undefined, more = 0): number {
        return Math.max(depth + 1, this.escapeDepth(copy, depth - more, property));
    }

    /** What an inline callback does with the items. */
    private callbackEscape(call: ts.CallExpression, depth: number): number {
        const callback = call.arguments[0] === undefined ? undefined : bare(call.arguments[0]);
        if (callback === undefined || !(this.types.kindsAt(callback) & Kind.Function)) {
            return Infinity;
        }
        if (!isClosure(callback)) {
            return depth;
        }
        return callback.parameters.reduce(
            (least, parameter) => Math.min(least, depth + this.parameterEscape(parameter)),
            Infinity,
        );
    }

    private argumentEscape(
        call: ts.CallExpression | ts.NewExpression,
        node: ts.Expression,
        depth: number,
        property: Root | undefined,
    ): number {
        const position = call.arguments?.indexOf(node) ?? -1;
        // PHP has taken the array as it was before the arguments behind it run.
        if (
            property !== undefined &&
            position >= 0 &&
            call.arguments!.slice(position + 1).some((later) => this.mayChange(later, property))
        ) {
            return depth;
        }
        const key = ts.isCallExpression(call) ? this.library.ofCall(call) : null;
        if (key !== null) {
            if (READERS.has(key)) {
                return Infinity;
            }
            if (key !== 'Array.concat' && !key.startsWith('Object.')) {
                return depth;
            }
            // `concat` puts what is no list into the new one as it is.
            if (key === 'Array.concat' && !this.types.onlyAt(node, Kind.List)) {
                return depth;
            }
            if (!this.itemsMayHoldContainer(node)) {
                return Infinity;
            }
            return key === 'Array.concat' || key === 'Object.values' || key === 'Object.entries'
                ? this.copyEscape(call, depth, property, key === 'Object.entries' ? 1 : 0)
                : depth + 1;
        }
        const declaration = this.types.calleeOf(call);
        if (declaration === undefined) {
            return depth;
        }
        if (this.host.includes(declaration.getSourceFile())) {
            return Infinity;
        }
        if (!isFunctionNode(declaration)) {
            return depth;
        }
        const isOwn = property !== undefined && isVariable(property) && property.owner === declaration;
        const isByReference = this.bindings.changedArguments.has(node);
        if (property !== undefined && !isOwn && !isByReference && this.functionMayChange(declaration, property)) {
            return depth;
        }
        const candidates = ts.isMethodDeclaration(declaration)
            ? (this.methodsByName.get(declaration.name.getText()) ?? [declaration])
            : [declaration];
        return candidates.reduce((least, one) => {
            const parameter = one.parameters[Math.min(position, one.parameters.length - 1)];
            return parameter === undefined ? least : Math.min(least, depth + this.parameterEscape(parameter));
        }, Infinity);
    }

    /** How deep a function hands on what it gets as that parameter. */
    private parameterEscape(parameter: ts.ParameterDeclaration): number {
        if (parameter.dotDotDotToken !== undefined || ts.isParameterPropertyDeclaration(parameter, parameter.parent)) {
            return 0;
        }
        const depth = ts.isIdentifier(parameter.name) ? 0 : 1;
        return boundIn(parameter.name)
            .filter((name) => this.mayBeContainer(name))
            .reduce((least, name) => Math.min(least, depth + this.usesEscape(this.bindings.at(name))), Infinity);
    }

    /** How deep the first container lies that somebody else may hold after one of a variable's uses. */
    private usesEscape(binding: Binding | undefined): number {
        if (binding === undefined) {
            return 0;
        }
        return this.settle(binding.symbol, () =>
            binding.reads.reduce(
                (least, read) =>
                    Math.min(least, this.laterOwner(read, binding) !== null ? 0 : this.escapeDepth(read, 0)),
                Infinity,
            ),
        );
    }

    /**
     * Whether a statement may put something else in the place of an item, or move it; changes within the item do not.
     *
     * @param value - what the item was taken by: an access, or a search in a list
     * @param isOver - for what is run when nobody asks for the item any more
     * @param isThere - whether there is an item, so that nothing can be put in its place behind the others
     */
    movesItem(value: ts.Expression, statement: ts.Node, isOver: (node: ts.Node) => boolean, isThere: boolean): boolean {
        const moves: ts.Node[] = [];
        /** What is written to the container itself; a function may do it at any depth of what it gets. */
        const changes = (container: ts.Expression, all: readonly ts.Node[]): ts.Node[] => {
            const { depth } = this.rootOf(container);
            return all.filter((node) =>
                this.bindings.changedArguments.has(node)
                    ? this.rootOf(node as ts.Expression).depth <= depth
                    : this.rootOf(this.containerWritten(node)!).depth === depth,
            );
        };
        for (let list: ts.Expression | null = ts.isCallExpression(value) ? receiverOf(value) : value; list !== null;) {
            const { root } = this.rootOf(list);
            if (root === null) {
                return true;
            }
            if (list !== value) {
                const changed = changes(list, this.changesOf.get(root) ?? []);
                moves.push(...changed.filter((node) => !isThere || !isPush(node)));
            }
            for (; ts.isPropertyAccessExpression(list); list = bare(list.expression)) {
                const replaced = this.replacements(list, statement);
                moves.push(...(this.properties.fieldAt(list) === null ? changes(list.expression, replaced) : replaced));
            }
            const item = this.bindings.at(list);
            const next: ts.Expression | null = ts.isElementAccessExpression(list)
                ? list.expression
                : item === undefined || !this.bindings.isReference(item)
                  ? null
                  : this.bindings.loopSource(item);
            list = next === null ? null : bare(next);
        }
        const mayMove = (node: ts.Node): boolean =>
            !isOver(node) &&
            (moves.includes(node) ||
                this.calledBy(node).some((called) => this.mayRun(called, moves)) ||
                someChild(node, mayMove));
        return mayMove(statement);
    }

    /** What stands against a loop over the subject with that body. */
    loopObjection(subject: ts.Expression, body: ts.Node, isFixed: boolean): Objection | null {
        let list = bare(subject);
        if (
            ts.isCallExpression(list) &&
            ['Array.entries', 'Array.values', 'Array.keys', 'Places.keys'].includes(this.library.ofCall(list) ?? '')
        ) {
            list = bare((bare(list.expression) as ts.PropertyAccessExpression).expression);
        }
        const { root } = this.rootOf(list);
        if (root === null || !(this.types.kindsAt(list) & CONTAINER)) {
            return null;
        }
        // `forEach` does not come to what is put behind the end meanwhile, as PHP does not.
        if (isFixed && this.onlyGrows(root, this.rootOf(list).depth)) {
            return null;
        }
        const objection = (node: ts.Node): Objection => ({ node, code: 'FLVX1505', name: list.getText() });
        const home = ts.findAncestor(subject, isFunctionNode);
        const endsLoop = (node: ts.Node): boolean =>
            ts.isReturnStatement(node) && ts.findAncestor(node, isFunctionNode) === home;
        if (!isVariable(root)) {
            return this.mayChange(body, root, subject, endsLoop) ? objection(list) : null;
        }
        const { writes, owner } = root;
        const inside = writes.find(
            (write) =>
                write.inPlace &&
                body.pos <= write.node.pos &&
                write.node.end <= body.end &&
                !this.isBesideLoop(write.node, subject),
        );
        if (inside !== undefined && !leavesLoop(inside.node, body)) {
            return objection(inside.node);
        }
        const isChangedElsewhere = writes.some((write) => write.inPlace && write.owner !== owner);
        return isChangedElsewhere && this.mayChange(body, root, subject, endsLoop) ? objection(list) : null;
    }

    /**
     * The argument of a call that changes the list which the call puts in order: PHP orders the list as it was before,
     * and writes that over the change.
     */
    changerOfOrdered(call: ts.CallExpression, list: ts.Expression): ts.Expression | undefined {
        const { root } = this.rootOf(list);
        const changes = (root === null ? [] : (this.changesOf.get(root) ?? [])).filter(
            (node) => node !== call && !this.isBesideLoop(node, list),
        );
        return changes.length === 0
            ? undefined
            : call.arguments.find((argument) => {
                  const runs = this.runBy(argument);
                  if (calledArgument(call, this.library) === argument) {
                      this.calledBy(call).forEach((called) => this.reach(called).forEach((one) => runs.add(one)));
                  }
                  if (isVariable(root!)) {
                      // What is called once more has a variable of its own.
                      runs.delete(root.owner);
                  }
                  const isRun = (node: ts.Node): boolean => {
                      const runner = runnerOf(node);
                      return node === argument || (runner !== null && runs.has(runner));
                  };
                  return changes.some((node) => ts.findAncestor(node, isRun) !== undefined);
              });
    }

    /** All that running a node may run: where nobody knows what is called, it is what somebody may have kept. */
    private runBy(node: ts.Node): Set<Called> {
        const runs = new Set<Called>();
        const visit = (one: ts.Node): void => {
            this.calledBy(one).forEach((called) => this.reach(called).forEach((each) => runs.add(each)));
            ts.forEachChild(one, visit);
        };
        visit(node);
        return runs;
    }

    private keptFunctions: readonly ts.Node[] | null = null;

    /** Functions that somebody may keep and call where nobody knows which one it is. */
    private get kept(): readonly ts.Node[] {
        this.keptFunctions ??= this.files
            .flatMap((file) => nodesIn(file, VALUES))
            .flatMap((node) => {
                const { parent } = node;
                if (ts.isCallExpression(parent) && calledArgument(parent, this.library) === node) {
                    return [];
                }
                return ts.isIdentifier(node)
                    ? (this.bindings.functionValueAt(node) ?? [])
                    : isClosure(node)
                      ? [node]
                      : [];
            });
        return this.keptFunctions;
    }

    /** Whether nothing is done to a list at that depth but to put something behind its end, or another in its place. */
    private onlyGrows(root: Root, depth: number): boolean {
        return (this.changesOf.get(root) ?? []).every((node) => {
            return (
                this.writeDepth({ node, owner: node.getSourceFile(), inPlace: true }) < depth + (isPush(node) ? 1 : 0)
            );
        });
    }

    /** Whether a loop over the subject does not notice a change: it goes through the loop's variable, or changes what is around. */
    private isBesideLoop(node: ts.Node, subject: ts.Expression): boolean {
        const container = this.changedContainer(node)!;
        const list = bare(subject);
        const isAround =
            ts.isPropertyAccessExpression(node) &&
            !list.getText().includes(node.name.text) &&
            this.rootOf(container).depth < this.rootOf(list).depth;
        for (let current = bare(container); !isAround;) {
            while (isAccess(current)) {
                current = bare(current.expression);
            }
            const binding = this.bindings.at(current);
            const source =
                binding === undefined || !this.bindings.isReference(binding) ? null : this.bindings.loopSource(binding);
            if (source === subject || source === null) {
                return source === subject;
            }
            current = bare(source);
        }
        return true;
    }

    /**
     * Whether running the node may change the property or variable so that a loop over the subject, if any, notices.
     *
     * @param isOver - for what is run when nobody notices any more
     */
    private mayChange(
        node: ts.Node,
        root: Root,
        subject?: ts.Expression,
        isOver?: (node: ts.Node) => boolean,
    ): boolean {
        if (isOver?.(node) === true) {
            return false;
        }
        const container = this.changedContainer(node);
        if (container !== null) {
            const isSame = this.rootOf(container).root === root;
            if (isSame && !(subject !== undefined && this.isBesideLoop(node, subject))) {
                return true;
            }
        }
        return (
            this.calledBy(node).some(
                (called) => !(isVariable(root) && root.owner === called) && this.functionMayChange(called, root),
            ) || someChild(node, (child) => this.mayChange(child, root, subject, isOver))
        );
    }

    /** Whether running a function may change the property or variable: a variable only if a closure has it. */
    private functionMayChange(called: Called, root: Root): boolean {
        return (!isVariable(root) || root.captures.size > 0) && this.mayRun(called, this.changesOf.get(root) ?? []);
    }
}

/** What a method is called on. */
export const receiverOf = (call: ts.CallExpression): ts.Expression =>
    bare((bare(call.expression) as ts.PropertyAccessExpression).expression);

const isPush = (node: ts.Node): boolean => {
    const callee = ts.isCallExpression(node) ? bare(node.expression) : undefined;
    return callee !== undefined && ts.isPropertyAccessExpression(callee) && callee.name.text === 'push';
};

/** Library calls that call what they get, and where it stands. */
const CALLERS = new Map([
    ...[
        ...['map', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'forEach'],
        ...['reduce', 'reduceRight', 'flatMap', 'sort'],
    ].map((name): [string, number] => [`Array.${name}`, 0]),
    ['Array.from', 1],
    ['String.replace', 1],
    ['String.replaceAll', 1],
]);

/** What runs what is in the node: a function, or the class that gives its objects a field. */
function runnerOf(node: ts.Node): ts.Node | null {
    return isFunctionNode(node) ? node : ts.isPropertyDeclaration(node) ? node.parent : null;
}

/** The entries that a literal gives another value behind the record that it spreads. */
function replacedBehind(spread: ts.SpreadAssignment): string[] {
    const { properties } = spread.parent;
    return properties
        .slice(properties.indexOf(spread))
        .flatMap(({ name }) => (name === undefined ? [] : (nameText(name) ?? [])));
}

/** What a library method gets, to call it. */
export const calledArgument = (node: ts.CallExpression, library: LibraryKeys): ts.Expression | undefined =>
    node.arguments[CALLERS.get(library.ofCall(node) ?? '') ?? node.arguments.length];

/** The callback that a library method gets, if it is a function of the program that is not written there. */
export function namedCallback(node: ts.CallExpression, library: LibraryKeys): ts.Expression | undefined {
    const argument = calledArgument(node, library);
    const callback = argument === undefined ? undefined : bare(argument);
    const name = callback && nameIn(callback);
    return callback === undefined ||
        isClosure(callback) ||
        ts.isStringLiteralLike(callback) ||
        (ts.isIdentifier(name!) && library.ofName(name) !== null)
        ? undefined
        : callback;
}

/** Whether the node is what the method of the call is called on. */
function isReceiver(node: ts.Node, call: ts.CallExpression): boolean {
    const callee = bare(call.expression);
    return ts.isPropertyAccessExpression(callee) && bare(callee.expression) === node;
}

/** What has to run before the write to the node happens. */
function assignmentOf(node: ts.Node): ts.Node {
    return (
        (isWriteTarget(node) && ts.findAncestor(node, (one) => isAssignment(one) && isWithin(node, one.left))) || node
    );
}

/** The `return` by which the function ends right after the use. */
function leavingWith(read: ts.Node, owner: Owner): ts.ReturnStatement | null {
    const statement = ts.findAncestor(read, ts.isStatement);
    return statement !== undefined &&
        ts.isReturnStatement(statement) &&
        ts.findAncestor(statement, isFunctionNode) === owner &&
        !runsFinally(statement)
        ? statement
        : null;
}

/** Whether a `finally` may run when the function is left there. */
const runsFinally = (leaving: ts.Node): boolean =>
    ts.findAncestor(leaving, (node) => isFunctionNode(node) || (ts.isTryStatement(node) && !!node.finallyBlock))
        ?.kind === SK.TryStatement;

/** The block at whose end the function ends, which is surely come to after the use. */
function leavingBehind(read: ts.Node, owner: Owner): ts.Block | null {
    const jumps = (node: ts.Node): boolean => ts.isBreakOrContinueStatement(node) || someChild(node, jumps);
    let found: ts.Block | null = null;
    for (let node = read; node !== owner; node = node.parent) {
        if (ts.isSourceFile(node) || isFunctionNode(node) || ts.isTryStatement(node)) {
            return null;
        }
        const last = ts.isBlock(node) ? node.statements[node.statements.length - 1] : undefined;
        const isLeft = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
        if (found === null && ts.isBlock(node) && isLeft && !jumps(node)) {
            found = node;
        }
    }
    return found;
}

/** Whether the variable surely gets a new value right after the use, by one of the next plain statements. */
function isReplacedAfter(read: ts.Node, binding: Binding): boolean {
    const statement = ts.findAncestor(read, ts.isStatement);
    if (
        statement === undefined ||
        !ts.isExpressionStatement(statement) ||
        !ts.isBlock(statement.parent) ||
        binding.captures.size > 0 ||
        binding.writes.some((write) => write.inPlace && isWithin(write.node, statement)) ||
        ts.findAncestor(statement, (one) => ts.isTryStatement(one) && !isWithin(binding.declaration, one)) !== undefined
    ) {
        return false;
    }
    const { statements } = statement.parent;
    for (const next of statements.slice(statements.indexOf(statement) + 1)) {
        if (!ts.isExpressionStatement(next)) {
            return false;
        }
        const assignment = next.expression;
        if (
            isBinary(assignment, SK.EqualsToken) &&
            binding.writes.some((write) => !write.inPlace && write.node === assignment.left)
        ) {
            return !binding.reads.some((one) => isWithin(one, assignment.right));
        }
        if (binding.reads.some((one) => isWithin(one, next))) {
            return false;
        }
    }
    return false;
}

/** Whether the loop ends right after the change: then nobody sees that it went over a copy. */
function leavesLoop(node: ts.Node, body: ts.Node): boolean {
    const statement = ts.findAncestor(node, ts.isStatement);
    if (statement === undefined || !ts.isBlock(statement.parent) || statement === body) {
        return false;
    }
    const { statements } = statement.parent;
    const next = statements[statements.indexOf(statement) + 1];
    return (
        next !== undefined &&
        (ts.isBreakStatement(next) || ts.isReturnStatement(next)) &&
        ts.findAncestor(
            next,
            (one) => one === body || ts.isSwitchStatement(one) || (isLoop(one) && one !== body.parent),
        ) === body
    );
}
