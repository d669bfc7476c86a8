// PHP as WebAssembly, set up for tests: strict error reporting, sockets that reach loopback only, host folders under
// their own host paths (so `__DIR__` and every path mean the same to PHP in here and to a native PHP).
import { EventEmitter } from 'node:events';
import net from 'node:net';
import { createNodeFsMountHandler, loadNodeRuntime } from '@php-wasm/node';
import { PHP, PHPExecutionFailureError, __private__dont__use, setPhpIniEntries } from '@php-wasm/universal';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;

/**
 * Stands in for the WebSocket class that php-wasm's sockets talk to: one TCP socket per PHP socket and no proxy in
 * between. It gives real "connection refused" answers (the proxy turns them into cURL errors at random), and it keeps
 * tests from ever reaching out.
 */
class DirectSocket extends EventEmitter {
    CONNECTING = 0;
    OPEN = 1;
    CLOSING = 2;
    CLOSED = 3;
    readyState = 0;
    refused = false;

    constructor(url) {
        super();
        this.setMaxListeners(0);
        this.on('error', () => {});
        const query = new URL(url).searchParams;
        const host = query.get('host');
        if (!LOOPBACK.test(host)) {
            this.readyState = this.CLOSED;
            this.refused = true;
            setImmediate(() => this.emit('close'));
            return;
        }
        this.socket = net.connect({ host, port: Number(query.get('port')) });
        this.socket.setNoDelay(true);
        this.socket.on('connect', () => {
            this.readyState = this.OPEN;
            this.emit('open');
        });
        this.socket.on('data', (data) => this.emit('message', data, true));
        this.socket.on('end', () => {
            this.readyState = this.CLOSED;
            this.emit('close');
        });
        this.socket.on('error', (error) => {
            this.readyState = this.CLOSED;
            this.emit('error', error);
            this.emit('close');
        });
        this.socket.on('close', () => {
            if (this.readyState !== this.CLOSED) {
                this.readyState = this.CLOSED;
                this.emit('close');
            }
        });
    }

    // php-wasm adds its error handler right after construction: an address that is not allowed is told to it at once.
    on(event, handler) {
        super.on(event, handler);
        if (event === 'error' && this.refused) {
            handler(new Error('ECONNREFUSED'));
        }
        return this;
    }

    addEventListener(event, handler) {
        this.on(event, handler);
    }

    removeEventListener(event, handler) {
        this.off(event, handler);
    }

    send(chunk) {
        this.socket?.write(Buffer.from(chunk));
    }

    setSocketOpt() {}

    close() {
        if (this.readyState < this.CLOSING) {
            this.readyState = this.CLOSING;
        }
        this.socket?.destroy();
        this.readyState = this.CLOSED;
    }
}

let lastProcessId = process.pid * 1000;

/** A new PHP runtime with the given settings and host folders. */
export async function createRuntime(version, ini, folders) {
    const runtime = await loadNodeRuntime(version, { emscriptenOptions: { processId: ++lastProcessId } });
    const php = new PHP(runtime);
    php[__private__dont__use].websocket.decorator = () => DirectSocket;
    // Settings have no effect once PHP has run.
    await setPhpIniEntries(php, ini);
    for (const folder of folders) {
        await mountFolder(php, folder);
    }
    return php;
}

/** Shows a host folder to PHP under the same path. */
export async function mountFolder(php, folder) {
    php.mkdir(folder);
    await php.mount(folder, createNodeFsMountHandler(folder));
}

/**
 * Runs one script or piece of code; a failure of PHP's is a result, not an exception.
 *
 * @param listener - hears what PHP gives to `post_message_to_js`; PHP gets what it resolves with
 */
export async function runPhp(php, { script, code, environment }, listener) {
    const request = {
        ...(script === undefined ? { code } : { scriptPath: script }),
        ...(environment === undefined ? {} : { env: environment }),
    };
    let response;
    const forget = listener === undefined ? () => {} : php.onMessage(listener);
    try {
        response = await php.run(request);
    } catch (error) {
        if (!(error instanceof PHPExecutionFailureError)) {
            throw error;
        }
        response = error.response;
    } finally {
        await (
            await forget
        )();
    }
    return { exitCode: response.exitCode, stdout: response.text, log: response.errors };
}

/** `php -l` on one file. The command line can be used once per runtime, so this takes a fresh one. */
export async function lintFile(version, ini, folders, file) {
    const php = await createRuntime(version, ini, folders);
    try {
        const response = await php.cli(['php', '-l', file]);
        const [exitCode, stdout, stderr] = await Promise.all([
            response.exitCode,
            response.stdoutText,
            response.stderrText,
        ]);
        return { exitCode, stdout, log: stderr };
    } finally {
        php.exit();
    }
}
