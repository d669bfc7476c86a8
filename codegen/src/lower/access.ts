import { ts } from 'ts-morph';
import { bare, isWriteTarget } from '../bindings';
import { Context, short } from '../context';
import { libraryGetter } from '../library/table';
import { Flag } from '../numbers/flags';
import { inCapitals } from '../names';
import * as php from '../php/ast';
import { isMethod } from '../properties';
import { Kind, NOTHING } from '../types';
import { isConstantExpression, methodValue } from './functions';
import {
    classReference,
    expression,
    nullTest,
    orWhereMissing,
    present,
    receiver,
    testedShape,
    withoutNull,
} from './expressions';
import { Access, isAccess, isBinary, hasModifier, usesThis } from '../nodes';

/** `object.name` */
export function propertyAccess(cx: Context, node: ts.PropertyAccessExpression): php.Expression {
    const place = access(cx, node);
    return mayBeAbsent(cx, node) ? php.orNull(place) : place;
}

/** `object[index]` */
export function elementAccess(cx: Context, node: ts.ElementAccessExpression): php.Expression {
    const kinds = cx.kinds(node.expression);
    const { checker } = cx;
    if (kinds & Kind.Static) {
        return enumName(cx, node);
    }
    if (cx.types.onlyAt(node.expression, Kind.String | NOTHING)) {
        if (!cx.types.onlyAt(node.argumentExpression, Kind.Number)) {
            return refuseIndex(cx, node);
        }
        const index = node.argumentExpression;
        const at = cx.program.isModule ? present(cx, index) : expression(cx, index);
        const text = receiver(cx, node.expression);
        const mayMiss = cx.flags(node) & Flag.Missing || node.questionDotToken !== undefined;
        return cx.helper(mayMiss ? 'unitAt' : 'charAt', text, at);
    }
    if (
        kinds & Kind.List &&
        !isIntIndex(cx, node) &&
        checker.getTypeAtLocation(node.argumentExpression).flags & ts.TypeFlags.NumberLike
    ) {
        const at = node.argumentExpression;
        const isPlain = cx.types.onlyAt(at, Kind.Number) && !cx.program.isModule;
        return cx.helper('item', receiver(cx, node.expression), isPlain ? expression(cx, at) : present(cx, at));
    }
    if (cx.types.of(node.expression).flags & ts.TypeFlags.TypeParameter && kinds & Kind.Unknown) {
        cx.conversions.needsRecord(node.expression);
        return php.orNull(php.index(receiver(cx, node.expression), recordKey(cx, node.argumentExpression)));
    }
    const place = access(cx, node);
    return mayBeAbsent(cx, node) ? php.orNull(place) : place;
}

export const refuseIndex = (cx: Context, { argumentExpression: at }: ts.ElementAccessExpression): never =>
    cx.unfit(at, 'an index', at, 'use a number, or name the member: `list.length`');

function isIntIndex(cx: Context, node: ts.ElementAccessExpression): boolean {
    return cx.isInt(node.argumentExpression);
}

/** `Level[value]`: the name of a member of a numeric enum. */
function enumName(cx: Context, node: ts.ElementAccessExpression): php.Expression {
    const symbol = cx.checker.getSymbolAtLocation(bare(node.expression));
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || !ts.isEnumDeclaration(declaration) || !cx.isInt(node.argumentExpression)) {
        return cx.refuse(node, 'FLVX1001', 'an index on a class or an enum', 'name the member');
    }
    const byValue = new Map<number, string>();
    for (const member of declaration.members) {
        const value = cx.checker.getConstantValue(member);
        if (typeof value === 'number') {
            byValue.set(value, member.name.getText());
        }
    }
    const at = node.argumentExpression;
    const type = cx.types.of(at);
    const isMember = (type.isUnion() ? type.types : [type]).every(
        (part) => part.flags & ts.TypeFlags.EnumLike || (part.isNumberLiteral() && byValue.has(part.value)),
    );
    if (!isMember && !isBinary(node.parent, ts.SyntaxKind.QuestionQuestionToken)) {
        const name = declaration.name.text;
        const advice = `write \`as ${name}\` where it surely is one of its values, or \`?? default\` behind it`;
        return cx.refuse(at, 'FLVX1302', cx.types.text(type), name, advice);
    }
    const items = [...byValue].map(([value, name]) => php.item(php.string(name), php.int(value)));
    const names: php.Expression = php.array(items);
    return php.orNull(php.index(names, expression(cx, at)));
}

