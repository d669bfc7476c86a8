import * as path from 'node:path';
import { ts } from 'ts-morph';
import { hasModifier, isConst, nodesIn } from './nodes';
import type { Translation } from './translation';
import { addTo, getOr } from './maps';

/** Of an overload the declaration that has a body. */
export function implementationOf<T extends ts.Node>(declaration: T | undefined): T | undefined {
    if (declaration === undefined || !isSignature(declaration) || declaration.body !== undefined) {
        return declaration;
    }
    const isStatic = (one: ts.Node): boolean => hasModifier(one, ts.ModifierFlags.Static);
    const beside: readonly ts.Node[] = ts.isFunctionDeclaration(declaration)
        ? (declaration.parent as ts.SourceFile | ts.Block).statements
        : declaration.parent.members;
    const found = beside.find(
        (one) =>
            isSignature(one) &&
            one.kind === declaration.kind &&
            one.body !== undefined &&
            one.name?.getText() === declaration.name?.getText() &&
            isStatic(one) === isStatic(declaration),
    );
    return (found as T | undefined) ?? declaration;
}

const isSignature = (
    node: ts.Node,
): node is ts.FunctionDeclaration | (ts.MethodDeclaration & { parent: ts.ClassLikeDeclaration }) =>
    ts.isFunctionDeclaration(node) || (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent));

/**
 * Whether a call surely calls what TypeScript takes the signature from: a value of a function's type may be any other
 * function that fits.
 */
function isCalledBy(
    node: ts.CallExpression | ts.NewExpression,
    declaration: ts.Declaration,
    checker: ts.TypeChecker,
): boolean {
    const isMember = ts.isMethodDeclaration(declaration) && ts.isObjectLiteralExpression(declaration.parent);
    const isFunction = ts.isFunctionExpression(declaration) || ts.isArrowFunction(declaration) || isMember;
    const callee = withoutParentheses(node.expression);
    if (!isFunction && !ts.isFunctionDeclaration(declaration)) {
        // A variable or a property may have got any method for its value.
        const member = ts.isPropertyAccessExpression(callee) ? checker.getSymbolAtLocation(callee.name) : undefined;
        const isOwn = member?.declarations?.some((one) => ts.isMethodDeclaration(one) || ts.isMethodSignature(one));
        return !ts.isMethodDeclaration(declaration) || isOwn === true;
    }
    const named = ts.isIdentifier(callee) ? checker.getSymbolAtLocation(callee) : undefined;
    const symbol = named !== undefined && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
    const value = implementationOf(symbol?.valueDeclaration);
    const isConstant =
        value !== undefined &&
        isConst(value) &&
        value.initializer !== undefined &&
        withoutParentheses(value.initializer) === declaration;
    return callee === declaration || value === declaration || isConstant;
}

function withoutParentheses(node: ts.Expression): ts.Expression {
    return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}

type Callee = ts.SignatureDeclaration | ts.JSDocSignature;

/**
 * What is known about the nodes of files, from one program to the next: it holds as long as the file and what it
 * imports stay the same. A new program's checker would have to work all of it out again. Nothing here belongs to a
 * checker: no types, and no symbols that a checker made.
 */
export class Answers {
    /** What PHP holds for a node's value */
    readonly kinds = new Map<ts.Node, number>();
    /** The declaration that a property of a literal is for */
    readonly wantedProperties = new Map<ts.Node, ts.Declaration | undefined>();
    /** What a call calls */
    readonly callees = new Map<ts.Node, Callee | undefined>();
    /** The declarations that a property's name stands for */
    readonly declarations = new Map<ts.Node, readonly ts.Declaration[]>();
    readonly symbols = new Map<ts.Node, ts.Symbol | undefined>();
    /** What files were translated to */
    readonly translations = new Map<ts.Node, Translation>();
    private readonly files = new Map<ts.Node, Map<string, unknown>>();
    private readonly others = new Map<string, Map<ts.Node, unknown>>();

