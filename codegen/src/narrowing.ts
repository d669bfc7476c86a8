import { ts } from 'ts-morph';
import { addTo } from './answers';
import { Bindings, isFunctionNode, isLoop, isWriteTarget } from './bindings';
import { nodesIn } from './nodes';

type Path = ts.PropertyAccessExpression | ts.ElementAccessExpression;

const ACCESSES = new Set([ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.ElementAccessExpression]);
const CALLS = new Set([ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression]);

/**
 * Where TypeScript goes by what was assigned last, and something else may have been assigned since: a closure changes
 * the variable, a called function the property, and TypeScript does not look there. By its types such a value is null,
 * or none at all, and is not.
 */
export class Narrowing {
    /** The reads that are concerned, with what they may hold */
    readonly unsteady = new Map<ts.Node, ts.Type>();
    /** By property, or by name of the property of a record, where it is written to */
    private readonly writes = new Map<ts.Symbol, Path[]>();
    private readonly calls = new Map<ts.SourceFile, ts.Node[]>();

    constructor(
        private readonly checker: ts.TypeChecker,
        bindings: Bindings,
        private readonly files: ts.SourceFile[],
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
    }

    private lookAtPaths(): void {
        const paths = this.files.flatMap((file) => nodesIn(file, ACCESSES) as Path[]);
        const names = new Set<string>();
        for (const path of paths) {
            if (ts.isPropertyAccessExpression(path) && isWriteTarget(path)) {
                const symbol = this.symbolOf(path);
                if (symbol !== undefined) {
                    addTo(this.writes, symbol, path);
                    names.add(path.name.text);
                }
            }
        }
        const groups = new Map<ts.Node, Map<string, Path[]>>();
        for (const path of paths) {
            if (ts.isElementAccessExpression(path) || names.has(path.name.text)) {
                const home = functionAround(path);
                const inHome = groups.get(home) ?? new Map<string, Path[]>();
                groups.set(home, inHome);
                addTo(inHome, path.getText(), path);
            }
        }
        for (const [home, inHome] of groups) {
            for (const [text, same] of inHome) {
                if (same.length > 1 && same.some(isOrigin)) {
                    this.lookAtPath(home, text, same, inHome);
                }
            }
        }
    }

    private lookAtPath(home: ts.Node, text: string, same: Path[], inHome: Map<string, Path[]>): void {
        const symbol = this.symbolOf(same[0]!);
        const others =
            symbol === undefined
                ? [...inHome.values()].flat().filter((one) => isWriteTarget(one) && one.getText() !== text)
                : (this.writes.get(symbol) ?? []).filter(
                      (one) => one.getText() !== text || functionAround(one) !== home,
                  );
        const declared = symbol === undefined || others.length > 0 ? this.declaredType(same[0]!) : null;
        if (declared?.isUnion() === true) {
            this.lookAt(same, same, declared, others);
        }
    }

    /**
     * Notes the reads that TypeScript takes for narrower than declared, where a call or one of these writes may have
     * come since it found out.
     */
    private lookAt(reads: ts.Node[], mentions: ts.Node[], declared: ts.Type, writes: ts.Node[]): void {
        const inOrder = [...reads].sort((a, b) => a.pos - b.pos);
        for (const read of inOrder) {
            if (isWriteTarget(read) || !this.isNarrower(this.checker.getTypeAtLocation(read), declared)) {
                continue;
            }
            const home = functionAround(read);
            const origin = mentions
                .filter(
                    (one) =>
                        one.end <= read.pos && !this.unsteady.has(one) && functionAround(one) === home && isOrigin(one),
                )
                .reduce((last, one) => Math.max(last, one.end), home.pos);
            const loop = ts.findAncestor(read, (one) => isLoop(one) && origin <= one.pos && home.pos <= one.pos);
            const changes = [...this.callsIn(read.getSourceFile()), ...writes];
            const isBetween = (one: ts.Node): boolean =>
                (origin <= one.pos && one.end <= read.pos) ||
                (loop !== undefined && loop.pos <= one.pos && one.end <= loop.end);
            if (changes.some(isBetween)) {
                this.unsteady.set(read, declared);
            }
        }
    }

