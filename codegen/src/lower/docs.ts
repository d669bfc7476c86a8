import { ts } from 'ts-morph';
import { Context } from '../context';
import * as php from '../php/ast';
import { docType, itemDocType } from '../phpTypes';
import { hasModifier, declaredType } from '../nodes';

/** PHPDoc of a function: its TSDoc, with the types that PHP's own cannot say. */
export function functionDoc(cx: Context, node: ts.SignatureDeclaration, parameters: php.Parameter[]): string[] {
    const lines = cx.comments.doc(node);
    const texts = new Map<string, string[]>();
    const others: string[] = [];
    const summary: string[] = [];
    let returns: string[] | null = null;
    let current: string[] = summary;
    for (const line of lines) {
        const parameter = /^@param\s+(?:\{[^{}]*\}\s*)?(\S+)\s*(?:-\s*)?(.*)$/.exec(line);
        const result = /^@returns?\s*(?:\{[^{}@]*\}\s*)?(.*)$/.exec(line);
        if (parameter !== null) {
            current = [parameter[2]!];
            texts.set(parameter[1]!, current);
        } else if (result !== null) {
            current = [result[1]!];
            returns = current;
        } else if (/^@\w+/.test(line)) {
            current = others;
            current.push(line);
        } else {
            current.push(line.trim() === '' ? '' : line);
        }
    }
    const tags: string[] = [];
    parameters.forEach((parameter, at) => {
        const declaration = node.parameters[at];
        const text = clean(texts.get(declaration?.name.getText() ?? '') ?? []);
        if (declaration === undefined) {
            return;
        }
        const shown = parameter.variadic
            ? itemDocType(cx, cx.types.of(declaration))
            : docType(cx, cx.types.of(declaration), flagsOfParameter(cx, declaration));
        const native =
            parameter.type === null
                ? null
                : parameter.type.nullable
                  ? `${parameter.type.name}|null`
                  : parameter.type.name;
        if (text !== '' || (shown !== native && !(native === null && shown === 'mixed' && text === ''))) {
            const name = `${parameter.variadic ? '...' : ''}$${parameter.name}`;
            tags.push(...wrapped(`@param ${shown}`, ` ${name}${text === '' ? '' : ` ${text}`}`));
        }
    });
    const signature = cx.checker.getSignatureFromDeclaration(node);
    if (signature !== undefined && !ts.isConstructorDeclaration(node)) {
        const type = cx.checker.getReturnTypeOfSignature(signature);
        const shown = type.flags & ts.TypeFlags.Never ? 'void' : docType(cx, type, cx.numbers.flagsOfResult(node));
        const text = clean(returns ?? []);
        const isPlain =
            /^(string|int|float|bool|void|mixed|self|callable|[A-Z]\w*)(\|null)?$/.test(shown) ||
            (node.type !== undefined && node.type.kind === ts.SyntaxKind.ThisType);
        if (text !== '' || !isPlain) {
            const result = node.type?.kind === ts.SyntaxKind.ThisType ? '$this' : shown;
            tags.push(...wrapped(`@return ${result}`, text === '' ? '' : ` ${text}`));
        }
    }
    tags.push(...others.flatMap((line) => wrapped('', withoutLinks(line))));
    const head = trimmed(summary);
    return [...head, ...(head.length > 0 && tags.length > 0 ? [''] : []), ...tags].map(safe);
}

function flagsOfParameter(cx: Context, node: ts.ParameterDeclaration): number {
    const symbol = ts.isIdentifier(node.name) ? cx.checker.getSymbolAtLocation(node.name) : undefined;
    return symbol === undefined ? 0 : cx.numbers.flagsOf(symbol);
}

/** PHPDoc of a property or constant. */
export function variableDoc(
    cx: Context,
    node: ts.PropertyDeclaration | ts.ParameterDeclaration,
    symbol: ts.Symbol,
): string[] {
    const lines = trimmed(cx.comments.doc(node));
    const type = cx.checker.getTypeOfSymbol(symbol);
    const shown = docType(cx, type, cx.numbers.isDeclaredInt(declaredType(node)) ? 0 : cx.numbers.flagsOf(symbol));
    const isPlain =
        /^(string|int|float|bool|[A-Z]\w*)(\|null)?$/.test(shown) ||
        shown === 'mixed' ||
        (ts.isPropertyDeclaration(node) && node.initializer !== undefined && !/[[{<]/.test(shown));
    const isConstant =
        ts.isPropertyDeclaration(node) && hasModifier(node, ts.ModifierFlags.Static | ts.ModifierFlags.Readonly);
    if (isPlain || isConstant) {
        return lines.map(safe);
    }
    const tag = wrapped(`@var ${shown}`, '');
    return lines.length === 0 ? tag : [...lines, '', ...tag].map(safe);
}

/** The longest line of a PHPDoc that fits into 120 columns, in a method's indentation. */
const DOC_WIDTH = 113;

/** A tag whose array shape is too long for its line gets a line for each field; the text behind a type is wrapped. */
function wrapped(type: string, text: string): string[] {
    const start = type.indexOf('{');
    if (type.length + text.length <= DOC_WIDTH) {
        return [type + text];
    }
    if (start < 0) {
        const all = type + text;
        const end = all.lastIndexOf(' ', DOC_WIDTH);
        return all.slice(0, Math.max(end, 0)).trim() === ''
            ? [all]
            : [all.slice(0, end), ...wrapped('', `    ${all.slice(end + 1)}`)];
    }
    const fields: string[] = [''];
    let depth = 0;
    // A key in quotes may hold what looks like a shape.
    const tokens = type.slice(start + 1).match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|, |[^]/g) ?? [];
    const end = tokens.findIndex((token) => {
        if (token === '}' && depth === 0) {
            return true;
        }
        depth += '{<('.includes(token) ? 1 : '}>)'.includes(token) ? -1 : 0;
        if (depth === 0 && token === ', ') {
            fields.push('');
        } else {
            fields[fields.length - 1] += token;
        }
        return false;
    });
    const lines = fields.flatMap((field) => wrapped(`    ${field},`, ''));
    return [type.slice(0, start + 1), ...lines, ...wrapped(tokens.slice(end).join(''), text)];
}

function clean(lines: string[]): string {
    return withoutLinks(
        lines
            .map((line) => line.trim())
            .join(' ')
            .trim(),
    );
}

function trimmed(lines: string[]): string[] {
    const copy = [...lines];
    while (copy.length > 0 && copy[copy.length - 1]!.trim() === '') {
        copy.pop();
    }
    return copy.filter((line) => !/^@php\b/.test(line));
}

const withoutLinks = (text: string): string => text.replace(/\{@link\s+([^}]+)\}/g, '$1');

const safe = (line: string): string => withoutLinks(line).replace(/\*\//g, '* /');
