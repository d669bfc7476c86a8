import { ts } from 'ts-morph';
import { Context } from '../context';

/** What follows `@php` in a declaration's TSDoc. */
export function phpSpelling(declaration: ts.Node): string | null {
    const owner = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const docs = (owner as { jsDoc?: ts.JSDoc[] }).jsDoc ?? [];
    for (const doc of docs) {
        const found = /@php\s+(\S+)/.exec(doc.getText());
        if (found !== null) {
            return found[1]!;
        }
    }
    return null;
}

export function isHostDeclaration(cx: Context, declaration: ts.Node): boolean {
    return cx.program.source.host.includes(declaration.getSourceFile());
}

/** The classes of errors that both languages have. */
const ERROR_CLASSES: ReadonlyMap<string, string> = new Map([
    ['Error', '\\Exception'],
    ['RangeError', '\\RangeException'],
    ['ReferenceError', '\\DomainException'],
    ['SyntaxError', '\\ParseError'],
    ['TypeError', '\\TypeError'],
    ['URIError', '\\UnexpectedValueException'],
]);

/** Whether the class is one of the errors of the library. */
export const isLibraryError = (cx: Context, symbol: ts.Symbol | undefined): boolean =>
    ERROR_CLASSES.has(cx.library.ofSymbol(symbol) ?? '');

/** A class as PHP names it at this place. */
export function className(cx: Context, symbol: ts.Symbol): string {
    const real = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
    const declaration = real.valueDeclaration ?? real.declarations?.[0];
    if (declaration === undefined) {
        return real.name;
    }
    const error = ERROR_CLASSES.get(cx.library.ofSymbol(real) ?? '');
    if (error !== undefined) {
        return error;
    }
    if (cx.classNode !== null && declaration === cx.classNode) {
        return 'self';
    }
    if (isHostDeclaration(cx, declaration)) {
        return importedClass(cx, phpSpelling(declaration) ?? `\\${real.name}`);
    }
    if (declaration.getSourceFile() !== cx.file) {
        cx.usedClasses.add(real);
    }
    return cx.topName(real);
}

/** A class with a namespace gets a `use`, if its short name means nothing else in the program. */
function importedClass(cx: Context, spelling: string): string {
    const [, name] = /^\\\w.*\\(\w+)$/.exec(spelling) ?? [];
    if (name === undefined || cx.names.hasClass(name)) {
        return spelling;
    }
    cx.usedHostClasses.add(spelling.slice(1));
    return name;
}
