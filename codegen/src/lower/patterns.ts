import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context, short } from '../context';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { Kind, NOTHING, SCALAR } from '../types';
import { assignHeld, writable } from './assignments';
import { expression, receiver } from './expressions';
import { isIterator, iteratorList } from './literals';
import { checkedTarget } from './ownership';
import { checkInherited, recordKey } from './access';
import { isAccess, nameText } from '../nodes';

/** One statement for each name of a destructuring declaration. */
export function declarePattern(cx: Context, pattern: ts.BindingPattern, source: php.Expression): php.Statement[] {
    if (pattern.elements.every((element) => ts.isOmittedExpression(element))) {
        return onlyRun(source);
    }
    const isText = ts.isArrayBindingPattern(pattern) && cx.types.isOnly(cx.types.of(pattern), Kind.String);
    let value = isText ? cx.helper('characters', source) : source;
    const before: php.Statement[] = [];
    if (!isRepeatable(value) && pattern.elements.length > 1) {
        const holder = cx.temporary('values');
        before.push(php.statement(php.assign(holder, value)));
        value = holder;
    }
    return [
        ...before,
        ...(ts.isObjectBindingPattern(pattern) ? objectPattern(cx, pattern, value) : arrayPattern(cx, pattern, value)),
    ];
}

/** What a pattern without names leaves: the value is worked out all the same. */
const onlyRun = (value: php.Expression): php.Statement[] => (isRepeatable(value) ? [] : [php.statement(value)]);

function isRepeatable(value: php.Expression): boolean {
    return (
        value.kind === 'variable' ||
        (value.kind === 'property' && isRepeatable(value.object)) ||
        (value.kind === 'index' &&
            isRepeatable(value.object) &&
            (value.index?.kind === 'string' || value.index?.kind === 'int'))
    );
}

function objectPattern(cx: Context, pattern: ts.ObjectBindingPattern, source: php.Expression): php.Statement[] {
    const type = cx.types.of(pattern);
    const isClass = cx.types.isOnly(type, Kind.Class);
    if (!isClass && !cx.types.isOnly(type, Kind.Record)) {
        return cx.unfit(pattern, 'destructuring', pattern, 'take the values one by one');
    }
    const taken: php.Expression[] = [];
    const hasRest = pattern.elements.some(({ dotDotDotToken }) => dotDotDotToken !== undefined);
    return pattern.elements.flatMap((element) => {
        if (element.dotDotDotToken !== undefined && isClass) {
            return cx.refuse(element, 'FLVX1001', 'the rest of an object', 'take its properties one by one');
        }
        if (element.dotDotDotToken !== undefined) {
            const keys: php.Expression = php.array(taken.map((key) => php.item(php.TRUE, key)));
            return bind(cx, element, taken.length === 0 ? source : php.call('array_diff_key', source, keys), false);
        }
        const propertyName = element.propertyName ?? (element.name as ts.Identifier);
        const name = nameText(propertyName as ts.PropertyName);
        if (isClass) {
            const symbol = name === null ? undefined : cx.checker.getPropertyOfType(type, name);
            if (
                name === null ||
                symbol === undefined ||
                symbol.flags & ts.SymbolFlags.Method ||
                cx.library.ofSymbol(symbol) !== null
            ) {
                return cx.refuse(element, 'FLVX1201', short(element));
            }
            return bind(cx, element, php.property(source, name), false);
        }
        checkInherited(cx, element, type, name ?? '');
        let key: php.Expression = php.string(name ?? '');
        const before: php.Statement[] = [];
        if (ts.isComputedPropertyName(propertyName as ts.Node)) {
            key = recordKey(cx, (propertyName as ts.ComputedPropertyName).expression);
            if (hasRest && !isRepeatable(key)) {
                const holder = cx.temporary('key');
                before.push(php.statement(php.assign(holder, key)));
                key = holder;
            }
        }
        taken.push(key);
        const property = name === null ? undefined : cx.checker.getPropertyOfType(type, name);
        const mayMiss = property === undefined || (property.flags & ts.SymbolFlags.Optional) !== 0;
        return [...before, ...bind(cx, element, php.index(source, key), mayMiss, property)];
    });
}

