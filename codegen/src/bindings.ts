import { ts } from 'ts-morph';
import { Answers, implementationOf } from './answers';
import type { LibraryKeys } from './library/keys';
import {
    classOf,
    hasModifier,
    isAccess,
    isAssignment,
    isBinary,
    isCallee,
    isConst,
    isUnary,
    isWithin,
    nodesIn,
    someChild,
} from './nodes';
import { Properties } from './properties';
import { fillingOf, isPutBack, putBackBy } from './putBack';
import { addTo, getOr } from './maps';

/** A node that is a function of its own in PHP, or the file. */
export type Owner = ts.SourceFile | ts.FunctionLikeDeclaration | ts.PropertyDeclaration;

/** A place where a variable gets a value, or where the array in it is changed. */
export interface Write {
    node: ts.Node;
    owner: Owner;
    inPlace: boolean;
}

/** A variable, a parameter or a nested function: what is a variable in PHP. */
export interface Binding {
    symbol: ts.Symbol;
    declaration: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement | ts.FunctionDeclaration;
    owner: Owner;
    /** The node whose end is the end of the name's scope */
    scope: ts.Node;
    reads: ts.Identifier[];
    writes: Write[];
    /** Closures that use it without declaring it, each with the way in which they take it */
    captures: Map<Owner, { byReference: boolean }>;
    name: string;
    /** A top-level constant that PHP can hold as `const` */
    isConstant: boolean;
}

const SK = ts.SyntaxKind;
/** The kinds of functions that have a body */
export const FUNCTIONS: ReadonlySet<ts.SyntaxKind> = new Set([
    SK.FunctionDeclaration,
    SK.FunctionExpression,
    SK.ArrowFunction,
    SK.MethodDeclaration,
    SK.Constructor,
    SK.GetAccessor,
    SK.SetAccessor,
]);

export const isFunctionNode = (node: ts.Node): node is ts.FunctionLikeDeclaration => FUNCTIONS.has(node.kind);

export const isClosure = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent));

export const isLoop = (node: ts.Node): node is ts.IterationStatement => ts.isIterationStatement(node, false);

/** Whether an identifier is the name of a member: no variable and no function goes by it. */
export const isMemberName = (node: ts.Identifier): boolean =>
    (ts.isPropertyAccessExpression(node.parent) ||
        ts.isPropertyAssignment(node.parent) ||
        ts.isPropertySignature(node.parent) ||
        ts.isPropertyDeclaration(node.parent) ||
        ts.isMethodDeclaration(node.parent)) &&
    node.parent.name === node;

/** What a name stands for as a part of an expression: `object.name`, or the name alone. */
export const namedBy = (node: ts.Identifier): ts.Expression =>
    ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;

/** The name that stands at the end of such a part. */
export const nameIn = (node: ts.Node): ts.Node => (ts.isPropertyAccessExpression(node) ? node.name : node);

/** A function of numbers that is no call, as in `const cut = Math.floor`. */
export const isLibraryValue = (node: ts.Identifier): boolean =>
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name === node &&
    node.parent.expression.getText() === 'Math' &&
    MATH_VALUES.has(node.text) &&
    !isCallee(node.parent);

const MATH_VALUES = new Set(['abs', 'ceil', 'floor', 'round', 'sign', 'sqrt', 'trunc']);

/** A method that can be had as a function. */
export const isStaticMethod = (node: ts.Node): node is ts.MethodDeclaration =>
    ts.isMethodDeclaration(node) && hasModifier(node, ts.ModifierFlags.Static);

/** Methods of arrays that change the array. */
export const MUTATORS = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill']);

/** Strips parentheses, assertions and `!`. */
export function bare(node: ts.Expression): ts.Expression {
    let inner = node;
    while (
        ts.isParenthesizedExpression(inner) ||
        ts.isAsExpression(inner) ||
        ts.isNonNullExpression(inner) ||
        ts.isSatisfiesExpression(inner)
    ) {
        inner = inner.expression;
    }
    return inner;
}

/** An expression with the parentheses and assertions around it. */
export function wrapped(node: ts.Node): ts.Node {
    let outer = node;
    while (bare(outer.parent as ts.Expression) !== outer.parent) {
        outer = outer.parent;
    }
    return outer;
}

/**
 * The place in `place ??= []`, if that is what is changed: the change is one of what is in the place. So it is in
 * `const list = place ?? []` where the list is put back afterwards.
 */
export function filledPlace(node: ts.Expression): ts.Expression {
    const inner = bare(node);
    return ts.isBinaryExpression(inner) && fillsPlace(inner) ? bare(inner.left) : inner;
}

/** What fills the place, and gives what is in it then. */
export function filledBy(place: ts.Node): ts.Expression | null {
    const filled = wrapped(place).parent;
    return ts.isBinaryExpression(filled) && filledPlace(filled) === place ? filled : null;
}

