'use strict';

// PHP engines for tests: PHP 7.4 to 8.5 as WebAssembly in a child process, and the machine's own PHP where there is one.
// Plain CommonJS, so jest and plain Node scripts share it. The types are in engine.d.cts.

const { execFileSync, fork, spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const PROJECT = path.resolve(__dirname, '../..');
const PHP_VERSIONS = ['7.4', '8.0', '8.1', '8.2', '8.3', '8.4', '8.5'];

// Everything PHP has to say must come out on the log, whatever the defaults of the machine are. Repeats too: two
// warnings from one line are two warnings. Functions that start programs end the whole WebAssembly machine.
const SETTINGS = {
    display_errors: '0',
    log_errors: '1',
    error_reporting: '-1',
    html_errors: '0',
    ignore_repeated_errors: '0',
    'opcache.enable': '0',
    memory_limit: '256M',
    'date.timezone': 'UTC',
    // Some authority has to be known, or cURL fails for want of the file and not for want of trust.
    'curl.cainfo': path.join(__dirname, 'unrelated-ca.pem'),
    disable_functions: 'shell_exec,exec,system,passthru,proc_open,popen,mail',
};

const LIBRARIES = ['/usr/share/php', path.join(PROJECT, 'build/php-libs')];

/** The log as single entries: a fatal error with its trace is one. Entries about library files are left out. */
function logEntries(text, libraries) {
    const entries = [];
    for (const line of text.split('\n')) {
        if (/^(?:\[[^\]]*\] )?PHP [A-Z]/.test(line) || entries.length === 0) {
            entries.push(line.replace(/^\[[^\]]*\] /, ''));
        } else {
            entries[entries.length - 1] += '\n' + line;
        }
    }
    return entries
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .filter((entry) => {
            const place = / in (\/.+?)(?::| on line )\d+/.exec(entry);
            return place === null || !libraries.some((folder) => place[1].startsWith(folder + '/'));
        });
}

function result(fields, libraries) {
    const { exitCode = -1, stdout = '', log = '', crash = null, killed = false, timedOut = false } = fields;
    const entries = logEntries(log, libraries);
    const problems = [...entries];
    if (crash !== null) {
        problems.unshift(`PHP's machine broke: ${crash}`);
    } else if (killed) {
        problems.unshift(timedOut ? 'PHP took too long and was ended' : 'PHP was ended by force');
    } else if (exitCode !== 0) {
        problems.unshift(`PHP ended with exit code ${exitCode}`);
    }
    return { exitCode, stdout, log: entries, crash, killed, timedOut, problems };
}

/**
 * A PHP process that waits for messages, as test/php/converse.php does. A line is one of the engine's ways to reach
 * such a process: `send` gives it a message (`null` = there are no more) or ends it when `timeoutMs` are over, `onAnswer`
 * is told each answer, and `ended` resolves with what the engine says of a process that is over.
 */
class Conversation {
    constructor(line, timeoutMs, conclude) {
        this.line = line;
        this.timeoutMs = timeoutMs;
        this.result = null;
        this.listener = null;
        line.onAnswer = (answer) => this.listener?.({ answer, ended: null });
        this.ended = line.ended.then((answer) => {
            this.result = conclude(answer);
            this.listener?.({ answer: null, ended: this.result });
            return this.result;
        });
    }

    async say(message) {
        if (this.result !== null) {
            return { answer: null, ended: this.result };
        }
        const reply = new Promise((resolve) => {
            this.listener = resolve;
        });
        this.line.send(JSON.stringify(message), this.timeoutMs);
        const { answer, ended } = await reply;
        this.listener = null;
        return { answer: answer === null ? null : JSON.parse(answer), ended };
    }

    async end() {
        if (this.result === null) {
            this.line.send(null, this.timeoutMs);
        }
        return this.ended;
    }
}

