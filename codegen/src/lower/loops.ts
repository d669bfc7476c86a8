import { ts } from 'ts-morph';
import { bare, isClosure } from '../bindings';
import { Context } from '../context';
import { recordArgument } from '../library/table';
import * as php from '../php/ast';
import { printExpression } from '../php/printer';
import { Kind } from '../types';
import { writable, writableContainer } from './assignments';
import { expression, receiver } from './expressions';
import { spreadList } from './literals';
import { checkedTarget, checkLoopSubject } from './ownership';
import { condition } from './operators';
import { declarePattern } from './patterns';
import { block, branch, statement } from './statements';
import { isBinary } from '../nodes';

const SK = ts.SyntaxKind;

export function whileStatement(cx: Context, node: ts.WhileStatement): php.Statement[] {
    const test = cx.conditionally(() => condition(cx, node.expression));
    return [{ kind: 'while', test, body: cx.jumping('loop', () => branch(cx, node.statement)) }];
}

export function doStatement(cx: Context, node: ts.DoStatement): php.Statement[] {
    const body = cx.jumping('loop', () => branch(cx, node.statement));
    return [{ kind: 'doWhile', test: cx.conditionally(() => condition(cx, node.expression)), body }];
}

export function forStatement(cx: Context, node: ts.ForStatement): php.Statement[] {
    const { initializer } = node;
    let init: php.Expression[] = [];
    if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) {
        init = loopVariables(cx, initializer);
    } else if (initializer !== undefined) {
        init = sequence(cx, initializer);
    }
    const test = node.condition === undefined ? null : cx.conditionally(() => condition(cx, node.condition!));
    const steps = node.incrementor === undefined ? [] : cx.conditionally(() => sequence(cx, node.incrementor!));
    const body = cx.jumping('loop', () => branch(cx, node.statement));
    return [{ kind: 'for', init, test, update: steps, body }];
}

function loopVariables(cx: Context, list: ts.VariableDeclarationList): php.Expression[] {
    return list.declarations.map((declaration) => {
        const binding = cx.bindings.at(declaration.name);
        if (binding === undefined || declaration.initializer === undefined) {
            return cx.refuse(declaration, 'FLVX1001', 'this loop variable', 'give it a name and a value');
        }
        if ([...binding.captures.values()].some((capture) => capture.byReference)) {
            return cx.refuse(declaration, 'FLVX1603', binding.name);
        }
        return php.assign(cx.variable(binding), expression(cx, declaration.initializer));
    });
}

/** The expressions of a `for` head, which commas separate. */
function sequence(cx: Context, node: ts.Expression): php.Expression[] {
    const inner = bare(node);
    if (isBinary(inner, SK.CommaToken)) {
        return [...sequence(cx, inner.left), ...sequence(cx, inner.right)];
    }
    return [expression(cx, inner)];
}

export function forOfStatement(cx: Context, node: ts.ForOfStatement): php.Statement[] {
    checkLoopSubject(cx, node.expression, node.statement);
    const { initializer } = node;
    let name: ts.BindingName | undefined;
    if (ts.isVariableDeclarationList(initializer)) {
        name = initializer.declarations[0]!.name;
    }
    const head = foreachHead(cx, node, name);
    head.subject = shortSubject(cx, node.expression, name, head);
    const body = cx.jumping('loop', () => branch(cx, node.statement));
    return foreach(cx, name, { kind: 'foreach', ...head, body: [...head.before, ...body] });
}

/** Whether a loop changes the items that its variable stands for. */
function isChanged(cx: Context, name: ts.BindingName | undefined): boolean {
    const variable = name && cx.bindings.at(name);
    return variable !== undefined && cx.bindings.isReference(variable);
}

/** A loop; where it changes its items, PHP takes them by reference, which has to end with the loop. */
function foreach(
    cx: Context,
    name: ts.BindingName | undefined,
    loop: Extract<php.Statement, { kind: 'foreach' }>,
): php.Statement[] {
    if (!isChanged(cx, name)) {
        return [loop];
    }
    cx.references.push(loop.value);
    return [
        { ...loop, byReference: true },
        { kind: 'unset', target: loop.value },
    ];
}

/**
 * A subject that would not fit on one line gets a name: PSR-12 knows no good way to break the head of a `foreach`.
 */
function shortSubject(
    cx: Context,
    node: ts.Expression,
    name: ts.BindingName | undefined,
    { subject, value }: Pick<Head, 'subject' | 'value'>,
): php.Expression {
    if (isChanged(cx, name)) {
        return subject;
    }
    const text = printExpression(subject);
    if (text.length <= 70 && !text.includes('\n')) {
        return subject;
    }
    const one =
        value.kind === 'variable'
            ? value.name.replace(/([^aeiou])y$/, '$1ie').replace(/(s|x|z|ch|sh)$/, '$1e')
            : 'item';
    return cx.hoist(node, subject, `${one}s`);
}

interface Head {
    subject: php.Expression;
    key: php.Expression | null;
    value: php.Expression;
    before: php.Statement[];
}

