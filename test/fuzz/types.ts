/**
 * The types of generated programs. A type says more than TypeScript's: how large a number can get, so that integer
 * arithmetic stays inside ±(2^53 − 1), and whether a text may hold astral characters, so that no operation cuts one
 * in half.
 */
export type Type =
    | { kind: 'int'; limit: number }
    | { kind: 'float' }
    | { kind: 'text'; astral: boolean }
    | { kind: 'bool' }
    | { kind: 'list'; of: Type }
    | { kind: 'dict'; of: Type }
    | { kind: 'record'; record: RecordType }
    | { kind: 'tuple'; of: Type[] }
    | { kind: 'nullable'; of: Type }
    | { kind: 'object'; of: ClassType }
    | { kind: 'enum'; of: EnumType }
    | { kind: 'union'; name: string; of: string[] }
    | { kind: 'function'; takes: Type[]; gives: Type }
    | { kind: 'unknown' };

export type TypeOf<K extends Type['kind']> = Extract<Type, { kind: K }>;

export interface Field {
    name: string;
    type: Type;
    optional: boolean;
    readonly: boolean;
}

export interface RecordType {
    name: string;
    fields: Field[];
    /** The field that tells the members of a union apart, with this record's value. */
    tag: { name: string; value: string } | null;
}

export interface EnumType {
    name: string;
    members: Array<{ name: string; value: string | number }>;
}

export interface Method {
    name: string;
    takes: Type[];
    optional: number;
    gives: Type;
    isStatic: boolean;
    /** Whether a call changes the object: such calls are not repeated at will in one expression. */
    changes: boolean;
}

export interface ClassType {
    name: string;
    parent: ClassType | null;
    takes: Type[];
    optional: number;
    /** Public fields that may be read from outside. */
    fields: Field[];
    methods: Method[];
    /** The names of all its fields, the private ones too: a child cannot have them again. */
    taken: string[];
    isError: boolean;
}

/** Whole numbers as they are handed around. */
export const INT: Type = { kind: 'int', limit: 1e4 };
/** A variable that loops add to: what is written to it at once stays far below its limit. */
export const TALLY: Type = { kind: 'int', limit: 1e7 };
export const LARGE: Type = { kind: 'int', limit: Number.MAX_SAFE_INTEGER };
export const FLOAT: Type = { kind: 'float' };
export const TEXT: Type = { kind: 'text', astral: false };
export const ASTRAL: Type = { kind: 'text', astral: true };
export const BOOL: Type = { kind: 'bool' };
export const UNKNOWN: Type = { kind: 'unknown' };

/** As TypeScript spells it. */
export function spell(type: Type): string {
    switch (type.kind) {
        case 'int':
        case 'float':
            return 'number';
        case 'text':
            return 'string';
        case 'bool':
            return 'boolean';
        case 'list':
            return /^\w+$/.test(spell(type.of)) ? `${spell(type.of)}[]` : `Array<${spell(type.of)}>`;
        case 'dict':
            return `Record<string, ${spell(type.of)}>`;
        case 'record':
            return type.record.name;
        case 'tuple':
            return `[${type.of.map(spell).join(', ')}]`;
        case 'nullable':
            return type.of.kind === 'function' ? `(${spell(type.of)}) | null` : `${spell(type.of)} | null`;
        case 'object':
        case 'enum':
            return type.of.name;
        case 'union':
            return type.name;
        case 'function':
            return `(${type.takes.map((taken, index) => `p${index}: ${spell(taken)}`).join(', ')}) => ${spell(type.gives)}`;
        case 'unknown':
            return 'unknown';
    }
}

/** Whether a value of the first type may stand where the second is wanted. */
export function fits(have: Type, want: Type): boolean {
    switch (want.kind) {
        case 'int':
            return have.kind === 'int' && have.limit <= want.limit;
        case 'float':
            return have.kind === 'float' || have.kind === 'int';
        case 'text':
            return (have.kind === 'text' && (want.astral || !have.astral)) || have.kind === 'union';
        case 'nullable':
            return fits(have, want.of) || (have.kind === 'nullable' && fits(have.of, want.of));
        case 'object':
            return have.kind === 'object' && isSameOrChild(have.of, want.of);
        case 'unknown':
            return isData(have);
        case 'list':
        case 'dict':
            return have.kind === want.kind && same(have.of, want.of);
        default:
            return same(have, want);
    }
}

function isSameOrChild(have: ClassType, want: ClassType): boolean {
    return have === want || (have.parent !== null && isSameOrChild(have.parent, want));
}

/** Whether two types are one. */
export function same(a: Type, b: Type): boolean {
    if (a.kind !== b.kind) {
        return false;
    }
    switch (a.kind) {
        case 'int':
            return a.limit === (b as TypeOf<'int'>).limit;
        case 'text':
            return a.astral === (b as TypeOf<'text'>).astral;
        case 'list':
        case 'dict':
        case 'nullable':
            return same(a.of, (b as TypeOf<'list'>).of);
        case 'record':
            return a.record === (b as TypeOf<'record'>).record;
        case 'tuple':
            return spell(a) === spell(b) && a.of.every((item, index) => same(item, (b as TypeOf<'tuple'>).of[index]!));
        case 'object':
            return a.of === (b as TypeOf<'object'>).of;
        case 'enum':
            return a.of === (b as TypeOf<'enum'>).of;
        case 'union':
            return a.name === (b as TypeOf<'union'>).name;
        case 'function':
            return (
                a.takes.length === (b as TypeOf<'function'>).takes.length &&
                a.takes.every((taken, index) => same(taken, (b as TypeOf<'function'>).takes[index]!)) &&
                same(a.gives, (b as TypeOf<'function'>).gives)
            );
        default:
            return true;
    }
}

/** PHP arrays: values in PHP, references in JavaScript. */
export function isContainer(type: Type): boolean {
    return (
        type.kind === 'list' ||
        type.kind === 'dict' ||
        type.kind === 'record' ||
        type.kind === 'tuple' ||
        (type.kind === 'nullable' && isContainer(type.of))
    );
}

/** Whether `JSON.stringify` and `JSON.parse` bring a value of the type back. */
export function isData(type: Type): boolean {
    switch (type.kind) {
        case 'list':
        case 'dict':
        case 'nullable':
            return isData(type.of);
        case 'tuple':
            return type.of.every(isData);
        case 'record':
            // A member that may be an empty record or an empty list has one spelling in PHP, and two in JSON.
            return type.record.fields.every((field) => isData(field.type) && !mayBeEmptyRecord(field.type));
        case 'object':
        case 'function':
        case 'unknown':
            return false;
        default:
            return true;
    }
}

function mayBeEmptyRecord(type: Type): boolean {
    switch (type.kind) {
        case 'dict':
            return true;
        case 'record':
            return type.record.fields.every((field) => field.optional);
        case 'nullable':
        case 'list':
            return mayBeEmptyRecord(type.of);
        default:
            return false;
    }
}

/** An expression for what is in a container: as JSON, or part by part where JSON is refused. */
export function contents(name: string, type: Type): string {
    if (isData(type)) {
        return `JSON.stringify(${name})`;
    }
    switch (type.kind) {
        case 'list':
            return `${name}.length`;
        case 'dict':
            return `Object.keys(${name}).join('|')`;
        case 'record': {
            const parts = type.record.fields
                .filter((field) => !field.optional)
                .map((field) => contents(`${name}.${field.name}`, field.type));
            return `(${["'of '", ...parts].join(' + ')})`;
        }
        default:
            return "'...'";
    }
}