const isWholeLiteral = (node: ts.Expression | undefined): boolean => /^-?\d+$/.test(node?.getText() ?? '');

function fillsPlace(node: ts.BinaryExpression): boolean {
    const value = bare(node.right);
    return (
        isAccess(bare(node.left)) &&
        (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value)) &&
        (isBinary(node, SK.QuestionQuestionEqualsToken, SK.BarBarEqualsToken) || putBackBy(node) !== null)
    );
}

/** What a place is filled with before it is written to, although nothing is assigned to it there. */
export function filledFirst(place: ts.Node): ts.Expression | null {
    const { parent } = place;
    return ts.isBinaryExpression(parent) && parent.left === place && !isAssignment(parent) && fillsPlace(parent)
        ? parent.right
        : ts.isVariableDeclaration(parent)
          ? (fillingOf(parent)?.value ?? null)
          : null;
}

/** A `list.forEach(inline function)` statement becomes a loop: its function is no function in PHP. */
function isInlinedCallback(node: ts.Node, isArray: (node: ts.Expression) => boolean): boolean {
    if (
        !isClosure(node) ||
        !ts.isCallExpression(node.parent) ||
        node.parent.arguments[0] !== node ||
        node.parent.arguments.length !== 1
    ) {
        return false;
    }
    const callee = node.parent.expression;
    return (
        ts.isPropertyAccessExpression(callee) &&
        callee.name.text === 'forEach' &&
        callee.questionDotToken === undefined &&
        ts.isExpressionStatement(node.parent.parent) &&
        !node.asteriskToken &&
        node.parameters.every(
            (parameter) => parameter.initializer === undefined && parameter.dotDotDotToken === undefined,
        ) &&
        node.parameters.length <= 2 &&
        isArray(callee.expression)
    );
}

/** What declares variables, functions and other names for them */
const DECLARING = new Set([
    SK.ArrowFunction,
    SK.FunctionExpression,
    SK.FunctionDeclaration,
    SK.MethodDeclaration,
    SK.VariableDeclaration,
    SK.Parameter,
    SK.BindingElement,
    SK.ImportSpecifier,
]);
const NAMES = new Set([SK.Identifier]);
const CALLS = new Set([SK.CallExpression, SK.NewExpression]);

/** A place where a variable is named. */
interface Use {
    node: ts.Identifier;
    symbol: ts.Symbol;
    write: Write | null;
    /** The functions between the use and the declaration: each has to take the variable along */
    through: Owner[];
}