    /** The calls in a file that run code of the program: what it calls, and what it hands functions to. */
    private callsIn(file: ts.SourceFile): ts.Node[] {
        let calls = this.calls.get(file);
        if (calls === undefined) {
            calls = (nodesIn(file, CALLS) as (ts.CallExpression | ts.NewExpression)[]).filter((call) => {
                const declaration = this.checker.getResolvedSignature(call)?.declaration;
                return (
                    declaration === undefined ||
                    this.files.includes(declaration.getSourceFile()) ||
                    call.arguments?.some((arg) => this.checker.getTypeAtLocation(arg).getCallSignatures().length > 0)
                );
            });
            this.calls.set(file, calls);
        }
        return calls;
    }

    private isNarrower(type: ts.Type, declared: ts.Type): boolean {
        return declared.isUnion() && !this.checker.isTypeAssignableTo(declared, type);
    }

    private symbolOf(path: Path): ts.Symbol | undefined {
        return ts.isPropertyAccessExpression(path) ? this.checker.getSymbolAtLocation(path.name) : undefined;
    }

    private declaredType(path: Path): ts.Type | null {
        const symbol = this.symbolOf(path);
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
        if (ts.isParenthesizedExpression(parent)) {
            return this.isSafe(parent, isText);
        }
        if (ts.isBinaryExpression(parent)) {
            return this.isSafeOperand(node, parent, isText);
        }
        if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
            const signature = this.checker.getResolvedSignature(parent);
            return parent.expression === node || signature?.typeParameters === undefined;
        }
        if (ts.isReturnStatement(parent)) {
            const fn = ts.findAncestor(parent, isFunctionNode);
            return fn?.type !== undefined;
        }
        return (
            ts.isTemplateSpan(parent) ||
            ts.isAsExpression(parent) ||
            ts.isTypeOfExpression(parent) ||
            ts.isExpressionStatement(parent) ||
            ts.isSwitchStatement(parent) ||
            ts.isPropertyAccessExpression(parent) ||
            ts.isElementAccessExpression(parent) ||
            (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) ||
            isTest(node, parent)
        );
    }

    private isSafeOperand(
        node: ts.Node,
        parent: ts.BinaryExpression,
        isText: (node: ts.Expression) => boolean,
    ): boolean {
        const { kind } = parent.operatorToken;
        if (kind === ts.SyntaxKind.PlusToken) {
            return isText(parent);
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

function isTest(node: ts.Node, parent: ts.Node): boolean {
    if (ts.isParenthesizedExpression(parent) || ts.isPrefixUnaryExpression(parent)) {
        return isTest(parent, parent.parent);
    }
    return (
        ((ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) &&
            parent.expression === node) ||
        ((ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node)
    );
}

const functionAround = (node: ts.Node): ts.Node => ts.findAncestor(node.parent, isFunctionNode) ?? node.getSourceFile();

/** Whether TypeScript learns there what the value is: it is written, or it decides which way is taken. */
function isOrigin(node: ts.Node): boolean {
    if (isWriteTarget(node) || ts.isVariableDeclaration(node.parent) || ts.isParameter(node.parent)) {
        return true;
    }
    for (let current = node; ts.isExpression(current) && !isFunctionNode(current); current = current.parent) {
        const { parent } = current;
        const isLeft =
            ts.isBinaryExpression(parent) &&
            parent.left === current &&
            (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
                parent.operatorToken.kind === ts.SyntaxKind.BarBarToken);
        if (isLeft || isTest(current, parent) || ts.isSwitchStatement(parent)) {
            return true;
        }
    }
    return false;
}
