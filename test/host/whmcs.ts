// The counterpart of src/host/whmcs.ts under Node: a WHMCS in memory. It is as strict as test/whmcs/src/capsule.php:
// whatever it does not have throws.

import { type Condition, type Join, parseColumn, QueryException, type Row as StoredRow } from './database';
import { refuse } from './strict';
import { type Params, registerHook, world } from './world';

export type Scalar = string | number | boolean | null;

/** A database row: the columns are its properties. */
export class Row {
    constructor(values: StoredRow) {
        Object.assign(this, values);
    }
}

export class Collection {
    readonly #rows: Row[];

    constructor(rows: Row[]) {
        this.#rows = rows;
    }

    all(): Row[] {
        return [...this.#rows];
    }
}

const OPERATORS = ['=', '<', '>', '<=', '>=', '<>', '!='];

const NAME = /^\w+(\.(\w+|\*))?$|^\*$/;

function checkName(name: string): string {
    if (!NAME.test(name.replace(/ as \w+$/i, ''))) {
        refuse(`the stand-in takes no name like ${name}`);
    }
    return name;
}

function checkScalar(value: unknown): unknown {
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
        refuse(`a condition cannot hold a value of type ${value === null ? 'null' : typeof value}`);
    }
    return value;
}

export class Builder {
    readonly #table: string;
    #joins: Join[] = [];
    #conditions: Condition[] = [];
    #orders: { column: string; descending: boolean }[] = [];
    #limit: number | null = null;

    constructor(table: string) {
        this.#table = checkName(table);
    }

    where(...given: unknown[]): this {
        if ((given.length !== 2 && given.length !== 3) || typeof given[0] !== 'string') {
            return refuse("the stand-in's where() takes a column's name and one or two values");
        }
        const column = checkName(given[0]);
        const [operator, value] = given.length === 2 ? ['=', given[1]] : [given[1], given[2]];
        if (typeof operator !== 'string' || !OPERATORS.includes(operator)) {
            return refuse(`the stand-in's where() has no operator ${JSON.stringify(operator)}`);
        }
        if (value === null) {
            if (!['=', '<>', '!='].includes(operator)) {
                throw new Error('Illegal operator and value combination.');
            }
            this.#conditions.push({ column, operator: operator === '=' ? 'null' : 'not null', value });
        } else {
            this.#conditions.push({ column, operator, value: checkScalar(value) });
        }
        return this;
    }

    whereIn(column: string, values: unknown[]): this {
        this.#conditions.push({ column: checkName(column), operator: 'in', value: values.map(checkScalar) });
        return this;
    }

    join(table: string, first: string, operator: string, second: string): this {
        if (!OPERATORS.includes(operator)) {
            refuse(`the stand-in's join() has no operator ${operator}`);
        }
        this.#joins.push({ table: checkName(table), first: checkName(first), operator, second: checkName(second) });
        return this;
    }

    orderBy(column: string, direction = 'asc'): this {
        if (!/^(asc|desc)$/i.test(direction)) {
            throw new Error('Order direction must be "asc" or "desc".');
        }
        this.#orders.push({ column: checkName(column), descending: /^desc$/i.test(direction) });
        return this;
    }

    limit(count: number): this {
        if (!Number.isInteger(count)) {
            refuse('limit() takes a whole number');
        }
        if (count >= 0) {
            this.#limit = count;
        }
        return this;
    }