function arrayPattern(cx: Context, pattern: ts.ArrayBindingPattern, source: php.Expression): php.Statement[] {
    const type = cx.types.of(pattern);
    if (!cx.types.isOnly(type, Kind.List) && !cx.types.isOnly(type, Kind.String)) {
        return cx.unfit(pattern, 'destructuring', pattern, 'take the values one by one');
    }
    const sure = (at: number): boolean => cx.numbers.items.isLongEnough(cx.numbers.items.patternSource(pattern), at);
    const elements = pattern.elements;
    const plain = elements.every(
        (element, at) =>
            ts.isOmittedExpression(element) ||
            (ts.isIdentifier(element.name) &&
                element.initializer === undefined &&
                element.dotDotDotToken === undefined &&
                sure(at)),
    );
    if (plain && elements.length > 1) {
        const targets = elements.map((element) => (ts.isOmittedExpression(element) ? null : variableOf(cx, element)));
        return [php.statement(php.assign({ kind: 'list', items: targets }, source))];
    }
    return elements.flatMap((element, at) => {
        if (ts.isOmittedExpression(element)) {
            return [];
        }
        if (element.dotDotDotToken !== undefined) {
            return bind(cx, element, php.call('array_slice', source, php.int(at)), false);
        }
        return bind(cx, element, php.index(source, php.int(at)), !sure(at));
    });
}

function variableOf(cx: Context, element: ts.BindingElement): php.Expression {
    return cx.variable(cx.bindings.at(element.name)!);
}

/** Gives one name of a pattern its value; a default stands in for undefined only, not for null. */
function bind(
    cx: Context,
    element: ts.BindingElement,
    place: php.Expression,
    mayMiss: boolean,
    property?: ts.Symbol,
): php.Statement[] {
    let value = mayMiss ? php.orNull(place) : place;
    if (element.initializer !== undefined) {
        const type = property === undefined ? cx.types.of(element.name) : cx.checker.getTypeOfSymbol(property);
        const fallback = cx.conditionally(() => expression(cx, element.initializer!));
        if (cx.types.kinds(type) & (Kind.Null | Kind.Unknown | Kind.Any)) {
            if (place.kind !== 'index' || place.index === null || place.index.kind !== 'string') {
                return cx.refuse(element, 'FLVX1304', 'use `??` after taking the value');
            }
            value = php.ternary(php.call('array_key_exists', place.index, place.object), place, fallback);
        } else {
            value = php.binary(place, '??', fallback);
        }
    }
    if (!ts.isIdentifier(element.name)) {
        if (mayMiss && element.initializer === undefined) {
            return cx.refuse(element, 'FLVX1309');
        }
        return declarePattern(cx, element.name, value);
    }
    return [php.statement(php.assign(variableOf(cx, element), value))];
}

/** `[a, b] = [b, a]` as a statement. */
export function assignPattern(
    cx: Context,
    pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
    right: ts.Expression,
): php.Statement[] {
    const source = bare(right);
    const parts: readonly ts.Node[] = ts.isObjectLiteralExpression(pattern) ? pattern.properties : pattern.elements;
    if (parts.every((part) => ts.isOmittedExpression(part))) {
        return onlyRun(receiver(cx, right));
    }
    if (ts.isObjectLiteralExpression(pattern)) {
        return assignProperties(cx, pattern, right);
    }
    const isSure = (element: ts.Expression, at: number): boolean => {
        const target = bare(element);
        return (
            ts.isOmittedExpression(element) ||
            (isPlainTarget(cx, target) &&
                cx.numbers.items.isLongEnough(source, at) &&
                !(cx.flags(target) & Flag.Missing))
        );
    };
    if (ts.isArrayLiteralExpression(source) && !pattern.elements.every(isSure)) {
        return assignOneByOne(cx, pattern, source, right.parent.parent);
    }
    const targets = pattern.elements.map((element, at) => {
        if (ts.isOmittedExpression(element)) {
            return null;
        }
        const target = bare(element);
        if (!isSure(element, at)) {
            return cx.refuse(
                element,
                'FLVX1001',
                'this form of destructuring into existing variables',
                'assign them one by one',
            );
        }
        checkedTarget(cx, target);
        return writable(cx, target);
    });
    const value = isIterator(cx, source) ? iteratorList(cx, source) : receiver(cx, right);
    const list = cx.types.onlyAt(right, Kind.String) ? cx.helper('characters', value) : value;
    return [php.statement(php.assign({ kind: 'list', items: targets }, list))];
}

