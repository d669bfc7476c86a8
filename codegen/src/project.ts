import { readFileSync, existsSync, statSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { Project, ts } from 'ts-morph';
import { Answers, importersOf, outerText } from './answers';
import { Diagnostics } from './diagnostics';

/** A program to translate, read and bound, with TypeScript's own checker. */
export interface Source {
    program: ts.Program;
    checker: ts.TypeChecker;
    /** The library declaration file */
    library: ts.SourceFile;
    /** The files to translate, by path */
    files: ts.SourceFile[];
    /** The declarations of the outside world (`host/`) */
    host: ts.SourceFile[];
    /** The folder that the paths in the output are relative to; empty for a single program */
    root: string;
    /** Files that are known to be without type errors, because nothing that they depend on has changed */
    checked?: Set<ts.SourceFile>;
    /** What is known from an earlier program */
    answers?: Answers;
}

const OPTIONS: ts.CompilerOptions = {
    noLib: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowUnreachableCode: true,
    allowUnusedLabels: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
};

/** Why a file cannot be read or written, and what to do about it. */
export function reasonOf(error: unknown): [why: string, advice: string] {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const known: Record<string, [string, string]> = {
        ENOENT: ['there is no such file', 'check the path'],
        EISDIR: ['it is a folder', 'a file is wanted there'],
        ENOTDIR: ['a file stands where a folder has to be', 'move that file away'],
        EEXIST: ['a file stands where a folder has to be', 'move that file away'],
        EACCES: ['it is not allowed', 'check the permissions'],
        EPERM: ['it is not allowed', 'check the permissions'],
        EROFS: ['the disk cannot be written to', 'choose another place'],
        ENOSPC: ['the disk is full', 'make room on it'],
    };
    return known[reason] ?? [reason, 'check the path and its permissions'];
}

/** Reads text and says why it cannot. */
function readUtf8(file: string, diagnostics: Diagnostics): string | null {
    let bytes: Buffer;
    try {
        bytes = readFileSync(file);
    } catch (error) {
        const [why, advice] = reasonOf(error);
        diagnostics.file(file, 'FLVX1903', file, why, advice);
        return null;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    } catch {
        diagnostics.file(file, 'FLVX1903', file, 'it is not UTF-8', 'save it as UTF-8');
        return null;
    }
}

/** The TypeScript files below a folder, sorted by path, declarations of the host apart. */
function filesBelow(folder: string): string[] {
    const found: string[] = [];
    for (const name of readdirSync(folder).sort()) {
        const full = path.join(folder, name);
        // A link to nothing counts as a file: reading it says what is wrong.
        if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true) {
            found.push(...filesBelow(full));
        } else if (name.endsWith('.ts')) {
            found.push(full);
        }
    }
    return found;
}

function makeProject(libraryFile: string): Project {
    const project = new Project({
        compilerOptions: OPTIONS,
        // All texts are given to it; it need not look for them on the disk.
        useInMemoryFileSystem: true,
        skipAddingFilesFromTsConfig: true,
        skipFileDependencyResolution: true,
    });
    project.createSourceFile('/library/subset.d.ts', readFileSync(libraryFile, 'utf8'), { overwrite: true });
    return project;
}

function finish(project: Project, paths: string[], root: string): Source {
    const program = project.getProgram().compilerObject;
    const sources = paths.map((file) => program.getSourceFile(file)!);
    const isHost = (file: ts.SourceFile): boolean => root !== '' && file.fileName.startsWith(`${root}/host/`);
    return {
        program,
        checker: program.getTypeChecker(),
        library: program.getSourceFile('/library/subset.d.ts')!,
        files: sources.filter((file) => !isHost(file)),
        host: sources.filter(isHost),
        root,
    };
}

/** Reads self-contained programs, one after the other; the library is parsed once. */
export class ProgramReader {
    private readonly project: Project;

    constructor(libraryFile: string) {
        this.project = makeProject(libraryFile);
    }

    /** The program in a file. */
    file(file: string, diagnostics: Diagnostics): Source | null {
        const text = readUtf8(file, diagnostics);
        const full = path.resolve(file);
        return text === null ? null : this.text(text, full.endsWith('.ts') ? full : `${full}.ts`);
    }

    /** A program given as text. */
    text(text: string, name = '/program.ts'): Source {
        const made = this.project.createSourceFile(name, text, { overwrite: true });
        const source = finish(this.project, [name], '');
        this.project.removeSourceFile(made);
        return source;
    }
}

/** One program given as text. */
export function readText(text: string, libraryFile: string, name = '/program.ts'): Source {
    return new ProgramReader(libraryFile).text(text, name);
}

