import { ts } from 'ts-morph';
import { bare, isFunctionNode, nameIn } from '../bindings';
import type { Context } from '../context';
import { calledArgument } from '../ownership';
import { getOr } from '../maps';
import { boundIn, isAccess, isAssignment, isBinary, isConst, isWithin, someChild, usesThis } from '../nodes';
import { Flag } from '../numbers/flags';
import { Kind, NOTHING, SCALAR } from '../types';
import { isInstanceField, parentClass } from './classes';

const SK = ts.SyntaxKind;

/**
 * Refuses a call that reaches what the statements declare only later: JavaScript throws there, PHP goes on. TypeScript
 * finds only uses that stand in no function.
 */
export function checkEarlyUse(cx: Context, statements: readonly ts.Statement[]): void {
    const declared = statements.map((statement) => namesOf(cx, statement));
    const names = declared.flat();
    if (names.length === 0) {
        return;
    }
    const given = names.map((name) => ({ name, at: givenAt(cx, name, statements) }));
    const reach = new Reach(cx, statements[0]!.parent, new Set(names.map(({ text }) => text)));
    let left = names.length + given.filter(({ at }) => at > 0).length;
    for (const [at, statement] of statements.entries()) {
        const check = (name: ts.Identifier, calls: ReadonlyMap<ts.Symbol, ts.Node>): void => {
            const call = calls.get(cx.bindings.symbolAt(name)!);
            if (call !== undefined) {
                const words =
                    isExit(call) || openedBy(call) !== undefined
                        ? ['from here on somebody may call a function that uses', '']
                        : ['this call reaches', ', or the call down'];
                cx.guard(undefined, () => cx.refuse(call, 'FLVX1605', name.text, ...words));
            }
        };
        const first = given.filter((one) => one.at === at).map(({ name }) => name);
        const isGiven = ts.isExpressionStatement(statement) && isAssignment(statement.expression);
        first.filter(() => !isGiven).forEach((name) => check(name, reach.read));
        reach.next(declared[at]!.length + first.length > 0);
        reach.run(statement, null);
        first.filter(() => isGiven).forEach((name) => check(name, reach.read));
        declared[at]!.forEach((name) => check(name, reach.named));
        left -= declared[at]!.length + first.length;
        if (left === 0) {
            return;
        }
    }
}

/**
 * Refuses a function in the arguments of `super(…)` that names `this` and may be called before `super` is done:
 * JavaScript has no `this` yet and throws, PHP goes on with what fields have from the beginning. A constructor that
 * calls no function that it was given may keep it.
 */
export function checkSuperArguments(
    cx: Context,
    constructor: ts.ConstructorDeclaration,
    call: ts.CallExpression,
): void {
    const closures = [...constructor.parameters, ...call.arguments].flatMap(closuresWithThis);
    if (closures.length === 0) {
        return;
    }
    const reach = new Reach(cx, call.getSourceFile(), new Set());
    const first = constructor.body!.statements.filter(({ pos }) => pos <= call.pos);
    [...constructor.parameters, ...first].forEach((one) => reach.run(one, call));
    reach.construct(parentClass(cx, constructor.parent as ts.ClassDeclaration), call, call);
    for (const closure of closures.filter((one) => reach.isEntered(one))) {
        cx.program.diagnostics.node(
            closure,
            'FLVX1701',
            'this function names `this`, and may be called before `super(…)` has made it',
            'give it to the object after `super(…)`, or let the constructor of the parent only keep it in a property',
        );
    }
}

/** The outermost arrow functions that name `this`. */
function closuresWithThis(node: ts.Node): ts.Node[] {
    if (ts.isArrowFunction(node)) {
        return usesThis(node) ? [node] : [];
    }
    const found: ts.Node[] = [];
    ts.forEachChild(node, (child) => void found.push(...closuresWithThis(child)));
    return found;
}

type Exit = ts.ReturnStatement | ts.ThrowStatement | ts.BreakOrContinueStatement;

const isExit = (node: ts.Node): node is Exit =>
    ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);

/** Whether a node is the part of a `try` from which exceptions are caught. */
const isCaught = (node: ts.Node): boolean =>
    ts.isTryStatement(node.parent) && node.parent.tryBlock === node && node.parent.catchClause !== undefined;

