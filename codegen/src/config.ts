import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Layout } from './compile';
import { Diagnostics } from './diagnostics';

/** The file in which a project says what is its own: the compiler knows nothing of it. */
export const CONFIG_FILE = 'codegen.config.json';

/** What a project says. Folders are relative to the project's. */
export interface Config {
    /** The folder of the sources; files directly in it are those that PHP is entered by */
    source: string;
    /** A folder that is copied into the output, or null */
    templates: string | null;
    /** The folder of the output; what is in it and not generated is removed */
    target: string;
    /** The folder's path where the output runs, as PHP's messages name it */
    installed: string;
    layout: Layout;
}

/** What is wrong with the file. */
class Trouble extends Error {}

/** Reads the project's file, or says what is wrong with it. */
export function readConfig(project: string, diagnostics: Diagnostics): Config | null {
    const file = path.join(project, CONFIG_FILE);
    const refuse = (why: string, advice: string): null => {
        diagnostics.file(file, 'FLVX1903', file, why, advice);
        return null;
    };
    let text: string;
    try {
        text = readFileSync(file, 'utf8');
    } catch {
        return refuse('there is no such file', 'say there what `source`, `target` and `namespaces` are');
    }
    try {
        return checked(JSON.parse(text));
    } catch (error) {
        return error instanceof Trouble
            ? refuse(error.message, 'mend it there')
            : refuse(`it is not JSON: ${(error as Error).message}`, 'mend it there');
    }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

function checked(given: unknown): Config {
    if (!isRecord(given)) {
        throw new Trouble('it holds no object');
    }
    const known = ['source', 'templates', 'target', 'installed', 'namespaces', 'helpers', 'guard'];
    const strange = Object.keys(given).find((key) => !known.includes(key));
    if (strange !== undefined) {
        throw new Trouble(`there is no setting \`${strange}\`; the settings are ${known.join(', ')}`);
    }
    const source = folder(given, 'source');
    const templates = given['templates'] === undefined ? null : folder(given, 'templates');
    const target = folder(given, 'target');
    // Whatever is not generated is removed from the target.
    for (const other of templates === null ? [source] : [source, templates]) {
        if (`${other}/`.startsWith(`${target}/`) || `${target}/`.startsWith(`${other}/`)) {
            throw new Trouble(`\`target\` and \`${other}\` lie in one another`);
        }
    }
    const installed = given['installed'] === undefined ? target : folder(given, 'installed');
    const namespaces = namespacesOf(given['namespaces']);
    const { helpers, guard = [] } = given;
    if (typeof helpers !== 'string' || namespaces[helpers] === undefined) {
        throw new Trouble('`helpers` has to be one of the folders of `namespaces`');
    }
    if (!Array.isArray(guard) || !guard.every((line) => typeof line === 'string')) {
        throw new Trouble('`guard` has to be a list of lines of PHP');
    }
    return { source, templates, target, installed, layout: { source, namespaces, helperFolder: helpers, guard } };
}

function folder(given: Record<string, unknown>, key: string): string {
    const value = given[key];
    if (typeof value !== 'string' || value === '') {
        throw new Trouble(`\`${key}\` has to be the name of a folder`);
    }
    const plain = path.posix.normalize(value).replace(/\/$/, '');
    if (path.isAbsolute(value) || plain === '.' || plain === '..' || plain.startsWith('../')) {
        throw new Trouble(`\`${key}\` has to be a folder inside of the project`);
    }
    return plain;
}

function namespacesOf(value: unknown): Record<string, string> {
    if (!isRecord(value) || Object.keys(value).length === 0) {
        throw new Trouble('`namespaces` has to name a PHP namespace for each folder of classes');
    }
    const made: Record<string, string> = {};
    for (const [name, namespace] of Object.entries(value)) {
        if (!/^[\w-]+$/.test(name)) {
            throw new Trouble(`\`${name}\` in \`namespaces\` is no folder directly below the sources`);
        }
        if (typeof namespace !== 'string' || !/^[A-Za-z_]\w*(\\[A-Za-z_]\w*)*$/.test(namespace)) {
            throw new Trouble(`the namespace of \`${name}\` is no name of PHP`);
        }
        made[name] = namespace;
    }
    return made;
}
