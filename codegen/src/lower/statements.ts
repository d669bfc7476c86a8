import { ts } from 'ts-morph';
import { bare, Binding, isClosure, isExported, isFunctionNode, isLoop } from '../bindings';
import { Context, short } from '../context';
import { fillingBy, putBackName } from '../putBack';
import * as php from '../php/ast';
import { Kind, NOTHING } from '../types';
import { assignmentStatement, itemDeclaration } from './assignments';
import { checkEarlyUse } from './early';
import { expression, receiver } from './expressions';
import { returnType } from '../phpTypes';
import { body, capturesOf, isVoid, parameters, returnsNull } from './functions';
import { libraryStatement } from '../library/table';
import { doStatement, forOfStatement, forStatement, inlinedForEach, whileStatement } from './loops';
import { condition } from './operators';
import { declarePattern } from './patterns';
import { isLibraryError } from './names';
import { boundIn, isBinary, isWithin } from '../nodes';
import { switchStatement } from './switch';

const SK = ts.SyntaxKind;

type Handler = (cx: Context, node: never) => php.Statement[];

/** One visitor for each kind of statement; what is missing is refused. */
const HANDLERS = new Map<ts.SyntaxKind, Handler>([
    [SK.Block, (cx: Context, node: ts.Block) => block(cx, node)],
    [SK.EmptyStatement, () => []],
    [SK.VariableStatement, (cx: Context, node: ts.VariableStatement) => declarations(cx, node.declarationList)],
    [SK.ExpressionStatement, expressionStatement],
    [SK.IfStatement, ifStatement],
    [SK.WhileStatement, whileStatement],
    [SK.DoStatement, doStatement],
    [SK.ForStatement, forStatement],
    [SK.ForOfStatement, forOfStatement],
    [SK.SwitchStatement, switchStatement],
    [SK.BreakStatement, breakStatement],
    [SK.ContinueStatement, continueStatement],
    [SK.ReturnStatement, returnStatement],
    [SK.ThrowStatement, throwStatement],
    [SK.TryStatement, tryStatement],
    [SK.FunctionDeclaration, nestedFunction],
    [SK.InterfaceDeclaration, erased],
    [SK.TypeAliasDeclaration, erased],
] as [ts.SyntaxKind, Handler][]);

export const HANDLED_STATEMENTS: readonly ts.SyntaxKind[] = [...HANDLERS.keys()];

/** The statements of a block, with comments and blank lines. */
export function block(cx: Context, node: ts.Block): php.Statement[] {
    const made = statements(cx, node.statements);
    const rest = cx.comments.take(node.statements.end, node.end - 1);
    return rest.length === 0 ? made : [...made, { kind: 'nothing', comments: rest }];
}

export function statements(cx: Context, nodes: readonly ts.Statement[]): php.Statement[] {
    checkEarlyUse(cx, nodes);
    const before = beginning(cx, nodes);
    const others = inOrder(cx, nodes);
    if (others[0] !== undefined && before[before.length - 1]?.kind === 'expression') {
        others[0].blankBefore = true;
    }
    return withoutFirstBlank([...before, ...others]);
}

/** The statements of a case; what its `switch` begins with stands before that. */
export function caseStatements(cx: Context, nodes: readonly ts.Statement[]): php.Statement[] {
    checkEarlyUse(cx, nodes);
    return withoutFirstBlank(inOrder(cx, nodes));
}

function withoutFirstBlank(made: php.Statement[]): php.Statement[] {
    if (made[0] !== undefined) {
        made[0].blankBefore = false;
    }
    return made;
}

function inOrder(cx: Context, nodes: readonly ts.Statement[]): php.Statement[] {
    return nodes.flatMap((node) => (cx.bindings.isHoisted(node) ? [] : statement(cx, node)));
}

/** What a block begins with: variables of its own in each turn of a loop, and functions that are used above their place. */
export function beginning(cx: Context, nodes: readonly ts.Statement[]): php.Statement[] {
    const names = nodes.flatMap((node) =>
        ts.isVariableStatement(node)
            ? node.declarationList.declarations.flatMap(({ name }) => boundIn(name))
            : ts.isFunctionDeclaration(node)
              ? [node.name!]
              : [],
    );
    const turned = names
        .map((name) => cx.bindings.at(name)!)
        .filter(({ captures, declaration, owner }) => {
            const isShared = [...captures.values()].some(({ byReference }) => byReference);
            return isShared && isInLoop(declaration, owner);
        })
        // What closures of earlier turns hold is let go.
        .map((binding): php.Statement => ({ kind: 'unset', target: cx.variable(binding) }));
    const hoisted = nodes.filter((node) => cx.bindings.isHoisted(node)).flatMap((node) => statement(cx, node));
    return [...turned, ...hoisted];
}

