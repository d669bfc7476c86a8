import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context } from '../context';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { Kind, NOTHING } from '../types';
import { recordKey } from './access';
import { expression, orElse, present, receiver } from './expressions';
import { closure } from './functions';
import { condition } from './operators';
import { isBinary, nameText } from '../nodes';

/** Whether the author broke the literal after its opening bracket. */
function isMultiline(node: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression): boolean {
    const text = node.getText();
    return /^[[{]\s*\n/.test(text) || /^[[{]\s*\/\//.test(text);
}

/** `[a, b, ...c]` */
export function arrayLiteral(cx: Context, node: ts.ArrayLiteralExpression): php.Expression {
    const only = node.elements[0];
    // A spread alone is a copy, which PHP makes when it is needed.
    if (node.elements.length === 1 && only !== undefined && ts.isSpreadElement(only)) {
        return spreadList(cx, only.expression);
    }
    const items = node.elements.map((element): php.ArrayItem => {
        if (ts.isOmittedExpression(element)) {
            return cx.refuse(element, 'FLVX1001', 'a hole in a list', 'write `null`');
        }
        const comments = cx.comments.take(element.pos, element.getStart());
        if (ts.isSpreadElement(element)) {
            return {
                key: null,
                value: spreadList(cx, element.expression),
                spread: true,
                comments,
                trailing: cx.comments.trailing(element),
            };
        }
        checkItem(cx, element);
        return {
            key: null,
            value: expression(cx, element),
            spread: false,
            comments,
            trailing: cx.comments.trailing(element),
        };
    });
    return {
        kind: 'array',
        items,
        multiline: isMultiline(node),
        ending: cx.comments.take(node.elements.end, node.end),
    };
}

function checkItem(cx: Context, node: ts.Expression): void {
    if (cx.program.isModule && cx.flags(node) & Flag.Missing) {
        cx.refuse(node, 'FLVX1309');
    }
}

/** What is spread in a list, or run over, as a PHP array. */
export function spreadList(
    cx: Context,
    node: ts.Expression,
    operation = 'a spread',
    advice = 'spread a list',
): php.Expression {
    const inner = bare(node);
    if (cx.types.onlyAt(node, Kind.String)) {
        return characters(cx, node);
    }
    if (isIterator(cx, inner)) {
        return iteratorList(cx, inner);
    }
    const length = lengthOfPlaces(cx, inner);
    if (length !== null) {
        return cx.helper('places', length, php.NULL);
    }
    if (!cx.types.onlyAt(node, Kind.List)) {
        return cx.unfit(node, operation, node, advice);
    }
    return receiver(cx, node);
}

/** How many places `new Array(length)` makes. */
export function lengthOfPlaces(cx: Context, node: ts.Expression): php.Expression | null {
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    const [length] = isMade ? (node.arguments ?? []) : [];
    return length !== undefined && isMade && cx.library.ofName(bare(node.expression)) === 'Array'
        ? present(cx, length)
        : null;
}

/** The characters (code points) of a text. */
function characters(cx: Context, node: ts.Expression): php.Expression {
    return cx.helper('characters', receiver(cx, node));
}

/** Whether it is one of the library's iterators; what else could be iterated, nobody knows before the program runs. */
export const isIterator = (cx: Context, node: ts.Expression): node is ts.CallExpression =>
    ts.isCallExpression(node) && cx.types.onlyAt(node, Kind.Iterator) && cx.library.ofCall(node) !== null;

/** `list.entries()`, `list.keys()`, `list.values()` as lists. */
export function iteratorList(cx: Context, node: ts.CallExpression): php.Expression {
    const key = cx.library.ofCall(node);
    const source = (bare(node.expression) as ts.PropertyAccessExpression).expression;
    if (key === 'Places.keys') {
        return php.call('array_keys', spreadList(cx, source));
    }
    const list = receiver(cx, source);
    switch (key) {
        case 'Array.values':
            return list;
        case 'Array.keys':
            return php.call('array_keys', list);
        default:
            return cx.helper('entries', list);
    }
}

/** `{ a: 1, b, ...c }` */
export function objectLiteral(cx: Context, node: ts.ObjectLiteralExpression): php.Expression {
    const multiline = isMultiline(node);
    const values: php.Expression[] = [];
    let items: php.ArrayItem[] = [];
    const close = (ending: string[]): void => {
        if (items.length > 0) {
            values.push({ kind: 'array', items, multiline, ending });
            items = [];
        }
    };
    for (const property of node.properties) {
        const comments = cx.comments.take(property.pos, property.getStart());
        if (ts.isSpreadAssignment(property)) {
            close([]);
            values.push(spreadRecord(cx, property.expression));
        } else {
            items.push({ ...propertyItem(cx, property), comments, trailing: cx.comments.trailing(property) });
        }
    }
    close(cx.comments.take(node.properties.end, node.end));
    if (values.length === 0) {
        return php.list([]);
    }
    if (values.length === 1) {
        return values[0]!;
    }
    // Unlike array_merge it leaves keys that PHP takes for numbers as they are.
    return php.call('array_replace', ...values);
}

function spreadRecord(cx: Context, node: ts.Expression): php.Expression {
    const inner = bare(node);
    if (isBinary(inner, ts.SyntaxKind.AmpersandAmpersandToken) && cx.types.onlyAt(inner.right, Kind.Record)) {
        const test = condition(cx, inner.left);
        return php.ternary(
            test,
            cx.conditionally(() => expression(cx, inner.right)),
            php.list([]),
        );
    }
    if (!cx.types.onlyAt(node, Kind.Record | NOTHING)) {
        return cx.unfit(node, 'a spread', node, 'spread a record');
    }
    const value = expression(cx, node);
    return cx.mayBeNull(node) ? orElse(value, php.list([])) : value;
}

function propertyItem(cx: Context, property: ts.ObjectLiteralElementLike): php.ArrayItem {
    if (ts.isShorthandPropertyAssignment(property)) {
        checkValue(cx, property.name);
        return php.item(expression(cx, property.name), php.string(property.name.text));
    }
    if (ts.isPropertyAssignment(property)) {
        checkValue(cx, property.initializer);
        const key = keyOf(cx, property.name);
        return php.item(expression(cx, property.initializer), key);
    }
    const method = property as ts.MethodDeclaration;
    return php.item(closure(cx, method), keyOf(cx, method.name));
}

function checkValue(cx: Context, node: ts.Expression): void {
    if (cx.kinds(node) & Kind.Undefined) {
        cx.refuse(node, 'FLVX1305');
    }
    checkItem(cx, node);
}

function keyOf(cx: Context, name: ts.PropertyName): php.Expression {
    if (ts.isComputedPropertyName(name)) {
        return recordKey(cx, name.expression);
    }
    const text = nameText(name) ?? '';
    if (text === '__proto__') {
        return cx.refuse(name, 'FLVX1001', 'the key `__proto__`', 'choose another key');
    }
    const key = ts.isNumericLiteral(name) ? String(Number(name.text)) : text;
    return php.key(key);
}
