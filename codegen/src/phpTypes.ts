import { ts } from 'ts-morph';
import { Context } from './context';
import { Flag } from './numbers/flags';
import { isDefaultInBody } from './lower/functions';
import * as php from './php/ast';
import { quote } from './php/literals';
import { isField, isMethod } from './properties';
import { className, isLibraryError } from './lower/names';
import { Kind, NOTHING } from './types';
import { getOr } from './maps';

type Place = 'parameter' | 'return' | 'property';

/** A native type before it is spelled out: a word of PHP's or a class. */
interface Shape {
    name: string | ts.Symbol;
    nullable: boolean;
}

function spelled(cx: Context, shape: Shape | null): php.Type | null {
    return shape === null
        ? null
        : { ...shape, name: typeof shape.name === 'string' ? shape.name : className(cx, shape.name) };
}

/** The native type for a value, or null where PHP 7.4 has none. */
function shapeOf(cx: Context, type: ts.Type, flags: number, place: Place): Shape | null {
    const kinds = cx.types.kinds(type);
    const nullable = (kinds & NOTHING) !== 0 || (flags & Flag.Missing) !== 0;
    const name = nativeName(cx, type, kinds & ~NOTHING, flags, place);
    if (name === null) {
        return place === 'return' && type.flags & ts.TypeFlags.Void ? { name: 'void', nullable: false } : null;
    }
    return { name, nullable };
}

function nativeName(cx: Context, type: ts.Type, kinds: number, flags: number, place: Place): string | ts.Symbol | null {
    switch (kinds) {
        case Kind.String:
        case Kind.RegExp:
            return 'string';
        case Kind.Number:
            return flags & Flag.Float ? 'float' : 'int';
        case Kind.Boolean:
            return 'bool';
        case Kind.List:
        case Kind.Record:
        case Kind.List | Kind.Record:
            return 'array';
        case Kind.Function:
            return place === 'property' ? null : 'callable';
        case Kind.Class: {
            const parts = partsOf(cx, type).filter((part) => cx.types.kinds(part) & Kind.Class);
            const symbol = parts[0]?.symbol;
            if (parts.length !== 1 || symbol === undefined) {
                return null;
            }
            if (isLibraryError(cx, symbol)) {
                return '\\Throwable';
            }
            return isHostClass(cx, symbol) ? null : symbol;
        }
        default:
            return null;
    }
}

/** The members of a union; a type parameter stands for what it extends. */
function partsOf(cx: Context, type: ts.Type): readonly ts.Type[] {
    const parts = type.isUnion() ? type.types : [type];
    return parts.flatMap((part) => {
        const bound = part.isTypeParameter() ? cx.checker.getBaseConstraintOfType(part) : undefined;
        return bound === undefined || bound === part ? part : partsOf(cx, bound);
    });
}

function parameterShape(cx: Context, parameter: ts.ParameterDeclaration): Shape | null {
    const type = cx.types.of(parameter);
    if (parameter.dotDotDotToken !== undefined) {
        return shapeOf(cx, cx.types.itemType(type) ?? type, cx.numbers.elementFlags(), 'parameter');
    }
    const symbol = ts.isIdentifier(parameter.name) ? cx.bindings.symbolAt(parameter.name) : undefined;
    const flags = symbol === undefined ? 0 : cx.numbers.flagsOf(symbol);
    if (parameter.initializer === undefined) {
        return shapeOf(cx, type, flags, 'parameter');
    }
    const shape = shapeOf(cx, type, flags & ~Flag.Missing, 'parameter');
    return shape === null || !isDefaultInBody(cx, parameter) ? shape : { ...shape, nullable: true };
}

