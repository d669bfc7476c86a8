/** How PHP spells values. */

const UNSEEN = /[\x00-\x1f\x7f\u2028\u2029\ufeff\u0080-\u00a0\u200b-\u200f\u202a-\u202e]/;

function quoteSingle(value: string): string {
    return `'${value.replace(/\\(?=\\|'|$)|'/g, (found) => '\\' + found)}'`;
}

/** What a double-quoted string needs so that PHP reads the value back. */
export function escapeDouble(value: string): string {
    return value.replace(new RegExp(`[\\\\"$]|${UNSEEN.source}`, 'g'), (found) => {
        switch (found) {
            case '\\':
            case '"':
            case '$':
                return '\\' + found;
            case '\n':
                return '\\n';
            case '\r':
                return '\\r';
            case '\t':
                return '\\t';
            default: {
                const code = found.charCodeAt(0);
                return code < 0x80
                    ? '\\x' + code.toString(16).toUpperCase().padStart(2, '0')
                    : `\\u{${code.toString(16).toUpperCase()}}`;
            }
        }
    });
}

/**
 * A PHP string literal of exactly this value: in single quotes, unless it holds characters that nobody could see, or
 * quotes that double ones spare a backslash.
 */
export function quote(value: string): string {
    return UNSEEN.test(value) || (value.includes("'") && !/["\\$]/.test(value))
        ? `"${escapeDouble(value)}"`
        : quoteSingle(value);
}

/** A float literal that PHP reads as exactly this number, and as a float. */
export function floatText(value: number): string {
    if (Object.is(value, -0)) {
        return '-0.0';
    }
    const text = String(value).replace('e+', 'e');
    return /[.e]/.test(text) ? text : `${text}.0`;
}