/** What both kinds of engine share: the scratch folder and the way a program is laid out in it. */
class Engine {
    constructor(options) {
        this.options = options;
        this.libraries = options.libraries ?? LIBRARIES;
        this.timeoutMs = options.timeoutMs ?? 60000;
        this.settings = { ...SETTINGS, ...options.settings };
        this.scratch = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'flvx-php-'));
        this.folders = [...new Set([PROJECT, this.scratch, ...(options.folders ?? [])])];
        this.programs = 0;
        this.talk = null;
        this.other = null;
        this.ownCertificate = null;
        // A test that forgets to stop its engine must not leave its folder behind.
        this.cleanUp = () => fs.rmSync(this.scratch, { recursive: true, force: true });
        process.once('exit', this.cleanUp);
    }

    /** Writes a program's files; answers what PHP has to be started with. */
    layOut(program) {
        if ((program.script === undefined) === (program.code === undefined)) {
            throw new Error('a program is either a script or code');
        }
        for (const [name, text] of Object.entries(program.files ?? {})) {
            const file = path.resolve(this.scratch, name);
            fs.mkdirSync(path.dirname(file), { recursive: true });
            fs.writeFileSync(file, text);
        }
        let script = program.script;
        let ownScript = null;
        if (script === undefined) {
            script = ownScript = path.join(this.scratch, `program-${++this.programs}.php`);
            fs.writeFileSync(script, program.code);
        }
        const environment = {};
        let input = null;
        if (program.input !== undefined) {
            input = path.join(this.scratch, `input-${++this.programs}.json`);
            fs.writeFileSync(input, JSON.stringify(program.input));
            environment.FLVX_TEST_INPUT = input;
        }
        return {
            script,
            environment,
            cleanUp: () => [ownScript, input].forEach((file) => file !== null && fs.rmSync(file, { force: true })),
        };
    }

    async run(program) {
        // An engine is one PHP process at a time.
        await this.talk?.end();
        const layout = this.layOut(program);
        try {
            const answer = await this.execute(
                { script: layout.script, environment: layout.environment },
                program.timeoutMs ?? this.timeoutMs,
            );
            return result(answer, this.libraries);
        } finally {
            layout.cleanUp();
        }
    }

    async converse(program) {
        await this.talk?.end();
        const layout = this.layOut(program);
        const timeoutMs = program.timeoutMs ?? this.timeoutMs;
        const line = await this.dial({ script: layout.script, environment: layout.environment });
        this.talk = new Conversation(line, timeoutMs, (answer) => {
            layout.cleanUp();
            return result(answer, this.libraries);
        });
        return this.talk;
    }

    twin() {
        const folders = [...this.folders, this.scratch];
        this.other ??= startEngine(this.kind === 'native' ? 'native' : this.version, { ...this.options, folders });
        return this.other;
    }

    certificate() {
        this.ownCertificate ??= this.makeCertificate();
        return this.ownCertificate;
    }

    async makeCertificate() {
        const names = 'IP:127.0.0.1, DNS:localhost';
        const wish = { name: '127.0.0.1', names, days: 30, isAuthority: true, signer: null };
        return (await this.certificates([wish]))[0];
    }

    async certificates(wishes) {
        const made = await this.run({
            script: path.join(__dirname, 'certificate.php'),
            input: { config: path.join(this.scratch, 'openssl.cnf'), certificates: wishes },
        });
        if (made.problems.length > 0) {
            throw new Error(made.problems.join('\n'));
        }
        return JSON.parse(made.stdout).map(({ key, cert }) => {
            const file = path.join(this.scratch, `certificate-${++this.programs}.pem`);
            fs.writeFileSync(file, cert);
            return { key, cert, file };
        });
    }

    async stopTwin() {
        await (await this.other)?.stop();
    }

    async runAll(programs) {
        const results = [];
        for (const program of programs) {
            results.push(await this.run(program));
        }
        return results;
    }

    async compile(source) {
        const answer = await this.run({
            script: path.join(__dirname, 'compile-only.php'),
            input: { source },
        });
        return {
            ok: answer.problems.length === 0 && answer.stdout === '',
            output: [...answer.problems, answer.stdout].join('\n').trim(),
        };
    }
}

class WasmEngine extends Engine {
    constructor(version, options) {
        super(options);
        this.kind = 'wasm';
        this.version = version;
        this.name = `PHP ${version}`;
        this.child = null;
        this.waiting = new Map();
        this.lastId = 0;
    }

    async start() {
        const child = fork(path.join(__dirname, 'worker.mjs'), {
            // Optimising the machine code of a PHP takes a second, which few tests run long enough to earn back.
            execArgv: this.options.runsLong === true ? [] : ['--liftoff-only'],
            env: withoutJestOptions(process.env),
            stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        });
        this.child = child;
        child.on('message', ({ id, said, ...answer }) => {
            const call = this.waiting.get(id);
            if (said === undefined) {
                this.answer(id, answer);
            } else if (call !== undefined) {
                this.rest(call);
                call.line.onAnswer(said);
            }
        });
        child.on('error', () => {});
        child.on('exit', (code, signal) => {
            if (this.child === child) {
                this.child = null;
            }
            const end = signal === 'SIGKILL' ? { killed: true } : { crash: `worker ended with ${signal ?? code}` };
            for (const [id, call] of [...this.waiting]) {
                if (call.child === child) {
                    this.answer(id, { ...end, timedOut: call.timedOut });
                }
            }
        });
        const answer = await this.call(
            { command: 'start', version: this.version, ini: this.settings, folders: this.folders },
            this.timeoutMs,
        );
        if (answer.crash !== undefined || answer.killed) {
            throw new Error(`${this.name} did not start: ${answer.crash ?? 'took too long'}`);
        }
    }