/** The native type of a parameter: PHP wants it to be the same in a method and in what that overrides. */
export function parameterType(cx: Context, parameter: ts.ParameterDeclaration): php.Type | null {
    const node = parameter.parent;
    const parametersOf = (one: ts.Declaration): ts.ParameterDeclaration[] =>
        one === node || isMethod(one) ? [...(one as ts.SignatureDeclaration).parameters] : [];
    const family = isMethod(node) ? cx.properties.familyOf(node) : [node];
    const rests = family.map((one) => parametersOf(one).findIndex((other) => other.dotDotDotToken !== undefined));
    const firstRest = Math.min(...rests.map((at) => (at < 0 ? Infinity : at)));
    // What one of them takes as a rest stands for all further parameters of the others.
    const at = parametersOf(node).indexOf(parameter);
    const [from, to] = at < firstRest ? [at, at + 1] : [firstRest, undefined];
    return familyType(cx, node, `parameter ${from}`, (one) => {
        const shapes = parametersOf(one)
            .slice(from, to)
            .map((other) => parameterShape(cx, other));
        if (shapes.length === 0) {
            // It gets the parameter of what it overrides, which nobody need give.
            return cx.properties.overridden(one).some((other) => parametersOf(other).length > from) ? null : undefined;
        }
        return shapes.every((shape) => isSame(shape, shapes[0]!, false)) ? shapes[0] : null;
    });
}

/** The native type of what a function returns; a method may say more than what it overrides. */
export function returnType(cx: Context, node: ts.SignatureDeclaration): php.Type | null {
    return familyType(cx, node, 'result', (one) =>
        one === node || isMethod(one) ? returnShape(cx, one as ts.SignatureDeclaration) : undefined,
    );
}

function returnShape(cx: Context, node: ts.SignatureDeclaration): Shape | null {
    const signature = cx.checker.getSignatureFromDeclaration(node);
    const type = signature && cx.checker.getReturnTypeOfSignature(signature);
    if (type === undefined || type.flags & ts.TypeFlags.Never) {
        return null;
    }
    return node.type !== undefined && node.type.kind === ts.SyntaxKind.ThisType
        ? { name: 'self', nullable: false }
        : shapeOf(cx, type, cx.numbers.flagsOfResult(node), 'return');
}

/** The native type of a field: PHP wants it to be the same in a class and in those that declare it again. */
export function fieldType(cx: Context, node: ts.PropertyDeclaration | ts.ParameterDeclaration): php.Type | null {
    return familyType(cx, node, 'field', (one) => {
        if (!isField(one)) {
            return undefined;
        }
        const symbol = cx.properties.symbolOf(one);
        return shapeOf(cx, cx.checker.getTypeOfSymbol(symbol), cx.numbers.flagsOf(symbol), 'property');
    });
}

/** A member's type, if all with which it shares its place by inheritance have one that PHP takes for the same. */
function familyType(
    cx: Context,
    node: ts.SignatureDeclaration | ts.Declaration,
    place: 'result' | 'field' | `parameter ${number}`,
    find: (one: ts.Declaration) => Shape | null | undefined,
): php.Type | null {
    const own = find(node);
    const { properties } = cx;
    const isResult = place === 'result';
    const family = isField(node) || isMethod(node) ? properties.familyOf(node) : [node];
    const fit = (): boolean => {
        const shapes = new Map(family.map((one) => [one, find(one)]));
        const [first] = family.filter((one) => shapes.get(one) !== undefined);
        return family.every((one) =>
            (isResult ? properties.overridden(one) : [first!]).every((other) => {
                const [below, above] = [shapes.get(one), shapes.get(other)];
                return (
                    below === undefined ||
                    above === undefined ||
                    (isResult && above === null) ||
                    isSame(below, above, isResult)
                );
            }),
        );
    };
    // One answer for the whole family.
    const fits = getOr(
        getOr(cx.fits, family[0]!, () => new Map()),
        place,
        fit,
    );
    return own === undefined || !fits ? null : spelled(cx, own);
}

function isSame(below: Shape | null, above: Shape | null, isResult: boolean): boolean {
    if (below === null || above === null) {
        return below === above;
    }
    // A class can only stand for one that it extends: TypeScript has looked.
    const isName =
        below.name === above.name ||
        (isResult && typeof below.name === typeof above.name && typeof above.name !== 'string');
    return isName && (below.nullable === above.nullable || (isResult && above.nullable));
}

/** Host objects are resources before PHP 8, or of classes that only the host has: no native type fits all versions. */
function isHostClass(cx: Context, symbol: ts.Symbol): boolean {
    return (
        symbol.declarations?.some((declaration) => cx.program.source.host.includes(declaration.getSourceFile())) ??
        false
    );
}