/** Whether a function that comes to a node has done nothing yet with functions that it was given. */
function isUntouched(cx: Context, fn: ts.Node, node: ts.Node): boolean {
    if (!isFunctionNode(fn)) {
        return false;
    }
    let end = node.pos;
    for (let outer = node.parent; outer !== fn; outer = outer.parent) {
        end = ts.isIterationStatement(outer, false) ? outer.end : end;
    }
    const doesMore = (one: ts.Node): boolean =>
        one.pos < end &&
        (ts.isCallExpression(one) || ts.isNewExpression(one) || isAssignment(one) || someChild(one, doesMore));
    return fn.parameters.every((parameter) => {
        const isKept = ts.isParameterPropertyDeclaration(parameter, parameter.parent);
        const given = boundIn(parameter.name).filter((name) => cx.kinds(name) & ~(SCALAR | NOTHING));
        const isRead = given.some((name) => cx.bindings.at(name)!.reads.some(({ pos }) => pos < end));
        return !isRead && !(isKept && given.length > 0 && doesMore(fn));
    });
}

/** The names that exist from a statement on, and that something above or in a function means. */
function namesOf(cx: Context, node: ts.Statement): ts.Identifier[] {
    if (ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) {
        return [node.name!];
    }
    const names = ts.isVariableStatement(node)
        ? node.declarationList.declarations.flatMap(({ name }) => boundIn(name))
        : [];
    return names.filter((name) => {
        const { captures, reads } = cx.bindings.at(name)!;
        return captures.size > 0 || reads.some((read) => read.pos < name.pos);
    });
}

/** The statement that gives a variable without one its first value; functions must not read it before. */
function givenAt(cx: Context, name: ts.Identifier, statements: readonly ts.Statement[]): number {
    const binding = cx.bindings.at(name);
    const { parent } = name;
    const isLeftOpen =
        ts.isVariableDeclaration(parent) && parent.initializer === undefined && !(cx.kinds(name) & Kind.Undefined);
    const writes = isLeftOpen
        ? binding!.writes.filter(({ node, owner }) => owner === binding!.owner && node !== name)
        : [];
    return statements.findIndex((statement) => writes.some(({ node }) => isWithin(node, statement)));
}

/** Library methods that throw where a text or a number is none that they take. */
const THROWING: ReadonlySet<string | null> = new Set([
    'JSON.parse',
    'String.repeat',
    'Number.toFixed',
    'Number.toString',
    'Array.reduce',
    'Array.reduceRight',
    'String.fromCodePoint',
    'decodeURIComponent',
]);

/** What a node looks into: JavaScript throws where it is nothing. */
function openedBy(node: ts.Node): ts.Expression | undefined {
    if (isAccess(node)) {
        return node.questionDotToken === undefined ? node.expression : undefined;
    }
    if (ts.isVariableDeclaration(node)) {
        return ts.isIdentifier(node.name) ? undefined : node.initializer;
    }
    if (ts.isForOfStatement(node) || ts.isSpreadElement(node)) {
        return node.expression;
    }
    const isTaken =
        isBinary(node, SK.InKeyword) ||
        (isBinary(node, SK.EqualsToken) &&
            (ts.isArrayLiteralExpression(node.left) || ts.isObjectLiteralExpression(node.left)));
    return isTaken ? node.right : undefined;
}

/** What runs with statements: the functions that they call. */
class Reach {
    /** The names that were met in called functions, each with the call that led there */
    readonly named = new Map<ts.Symbol, ts.Node>();
    /** Those that are more than assigned to */
    readonly read = new Map<ts.Symbol, ts.Node>();
    private readonly entered = new Set<ts.Node>();
    /** Functions that somebody may have, to call them */
    private held = new Set<ts.Node>();
    /** Those from the statements above */
    private heldBefore: ReadonlySet<ts.Node> = new Set();
    private isDeclaring = false;
    /** The first call of the statement that enters a function */
    private first: ts.Node | null = null;
    /** The functions that are entered at the moment, each with the place in the one before that led there */
    private readonly stack: { fn: ts.Node; site: ts.Node }[] = [];
    /** Functions that call one that nobody knows, and where functions throw; each is gone through only once */
    private readonly opening = new Set<ts.Node>();
    private readonly throwing = new Map<ts.Node, Set<ts.Node>>();
    /** The first call in the statement that may be one of any function that somebody has */
    private open: ts.Node | null = null;

