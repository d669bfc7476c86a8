import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context } from '../context';
import { Flag } from '../numbers';
import * as php from '../php/ast';
import { Kind, NOTHING } from '../types';
import { expression, present } from '../lower/expressions';

/**
 * `JSON.stringify(value)`. The type says which arrays are records: those that could look like lists are handed over as
 * objects.
 */
export function stringify(cx: Context, node: ts.Expression): php.Expression {
    return cx.helper('json', shaped(cx, node));
}

function shaped(cx: Context, node: ts.Expression): php.Expression {
    const inner = bare(node);
    const type = cx.types.of(node);
    if (cx.types.kinds(type) & Kind.Undefined || cx.flags(node) & Flag.Missing) {
        return cx.refuse(node, 'FLVX1305');
    }
    if (
        ts.isObjectLiteralExpression(inner) &&
        inner.properties.length > 0 &&
        inner.properties.every((property) => !ts.isSpreadAssignment(property))
    ) {
        const made = expression(cx, inner);
        if (made.kind === 'array' && made.items.length === inner.properties.length) {
            const items = made.items.map((item, at) => {
                const property = inner.properties[at]!;
                const value = ts.isPropertyAssignment(property)
                    ? property.initializer
                    : (property as ts.ShorthandPropertyAssignment).name;
                if (cx.flags(value) & Flag.Missing) {
                    return cx.refuse(value, 'FLVX1309');
                }
                const shape =
                    item.value.kind === 'array' && ts.isObjectLiteralExpression(bare(value))
                        ? shaped(cx, value)
                        : convert(cx, item.value, cx.types.of(value), value);
                return { ...item, value: shape };
            });
            const literal: php.Expression = { ...made, items };
            return cx.types.isAmbiguousRecord(cx.types.of(inner)) ? objectOf(literal) : literal;
        }
    }
    return convert(cx, present(cx, node), type, node);
}

const objectOf = (operand: php.Expression): php.Expression => ({ kind: 'cast', type: 'object', operand });

/** A value with its records marked where the value alone does not show that they are. */
function convert(
    cx: Context,
    value: php.Expression,
    type: ts.Type,
    node: ts.Node,
    above: readonly ts.Type[] = [],
): php.Expression {
    if (!needsMark(cx, type, node, new Set())) {
        return value;
    }
    if (above.includes(type)) {
        return cx.refuse(
            node,
            'FLVX1306',
            'JSON tells them apart, and the type holds itself',
            'build the text by parts',
        );
    }
    const around = [...above, type];
    const kinds = cx.types.kinds(type);
    if (kinds & NOTHING || type.isUnion()) {
        return cx.refuse(node, 'FLVX1306', 'JSON tells them apart', 'let the value have one type');
    }
    const item = php.variable('item');
    const each = (inner: ts.Type): php.Expression | null =>
        needsMark(cx, inner, node, new Set())
            ? {
                  kind: 'arrow',
                  parameters: [php.parameter('item')],
                  returnType: null,
                  body: convert(cx, item, inner, node, around),
              }
            : null;
    if (kinds === Kind.List) {
        const callback = each(cx.types.itemType(type)!);
        return callback === null ? value : php.call('array_map', callback, value);
    }
    const index = cx.types.entryType(type);
    if (index !== undefined) {
        const callback = each(index);
        return objectOf(callback === null ? value : php.call('array_map', callback, value));
    }
    const marked: php.ArrayItem[] = [];
    for (const property of cx.checker.getPropertiesOfType(type)) {
        const inner = cx.checker.getTypeOfSymbol(property);
        if (needsMark(cx, inner, node, new Set())) {
            if (property.flags & ts.SymbolFlags.Optional || value.kind !== 'variable') {
                return cx.refuse(
                    node,
                    'FLVX1306',
                    `JSON tells them apart in \`${property.name}\``,
                    'build the record in a literal here',
                );
            }
            marked.push(
                php.item(
                    convert(cx, php.index(value, php.string(property.name)), inner, node, around),
                    php.string(property.name),
                ),
            );
        }
    }
    const whole = marked.length === 0 ? value : php.call('array_replace', value, php.array(marked));
    return cx.types.isAmbiguousRecord(type) ? objectOf(whole) : whole;
}

/** Whether a value of the type holds a record that could look like a list. */
function needsMark(cx: Context, type: ts.Type, node: ts.Node, seen: Set<ts.Type>): boolean {
    if (seen.has(type)) {
        return false;
    }
    seen.add(type);
    const kinds = cx.types.kinds(type);
    if (kinds & (Kind.Class | Kind.Function | Kind.RegExp | Kind.Iterator)) {
        return cx.refuse(node, 'FLVX1308', '`JSON.stringify`', cx.types.text(type), 'give it records and lists');
    }
    if (kinds & Kind.Undefined && !type.isUnion()) {
        return cx.refuse(node, 'FLVX1305');
    }
    if (kinds & (Kind.Unknown | Kind.Any)) {
        cx.conversions.needsTellingApart(node, 'json');
        return false;
    }
    if (type.isUnion()) {
        return type.types
            .map((part) => (cx.types.kinds(part) === Kind.Undefined ? false : needsMark(cx, part, node, seen)))
            .some(Boolean);
    }
    if (kinds === Kind.List) {
        const item = cx.types.itemType(type);
        return item !== null && needsMark(cx, item, node, seen);
    }
    if (kinds === Kind.Record) {
        const index = cx.types.entryType(type);
        const properties = cx.checker.getPropertiesOfType(type);
        // JSON leaves out what is undefined; in PHP it would be null.
        const mayMiss =
            (index !== undefined && cx.numbers.entryFlags() & Flag.Missing) ||
            properties.some((property) => cx.numbers.flagsOf(property) & Flag.Missing);
        if (mayMiss) {
            return cx.refuse(node, 'FLVX1309');
        }
        const inner = properties.map((property) => needsMark(cx, cx.checker.getTypeOfSymbol(property), node, seen));
        const below = index !== undefined && needsMark(cx, index, node, seen);
        return cx.types.isAmbiguousRecord(type) || below || inner.some(Boolean);
    }
    return false;
}
