/**
 * The whole library of the subset. What is not declared here does not exist: the compiler reads no other library.
 * Every member has an entry in `src/library/`; the start fails when one lacks it.
 *
 * Interfaces that only TypeScript itself asks for stand at the end and have no members to call.
 */

/** Text without lone surrogates. Lengths and places count UTF-16 units, as in JavaScript. */
interface String {
    /** Number of UTF-16 units. */
    readonly length: number;
    charAt(index: number): string;
    charCodeAt(index: number): number;
    codePointAt(index: number): number | undefined;
    at(index: number): string | undefined;
    indexOf(search: string, from?: number): number;
    lastIndexOf(search: string, from?: number): number;
    includes(search: string, from?: number): boolean;
    startsWith(search: string, from?: number): boolean;
    endsWith(search: string, end?: number): boolean;
    slice(start: number, end?: number): string;
    substring(start: number, end?: number): string;
    split(separator: string | RegExp, limit?: number): string[];
    toLowerCase(): string;
    toUpperCase(): string;
    trim(): string;
    trimStart(): string;
    trimEnd(): string;
    padStart(length: number, fill?: string): string;
    padEnd(length: number, fill?: string): string;
    repeat(count: number): string;
    replace(search: string | RegExp, replacement: string): string;
    replace(search: RegExp, replacer: (found: string, ...groups: string[]) => string): string;
    replaceAll(search: string | RegExp, replacement: string): string;
    replaceAll(search: RegExp, replacer: (found: string, ...groups: string[]) => string): string;
    concat(...others: string[]): string;
    /** The match and its groups; with the flag `g` all matches. */
    match(pattern: RegExp): RegExpMatchArray | null;
    /** Where the first match begins, or -1. */
    search(pattern: RegExp): number;
    toString(): string;
    readonly [index: number]: string;
    [Symbol.iterator](): IterableIterator<string>;
}

/** What `match` found: the whole match, then the groups. */
interface RegExpMatchArray extends Array<string> {
    0: string;
}

interface RegExpExecArray extends RegExpMatchArray {}

interface RegExp {
    test(text: string): boolean;
    exec(text: string): RegExpExecArray | null;
}

interface Number {
    toFixed(digits?: number): string;
    toString(base?: number): string;
}

interface NumberConstructor {
    (value: string | number | boolean | null): number;
    isInteger(value: unknown): boolean;
    isSafeInteger(value: unknown): boolean;
    isFinite(value: unknown): boolean;
    isNaN(value: unknown): boolean;
    parseInt(text: string, base?: number): number;
    parseFloat(text: string): number;
    readonly MAX_SAFE_INTEGER: number;
    readonly MIN_SAFE_INTEGER: number;
    readonly EPSILON: number;
    readonly MAX_VALUE: number;
    readonly MIN_VALUE: number;
    readonly POSITIVE_INFINITY: number;
    readonly NEGATIVE_INFINITY: number;
    readonly NaN: number;
}
declare const Number: NumberConstructor;

interface StringConstructor {
    (value: unknown): string;
    fromCharCode(...units: number[]): string;
    fromCodePoint(...points: number[]): string;
}
declare const String: StringConstructor;

interface Boolean {
    toString(): string;
}
interface BooleanConstructor {
    (value: unknown): boolean;
}
declare const Boolean: BooleanConstructor;

declare function parseInt(text: string, base?: number): number;
declare function parseFloat(text: string): number;
declare function isNaN(value: number): boolean;
declare function isFinite(value: number): boolean;
declare function encodeURIComponent(text: string): string;
/** Throws a `URIError` where a percent sign begins nothing that is a character. */
declare function decodeURIComponent(text: string): string;
declare const NaN: number;
declare const Infinity: number;

interface Math {
    readonly abs: (x: number) => number;
    readonly ceil: (x: number) => number;
    readonly floor: (x: number) => number;
    readonly round: (x: number) => number;
    readonly trunc: (x: number) => number;
    imul(a: number, b: number): number;
    readonly sign: (x: number) => number;
    readonly sqrt: (x: number) => number;
    max(...values: number[]): number;
    min(...values: number[]): number;
    /** Of whole numbers, the exponent not negative. */
    pow(base: number, exponent: number): number;
    readonly PI: number;
    readonly E: number;
}
declare const Math: Math;