/** Whether PHP would complain about the read: the property is optional, or the item may not exist. */
export function mayBeAbsent(cx: Context, node: Access): boolean {
    const kinds = cx.kinds(node.expression);
    if (kinds & Kind.Class || kinds & Kind.Static) {
        return false;
    }
    if (kinds & Kind.Function) {
        return false;
    }
    const symbol = ts.isPropertyAccessExpression(node)
        ? cx.checker.getSymbolAtLocation(node.name)
        : ts.isStringLiteralLike(bare(node.argumentExpression))
          ? cx.checker.getPropertyOfType(
                cx.types.of(node.expression),
                (bare(node.argumentExpression) as ts.StringLiteralLike).text,
            )
          : undefined;
    if (cx.library.ofSymbol(symbol) !== null) {
        return false;
    }
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Optional) {
        return true;
    }
    return symbol === undefined ? (cx.flags(node) & Flag.Missing) !== 0 : isPartial(cx, node, symbol);
}

/** A union of records of which not all have the property. */
function isPartial(cx: Context, node: Access, symbol: ts.Symbol): boolean {
    return cx.program.answers.about('is partial', node, () => {
        const type = cx.types.of(node.expression);
        return (
            type.isUnion() &&
            type.types.some((part) => {
                const own = cx.checker.getPropertyOfType(part, symbol.name);
                return (
                    (cx.types.kinds(part) & Kind.Record) !== 0 &&
                    (own === undefined || (own.flags & ts.SymbolFlags.Optional) !== 0)
                );
            })
        );
    });
}

/** The place itself, without a default for what is not there. */
export function access(cx: Context, node: Access): php.Expression {
    return ts.isPropertyAccessExpression(node) ? propertyPlace(cx, node) : elementPlace(cx, node);
}

function propertyPlace(cx: Context, node: ts.PropertyAccessExpression): php.Expression {
    const { checker, library } = cx;
    const name = node.name.text;
    const symbol = checker.getSymbolAtLocation(node.name);
    if (name === 'length' && cx.types.onlyAt(node.expression, Kind.List)) {
        return libraryGetter(cx, node, 'Array.length');
    }
    const key = library.ofSymbol(symbol);
    if (key !== null) {
        if (key === 'Error.message' && isWrite(node)) {
            return php.property(receiver(cx, node.expression), name);
        }
        return libraryGetter(cx, node, key);
    }
    const declaration = symbol?.valueDeclaration;
    if (declaration !== undefined && ts.isEnumMember(declaration)) {
        return enumMember(cx, node, declaration);
    }
    const staticClass = classReference(cx, node.expression);
    if (staticClass !== null && declaration !== undefined) {
        return staticPlace(cx, node, staticClass, declaration);
    }
    if (cx.types.onlyAt(node.expression, Kind.Class | NOTHING)) {
        if (cx.properties.declarationsAt(node).some(isMethod)) {
            return cx.refuse(node, 'FLVX1201', short(node));
        }
        return php.property(place(cx, node), name);
    }
    if (cx.types.onlyAt(node.expression, Kind.Record | NOTHING)) {
        checkInherited(cx, node, cx.types.of(node.expression), name);
        return php.index(place(cx, node), php.key(name));
    }
    return cx.unfit(node, `reading \`.${name}\``, node.expression, 'let the value have one type: a record or a class');
}

/** Refuses a key that every object of JavaScript has, and a PHP array does not, unless the record's type says that it is there. */
export function checkInherited(cx: Context, node: ts.Node, type: ts.Type, name: string): void {
    if (name in {}) {
        const own = cx.checker.getPropertyOfType(cx.checker.getNonNullableType(type), name);
        if (own === undefined || own.flags & ts.SymbolFlags.Optional || cx.library.ofSymbol(own) !== null) {
            refuseInherited(cx, node, short(node), name);
        }
    }
}

export const refuseInherited = (cx: Context, node: ts.Node, use: string, name: string): never =>
    cx.refuse(node, 'FLVX1202', use, `every object of JavaScript has \`${name}\``, 'choose another key');

/** The object of an access: raw inside an optional chain, where PHP's `??` looks through all of it. */
function place(cx: Context, link: Access): php.Expression {
    const node = link.expression;
    const inner = bare(node);
    if (cx.replacements.has(inner)) {
        return cx.replacements.get(inner)!;
    }
    const isRaw = isAccess(inner) && (inner.questionDotToken !== undefined || cx.inRawChain.has(inner));
    if (isRaw && testedShape(cx, inner) === null) {
        return access(cx, inner);
    }
    return link.questionDotToken !== undefined ? withoutNull(expression(cx, node)) : receiver(cx, node);
}

function isWrite(node: ts.Node): boolean {
    return isBinary(node.parent, ts.SyntaxKind.EqualsToken) && node.parent.left === node;
}

