import { ts } from 'ts-morph';
import { Answers } from './answers';
import { bare, Binding, Bindings, filledPlace, isFunctionNode, isMemberName, isWriteTarget, Owner } from './bindings';
import { Comments } from './comments';
import { Defaults } from './defaults';
import { DiagnosticCode, Diagnostics, Refused } from './diagnostics';
import type { Layout } from './compile';
import { Conversions } from './conversions';
import { LibraryKeys } from './library/keys';
import { Names } from './names';
import { Narrowing } from './narrowing';
import { hasModifier, isAccess, isAssignment, isBinary, isUnary, isWithin, someChild } from './nodes';
import { Flag } from './numbers/flags';
import { Numbers } from './numbers/numbers';
import { namedCallback, Ownership } from './ownership';
import * as php from './php/ast';
import { Source } from './project';
import { Properties } from './properties';
import { CONTAINER, Kind, NOTHING, Types } from './types';

/** Everything that is known about the program, for all files. */
export interface Program {
    source: Source;
    checker: ts.TypeChecker;
    types: Types;
    bindings: Bindings;
    numbers: Numbers;
    library: LibraryKeys;
    conversions: Conversions;
    ownership: Ownership;
    narrowing: Narrowing;
    properties: Properties;
    defaults: Defaults;
    answers: Answers;
    /** Where the files of a module go; null for one program */
    layout: Layout | null;
    diagnostics: Diagnostics;
    names: Names;
    /** The symbol of the word `undefined` */
    undefinedSymbol: ts.Symbol | undefined;
    /** A folder of modules, or one program */
    isModule: boolean;
    /** Name of the class that holds the helpers */
    helperClass: string;
    /** Helpers that the output calls */
    helpers: Set<string>;
}

/** What `break`, `continue` and `return` jump out of, innermost last. */
type Jump = 'loop' | 'switch' | 'inlined' | 'finally';

/** The function that is being translated. */
interface FunctionState {
    owner: Owner;
    jumps: Jump[];
    /** Statements that have to run before the one in work; null where there is no place for any */
    before: php.Statement[] | null;
    /** Where there is a place for functions of the output's own, which may as well be made and not called */
    functions: php.Statement[] | null;
    temporaries: number;
    /** Variables of loops that are references */
    references: php.Expression[];
    /** Whether a bare `return` has to give null */
    returnsNull: () => boolean;
}

/** Translation of one file. */
export class Context {
    readonly program: Program;
    readonly file: ts.SourceFile;
    /** The class around, if any */
    classNode: ts.ClassDeclaration | null = null;
    /** Global PHP names used in this file that need a `use` or a `require` */
    readonly usedClasses = new Set<ts.Symbol>();
    /** Classes of the host that the file names without their namespace */
    readonly usedHostClasses = new Set<string>();
    /** Constants that stand for an item which is changed through them: its place, where `isSure` to be there */
    readonly items = new Map<ts.Node, (isWrite: boolean, isSure: boolean) => php.Expression>();
    /** Variables that hold the index or key of such an item */
    readonly places = new Map<ts.Node, php.Expression>();
    /** Values that stand for an expression that was evaluated before */
    readonly replacements = new Map<ts.Node, php.Expression>();
    /** Links of optional chains: whose test is done, that are translated without any, that `??` looks through */
    readonly resolved = new Set<ts.Node>();
    readonly chainDone = new Set<ts.Node>();
    readonly inRawChain = new Set<ts.Node>();
    /** Whether members that share a place by inheritance have types that PHP takes for the same there */
    readonly fits = new Map<ts.Node, Map<string, boolean>>();
    readonly comments: Comments;
    private state: FunctionState;

    constructor(program: Program, file: ts.SourceFile) {
        this.program = program;
        this.file = file;
        this.comments = new Comments(file);
        this.state = {
            owner: file,
            jumps: [],
            before: null,
            functions: null,
            temporaries: 0,
            references: [],
            returnsNull: () => false,
        };
    }

    get types(): Types {
        return this.program.types;
    }

    get numbers(): Numbers {
        return this.program.numbers;
    }

    get bindings(): Bindings {
        return this.program.bindings;
    }

