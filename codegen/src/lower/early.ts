import { ts } from 'ts-morph';
import { bare, isFunctionNode, nameIn } from '../bindings';
import type { Context } from '../context';
import { calledArgument } from '../ownership';
import { boundIn, isAssignment, isBinary, isConst, isWithin } from '../nodes';
import { Kind } from '../types';
import { isInstanceField, parentClass } from './classes';

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
                const words = isExit(call)
                    ? ['from here on somebody may call a function that uses', '']
                    : ['this call reaches', ', or the call down'];
                cx.guard(undefined, () => cx.refuse(call, 'FLVX1605', name.text, ...words));
            }
        };
        const first = given.filter((one) => one.at === at).map(({ name }) => name);
        const isGiven = ts.isExpressionStatement(statement) && isAssignment(statement.expression);
        first.filter(() => !isGiven).forEach((name) => check(name, reach.read));
        reach.next();
        reach.run(statement, null);
        first.filter(() => isGiven).forEach((name) => check(name, reach.read));
        declared[at]!.forEach((name) => check(name, reach.named));
        left -= declared[at]!.length + first.length;
        if (left === 0) {
            return;
        }
    }
}

type Exit = ts.ReturnStatement | ts.ThrowStatement | ts.BreakOrContinueStatement;

const isExit = (node: ts.Node): node is Exit =>
    ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);

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

/** What runs with statements: the functions of their file, or of the function around them, that they call. */
class Reach {
    /** The names that were met in called functions, each with the call that led there */
    readonly named = new Map<ts.Symbol, ts.Node>();
    /** Those that are more than assigned to */
    readonly read = new Map<ts.Symbol, ts.Node>();
    private readonly entered = new Set<ts.Node>();
    /** Functions that somebody may have, to call them */
    private readonly held = new Set<ts.Node>();
    /** The first call in the statement that may be one of any function that somebody has */
    private open: ts.Node | null = null;

    constructor(
        private readonly cx: Context,
        private readonly scope: ts.Node,
        private readonly names: ReadonlySet<string>,
    ) {}

    /** What a statement calls was there before the next one. */
    next(): void {
        this.open = null;
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
                this.hold(node);
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
            this.openTo(node);
        } else if (ts.isNewExpression(node)) {
            this.construct(this.cx.bindings.classAt(bare(node.expression)), call ?? node);
        } else if (ts.isCallExpression(node)) {
            this.call(node, call ?? node);
        }
        this.cx.types.impliedCalls(node).forEach((method) => this.enter(method, call ?? node));
    }

    /** Whether the statements below are left out for good, and somebody goes on. */
    private ends(node: Exit): boolean {
        if (ts.isReturnStatement(node)) {
            return true;
        }
        for (let inner: ts.Node = node; inner.parent !== this.scope.parent; inner = inner.parent) {
            const { parent } = inner;
            const isTarget = ts.isThrowStatement(node)
                ? ts.isTryStatement(parent) && parent.tryBlock === inner && parent.catchClause !== undefined
                : ts.isIterationStatement(parent, false) || (ts.isBreakStatement(node) && ts.isSwitchStatement(parent));
            if (isTarget) {
                return false;
            }
        }
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
            this.hold(held);
        }
    }

    private call(node: ts.CallExpression, call: ts.Node): void {
        const { library, program, properties } = this.cx;
        if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
            return;
        }
        const callback = calledArgument(node, library);
        if (callback !== undefined) {
            this.callback(bare(callback), call);
        }
        if (library.ofCall(node) !== null) {
            return;
        }
        const declared = this.cx.calledBy(node).flatMap((one) => properties.familyOf(one));
        const bodies = declared.filter((one) => isFunctionNode(one) && this.isInScope(one));
        bodies.forEach((fn) => this.enter(fn, call));
        if (bodies.length === 0 && !declared.some((one) => program.source.host.includes(one.getSourceFile()))) {
            this.openTo(call);
        }
    }

    /** What a library method gets, to call it. */
    private callback(node: ts.Expression, call: ts.Node): void {
        const name = nameIn(node);
        const fn = ts.isIdentifier(name) ? this.cx.bindings.functionOf(name) : isFunctionNode(node) ? node : null;
        if (fn !== null) {
            this.enter(fn, call);
        } else if (this.cx.kinds(node) & Kind.Function) {
            this.openTo(call);
        }
    }

    private construct(type: ts.ClassDeclaration | undefined, call: ts.Node): void {
        if (type === undefined || !this.isInScope(type) || this.entered.has(type)) {
            return;
        }
        this.entered.add(type);
        for (const member of type.members) {
            if (ts.isConstructorDeclaration(member)) {
                this.enter(member, call);
            } else if (isInstanceField(member) && member.initializer !== undefined) {
                this.run(member.initializer, call);
            }
        }
        this.construct(parentClass(this.cx, type), call);
    }

    private isInScope(node: ts.Node): boolean {
        return node.getSourceFile() === this.scope.getSourceFile() && isWithin(node, this.scope);
    }

    private hold(fn: ts.Node): void {
        this.held.add(fn);
        if (this.open !== null) {
            this.enter(fn, this.open);
        }
    }

    private openTo(call: ts.Node): void {
        this.open ??= call;
        this.held.forEach((fn) => this.enter(fn, call));
    }

    private enter(fn: ts.Node, call: ts.Node): void {
        if (!this.entered.has(fn) && this.isInScope(fn)) {
            this.entered.add(fn);
            ts.forEachChild(fn, (child) => this.run(child, call));
        }
    }
}
