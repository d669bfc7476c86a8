import { transformSync } from 'esbuild';
import { format } from 'node:util';
import { createContext, Script } from 'node:vm';

/** What a program did. */
export interface Behaviour {
    output: string;
    /** Why it ended before its end, or null. */
    ended: string | null;
}

/** A program runs away; only mutated programs can. */
const LIMIT_MS = 1000;
const LIMIT_OUTPUT = 200_000;

/** Runs a program under Node. `null`: it cannot be run, runs away, or prints too much to compare. */
export function runInNode(source: string): Behaviour | null {
    return runAllInNode([source])[0]!;
}

/** Runs programs under Node, each in a function of its own; esbuild is asked once for all of them. */
export function runAllInNode(sources: string[]): Array<Behaviour | null> {
    const together = functions(`return [${sources.map((source) => `${HEAD}${source}\n},\n`).join('')}];`);
    return sources.map((source, index) => {
        const main = together === null ? alone(source) : together[index]!;
        return main === null ? null : run(main);
    });
}

type Main = (console: { log(...values: unknown[]): void }) => void;

const HEAD = 'function (console: any) {\n';

/** All programs share one world: the subset has no way to change it. */
let current: () => void = () => undefined;
export const world = createContext({ call: () => current() });
const caller = new Script('call()');

/** The functions that a script lists; `null` where one of them is no program. */
function functions(list: string): Main[] | null {
    try {
        return evaluate(list) as Main[];
    } catch {
        return null;
    }
}

function evaluate(text: string): unknown {
    const { code } = transformSync(`(function () {\n${text}\n})()`, {
        loader: 'ts',
        target: 'node20',
        logLevel: 'silent',
    });
    return new Script(code).runInContext(world);
}

/** A program that cannot stand in a function: it may still be one with exports. */
function alone(source: string): Main | null {
    const main = functions(`return [${HEAD}${source}\n}];`)?.[0];
    if (main !== undefined) {
        return main;
    }
    try {
        const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', logLevel: 'silent' });
        const wrapped = new Script(`(function (console, module, exports) {\n${code}\n})`).runInContext(world) as (
            ...values: unknown[]
        ) => void;
        return (console) => wrapped(console, { exports: {} }, {});
    } catch {
        return null;
    }
}

function run(main: Main): Behaviour | null {
    let output = '';
    let tooMuch = false;
    const log = (...values: unknown[]): void => {
        // As a console writes it: half of a surrogate pair becomes U+FFFD.
        output += Buffer.from(format(...values) + '\n').toString();
        if (output.length > LIMIT_OUTPUT) {
            tooMuch = true;
            throw new Error('too much output');
        }
    };
    try {
        // Only a whole script can be given a limit of time.
        current = () => main({ log });
        caller.runInContext(world, { timeout: LIMIT_MS });
    } catch (error) {
        const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
        // How deep calls may go, and how long a text can be, is no part of the language.
        if (/Maximum call stack|Invalid (string|array) length/.test(String(message))) {
            return null;
        }
        if (tooMuch || code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            return null;
        }
        return { output, ended: String(message ?? error) };
    }
    return { output, ended: null };
}
