import { Message, Refusal } from './answer';
import { type Json, JsonError, JsonNumber, isBlank, parseFirst } from './json';

const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);

/**
 * Reads the body of an endpoint that looks fields up in a map: unknown fields are ignored, values coerced.
 *
 * @throws Refusal if the body is no object (and not `null`, which counts as one without fields).
 */
export function readFields(body: string): Fields {
    const value = tryParse(body);
    if (value === null) {
        return new Fields(new Map());
    }
    if (!(value instanceof Map) || !numbersFit(value)) {
        throw new Refusal(Message.BAD_REQUEST);
    }

    return new Fields(value);
}

/** The coercing view of a JSON object. Keys are case-sensitive. */
export class Fields {
    constructor(private readonly values: ReadonlyMap<string, Json>) {}

    has(key: string): boolean {
        return this.values.has(key);
    }

    /** The value as trimmed text; `null` and an absent key are the empty text. */
    text(key: string): string {
        return toText(this.values.get(key) ?? null);
    }

    /** The value as integer; whatever is not a plain integer silently becomes the default. */
    int<T>(key: string, fallback: T): number | T {
        return parseInt64(this.text(key)) ?? fallback;
    }

    /** The value as decimal number, else the default. */
    float(key: string, fallback: number): number {
        const text = this.text(key);

        return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : fallback;
    }

    /** The integers of a list, numbers or numeric texts; junk is dropped, and no list is an empty one. */
    ints(key: string): number[] {
        const value = this.values.get(key);
        if (!Array.isArray(value)) {
            return [];
        }

        return value.map((item) => parseInt64(toText(item))).filter((item): item is number => item !== null);
    }

    /** The objects of a list. */
    objects(key: string): Fields[] {
        const value = this.values.get(key);
        if (!Array.isArray(value)) {
            return [];
        }

        return value.filter((item): item is Map<string, Json> => item instanceof Map).map((item) => new Fields(item));
    }
}

/** The type of a field of a strictly decoded body; `[kind]` is a list, `int?` an integer that may be `null`. */
export type Kind = 'string' | 'int' | 'int?' | 'float' | 'bool' | readonly [Kind] | Shape;

/** The fields of a strictly decoded object. */
export interface Shape {
    readonly [field: string]: Kind;
}

/** What a strictly decoded value of a kind is afterwards. */
export type Decoded<K> = K extends 'string'
    ? string
    : K extends 'int' | 'float'
      ? number
      : K extends 'int?'
        ? number | null
        : K extends 'bool'
          ? boolean
          : K extends readonly [infer Element]
            ? Decoded<Element>[]
            : { -readonly [Field in keyof K]: Decoded<K[Field]> };

/** How a strict endpoint answers a body that it cannot decode. */
export interface StrictOptions {
    /** The error; `-1 请求参数错误` unless the endpoint has its own. */
    readonly refusal?: Refusal;
    /** Whether no body at all is as good as `{}`. */
    readonly mayBeMissing?: boolean;
}

/**
 * Reads the body of an endpoint that decodes into a structure: keys in any case, no unknown fields, exact types.
 * `null` leaves a field as it was, so an absent field and `null` are both the zero value.
 *
 * @throws Refusal if anything about the body is wrong.
 */
export function readStruct<S extends Shape>(body: string, shape: S, options: StrictOptions = {}): Decoded<S> {
    const refusal = options.refusal ?? new Refusal(Message.BAD_REQUEST);
    if (options.mayBeMissing === true && isBlank(body)) {
        return zero(shape) as Decoded<S>;
    }
    try {
        return decode(parseFirst(body), shape) as Decoded<S>;
    } catch (error) {
        throw error instanceof JsonError ? refusal : error;
    }
}

/** The integer that a text spells in base 10 with an optional sign, if it fits 64 bits. */
export function parseInt64(text: string): number | null {
    if (!/^[+-]?\d+$/.test(text)) {
        return null;
    }
    const value = BigInt(text.replace(/^\+/, ''));

    return value > MAX_INT64 || value < MIN_INT64 ? null : Number(value);
}