export function enumMember(cx: Context, node: ts.Expression, member: ts.EnumMember): php.Expression {
    const symbol = cx.checker.getSymbolAtLocation(member.parent.name)!;
    return php.classConstant(cx.topName(symbol), constantName(cx, node, member));
}

/**
 * A class constant's name, in capitals as PSR-1 has it, unless another one of the class would get the same name.
 */
export function constantName(cx: Context, node: ts.Node, member: ts.EnumMember | ts.PropertyDeclaration): string {
    const name = memberName(cx, node, member.name);
    const symbol = cx.checker.getSymbolAtLocation(member.parent.name!)!;
    // With what a class inherits, and the constants beside it in its file, which become constants of the class.
    const others = cx.checker.getPropertiesOfType(cx.checker.getTypeOfSymbol(symbol));
    const beside = [...member.getSourceFile().statements].filter(ts.isVariableStatement);
    const names = [
        ...others.map((other) => other.name),
        ...beside.flatMap((one) => one.declarationList.declarations.map((declaration) => declaration.name.getText())),
    ];
    const wanted = inCapitals(name);
    const twins = [...new Set([wanted, ...names])].filter(
        (other) => names.includes(other) && inCapitals(other) === wanted,
    );
    const at = twins.indexOf(name);
    return at > 0 ? `${wanted}_${at + 1}` : wanted;
}

function memberName(cx: Context, node: ts.Node, name: ts.PropertyName): string {
    if (!ts.isIdentifier(name) || !/^[A-Za-z_]\w*$/.test(name.text)) {
        return cx.refuse(node, 'FLVX1801', name.getText(), 'a member needs a plain name');
    }
    if (name.text.toLowerCase() === 'class') {
        return cx.refuse(node, 'FLVX1801', name.text, 'PHP has a constant of that name in each class');
    }
    return name.text;
}

export function isClassConstant(cx: Context, member: ts.PropertyDeclaration): boolean {
    const { initializer } = member;
    return (
        hasModifier(member, ts.ModifierFlags.Static | ts.ModifierFlags.Readonly) &&
        !cx.program.ownership.isChangedInPlace(member) &&
        initializer !== undefined &&
        isConstantExpression(cx, initializer)
    );
}

function staticPlace(
    cx: Context,
    node: ts.PropertyAccessExpression,
    owner: string,
    declaration: ts.Declaration,
): php.Expression {
    if (!ts.isPropertyDeclaration(declaration)) {
        if (isWriteTarget(node)) {
            return cx.refuse(node, 'FLVX1201', short(node));
        }
        return usesThis(declaration) ? cx.refuse(node, 'FLVX1604') : methodValue(owner, node.name.text);
    }
    const name = memberName(cx, node, declaration.name);
    if (isWriteTarget(node) && !namesDeclaringClass(cx, node.expression, declaration)) {
        return cx.refuse(
            node,
            'FLVX1701',
            `\`${name}\` is written through a class that inherits it`,
            'name the class that declares it',
        );
    }
    return isClassConstant(cx, declaration)
        ? php.classConstant(owner, constantName(cx, node, declaration))
        : { kind: 'staticProperty', class: owner, name };
}

/** JavaScript gives a subclass a variable of its own at the first write; PHP has one for all. */
function namesDeclaringClass(cx: Context, node: ts.Expression, declaration: ts.PropertyDeclaration): boolean {
    const inner = bare(node);
    const symbol = ts.isIdentifier(inner) ? cx.bindings.declaredAt(inner) : undefined;
    if (symbol !== undefined) {
        return symbol.valueDeclaration === declaration.parent;
    }
    return ts.isClassDeclaration(declaration.parent) && !cx.program.ownership.isExtended(declaration.parent);
}

function elementPlace(cx: Context, node: ts.ElementAccessExpression): php.Expression {
    const argument = node.argumentExpression;
    const type = cx.types.of(node.expression);
    if (cx.movesPlace(node.expression, argument)) {
        return cx.refuse(node, 'FLVX1103', short(node.expression));
    }
    if (cx.types.isOnly(type, Kind.Class | NOTHING)) {
        return cx.refuse(node, 'FLVX1001', 'an index on an object', 'name the property: `object.name`');
    }
    const held = cx.places.get(argument);
    if (held !== undefined) {
        return php.index(place(cx, node), held);
    }
    if (cx.types.isOnly(type, Kind.List | NOTHING)) {
        if (!cx.types.onlyAt(argument, Kind.Number)) {
            return refuseIndex(cx, node);
        }
        if (!cx.isInt(argument)) {
            return cx.refuse(
                argument,
                'FLVX1202',
                short(node),
                'the index may be a fraction',
                'round it with `Math.floor` by a literal divisor first',
            );
        }
        return php.index(place(cx, node), expression(cx, argument));
    }
    if (cx.types.isOnly(type, Kind.Record | NOTHING)) {
        const key = cx.types.of(argument);
        if (key.isStringLiteral()) {
            checkInherited(cx, node, type, key.value);
        }
        return php.index(place(cx, node), recordKey(cx, argument));
    }
    return cx.unfit(node, 'an index', node.expression, 'let the value have one type: a list or a record');
}

