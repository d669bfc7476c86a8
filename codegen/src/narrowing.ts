import { ts } from 'ts-morph';
import { Answers } from './answers';
import { bare, Bindings, isFunctionNode, isLoop, isWriteTarget, MUTATORS } from './bindings';
import { Access, isAccess, isAssignment, isBinary, isCallee, isConst, isUnary, isWithin, nodesIn } from './nodes';
import { isBehind, showsValue } from './presence';
import { Properties } from './properties';
import { Types } from './types';
import { addTo } from './maps';

const ACCESSES = new Set([ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.ElementAccessExpression]);
const BINARIES = new Set([ts.SyntaxKind.BinaryExpression]);
const CONDITIONS = new Set([ts.SyntaxKind.BinaryExpression, ts.SyntaxKind.PrefixUnaryExpression]);
const CALLS = new Set([ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression]);

/** A path of accesses that stands in a function several times, and of which TypeScript learns something there. */
interface Group {
    home: ts.Node;
    text: string;
    paths: Access[];
    /** Other paths that the function writes to, and lists that it turns round or takes items out of */
    besides: Access[];
}

interface Paths {
    groups: Group[];
    /** By the name of the property, where one is written to; without a name for an element */
    writes: Map<string, Access[]>;
}

const known = new WeakMap<ts.SourceFile, Paths>();

const nameOf = (path: Access): string => (ts.isPropertyAccessExpression(path) ? path.name.text : '');

/** Whether a path names a method that changes which items a list has at its places. */
const isReordered = (path: Access): boolean => isCallee(path) && nameOf(path) !== 'push' && MUTATORS.has(nameOf(path));

/** What of a file may be concerned, by its text alone. */
function pathsIn(file: ts.SourceFile): Paths {
    const found = known.get(file);
    if (found !== undefined) {
        return found;
    }
    const writes = new Map<string, Access[]>();
    const homes = new Map<ts.Node, Map<string, Access[]>>();
    for (const path of nodesIn(file, ACCESSES) as Access[]) {
        const home = functionAround(path);
        const byText = homes.get(home) ?? new Map<string, Access[]>();
        homes.set(home, byText);
        addTo(byText, path.getText(), path);
        if (isWriteTarget(path)) {
            addTo(writes, nameOf(path), path);
        }
    }
    const groups = [...homes].flatMap(([home, byText]) => {
        const written = [...byText.values()].flat().filter((path) => isWriteTarget(path) || isReordered(path));
        return [...byText]
            .filter(([, paths]) => paths.length > 1 && paths.some(isOrigin) && !paths.every(isReplaced))
            .map(([text, paths]) => ({
                home,
                text,
                paths,
                besides: written.filter((one) => !paths.includes(one)),
            }));
    });
    known.set(file, { groups, writes });
    return { groups, writes };
}

/**
 * Where TypeScript goes by what was assigned last, and something else may have been assigned since: a closure changes
 * the variable, a called function the property, and TypeScript does not look there. By its types such a value is null,
 * or none at all, and is not.
 */