/** `({ a, b: c } = record)` into variables that hold no array. */
function assignProperties(cx: Context, pattern: ts.ObjectLiteralExpression, right: ts.Expression): php.Statement[] {
    const type = cx.types.of(right);
    const isClass = cx.types.isOnly(type, Kind.Class);
    const targets = pattern.properties.map((property) => {
        const isShort = ts.isShorthandPropertyAssignment(property);
        const target = isShort ? property.name : ts.isPropertyAssignment(property) ? bare(property.initializer) : null;
        const name = property.name === undefined ? null : nameText(property.name);
        const symbol = name === null ? undefined : cx.checker.getPropertyOfType(type, name);
        if (
            target === null ||
            !ts.isIdentifier(target) ||
            (isShort && property.objectAssignmentInitializer !== undefined) ||
            symbol === undefined ||
            symbol.flags & ts.SymbolFlags.Method ||
            cx.library.ofSymbol(symbol) !== null ||
            cx.types.kinds(cx.checker.getTypeOfSymbol(symbol)) & ~(SCALAR | NOTHING) ||
            !(isClass || cx.types.isOnly(type, Kind.Record))
        ) {
            return cx.refuse(
                property,
                'FLVX1001',
                'this form of destructuring into existing variables',
                'assign them one by one',
            );
        }
        checkInherited(cx, property, type, name!);
        return { name: name!, target, isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0 };
    });
    const value = receiver(cx, right);
    const before: php.Statement[] = [];
    let source = value;
    if (!isRepeatable(value) || targets.some(({ target }) => cx.binding(target) === cx.binding(right))) {
        source = cx.temporary('values');
        before.push(php.statement(php.assign(source, value)));
    }
    const assigned = targets.map(({ name, target, isOptional }) => {
        checkedTarget(cx, target);
        const place: php.Expression = isClass ? php.property(source, name) : php.index(source, php.string(name));
        return php.statement(php.assign(writable(cx, target), isOptional ? php.orNull(place) : place));
    });
    return [...before, ...assigned];
}

const isPlainTarget = (cx: Context, target: ts.Expression): boolean =>
    ts.isIdentifier(target) || (isAccess(target) && cx.isSimple(target));

/** `[list[i], list[j]] = [list[j], list[i]]`: all values first, then the targets in their order. */
function assignOneByOne(
    cx: Context,
    pattern: ts.ArrayLiteralExpression,
    source: ts.ArrayLiteralExpression,
    statement: ts.Node,
): php.Statement[] {
    const isPlain =
        pattern.elements.length === source.elements.length &&
        ts.isExpressionStatement(statement) &&
        !source.elements.some((element) => ts.isSpreadElement(element) || ts.isOmittedExpression(element)) &&
        pattern.elements.every((element) => isPlainTarget(cx, bare(element)));
    if (!isPlain) {
        return cx.refuse(
            pattern,
            'FLVX1001',
            'this form of destructuring into existing variables',
            'assign them one by one',
        );
    }
    const values = source.elements.map((element) => {
        const value = cx.temporary('value');
        return { element, value, statement: php.statement(php.assign(value, expression(cx, element))) };
    });
    const assigned = pattern.elements.flatMap((element, at) =>
        assignHeld(cx, bare(element), values[at]!.element, values[at]!.value, statement),
    );
    return [...values.map((one) => one.statement), ...assigned];
}