/** One statement; a refusal inside ends it, and the next one is looked at. */
export function statement(cx: Context, node: ts.Statement): php.Statement[] {
    const made = cx.guard([], () => {
        const handler = HANDLERS.get(node.kind);
        if (handler === undefined) {
            return cx.refuse(
                node,
                'FLVX1001',
                `\`${short(node)}\` within a block`,
                'declare it at the top level of the file',
            );
        }
        return cx.collecting(() => handler(cx, node as never));
    });
    const trivia = cx.comments.trivia(node);
    // Comments inside an expression have no place of their own in PHP: they go above it.
    const inner = cx.comments.take(node.getStart(), node.end);
    const trailing = cx.comments.trailing(node);
    return attach(made, { ...trivia, comments: [...(trivia.comments ?? []), ...inner] }, trailing);
}

/** A type is nothing in PHP, nor is what stands around it. */
function erased(cx: Context, node: ts.Statement): php.Statement[] {
    cx.comments.take(node.pos, node.end);
    return [];
}

/** Gives the statements made of one statement what stood around it. */
export function attach(made: php.Statement[], trivia: php.Trivia, trailing: string): php.Statement[] {
    const first = made[0];
    if (first === undefined) {
        const comments = [...(trivia.comments ?? []), ...(trailing === '' ? [] : [trailing])];
        return comments.length === 0 ? [] : [{ kind: 'nothing', ...trivia, comments }];
    }
    first.comments = [...(trivia.comments ?? []), ...(first.comments ?? [])];
    first.blankBefore = trivia.blankBefore ?? false;
    made.forEach((one) => (one.line ??= trivia.line ?? 0));
    if (trailing !== '') {
        made[made.length - 1]!.trailing = trailing;
    }
    return made;
}

/** `const a = 1, b = 2` */
export function declarations(cx: Context, list: ts.VariableDeclarationList): php.Statement[] {
    return list.declarations.flatMap((declaration) => cx.collecting(() => variableDeclaration(cx, declaration)));
}

/** `a = 1` in a declaration */
export function variableDeclaration(cx: Context, node: ts.VariableDeclaration): php.Statement[] {
    const { initializer, name } = node;
    if (!ts.isIdentifier(name)) {
        return initializer === undefined ? [] : declarePattern(cx, name, receiver(cx, initializer));
    }
    const binding = cx.bindings.at(name);
    if (binding === undefined || binding.isConstant) {
        return [];
    }
    const source = cx.bindings.isReference(binding) ? cx.bindings.loopSource(binding) : null;
    if (source !== null) {
        return itemDeclaration(cx, node, binding, source);
    }
    const target = cx.variable(binding);
    const value = initializer === undefined ? php.NULL : expression(cx, initializer);
    return [php.statement(php.assign(target, value))];
}

function isInLoop(node: ts.Node, owner: ts.Node): boolean {
    for (let current = node.parent; current !== undefined && current !== owner; current = current.parent) {
        if (isLoop(current) || isClosure(current)) {
            return true;
        }
    }
    return false;
}

function expressionStatement(cx: Context, node: ts.ExpressionStatement): php.Statement[] {
    const back = putBackName(node);
    const isThere = back !== null && cx.bindings.isReference(cx.binding(back)!);
    return isThere ? [] : effect(cx, node.expression);
}

/** An expression that is evaluated for what it does. */
export function effect(cx: Context, node: ts.Expression): php.Statement[] {
    return (
        inlinedForEach(cx, node) ??
        assignmentStatement(cx, node) ??
        libraryStatement(cx, node) ?? [php.statement(expression(cx, node))]
    );
}

/** The statements of an `if` branch or a loop, with or without braces. */
export function branch(cx: Context, node: ts.Statement): php.Statement[] {
    if (ts.isBlock(node)) {
        return block(cx, node);
    }
    const made = statement(cx, node);
    if (made[0] !== undefined) {
        made[0].blankBefore = false;
    }
    return made;
}

