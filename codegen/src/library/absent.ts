import { ts } from 'ts-morph';

const ALONE = 'there is nothing asynchronous in the subset';
const OUTPUT = 'print with `console.log`';
const NUMBERS = 'use `number[]`';
const READONLY = 'write `readonly` in the type, or `as const`';
const PATTERN = 'the pattern is written as a literal: write down what is known of it';
const HOST = 'declare a function in `host/`, and let PHP do it';
const ROUNDED = 'the last digit depends on the machine: work with whole numbers, or declare a function in `host/`';
const PROPERTY = 'assign the property: `record.name = value`';
const TYPE = 'tell objects apart by `instanceof` or by a property `kind`';

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
    setImmediate: ALONE,
    clearTimeout: ALONE,
    clearInterval: ALONE,
    fetch: HOST,
    crypto: HOST,
    URL: HOST,
    URLSearchParams: 'put the text together with `encodeURIComponent`',
    Buffer: HOST,
    TextEncoder: HOST,
    TextDecoder: HOST,
    performance: 'use `Date.now()`',
    decodeURI: 'use `decodeURIComponent` for each part',
    encodeURI: 'use `encodeURIComponent` for each part',
    escape: 'use `encodeURIComponent`',
    normalize: HOST,
    queueMicrotask: ALONE,
    RegExp: 'write the pattern as a literal: `/…/`',
    Intl: 'put the text together by hand',
    Uint8Array: NUMBERS,
    Uint32Array: NUMBERS,
    Int32Array: NUMBERS,
    Float64Array: NUMBERS,
    BigInt: 'use numbers up to 2^53, or text',
    process: OUTPUT,
    table: OUTPUT,
    dir: OUTPUT,
    trace: OUTPUT,
    group: OUTPUT,
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
    isFrozen: READONLY,
    seal: READONLY,
    isSealed: READONLY,
    preventExtensions: READONLY,
    isExtensible: READONLY,
    assign: 'write a spread: `{ ...a, ...b }`',
    getOwnPropertyNames: 'use `Object.keys`',
    hasOwnProperty: 'write `Object.hasOwn(record, key)`',
    random: 'take the number as a parameter',
    matchAll: 'use `match` with the flag `g`',
    lastIndex: 'use `match` with the flag `g`, or cut off with `slice` what was matched',
    index: 'write `text.search(pattern)`',
    input: 'use the text that was searched',
    groups: 'use the number of the group: `match[1]`',
    source: PATTERN,
    flags: PATTERN,
    global: PATTERN,
    ignoreCase: PATTERN,
    multiline: PATTERN,
    trimLeft: 'write `trimStart()`',
    trimRight: 'write `trimEnd()`',
    isWellFormed: 'strings hold whole characters',
    toWellFormed: 'strings hold whole characters',
    toExponential: 'use `toFixed`',
    hypot: 'write `Math.sqrt(x * x + y * y)`',
    cbrt: ROUNDED,
    exp: ROUNDED,
    expm1: ROUNDED,
    log: ROUNDED,
    log10: ROUNDED,
    log1p: ROUNDED,
    log2: ROUNDED,
    LN2: 'write the number',
    LN10: 'write the number',
    LOG2E: 'write the number',
    LOG10E: 'write the number',
    SQRT2: 'write `Math.sqrt(2)`',
    SQRT1_2: 'write `Math.sqrt(0.5)`',
    sin: ROUNDED,
    cos: ROUNDED,
    tan: ROUNDED,
    asin: ROUNDED,
    acos: ROUNDED,
    atan: ROUNDED,
    atan2: ROUNDED,
    is: 'compare with `===`, and ask `Number.isNaN` first',
    with: 'copy the list, and assign to the copy: `const copy = [...list]; copy[i] = item`',
    valueOf: 'use the value itself',
    create: 'write `{}`, or `new` with a class',
    defineProperty: PROPERTY,
    defineProperties: PROPERTY,
    getOwnPropertyDescriptor: 'use `Object.hasOwn` and the property itself',
    getOwnPropertyDescriptors: 'use `Object.entries`',
    propertyIsEnumerable: 'write `Object.hasOwn(record, key)`',
    getPrototypeOf: TYPE,
    setPrototypeOf: TYPE,
    isPrototypeOf: TYPE,
    groupBy: 'write a loop: `(groups[key] ??= []).push(item)`',
    ArrayLike: 'use `readonly T[]`',
    PropertyKey: 'write `string`',
    stack: 'use `message`',
    Date: 'use `Date.now()`, and count the days with whole numbers',
    copyWithin: 'use `slice` and spread',
    toSpliced: 'use `slice` and spread: `[...list.slice(0, n), item, ...list.slice(n)]`',
    toSorted: 'write `[...list].sort(…)`',
    toReversed: 'write `[...list].reverse()`',
};

/** Whether a name is one of JavaScript's, or of a place that it runs in. */
export const isKnownElsewhere = (name: string): boolean =>
    Object.keys(ADVICE).includes(name) ||
    name in globalThis ||
    ['window', 'document', 'self', 'require'].includes(name);

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
