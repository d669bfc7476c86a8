import { ts } from 'ts-morph';
import { addTo } from './answers';
import { bare, Bindings, isFunctionNode, isLoop, isWriteTarget } from './bindings';
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

    constructor(
        private readonly checker: ts.TypeChecker,
        bindings: Bindings,
        private readonly files: ts.SourceFile[],
    ) {
        for (const { declaration, symbol, reads, writes } of bindings.all()) {
            const home = functionAround(declaration);
            const assigned = writes.filter(({ node, inPlace }) => !inPlace && functionAround(node) === home);
            if (!ts.isVariableDeclaration(declaration) || assigned.length === writes.length) {
                continue;
            }
            const declared = checker.getTypeOfSymbol(symbol);
            const isNarrow =
                (declaration.initializer === undefined && !ts.isForOfStatement(declaration.parent.parent)) ||
                assigned.some(({ node }) => this.isNarrower(assignedType(checker, node), declared));
            for (const read of isNarrow ? reads : []) {
                this.note(read, declared);
            }
        }
        this.lookAtPaths();
    }

    private lookAtPaths(): void {
        const paths = this.files.flatMap((file) => nodesIn(file, ACCESSES) as Path[]);
        const written = paths.filter((path) => isWriteTarget(path) && isPlainAssignment(path.parent));
        for (const path of written) {
            const symbol = this.symbolOf(path);
            if (symbol !== undefined) {
                addTo(this.writes, symbol, path);
            }
        }
        for (const path of written) {
            const declared = this.declaredType(path);
            if (declared !== null && this.isNarrower(assignedType(this.checker, path), declared)) {
                this.lookBehind(path, declared);
            }
        }
    }

    /** Notes what is read behind an assignment, where something in between may assign too. */
    private lookBehind(write: Path, declared: ts.Type): void {
        const home = functionAround(write);
        const text = write.getText();
        const symbol = this.symbolOf(write);
        const elsewhere =
            symbol === undefined ||
            (this.writes.get(symbol) ?? []).some((other) => other.getText() !== text || functionAround(other) !== home);
        if (!elsewhere) {
            return;
        }
        const file = write.getSourceFile();
        const isInside = (node: ts.Node): boolean => home.pos <= node.pos && node.end <= home.end;
        const loops = (node: ts.Node): boolean =>
            ts.findAncestor(node, (one) => isLoop(one) && one.pos <= write.pos && write.end <= one.end) !== undefined;
        const changes = [
            ...nodesIn(file, CALLS),
            ...(nodesIn(file, ACCESSES) as Path[]).filter((one) => isWriteTarget(one) && one !== write),
        ].filter(isInside);
        for (const read of nodesIn(file, ACCESSES) as Path[]) {
            if (read.kind !== write.kind || !isInside(read) || isWriteTarget(read) || read.getText() !== text) {
                continue;
            }
            const isBetween = (one: ts.Node): boolean =>
                one.end <= read.pos ? one.pos > write.parent.end || loops(read) : loops(read) && one.pos > read.end;
            if (changes.some(isBetween)) {
                this.note(read, declared);
            }
        }
    }

    private note(read: ts.Node, declared: ts.Type): void {
        if (!isWriteTarget(read) && this.isNarrower(this.checker.getTypeAtLocation(read), declared)) {
            this.unsteady.set(read, declared);
        }
    }

    private isNarrower(type: ts.Type | null, declared: ts.Type): boolean {
        return type !== null && declared.isUnion() && !this.checker.isTypeAssignableTo(declared, type);
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

const isPlainAssignment = (node: ts.Node): node is ts.BinaryExpression =>
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** The type of what is assigned there; `null` where it is nothing plain. */
function assignedType(checker: ts.TypeChecker, node: ts.Node): ts.Type | null {
    const { parent } = node;
    const value = ts.isVariableDeclaration(parent)
        ? parent.initializer
        : isPlainAssignment(parent) && bare(parent.left) === bare(node as ts.Expression)
          ? parent.right
          : undefined;
    return value === undefined ? null : checker.getTypeAtLocation(value);
}