    get(columns: string[] = ['*']): Collection {
        return new Collection(this.#select(columns));
    }

    first(columns: string[] = ['*']): Row | null {
        this.#limit = 1;
        return this.#select(columns)[0] ?? null;
    }

    value(column: string): unknown {
        const row = this.first([column]);
        return row === null ? null : Object.values(row)[0];
    }

    exists(): boolean {
        return this.#select(['*']).length > 0;
    }

    insert(values: Params): boolean {
        world().alive();
        this.#mustBeSimple('insert');
        if (this.#conditions.length > 0) {
            refuse("the stand-in's insert() knows no where()");
        }
        if (Object.keys(values).length > 0) {
            world().database.insert(this.#table, values);
        }
        return true;
    }

    insertGetId(values: Params): number {
        this.insert(values);
        return Number(world().database.rows(this.#table, {})!.at(-1)!['id']);
    }

    update(values: Params): number {
        world().alive();
        this.#mustBeSimple('update');
        return world().database.update(this.#table, this.#conditions, values);
    }

    delete(...given: unknown[]): number {
        world().alive();
        if (given.length > 0) {
            refuse("the stand-in's delete() takes no argument");
        }
        this.#mustBeSimple('delete');
        return world().database.delete(this.#table, this.#conditions);
    }

    #select(columns: string[]): Row[] {
        world().alive();
        const rows = world().database.select({
            table: this.#table,
            joins: this.#joins,
            conditions: this.#conditions,
            orders: this.#orders,
            limit: this.#limit,
            columns: columns.map(checkName),
        });
        const asText = world().settings.integersAsText;
        return rows.map(
            (row) =>
                new Row(
                    Object.fromEntries(
                        Object.entries(row).map(([name, value]) => [
                            name,
                            asText && typeof value === 'number' ? String(value) : value,
                        ]),
                    ),
                ),
        );
    }

    #mustBeSimple(verb: string): void {
        if (this.#joins.length > 0 || this.#orders.length > 0 || this.#limit !== null) {
            refuse(`the stand-in's ${verb}() knows where() only`);
        }
    }
}

export class Column {
    readonly #name: string;
    readonly #type: string;
    #null = '';
    #default = '';
    #unique = false;

    constructor(name: string, type: string) {
        this.#name = name;
        this.#type = type;
    }

    nullable(): this {
        this.#null = ' null';
        return this;
    }

    default(value: Scalar): this {
        if (this.#type.includes('text')) {
            refuse(`MySQL: column '${this.#name}' of type ${this.#type} can't have a default value`);
        }
        if (typeof value !== 'string' && !Number.isInteger(value)) {
            refuse("the stand-in's default() takes whole numbers and texts");
        }
        this.#default = ` = ${value}`;
        return this;
    }

    unique(): this {
        if (this.#type.includes('text')) {
            refuse(`MySQL: column '${this.#name}' used in a key without a key length`);
        }
        this.#unique = true;
        return this;
    }

    /** For the stand-in's own classes. */
    static definition(column: Column): ReturnType<typeof parseColumn> {
        return parseColumn(column.#name, column.#type + column.#null + column.#default, column.#unique);
    }
}

export class Blueprint {
    readonly #columns: Column[] = [];

    increments(name: string): Column {
        return this.#add(name, 'auto');
    }

    unsignedInteger(name: string): Column {
        return this.#add(name, 'uint');
    }

    bigInteger(name: string): Column {
        return this.#add(name, 'bigint');
    }

    string(name: string, length = 255): Column {
        return this.#add(name, `varchar(${length})`);
    }

    text(name: string): Column {
        return this.#add(name, 'text');
    }

    mediumText(name: string): Column {
        return this.#add(name, 'mediumtext');
    }

    /** For the stand-in's own classes. */
    static definitions(blueprint: Blueprint): ReturnType<typeof parseColumn>[] {
        return blueprint.#columns.map((column) => Column.definition(column));
    }

    #add(name: string, type: string): Column {
        const column = new Column(name, type);
        this.#columns.push(column);
        return column;
    }
}

export class SchemaBuilder {
    hasTable(name: string): boolean {
        world().alive();
        return world().database.has(name);
    }

    hasColumn(table: string, column: string): boolean {
        world().alive();
        return world().database.hasColumn(table, column);
    }

    create(name: string, define: (table: Blueprint) => void): void {
        world().alive();
        const blueprint = new Blueprint();
        define(blueprint);
        if (!world().settings.mayCreate) {
            throw new QueryException(
                "SQLSTATE[42000]: Syntax error or access violation: 1142 CREATE command denied to user 'whmcs'@'localhost'",
            );
        }
        world().database.create(name, Blueprint.definitions(blueprint));
    }
}

export class Connection {
    select(sql: string, values: Scalar[]): Row[] {
        world().alive();
        const call = /^SELECT (GET_LOCK\(\?, \?\)|RELEASE_LOCK\(\?\)) AS (\w+)$/.exec(sql);
        if (call === null) {
            return refuse(`the stand-in does not know this SQL: ${sql}`);
        }
        if (!world().settings.mysqlLocks) {
            throw new QueryException(`no such function: ${call[1]!.replace(/\(.*/, '')}`);
        }
        const name = String(values[0]);
        const result = call[1]!.startsWith('GET')
            ? world().takeDatabaseLock(name, Number(values[1]))
            : world().releaseDatabaseLock(name);
        const shown = world().settings.integersAsText && result !== null ? String(result) : result;
        return [new Row({ [call[2]!]: shown })];
    }
}

export class Capsule {
    static table(name: string): Builder {
        return new Builder(name);
    }

    static schema(): SchemaBuilder {
        return new SchemaBuilder();
    }

    static connection(): Connection {
        return new Connection();
    }
}

export function logModuleCall(
    module: string,
    action: string,
    request: string | Params,
    response: string | Params,
    processed: string | Params = '',
    replaceVars: string[] = [],
): void {
    world().alive();
    for (const [name, value] of Object.entries({ module, action })) {
        if (typeof value !== 'string' || value === '') {
            refuse(`logModuleCall: ${name} must be a text`);
        }
    }
    for (const [name, value] of Object.entries({ request, response, processed })) {
        if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) {
            refuse(`logModuleCall: ${name} must be a text or an array`);
        }
    }
    for (const secret of replaceVars) {
        if (typeof secret !== 'string' || secret === '') {
            refuse('logModuleCall: what is to be blotted out must be a text and not empty');
        }
    }
    world().logModule(module, action, request, response, processed, replaceVars);
}

export function logActivity(message: string, clientId = 0): void {
    world().alive();
    if (typeof message !== 'string') {
        refuse('logActivity: the message must be a text');
    }
    world().logActivity(message, clientId);
}

export function localAPI(command: string, values: Record<string, Scalar>): Params {
    world().alive();
    return world().api(command, values);
}

export function encrypt(text: string): string {
    world().alive();
    return world().encrypt(text);
}

export function decrypt(text: string): string {
    world().alive();
    return world().decrypt(text);
}

export function add_hook(hookPoint: string, priority: number, handler: (vars: Params) => unknown): void {
    if (typeof hookPoint !== 'string' || !Number.isInteger(priority) || typeof handler !== 'function') {
        refuse('add_hook takes a hook point, a whole number and a function');
    }
    registerHook(hookPoint, priority, handler);
}