/** The variables of a program: who declares, reads, writes and captures them. */
export class Bindings {
    private readonly bySymbol = new Map<ts.Symbol, Binding>();
    private readonly inlined = new Set<ts.Node>();
    /** For each closure or nested function what it takes from outside */
    readonly capturesOf = new Map<Owner, Map<Binding, { byReference: boolean }>>();
    /** For each function of the file's level the file's variables that it uses */
    readonly globalsOf = new Map<Owner, Set<Binding>>();
    /** The calls of each function of the program */
    readonly callsOf = new Map<ts.Node, (ts.CallExpression | ts.NewExpression)[]>();
    /** Functions whose calls are not all known, because they are passed on or can be overridden */
    readonly loose = new Set<ts.Node>();
    private readonly names = new Set<string>();
    /** Also those under which they are imported */
    private readonly functionNames = new Set<string>();
    /** Arguments that the called function changes in place, each with the function's parameter */
    readonly changedArguments = new Map<ts.Node, Binding>();
    private readonly references = new Set<ts.Node>();
    /** Asked for at each comparison, and the same for all */
    private comparing: boolean | null = null;

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly files: ts.SourceFile[],
        private readonly isArray: (node: ts.Expression) => boolean,
        private readonly isContainer: (node: ts.Expression) => boolean,
        private readonly isConstantValue: (node: ts.Expression) => boolean,
        private readonly answers: Answers,
        private readonly library: LibraryKeys,
        properties: Properties,
    ) {
        for (const file of files) {
            nodesIn(file, DECLARING).forEach((node) => this.declare(node));
        }
        for (const file of files) {
            this.answers.inFile('uses', file, () => this.usesIn(file)).forEach((use) => this.use(use));
            this.answers
                .inFile('values', file, () => this.functionValuesIn(file))
                .forEach((name) => this.loose.add(this.functionOf(name)!));
            for (const node of nodesIn(file, CALLS) as (ts.CallExpression | ts.NewExpression)[]) {
                const called = this.answers.calleeOf(node, this.checker);
                if (called !== undefined) {
                    addTo(this.callsOf, called, node);
                }
            }
        }
        for (const methods of properties.related()) {
            methods.forEach((method) => this.loose.add(method));
        }
        this.passChangesOn();
        for (const binding of this.bySymbol.values()) {
            this.decide(binding);
        }
    }

    /** Whether functions are compared as in JavaScript: one of the file would be another closure wherever it is named. */
    get comparesFunctions(): boolean {
        this.comparing ??= !(
            [...this.loose].some((node) => ts.isSourceFile(node.parent) || isStaticMethod(node)) ||
            this.files.some((file) => (nodesIn(file, NAMES) as ts.Identifier[]).some(isLibraryValue))
        );
        return this.comparing;
    }

    all(): Iterable<Binding> {
        return this.bySymbol.values();
    }

    of(symbol: ts.Symbol | undefined): Binding | undefined {
        return symbol === undefined ? undefined : this.bySymbol.get(symbol);
    }

    /** The variable that an identifier means. */
    at(node: ts.Node): Binding | undefined {
        return this.of(this.symbolAt(node));
    }

    /**
     * Whether functions may read the variable before it has a value, although its type says nothing of undefined:
     * TypeScript looks at the uses of a variable in its own function only, and believes `!`.
     */
    mayBeReadEarly(name: ts.Identifier): boolean {
        const { parent } = name;
        const isOpen =
            ts.isVariableDeclaration(parent) &&
            parent.initializer === undefined &&
            parent.exclamationToken === undefined &&
            ts.isVariableStatement(parent.parent.parent);
        const binding = isOpen ? this.at(name) : undefined;
        if (binding === undefined) {
            return false;
        }
        const isLeftOfLogical = (node: ts.Node): boolean => {
            const outer = wrapped(node);
            return (
                isBinary(outer.parent, SK.BarBarEqualsToken, SK.AmpersandAmpersandEqualsToken) &&
                outer.parent.left === outer
            );
        };
        // Nor does it ask whether what `||=` looks at has a value.
        const looks = binding.reads.filter((read) => isLeftOfLogical(read) && this.ownerOf(read) === binding.owner);
        if (looks.length === 0 && binding.reads.every((read) => this.ownerOf(read) === binding.owner)) {
            return false;
        }
        const isGiven = (node: ts.Node): boolean =>
            !isLeftOfLogical(node) &&
            binding.writes.some((write) => write.node === node && write.owner === binding.owner && !write.inPlace);
        const isTouched = (node: ts.Node): boolean => isGiven(node) || someChild(node, isTouched);
        const statement = parent.parent.parent as ts.VariableStatement;
        const around = (statement.parent as ts.Block | ts.SourceFile | ts.CaseOrDefaultClause).statements;
        const first = around.find((one) => one.pos >= statement.end && isTouched(one));
        return first === undefined || !surelyGives(first, isGiven) || looks.some((read) => read.getStart() < first.end);
    }

    symbolAt(node: ts.Node): ts.Symbol | undefined {
        if (ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node) {
            return this.checker.getShorthandAssignmentValueSymbol(node.parent);
        }
        if (
            ts.isParameter(node.parent) &&
            node.parent.name === node &&
            ts.isParameterPropertyDeclaration(node.parent, node.parent.parent)
        ) {
            return this.checker
                .getSymbolsOfParameterPropertyDeclaration(node.parent, (node as ts.Identifier).text)
                .find((symbol) => symbol.flags & ts.SymbolFlags.FunctionScopedVariable);
        }
        const symbol = this.checker.getSymbolAtLocation(node);
        const fn = symbol?.valueDeclaration;
        // What a function expression calls itself is the constant that has it, if there is one.
        const isOwn = fn !== undefined && ts.isFunctionExpression(fn) && node !== fn.name;
        const holder = isOwn ? wrapped(fn).parent : undefined;
        return holder !== undefined && isConst(holder) && ts.isIdentifier(holder.name)
            ? this.checker.getSymbolAtLocation(holder.name)
            : symbol;
    }

    /** What a name means in the file that declares it. */
    declaredAt(node: ts.Node): ts.Symbol | undefined {
        const symbol = this.symbolAt(node);
        return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
            ? this.checker.getAliasedSymbol(symbol)
            : symbol;
    }

    /** The class that a name means. */
    classAt(node: ts.Node): ts.ClassDeclaration | undefined {
        return classOf(this.declaredAt(node));
    }

    isInlined(node: ts.Node): boolean {
        return this.inlined.has(node);
    }

    /** The PHP function around a node; what gives a field its value runs with the constructor. */
    ownerOf(node: ts.Node): Owner {
        let { parent } = node;
        for (;;) {
            const isOwner = isFunctionNode(parent) ? !this.inlined.has(parent) : ts.isPropertyDeclaration(parent);
            if (ts.isSourceFile(parent) || isOwner) {
                return parent as Owner;
            }
            parent = parent.parent;
        }
    }

    private declare(node: ts.Node): void {
        if (isInlinedCallback(node, this.isArray)) {
            this.inlined.add(node);
        }
        if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) {
            if (ts.isIdentifier(node.name)) {
                this.add(node, node.name);
                if (node.initializer !== undefined && isClosure(bare(node.initializer))) {
                    this.functionNames.add(node.name.text);
                }
            }
        } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
            this.functionNames.add(node.name.text);
            if (!ts.isSourceFile(node.parent)) {
                this.add(node, node.name);
            }
        } else if (ts.isFunctionExpression(node) && node.name !== undefined) {
            this.functionNames.add(node.name.text);
            this.names.add(node.name.text);
        } else if (ts.isMethodDeclaration(node)) {
            this.functionNames.add((node.name as { text?: string }).text ?? '');
        } else if (ts.isImportSpecifier(node) && node.propertyName !== undefined) {
            this.functionNames.add(node.name.text);
        }
    }

    private add(declaration: Binding['declaration'], name: ts.Identifier): void {
        const symbol = this.symbolAt(name);
        if (symbol === undefined || this.bySymbol.has(symbol)) {
            return;
        }
        // A parameter of a function type has no variable.
        let root: ts.Node = declaration;
        while (ts.isBindingElement(root) || ts.isObjectBindingPattern(root) || ts.isArrayBindingPattern(root)) {
            root = root.parent;
        }
        if (ts.isParameter(root) && !isFunctionNode(root.parent)) {
            return;
        }
        this.names.add(name.text);
        this.bySymbol.set(symbol, {
            symbol,
            declaration,
            owner: this.ownerOf(declaration),
            scope: scopeOf(root),
            reads: [],
            writes: [],
            captures: new Map(),
            name: name.text,
            isConstant: false,
        });
    }

    private usesIn(file: ts.SourceFile): Use[] {
        return (nodesIn(file, NAMES) as ts.Identifier[]).flatMap((node) => {
            const binding = isMemberName(node) || !this.names.has(node.text) ? undefined : this.at(node);
            if (binding === undefined || isPutBack(node)) {
                return [];
            }
            const isDeclaration = binding.declaration.name === node;
            const through: Owner[] = [];
            let owner = this.ownerOf(node);
            while (!isDeclaration && owner !== binding.owner) {
                through.push(owner);
                owner = this.ownerOf(owner);
                if (ts.isSourceFile(owner)) {
                    break;
                }
            }
            return { node, symbol: binding.symbol, write: this.writeAt(node, isDeclaration), through };
        });
    }

    private use({ node, symbol, write, through }: Use): void {
        const binding = this.bySymbol.get(symbol)!;
        if (binding.declaration.name !== node) {
            binding.reads.push(node);
        }
        if (write !== null) {
            binding.writes.push(write);
        }
        through.forEach((owner) => binding.captures.set(owner, { byReference: false }));
    }

    /** Whether a name is one of functions; what it means has still to be asked. */
    isFunctionName({ text }: Pick<ts.Identifier, 'text'>): boolean {
        return this.functionNames.has(text);
    }

    /** The names of functions that are no calls: whoever gets the function may call it. */
    private functionValuesIn(file: ts.SourceFile): ts.Identifier[] {
        return (nodesIn(file, NAMES) as ts.Identifier[]).filter((node) => this.functionValueAt(node) !== null);
    }

    /** The function or method that a name stands for where it is no call. */
    functionValueAt(node: ts.Identifier): ts.FunctionLikeDeclaration | null {
        const isOther = isCallee(namedBy(node)) || !this.isFunctionName(node) || this.library.ofName(node) !== null;
        return isOther ? null : this.functionOf(node);
    }

    /** The function that a name stands for, unless the name is its own. */
    functionOf(node: ts.Identifier): ts.FunctionLikeDeclaration | null {
        const symbol = this.declaredAt(node);
        const declaration = implementationOf(symbol?.valueDeclaration);
        if (declaration === undefined || symbol!.declarations!.some((one) => ts.getNameOfDeclaration(one) === node)) {
            return null;
        }
        const value = initialOf(declaration) ?? declaration;
        return isFunctionNode(value) ? value : null;
    }

    /** Whether the function is called by its name only, so that all its calls are known. */
    hasKnownCalls(node: ts.Node): node is ts.FunctionLikeDeclaration {
        const isNamed =
            ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || (isClosure(node) && isConst(node.parent));
        return isNamed && !this.loose.has(node) && this.callsOf.has(node);
    }

    /** Whether the function is a constant of its file that is only called, by its name: nobody else has it. */
    isCalledOnly(node: ts.Node): boolean {
        return isClosure(node) && this.hasKnownCalls(node) && !isExported(node.parent);
    }

    /** Whether PHP has to take the variable by reference: a parameter or loop variable whose array is changed in place. */
    isReference(binding: Binding): boolean {
        return this.references.has(binding.declaration);
    }

    /** What other files say of variables and arguments in this one. */
    marksOf(file: ts.SourceFile): string {
        const places = (nodes: Iterable<ts.Node>): number[] =>
            [...nodes].filter((node) => node.getSourceFile() === file).map((node) => node.pos);
        return JSON.stringify([places(this.references), places(this.changedArguments.keys())]);
    }

    /** What a loop variable runs over. */
    loopSource(binding: Binding): ts.Expression | null {
        const { declaration } = binding;
        if (ts.isVariableDeclaration(declaration)) {
            const loop = declaration.parent.parent;
            return ts.isForOfStatement(loop) ? loop.expression : this.itemSource(binding);
        }
        const callback = declaration.parent;
        return this.inlined.has(callback) && (callback as ts.ArrowFunction).parameters[0] === declaration
            ? ((callback.parent as ts.CallExpression).expression as ts.PropertyAccessExpression).expression
            : null;
    }

    /**
     * What the constant is an item of that is changed through it: `const item = list[i]`, `const item = list.find(…)`.
     * In PHP its place in the list stands for it wherever it is named. Of `const list = object.list` it is the field.
     */
    private itemSource({ declaration, captures }: Binding): ts.Expression | null {
        const value = initialOf(declaration);
        const initial = value && filledPlace(value);
        const statement = declaration.parent.parent;
        if (
            initial === undefined ||
            !this.isContainer(initial) ||
            !ts.isVariableDeclaration(declaration) ||
            !(isConst(declaration) || fillingOf(declaration) !== null) ||
            !ts.isVariableStatement(statement) ||
            statement.declarationList.declarations.length > 1 ||
            !(ts.isBlock(statement.parent) || ts.isSourceFile(statement.parent)) ||
            captures.size > 0
        ) {
            return null;
        }
        if (isAccess(initial)) {
            const { expression: holder } = initial;
            const isField = !this.isContainer(holder);
            const source = isField ? initial : holder;
            return this.isSteady(source, declaration) && !(isField && initial.questionDotToken) ? source : null;
        }
        const callee = ts.isCallExpression(initial) ? bare(initial.expression) : undefined;
        const isFound =
            callee !== undefined &&
            ts.isPropertyAccessExpression(callee) &&
            callee.questionDotToken === undefined &&
            (/^find(Last)?$/.test(callee.name.text) ||
                (callee.name.text === 'at' && isWholeLiteral((initial as ts.CallExpression).arguments[0]))) &&
            this.isArray(callee.expression);
        return isFound && this.isSteady(callee.expression, declaration) ? callee.expression : null;
    }

    /** Whether the variable stands for a field of an object, and not for an item of what it runs over or is taken from. */
    isField(binding: Binding): boolean {
        const source = this.loopSource(binding);
        const value = initialOf(binding.declaration);
        return source !== null && value !== undefined && source === filledPlace(value);
    }

    /** From where on a constant that stands for an item has a value to the end of the last statement that names it. */
    private rangeOf(declaration: ts.VariableDeclaration): ts.TextRange {
        const last = Math.max(...this.at(declaration.name)!.reads.map((read) => read.end));
        const { statements } = declaration.parent.parent.parent as ts.Block;
        return {
            pos: declaration.initializer!.pos,
            end: Math.max(...statements.filter((one) => one.pos < last).map((one) => one.end)),
        };
    }

    /**
     * Whether a path of names stands for the same as long as an item's constant is named; properties and items are
     * looked at later, indexes by themselves.
     */
    isSteady(node: ts.Expression, declaration: ts.VariableDeclaration): boolean {
        const inner = bare(node);
        if (isAccess(inner)) {
            // How long something is changes with what is in it.
            const isSize = ts.isPropertyAccessExpression(inner) && inner.name.text === 'length';
            const isOwn = inner.expression.kind === SK.ThisKeyword;
            return !isSize && (isOwn || this.isSteady(inner.expression, declaration));
        }
        const binding = ts.isIdentifier(inner) ? this.at(inner) : undefined;
        const range = this.rangeOf(declaration);
        return binding === undefined
            ? ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner) || this.classAt(inner) !== undefined
            : binding.writes.every(
                  (write) =>
                      write.inPlace ||
                      write.node === binding.declaration.name ||
                      (write.owner === binding.owner && !(range.pos <= write.node.pos && write.node.end <= range.end)),
              );
    }

    /**
     * A change through a loop variable is one of what the loop runs over; one through a parameter is one of the
     * argument.
     */
    private passChangesOn(): void {
        const changed = (): Binding[] =>
            [...this.bySymbol.values()].filter((one) => one.writes.some((write) => write.inPlace));
        for (let todo = changed(); todo.length > 0;) {
            const next = new Set<Binding>();
            for (const binding of todo) {
                const source = this.loopSource(binding);
                const root = source === null ? undefined : this.rootOf(source);
                if (source !== null) {
                    this.references.add(binding.declaration);
                    for (const write of binding.writes) {
                        if (root !== undefined && write.inPlace && !root.writes.includes(write)) {
                            root.writes.push(write);
                            next.add(root);
                        }
                    }
                } else if (!this.references.has(binding.declaration) && this.canBeReference(binding)) {
                    this.references.add(binding.declaration);
                    const { declaration } = binding as { declaration: ts.ParameterDeclaration };
                    const at = (declaration.parent as ts.FunctionLikeDeclaration).parameters.indexOf(declaration);
                    for (const call of this.callsOf.get(declaration.parent)!) {
                        const node = call.arguments?.[at];
                        if (node === undefined) {
                            continue;
                        }
                        this.changedArguments.set(node, binding);
                        const other = this.rootOf(node);
                        if (other !== undefined) {
                            other.writes.push({ node, owner: this.ownerOf(node), inPlace: true });
                            next.add(other);
                        }
                    }
                }
            }
            todo = [...next];
        }
    }

    /** The variable that a path of lists and records starts from. */
    private rootOf(node: ts.Expression): Binding | undefined {
        let current = bare(node);
        while (isAccess(current) && this.isContainer(current.expression)) {
            current = bare(current.expression);
        }
        return ts.isIdentifier(current) ? this.at(current) : undefined;
    }

    private canBeReference({ declaration, writes }: Binding): boolean {
        if (
            !ts.isParameter(declaration) ||
            !this.hasKnownCalls(declaration.parent) ||
            ts.isParameterPropertyDeclaration(declaration, declaration.parent) ||
            declaration.dotDotDotToken !== undefined ||
            declaration.questionToken !== undefined ||
            writes.some((write) => !write.inPlace && write.node !== declaration.name)
        ) {
            return false;
        }
        const { initializer } = declaration;
        const isEmpty =
            initializer === undefined ||
            (ts.isArrayLiteralExpression(initializer) && initializer.elements.length === 0) ||
            (ts.isObjectLiteralExpression(initializer) && initializer.properties.length === 0);
        const calls = this.callsOf.get(declaration.parent)!;
        return isEmpty && calls.every((call) => !call.arguments?.some(ts.isSpreadElement));
    }

    private writeAt(node: ts.Identifier, isDeclaration: boolean): Write | null {
        const owner = this.ownerOf(node);
        if (isDeclaration) {
            const declaration = node.parent;
            const hasValue =
                !ts.isVariableDeclaration(declaration) ||
                declaration.initializer !== undefined ||
                isLoop(declaration.parent.parent);
            return hasValue ? { node, owner, inPlace: false } : null;
        }
        let target: ts.Node = node;
        let inPlace = false;
        for (;;) {
            const { parent } = target;
            if (isAccess(parent) && parent.expression === target) {
                if (ts.isPropertyAccessExpression(parent) && isCallee(parent)) {
                    return MUTATORS.has(parent.name.text) && this.isArray(parent.expression)
                        ? { node: parent.parent, owner, inPlace: true }
                        : null;
                }
                if (!this.isContainer(parent.expression)) {
                    return null;
                }
                inPlace = true;
                target = parent;
            } else if (
                // `(place ??= []).push(…)`, which goes deeper than the assignment.
                (ts.isBinaryExpression(parent) &&
                    parent.left === target &&
                    fillsPlace(parent) &&
                    ts.isParenthesizedExpression(parent.parent) &&
                    ts.isPropertyAccessExpression(parent.parent.parent)) ||
                ts.isNonNullExpression(parent) ||
                ts.isParenthesizedExpression(parent) ||
                ts.isAsExpression(parent)
            ) {
                target = parent;
            } else {
                break;
            }
        }
        return isWriteTarget(target) || filledFirst(target) !== null ? { node: target, owner, inPlace } : null;
    }

    /** Decides how closures take the variable, and whether it is a constant. */
    private decide(binding: Binding): void {
        const { declaration, owner, writes } = binding;
        if (
            isFileConstant(declaration) &&
            writes.length === 1 &&
            (binding.captures.size > 0 || isExported(declaration)) &&
            this.isConstantValue(declaration.initializer!)
        ) {
            binding.isConstant = true;
            return;
        }
        for (const [closure, capture] of binding.captures) {
            if (ts.isSourceFile(owner) && !this.isInsideClosureOnly(closure)) {
                continue;
            }
            capture.byReference = writes.some((write) => this.mayRunAfter(write, closure, binding));
        }
        // A closure inside one that takes by reference takes from a reference; one outside has to pass the reference on.
        for (const [closure, capture] of binding.captures) {
            if (capture.byReference) {
                for (
                    let outer = this.ownerOf(closure);
                    outer !== owner && !ts.isSourceFile(outer);
                    outer = this.ownerOf(outer)
                ) {
                    const around = binding.captures.get(outer);
                    if (around !== undefined) {
                        around.byReference = true;
                    }
                }
            }
        }
        for (const [closure, capture] of binding.captures) {
            if (ts.isSourceFile(owner)) {
                this.captureFromFile(binding, closure, capture);
            } else {
                this.put(closure, binding, capture);
            }
        }
    }

    /** Whether a write can run after the closure was made: it stands behind it, in a closure, or in a loop with it. */
    private mayRunAfter(write: Write, closure: Owner, binding: Binding): boolean {
        const made = this.madeAt(closure);
        const { declaration } = binding;
        const isDeclaration = write.node === declaration.name;
        if (!isDeclaration && write.owner !== binding.owner) {
            return true;
        }
        if (isDeclaration) {
            const given = ts.isFunctionDeclaration(declaration) ? this.madeAt(declaration) : write.node.getStart();
            // All names of a pattern get their values behind what stands at its right.
            const whole = ts.isBindingElement(declaration)
                ? ts.walkUpBindingElementsAndPatterns(declaration)
                : declaration;
            return given > made || (isWithin(closure, whole) && !isLoopHead(binding));
        }
        if (isLoopHead(binding) && isInUpdate(write.node, binding)) {
            // What is made there belongs to the next turn, whose variable is still written to.
            const assignment = ts.findAncestor(write.node, isAssignment);
            return (
                isInUpdate(closure, binding) &&
                (write.node.getStart() > made || (assignment !== undefined && isWithin(closure, assignment))) &&
                !this.isRunAtOnce(closure)
            );
        }
        const loop = enclosingLoop(binding, closure);
        return write.node.getStart() > made || (loop !== null && isWithin(write.node, loop));
    }

    /** Whether a function goes to a method of a list, which keeps none. */
    private isRunAtOnce(node: ts.Node): boolean {
        const call = node.parent;
        return (
            ts.isCallExpression(call) &&
            call.arguments[0] === node &&
            ts.isPropertyAccessExpression(call.expression) &&
            !MUTATORS.has(call.expression.name.text) &&
            this.isArray(call.expression.expression)
        );
    }

    /** Where a function comes into being; those that are made with their block come in their order, before all else in it. */
    private madeAt(node: Owner): number {
        const block = ts.isCaseOrDefaultClause(node.parent) ? node.parent.parent : node.parent;
        return this.isHoisted(node) ? block.getStart() + node.pos / node.getSourceFile().end : node.getStart();
    }

    /**
     * Whether a function within a function is there from the beginning of its block: something means it above its place,
     * or another function that is there does.
     */
    isHoisted(node: ts.Node, seen = new Set<ts.Node>()): node is ts.FunctionDeclaration {
        if (!this.isNested(node) || seen.has(node)) {
            return false;
        }
        seen.add(node);
        const { parent } = node;
        const isElsewhere = (read: ts.Node): boolean =>
            read.pos < node.pos || (ts.isCaseOrDefaultClause(parent) && !isWithin(read, parent));
        const isFromHoisted = (read: ts.Node): boolean => {
            const beside = ts.findAncestor(read, (one) => one.parent === parent);
            return beside !== undefined && this.isHoisted(beside, seen);
        };
        return this.at(node.name!)!.reads.some((read) => isElsewhere(read) || isFromHoisted(read));
    }

    /** Whether all functions from here up to the file are closures, which capture; functions and methods use `global`. */
    private isInsideClosureOnly(owner: Owner): boolean {
        for (let current = owner; !ts.isSourceFile(current); current = this.ownerOf(current)) {
            if (!isClosure(current) && !this.isNested(current)) {
                return false;
            }
        }
        return true;
    }

    private isNested(node: ts.Node): node is ts.FunctionDeclaration {
        return ts.isFunctionDeclaration(node) && !ts.isSourceFile(node.parent);
    }

    private captureFromFile(binding: Binding, closure: Owner, capture: { byReference: boolean }): void {
        if (this.isInsideClosureOnly(closure)) {
            this.put(closure, binding, capture);
            return;
        }
        if (isClosure(closure) || this.isNested(closure)) {
            // Inside a function that has the variable by `global`: a reference, if anything ever writes to it.
            this.put(closure, binding, { byReference: binding.writes.length > 1 });
            return;
        }
        getOr(this.globalsOf, closure, () => new Set()).add(binding);
    }

    private put(closure: Owner, binding: Binding, capture: { byReference: boolean }): void {
        getOr(this.capturesOf, closure, () => new Map()).set(binding, capture);
    }
}