    get checker(): ts.TypeChecker {
        return this.program.checker;
    }

    get library(): LibraryKeys {
        return this.program.library;
    }

    get names(): Names {
        return this.program.names;
    }

    get conversions(): Conversions {
        return this.program.conversions;
    }

    get properties(): Properties {
        return this.program.properties;
    }

    get owner(): Owner {
        return this.state.owner;
    }

    get jumps(): Jump[] {
        return this.state.jumps;
    }

    get references(): php.Expression[] {
        return this.state.references;
    }

    get returnsNull(): boolean {
        return this.state.returnsNull();
    }

    /** Records a diagnostic and gives up the construct. */
    refuse(node: ts.Node, code: DiagnosticCode, ...values: string[]): never {
        return this.program.diagnostics.refuse(node, code, ...values);
    }

    /** Refuses an operation that has no equivalent for the type of a value. */
    unfit(node: ts.Node, operation: string, value: ts.Node, advice: string): never {
        return this.kinds(value) & Kind.Any
            ? this.refuse(value, 'FLVX1301')
            : this.refuse(node, 'FLVX1308', operation, this.types.text(this.types.of(value)), advice);
    }

    /** Runs and turns a refusal into nothing, so that the next construct is looked at too. */
    guard<T>(otherwise: T, run: () => T): T {
        try {
            return run();
        } catch (error) {
            if (error instanceof Refused) {
                return otherwise;
            }
            throw error;
        }
    }

    /** Translates a function's inside. */
    inFunction<T>(owner: Owner, returnsNull: () => boolean, run: () => T): T {
        const outer = this.state;
        this.state = { owner, jumps: [], before: null, functions: null, temporaries: 0, references: [], returnsNull };
        try {
            return run();
        } finally {
            this.state = outer;
        }
    }

    jumping<T>(jump: Jump, run: () => T): T {
        this.jumps.push(jump);
        try {
            return run();
        } finally {
            this.jumps.pop();
        }
    }

    /** Translates expressions of one statement; what has to run before it comes first. */
    collecting(run: () => php.Statement[]): php.Statement[] {
        const { before: outer, functions } = this.state;
        const before: php.Statement[] = [];
        this.state.before = before;
        this.state.functions = before;
        try {
            const made = run();
            return [...before, ...made];
        } finally {
            this.state.before = outer;
            this.state.functions = functions;
        }
    }

    /** Translates what runs only sometimes, or more than once: nothing can be put before it. */
    conditionally<T>(run: () => T): T {
        const outer = this.state.before;
        this.state.before = null;
        try {
            return run();
        } finally {
            this.state.before = outer;
        }
    }

    /** Evaluates a value in a statement before the one in work, and gives the variable that holds it. */
    hoist(node: ts.Expression, value: php.Expression, name: string): php.Expression {
        const temporary = this.names.temporary(this.state.owner, name);
        this.runBefore(node, php.assign(php.variable(temporary), value));
        return php.variable(temporary);
    }

    /** Runs a part of an expression in a statement before the one in work. */
    runBefore(node: ts.Expression, made: php.Expression): void {
        // What stands in a variable already has run in its place.
        const isHeld = (one: ts.Node): boolean => this.replacements.get(one)?.kind === 'variable';
        if (this.state.before === null || this.hasEffectBefore(node, isHeld)) {
            this.refuse(node, 'FLVX1103', short(node));
        }
        this.state.before.push(php.statement(made));
    }

    /** Puts a function into a variable before the statement in work, where there is a place for that. */
    prepare(target: php.Expression, made: php.Expression): boolean {
        this.state.functions?.push(php.statement(php.assign(target, made)));
        return this.state.functions !== null;
    }

    /** A variable of the output's own. */
    temporary(name: string): php.Expression {
        return php.variable(this.names.temporary(this.state.owner, name));
    }

    /** Whether the file calls helpers */
    usesHelpers = false;

    needHelper(name: string): void {
        this.program.helpers.add(name);
        this.usesHelpers = true;
    }

