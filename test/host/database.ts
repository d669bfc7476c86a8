import schema from '../whmcs/schema.json';
import { complain } from './strict';

// WHMCS's tables in memory, with the same columns and the same strictness as the SQLite tables of test/whmcs.

/** A value in a row. */
export type Value = string | number | null;

/** A row of a table. */
export type Row = Record<string, Value>;

interface Column {
    name: string;
    kind: string;
    argument: string;
    null: boolean;
    fallback: Value | undefined;
    unique: boolean;
}

interface Table {
    columns: Map<string, Column>;
    rows: Row[];
    lastId: number;
}

/** A condition: `table.column operator value`, or one of a list. */
export interface Condition {
    column: string;
    operator: string;
    value: unknown;
}

/** A join: `first operator second`. */
export interface Join {
    table: string;
    first: string;
    operator: string;
    second: string;
}

/** A query for rows. */
export interface Selection {
    table: string;
    joins: Join[];
    conditions: Condition[];
    orders: { column: string; descending: boolean }[];
    limit: number | null;
    columns: string[];
}

/** What Illuminate throws when the database refuses a statement. */
export class QueryException extends Error {
    override readonly name = 'QueryException';

    constructor(message: string) {
        super(message);
        // No program that knows its tables gets here, and a module that catches everything would hide it.
        if (
            /^no such (column|table)|^(NOT NULL|CHECK) constraint|^ambiguous|is compared with|^cannot bind/.test(
                message,
            )
        ) {
            complain(`database: ${message}`);
        }
    }
}

const NUMBER_RANGES: Record<string, [number, number]> = {
    auto: [0, 4294967295],
    int: [-2147483648, 2147483647],
    uint: [0, 4294967295],
    bigint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

const TEXT_BYTES: Record<string, number> = { text: 65535, mediumtext: 16777215 };

const TEXT_FORMS: Record<string, RegExp> = {
    decimal: /\d\.\d\d$/,
    date: /^\d{4}-\d\d-\d\d$/,
    datetime: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
};

/** A column from its short form, as in schema.json: `int`, `int null`, `varchar(64) = x`, `enum(A,B)`, `auto`. */
export function parseColumn(name: string, short: string, unique = false): Column {
    const parts = /^([a-z]+)(?:\(([^)]*)\))?( null)?(?: = (.*))?$/.exec(short);
    if (parts === null) {
        throw new Error(`column ${name}: ${short}`);
    }
    const kind = parts[1]!;
    const isNumber = kind in NUMBER_RANGES;
    let fallback: Value | undefined = parts[4];
    if (fallback === undefined) {
        fallback = kind === 'decimal' ? '0.00' : parts[3] !== undefined ? null : undefined;
    } else if (isNumber) {
        fallback = Number(fallback);
    }
    return { name, kind, argument: parts[2] ?? '', null: parts[3] !== undefined, fallback, unique };
}

