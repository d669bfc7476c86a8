import { ts } from 'ts-morph';

const ALONE = 'there is nothing asynchronous in the subset';
const OUTPUT = 'print with `console.log`';
const NUMBERS = 'use `number[]`';

/** What to write instead of names that programmers look for and the library of the subset does not have. */
const ADVICE: Readonly<Record<string, string>> = {
    Map: 'use a record: `Record<string, T>` with `record[key]`, `key in record` and `delete record[key]`',
    ReadonlyMap: 'use `Readonly<Record<string, T>>`',
    WeakMap: 'let the object have a property',
    Set: 'use a list with `includes`, or a record: `Record<string, true>` with `key in record`',
    ReadonlySet: 'use `readonly T[]` with `includes`',
    WeakSet: 'let the object have a property',
    Promise: ALONE,
    setTimeout: ALONE,
    setInterval: ALONE,
    queueMicrotask: ALONE,
    RegExp: 'write the pattern as a literal: `/…/`',
    Intl: 'put the text together by hand',
    Uint8Array: NUMBERS,
    Uint32Array: NUMBERS,
    Int32Array: NUMBERS,
    Float64Array: NUMBERS,
    BigInt: 'use numbers up to 2^53, or text',
    process: OUTPUT,
    document: OUTPUT,
    window: OUTPUT,
    alert: OUTPUT,
    error: OUTPUT,
    warn: OUTPUT,
    info: OUTPUT,
    debug: OUTPUT,
    require: 'write `import { name } from …`',
    structuredClone: 'copy what is changed, and what is changed within: `list.map((item) => [...item])`',
    localeCompare: 'compare with `<`: `a < b ? -1 : a > b ? 1 : 0`',
    toLocaleString: 'use `toFixed`, and put the separators in by hand',
    toLocaleUpperCase: 'write `toUpperCase()`',
    toLocaleLowerCase: 'write `toLowerCase()`',
    toPrecision: 'use `toFixed`',
    toString: 'use `join`, `JSON.stringify` or a template',
    substr: 'use `slice`',
    freeze: 'write `readonly` in the type, or `as const`',
    isFrozen: 'write `readonly` in the type, or `as const`',
    assign: 'write a spread: `{ ...a, ...b }`',
    getOwnPropertyNames: 'use `Object.keys`',
    hasOwnProperty: 'write `Object.hasOwn(record, key)`',
    random: 'take the number as a parameter',
    matchAll: 'use `match` with the flag `g`',
    stack: 'use `message`',
    Date: 'use `Date.now()`, and count the days with whole numbers',
    copyWithin: 'use `slice` and spread',
    toSpliced: 'use `slice` and spread: `[...list.slice(0, n), item, ...list.slice(n)]`',
    toSorted: 'write `[...list].sort(…)`',
    toReversed: 'write `[...list].reverse()`',
};

/** What helps where a name does not exist. */
export function instead(name: string): string {
    return Object.keys(ADVICE).includes(name) ? ADVICE[name]! : 'see docs/subset.md for what there is';
}

/** The member of the library to the arguments of whose call the place belongs. */
export function calledMember(
    checker: ts.TypeChecker,
    library: ts.SourceFile,
    file: ts.SourceFile,
    at: number,
    isArgument: boolean,
): ts.Expression | null {
    let found: ts.Expression | null = null;
    const visit = (node: ts.Node): void => {
        if (node.getStart() > at || at >= node.end) {
            return;
        }
        if (ts.isFunctionLike(node) && node.getStart() < at) {
            found = null;
        }
        if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
            const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
            const declarations = checker.getSymbolAtLocation(callee)?.declarations ?? [];
            const isLibrary = declarations.some((one) => one.getSourceFile() === library);
            // What starts where a call starts may be an argument of the call around it.
            if (at >= (isArgument ? callee.end : callee.getStart()) && isLibrary) {
                found = node.expression;
            } else if (at > node.getStart()) {
                found = null;
            }
        }
        ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
}
