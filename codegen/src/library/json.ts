import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context } from '../context';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { isIntegerKey, Kind, NOTHING, SCALAR } from '../types';
import { isInstanceField, parentsOf } from '../lower/classes';
import { expression } from '../lower/expressions';
import { isHostDeclaration } from '../lower/names';
import { isError } from '../lower/statements';
import { isField } from '../properties';

/**
 * `JSON.stringify(value)`. The type says which arrays are records: those that could look like lists are handed over as
 * objects.
 */
export function stringify(cx: Context, node: ts.Expression): php.Expression {
    return cx.helper('json', shaped(cx, node));
}

function shaped(cx: Context, node: ts.Expression): php.Expression {
    if (cx.types.kinds(cx.types.of(node)) & Kind.Undefined || cx.flags(node) & Flag.Missing) {
        return cx.refuse(node, 'FLVX1305');
    }
    return marked(cx, node, expression(cx, node));
}

/** What was made of a value, with its records marked: of a literal each part by its own type. */
function marked(cx: Context, node: ts.Expression, made: php.Expression): php.Expression {
    const inner = bare(node);
    const properties = ts.isObjectLiteralExpression(inner) ? inner.properties : [];
    if (
        made.kind !== 'array' ||
        made.items.length !== properties.length ||
        properties.length === 0 ||
        properties.some(ts.isSpreadAssignment)
    ) {
        return convert(cx, made, cx.types.of(node), outermost(node));
    }
    const items = made.items.map((item, at) => {
        const property = properties[at]!;
        const value = ts.isPropertyAssignment(property)
            ? property.initializer
            : (property as ts.ShorthandPropertyAssignment).name;
        return cx.flags(value) & Flag.Missing
            ? cx.refuse(value, 'FLVX1309')
            : { ...item, value: marked(cx, value, item.value) };
    });
    const literal: php.Expression = { ...made, items };
    return cx.types.isAmbiguousRecord(cx.types.of(inner)) ? objectOf(literal) : literal;
}

const outermost = (node: ts.Node): Place => ({ node, above: [], tree: null });

const objectOf = (operand: php.Expression): php.Expression => ({ kind: 'cast', type: 'object', operand });

/** A type that holds itself, and the function that marks what it holds. */
interface Tree {
    type: ts.Type;
    mark: php.Expression & { kind: 'variable' };
}

/** Where a value stands: in what is asked for, within values of these types, the outermost first. */
interface Place {
    node: ts.Node;
    above: readonly ts.Type[];
    tree: Tree | null;
}

/** A value with its records marked where the value alone does not show that they are. */
function convert(cx: Context, value: php.Expression, type: ts.Type, place: Place): php.Expression {
    const { node, above, tree } = place;
    if (!needsMark(cx, type, node, new Set())) {
        return value;
    }
    if (tree?.type === type) {
        return php.callWith(tree.mark, [php.argument(value)]);
    }
    if (tree === null && cx.types.kinds(type) === Kind.Record && holdsItself(cx, type)) {
        const mark = cx.temporary('mark') as Tree['mark'];
        const body = withMarks(cx, php.variable('value'), type, { node, above: [], tree: { type, mark } });
        const closure: php.Expression = {
            kind: 'closure',
            parameters: [php.parameter('value')],
            captures: [{ name: mark.name, byReference: true }],
            returnType: null,
            body: [{ kind: 'return', value: body }],
        };
        return cx.prepare(mark, closure) ? php.callWith(mark, [php.argument(value)]) : refuseTree(cx, node);
    }
    return above.includes(type) ? refuseTree(cx, node) : withMarks(cx, value, type, place);
}

const refuseTree = (cx: Context, node: ts.Node): never =>
    cx.refuse(node, 'FLVX1306', 'JSON tells them apart, and the type holds itself', 'build the text by parts');

/** What JSON shows of a record, or of an object: its own fields and those that it inherits, in the order in which it gets them. */
function propertiesOf(cx: Context, type: ts.Type): readonly ts.Symbol[] {
    const declaration = type.symbol?.valueDeclaration;
    if (declaration === undefined || !ts.isClassDeclaration(declaration)) {
        return cx.checker.getPropertiesOfType(type);
    }
    const names = [...parentsOf(cx, declaration).reverse(), declaration].flatMap(({ members }) => [
        ...members.filter(ts.isConstructorDeclaration).flatMap(({ parameters }) => parameters.filter(isField)),
        ...members.filter(isInstanceField),
    ]);
    return [...new Set(names.map(({ name }) => name.getText()))].flatMap(
        (name) => cx.checker.getPropertyOfType(type, name) ?? [],
    );
}

