/** A PHP that tests can run programs on. */
export interface Engine {
    /** `wasm` or `native`. */
    readonly kind: 'wasm' | 'native';
    /** `PHP 8.2`, `native PHP 8.2.36`: for test names and messages. */
    readonly name: string;
    /** `7.4` … `8.5` for WebAssembly, the whole version for a native PHP. */
    readonly version: string;
    /** A host folder of this engine alone, gone after `stop`; PHP sees it under the same path. */
    readonly scratch: string;

    /** Runs one program in a PHP process of its own. Never rejects for something PHP did. */
    run(program: Program): Promise<RunResult>;
    /**
     * Starts a program that waits for messages with the functions of test/php/converse.php. It is one PHP process as
     * long as it lasts: until it ends itself, `end` is called, or the engine is asked for anything else.
     */
    converse(program: Program): Promise<Conversation>;
    /** Runs programs one after the other, each in a PHP process of its own. */
    runAll(programs: Program[]): Promise<RunResult[]>;
    /** `php -l` on a file (about 0.3 s on WebAssembly). */
    lint(file: string): Promise<LintResult>;
    /** Compiles source text without running any of it (about 10 ms): finds what `php -l` finds. */
    compile(source: string): Promise<LintResult>;
    /** Shows one more host folder to PHP, under the same path. The project and `scratch` are there already. */
    mount(folder: string): Promise<void>;
    /** Another engine of the same kind that sees this one's folders too: for two PHP processes at once. It ends with this one. */
    twin(): Promise<Engine>;
    /** A self-signed certificate for a server on loopback, and the file to trust it by. */
    certificate(): Promise<Certificate>;
    /** Certificates as wished for. */
    certificates(wishes: CertificateWish[]): Promise<Certificate[]>;
    /** Ends PHP at once, whatever it does; a run under way resolves with `killed`. The engine can be used again. */
    kill(): void;
    /** Ends PHP and removes `scratch`. */
    stop(): Promise<void>;
}

/** A PHP process that answers messages. */
export interface Conversation {
    /** The process's end, once it is over; whatever ended it. */
    readonly result: RunResult | null;
    /** Gives PHP a message. What comes back is its answer, or what became of the process if it ended instead. */
    say(message: unknown): Promise<{ answer: unknown; ended: null } | { answer: null; ended: RunResult }>;
    /** Tells PHP that there are no more messages; what became of it. */
    end(): Promise<RunResult>;
}

export interface Program {
    /** The absolute host path of a PHP file: this or `code`. */
    script?: string;
    /** A whole PHP file as text, with `<?php`. */
    code?: string;
    /** Text files to write into `scratch` first. */
    files?: Record<string, string>;
    /** Data for the program: a JSON file, whose path is in the environment variable `FLVX_TEST_INPUT`. */
    input?: unknown;
    timeoutMs?: number;
}

export interface RunResult {
    /** 0 when all went well; 255 after a fatal error; -1 when PHP was ended or broke. */
    exitCode: number;
    stdout: string;
    /** What PHP logged: notices, warnings, deprecations, errors; those of library files are left out. */
    log: string[];
    /** Set when PHP's machine itself broke. */
    crash: string | null;
    killed: boolean;
    timedOut: boolean;
    /** Everything a clean run does not have: log entries, exit code, crash, kill. Tests expect `[]`. */
    problems: string[];
}

export interface Certificate {
    key: string;
    cert: string;
    /** The certificate's file, which PHP can read. */
    file: string;
}

export interface CertificateWish {
    /** Its common name. */
    name: string;
    /** What it is for, as OpenSSL writes it: `IP:127.0.0.1, DNS:localhost`. */
    names: string;
    /** How long it holds from now on; with 0 it does not. */
    days: number;
    isAuthority: boolean;
    /** Which of those before it signs it, counted from 0; `null` when it signs itself. */
    signer: number | null;
}

export interface LintResult {
    ok: boolean;
    output: string;
}

export interface EngineOptions {
    /** More host folders that PHP may see. */
    folders?: string[];
    /** More settings of php.ini. */
    settings?: Record<string, string>;
    /** Folders whose own notices do not count; by default Debian's PHP libraries. */
    libraries?: string[];
    /** A native PHP without its php.ini, and with these extensions alone beside those it was built with. */
    extensions?: string[];
    /** For a run, unless the program says otherwise; 60 s by default. */
    timeoutMs?: number;
    /** Whether it is worth a second to have the machine code of WebAssembly optimised: from a minute of running on. */
    runsLong?: boolean;
}

/** The versions there are as WebAssembly, from npm alone. */
export declare const PHP_VERSIONS: readonly ('7.4' | '8.0' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5')[];

/** The project's folder. */
export declare const PROJECT: string;

/** Starts an engine: a version of {@link PHP_VERSIONS} or `native`. */
export declare function startEngine(version: string, options?: EngineOptions): Promise<Engine>;

/** The machine's own PHP, or null. */
export declare function nativePhp(): { binary: string; version: string } | null;

/**
 * Says that tests are left out on this machine; throws where CI=true, unless it is something that no package brings
 * (`isMachines`).
 */
export declare function leaveOut(what: string, why: string, options?: { isMachines?: boolean }): void;
