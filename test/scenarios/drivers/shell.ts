import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { curlFailure, isSent } from '../../host/wire';
import type { Outcome, Panel, Request } from '../../panel';

/** How long the client waits, if it does not say. */
const REAL_TIME = 60_000;

/** What becomes of a call: it goes on, the client's process ends now, or nobody waits any more. */
export type Verdict = 'go on' | 'end client' | 'nobody there';

/** What the test has to do with a call. */
export interface ShellWatcher {
    before(): Promise<Verdict>;
    after(): Promise<Verdict>;
}

/**
 * The panel on a port of its own. Answers and broken connections are real; that nobody listens, that the client's
 * time ran out and that the client's process ends is said in headers, which test/whmcs/src/seam-functions.php obeys:
 * no test has to sit out a time limit, and ending PHP does not cost a new machine each time.
 */
export class Shell {
    private constructor(
        private readonly server: Server,
        private readonly panel: Panel,
        private readonly watcher: ShellWatcher,
    ) {
        // It is PHP that Node waits for; a test that failed before it could stop its driver must not keep Node alive.
        server.unref();
        server.on('connection', (socket) => socket.unref());
        server.on('request', (request, response) => {
            this.answer(request, response).catch((error: unknown) => {
                response.destroy(error instanceof Error ? error : undefined);
            });
        });
    }

    /** @param certificate - speaks TLS with it */
    static async start(
        panel: Panel,
        watcher: ShellWatcher,
        certificate: { key: string; cert: string } | null,
    ): Promise<Shell> {
        const server = certificate === null ? createServer() : createSecureServer(certificate);
        const shell = new Shell(server, panel, watcher);
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        return shell;
    }

    get port(): number {
        return (this.server.address() as AddressInfo).port;
    }

    async stop(): Promise<void> {
        this.server.closeAllConnections();
        await new Promise((resolve) => this.server.close(resolve));
    }

    private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
        const body = await bodyOf(incoming);
        const now = Number(incoming.headers['x-test-now'] ?? 0);
        if (now > this.panel.clock.now) {
            this.panel.clock.now = now;
        }
        const given = incoming.headers['x-test-timeout'];
        const timeoutMs = given === undefined ? REAL_TIME : Number(given);
        const connectMs = Number(incoming.headers['x-test-connect'] ?? timeoutMs);
        let verdict = await this.watcher.before();
        if (verdict === 'go on') {
            const outcome = this.panel.exchange(requestOf(incoming, body), { timeoutMs, connectMs });
            verdict = await this.watcher.after();
            if (verdict === 'go on') {
                this.send(response, outcome, given === undefined ? null : timeoutMs);
            }
        }
        if (verdict === 'end client') {
            response.writeHead(200, { 'X-Test-End': '1', 'Content-Length': 0 });
            response.end();
        }
    }

    private send(response: ServerResponse, outcome: Outcome, timeoutMs: number | null): void {
        const clock = { 'X-Test-Clock': String(this.panel.clock.now) };
        const answer = outcome.kind === 'answer' ? outcome.answer : outcome.kind === 'cut' ? outcome.part : null;
        if (answer !== null) {
            const type: Record<string, string> = answer.type === '' ? {} : { 'Content-Type': answer.type };
            const length = Buffer.byteLength(answer.body) + (outcome.kind === 'cut' ? 1 : 0);
            response.writeHead(answer.status, { ...answer.headers, ...type, ...clock, 'Content-Length': length });
            if (outcome.kind === 'answer') {
                response.end(answer.body);
            } else {
                response.write(answer.body, () => response.socket?.end());
            }
        } else if (timeoutMs !== null && (outcome.kind !== 'cut' || outcome.elapsedMs > 0)) {
            const [errno, text] = curlFailure(outcome, '127.0.0.1', String(this.port), timeoutMs)!;
            const failure = { 'X-Test-Failure': `${errno} ${text}`, 'X-Test-Sent': isSent(outcome) ? '1' : '0' };
            response.writeHead(200, { ...clock, ...failure, 'Content-Length': 0 });
            response.end();
        } else if (outcome.kind !== 'timeout') {
            response.socket?.end();
        }
    }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
    const parts: Buffer[] = [];
    for await (const part of incoming) {
        parts.push(part as Buffer);
    }
    return Buffer.concat(parts).toString();
}

function requestOf(incoming: IncomingMessage, body: string): Request {
    const headers: Record<string, string> = {};
    for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
        const name = incoming.rawHeaders[index]!;
        if (!/^x-test-/i.test(name)) {
            headers[name] = incoming.rawHeaders[index + 1]!;
        }
    }
    return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, body };
}