function ifStatement(cx: Context, node: ts.IfStatement, before: php.Statement[] = []): php.Statement[] {
    const filling = fillingBy(node);
    if (filling !== null && cx.bindings.isReference(cx.binding(filling.name)!)) {
        return [{ kind: 'nothing', comments: cx.comments.take(node.expression.end, node.end) }];
    }
    const test = condition(cx, node.expression);
    const then = [...before, ...branch(cx, node.thenStatement)];
    const otherwise = node.elseStatement === undefined ? null : elseBranch(cx, node.elseStatement);
    return [{ kind: 'if', test, then, otherwise }];
}

function elseBranch(cx: Context, node: ts.Statement): php.Statement[] {
    if (!ts.isIfStatement(node)) {
        return branch(cx, node);
    }
    const comments = cx.comments.take(node.pos, node.getStart());
    const before = comments.map((comment): php.Statement => ({ kind: 'nothing', comments: [comment] }));
    // What has to run before the second test must not run before the first: it makes an `else` with an `if` in it.
    return cx.guard([] as php.Statement[], () => cx.collecting(() => ifStatement(cx, node, before)));
}

/** How many PHP structures a `break` or `continue` has to leave. */
function levels(cx: Context, node: ts.Node, wanted: (jump: string) => boolean): number {
    let count = 0;
    for (let at = cx.jumps.length - 1; at >= 0; at--) {
        if (cx.jumps[at] === 'finally') {
            return cx.refuse(node, 'FLVX1001', 'a jump out of `finally`', 'leave the loop after the `try` statement');
        }
        count += 1;
        if (wanted(cx.jumps[at]!)) {
            return count;
        }
    }
    return count;
}

function breakStatement(cx: Context, node: ts.BreakStatement): php.Statement[] {
    return [{ kind: 'break', levels: levels(cx, node, () => true) }];
}

function continueStatement(cx: Context, node: ts.ContinueStatement): php.Statement[] {
    return [{ kind: 'continue', levels: levels(cx, node, (jump) => jump !== 'switch') }];
}

function returnStatement(cx: Context, node: ts.ReturnStatement): php.Statement[] {
    if (cx.jumps.includes('inlined')) {
        return [{ kind: 'continue', levels: levels(cx, node, (jump) => jump === 'inlined') }];
    }
    if (node.expression === undefined) {
        return [{ kind: 'return', value: cx.returnsNull ? php.NULL : null }];
    }
    const fn = ts.findAncestor(node, ts.isFunctionLike);
    if (fn !== undefined && !ts.isSourceFile(cx.owner) && isVoid(cx, fn as ts.FunctionDeclaration)) {
        return [...effect(cx, node.expression), { kind: 'return', value: null }];
    }
    return [{ kind: 'return', value: expression(cx, node.expression) }];
}

function throwStatement(cx: Context, node: ts.ThrowStatement): php.Statement[] {
    if (!isThrowable(cx, node.expression)) {
        return cx.unfit(node.expression, '`throw`', node.expression, 'throw an `Error` or a class that extends it');
    }
    return [{ kind: 'throw', value: expression(cx, node.expression) }];
}

/**
 * Whether the value is an error, or what some `catch` caught: its variable, a parameter that is given nothing else, or a
 * variable that is given nothing else once there is something to throw.
 */
export function isThrowable(cx: Context, node: ts.Expression, seen = new Set<ts.Node>()): boolean {
    const inner = bare(node);
    if (cx.kinds(inner) === Kind.Class) {
        return cx.program.answers.about('is an error', inner, () => isError(cx, cx.types.of(inner)));
    }
    if (isBinary(inner, SK.QuestionQuestionToken)) {
        return isThrowable(cx, inner.left, seen) && isThrowable(cx, inner.right, seen);
    }
    const binding = cx.binding(inner);
    const declaration = binding?.declaration;
    if (binding === undefined || declaration === undefined || seen.has(declaration)) {
        return declaration !== undefined && seen.has(declaration);
    }
    seen.add(declaration);
    if (ts.isVariableDeclaration(declaration)) {
        return ts.isCatchClause(declaration.parent) || isFilledByErrors(cx, binding, seen);
    }
    const given =
        ts.isParameter(declaration) && binding.writes.length === 1 && !isClosure(declaration.parent)
            ? cx.program.defaults.argumentsOf(declaration)
            : null;
    return given !== null && given.every((value) => isThrowable(cx, value, seen));
}

