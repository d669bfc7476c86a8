/**
 * What WHMCS 8.0 and later provides, as far as this module uses it. Each item names the page that documents it
 * (developers.whmcs.com) or says that it is observed only.
 *
 * Under Node the tests put their own implementation in the place of this file.
 */

import { int } from './php';

/** A value that a database column can take. */
export type Scalar = string | number | boolean | null;

/** A database row (`stdClass`); read it through `get_object_vars`. */
export declare class Row {
    private readonly row: true;
}

/** The rows of a query. */
export declare class Collection {
    all(): Row[];
}

/** A query under construction (Advanced > Interacting with the database). */
export declare class Builder {
    where(column: string, value: Scalar): Builder;
    where(column: string, operator: string, value: Scalar): Builder;
    whereIn(column: string, values: (string | number)[]): Builder;
    join(table: string, first: string, operator: string, second: string): Builder;
    orderBy(column: string): Builder;
    limit(count: int): Builder;
    get(columns: string[]): Collection;
    first(columns: string[]): Row | null;
    value(column: string): unknown;
    exists(): boolean;
    insert(values: Record<string, Scalar>): boolean;
    insertGetId(values: Record<string, Scalar>): int;
    update(values: Record<string, Scalar>): int;
    delete(): int;
}

/** A column of a table under construction. */
export declare class Column {
    nullable(): Column;
    default(value: Scalar): Column;
    unique(): Column;
}

/** A table under construction. */
export declare class Blueprint {
    increments(name: string): Column;
    unsignedInteger(name: string): Column;
    bigInteger(name: string): Column;
    string(name: string, length: int): Column;
    text(name: string): Column;
    mediumText(name: string): Column;
}

/** The database's tables. */
export declare class SchemaBuilder {
    hasTable(name: string): boolean;
    hasColumn(table: string, column: string): boolean;
    create(name: string, define: (table: Blueprint) => void): void;
}

/** The database connection that WHMCS holds. */
export declare class Connection {
    /** Runs one SELECT with bound values. */
    select(sql: string, values: Scalar[]): Row[];
}

/**
 * WHMCS's database.
 *
 * @php \WHMCS\Database\Capsule
 */
export declare class Capsule {
    static table(name: string): Builder;
    static schema(): SchemaBuilder;
    static connection(): Connection;
}

/** Writes a line to the module log, with the given strings blotted out (Provisioning modules > Module logging). */
export declare function logModuleCall(
    module: string,
    action: string,
    request: string | Record<string, unknown>,
    response: string | Record<string, unknown>,
    processed: string,
    replaceVars: string[],
): void;

/** Writes a line to the activity log (Advanced > Logging). */
export declare function logActivity(message: string, clientId: int): void;

/** Calls WHMCS's own API; `result` is `success` or `error`, with `message` (API > Internal API). */
export declare function localAPI(command: string, values: Record<string, Scalar>): Record<string, unknown>;

/** Encrypts with WHMCS's key; two calls give two different texts. Observed, not documented. */
export declare function encrypt(text: string): string;

/** Reverses `encrypt`. Observed, not documented. */
export declare function decrypt(text: string): string;

/** Registers a function for a hook point (Hooks > Getting started). */
export declare function add_hook(
    hookPoint: string,
    priority: int,
    handler: (vars: Record<string, unknown>) => unknown,
): void;
