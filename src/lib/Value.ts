import { int, array_values, intval, is_array, strval } from '../host/php';

/**
 * Reads values of unknown type: what WHMCS hands over, what the database returns (whole numbers arrive as text before
 * PHP 8.1) and what the panel answers.
 */
export class Value {
    /** The value as text; the empty text for anything that is not a scalar. */
    static text(value: unknown): string {
        if (typeof value === 'string') {
            return value;
        }
        if (typeof value === 'number') {
            return strval(value);
        }
        if (typeof value === 'boolean') {
            return value ? '1' : '';
        }
        return '';
    }

    /** The whole number that the value is or spells; `null` for anything else, such as `1.5`, `100 GB` or nothing. */
    static whole(value: unknown): int | null {
        const text = Value.text(value).trim();
        return /^-?[0-9]{1,15}$/.test(text) ? intval(text) : null;
    }

    /** The whole number that the value is or spells, or 0. */
    static wholeOrZero(value: unknown): int {
        return Value.whole(value) ?? 0;
    }

    /** Whether the value means yes in one of WHMCS's ways: `true`, 1, `on`, `1`, `yes`. */
    static isOn(value: unknown): boolean {
        const text = Value.text(value).trim().toLowerCase();
        return text === '1' || text === 'on' || text === 'yes' || text === 'true';
    }

    /** The part of a text in front of the first such character, or all of it; without blanks around it. */
    static before(character: string, text: string): string {
        const end = text.indexOf(character);
        return (end < 0 ? text : text.substring(0, end)).trim();
    }

    /** The value as a record; an empty one for anything else. */
    static record(value: unknown): Record<string, unknown> {
        return is_array(value) ? value : {};
    }

    /** The value as a list; an empty one for anything else. */
    static list(value: unknown): unknown[] {
        return is_array(value) ? array_values(value) : [];
    }

    /** The whole numbers above zero in a list; whatever else it holds is left out. */
    static ids(value: unknown): int[] {
        const ids: int[] = [];
        for (const item of Value.list(value)) {
            const id = Value.whole(item);
            if (id !== null && id > 0) {
                ids.push(id);
            }
        }
        return ids;
    }
}