export class Narrowing {
    /** The reads that are concerned, with what they may hold */
    readonly unsteady = new Map<ts.Node, ts.Type>();
    private readonly calls = new Map<ts.SourceFile, ts.Node[]>();

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly properties: Properties,
        private readonly files: ts.SourceFile[],
        private readonly answers: Answers,
    ) {
        for (const { declaration, symbol, reads, writes } of bindings.all()) {
            const home = functionAround(declaration);
            if (writes.every(({ node, inPlace }) => inPlace || functionAround(node) === home)) {
                continue;
            }
            const mentions = [declaration.name!, ...reads, ...writes.map(({ node }) => node)];
            this.lookAt(reads, mentions, checker.getTypeOfSymbol(symbol), []);
        }
        this.lookAtPaths();
        this.lookAtDefaults();
    }

    /** Where TypeScript takes the left side of `??` to be there always, it drops the type of the right side. */
    private lookAtDefaults(): void {
        const { checker } = this;
        // TypeScript has this, but does not say so in its types.
        const { getUnionType } = checker as unknown as { getUnionType(types: ts.Type[]): ts.Type };
        for (const node of this.files.flatMap((file) => nodesIn(file, BINARIES) as ts.BinaryExpression[])) {
            if (!isBinary(node, ts.SyntaxKind.QuestionQuestionToken)) {
                continue;
            }
            const find = (one: ts.Expression): ts.Type =>
                checker.getBaseTypeOfLiteralType(this.unsteady.get(one) ?? checker.getTypeAtLocation(one));
            const isDropped = (): boolean => !checker.isTypeAssignableTo(find(node.right), find(node));
            if (this.answers.about('drops the right side', node, isDropped)) {
                const whole = getUnionType([find(node.left), find(node.right)]);
                for (let one: ts.Node = node; one === node || ts.isParenthesizedExpression(one); one = one.parent) {
                    this.unsteady.set(one, whole);
                }
                this.untestedReads(node).forEach((read) => this.unsteady.set(read, whole));
            }
        }
    }

    private lookAtPaths(): void {
        const all = this.files.map(pathsIn);
        // What is read in one file depends on the writes of all.
        const written = all
            .map(({ writes }) => [...writes].map(([name, paths]) => name + paths.length).join())
            .join(';');
        for (const [at, file] of this.files.entries()) {
            const look = (): boolean => {
                const before = this.unsteady.size;
                for (const group of all[at]!.groups) {
                    this.lookAtPath(group, (name) => all.flatMap(({ writes }) => writes.get(name) ?? []));
                }
                return this.unsteady.size === before;
            };
            let isNew = false;
            const isSteady = this.answers.about(`steady beside ${written}`, file, () => {
                isNew = true;
                return look();
            });
            if (!isSteady && !isNew) {
                look();
            }
        }
    }

    private lookAtPath({ home, paths, besides }: Group, writesTo: (name: string) => Access[]): void {
        const others: ts.Node[] = [];
        let isElement = false;
        let step: ts.Expression = paths[0]!;
        for (; isAccess(step); step = bare(step.expression)) {
            const path: Access = step;
            const property = this.properties.at(path);
            isElement ||= property === null;
            const isOther = (one: Access): boolean =>
                ts.isPropertyAccessExpression(one)
                    ? (one.getText() !== path.getText() || functionAround(one) !== home) &&
                      this.properties.at(one) === property
                    : this.checker.getPropertyOfType(this.types.of(one.expression), nameOf(path)) !== undefined;
            others.push(...(property === null ? besides : [nameOf(path), ''].flatMap(writesTo).filter(isOther)));
        }
        const root = this.bindings.at(step);
        others.push(...(root?.writes ?? []).map(({ node }) => node).filter((one) => functionAround(one) !== home));
        const declared = isElement || others.length > 0 ? this.declaredType(paths[0]!) : null;
        if (declared?.isUnion() === true) {
            this.lookAt(paths, paths, declared, others);
        }
    }

    /**
     * Notes the reads that TypeScript takes for narrower than declared, where a call or one of these writes may have
     * come since it found out.
     */
    private lookAt(reads: ts.Node[], mentions: ts.Node[], declared: ts.Type, writes: ts.Node[]): void {
        const inOrder = [...reads].sort((a, b) => a.pos - b.pos);
        for (const read of inOrder) {
            if (isReplaced(read) || !this.isNarrower(this.checker.getTypeAtLocation(read), declared)) {
                continue;
            }
            const home = functionAround(read);
            const origin = mentions
                .filter(
                    (one) =>
                        endOf(one) <= read.pos &&
                        !this.unsteady.has(one) &&
                        functionAround(one) === home &&
                        isOrigin(one),
                )
                .reduce((last, one) => Math.max(last, endOf(one)), home.pos);
            const loop = ts.findAncestor(read, (one) => isLoop(one) && origin <= one.pos && home.pos <= one.pos);
            const changes = [...this.callsIn(read.getSourceFile()), ...writes];
            const isBetween = (one: ts.Node): boolean =>
                (origin <= one.pos && one.end <= read.pos) || (loop !== undefined && isWithin(one, loop));
            if (changes.some(isBetween)) {
                this.unsteady.set(read, declared);
            }
        }
    }

    /** The calls in a file that run code of the program: what it calls, and what it hands functions to. */
    private callsIn(file: ts.SourceFile): ts.Node[] {
        let calls = this.calls.get(file);
        if (calls === undefined) {
            const written = (nodesIn(file, CALLS) as (ts.CallExpression | ts.NewExpression)[]).filter((call) => {
                const declaration = this.answers.calleeOf(call, this.checker);
                return (
                    declaration === undefined ||
                    this.files.includes(declaration.getSourceFile()) ||
                    this.answers.about('hands a function on', call, () => this.handsFunctionOn(call))
                );
            });
            calls = [...written, ...this.types.impliedCallsIn(file)];
            this.calls.set(file, calls);
        }
        return calls;
    }

    private handsFunctionOn({ arguments: args }: ts.CallExpression | ts.NewExpression): boolean {
        return args?.some((arg) => this.checker.getTypeAtLocation(arg).getCallSignatures().length > 0) === true;
    }

    private isNarrower(type: ts.Type, declared: ts.Type): boolean {
        return declared.isUnion() && !this.checker.isTypeAssignableTo(declared, type);
    }

    private declaredType(path: Access): ts.Type | null {
        const symbol = ts.isPropertyAccessExpression(path) ? this.checker.getSymbolAtLocation(path.name) : undefined;
        if (symbol !== undefined) {
            return this.checker.getTypeOfSymbol(symbol);
        }
        const type = this.checker.getTypeAtLocation(path.expression);
        const kind = this.checker.isArrayType(type) ? ts.IndexKind.Number : ts.IndexKind.String;
        return this.checker.getIndexTypeOfType(type, kind) ?? null;
    }

    /** Whether the value's use goes by its own type, and not by what TypeScript made of it. */
    isSafe(node: ts.Node, isText: (node: ts.Expression) => boolean): boolean {
        const { parent } = node;
        if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) {
            return this.isSafe(parent, isText);
        }
        if (ts.isBinaryExpression(parent)) {
            return this.isSafeOperand(node, parent, isText);
        }
        if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
            const isPlain = (): boolean => this.checker.getResolvedSignature(parent)?.typeParameters === undefined;
            return parent.expression === node || (ts.isBinaryExpression(node) ? this.fits(node) : isPlain());
        }
        if (ts.isBinaryExpression(node) && (this.fits(node) || this.isHeld(node))) {
            return true;
        }
        if (ts.isReturnStatement(parent)) {
            return !ts.isBinaryExpression(node) && ts.findAncestor(parent, isFunctionNode)?.type !== undefined;
        }
        return (
            ts.isTemplateSpan(parent) ||
            ts.isAsExpression(parent) ||
            ts.isTypeOfExpression(parent) ||
            ts.isExpressionStatement(parent) ||
            ts.isSwitchStatement(parent) ||
            (isAccess(parent) && this.isOnlyThere(node)) ||
            (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) ||
            isTest(node, parent)
        );
    }

    /** Whether TypeScript found out no more than that there is a value. */
    private isOnlyThere(node: ts.Node): boolean {
        const type = this.unsteady.get(bare(node as ts.Expression)) ?? this.checker.getTypeAtLocation(node);
        const found = this.checker.getTypeAtLocation(node);
        return this.checker.isTypeAssignableTo(this.checker.getNonNullableType(type), found);
    }

    /** The reads of a constant that holds it, but for those of one that may be null which follow a test of that. */
    private untestedReads({ parent, right }: ts.BinaryExpression): ts.Node[] {
        const reads = isConst(parent) ? (this.bindings.at(parent.name)?.reads ?? []) : [];
        if (right.kind !== ts.SyntaxKind.NullKeyword) {
            return reads;
        }
        const tests = reads.filter(
            (read) =>
                isTest(read, read.parent) ||
                (ts.isBinaryExpression(read.parent) && read.parent.operatorToken.kind !== ts.SyntaxKind.PlusToken) ||
                (ts.isPropertyAccessExpression(read.parent) && read.parent.questionDotToken !== undefined),
        );
        return reads.filter((read) => !isBehindTest(read, tests));
    }

    /** Whether the value, or null, goes into a constant without a type: there it can be tested. */
    private isHeld({ parent, right }: ts.BinaryExpression): boolean {
        return right.kind === ts.SyntaxKind.NullKeyword && isConst(parent) && parent.type === undefined;
    }

    /** Whether a type is declared for the place, and takes what the value may be. */
    private fits(node: ts.Node): boolean {
        const wanted = this.checker.getContextualType(node as ts.Expression);
        const type = this.unsteady.get(node);
        return wanted !== undefined && type !== undefined && this.checker.isTypeAssignableTo(type, wanted);
    }

    private isSafeOperand(
        node: ts.Node,
        parent: ts.BinaryExpression,
        isText: (node: ts.Expression) => boolean,
    ): boolean {
        const { kind } = parent.operatorToken;
        if (kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.PlusEqualsToken) {
            return isText(parent.left === node ? parent.right : parent.left);
        }
        if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
            return isTest(parent, parent.parent);
        }
        const isComparison = kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.ExclamationEqualsEqualsToken;
        if (isComparison) {
            return true;
        }
        if (kind !== ts.SyntaxKind.QuestionQuestionToken || parent.left !== node) {
            return false;
        }
        const present = this.checker.getNonNullableType(
            this.unsteady.get(node) ?? this.checker.getTypeAtLocation(node),
        );
        const other = this.checker.getBaseTypeOfLiteralType(this.checker.getTypeAtLocation(parent.right));
        return this.checker.isTypeAssignableTo(present, other);
    }
}

