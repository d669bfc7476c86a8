import * as fs from 'node:fs';
import * as path from 'node:path';
import { Engine } from 'php-parser';
import { build, Output } from './compile';
import { Config, readConfig } from './config';
import { Diagnostics } from './diagnostics';
import { FolderReader, reasonOf } from './project';

/** Where things lie. */
export interface Places {
    /** The project's folder */
    project: string;
    /** The compiler's `lib` folder */
    library: string;
    /** The folder that relative paths on the command line start from */
    cwd: string;
}

/** A file of the output folder: generated, or copied from templates. */
export interface Wanted {
    path: string;
    bytes: Buffer;
}

/** Builds the project, again and again; what is known from the last time is used. */
export class Builder {
    private config: Config | null = null;
    private configText = '';
    private reader: FolderReader | null = null;
    /** Generated texts that were read back by the parser */
    private readonly valid = new Map<string, string>();

    constructor(
        private readonly places: Places,
        private readonly withMaps: boolean,
    ) {}

    /** The folder that is written to. */
    get target(): string {
        return path.join(this.places.project, this.config?.target ?? '');
    }

    /** The folders that the output is made of, as the project's file names them. */
    get folders(): string[] {
        const { source, templates } = this.config ?? { source: '', templates: null };
        return [source, templates].filter((name): name is string => name !== null && name !== '');
    }

    /** Builds, and gives the names of the files that were written; null if nothing could be. */
    run(diagnostics: Diagnostics): string[] | null {
        const wanted = this.make(diagnostics);
        return wanted === null ? null : writeAll(this.target, wanted, diagnostics);
    }

    /** Goes once through what a save will ask for, so that the first one need not wait for it. */
    rehearse(): void {
        this.reader?.pretendChange();
        try {
            this.make(new Diagnostics());
        } catch {
            // Whatever it is, the build before has told it, or the next one does.
        }
    }

    /** The generated files. */
    outputs(diagnostics: Diagnostics): Output[] | null {
        const { places } = this;
        const config = readConfig(places.project, diagnostics);
        if (config === null) {
            return null;
        }
        const text = JSON.stringify(config);
        if (text !== this.configText) {
            this.config = config;
            this.configText = text;
            this.reader = new FolderReader(
                path.join(places.project, config.source),
                path.join(places.library, 'subset.d.ts'),
            );
        }
        const source = this.reader!.read(diagnostics);
        return source === null ? null : build(source, helperSource(places), config.layout, diagnostics);
    }

    /** Everything that belongs into the output folder. */
    make(diagnostics: Diagnostics): Wanted[] | null {
        const outputs = this.outputs(diagnostics);
        if (outputs === null || diagnostics.hasErrors) {
            return null;
        }
        this.check(outputs, diagnostics);
        if (diagnostics.hasErrors) {
            return null;
        }
        const wanted = outputs.map((output): Wanted => ({ path: output.path, bytes: Buffer.from(output.text) }));
        if (this.withMaps) {
            wanted.push(...outputs.map((output) => this.map(output)));
        }
        return this.addTemplates(wanted, this.config!, diagnostics);
    }

    private check(outputs: Output[], diagnostics: Diagnostics): void {
        checkOutputs(
            outputs.filter(({ path: name, text }) => this.valid.get(name) !== text),
            diagnostics,
        );
        if (!diagnostics.hasErrors) {
            outputs.forEach(({ path: name, text }) => this.valid.set(name, text));
        }
    }

    private map(output: Output): Wanted {
        const lines = Object.fromEntries(output.lines);
        const source = output.source === '' ? '' : path.relative(this.places.project, output.source);
        return { path: `${output.path}.map.json`, bytes: Buffer.from(`${JSON.stringify({ source, lines })}\n`) };
    }

    private addTemplates(wanted: Wanted[], config: Config, diagnostics: Diagnostics): Wanted[] | null {
        if (config.templates === null) {
            return wanted;
        }
        const folder = path.join(this.places.project, config.templates);
        const name = path.basename(config.templates);
        try {
            for (const file of filesBelow(folder)) {
                wanted.push({ path: `${name}/${file}`, bytes: fs.readFileSync(path.join(folder, file)) });
            }
        } catch (error) {
            const file = (error as NodeJS.ErrnoException).path ?? folder;
            diagnostics.file(file, 'FLVX1903', file, ...reasonOf(error));
            return null;
        }
        return wanted;
    }
}

export function helperSource(places: Places): string {
    return fs.readFileSync(path.join(places.library, 'helpers.php'), 'utf8');
}

/** Reads generated PHP back with a parser for PHP 7.4. */
function parses(text: string): string | null {
    try {
        new Engine({
            parser: { version: '7.4', suppressErrors: false, extractDoc: false },
            ast: { withPositions: false },
        }).parseCode(text, 'output.php');
        return null;
    } catch (error) {
        if (error instanceof RangeError) {
            throw error;
        }
        return (error as Error).message;
    }
}

export function checkOutputs(outputs: Output[], diagnostics: Diagnostics): void {
    for (const output of outputs) {
        const trouble = parses(output.text);
        if (trouble !== null) {
            diagnostics.file(output.source, 'FLVX1905', trouble);
        }
    }
}

export function filesBelow(folder: string, prefix = ''): string[] {
    if (!fs.existsSync(folder)) {
        return [];
    }
    return fs
        .readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) =>
            entry.isDirectory()
                ? filesBelow(path.join(folder, entry.name), `${prefix}${entry.name}/`)
                : [`${prefix}${entry.name}`],
        );
}

/**
 * Writes all files or none: to temporary names first, then renamed; what is not generated any more is removed. Gives
 * the names of those that had to be written.
 */
export function writeAll(target: string, wanted: Wanted[], diagnostics: Diagnostics, removesOthers = true): string[] {
    const drafts: string[] = [];
    const folders: string[] = [];
    try {
        const changed = wanted.map((file) => ({ ...file, full: path.join(target, file.path) })).filter(isChanged);
        for (const { full, bytes } of changed) {
            const made = fs.mkdirSync(path.dirname(full), { recursive: true });
            if (made !== undefined) {
                folders.push(made);
            }
            drafts.push(`${full}.new`);
            fs.writeFileSync(`${full}.new`, bytes);
        }
        for (const { full } of changed) {
            fs.renameSync(`${full}.new`, full);
        }
        const keep = new Set(wanted.map((file) => file.path));
        for (const name of removesOthers ? filesBelow(target).filter((one) => !keep.has(one)) : []) {
            fs.rmSync(path.join(target, name));
        }
        return changed.map((file) => file.path);
    } catch (error) {
        drafts.forEach((draft) => fs.rmSync(draft, { force: true }));
        folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true }));
        const file = (error as NodeJS.ErrnoException).path?.replace(/\.new$/, '') ?? target;
        diagnostics.file(file, 'FLVX1904', file, ...reasonOf(error));
        return [];
    }
}

/** Whether the file is not there with these bytes. A folder in its place fails before anything is written. */
export function isChanged({ full, bytes }: { full: string; bytes: Buffer }): boolean {
    try {
        return !fs.readFileSync(full).equals(bytes);
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
            return true;
        }
        throw Object.assign(error as Error, { path: full });
    }
}