/** Whether a variable that begins with nothing gets nothing but errors. */
function isFilledByErrors(cx: Context, { declaration, writes }: Binding, seen: Set<ts.Node>): boolean {
    const initial = (declaration as ts.VariableDeclaration).initializer;
    const values = writes
        .filter(({ node }) => node !== declaration.name)
        .map(({ node }) => (isBinary(node.parent, SK.EqualsToken) ? node.parent.right : null));
    return (
        (initial === undefined || cx.types.onlyAt(initial, NOTHING) || isThrowable(cx, initial, seen)) &&
        values.length > 0 &&
        values.every((value) => value !== null && isThrowable(cx, value, seen))
    );
}

/** Whether all values of the type are errors. */
export function isError(cx: Context, type: ts.Type): boolean {
    if (type.isUnion()) {
        return type.types.every((part) => isError(cx, part));
    }
    if (isLibraryError(cx, type.symbol)) {
        return true;
    }
    return type.isClassOrInterface() && cx.checker.getBaseTypes(type).some((base) => isError(cx, base));
}

function tryStatement(cx: Context, node: ts.TryStatement): php.Statement[] {
    const before = cx.references.length;
    const tried = block(cx, node.tryBlock);
    // An error may have left a loop before its end.
    const left = cx.references.slice(before).map((target): php.Statement => ({ kind: 'unset', target }));
    let catchClause: php.CatchClause | null = null;
    if (node.catchClause !== undefined) {
        const { variableDeclaration: declaration, block: caught } = node.catchClause;
        const binding = declaration === undefined ? undefined : cx.bindings.at(declaration.name);
        const variable = binding === undefined ? cx.names.temporary(cx.owner, 'error') : cx.names.variable(binding);
        catchClause = { class: '\\Throwable', variable, body: [...left, ...block(cx, caught)] };
    }
    const finallyBody =
        node.finallyBlock === undefined ? null : cx.jumping('finally', () => block(cx, node.finallyBlock!));
    return [{ kind: 'try', body: tried, catchClause, finallyBody }];
}

/** Whether a script that is not strict would put the function of a block in the place of one that the block stands in. */
function replacesOuter(node: ts.FunctionDeclaration): boolean {
    const isStrict = node.getSourceFile().statements.some((one) => ts.isImportDeclaration(one) || isExported(one));
    const scope = ts.findAncestor(node.parent, (one) => ts.isSourceFile(one) || isFunctionNode(one))!;
    const { statements } = ts.isSourceFile(scope) ? scope : ((scope as ts.FunctionDeclaration).body as ts.Block);
    return (
        !isStrict &&
        !isFunctionNode(node.parent.parent) &&
        statements.some((one) => ts.isFunctionDeclaration(one) && one.name?.text === node.name!.text)
    );
}

/** A function inside a function: a closure in a variable. */
function nestedFunction(cx: Context, node: ts.FunctionDeclaration): php.Statement[] {
    const binding = cx.bindings.at(node.name!)!;
    if (node.body === undefined) {
        return cx.refuse(node, 'FLVX1001', 'an overload', 'write one signature with a union type');
    }
    const { parent } = node;
    if (replacesOuter(node)) {
        const advice = 'choose another name: outside of strict mode it takes the place of that one';
        return cx.refuse(node.name!, 'FLVX1001', 'a function in a block that has the name of one around it', advice);
    }
    // What is declared in a case is there for all cases, and has a value in none but its own.
    const isCase = ts.isCaseOrDefaultClause(parent) && cx.bindings.isHoisted(node);
    const captured = [...(cx.bindings.capturesOf.get(node)?.keys() ?? [])];
    const isOfCases = ({ declaration }: Binding): boolean =>
        isWithin(declaration, parent.parent) && !ts.isFunctionDeclaration(declaration);
    if (isCase && captured.some(isOfCases)) {
        return cx.refuse(node.name!, 'FLVX1601', node.name!.text);
    }
    const value = cx.inFunction(
        node,
        () => returnsNull(cx, node),
        (): php.Expression => {
            const { list, before } = parameters(cx, node);
            return {
                kind: 'closure',
                parameters: list,
                captures: capturesOf(cx, node),
                returnType: returnType(cx, node),
                body: body(cx, node, before),
            };
        },
    );
    return [php.statement(php.assign(cx.variable(binding), value))];
}