/** A type as PHPDoc writes it; `around` are the types that it is part of. */
export function docType(cx: Context, type: ts.Type, flags: number, around: readonly ts.Type[] = []): string {
    const parts = partsOf(cx, type);
    const names: string[] = [];
    const add = (name: string): void => {
        if (!names.includes(name)) {
            names.push(name);
        }
    };
    let hasNull = (flags & Flag.Missing) !== 0;
    for (const part of parts) {
        const kinds = cx.types.kinds(part);
        switch (kinds) {
            case Kind.Null:
            case Kind.Undefined:
                hasNull = true;
                break;
            case Kind.String:
                add('string');
                break;
            case Kind.Number:
                add('int');
                if (flags & Flag.Float) {
                    add('float');
                }
                break;
            case Kind.Boolean:
                add(
                    parts.filter((one) => cx.types.kinds(one) === Kind.Boolean).length > 1
                        ? 'bool'
                        : cx.types.text(part) === 'boolean'
                          ? 'bool'
                          : cx.types.text(part),
                );
                break;
            case Kind.List:
            case Kind.Record:
                // A type that holds itself has no end.
                add(
                    around.includes(part) || around.length > 6
                        ? 'array'
                        : kinds === Kind.List
                          ? listType(cx, part, [...around, part])
                          : recordType(cx, part, [...around, part]),
                );
                break;
            case Kind.Class:
                add(
                    isLibraryError(cx, part.symbol)
                        ? '\\Throwable'
                        : part.symbol === undefined
                          ? 'object'
                          : isHostClass(cx, part.symbol)
                            ? 'object'
                            : className(cx, part.symbol),
                );
                break;
            case Kind.Function:
                add('callable');
                break;
            default:
                return 'mixed';
        }
    }
    if (names.length === 0) {
        return parts.some((part) => part.flags & ts.TypeFlags.Null) ? 'null' : 'void';
    }
    return (hasNull ? [...names, 'null'] : names).join('|');
}

/** What numbers in lists are. Which items may miss is known of all lists together only, and would be said of each. */
const itemFlags = (cx: Context): number => cx.numbers.elementFlags() & Flag.Float;

/** The same of what records hold by key. */
const entryFlags = (cx: Context): number => cx.numbers.entryFlags() & Flag.Float;

/** The type of the items of a list, as PHPDoc writes it; `around` are the types that it is part of. */
export function itemDocType(cx: Context, list: ts.Type, around: readonly ts.Type[] = []): string {
    const item = cx.types.itemType(list);
    return item === null ? 'mixed' : docType(cx, item, itemFlags(cx), around);
}

function listType(cx: Context, type: ts.Type, around: readonly ts.Type[]): string {
    const { checker } = cx;
    if (checker.isTupleType(type)) {
        const { minLength, fixedLength, hasRestElement } = (type as ts.TupleTypeReference).target;
        if (minLength === fixedLength && !hasRestElement && fixedLength > 0 && around.length <= 2) {
            const items = checker.getTypeArguments(type as ts.TypeReference);
            return `array{${items.map((item) => docType(cx, item, itemFlags(cx), around)).join(', ')}}`;
        }
    }
    const inner = itemDocType(cx, type, around);
    return /[|{]/.test(inner) ? `array<int, ${inner}>` : `${inner}[]`;
}

function recordType(cx: Context, type: ts.Type, around: readonly ts.Type[]): string {
    const { checker } = cx;
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) {
        return `array<string, ${docType(cx, index, entryFlags(cx), around)}>`;
    }
    const byNumber = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (byNumber !== undefined) {
        return `array<int, ${docType(cx, byNumber, entryFlags(cx), around)}>`;
    }
    const properties = checker.getPropertiesOfType(type);
    if (properties.length === 0 || properties.length > 12 || around.length > 2) {
        return 'array<string, mixed>';
    }
    const fields = properties.map((property) => {
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        const inner = checker.getTypeOfSymbol(property);
        // `flagsOf` leaves the flag out where `int` is declared.
        const flags = cx.numbers.flagsOf(property) & Flag.Float;
        const key = /^[A-Za-z_]\w*$/.test(property.name) ? property.name : quote(property.name);
        if (!optional) {
            return `${key}: ${docType(cx, inner, flags, around)}`;
        }
        const shown = docType(cx, checker.getNonNullableType(inner), flags, around);
        const mayBeNull = inner.isUnion() && inner.types.some((part) => part.flags & ts.TypeFlags.Null);
        return `${key}?: ${shown}${mayBeNull ? '|null' : ''}`;
    });
    return `array{${fields.join(', ')}}`;
}