/** A key as PHP takes it. */
export function recordKey(cx: Context, node: ts.Expression): php.Expression {
    if (cx.places.has(node)) {
        return cx.places.get(node)!;
    }
    const inner = bare(node);
    if (ts.isStringLiteralLike(inner)) {
        return php.key(inner.text);
    }
    const value = expression(cx, node);
    const key = orWhereMissing(cx, node, value, php.string('undefined'));
    return cx.types.onlyAt(node, Kind.String) || cx.flags(node) === 0 ? key : cx.helper('text', key);
}

/** Whether the access ends in a place that PHP's `??` can look at: no call in between. */
export function isPlace(cx: Context, node: ts.Expression): boolean {
    const inner = bare(node);
    if (
        !isAccess(inner) ||
        cx.kinds(inner.expression) & Kind.Static ||
        cx.types.onlyAt(inner.expression, Kind.String | NOTHING)
    ) {
        return false;
    }
    const key = ts.isPropertyAccessExpression(inner)
        ? cx.library.ofSymbol(cx.checker.getSymbolAtLocation(inner.name))
        : null;
    if (key !== null) {
        return false;
    }
    return !(
        ts.isElementAccessExpression(inner) &&
        cx.kinds(inner.expression) & Kind.List &&
        !cx.isInt(inner.argumentExpression)
    );
}

/** The links of a chain from the first `?.` on, outermost first. */
function chainOf(node: ts.Expression): (Access | ts.CallExpression)[] {
    const links: (Access | ts.CallExpression)[] = [];
    let current: ts.Node = node;
    while ((isAccess(current) || ts.isCallExpression(current)) && ts.isOptionalChain(current)) {
        links.push(current as Access | ts.CallExpression);
        current = current.expression;
    }
    return links;
}

/** `a?.b.c`, `a?.b()`: undefined as soon as something before a `?.` is null or undefined. */
export function optionalChain(cx: Context, node: ts.Expression): php.Expression {
    const links = chainOf(node);
    const unresolved = links.filter((link) => link.questionDotToken !== undefined && !cx.resolved.has(link));
    const first = unresolved[unresolved.length - 1];
    if (first === undefined) {
        return expressionOfResolved(cx, node);
    }
    if (links.every((link) => isAccess(link) && isPlace(cx, link))) {
        if (links.some((link) => cx.flags(link.expression) & Flag.Missing && link.questionDotToken === undefined)) {
            return cx.refuse(node, 'FLVX1309');
        }
        links.forEach((link) => cx.inRawChain.add(link));
        return php.orNull(access(cx, node as Access));
    }
    const base = first.expression;
    const isCall = ts.isCallExpression(first) && !ts.isIdentifier(bare(base));
    const simple = (cx.isSimple(base) && !isCall) || cx.replacements.has(bare(base));
    const value = expression(cx, base);
    const holder = simple ? value : cx.temporary('value');
    const test = nullTest(simple ? value : php.assign(holder, value), '===');
    cx.replacements.set(bare(base), holder);
    cx.resolved.add(first);
    try {
        const rest = cx.conditionally(() =>
            unresolved.length > 1 ? optionalChain(cx, node) : expressionOfResolved(cx, node),
        );
        return php.ternary(test, php.NULL, rest);
    } finally {
        cx.replacements.delete(bare(base));
        cx.resolved.delete(first);
    }
}

function expressionOfResolved(cx: Context, node: ts.Expression): php.Expression {
    cx.chainDone.add(node);
    try {
        return expression(cx, node);
    } finally {
        cx.chainDone.delete(node);
    }
}

/** Whether the node is the end of an optional chain that has not been taken apart yet. */
optionalChain.isTop = (cx: Context, node: ts.Expression): boolean =>
    (isAccess(node) || ts.isCallExpression(node)) &&
    ts.isOptionalChain(node) &&
    !cx.chainDone.has(node) &&
    !cx.inRawChain.has(node) &&
    chainOf(node).some((link) => link.questionDotToken !== undefined && !cx.resolved.has(link));