/**
 * Whether JSON of an object shows what its class says: all its fields, none of another class, and no object in itself, with
 * which JavaScript fails.
 */
function showsFields(cx: Context, type: ts.Type): boolean {
    const declaration = type.symbol?.valueDeclaration;
    const isPlain =
        declaration !== undefined &&
        ts.isClassDeclaration(declaration) &&
        !isHostDeclaration(cx, declaration) &&
        !cx.program.ownership.isExtended(declaration) &&
        !isError(cx, type) &&
        cx.checker.getPropertyOfType(type, 'toJSON') === undefined;
    const mayMiss = (property: ts.Symbol): boolean =>
        (cx.types.kinds(cx.checker.getTypeOfSymbol(property)) & Kind.Undefined) !== 0 ||
        (cx.numbers.flagsOf(property) & Flag.Missing) !== 0;
    const fields = isPlain ? propertiesOf(cx, type) : [];
    return fields.length > 0 && !fields.some(mayMiss) && !holdsItself(cx, type);
}

/** Whether a value of the type may hold others of it. */
function holdsItself(cx: Context, type: ts.Type): boolean {
    const found = new Set([type]);
    for (const one of found) {
        const inner = [
            ...(one.isUnion() ? one.types : []),
            cx.types.itemType(one),
            cx.types.entryType(one),
            ...(cx.types.isOnly(one, Kind.Record | Kind.Class) ? propertiesOf(cx, one) : []).map((property) =>
                cx.checker.getTypeOfSymbol(property),
            ),
        ];
        if (inner.includes(type)) {
            return true;
        }
        inner.forEach((part) => part && found.add(part));
    }
    return false;
}

function withMarks(cx: Context, value: php.Expression, type: ts.Type, place: Place): php.Expression {
    const { node, tree } = place;
    const inside = { ...place, above: [...place.above, type] };
    const kinds = cx.types.kinds(type);
    if (kinds === Kind.Class) {
        const names = propertiesOf(cx, type).map(({ name }) => php.item(php.string(name)));
        const record = cx.helper('fields', value, php.array(names));
        const whole = withProperties(cx, php.variable('value'), type, inside);
        return whole.kind === 'variable' ? record : applied(whole, record);
    }
    const isTested = type.isUnion() || (kinds === Kind.Record && namesMarked(cx, type, node));
    if (isTested && !isRepeatable(value)) {
        return applied(convert(cx, php.variable('value'), type, place), value);
    }
    if (type.isUnion()) {
        const [only, ...others] = cx.types.partsOf(type, ~(NOTHING | SCALAR));
        return only === undefined || others.length > 0
            ? cx.refuse(node, 'FLVX1306', 'JSON tells them apart', 'let the value have one type')
            : php.ternary(
                  php.call(cx.types.kinds(only) === Kind.Class ? 'is_object' : 'is_array', value),
                  convert(cx, value, only, inside),
                  value,
              );
    }
    const item = php.variable('item');
    const each = (inner: ts.Type): php.Expression | null => {
        if (inner === tree?.type) {
            return tree.mark;
        }
        const body = convert(cx, item, inner, inside);
        return body === item ? null : { kind: 'arrow', parameters: [php.parameter('item')], returnType: null, body };
    };
    if (kinds === Kind.List) {
        const callback = each(cx.types.itemType(type)!);
        return callback === null ? value : php.call('array_map', callback, value);
    }
    const index = cx.types.entryType(type);
    if (index !== undefined) {
        const callback = each(index);
        return objectOf(callback === null ? value : php.call('array_map', callback, value));
    }
    const whole = withProperties(cx, value, type, inside);
    return cx.types.isAmbiguousRecord(type) ? objectOf(whole) : whole;
}