    answer(id, answer) {
        const call = this.waiting.get(id);
        if (call !== undefined) {
            this.waiting.delete(id);
            clearTimeout(call.timer);
            this.holdNode();
            call.resolve(answer);
        }
    }

    // Node must wait for PHP as long as somebody waits for an answer, and not a moment longer.
    holdNode() {
        const verb = [...this.waiting.values()].some((call) => call.timer !== null) ? 'ref' : 'unref';
        this.child?.[verb]();
        this.child?.channel?.[verb]();
    }

    call(message, timeoutMs) {
        return new Promise((resolve) => {
            const id = ++this.lastId;
            const call = { resolve, child: this.child, timedOut: false, timer: null };
            this.waiting.set(id, call);
            this.limit(call, timeoutMs);
            this.child.send({ id, ...message });
        });
    }

    /** From now on somebody waits for this call, so long at most. */
    limit(call, timeoutMs) {
        call.timer = setTimeout(() => {
            call.timedOut = true;
            call.child.kill('SIGKILL');
        }, timeoutMs);
        this.holdNode();
    }

    /** PHP waits for the test, not the other way round. */
    rest(call) {
        clearTimeout(call.timer);
        call.timer = null;
        this.holdNode();
    }

    async ready() {
        if (this.child === null) {
            await this.start();
        }
    }

    async execute(program, timeoutMs) {
        await this.ready();
        return this.call({ command: 'run', program }, timeoutMs);
    }

    async dial(program) {
        await this.ready();
        const id = ++this.lastId;
        const { child } = this;
        const line = { onAnswer: () => {}, send: () => {}, ended: null };
        line.ended = new Promise((resolve) => {
            const call = { resolve, child, timedOut: false, timer: null, line };
            this.waiting.set(id, call);
            line.send = (text, timeoutMs) => {
                this.limit(call, timeoutMs);
                child.send({ id, command: 'say', text });
            };
        });
        child.send({ id, command: 'converse', program });
        return line;
    }

    async mount(folder) {
        if (!this.folders.some((known) => folder === known || folder.startsWith(known + path.sep))) {
            await this.talk?.end();
            this.folders.push(folder);
            if (this.child !== null) {
                await this.call({ command: 'mount', folder }, this.timeoutMs);
            }
        }
    }

    async lint(file) {
        await this.mount(path.dirname(path.resolve(file)));
        await this.talk?.end();
        await this.ready();
        const answer = await this.call({ command: 'lint', file: path.resolve(file) }, this.timeoutMs);
        return lintResult(answer);
    }

    kill() {
        this.child?.kill('SIGKILL');
    }

    async stop() {
        await this.stopTwin();
        const child = this.child;
        this.child = null;
        if (child !== null && child.exitCode === null && child.signalCode === null) {
            await new Promise((resolve) => {
                child.ref();
                child.once('exit', resolve);
                child.kill('SIGKILL');
            });
        }
        process.removeListener('exit', this.cleanUp);
        this.cleanUp();
    }
}

class NativeEngine extends Engine {
    constructor(php, options) {
        super(options);
        this.kind = 'native';
        this.php = php;
        this.version = php.version;
        this.name = `native PHP ${php.version}`;
        this.children = new Set();
    }

