import { ts } from 'ts-morph';
import { Context } from './context';
import { declaredType, Flag } from './numbers';
import * as php from './php/ast';
import { className, isLibraryError } from './lower/names';
import { Kind, NOTHING } from './types';

/** The native type for a value, or null where PHP 7.4 has none. */
export function nativeType(
    cx: Context,
    type: ts.Type,
    flags: number,
    place: 'parameter' | 'return' | 'property',
): php.Type | null {
    const kinds = cx.types.kinds(type);
    const nullable = (kinds & NOTHING) !== 0 || (flags & Flag.Missing) !== 0;
    const name = nativeName(cx, type, kinds & ~NOTHING, flags, place);
    if (name === null) {
        return place === 'return' && type.flags & ts.TypeFlags.Void ? { name: 'void', nullable: false } : null;
    }
    return { name, nullable };
}

function nativeName(cx: Context, type: ts.Type, kinds: number, flags: number, place: string): string | null {
    switch (kinds) {
        case Kind.String:
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
            const parts = (type.isUnion() ? type.types : [type]).filter((part) => cx.types.kinds(part) & Kind.Class);
            const symbol = parts[0]?.symbol;
            if (parts.length !== 1 || symbol === undefined) {
                return null;
            }
            if (isLibraryError(cx, symbol)) {
                return '\\Throwable';
            }
            return isHostClass(cx, symbol) ? null : className(cx, symbol);
        }
        default:
            return null;
    }
}

/** Host objects are resources before PHP 8, or of classes that only the host has: no native type fits all versions. */
function isHostClass(cx: Context, symbol: ts.Symbol): boolean {
    return (
        symbol.declarations?.some((declaration) => cx.program.source.host.includes(declaration.getSourceFile())) ??
        false
    );
}

/** A type as PHPDoc writes it. */
export function docType(cx: Context, type: ts.Type, flags: number, depth = 0): string {
    const parts = type.isUnion() ? type.types : [type];
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
                // A type that holds itself has no end.
                add(depth > 6 ? 'array' : listType(cx, part, flags, depth));
                break;
            case Kind.Record:
                add(recordType(cx, part, depth));
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

function listType(cx: Context, type: ts.Type, flags: number, depth: number): string {
    const item = cx.types.itemType(type);
    const inner = item === null ? 'mixed' : docType(cx, item, flags, depth + 1);
    return /[|{]/.test(inner) ? `array<int, ${inner}>` : `${inner}[]`;
}

function recordType(cx: Context, type: ts.Type, depth: number): string {
    const { checker } = cx.program;
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) {
        return `array<string, ${docType(cx, index, 0, depth + 1)}>`;
    }
    const byNumber = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (byNumber !== undefined) {
        return `array<int, ${docType(cx, byNumber, 0, depth + 1)}>`;
    }
    const properties = checker.getPropertiesOfType(type);
    if (properties.length === 0 || properties.length > 12 || depth > 1) {
        return 'array<string, mixed>';
    }
    const fields = properties.map((property) => {
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        const inner = checker.getTypeOfSymbol(property);
        const node = declaredType(property.valueDeclaration);
        const flags =
            node !== undefined && cx.numbers.isDeclaredInt(node) ? 0 : cx.numbers.flagsOf(property) & Flag.Float;
        if (!optional) {
            return `${property.name}: ${docType(cx, inner, flags, depth + 1)}`;
        }
        const shown = docType(cx, checker.getNonNullableType(inner), flags, depth + 1);
        const mayBeNull = inner.isUnion() && inner.types.some((part) => part.flags & ts.TypeFlags.Null);
        return `${property.name}?: ${shown}${mayBeNull ? '|null' : ''}`;
    });
    return `array{${fields.join(', ')}}`;
}