/** Whether a place gets a value that does not hang on what it holds; `??=` looks at that itself. */
const isReplaced = (node: ts.Node): boolean =>
    isWriteTarget(node) &&
    !isUnary(node.parent) &&
    (!isAssignment(node.parent) ||
        isBinary(node.parent, ts.SyntaxKind.EqualsToken, ts.SyntaxKind.QuestionQuestionEqualsToken));

function isTest(node: ts.Node, parent: ts.Node): boolean {
    const isNot = ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken;
    return ts.isParenthesizedExpression(parent) || isNot ? isTest(parent, parent.parent) : isConditionOf(node, parent);
}

/** Whether the node is what a statement or `?:` goes by. */
export function isConditionOf(node: ts.Node, parent: ts.Node): boolean {
    return (
        ((ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) &&
            parent.expression === node) ||
        ((ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node)
    );
}

const functionAround = (node: ts.Node): ts.Node => ts.findAncestor(node.parent, isFunctionNode) ?? node.getSourceFile();

/** Where what TypeScript learns at a node is so: what is assigned has run by then. */
function endOf(node: ts.Node): number {
    const { parent } = node;
    const isAssigned = ts.isVariableDeclaration(parent) || (ts.isBinaryExpression(parent) && isWriteTarget(node));
    return isAssigned ? parent.end : node.end;
}

/** Whether TypeScript learns there what the value is: it is written, or it decides which way is taken. */
function isOrigin(node: ts.Node): boolean {
    if (isWriteTarget(node) || ts.isVariableDeclaration(node.parent) || ts.isParameter(node.parent)) {
        return true;
    }
    for (let current = node; ts.isExpression(current) && !isFunctionNode(current); current = current.parent) {
        const { parent } = current;
        const isLeft =
            isBinary(parent, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken) &&
            parent.left === current;
        // A constant may stand for the condition.
        const isNamed = isConst(parent) && current !== node && CONDITIONS.has(current.kind);
        if (isLeft || isNamed || isTest(current, parent) || ts.isSwitchStatement(parent)) {
            return true;
        }
    }
    return false;
}

/** Whether one of the tests lets the read be come to only where the value is not null. */
function isBehindTest(read: ts.Node, tests: readonly ts.Node[]): boolean {
    const isIt = (node: ts.Node): boolean => tests.includes(node);
    // `found?.length` is undefined where there is nothing.
    const isIn = (node: ts.Node): boolean =>
        ts.isOptionalChain(node) && (isIt(bare(node.expression)) || isIn(bare(node.expression)));
    return isBehind(
        read,
        (condition, outcome) => showsValue(condition, outcome, isIt, 'null') || showsValue(condition, outcome, isIn),
    );
}