/** A list. */
interface Array<T> {
    length: number;
    [index: number]: T;
    push(...items: T[]): number;
    pop(): T | undefined;
    shift(): T | undefined;
    unshift(...items: T[]): number;
    splice(start: number, deleteCount?: number, ...items: T[]): T[];
    slice(start?: number, end?: number): T[];
    concat(...others: (T | T[])[]): T[];
    join(separator?: string): string;
    reverse(): T[];
    sort(compare?: (a: T, b: T) => number): T[];
    fill(value: T, start?: number, end?: number): T[];
    indexOf(item: T, from?: number): number;
    lastIndexOf(item: T, from?: number): number;
    includes(item: T, from?: number): boolean;
    at(index: number): T | undefined;
    map<U>(callback: (item: T, index: number, list: readonly T[]) => U): U[];
    filter<S extends T>(test: (item: T, index: number, list: readonly T[]) => item is S): S[];
    filter(test: (item: T, index: number, list: readonly T[]) => unknown): T[];
    find<S extends T>(test: (item: T, index: number, list: readonly T[]) => item is S): S | undefined;
    find(test: (item: T, index: number, list: readonly T[]) => unknown): T | undefined;
    findLast<S extends T>(test: (item: T, index: number, list: readonly T[]) => item is S): S | undefined;
    findLast(test: (item: T, index: number, list: readonly T[]) => unknown): T | undefined;
    findLastIndex(test: (item: T, index: number, list: readonly T[]) => unknown): number;
    findIndex(test: (item: T, index: number, list: readonly T[]) => unknown): number;
    some(test: (item: T, index: number, list: readonly T[]) => unknown): boolean;
    every(test: (item: T, index: number, list: readonly T[]) => unknown): boolean;
    forEach(callback: (item: T, index: number, list: readonly T[]) => void): void;
    reduce(callback: (sum: T, item: T, index: number, list: readonly T[]) => T): T;
    reduce<U>(callback: (sum: U, item: T, index: number, list: readonly T[]) => U, initial: U): U;
    reduceRight(callback: (sum: T, item: T) => T): T;
    reduceRight<U>(callback: (sum: U, item: T, index: number) => U, initial: U): U;
    flat(depth?: 1): ItemOf<T>[];
    flatMap<U>(callback: (item: T, index: number, list: readonly T[]) => U[]): U[];
    entries(): IterableIterator<[number, T]>;
    keys(): IterableIterator<number>;
    values(): IterableIterator<T>;
    [Symbol.iterator](): IterableIterator<T>;
}

type ItemOf<T> = T extends readonly (infer U)[] ? U : T;

interface ReadonlyArray<T> {
    readonly length: number;
    readonly [index: number]: T;
    slice(start?: number, end?: number): T[];
    concat(...others: (T | readonly T[])[]): T[];
    join(separator?: string): string;
    indexOf(item: T, from?: number): number;
    lastIndexOf(item: T, from?: number): number;
    includes(item: T, from?: number): boolean;
    at(index: number): T | undefined;
    map<U>(callback: (item: T, index: number, list: readonly T[]) => U): U[];
    filter<S extends T>(test: (item: T, index: number, list: readonly T[]) => item is S): S[];
    filter(test: (item: T, index: number, list: readonly T[]) => unknown): T[];
    find<S extends T>(test: (item: T, index: number, list: readonly T[]) => item is S): S | undefined;
    find(test: (item: T, index: number, list: readonly T[]) => unknown): T | undefined;
    findLast<S extends T>(test: (item: T, index: number, list: readonly T[]) => item is S): S | undefined;
    findLast(test: (item: T, index: number, list: readonly T[]) => unknown): T | undefined;
    findLastIndex(test: (item: T, index: number, list: readonly T[]) => unknown): number;
    findIndex(test: (item: T, index: number, list: readonly T[]) => unknown): number;
    some(test: (item: T, index: number, list: readonly T[]) => unknown): boolean;
    every(test: (item: T, index: number, list: readonly T[]) => unknown): boolean;
    forEach(callback: (item: T, index: number, list: readonly T[]) => void): void;
    reduce(callback: (sum: T, item: T, index: number, list: readonly T[]) => T): T;
    reduce<U>(callback: (sum: U, item: T, index: number, list: readonly T[]) => U, initial: U): U;
    reduceRight(callback: (sum: T, item: T) => T): T;
    reduceRight<U>(callback: (sum: U, item: T, index: number) => U, initial: U): U;
    flat(depth?: 1): ItemOf<T>[];
    flatMap<U>(callback: (item: T, index: number, list: readonly T[]) => U[]): U[];
    entries(): IterableIterator<[number, T]>;
    keys(): IterableIterator<number>;
    values(): IterableIterator<T>;
    [Symbol.iterator](): IterableIterator<T>;
}