/** As SQLite's NOCASE and MySQL's usual collations: capital and small letters of ASCII are the same. */
function fold(text: string): string {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function compareTexts(a: string, b: string): number {
    const [left, right] = [Buffer.from(fold(a)), Buffer.from(fold(b))];
    return Buffer.compare(left, right);
}

/** The tables of a WHMCS, and those that a module makes. */
export class Database {
    private tables = new Map<string, Table>();

    constructor() {
        for (const [name, columns] of Object.entries(schema)) {
            this.create(
                name,
                Object.entries(columns).map(([column, short]) => parseColumn(column, short)),
            );
        }
    }

    has(table: string): boolean {
        return this.tables.has(table);
    }

    hasColumn(table: string, column: string): boolean {
        const names = [...(this.tables.get(table)?.columns.keys() ?? [])];
        return names.some((name) => fold(name) === fold(column));
    }

    create(name: string, columns: Column[]): void {
        if (this.tables.has(name)) {
            throw new QueryException(`table \`${name}\` already exists`);
        }
        this.tables.set(name, {
            columns: new Map(columns.map((column) => [column.name, column])),
            rows: [],
            lastId: 0,
        });
    }

    insert(name: string, values: Record<string, unknown>): number {
        const table = this.table(name);
        const row: Row = {};
        for (const key of Object.keys(values)) {
            this.column(table, name, key);
        }
        for (const column of table.columns.values()) {
            if (column.kind === 'auto' && (values[column.name] ?? null) === null) {
                row[column.name] = table.lastId + 1;
            } else if (column.name in values) {
                row[column.name] = this.checked(name, column, values[column.name]);
            } else if (column.fallback === undefined) {
                throw new QueryException(`NOT NULL constraint failed: ${name}.${column.name}`);
            } else {
                row[column.name] = column.fallback;
            }
        }
        this.mustBeUnique(name, table, row, null);
        table.rows.push(row);
        const id = row['id'];
        if (typeof id === 'number') {
            table.lastId = Math.max(table.lastId, id);
        }
        return table.lastId;
    }

    /** @returns how many rows are other ones now */
    update(name: string, conditions: Condition[], values: Record<string, unknown>): number {
        const table = this.table(name);
        const changes: Row = {};
        for (const [key, value] of Object.entries(values)) {
            changes[key] = this.checked(name, this.column(table, name, key), value);
        }
        let changed = 0;
        for (const row of this.matching(name, conditions)) {
            if (Object.entries(changes).some(([key, value]) => row[key] !== value)) {
                this.mustBeUnique(name, table, { ...row, ...changes }, row);
                Object.assign(row, changes);
                changed++;
            }
        }
        return changed;
    }

    /** @returns how many rows went */
    delete(name: string, conditions: Condition[]): number {
        const table = this.table(name);
        const gone = new Set(this.matching(name, conditions));
        table.rows = table.rows.filter((row) => !gone.has(row));
        return gone.size;
    }

    select(selection: Selection): Row[] {
        let combinations: Map<string, Row>[] = this.table(selection.table).rows.map(
            (row) => new Map([[selection.table, row]]),
        );
        const known = [selection.table];
        for (const join of selection.joins) {
            known.push(join.table);
            const first = this.locate(join.first, known);
            const second = this.locate(join.second, known);
            combinations = combinations.flatMap((combination) =>
                this.table(join.table)
                    .rows.map((row) => new Map([...combination, [join.table, row]]))
                    .filter((candidate) => {
                        const value = candidate.get(second.table)![second.column.name]!;
                        return holds(
                            first.column,
                            candidate.get(first.table)![first.column.name]!,
                            join.operator,
                            value,
                        );
                    }),
            );
        }
        for (const condition of selection.conditions) {
            const { table, column } = this.locate(condition.column, known);
            combinations = combinations.filter((combination) =>
                holds(column, combination.get(table)![column.name]!, condition.operator, condition.value),
            );
        }
        for (const order of [...selection.orders].reverse()) {
            const { table, column } = this.locate(order.column, known);
            const sign = order.descending ? -1 : 1;
            combinations.sort((a, b) => sign * compare(a.get(table)![column.name]!, b.get(table)![column.name]!));
        }
        if (selection.limit !== null) {
            combinations = combinations.slice(0, selection.limit);
        }
        const pick = this.picker(selection.columns, known);
        return combinations.map(pick);
    }

    /** Rows for the test, in the order in which they came; null when there is no such table. */
    rows(name: string, where: Record<string, Value>): Row[] | null {
        return this.tables.has(name) ? this.matching(name, conditionsOf(where)).map((row) => ({ ...row })) : null;
    }

    /** Whether a column holds whole numbers. */
    isNumber(table: string, column: string): boolean {
        return this.column(this.table(table), table, column).kind in NUMBER_RANGES;
    }

    /** Everything there is, to go back to later. */
    snapshot(): () => void {
        const copy = structuredClone(this.tables);
        return () => {
            this.tables = structuredClone(copy);
        };
    }

    private matching(name: string, conditions: Condition[]): Row[] {
        const table = this.table(name);
        return table.rows.filter((row) =>
            conditions.every((condition) => {
                const column = this.column(table, name, condition.column);
                return holds(column, row[column.name]!, condition.operator, condition.value);
            }),
        );
    }

    private table(name: string): Table {
        const table = this.tables.get(name);
        if (table === undefined) {
            throw new QueryException(`no such table: ${name}`);
        }
        return table;
    }

    private column(table: Table, name: string, column: string): Column {
        const bare = column.startsWith(name + '.') ? column.slice(name.length + 1) : column;
        const found = table.columns.get(bare);
        if (found === undefined) {
            throw new QueryException(`no such column: ${name}.${bare}`);
        }
        return found;
    }

    private locate(name: string, tables: string[]): { table: string; column: Column } {
        const [table, bare] = name.includes('.') ? (name.split('.') as [string, string]) : [null, name];
        const found = tables
            .filter((candidate) => table === null || candidate === table)
            .map((candidate) => ({ table: candidate, column: this.table(candidate).columns.get(bare) }))
            .filter((candidate) => candidate.column !== undefined);
        if (found.length !== 1) {
            throw new QueryException(found.length === 0 ? `no such column: ${name}` : `ambiguous column name: ${name}`);
        }
        return { table: found[0]!.table, column: found[0]!.column! };
    }

    private picker(columns: string[], tables: string[]): (combination: Map<string, Row>) => Row {
        const picks = columns.flatMap((column) => {
            const alias = /^(.+) as (\w+)$/i.exec(column);
            const name = alias?.[1] ?? column;
            if (name === '*' || name.endsWith('.*')) {
                return tables
                    .filter((table) => name === '*' || name === table + '.*')
                    .flatMap((table) => [...this.table(table).columns.keys()].map((key) => ({ table, key, as: key })));
            }
            const { table, column: found } = this.locate(name, tables);
            return [{ table, key: found.name, as: alias?.[2] ?? found.name }];
        });
        return (combination) =>
            Object.fromEntries(picks.map(({ table, key, as }) => [as, combination.get(table)![key]!]));
    }

    private checked(table: string, column: Column, given: unknown): Value {
        const place = `${table}.${column.name}`;
        const value = typeof given === 'boolean' ? Number(given) : given;
        if (value === null) {
            if (!column.null) {
                throw new QueryException(`NOT NULL constraint failed: ${place}`);
            }
            return null;
        }
        if (typeof value !== 'string' && typeof value !== 'number') {
            throw new QueryException(`cannot bind a value of type ${typeof value} (${place})`);
        }
        const range = NUMBER_RANGES[column.kind];
        if (range !== undefined) {
            const number = typeof value === 'number' ? value : /^-?\d+$/.test(value) ? Number(value) : NaN;
            if (!Number.isInteger(number) || number < range[0] || number > range[1]) {
                throw new QueryException(`CHECK constraint failed: ${place} cannot hold ${JSON.stringify(value)}`);
            }
            return number;
        }
        const text = String(value);
        const fits =
            column.kind === 'varchar'
                ? [...text].length <= Number(column.argument)
                : column.kind === 'enum'
                  ? column.argument.split(',').some((choice) => fold(choice) === fold(text))
                  : column.kind in TEXT_BYTES
                    ? Buffer.byteLength(text) <= TEXT_BYTES[column.kind]!
                    : TEXT_FORMS[column.kind]!.test(text);
        if (!fits) {
            throw new QueryException(`CHECK constraint failed: ${place} cannot hold ${JSON.stringify(value)}`);
        }
        return text;
    }

    private mustBeUnique(name: string, table: Table, row: Row, itself: Row | null): void {
        for (const column of table.columns.values()) {
            if (!column.unique && column.kind !== 'auto') {
                continue;
            }
            const value = row[column.name]!;
            if (
                value !== null &&
                table.rows.some((other) => other !== itself && compare(other[column.name]!, value) === 0)
            ) {
                throw new QueryException(`UNIQUE constraint failed: ${name}.${column.name}`);
            }
        }
    }
}

/** Conditions for equality with each of the values. */
export function conditionsOf(where: Record<string, Value>): Condition[] {
    return Object.entries(where).map(([column, value]) => ({ column, operator: '=', value }));
}

function compare(a: Value, b: Value): number {
    if (a === null || b === null) {
        return Number(a !== null) - Number(b !== null);
    }
    return typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
}

function holds(column: Column, stored: Value, operator: string, given: unknown): boolean {
    if (operator === 'null') {
        return stored === null;
    }
    if (operator === 'not null') {
        return stored !== null;
    }
    if (operator === 'in') {
        return (given as unknown[]).some((item) => holds(column, stored, '=', item));
    }
    const value = typeof given === 'boolean' ? Number(given) : (given as Value);
    if (stored === null || value === null) {
        return false;
    }
    let order: number;
    if (typeof stored === 'number') {
        if (typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value)) {
            throw new QueryException(`the number column ${column.name} is compared with ${JSON.stringify(value)}`);
        }
        order = stored - Number(value);
    } else {
        order = compareTexts(stored, String(value));
    }
    switch (operator) {
        case '=':
            return order === 0;
        case '<>':
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '>=':
            return order >= 0;
        default:
            throw new Error(`operator ${operator}`);
    }
}