/** Many programs given as text, each a source of its own; TypeScript looks at all of them in one go. */
export function readTexts(texts: readonly string[], libraryFile: string): Source[] {
    const library = '/library/subset.d.ts';
    const files = new Map(texts.map((text, at): [string, string] => [`/programs/${at}/program.ts`, text]));
    files.set(library, readFileSync(libraryFile, 'utf8'));
    const program = ts.createProgram([...files.keys()], OPTIONS, {
        // The options that come with the call make every file a module: none sees the names of another.
        getSourceFile: (name, options) =>
            files.has(name) ? ts.createSourceFile(name, files.get(name)!, options) : undefined,
        fileExists: (name) => files.has(name),
        readFile: (name) => files.get(name),
        writeFile: () => undefined,
        getDefaultLibFileName: () => library,
        getCurrentDirectory: () => '/',
        getCanonicalFileName: (name) => name,
        useCaseSensitiveFileNames: () => true,
        getNewLine: () => '\n',
    });
    const checker = program.getTypeChecker();
    return texts.map((_text, at): Source => ({
        program,
        checker,
        library: program.getSourceFile(library)!,
        files: [program.getSourceFile(`/programs/${at}/program.ts`)!],
        host: [],
        root: '',
    }));
}

/** A folder of sources with its `host/`, given as text by path below the folder. */
export function readFiles(files: ReadonlyMap<string, string>, libraryFile: string): Source {
    const project = makeProject(libraryFile);
    const paths = [...files].map(([name, text]) => project.createSourceFile(`/src/${name}`, text).getFilePath());
    return finish(project, paths.sort(), '/src');
}

/** Reads a folder of sources with its `host/`, again and again; what has not changed is not read anew. */
export class FolderReader {
    private readonly root: string;
    private readonly texts = new Map<string, string>();
    private project: Project | null = null;
    private last: Source | null = null;

    constructor(
        private readonly folder: string,
        private readonly libraryFile: string,
    ) {
        this.root = path.resolve(folder);
    }

    read(diagnostics: Diagnostics): Source | null {
        const { root, texts } = this;
        const paths = this.paths(diagnostics);
        const found = new Map(paths?.map((file) => [file, readUtf8(file, diagnostics)]));
        if (paths === null || diagnostics.hasErrors) {
            return null;
        }
        if (paths.length !== texts.size || paths.some((file) => !texts.has(file))) {
            // With another set of files an import may mean another one.
            this.project = null;
            this.last = null;
            texts.clear();
        }
        this.project ??= makeProject(this.libraryFile);
        const changed = paths.filter((file) => found.get(file) !== texts.get(file));
        for (const file of changed) {
            texts.set(file, found.get(file)!);
            this.project.createSourceFile(file, found.get(file)!, { overwrite: true });
        }
        const source = finish(this.project, paths, root);
        source.checked = this.last?.checked ?? new Set();
        source.answers = this.last?.answers ?? new Answers();
        if (this.last !== null) {
            forgetChanged(this.last, source, source.answers, source.checked);
        }
        this.last = source;
        return source;
    }

    /** Lets the next reading take the longest file for changed. */
    pretendChange(): void {
        const [longest] = [...this.texts].sort(([, a], [, b]) => b.length - a.length);
        if (longest !== undefined) {
            this.texts.set(longest[0], '');
        }
    }

    private paths(diagnostics: Diagnostics): string[] | null {
        const { folder, root } = this;
        const refuse = (why: string, advice: string): null => {
            diagnostics.file(folder, 'FLVX1903', folder, why, advice);
            return null;
        };
        if (!existsSync(folder) || !statSync(folder).isDirectory()) {
            return refuse('there is no such folder', 'check the path');
        }
        let paths: string[];
        try {
            paths = filesBelow(root);
        } catch (error) {
            return refuse(...reasonOf(error));
        }
        return paths.some((file) => !file.startsWith(path.join(root, 'host') + path.sep))
            ? paths
            : refuse('there is no TypeScript file in it', 'put the sources there');
    }
}

/** Forgets what does not hold any more after a change of some files' text. */
function forgetChanged(before: Source, now: Source, answers: Answers, checked: Set<ts.SourceFile>): void {
    const files = [...now.files, ...now.host];
    const gone = [...before.files, ...before.host].filter((file) => !files.includes(file));
    const successor = (file: ts.SourceFile): ts.SourceFile => now.program.getSourceFile(file.fileName)!;
    const changedOutside = gone.filter((file) => outerText(file) !== outerText(successor(file)));
    // Which interfaces stand for classes is known only from all files.
    const mayChangeAll = changedOutside.some((file) => /\bimplements\b/.test(file.text + successor(file).text));
    const affected = mayChangeAll ? files : importersOf(changedOutside, [...before.files, ...before.host]);
    answers.forget(gone, affected);
    [...gone, ...affected].forEach((file) => checked.delete(file));
}