    /** The answer to a further question, one that is neither a node nor anything of a checker's. */
    about<T extends string | number | boolean | null>(question: string, node: ts.Node, find: () => T): T {
        const answers = getOr(this.others, question, () => new Map<ts.Node, unknown>());
        return getOr(answers as Map<ts.Node, T>, node, find);
    }

    /** What a pass finds in a whole file; it is remembered as long as it holds. */
    inFile<T>(pass: string, file: ts.SourceFile, find: () => T, holds: (found: T) => boolean = () => true): T {
        const known = this.files.get(file) ?? new Map<string, unknown>();
        const before = known.get(pass) as T | undefined;
        if (before !== undefined && holds(before)) {
            return before;
        }
        const found = find();
        if (holds(found)) {
            this.files.set(file, known.set(pass, found));
        }
        return found;
    }

    /** The declaration of what a call calls. */
    calleeOf(node: ts.CallExpression | ts.NewExpression, checker: ts.TypeChecker): Callee | undefined {
        return getOr(this.callees, node, () => {
            const declaration = implementationOf(checker.getResolvedSignature(node)?.declaration);
            return declaration === undefined || isCalledBy(node, declaration, checker) ? declaration : undefined;
        });
    }

    /** Forgets what is known about nodes, and what others know of them: of `changed` nothing is left. */
    forget(changed: ts.SourceFile[], affected: ts.SourceFile[]): void {
        const gone = new Set(changed.flatMap((file) => nodesIn(file)));
        const unsure = [...changed, ...affected].flatMap((file) => nodesIn(file));
        const { others, ...plain } = this;
        for (const map of [...Object.values(plain), ...others.values()] as Map<ts.Node, unknown>[]) {
            unsure.forEach((node) => map.delete(node));
        }
        for (const map of [this.callees, this.wantedProperties] as Map<ts.Node, ts.Node | undefined>[]) {
            for (const [node, declaration] of map) {
                if (declaration !== undefined && gone.has(declaration)) {
                    map.delete(node);
                }
            }
        }
        for (const [node, declarations] of this.declarations) {
            if (declarations.some((declaration) => gone.has(declaration))) {
                this.declarations.delete(node);
            }
        }
        for (const [node, symbol] of this.symbols) {
            if (symbol?.declarations?.some((declaration) => gone.has(declaration)) === true) {
                this.symbols.delete(node);
            }
        }
    }
}

/**
 * The text of a file without what no other file can see: the bodies of functions that declare what they return. As
 * long as it stays the same, nothing changes in the files that import this one.
 */
export function outerText(file: ts.SourceFile): string {
    const hidden: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
        if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.type && node.body) {
            hidden.push(node.body);
        } else if (ts.isClassDeclaration(node)) {
            node.members.forEach(visit);
        }
    };
    file.statements.forEach(visit);
    let at = 0;
    let text = '';
    for (const body of hidden) {
        text += file.text.slice(at, body.pos);
        at = body.end;
    }
    return text + file.text.slice(at);
}

/** The files that import one of these, directly or through others. */
export function importersOf(wanted: ts.SourceFile[], files: ts.SourceFile[]): ts.SourceFile[] {
    const byName = new Map(files.map((file) => [file.fileName, file]));
    const importedBy = new Map<ts.SourceFile, ts.SourceFile[]>();
    for (const file of files) {
        for (const node of file.statements) {
            const name =
                ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
            if (name === undefined || !ts.isStringLiteral(name)) {
                continue;
            }
            const target = byName.get(`${path.posix.join(path.posix.dirname(file.fileName), name.text)}.ts`);
            if (target !== undefined) {
                addTo(importedBy, target, file);
            }
        }
    }
    const found = new Set<ts.SourceFile>();
    const visit = (file: ts.SourceFile): void => {
        for (const importer of importedBy.get(file) ?? []) {
            if (!found.has(importer)) {
                found.add(importer);
                visit(importer);
            }
        }
    };
    wanted.forEach(visit);
    return [...found];
}
