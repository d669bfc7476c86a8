import { transformSync } from 'esbuild';
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
    let output = '';
    let tooMuch = false;
    const log = (text: unknown): void => {
        output += String(text) + '\n';
        if (output.length > LIMIT_OUTPUT) {
            tooMuch = true;
            throw new Error('too much output');
        }
    };
    let script: Script;
    try {
        script = new Script(
            transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', logLevel: 'silent' }).code,
        );
    } catch {
        return null;
    }
    try {
        script.runInContext(createContext({ console: { log }, module: { exports: {} }, exports: {} }), {
            timeout: LIMIT_MS,
        });
    } catch (error) {
        // How deep calls may go is no part of the language.
        if (error instanceof Object && String((error as Error).message).includes('Maximum call stack')) {
            return null;
        }
        if (tooMuch || (error as NodeJS.ErrnoException)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            return null;
        }
        return { output, ended: String((error as Error)?.message ?? error) };
    }
    return { output, ended: null };
}
