import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Settings, USUAL_SETTINGS } from '../../host/world';
import type { MariaDb, MysqlConfig } from '../../php/mariadb';
import { type Conversation, type Engine, PROJECT } from '../../php/engine.cjs';
import { moduleTrace } from '../../support/trace';
import { BaseDriver, type DriverFactory, type DriverOptions } from './driver';
import { due, type Execution, normalise, type Run, type Step, type Visitor } from './steps';
import { Shell, type Verdict } from './shell';

/** How the PHP side is set up. */
export interface PhpOptions {
    engine: Engine;
    /** The folder of the module: `…/modules/servers/flvx`. */
    module: string;
    /** The strict stand-in, or real Illuminate from this folder. */
    illuminate?: string;
    /** Where WHMCS's tables lie instead of in a SQLite file; for real Illuminate only. */
    mysql?: MysqlSetup;
}

/** A database server, and how WHMCS talks to it. */
export interface MysqlSetup {
    server: MariaDb;
    /** Of the tables and of the connection. */
    charset: string;
    collation: string;
    /** The session's `sql_mode`. */
    modes: string[];
}

interface State {
    now: number;
    random: number;
    cipher: number;
    seed: string;
}

interface RunnerResult {
    php: string;
    results: ({ value: unknown } | { error: string })[];
    notices: string[];
    printed: string;
    complaints: string[];
}

/** A process of WHMCS that goes on: with the same module and the same libraries it can do the next task too. */
const processes = new WeakMap<Engine, { key: string; conversation: Conversation }>();

const RUNNER = path.join(PROJECT, 'test/whmcs/runner.php');
/** How PHP exits when the test ends it. */
const ENDED = 137;

/** Worlds made on an engine, for the names of their folders. */
const worlds = new WeakMap<Engine, number>();

/** The module's PHP on an engine, in the stand-in for WHMCS, with the panel on a port of this process. */
export class PhpDriver extends BaseDriver {
    readonly name: string;
    caFile = '';
    /** WHMCS's database on a MariaDB. */
    readonly mysqlDatabase: string | null;
    private readonly folder: string;
    private readonly settings: Settings;
    private shell: Shell | null = null;

    private constructor(
        private readonly php: PhpOptions,
        options: DriverOptions,
    ) {
        super(options);
        const number = (worlds.get(php.engine) ?? 0) + 1;
        worlds.set(php.engine, number);
        this.name =
            php.engine.name +
            (php.illuminate === undefined ? '' : ' with Illuminate') +
            (php.mysql === undefined ? '' : ' and MariaDB');
        this.folder = path.join(php.engine.scratch, `world-${number}`);
        this.settings = { ...USUAL_SETTINGS, ...options.settings };
        const { mysql } = php;
        this.mysqlDatabase = mysql === undefined ? null : mysql.server.create(mysql.charset, mysql.collation);
    }

    static async create(php: PhpOptions, options: DriverOptions = {}): Promise<PhpDriver> {
        const driver = new PhpDriver(php, options);
        await php.engine.mount(php.module);
        mkdirSync(driver.folder);
        driver.writeState({ now: driver.panel.clock.now, random: 0, cipher: 0, seed: driver.seed });
        await driver.createTables();
        const certificate = driver.tls ? await php.engine.certificate() : null;
        driver.caFile = certificate?.file ?? '';
        const watcher = { before: () => driver.moment('before'), after: () => driver.moment('after') };
        driver.shell = await Shell.start(driver.panel, watcher, certificate);
        return driver;
    }

    get address(): { host: string; port: number } {
        return { host: '127.0.0.1', port: this.shell!.port };
    }

    /** WHMCS's database, as the runner is told of it. */
    get database(): string | MysqlConfig {
        const { mysql } = this.php;
        return mysql === undefined
            ? this.sqliteFile
            : {
                  unix_socket: mysql.server.socket,
                  database: this.mysqlDatabase!,
                  username: this.settings.mayCreate ? 'whmcs' : 'poor',
                  password: 'secret',
                  charset: mysql.charset,
                  collation: mysql.collation,
                  modes: mysql.modes,
              };
    }

    /**
     * Does lists of steps in a PHP process each, all at the very same time. What they call the panel for is not held
     * up, and is nobody's call in particular.
     */
    async atOnce(lists: Step[][]): Promise<unknown[][]> {
        const engines = [this.php.engine];
        while (engines.length < lists.length) {
            engines.push(await engines.at(-1)!.twin());
        }
        await this.settle();
        this.runs.push({ plan: {}, calls: [], count: 0, meanwhile: null });
        try {
            const tasks = lists.map((steps, index) => this.runner(engines[index]!, steps, {}, this.database, false));
            return (await Promise.all(tasks)).map(({ problems, result }) => this.conclude(problems, result));
        } finally {
            this.runs.pop();
            this.panel.clock.now = Math.max(this.panel.clock.now, this.readState().now);
        }
    }

    private get sqliteFile(): string {
        return path.join(this.folder, 'whmcs.sqlite');
    }

    private async createTables(): Promise<void> {
        const { engine, mysql } = this.php;
        const steps = [{ do: 'schema' } as const];
        if (mysql !== undefined) {
            const database = { ...(this.database as MysqlConfig), username: 'whmcs' };
            this.report((await this.runner(engine, steps, {}, database, true)).problems);
            return;
        }
        const template = path.join(engine.scratch, 'template.sqlite');
        if (!existsSync(template)) {
            this.report((await this.runner(engine, steps, {}, template, true)).problems);
        }
        copyFileSync(template, this.sqliteFile);
    }