interface ArrayConstructor {
    isArray(value: unknown): value is unknown[];
    of<T>(...items: T[]): T[];
    from<T, U>(items: readonly T[], make: (item: T, index: number) => U): U[];
    from<U>(text: string, make: (item: string, index: number) => U): U[];
    from<T>(source: { length: number }, make: (item: undefined, index: number) => T): T[];
    from<T>(items: readonly T[] | IterableIterator<T>): T[];
    from(text: string): string[];
    from<U>(places: Places | PlacesOf<unknown>, make: (item: undefined, index: number) => U): U[];
    <T>(): T[];
    (length: number): Places;
    <T>(length: number): PlacesOf<T>;
    new <T>(): T[];
    new (length: number): Places;
    new <T>(length: number): PlacesOf<T>;
}
/** `new Array(length)`: has to be filled at once. */
interface Places {
    fill<T>(value: T): T[];
    keys(): IterableIterator<number>;
    [Symbol.iterator](): IterableIterator<undefined>;
}
interface PlacesOf<T> {
    fill(value: T): T[];
    keys(): IterableIterator<number>;
    [Symbol.iterator](): IterableIterator<undefined>;
}
declare const Array: ArrayConstructor;

interface ObjectConstructor {
    keys(record: object): string[];
    values<T>(record: { [key: string]: T }): T[];
    values<T extends object>(record: T): ValueOf<T>[];
    entries<T>(record: { [key: string]: T }): [string, T][];
    entries<T extends object>(record: T): [string, ValueOf<T>][];
    freeze<T extends object>(value: T): Readonly<T>;
    hasOwn(record: object, key: string | number): boolean;
    fromEntries<T>(entries: readonly (readonly [string, T])[]): { [key: string]: T };
}
declare const Object: ObjectConstructor;

/** What a record may hold whose properties are named. */
type ValueOf<T> = T extends unknown ? Required<T>[keyof T] : never;

interface JSON {
    stringify(value: unknown, replacer?: null, indent?: number | string): string;
    /** The result is whatever the text says: give it a type, or take it as `unknown` and test it. */
    parse(text: string): any;
}
declare const JSON: JSON;

interface Console {
    /** Prints one line. For single programs; a module has no console. */
    log(...values: (string | number | boolean | null | undefined)[]): void;
}
declare const console: Console;

interface DateConstructor {
    /** Milliseconds since 1970. For single programs; a module takes the time from the host. */
    now(): number;
}
declare const Date: DateConstructor;

declare class Error {
    constructor(message?: string, options?: { cause?: unknown });
    message: string;
    name: string;
    /** The error that this one was made for. */
    cause?: unknown;
}
declare class RangeError extends Error {}
declare class ReferenceError extends Error {}
declare class SyntaxError extends Error {}
declare class TypeError extends Error {}
declare class URIError extends Error {}
// Without `new` they make the same.
declare function Error(message?: string, options?: { cause?: unknown }): Error;
declare function RangeError(message?: string, options?: { cause?: unknown }): RangeError;
declare function ReferenceError(message?: string, options?: { cause?: unknown }): ReferenceError;
declare function SyntaxError(message?: string, options?: { cause?: unknown }): SyntaxError;
declare function TypeError(message?: string, options?: { cause?: unknown }): TypeError;
declare function URIError(message?: string, options?: { cause?: unknown }): URIError;

// What TypeScript itself asks for.

declare const undefined: undefined;
interface Object {}
interface Function {}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {}
interface SymbolConstructor {
    readonly iterator: unique symbol;
}
declare const Symbol: SymbolConstructor;
interface Symbol {}
interface IteratorYieldResult<T> {
    done?: false;
    value: T;
}
interface IteratorReturnResult<T> {
    done: true;
    value: T;
}
type IteratorResult<T, R = any> = IteratorYieldResult<T> | IteratorReturnResult<R>;
interface Iterator<T, R = any, N = any> {
    next(...arguments: [] | [N]): IteratorResult<T, R>;
}
interface Iterable<T, R = any, N = any> {
    [Symbol.iterator](): Iterator<T, R, N>;
}
interface IterableIterator<T, R = any, N = any> extends Iterator<T, R, N> {
    [Symbol.iterator](): IterableIterator<T, R, N>;
}
interface TemplateStringsArray extends ReadonlyArray<string> {}
interface PropertyDescriptor {}
interface TypedPropertyDescriptor<T> {}
interface Promise<T> {}
interface PromiseConstructorLike {}
interface Awaited<T> {}

type Record<K extends string | number, T> = { [P in K]: T };
type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends string | number> = { [P in Exclude<keyof T, K>]: T[P] };
type NonNullable<T> = T & {};
type ReturnType<T extends (...args: never[]) => unknown> = T extends (...args: never[]) => infer R ? R : never;
type Parameters<T extends (...args: never[]) => unknown> = T extends (...args: infer P) => unknown ? P : never;
type InstanceType<T extends abstract new (...args: never[]) => unknown> = T extends abstract new (
    ...args: never[]
) => infer R
    ? R
    : never;
type NoInfer<T> = intrinsic;
type Uppercase<T extends string> = intrinsic;
type Lowercase<T extends string> = intrinsic;
type Capitalize<T extends string> = intrinsic;
type Uncapitalize<T extends string> = intrinsic;