/** A constant of the file's level. */
export const isFileConstant = (node: ts.Node): node is ts.VariableDeclaration =>
    isConst(node) && ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent);

/** What a variable is declared with, as it is without assertions. */
export function initialOf(declaration: ts.Node | undefined): ts.Expression | undefined {
    const isDeclared = declaration !== undefined && ts.isVariableDeclaration(declaration);
    return isDeclared && declaration.initializer !== undefined ? bare(declaration.initializer) : undefined;
}

/** Whether nothing comes behind a statement without an assignment in it. */
export function surelyGives(node: ts.Node, isGiven: (node: ts.Node) => boolean): boolean {
    const gives = (one: ts.Node): boolean => surelyGives(one, isGiven);
    const isLast = ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node);
    if (isLast || ts.isBlock(node)) {
        return isLast || node.statements.some(gives);
    }
    if (ts.isExpressionStatement(node)) {
        const { expression } = node;
        return (
            isGiven(expression) ||
            (isAssignment(expression) &&
                expression.operatorToken.kind !== SK.AmpersandAmpersandEqualsToken &&
                (isGiven(expression.left) || someChild(expression.left, isGiven)))
        );
    }
    if (ts.isIfStatement(node)) {
        return node.elseStatement !== undefined && gives(node.thenStatement) && gives(node.elseStatement);
    }
    if (ts.isTryStatement(node)) {
        const { tryBlock, catchClause, finallyBlock } = node;
        const isEither = gives(tryBlock) && (catchClause === undefined || gives(catchClause.block));
        return isEither || (finallyBlock !== undefined && gives(finallyBlock));
    }
    if (ts.isSwitchStatement(node)) {
        const { clauses } = node.caseBlock;
        const last = clauses[clauses.length - 1];
        return (
            clauses.some(ts.isDefaultClause) &&
            clauses.every(({ statements }) => statements.length === 0 || statements.some(gives)) &&
            last!.statements.length > 0
        );
    }
    return false;
}

