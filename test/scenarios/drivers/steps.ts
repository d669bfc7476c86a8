import type { Row, Value } from '../../host/database';
import type { ActionName, ActionOptions, Params } from '../../host/world';
import type { Panel, RecordedCall } from '../../panel';

/** Something that happens in WHMCS; test/whmcs/runner.php does the same list. */
export type Step =
    | { do: 'insert'; table: string; row: Row }
    | { do: 'update'; table: string; values: Row; where: Row }
    | { do: 'delete'; table: string; where: Row }
    | { do: 'rows'; table: string; where: Row }
    | { do: 'params'; service: number }
    | { do: 'params'; server: number }
    | { do: 'action'; name: ActionName; service: number; options: ActionOptions }
    | { do: 'service'; name: string; service: number; more: Params }
    | { do: 'custom'; name: string; service: number }
    | { do: 'server'; name: string; server: number }
    | { do: 'call'; name: string; arguments: unknown[] }
    | { do: 'cron'; daily: boolean }
    | { do: 'hook'; point: string; vars: Params }
    | { do: 'deleteService'; service: number }
    | { do: 'api'; command: string; values: Record<string, Value> };

/** Who looks at the page on which something happens. */
export interface Visitor {
    /** `$_SESSION`. */
    session?: Params;
    /** `$_REQUEST`. */
    request?: Params;
}

/** A moment in a PHP process: at its n-th panel call (from 1), before the panel got it or while its answer is held. */
export interface Moment {
    call: number;
    when: 'before' | 'after';
}

/** What happens to a PHP process, or beside it. */
export interface Plan {
    /**
     * The process is ended at that moment: no `catch` and no `finally` runs. With `byForce` PHP is ended from outside,
     * which costs a new start; else it ends itself, which comes to the same.
     */
    kill?: Moment & { byForce?: boolean };
    /** At that moment another PHP process does these steps, or somebody does something on the panel. */
    meanwhile?: Moment & { steps?: Step[]; act?: (panel: Panel) => void };
}

/** What became of a PHP process. */
export interface Execution {
    /** Whether the process was ended: then there are no results. */
    killed: boolean;
    /** What each step gave. */
    results: unknown[];
    /** The panel calls that this process made, those of other processes left out. */
    calls: RecordedCall[];
    /** What the steps gave that another process did meanwhile. */
    meanwhile: Execution | null;
}

/** A PHP process under way. */
export interface Run {
    readonly plan: Plan;
    calls: RecordedCall[];
    /** Requests so far. */
    count: number;
    meanwhile: Execution | null;
}

/** The plan's part for this moment of the run. */
export function due<K extends keyof Plan>(run: Run, what: K, when: Moment['when']): Plan[K] | undefined {
    const moment: Plan[K] | undefined = run.plan[what];
    return moment !== undefined && moment.call === run.count && moment.when === when ? moment : undefined;
}

/**
 * A value as both sides agree on it: PHP has one kind of empty array, knows a list by its keys, and has `null` only.
 */
export function normalise(value: unknown): unknown {
    if (value === undefined) {
        return null;
    }
    if (value === null || typeof value !== 'object') {
        return value;
    }
    const entries = Object.entries(value);
    return entries.every(([key], index) => key === String(index))
        ? entries.map(([, item]) => normalise(item))
        : Object.fromEntries(entries.map(([key, item]) => [key, normalise(item)]));
}