function decode(value: Json, kind: Kind): unknown {
    if (value === null) {
        return zero(kind);
    }
    if (typeof kind === 'string') {
        return decodeScalar(value, kind);
    }
    if (isListKind(kind)) {
        if (!Array.isArray(value)) {
            throw new JsonError('A list is expected.');
        }

        return value.map((item) => decode(item, kind[0]));
    }
    if (!(value instanceof Map)) {
        throw new JsonError('An object is expected.');
    }
    const decoded = zero(kind) as Record<string, unknown>;
    for (const [key, member] of value) {
        const field = fieldNamed(kind, key);
        if (member !== null) {
            decoded[field] = decode(member, kind[field]);
        }
    }

    return decoded;
}

function decodeScalar(value: Json, kind: string): unknown {
    if (kind === 'string' && typeof value === 'string') {
        return value;
    }
    if (kind === 'bool' && typeof value === 'boolean') {
        return value;
    }
    if (value instanceof JsonNumber) {
        if (kind === 'float' && Number.isFinite(Number(value.raw))) {
            return Number(value.raw);
        }
        // The spelling decides: 2.0 and 2e0 are no integers.
        const integer = kind === 'int' || kind === 'int?' ? parseInt64(value.raw) : null;
        if (integer !== null) {
            return integer;
        }
    }
    throw new JsonError(`The value is no ${kind}.`);
}

function fieldNamed(shape: Shape, key: string): string {
    if (Object.hasOwn(shape, key)) {
        return key;
    }
    const folded = key.toLowerCase();
    const field = Object.keys(shape).find((name) => name.toLowerCase() === folded);
    if (field === undefined) {
        throw new JsonError(`The field ${key} is unknown.`);
    }

    return field;
}

function zero(kind: Kind): unknown {
    if (typeof kind !== 'string') {
        return isListKind(kind)
            ? []
            : Object.fromEntries(Object.entries(kind).map(([field, inner]) => [field, zero(inner)]));
    }
    switch (kind) {
        case 'string':
            return '';
        case 'bool':
            return false;
        case 'int?':
            return null;
        default:
            return 0;
    }
}

function isListKind(kind: Kind): kind is readonly [Kind] {
    return Array.isArray(kind);
}

function tryParse(body: string): Json {
    try {
        return parseFirst(body);
    } catch {
        throw new Refusal(Message.BAD_REQUEST);
    }
}

/** Numbers in a map become doubles; one that is too large for a double makes the whole body undecodable. */
function numbersFit(value: Json): boolean {
    if (value instanceof JsonNumber) {
        return Number.isFinite(Number(value.raw));
    }
    if (Array.isArray(value)) {
        return value.every(numbersFit);
    }

    return !(value instanceof Map) || [...value.values()].every(numbersFit);
}

function toText(value: Json): string {
    if (value === null) {
        return '';
    }
    if (typeof value === 'string') {
        return value.trim();
    }
    if (value instanceof JsonNumber) {
        return plainDecimal(Number(value.raw));
    }

    return JSON.stringify(plain(value))
        .replace(/^"+|"+$/g, '')
        .trim();
}

/** A double without exponent, with as few digits as tell it apart from its neighbours. */
function plainDecimal(value: number): string {
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 63) {
        return BigInt(value).toString();
    }
    const [mantissa, exponentText] = String(Math.abs(value)).split('e') as [string, string | undefined];
    const sign = value < 0 ? '-' : '';
    if (exponentText === undefined) {
        return sign + mantissa;
    }
    const [whole, fraction = ''] = mantissa.split('.') as [string, string | undefined];
    const exponent = Number(exponentText);
    const digits = whole + fraction;
    const point = whole.length + exponent;
    if (point <= 0) {
        return `${sign}0.${'0'.repeat(-point)}${digits}`;
    }

    return sign + digits.padEnd(point, '0');
}

function plain(value: Json): unknown {
    if (value instanceof JsonNumber) {
        return Number(value.raw);
    }
    if (Array.isArray(value)) {
        return value.map(plain);
    }
    if (value instanceof Map) {
        return Object.fromEntries([...value].sort().map(([key, member]) => [key, plain(member)]));
    }

    return value;
}