export function isExported(node: ts.Node): boolean {
    return hasModifier(node, ts.ModifierFlags.Export);
}

/** Whether the node itself is assigned to, counted up or deleted; parentheses and `!` around it make no difference. */
export function isWriteTarget(node: ts.Node): boolean {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || ts.isAsExpression(parent)) {
        return isWriteTarget(parent);
    }
    if (ts.isBinaryExpression(parent)) {
        return parent.left === node && isAssignment(parent);
    }
    if (isUnary(parent)) {
        return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
    }
    return (
        ts.isDeleteExpression(parent) ||
        (ts.isForOfStatement(parent) && parent.initializer === node) ||
        isInAssignmentPattern(node)
    );
}

/** `[a, b] = …` and `({ a: b } = …)`. */
function isInAssignmentPattern(node: ts.Node): boolean {
    let current = node;
    for (;;) {
        const { parent } = current;
        if (
            ts.isArrayLiteralExpression(parent) ||
            ts.isObjectLiteralExpression(parent) ||
            ts.isSpreadElement(parent) ||
            (ts.isPropertyAssignment(parent) && parent.initializer === current) ||
            ts.isShorthandPropertyAssignment(parent)
        ) {
            current = parent;
        } else {
            return current !== node && isBinary(parent, ts.SyntaxKind.EqualsToken) && parent.left === current;
        }
    }
}

