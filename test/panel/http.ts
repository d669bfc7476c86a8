import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Answer, Request } from './answer';
import type { Panel } from './panel';

/** How a panel is served. */
export interface PanelServerOptions {
    /** 0, the default, takes a free one. */
    readonly port?: number;
    /** How long the clients are taken to wait, on the panel's clock. */
    readonly timeoutMs?: number;
    /**
     * What a client gets that has waited for too long: with `hold`, the default, nothing, until it leaves by itself;
     * with `cut` the connection is closed, which takes no real time.
     */
    readonly onTimeout?: 'hold' | 'cut';
}

const HOST = '127.0.0.1';
const DEFAULT_CLIENT_TIMEOUT = 60_000;

/**
 * Serves a panel over HTTP on the loopback. No real time is spent: what takes time moves the panel's clock only.
 *
 * Faults are done to the socket. A single connection cannot be refused while the listener is open, so `refuse` resets
 * it after the request was read and before the panel sees it; {@link PanelServer.stop} refuses all of them truly.
 */
export class PanelServer {
    private server: Server | null = null;
    private listeningPort: number;

    constructor(
        private readonly panel: Panel,
        private readonly options: PanelServerOptions = {},
    ) {
        this.listeningPort = options.port ?? 0;
    }

    /** Where the panel is reached, without a slash at the end. */
    get url(): string {
        return `http://${HOST}:${this.listeningPort}`;
    }

    get port(): number {
        return this.listeningPort;
    }

    /** Begins to listen; a second time on the same port as before. */
    async start(): Promise<void> {
        const server = createServer((request, response) => {
            void this.respond(request, response);
        });
        await new Promise<void>((resolve, reject) => {
            server.once('error', reject);
            server.listen(this.listeningPort, HOST, resolve);
        });
        this.server = server;
        this.listeningPort = (server.address() as AddressInfo).port;
    }

    /** Closes the port and all connections, those that are held open too. */
    async stop(): Promise<void> {
        const { server } = this;
        this.server = null;
        if (server !== null) {
            await new Promise<void>((resolve) => {
                server.close(() => {
                    resolve();
                });
                server.closeAllConnections();
            });
        }
    }

    private async respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
        const request = await readRequest(incoming);
        const { timeoutMs = DEFAULT_CLIENT_TIMEOUT, onTimeout = 'hold' } = this.options;
        const outcome = this.panel.exchange(request, { timeoutMs });
        switch (outcome.kind) {
            case 'answer':
                send(response, outcome.answer, request.method);
                break;
            case 'refused':
            // Here the client is connected already: a broken connection comes nearest.
            case 'unconnected':
                incoming.socket.resetAndDestroy();
                break;
            case 'cut':
                if (outcome.part === null) {
                    incoming.socket.destroy();
                } else {
                    sendPart(response, outcome.part);
                }
                break;
            case 'timeout':
                if (onTimeout === 'cut') {
                    incoming.socket.destroy();
                }
                break;
        }
    }
}

/** Serves a panel and says where. */
export async function startPanelServer(panel: Panel, options: PanelServerOptions = {}): Promise<PanelServer> {
    const server = new PanelServer(panel, options);
    await server.start();

    return server;
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) {
        chunks.push(chunk as Buffer);
    }
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(incoming.headers)) {
        headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
    }

    return {
        method: incoming.method ?? 'GET',
        path: incoming.url ?? '/',
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
    };
}

function send(response: ServerResponse, answer: Answer, method: string): void {
    const hasBody = answer.status !== 204 && method !== 'HEAD';
    response.writeHead(answer.status, {
        ...headersOf(answer),
        ...(hasBody ? { 'Content-Length': Buffer.byteLength(answer.body) } : {}),
    });
    response.end(hasBody ? answer.body : undefined);
}

/** Promises more than comes, so that the client notices. */
function sendPart(response: ServerResponse, part: Answer): void {
    response.writeHead(part.status, {
        ...headersOf(part),
        'Content-Length': Buffer.byteLength(part.body) + 1,
    });
    response.write(part.body, () => response.socket?.destroy());
}

function headersOf(answer: Answer): Record<string, string> {
    return answer.type === '' ? { ...answer.headers } : { 'Content-Type': answer.type, ...answer.headers };
}
