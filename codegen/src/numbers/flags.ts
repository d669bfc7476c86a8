import { Kind, NOTHING, SCALAR } from '../types';

/** What is known about a value beyond its type. */
export enum Flag {
    /** A number may be a PHP float */
    Float = 1,
    /** A text may be undefined although its type does not say so: an unchecked read */
    MissingText = 2,
    /** The same of a number: what was stored as a text comes out as one */
    MissingNumber = 4,
    MissingBoolean = 8,
    MissingOther = 16,
    Missing = MissingText | MissingNumber | MissingBoolean | MissingOther,
}

/** The flags that values of the kinds can have. */
export function possible(kinds: number): number {
    const isOpen = (kinds & ~NOTHING) === 0 || (kinds & (Kind.Unknown | Kind.Any)) !== 0;
    return isOpen
        ? ~0
        : ~Flag.Missing |
              (kinds & Kind.String ? Flag.MissingText : 0) |
              (kinds & Kind.Number ? Flag.MissingNumber : 0) |
              (kinds & Kind.Boolean ? Flag.MissingBoolean : 0) |
              (kinds & ~(SCALAR | NOTHING) ? Flag.MissingOther : 0);
}

/** What arithmetic makes of a value with these flags: with undefined it gives NaN. */
export const toNumber = (flags: number): number => (flags !== 0 ? Flag.Float : 0);