function scopeOf(declaration: ts.Node): ts.Node {
    if (ts.isVariableDeclaration(declaration)) {
        const list = declaration.parent;
        if (ts.isCatchClause(list)) {
            return list;
        }
        return isLoop(list.parent) ? list.parent : list.parent.parent;
    }
    return declaration.parent;
}

/** `let i` of a `for` head: each turn has its own. */
function isLoopHead(binding: Binding): boolean {
    const list = binding.declaration.parent;
    return ts.isVariableDeclarationList(list) && isLoop(list.parent);
}

/** Whether the write is the third part of the `for` head that declares the variable. */
function isInUpdate(node: ts.Node, binding: Binding): boolean {
    const loop = binding.declaration.parent.parent;
    return (
        ts.isForStatement(loop) &&
        loop.incrementor !== undefined &&
        loop.incrementor.pos <= node.pos &&
        node.end <= loop.incrementor.end
    );
}

/** The outermost loop around the closure that does not contain the variable's declaration. */
function enclosingLoop(binding: Binding, closure: ts.Node): ts.Node | null {
    let found: ts.Node | null = null;
    for (
        let node = closure.parent;
        node !== undefined && node !== binding.scope && !ts.isSourceFile(node);
        node = node.parent
    ) {
        if (isLoop(node) && !isWithin(binding.declaration, node)) {
            found = node;
        }
    }
    return found;
}