    arguments() {
        const only = this.options.extensions;
        const bare = only === undefined ? [] : ['-n', ...only.flatMap((name) => ['-d', `extension=${name}`])];
        const settings = Object.entries(this.settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
        return [...bare, ...settings];
    }

    /** Starts PHP; `limit` ends it when so much time has gone by until the next `limit`, `null` for as long as it likes. */
    spawn(args, environment, stdin = 'ignore') {
        const child = spawn(this.php.binary, [...this.arguments(), ...args], {
            env: { PATH: process.env.PATH, ...environment },
            stdio: [stdin, 'pipe', 'pipe', 'pipe'],
        });
        this.children.add(child);
        const parts = { stdout: [], stderr: [] };
        child.stdout.on('data', (part) => parts.stdout.push(part));
        child.stderr.on('data', (part) => parts.stderr.push(part));
        let timedOut = false;
        let timer = null;
        const limit = (timeoutMs) => {
            clearTimeout(timer);
            timer =
                timeoutMs === null
                    ? null
                    : setTimeout(() => {
                          timedOut = true;
                          child.kill('SIGKILL');
                      }, timeoutMs);
        };
        const ended = new Promise((resolve) => {
            const end = (answer) => {
                limit(null);
                this.children.delete(child);
                resolve(answer);
            };
            child.on('error', (error) => end({ crash: String(error) }));
            child.on('close', (exitCode, signal) =>
                end({
                    exitCode: exitCode ?? -1,
                    stdout: Buffer.concat(parts.stdout).toString(),
                    log: Buffer.concat(parts.stderr).toString(),
                    killed: signal === 'SIGKILL',
                    crash: signal !== null && signal !== 'SIGKILL' ? `ended with ${signal}` : null,
                    timedOut,
                }),
            );
        });
        return { child, ended, limit };
    }

    once(args, environment, timeoutMs) {
        const { ended, limit } = this.spawn(args, environment);
        limit(timeoutMs);
        return ended;
    }

    async execute(program, timeoutMs) {
        return this.once([program.script], program.environment, timeoutMs);
    }

    async dial(program) {
        const { child, ended, limit } = this.spawn([program.script], program.environment, 'pipe');
        const line = { ended, onAnswer: () => {}, send: () => {} };
        const streams = [child, child.stdin, child.stdout, child.stderr, child.stdio[3]];
        const holdNode = (verb) => streams.forEach((stream) => stream[verb]?.());
        // PHP may be gone when a message reaches it; `ended` tells.
        child.stdin.on('error', () => {});
        let text = '';
        child.stdio[3].setEncoding('utf8');
        child.stdio[3].on('data', (part) => {
            text += part;
            if (text.endsWith('\n')) {
                const answer = text;
                text = '';
                limit(null);
                holdNode('unref');
                line.onAnswer(answer);
            }
        });
        line.send = (message, timeoutMs) => {
            limit(timeoutMs);
            holdNode('ref');
            if (message === null) {
                child.stdin.end();
            } else {
                child.stdin.write(message + '\n');
            }
        };
        return line;
    }

    async mount() {}

    async lint(file) {
        return lintResult(await this.once(['-l', path.resolve(file)], {}, this.timeoutMs));
    }

    kill() {
        for (const child of this.children) {
            child.kill('SIGKILL');
        }
    }

    async stop() {
        await this.stopTwin();
        const ended = [...this.children].map((child) => new Promise((resolve) => child.once('close', resolve)));
        this.kill();
        await Promise.all(ended);
        process.removeListener('exit', this.cleanUp);
        this.cleanUp();
    }
}

function lintResult(answer) {
    const output = [answer.crash ?? '', answer.stdout ?? '', answer.log ?? ''].join('\n').trim();
    const clean = /^No syntax errors detected in [^\n]*$/.test(output);
    return { ok: answer.exitCode === 0 && clean, output };
}

// jest hands its own switches to children through the environment; PHP's worker is no test.
function withoutJestOptions(environment) {
    const rest = { ...environment };
    delete rest.NODE_OPTIONS;
    delete rest.JEST_WORKER_ID;
    return rest;
}

/** The machine's own PHP with the extensions the module needs, or null. `FLVX_PHP` names another binary. */
function nativePhp() {
    for (const binary of [process.env.FLVX_PHP, 'php8.2', 'php'].filter(Boolean)) {
        try {
            const probe =
                'echo json_encode([PHP_VERSION, extension_loaded("curl") && extension_loaded("pdo_sqlite") && extension_loaded("mbstring")]);';
            const [version, complete] = JSON.parse(
                execFileSync(binary, ['-r', probe], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
            );
            if (complete) {
                return { binary, version };
            }
        } catch {
            // Not on this machine.
        }
    }
    return null;
}

async function startEngine(version, options = {}) {
    if (version === 'native') {
        const php = nativePhp();
        if (php === null) {
            throw new Error('no native PHP with curl, pdo_sqlite and mbstring on this machine');
        }
        return new NativeEngine(php, options);
    }
    if (!PHP_VERSIONS.includes(version)) {
        throw new Error(`no PHP ${version} here: ${PHP_VERSIONS.join(', ')}, native`);
    }
    const engine = new WasmEngine(version, options);
    await engine.start();
    return engine;
}

/**
 * Says that a part of the tests is left out on this machine: at once, and once more at the end of the run. Where
 * everything must be there (CI=true) it fails instead, unless it is for the machine itself to have it or not.
 */
function leaveOut(what, why, { isMachines = false } = {}) {
    if (process.env.CI === 'true' && !isMachines) {
        throw new Error(`${what}: ${why} (in CI nothing may be left out)`);
    }
    const line = `left out: ${what} (${why})\n`;
    process.stderr.write(line);
    if (process.env.FLVX_LEFT_OUT !== undefined) {
        fs.appendFileSync(process.env.FLVX_LEFT_OUT, line);
    }
}

module.exports = { PHP_VERSIONS, PROJECT, leaveOut, nativePhp, startEngine };
