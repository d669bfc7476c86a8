import { refuse } from './strict';

// PHP's JSON functions on JavaScript values that stand for PHP's: records and lists are both arrays there.

export const ERROR_NONE = 0;
const ERROR_DEPTH = 1;
const ERROR_SYNTAX = 4;
const ERROR_UTF8 = 5;
const ERROR_INF_OR_NAN = 7;
const ERROR_UTF16 = 10;

export const UNESCAPED_SLASHES = 64;
export const UNESCAPED_UNICODE = 256;

/** Two to the 63rd: from here on PHP has floats only. */
const INTEGER_LIMIT = 2 ** 63;

/** Thrown inside; carries PHP's error number. */
class JsonError extends Error {
    constructor(readonly code: number) {
        super(`JSON error ${code}`);
    }
}

/** A number as PHP's `json_encode` prints it. */
export function phpNumber(value: number): string {
    if (Number.isInteger(value) && Math.abs(value) < INTEGER_LIMIT) {
        return Object.is(value, -0) ? '-0' : BigInt(value).toString();
    }
    return shortest(value, 17, 'e');
}

/** A number as PHP turns it into a text: floats with 14 digits. */
export function phpText(value: number): string {
    return Number.isInteger(value) && Math.abs(value) < INTEGER_LIMIT ? phpNumber(value) : shortest(value, 14, 'E');
}

function shortest(value: number, digits: number, mark: string): string {
    const rounded = digits < 17 ? value.toExponential(digits - 1) : value.toExponential();
    const [mantissa, exponent] = rounded.split('e') as [string, string];
    const power = Number(exponent);
    if (power < -4 || power >= digits) {
        const short = mantissa.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
        return `${short.includes('.') ? short : short + '.0'}${mark}${power < 0 ? '-' : '+'}${Math.abs(power)}`;
    }
    return String(Number(rounded));
}

/** Whether PHP would take these keys for a list's. */
function isList(value: object): boolean {
    return Object.keys(value).every((key, index) => key === String(index));
}

function quote(text: string, flags: number): string {
    let quoted = '"';
    for (const character of text) {
        const code = character.codePointAt(0)!;
        if (code >= 0xd800 && code <= 0xdfff) {
            throw new JsonError(ERROR_UTF8);
        }
        const named: Record<string, string> = {
            '"': '\\"',
            '\\': '\\\\',
            '\b': '\\b',
            '\f': '\\f',
            '\n': '\\n',
            '\r': '\\r',
            '\t': '\\t',
        };
        if (named[character] !== undefined) {
            quoted += named[character];
        } else if (character === '/' && (flags & UNESCAPED_SLASHES) === 0) {
            quoted += '\\/';
        } else if (
            code < 0x20 ||
            code === 0x2028 ||
            code === 0x2029 ||
            (code > 0x7e && (flags & UNESCAPED_UNICODE) === 0)
        ) {
            // U+007F is printed as it is.
            quoted += code === 0x7f ? character : units(character);
        } else {
            quoted += character;
        }
    }
    return quoted + '"';
}

function units(character: string): string {
    return [...Array(character.length).keys()]
        .map((index) => '\\u' + character.charCodeAt(index).toString(16).padStart(4, '0'))
        .join('');
}

function encode(value: unknown, flags: number): string {
    if (value === null) {
        return 'null';
    }
    switch (typeof value) {
        case 'boolean':
            return String(value);
        case 'number':
            if (!Number.isFinite(value)) {
                throw new JsonError(ERROR_INF_OR_NAN);
            }
            return phpNumber(value);
        case 'string':
            return quote(value, flags);
        case 'object': {
            const prototype: unknown = Object.getPrototypeOf(value);
            if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
                refuse('json_encode: an object of a class is not modelled');
            }
            if (isList(value)) {
                return (
                    '[' +
                    Object.values(value)
                        .map((item) => encode(item, flags))
                        .join(',') +
                    ']'
                );
            }
            const members = Object.entries(value).map(([key, item]) => quote(key, flags) + ':' + encode(item, flags));
            return '{' + members.join(',') + '}';
        }
        default:
            refuse(`json_encode: a value of type ${typeof value} is not modelled`);
    }
}

/** The nesting depth as PHP counts it: scalars 1, an array one more than what is in it. */
function depth(value: unknown): number {
    if (value === null || typeof value !== 'object') {
        return 1;
    }
    return 1 + Object.values(value).reduce<number>((deepest, item) => Math.max(deepest, depth(item)), 1);
}

function hasLoneSurrogate(value: unknown): boolean {
    if (typeof value === 'string') {
        return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value);
    }
    if (value === null || typeof value !== 'object') {
        return false;
    }
    return Object.entries(value).some(([key, item]) => hasLoneSurrogate(key) || hasLoneSurrogate(item));
}

/** `json_encode`: the text, or PHP's error number. */
export function encodeJson(value: unknown, flags: number): { text: string | false; error: number } {
    if ((flags & ~(UNESCAPED_SLASHES | UNESCAPED_UNICODE)) !== 0) {
        refuse(`json_encode: flags ${flags} are not modelled`);
    }
    try {
        return { text: encode(value, flags), error: ERROR_NONE };
    } catch (error) {
        if (error instanceof JsonError) {
            return { text: false, error: error.code };
        }
        throw error;
    }
}

/** `json_decode` to arrays: the value, or PHP's error number. */
export function decodeJson(text: string, maxDepth: number, flags: number): { value: unknown; error: number } {
    if (flags !== 0) {
        refuse(`json_decode: flags ${flags} are not modelled`);
    }
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return { value: null, error: ERROR_SYNTAX };
    }
    if (depth(value) > maxDepth) {
        return { value: null, error: ERROR_DEPTH };
    }
    if (hasLoneSurrogate(value)) {
        return { value: null, error: /\\u/i.test(text) ? ERROR_UTF16 : ERROR_UTF8 };
    }
    return { value, error: ERROR_NONE };
}