    /** A call of a helper. */
    helper(name: string, ...args: php.Expression[]): php.Expression {
        this.needHelper(name);
        return php.staticCall(this.program.helperClass, name, args.map(php.argument));
    }

    kinds(node: ts.Node): number {
        return this.types.kindsAt(node);
    }

    flags(node: ts.Expression): number {
        return this.numbers.flags(node);
    }

    /** Whether the expression is a number that PHP holds as an int. */
    isInt(node: ts.Expression): boolean {
        return this.types.onlyAt(node, Kind.Number) && this.flags(node) === 0;
    }

    /** Whether the value is a number, int or float, and nothing else. */
    isNumber(node: ts.Expression): boolean {
        return this.types.onlyAt(node, Kind.Number) && (this.flags(node) & Flag.Missing) === 0;
    }

    isString(node: ts.Expression): boolean {
        return this.types.onlyAt(node, Kind.String) && (this.flags(node) & Flag.Missing) === 0;
    }

    /** Whether PHP may hold null for the value. */
    mayBeNull(node: ts.Expression): boolean {
        return (
            (this.kinds(node) & (NOTHING | Kind.Unknown | Kind.Any)) !== 0 || (this.flags(node) & Flag.Missing) !== 0
        );
    }

    isContainer(node: ts.Expression): boolean {
        return (this.kinds(node) & CONTAINER) !== 0;
    }

    /** Whether reading the expression twice is the same as once. */
    isSimple(node: ts.Expression): boolean {
        const inner = bare(node);
        if (
            ts.isIdentifier(inner) ||
            inner.kind === ts.SyntaxKind.ThisKeyword ||
            ts.isNumericLiteral(inner) ||
            ts.isStringLiteralLike(inner)
        ) {
            return true;
        }
        if (ts.isPropertyAccessExpression(inner)) {
            return this.isSimple(inner.expression) && !inner.questionDotToken;
        }
        if (isBinary(inner, ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken)) {
            return this.isSimple(inner.left) && this.isSimple(inner.right);
        }
        return (
            ts.isElementAccessExpression(inner) &&
            this.isSimple(inner.expression) &&
            this.isSimple(inner.argumentExpression) &&
            !inner.questionDotToken
        );
    }

    /** A variable of the program as PHP has it. */
    variable(binding: Binding): php.Expression {
        return php.variable(this.names.variable(binding));
    }

    /** What a function, class or constant of the program is called in PHP. */
    topName(symbol: ts.Symbol): string {
        return this.names.topName(symbol) ?? symbol.name;
    }

    binding(node: ts.Expression): Binding | undefined {
        const inner = bare(node);
        return ts.isIdentifier(inner) ? this.bindings.at(inner) : undefined;
    }

    /**
     * Whether PHP would read the variable `first` too late: an operand that is a bare variable is read after the
     * operands behind it have run.
     */
    readsTooLate(first: ts.Expression, then: ts.Expression): boolean {
        const binding = this.binding(first);
        if (binding === undefined || binding.isConstant) {
            return false;
        }
        const changes = binding.writes.filter((write) => !write.inPlace && write.node !== binding.declaration.name);
        if (changes.some((write) => isWithin(write.node, then))) {
            return true;
        }
        return changes.some((write) => write.owner !== this.owner) && this.callsProgram(then);
    }

    /**
     * Whether `then` may make the path of a place lead somewhere else: PHP follows it after `then` has run, with the
     * variables, properties and items that it finds then.
     */
    movesPlace(path: ts.Expression, then: ts.Expression): boolean {
        const inner = filledPlace(path);
        if (this.replacements.has(inner) || !this.hasEffect(then)) {
            return false;
        }
        if (!isAccess(inner)) {
            return this.readsTooLate(inner, then);
        }
        // A helper follows the path up to what may be missing, and does so at once.
        if (this.flags(inner) & Flag.Missing && inner === bare(path)) {
            return false;
        }
        return (
            (ts.isElementAccessExpression(inner) && this.readsTooLate(inner.argumentExpression, then)) ||
            this.program.ownership.mayReplace(inner, then) ||
            this.movesPlace(inner.expression, then)
        );
    }

