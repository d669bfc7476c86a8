/** A number as it was spelled: whether `2.0` is an integer depends on who reads it. */
export class JsonNumber {
    constructor(readonly raw: string) {}
}

/** A decoded JSON object. Of a key that is given twice the last value counts. */
export type JsonObject = Map<string, Json>;

/** A decoded JSON value that still knows how its numbers were spelled. */
export type Json = null | boolean | string | JsonNumber | Json[] | JsonObject;

/** The text is no JSON, or ends too early. */
export class JsonError extends Error {}

const MAX_DEPTH = 10000;

/**
 * Reads the first JSON value of a text; what follows it is nobody's business, as with the panel's stream decoder.
 *
 * @throws JsonError if there is no whole value.
 */
export function parseFirst(text: string): Json {
    return new Parser(text).first();
}

/**
 * Reads a text that is one JSON value and nothing else.
 *
 * @throws JsonError otherwise.
 */
export function parseWhole(text: string): Json {
    const parser = new Parser(text);
    const value = parser.first();
    parser.end();

    return value;
}

/** Whether a body holds nothing at all: a decoder tells that apart from broken JSON. */
export function isBlank(text: string): boolean {
    return /^[ \t\r\n]*$/.test(text);
}

class Parser {
    private position = 0;
    private depth = 0;

    constructor(private readonly text: string) {}

    first(): Json {
        this.blanks();

        return this.value();
    }

    end(): void {
        this.blanks();
        if (this.position < this.text.length) {
            throw this.error();
        }
    }

    private value(): Json {
        switch (this.text[this.position]) {
            case '{':
                return this.object();
            case '[':
                return this.array();
            case '"':
                return this.string();
            case 't':
                return this.word('true', true);
            case 'f':
                return this.word('false', false);
            case 'n':
                return this.word('null', null);
            default:
                return this.number();
        }
    }

    private object(): JsonObject {
        const object: JsonObject = new Map();
        this.enter();
        if (!this.take('}')) {
            do {
                this.blanks();
                const key = this.string();
                this.blanks();
                this.expect(':');
                this.blanks();
                object.set(key, this.value());
                this.blanks();
            } while (this.take(','));
            this.expect('}');
        }
        this.depth--;

        return object;
    }

    private array(): Json[] {
        const array: Json[] = [];
        this.enter();
        if (!this.take(']')) {
            do {
                this.blanks();
                array.push(this.value());
                this.blanks();
            } while (this.take(','));
            this.expect(']');
        }
        this.depth--;

        return array;
    }

    private enter(): void {
        this.position++;
        this.depth++;
        if (this.depth > MAX_DEPTH) {
            throw this.error();
        }
        this.blanks();
    }

    private string(): string {
        const token = this.match(/"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
        if (token === null) {
            throw this.error();
        }
        let text: string;
        try {
            text = JSON.parse(token) as string;
        } catch {
            // A control character must be escaped.
            throw this.error();
        }

        // Half a surrogate pair is no character: the panel stores the replacement character for it.
        return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) =>
            unit.length === 2 ? unit : '\ufffd',
        );
    }

    private number(): JsonNumber {
        const token = this.match(/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y);
        // "1." and "1e" are broken, not a number with something behind it.
        if (token === null || /[.eE]/.test(this.text[this.position] ?? '')) {
            throw this.error();
        }

        return new JsonNumber(token);
    }

    private word<T extends Json>(word: string, value: T): T {
        if (!this.text.startsWith(word, this.position)) {
            throw this.error();
        }
        this.position += word.length;

        return value;
    }

    private match(pattern: RegExp): string | null {
        pattern.lastIndex = this.position;
        const token = pattern.exec(this.text)?.[0];
        if (token === undefined) {
            return null;
        }
        this.position += token.length;

        return token;
    }

    private blanks(): void {
        this.match(/[ \t\r\n]*/y);
    }

    private take(character: string): boolean {
        if (this.text[this.position] !== character) {
            return false;
        }
        this.position++;

        return true;
    }

    private expect(character: string): void {
        if (!this.take(character)) {
            throw this.error();
        }
    }

    private error(): JsonError {
        return new JsonError(`Broken JSON at ${this.position}.`);
    }
}

/** A value that can be sent; a property that is `undefined` is left out. */
export type Sendable =
    null | boolean | number | string | readonly Sendable[] | { readonly [key: string]: Sendable | undefined };

/** Spells a value as the panel's encoder does, with the keys in the order in which they were written. */
export function encode(value: Sendable): string {
    if (typeof value === 'number') {
        return encodeNumber(value);
    }
    if (typeof value !== 'object' || value === null) {
        return JSON.stringify(value).replace(
            /[<>&\u2028\u2029]/g,
            (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
    }
    if (isList(value)) {
        return `[${value.map(encode).join(',')}]`;
    }
    const members: string[] = [];
    for (const [key, member] of Object.entries(value)) {
        if (member !== undefined) {
            members.push(`${encode(key)}:${encode(member)}`);
        }
    }

    return `{${members.join(',')}}`;
}

/** Puts the keys of all objects into alphabetical order: the panel builds most payloads from maps. */
export function sortKeys(value: Sendable): Sendable {
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    if (isList(value)) {
        return value.map(sortKeys);
    }
    const sorted: Record<string, Sendable> = {};
    for (const key of Object.keys(value).sort()) {
        const member = value[key];
        if (member !== undefined) {
            sorted[key] = sortKeys(member);
        }
    }

    return sorted;
}

// `Array.isArray` alone does not narrow a readonly array out of the union.
function isList(value: Sendable): value is readonly Sendable[] {
    return Array.isArray(value);
}

function encodeNumber(value: number): string {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) {
        return JSON.stringify(value);
    }

    // Beyond 2^53 JavaScript would print rounded digits; the columns are 64-bit integers.
    return BigInt.asIntN(64, BigInt(value) === 2n ** 63n ? 2n ** 63n - 1n : BigInt(value)).toString();
}
