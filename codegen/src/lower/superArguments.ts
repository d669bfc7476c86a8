import { ts } from 'ts-morph';
import { bare, isClosure, isFunctionNode, nameIn } from '../bindings';
import type { Context } from '../context';
import { isAccess, isAssignment, boundIn, isCallee, isWithin, nodesIn, someChild } from '../nodes';
import { calledArgument } from '../ownership';
import { Kind } from '../types';
import { isInstanceField, parentClass } from './classes';

const SK = ts.SyntaxKind;

type Call = ts.CallExpression | ts.NewExpression;
type Constructor = ts.ConstructorDeclaration & { body: ts.Block };

const isConstructor = (node: ts.Node): node is Constructor =>
    ts.isConstructorDeclaration(node) && node.body !== undefined;

const isSuperCall = (node: ts.Node): boolean => ts.isCallExpression(node) && node.expression.kind === SK.SuperKeyword;

/**
 * A function in the arguments of `super(…)` that names `this` may be kept by the parent's constructor, but not called:
 * JavaScript has no `this` yet and throws, PHP goes on.
 */
export function checkSuperArguments(cx: Context, node: ts.ClassDeclaration): void {
    const constructor = node.members.find(isConstructor);
    const call = constructor?.body.statements
        .map((one) => (ts.isExpressionStatement(one) ? one.expression : one))
        .find(isSuperCall);
    if (constructor === undefined || call === undefined || !ts.isCallExpression(call)) {
        return;
    }
    for (const part of [...constructor.parameters, ...call.arguments]) {
        for (const closure of closuresWithThis(part)) {
            if (new Keeping(cx, node, constructor, call).mayBeCalled(closure)) {
                cx.program.diagnostics.node(
                    closure,
                    'FLVX1701',
                    'this function names `this`, and may be called before `super(…)` has made it',
                    'give it to the object after `super(…)`, or let the constructor of the parent only keep it in a property',
                );
            }
        }
    }
}

/** The outermost arrow functions that name the `this` around them. */
function closuresWithThis(node: ts.Node): ts.ArrowFunction[] {
    const namesThis = (one: ts.Node): boolean =>
        one.kind === SK.ThisKeyword || one.kind === SK.SuperKeyword || (!hasOwnThis(one) && someChild(one, namesThis));
    const found: ts.ArrowFunction[] = [];
    const visit = (one: ts.Node): void => {
        if (ts.isArrowFunction(one) && namesThis(one)) {
            found.push(one);
        } else if (!hasOwnThis(one)) {
            ts.forEachChild(one, visit);
        }
    };
    visit(node);
    return found;
}

const hasOwnThis = (node: ts.Node): boolean =>
    ts.isClassLike(node) || (isFunctionNode(node) && !ts.isArrowFunction(node));

/** Operators that look at a function and give something else. */
const LOOKING: ReadonlySet<ts.SyntaxKind> = new Set([
    SK.EqualsEqualsEqualsToken,
    SK.ExclamationEqualsEqualsToken,
    SK.EqualsEqualsToken,
    SK.ExclamationEqualsToken,
    SK.LessThanToken,
    SK.LessThanEqualsToken,
    SK.GreaterThanToken,
    SK.GreaterThanEqualsToken,
    SK.InstanceOfKeyword,
    SK.InKeyword,
]);

/** Operators that give one of their operands. */
const CHOOSING: ReadonlySet<ts.SyntaxKind> = new Set([
    SK.BarBarToken,
    SK.AmpersandAmpersandToken,
    SK.QuestionQuestionToken,
    SK.CommaToken,
]);

/** Parents that give, or hold, what stands in them. */
const HOLDING: ReadonlySet<ts.SyntaxKind> = new Set([
    SK.ParenthesizedExpression,
    SK.AsExpression,
    SK.SatisfiesExpression,
    SK.NonNullExpression,
    SK.ArrayLiteralExpression,
    SK.ObjectLiteralExpression,
    SK.PropertyAssignment,
    SK.ShorthandPropertyAssignment,
    SK.SpreadAssignment,
]);

/** Parents that do nothing with a function but see that it is there. */
const SEEING: ReadonlySet<ts.SyntaxKind> = new Set([
    SK.ExpressionStatement,
    SK.IfStatement,
    SK.TypeOfExpression,
    SK.PrefixUnaryExpression,
]);

/** Library methods that put an argument into a list. */
const PUTTING: ReadonlySet<string | null> = new Set(['Array.push', 'Array.unshift']);

/** Follows a function through what runs until `super(…)` is done. */
class Keeping {
    private isCalled = false;
    private readonly followed = new Set<ts.Node>();
    /** The names of the properties that may hold the function */
    private readonly stored = new Set<string>();
    private readonly entered = new Set<ts.Node>();
    /** What reads properties in all that runs */
    private readonly reads: (ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.BindingElement)[] = [];