    /** Whether it makes a difference which of the two runs first. */
    isOrderSeen(first: ts.Expression, then: ts.Expression): boolean {
        if (!this.hasEffect(first)) {
            return false;
        }
        const isProgram = this.callsProgram(first);
        const visit = (node: ts.Node, isLater: boolean): boolean => {
            if (ts.isIdentifier(node) && !isMemberName(node)) {
                const binding = this.bindings.at(node);
                const isOwn = binding !== undefined && isWithin(binding.declaration, then);
                return (binding === undefined || isOwn ? [] : binding.writes).some(
                    (write) => isWithin(write.node, first) || (isProgram && write.owner !== this.owner),
                );
            }
            // What a function does when it is called later, it does to what there is then.
            if (!isLater && this.runsOrReads(node, isProgram)) {
                return true;
            }
            const isFunction = isLater || isFunctionNode(node);
            return someChild(node, (child) => visit(child, isFunction));
        };
        return visit(then, false);
    }

    private runsOrReads(node: ts.Node, isProgram: boolean): boolean {
        if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
            return isProgram && this.library.isProgramCall(node);
        }
        if (isProgram && this.types.impliedCalls(node).length > 0) {
            return true;
        }
        const declaration = ts.isPropertyAccessExpression(node)
            ? this.bindings.symbolAt(node.name)?.valueDeclaration
            : undefined;
        return (
            declaration !== undefined &&
            ts.canHaveModifiers(declaration) &&
            !hasModifier(declaration, ts.ModifierFlags.Readonly) &&
            (ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration))
        );
    }

    /** The declarations of what a call calls: none where that is not known. */
    calledBy(node: ts.CallExpression): readonly ts.Declaration[] {
        const callee = bare(node.expression);
        const called = this.types.calleeOf(node) as ts.SignatureDeclaration | undefined;
        return ts.isPropertyAccessExpression(callee)
            ? this.properties.declarationsAt(callee)
            : called === undefined
              ? []
              : [called];
    }

    /** Whether a node itself calls code of the program that does not stand in it. */
    runsProgram(node: ts.Node): boolean {
        return (
            this.library.isProgramCall(node) ||
            this.types.impliedCalls(node).length > 0 ||
            (ts.isCallExpression(node) && namedCallback(node, this.library) !== undefined)
        );
    }

    /** Whether the expression calls code of the program. */
    callsProgram(node: ts.Node): boolean {
        if (this.runsProgram(node)) {
            return true;
        }
        if (ts.isFunctionLike(node)) {
            return ts.isCallExpression(node.parent);
        }
        return someChild(node, (child) => this.callsProgram(child));
    }

    /** Whether something with an effect runs before the node in its expression. */
    private hasEffectBefore(node: ts.Node, isHeld: (node: ts.Node) => boolean): boolean {
        const visit = (current: ts.Node): boolean => {
            if (current.pos >= node.pos || isHeld(current)) {
                return false;
            }
            if (current.end <= node.pos && this.isEffect(current)) {
                return true;
            }
            return someChild(current, visit);
        };
        return visit(fullExpression(node));
    }

    /** Whether something in the node has an effect of its own, so that it must not run twice. */
    hasEffect(node: ts.Node): boolean {
        return this.isEffect(node) || someChild(node, (child) => this.hasEffect(child));
    }

    private isEffect(node: ts.Node): boolean {
        const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
        return isCall || isUpdate(node) || this.types.impliedCalls(node).length > 0;
    }
}

/** The whole expression that a node is part of. */
function fullExpression(node: ts.Node): ts.Node {
    let current = node;
    while (
        ts.isExpression(current.parent) ||
        ts.isSpreadElement(current.parent) ||
        ts.isPropertyAssignment(current.parent) ||
        ts.isTemplateSpan(current.parent)
    ) {
        if (ts.isFunctionLike(current.parent)) {
            break;
        }
        current = current.parent;
    }
    return current;
}

const isUpdate = (node: ts.Node): boolean => isAssignment(node) || (isUnary(node) && isWriteTarget(node.operand));

/** A node's text for a message. */
export function short(node: ts.Node): string {
    const text = node.getText().replace(/\s+/g, ' ');
    return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