    constructor(
        private readonly cx: Context,
        private readonly scope: ts.Node,
        private readonly names: ReadonlySet<string>,
    ) {}

    /** What a statement calls was there before the next one. */
    next(isDeclaring: boolean): void {
        this.open = null;
        this.heldBefore = new Set(this.held);
        this.isDeclaring = isDeclaring;
        this.first = null;
    }

    /** Goes through what runs; `call` is the call that led there, null outside of functions. */
    run(node: ts.Node, call: ts.Node | null): void {
        if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
            return;
        }
        if (isFunctionNode(node)) {
            // A declared function is nothing before its name is used, and so is one in a constant.
            const isNamed = ts.isFunctionDeclaration(node) || ts.isClassLike(node.parent) || isConst(node.parent);
            if (!isNamed) {
                this.hold(node, node.parent);
            }
            return;
        }
        if (isInstanceField(node)) {
            return;
        }
        ts.forEachChild(node, (child) => this.run(child, call));
        if (ts.isIdentifier(node)) {
            this.name(node, call);
        } else if (call === null && isExit(node) && this.ends(node)) {
            // What is declared below will never be: whoever has a function by now may still call it.
            this.openTo(node, node);
        } else if ((call !== null && ts.isThrowStatement(node)) || this.mayFail(node)) {
            this.throws(node);
        } else if (ts.isNewExpression(node)) {
            this.construct(this.cx.bindings.classAt(bare(node.expression)), call ?? node, node);
        } else if (ts.isCallExpression(node)) {
            this.call(node, call ?? node);
        }
        this.cx.types.impliedCalls(node).forEach((method) => this.enter(method, call ?? node, node));
    }

    /** Whether the statements below are left out for good, and somebody goes on. */
    private ends(node: Exit): boolean {
        if (ts.isReturnStatement(node)) {
            return true;
        }
        const isTarget = ({ parent }: ts.Node): boolean =>
            ts.isIterationStatement(parent, false) || (ts.isBreakStatement(node) && ts.isSwitchStatement(parent));
        return !this.isWithinSome(node, ts.isThrowStatement(node) ? isCaught : isTarget) && this.isLeft();
    }

    /** Something throws: if nobody catches it on the way out, the statements below are left out. */
    private throws(node: ts.Node): void {
        let at = node;
        let isRefused = false;
        for (const { fn, site } of [...this.stack].reverse()) {
            if (this.isWithinSome(at, isCaught)) {
                return;
            }
            getOr(this.throwing, fn, () => new Set()).add(at);
            isRefused = isUntouched(this.cx, fn, at);
            at = site;
        }
        if (this.isWithinSome(at, isCaught) || !this.isLeft()) {
            return;
        }
        // It goes on where nothing of this runs any more.
        const stack = this.stack.splice(0);
        // `const off = on(() => off())`: what `on` refuses before it does anything with it, it has not kept.
        if (this.isDeclaring && this.first === at && isRefused) {
            const { held, open } = this;
            this.held = new Set(this.heldBefore);
            this.openTo(at, at);
            this.held.forEach((fn) => held.add(fn));
            this.held = held;
            this.open = open;
        } else {
            this.openTo(at, at);
        }
        this.stack.push(...stack);
    }

    /** Whether a node looks into what may be missing. */
    private mayFail(node: ts.Node): boolean {
        const { cx } = this;
        if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && cx.library.ofName(node.expression) === 'Array') {
            const length = node.arguments?.[0];
            return length !== undefined && !(cx.isInt(length) && cx.numbers.isNotNegative(length));
        }
        const opened = openedBy(node);
        return (
            opened !== undefined &&
            ((cx.flags(opened) & Flag.Missing) !== 0 || cx.program.narrowing.unsteady.has(bare(opened)))
        );
    }

    /** Whether a node stands in another one with this property, within the statements or its own function. */
    private isWithinSome(node: ts.Node, test: (inner: ts.Node) => boolean): boolean {
        for (let inner = node; inner.parent !== this.scope.parent; inner = inner.parent) {
            if (isFunctionNode(inner) || ts.isClassLike(inner) || ts.isSourceFile(inner.parent)) {
                return false;
            }
            if (test(inner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody goes on where the statements are left: who leaves those of a file ends the program. */
    private isLeft(): boolean {
        return !ts.isSourceFile(this.scope);
    }

    private name(node: ts.Identifier, call: ts.Node | null): void {
        const { bindings } = this.cx;
        if (call !== null && this.names.has(node.text)) {
            const symbol = bindings.symbolAt(node);
            // Inside, a class has its name from its first line on.
            const type = symbol?.valueDeclaration;
            const isOwnName = type !== undefined && ts.isClassDeclaration(type) && isWithin(node, type);
            if (symbol !== undefined && !isOwnName && !this.named.has(symbol)) {
                this.named.set(symbol, call);
            }
            const isSet = isBinary(node.parent, ts.SyntaxKind.EqualsToken) && node.parent.left === node;
            if (symbol !== undefined && !isSet && !this.read.has(symbol)) {
                this.read.set(symbol, call);
            }
        }
        const held = bindings.functionValueAt(node);
        if (held !== null) {
            this.hold(held, node);
        }
    }

    private call(node: ts.CallExpression, call: ts.Node): void {
        const { library, program, properties } = this.cx;
        if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
            return;
        }
        const callback = calledArgument(node, library);
        if (callback !== undefined) {
            this.callback(bare(callback), call, node);
        }
        const key = library.ofCall(node);
        if (key !== null) {
            if (THROWING.has(key)) {
                this.throws(node);
            }
            return;
        }
        const declared = this.cx.calledBy(node).flatMap((one) => properties.familyOf(one));
        const bodies = declared.filter(isFunctionNode);
        bodies.forEach((fn) => this.enter(fn, call, node));
        const isHost = declared.some((one) => program.source.host.includes(one.getSourceFile()));
        // The host may call what it gets, and nothing else.
        if (bodies.length === 0 && (!isHost || node.arguments.some((one) => this.cx.kinds(one) & Kind.Function))) {
            this.openTo(call, node);
        }
    }

    /** What a library method gets, to call it. */
    private callback(node: ts.Expression, call: ts.Node, site: ts.Node): void {
        const name = nameIn(node);
        const fn = ts.isIdentifier(name) ? this.cx.bindings.functionOf(name) : isFunctionNode(node) ? node : null;
        if (fn !== null) {
            this.enter(fn, call, site);
        } else if (this.cx.kinds(node) & Kind.Function) {
            this.openTo(call, site);
        }
    }

    construct(type: ts.ClassDeclaration | undefined, call: ts.Node, site: ts.Node): void {
        if (type === undefined) {
            return;
        }
        for (const member of type.members) {
            if (ts.isConstructorDeclaration(member) || isInstanceField(member)) {
                this.enter(member, call, site);
            }
        }
        this.construct(parentClass(this.cx, type), call, site);
    }

    /** Whether a function may have been called. */
    isEntered(fn: ts.Node): boolean {
        return this.entered.has(fn);
    }

    private hold(fn: ts.Node, site: ts.Node): void {
        this.held.add(fn);
        if (this.open !== null) {
            this.enter(fn, this.open, site);
        }
    }

    private openTo(call: ts.Node, site: ts.Node): void {
        this.stack.forEach(({ fn }) => this.opening.add(fn));
        if (this.open === null) {
            this.open = call;
            this.held.forEach((fn) => this.enter(fn, call, site));
        }
    }

    /** @param site - where the function that runs calls it; `call` is where the statement does */
    private enter(fn: ts.Node, call: ts.Node, site: ts.Node): void {
        this.first ??= call;
        if (isWithin(this.scope, fn)) {
            // It runs anew, with variables of its own.
            this.openTo(call, site);
            return;
        }
        const isRunning = this.stack.some((one) => one.fn === fn);
        this.stack.push({ fn, site });
        if (!this.entered.has(fn)) {
            this.entered.add(fn);
            ts.forEachChild(fn, (child) => this.run(child, call));
        } else if (!isRunning) {
            [...(this.throwing.get(fn) ?? [])].forEach((node) => this.throws(node));
        }
        this.stack.pop();
        if (this.opening.has(fn)) {
            // Who has functions by now may be others than when it was gone through.
            this.openTo(call, site);
        }
    }
}