    protected override foreign(): object[] {
        return [this.php, ...(this.shell === null ? [] : [this.shell])];
    }

    // Between two tasks nobody has the database open.
    protected override keepFiles(): () => void {
        if (this.mysqlDatabase !== null) {
            throw new Error('a MariaDB cannot be taken back to what it was');
        }
        const files = [this.sqliteFile, this.stateFile].map((file) => [file, readFileSync(file)] as const);
        return () => files.forEach(([file, content]) => writeFileSync(file, content));
    }

    protected async close(): Promise<void> {
        await this.shell?.stop();
        if (this.mysqlDatabase !== null) {
            this.php.mysql!.server.drop(this.mysqlDatabase);
        }
        rmSync(this.folder, { recursive: true, force: true });
    }

    protected async execute(
        steps: Step[],
        visitor: Visitor,
        run: Run,
    ): Promise<Omit<Execution, 'calls' | 'meanwhile'>> {
        const { clock } = this.panel;
        this.writeState({ ...this.readState(), now: clock.now });
        const engine = await this.engineOf(run);
        const isAlone = this.runs.length === 1 && run.plan.meanwhile?.steps === undefined;
        const { killed, problems, result } = await this.runner(engine, steps, visitor, this.database, isAlone);
        clock.now = Math.max(clock.now, this.readState().now);
        if (killed && run.plan.kill !== undefined) {
            return { killed: true, results: [] };
        }
        return { killed: false, results: this.conclude(problems, result) };
    }

    private conclude(problems: string[], result: RunnerResult | null): unknown[] {
        const results = result?.results ?? [];
        const all = [...problems, ...results.flatMap((item) => ('error' in item ? [item.error] : []))];
        this.report(all.map(moduleTrace));
        return results.map((item) => ('value' in item ? normalise(item.value) : null));
    }

    private async runner(
        engine: Engine,
        steps: (Step | { do: 'schema' })[],
        visitor: Visitor,
        database: string | MysqlConfig,
        isAlone: boolean,
    ): Promise<{ killed: boolean; problems: string[]; result: RunnerResult | null }> {
        const { conversation, problems: late } = await this.processOn(engine);
        const { answer, ended } = await conversation.say({
            database,
            state: this.stateFile,
            zone: this.zone,
            settings: this.settings,
            session: visitor.session ?? {},
            request: visitor.request ?? {},
            isAlone,
            steps,
        });
        if (ended !== null) {
            processes.delete(engine);
            const wasKilled = (ended.killed && !ended.timedOut) || ended.exitCode === ENDED;
            const stray = wasKilled ? [] : [`no result, printed: ${ended.stdout}`];
            return { killed: wasKilled, problems: [...late, ...ended.problems, ...stray], result: null };
        }
        const result = answer as RunnerResult;
        return {
            killed: false,
            problems: [...late, ...result.notices, ...result.complaints, ...printed(result.printed)],
            result,
        };
    }

    /** The process that does the next task on an engine, and what another had to say that came to its end. */
    private async processOn(engine: Engine): Promise<{ conversation: Conversation; problems: string[] }> {
        const input = { module: this.php.module, illuminate: this.php.illuminate ?? '' };
        const key = JSON.stringify(input);
        const known = processes.get(engine);
        if (known?.key === key && known.conversation.result === null) {
            return { conversation: known.conversation, problems: [] };
        }
        const last = await known?.conversation.end();
        const conversation = await engine.converse({ script: RUNNER, input });
        processes.set(engine, { key, conversation });
        return { conversation, problems: last === undefined ? [] : [...last.problems, ...printed(last.stdout)] };
    }

    /** A process that runs while another one waits needs an engine of its own. */
    private async engineOf(run: Run): Promise<Engine> {
        if (this.runs.indexOf(run) === 0) {
            return this.php.engine;
        }
        const twin = await this.php.engine.twin();
        await twin.mount(this.php.module);
        return twin;
    }

    private async moment(when: 'before' | 'after'): Promise<Verdict> {
        const run = this.runs.at(-1);
        if (run === undefined) {
            // A process that was ended has left a request behind.
            return 'nobody there';
        }
        if (when === 'before') {
            run.count++;
        } else {
            run.calls.push(this.panel.calls.at(-1)!);
        }
        const meanwhile = due(run, 'meanwhile', when);
        if (meanwhile !== undefined) {
            meanwhile.act?.(this.panel);
            if (meanwhile.steps !== undefined) {
                run.meanwhile = await this.process(meanwhile.steps, {});
            }
        }
        const kill = due(run, 'kill', when);
        if (kill === undefined) {
            return 'go on';
        }
        if (kill.byForce === true) {
            (await this.engineOf(run)).kill();
            return 'nobody there';
        }
        return 'end client';
    }

    private get stateFile(): string {
        return path.join(this.folder, 'state.json');
    }

    private readState(): State {
        return JSON.parse(readFileSync(this.stateFile, 'utf8')) as State;
    }

    private writeState(state: State): void {
        writeFileSync(this.stateFile, JSON.stringify(state));
    }
}

function printed(text: string): string[] {
    return text === '' ? [] : [`printed: ${text}`];
}

/** Drivers for the module's PHP on one engine. */
export function phpDrivers(php: PhpOptions): DriverFactory {
    return (options = {}) => PhpDriver.create(php, options);
}