    constructor(
        private readonly cx: Context,
        private readonly node: ts.ClassDeclaration,
        private readonly own: Constructor,
        private readonly superCall: ts.CallExpression,
    ) {}

    mayBeCalled(closure: ts.ArrowFunction): boolean {
        this.follow(closure);
        if (this.isCalled || this.stored.size === 0) {
            return this.isCalled;
        }
        this.own.parameters.forEach((parameter) => this.run(parameter));
        this.own.body.statements
            .slice(0, this.own.body.statements.findIndex(({ end }) => end >= this.superCall.end) + 1)
            .forEach((statement) => this.run(statement));
        this.construct(parentClass(this.cx, this.node));
        for (let before = -1; before < this.stored.size && !this.isCalled;) {
            before = this.stored.size;
            this.reads.filter((read) => this.mayHold(read)).forEach((read) => this.follow(read));
        }
        return this.isCalled;
    }

    /** Looks at what becomes of a value that is the function or holds it. */
    private follow(value: ts.Node): void {
        if (this.isCalled || this.followed.has(value)) {
            return;
        }
        this.followed.add(value);
        const { parent } = value;
        if (ts.isFunctionDeclaration(value)) {
            this.followNames(value.name!);
        } else if (ts.isBindingElement(value)) {
            this.followNames(value.name);
        } else if (HOLDING.has(parent.kind)) {
            this.follow(parent);
        } else if (ts.isSpreadElement(parent)) {
            this.followIf(ts.isArrayLiteralExpression(parent.parent), parent.parent);
        } else if (ts.isConditionalExpression(parent)) {
            this.followIf(true, parent.condition === value ? null : parent);
        } else if (isAssignment(parent)) {
            if (parent.right === value) {
                this.store(parent.left);
            }
            this.follow(parent);
        } else if (ts.isBinaryExpression(parent)) {
            const isChosen = CHOOSING.has(parent.operatorToken.kind);
            this.followIf(isChosen || LOOKING.has(parent.operatorToken.kind), isChosen ? parent : null);
        } else if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) {
            this.followNames(parent.name);
        } else if (ts.isForOfStatement(parent)) {
            if (ts.isVariableDeclarationList(parent.initializer)) {
                this.followNames(parent.initializer.declarations[0]!.name);
            } else {
                this.isCalled = true;
            }
        } else if (isAccess(parent) && parent.expression === value) {
            const isPut = isCallee(parent) && PUTTING.has(this.cx.library.ofCall(parent.parent));
            this.followIf(isPut || !isCallee(parent), isPut ? null : parent);
        } else if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== value) {
            this.give(value as ts.Expression, parent);
        } else {
            this.isCalled ||= !SEEING.has(parent.kind);
        }
    }

    /** Where it may not be, it counts as called; where nothing comes of it, there is nothing to follow. */
    private followIf(isKnown: boolean, next: ts.Node | null): void {
        if (!isKnown) {
            this.isCalled = true;
        } else if (next !== null) {
            this.follow(next);
        }
    }

    private followNames(name: ts.BindingName): void {
        for (const one of boundIn(name)) {
            const binding = this.cx.bindings.at(one);
            if (binding === undefined) {
                this.isCalled = true;
                return;
            }
            const isOwn = isWithin(binding.declaration, this.own);
            const { parent } = binding.declaration;
            if (ts.isParameter(binding.declaration) && ts.isParameterPropertyDeclaration(binding.declaration, parent)) {
                if (!isOwn) {
                    this.stored.add(one.text);
                }
            }
            for (const read of binding.reads) {
                if (!isOwn || read.pos < this.superCall.end) {
                    this.follow(outermost(read, binding.owner));
                }
            }
        }
    }

    /** The function is put into a place. */
    private store(place: ts.Expression): void {
        const target = bare(place);
        if (ts.isIdentifier(target)) {
            this.followNames(target);
        } else if (isAccess(target)) {
            if (ts.isPropertyAccessExpression(target)) {
                this.stored.add(target.name.text);
            }
            this.store(target.expression);
        } else if (target.kind !== SK.ThisKeyword) {
            this.isCalled = true;
        }
    }

    /** The function is an argument. */
    private give(value: ts.Expression, call: Call): void {
        const isSuper = isSuperCall(call);
        if (ts.isCallExpression(call) && !isSuper) {
            const callee = bare(call.expression);
            if (PUTTING.has(this.cx.library.ofCall(call)) && isAccess(callee)) {
                this.store(callee.expression);
            } else {
                this.isCalled = true;
            }
            return;
        }
        const type = this.calledClass(call);
        const args = [...(call.arguments ?? [])];
        if (type === null || args.some(ts.isSpreadElement)) {
            this.isCalled = true;
            return;
        }
        // An error of the library only keeps its cause.
        const { parameters } = constructorOf(this.cx, type) ?? { parameters: [] };
        const parameter = parameters[Math.min(args.indexOf(value), parameters.length - 1)];
        if (parameter !== undefined) {
            this.followNames(parameter.name);
        }
        if (ts.isNewExpression(call)) {
            this.follow(call);
        }
    }

    /** The class whose constructor a call runs: undefined for an error of the library, null if nobody knows. */
    private calledClass(call: Call): ts.ClassDeclaration | undefined | null {
        return ts.isNewExpression(call)
            ? (this.cx.bindings.classAt(bare(call.expression)) ?? null)
            : parentClass(this.cx, ts.findAncestor(call, ts.isClassDeclaration)!);
    }

    /** Whether what is read may be a property that holds the function. */
    private mayHold(read: (typeof this.reads)[number]): boolean {
        if (ts.isElementAccessExpression(read)) {
            return ts.isStringLiteralLike(read.argumentExpression) && this.stored.has(read.argumentExpression.text);
        }
        const name = ts.isBindingElement(read) ? (read.propertyName ?? read.name) : read.name;
        const declared = this.cx.properties.declarationsAt(read).flatMap((one) => this.cx.properties.familyOf(one));
        const isMethod = declared.length > 0 && declared.every(ts.isMethodDeclaration);
        return !isMethod && ((ts.isIdentifier(name) && this.stored.has(name.text)) || isRest(read));
    }

    /** Goes through what runs. */
    private run(node: ts.Node): void {
        if (ts.isTypeNode(node) || isFunctionNode(node) || isInstanceField(node)) {
            return;
        }
        if (isAccess(node) || ts.isBindingElement(node)) {
            this.reads.push(node);
        }
        ts.forEachChild(node, (child) => this.run(child));
        if (ts.isNewExpression(node)) {
            this.construct(this.cx.bindings.classAt(bare(node.expression)));
        } else if (ts.isCallExpression(node) && !isSuperCall(node)) {
            this.call(node);
        }
        this.cx.types.impliedCalls(node).forEach((method) => this.enter(method));
    }

    private call(node: ts.CallExpression): void {
        const { bindings, library, program, properties } = this.cx;
        const callback = calledArgument(node, library);
        if (callback !== undefined) {
            const value = bare(callback);
            const name = nameIn(value);
            const fn = isClosure(value) ? value : ts.isIdentifier(name) ? bindings.functionOf(name) : null;
            if (fn !== null) {
                this.enter(fn);
            } else if (this.cx.kinds(callback) & Kind.Function) {
                this.runAnything();
            }
        }
        if (library.ofCall(node) !== null) {
            return;
        }
        const declared = this.cx.calledBy(node).flatMap((one) => properties.familyOf(one));
        const bodies = declared.filter(isFunctionNode);
        bodies.forEach((fn) => this.enter(fn));
        if (bodies.length === 0 && !declared.some((one) => program.source.host.includes(one.getSourceFile()))) {
            this.runAnything();
        }
    }

    /** A function is called that nobody knows: it may be any that is a value. */
    private runAnything(): void {
        const { bindings, program } = this.cx;
        if (this.entered.has(this.node)) {
            return;
        }
        this.entered.add(this.node);
        for (const file of program.source.files) {
            for (const node of nodesIn(file)) {
                const fn = isClosure(node) ? node : ts.isIdentifier(node) ? bindings.functionValueAt(node) : null;
                if (fn !== null) {
                    this.enter(fn);
                }
            }
        }
    }

    private construct(type: ts.ClassDeclaration | undefined): void {
        if (type === undefined || this.entered.has(type)) {
            return;
        }
        this.entered.add(type);
        for (const member of type.members) {
            if (isConstructor(member)) {
                this.enter(member);
            } else if (isInstanceField(member) && member.initializer !== undefined) {
                this.run(member.initializer);
            }
        }
        this.construct(parentClass(this.cx, type));
    }

    private enter(fn: ts.Node): void {
        if (!this.entered.has(fn)) {
            this.entered.add(fn);
            ts.forEachChild(fn, (child) => this.run(child));
        }
    }
}

/** The constructor that runs for a class: its own, or that of the next parent that has one. */
function constructorOf(cx: Context, type: ts.ClassDeclaration | undefined): Constructor | undefined {
    return type && (type.members.find(isConstructor) ?? constructorOf(cx, parentClass(cx, type)));
}

/** A name that a function within its owner reads: who has the function has the value. */
function outermost(read: ts.Node, owner: ts.Node): ts.Node {
    let found = read;
    for (let outer = read.parent; outer !== owner && !ts.isSourceFile(outer); outer = outer.parent) {
        found = isFunctionNode(outer) ? outer : found;
    }
    return found;
}

/** `...rest` in a pattern of a record */
const isRest = (node: ts.Node): boolean =>
    ts.isBindingElement(node) && node.dotDotDotToken !== undefined && ts.isObjectBindingPattern(node.parent);