function foreachHead(cx: Context, node: ts.ForOfStatement, name: ts.BindingName | undefined): Head {
    const source = bare(node.expression);
    const key = ts.isCallExpression(source) ? cx.library.ofCall(source) : null;
    const pair = name !== undefined && ts.isArrayBindingPattern(name) ? name : undefined;
    if (pair !== undefined && (key === 'Object.entries' || key === 'Array.entries')) {
        const made = pairHead(cx, source as ts.CallExpression, key, pair);
        if (made !== null) {
            return made;
        }
    }
    const subject = loopSubject(cx, node.expression, name);
    if (name === undefined) {
        const target = bare(node.initializer as ts.Expression);
        if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) {
            const advice = 'declare them: `for (const [a, b] of …)`';
            return cx.refuse(target, 'FLVX1001', 'destructuring into existing variables', advice);
        }
        checkedTarget(cx, target);
        return { subject, key: null, value: writable(cx, target), before: [] };
    }
    return { subject, key: null, ...loopVariable(cx, name) };
}

/** The variable of a loop; a pattern is taken apart at the start of the body. */
function loopVariable(cx: Context, name: ts.BindingName): { value: php.Expression; before: php.Statement[] } {
    if (!ts.isIdentifier(name)) {
        const value = cx.temporary('item');
        return { value, before: declarePattern(cx, name, value) };
    }
    const binding = cx.bindings.at(name)!;
    const value = cx.variable(binding);
    if ([...binding.captures.values()].some((capture) => capture.byReference)) {
        return cx.refuse(name, 'FLVX1603', name.text);
    }
    return { value, before: [] };
}

/** `for (const [key, value] of Object.entries(record))` is PHP's own loop with keys. */
function pairHead(cx: Context, source: ts.CallExpression, key: string, pattern: ts.ArrayBindingPattern): Head | null {
    const [first, second] = pattern.elements;
    const isPlain = (element: ts.ArrayBindingElement): boolean =>
        ts.isOmittedExpression(element) || (element.initializer === undefined && element.dotDotDotToken === undefined);
    if (first === undefined || pattern.elements.length > 2 || !pattern.elements.every(isPlain)) {
        return null;
    }
    const valuePart =
        second === undefined || ts.isOmittedExpression(second)
            ? { value: cx.temporary('value'), before: [] }
            : loopVariable(cx, second.name);
    const keyPart = ts.isOmittedExpression(first) ? null : loopVariable(cx, first.name);
    const before = [...(keyPart?.before ?? []), ...valuePart.before];
    if (key === 'Array.entries') {
        const list = receiver(cx, (bare(source.expression) as ts.PropertyAccessExpression).expression);
        return { subject: list, key: keyPart?.value ?? null, value: valuePart.value, before };
    }
    const record = source.arguments[0]!;
    const value = recordArgument(cx, record, key, receiver);
    if (!cx.conversions.mayHaveIntegerKeys(cx.types.of(record))) {
        return { subject: value, key: keyPart?.value ?? null, value: valuePart.value, before };
    }
    // PHP made integers of such keys, and JavaScript loops over them first and in their order.
    const asText: php.Statement[] =
        keyPart === null ? [] : [php.statement(php.assign(keyPart.value, php.cast('string', keyPart.value)))];
    return {
        subject: cx.helper('ordered', value),
        key: keyPart?.value ?? null,
        value: valuePart.value,
        before: [...asText, ...before],
    };
}

/** What `for (… of …)` and `forEach` run over, as a PHP array. */
function loopSubject(cx: Context, node: ts.Expression, name: ts.BindingName | undefined): php.Expression {
    return isChanged(cx, name) && cx.types.onlyAt(node, Kind.List)
        ? writableContainer(cx, node)
        : spreadList(cx, node, '`for … of`', 'run over a list, or over `Object.entries(record)`');
}

/** `list.forEach((item, index) => { … });` as a loop. */
export function inlinedForEach(cx: Context, node: ts.Expression): php.Statement[] | null {
    if (!ts.isCallExpression(node) || node.arguments.length !== 1 || !cx.bindings.isInlined(node.arguments[0]!)) {
        return null;
    }
    const callback = node.arguments[0]!;
    if (!isClosure(callback) || !ts.isPropertyAccessExpression(node.expression)) {
        return null;
    }
    const { expression: source } = node.expression;
    const [item, index] = callback.parameters;
    const changed = item === undefined ? undefined : cx.bindings.at(item.name);
    checkLoopSubject(cx, source, callback.body, changed === undefined || !cx.bindings.isReference(changed));
    const valuePart = item === undefined ? { value: cx.temporary('item'), before: [] } : loopVariable(cx, item.name);
    const keyPart = index === undefined ? null : loopVariable(cx, index.name);
    const list = loopSubject(cx, source, item?.name);
    const subject = shortSubject(cx, source, item?.name, { subject: list, value: valuePart.value });
    const body = cx.jumping('inlined', () => {
        if (ts.isBlock(callback.body)) {
            return block(cx, callback.body);
        }
        return statement(cx, asStatement(callback.body));
    });
    return foreach(cx, item?.name, {
        kind: 'foreach',
        subject,
        key: keyPart?.value ?? null,
        value: valuePart.value,
        body: [...valuePart.before, ...body],
    });
}

/** An expression body, looked at as a statement. */
function asStatement(node: ts.Expression): ts.Statement {
    const made = ts.factory.createExpressionStatement(node);
    ts.setTextRange(made, node);
    (made as { parent: ts.Node }).parent = node.parent;
    return made;
}
