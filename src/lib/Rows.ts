import { array_values, get_object_vars, is_array } from '../host/php';
import { Builder, Collection, Row } from '../host/whmcs';

/** Reads what a query gives, as records. Between its releases WHMCS has changed what a list of rows is. */
export class Rows {
    /** All rows. */
    static all(query: Builder, columns: string[]): Record<string, unknown>[] {
        const found: unknown = query.get(columns);
        const rows: unknown[] = is_array(found) ? array_values(found) : (found as Collection).all();
        return rows.map((row) => Rows.record(row));
    }

    /** The first row; `null` when there is none. */
    static first(query: Builder, columns: string[]): Record<string, unknown> | null {
        const row: Row | null = query.first(columns);
        return row === null ? null : Rows.record(row);
    }

    /** A row as a record. */
    static record(row: unknown): Record<string, unknown> {
        return is_array(row) ? row : get_object_vars(row as Row);
    }
}