/** What is made of a value, where that is no variable. */
const applied = (body: php.Expression, value: php.Expression): php.Expression =>
    php.callWith({ kind: 'arrow', parameters: [php.parameter('value')], returnType: null, body }, [
        php.argument(value),
    ]);

function withProperties(cx: Context, value: php.Expression, type: ts.Type, inside: Place): php.Expression {
    const { node } = inside;
    const marked: php.ArrayItem[] = [];
    const optional: php.Expression[] = [];
    for (const property of propertiesOf(cx, type)) {
        const inner = cx.checker.getTypeOfSymbol(property);
        if (needsMark(cx, inner, node, new Set())) {
            const key = php.string(property.name);
            const one = php.item(convert(cx, php.index(value, key), inner, inside), key);
            if (property.flags & ts.SymbolFlags.Optional) {
                optional.push(php.ternary(php.call('array_key_exists', key, value), php.array([one]), php.list([])));
            } else {
                marked.push(one);
            }
        }
    }
    const replaced = [...(marked.length > 0 ? [php.array(marked)] : []), ...optional];
    return replaced.length === 0 ? value : php.call('array_replace', value, ...replaced);
}

/** Whether a record's type names properties that hold records which could look like lists. */
const namesMarked = (cx: Context, type: ts.Type, node: ts.Node): boolean =>
    cx.types.entryType(type) === undefined &&
    cx.checker
        .getPropertiesOfType(type)
        .some((property) => needsMark(cx, cx.checker.getTypeOfSymbol(property), node, new Set()));

/** Whether a value can be named several times. */
const isRepeatable = (value: php.Expression): boolean =>
    value.kind === 'variable' ||
    (value.kind === 'index' && value.index?.kind === 'string' && isRepeatable(value.object));

/** Whether a value of the type holds a record that could look like a list. */
function needsMark(cx: Context, type: ts.Type, node: ts.Node, seen: Set<ts.Type>): boolean {
    if (seen.has(type)) {
        return false;
    }
    seen.add(type);
    const kinds = cx.types.kinds(type);
    if (kinds === Kind.Class && showsFields(cx, type)) {
        propertiesOf(cx, type).forEach((field) => needsMark(cx, cx.checker.getTypeOfSymbol(field), node, seen));
        return true;
    }
    if (!type.isUnion() && kinds & (Kind.Class | Kind.Function | Kind.RegExp | Kind.Iterator)) {
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
        // What takes the place of a type parameter may be undefined where nobody stores that by its name.
        const isStored = ({ flags, valueDeclaration: at }: ts.Symbol): boolean =>
            (flags & ts.SymbolFlags.Optional) === 0 &&
            at !== undefined &&
            (ts.isPropertyAssignment(at) || ts.isShorthandPropertyAssignment(at));
        if (
            properties.some((one) => isStored(one) && cx.types.kinds(cx.checker.getTypeOfSymbol(one)) & Kind.Undefined)
        ) {
            return cx.refuse(node, 'FLVX1305');
        }
        if (mayMiss) {
            return cx.refuse(node, 'FLVX1309');
        }
        const inner = properties.map((property) => needsMark(cx, cx.checker.getTypeOfSymbol(property), node, seen));
        const hides = cx.conversions.mayHide(
            type,
            (property) => property !== undefined && needsMark(cx, cx.checker.getTypeOfSymbol(property), node, seen),
        );
        const entries = index === undefined ? (cx.conversions.hiddenEntries(type) ?? 0) : 0;
        if (hides || entries & ~(SCALAR | Kind.Null)) {
            return cx.refuse(node, 'FLVX1306', 'JSON tells them apart', 'name in its type all that it holds');
        }
        const below = index !== undefined && needsMark(cx, index, node, seen);
        // An index by number says nothing of the properties beside it.
        const isMixed =
            index !== undefined &&
            cx.checker.getIndexInfoOfType(type, ts.IndexKind.String) === undefined &&
            properties.some(({ name }) => !isIntegerKey(name));
        if (isMixed && (cx.types.kinds(index) & ~(SCALAR | Kind.Null) || inner.some(Boolean))) {
            return cx.refuse(node, 'FLVX1306', 'JSON tells them apart', 'put what is found by numbers into a record');
        }
        return cx.types.isAmbiguousRecord(type) || below || inner.some(Boolean);
    }
    return false;
}
