import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { TLSSocket } from 'node:tls';
import { writeFileSync } from 'node:fs';
import { type Certificate, type Engine, leaveOut, nativePhp, PROJECT, startEngine } from '../php/engine.cjs';
import { phpDrivers } from '../scenarios/drivers';

// The module's transport on real cURL against real servers: certificates, addresses, limits, time. The oldest cURL that
// the tests have is in PHP 7.4, a recent one in the machine's own PHP.

const MODULE = path.join(PROJECT, 'dist-php/modules/servers/flvx');
const MIB = 2 ** 20;
const TOKEN = 'header.secret-payload.signature';
const BODY = '{"name":"香港"}';

interface Post {
    hostname: string;
    port?: number;
    secure?: boolean;
    accessHash?: string;
    path?: string;
    limit?: number;
    seconds?: number;
    deadline?: number;
}

interface Result {
    status?: number;
    size?: number;
    hash?: string;
    kind?: string;
    key?: string;
    message?: string;
    seconds: number;
}

/** What a server was asked for. */
interface Seen {
    server: string;
    method: string;
    url: string;
    headers: Record<string, unknown>;
    body: string;
}

/** The servers, by name, and what reached them. */
class Servers {
    readonly seen: Seen[] = [];
    private readonly servers = new Map<string, Server>();
    private readonly sockets = new Set<Socket>();

    async add(name: string, server: Server, host = '127.0.0.1'): Promise<void> {
        server.on('connection', (socket: Socket) => {
            this.sockets.add(socket);
            socket.on('error', () => {});
            socket.on('close', () => this.sockets.delete(socket));
        });
        await new Promise<void>((resolve, reject) => {
            server.once('error', reject);
            server.listen(0, host, resolve);
        });
        this.servers.set(name, server);
    }

    port(name: string): number {
        return (this.servers.get(name)!.address() as AddressInfo).port;
    }

    /** Answers as the test's paths say. */
    listener(server: string): RequestListener {
        return (request, response) => {
            const parts: Buffer[] = [];
            request.on('data', (part: Buffer) => parts.push(part));
            request.on('end', () => {
                const url = request.url ?? '';
                const body = Buffer.concat(parts).toString();
                this.seen.push({ server, method: request.method ?? '', url, headers: request.headers, body });
                response.on('error', () => {});
                const answer = answers[url.slice(1)] ?? (() => response.end(`hello from ${url}`));
                answer(response);
            });
        };
    }

    async stop(): Promise<void> {
        this.sockets.forEach((socket) => socket.destroy());
        await Promise.all([...this.servers.values()].map((server) => new Promise((resolve) => server.close(resolve))));
    }
}

type Response = Parameters<RequestListener>[1];

/** Sends as much as there is room for, again and again; who has had enough hangs up. */
function pour(response: Response, bytes: number, close = true): void {
    let rest = bytes;
    const chunk = Buffer.alloc(65536, 'x');
    const more = (): void => {
        while (rest > 0) {
            const part = rest < chunk.length ? chunk.subarray(0, rest) : chunk;
            rest -= part.length;
            if (!response.write(part)) {
                response.once('drain', more);
                return;
            }
        }
        if (close) {
            response.end();
        }
    };
    more();
}

const answers: Record<string, (response: Response) => void> = {
    redirect(response) {
        response.writeHead(301, { Location: '/elsewhere' });
        response.end();
    },
    proxy(response) {
        response.writeHead(400, { 'Content-Type': 'text/html' });
        response.end('<html>The plain HTTP request was sent to HTTPS port</html>');
    },
    empty(response) {
        response.end();
    },
    full(response) {
        pour(response, MIB);
    },
    over(response) {
        pour(response, MIB + 1);
    },
    announced(response) {
        response.writeHead(200, { 'Content-Length': MIB + 1 });
        pour(response, MIB + 1);
    },
    list(response) {
        pour(response, 64 * MIB);
    },
    endless(response) {
        pour(response, Infinity);
    },
    silent() {},
    stalls(response) {
        response.write('{"code":');
    },
    drips(response) {
        const timer = setInterval(() => response.write(' '), 200);
        response.on('close', () => clearInterval(timer));
    },
    half(response) {
        response.writeHead(200, { 'Content-Length': 100 });
        response.write('half of it', () => response.socket?.end());
    },
    hangup(response) {
        response.socket?.end();
    },
    reset(response) {
        const socket = response.socket!;
        if (socket instanceof TLSSocket) {
            socket.destroy();
        } else {
            socket.resetAndDestroy();
        }
    },
};

const versions = ['7.4'];
if (nativePhp() === null) {
    leaveOut('the transport on native PHP', 'no php with curl, pdo_sqlite and mbstring on this machine');
} else {
    versions.push('native');
}

describe.each(versions)('the transport, PHP %s', (version) => {
    const isNative = version === 'native';
    let engine: Engine;
    let servers: Servers;
    let hasIpv6 = true;
    let authority: Certificate;
    let stranger: Certificate;
    let broken: string;

    beforeAll(async () => {
        engine = await startEngine(version);
        servers = new Servers();
        const names = 'IP:127.0.0.1, DNS:localhost, IP:::1';
        const leaf = { name: 'panel', names, days: 30, isAuthority: false, signer: 0 };
        const root = { name: 'authority', names: 'DNS:authority', days: 30, isAuthority: true, signer: null };
        const [own, valid, otherName, expired, unknown] = (await engine.certificates([
            root,
            leaf,
            { ...leaf, names: 'DNS:panel.example.com' },
            // It ends at this very moment.
            { ...leaf, days: 0 },
            { ...root, name: 'stranger' },
        ])) as [Certificate, Certificate, Certificate, Certificate, Certificate];
        authority = own;
        stranger = unknown;
        broken = path.join(engine.scratch, 'broken.pem');
        writeFileSync(broken, 'this is no certificate\n');
        const tls = (name: string, certificate: Certificate): Promise<void> =>
            servers.add(name, createTlsServer(certificate, servers.listener(name)));
        await tls('valid', valid);
        await tls('other name', otherName);
        await tls('expired', expired);
        await servers.add('plain', createServer(servers.listener('plain')));
        // What speaks HTTP/2, as nginx does: cURL takes it where it can.
        await servers.add(
            'http2',
            createSecureServer({ ...valid, allowHTTP1: true }, servers.listener('http2') as never) as unknown as Server,
        );
        // It takes the connection and never says a word: not even TLS comes about.
        await servers.add('mute', createRawServer());
        try {
            await servers.add('six', createTlsServer(valid, servers.listener('six')), '::1');
        } catch {
            hasIpv6 = false;
        }
    });

    afterAll(async () => {
        await servers.stop();
        await engine.stop();
    });

    async function postAll(posts: Post[]): Promise<Result[]> {
        servers.seen.length = 0;
        const answer = await engine.run({
            script: path.join(PROJECT, 'test/php/transport.php'),
            input: {
                module: MODULE,
                posts: posts.map((post) => ({
                    params: {
                        serverid: 1,
                        serverhostname: post.hostname,
                        serverport: post.port ?? '',
                        serversecure: post.secure ?? true,
                        serveraccesshash: post.accessHash ?? `ca=${authority.file}`,
                        serverusername: 'admin',
                        serverpassword: 'Gate+Keeper',
                    },
                    path: post.path ?? '/x',
                    body: BODY,
                    token: TOKEN,
                    limit: post.limit ?? MIB,
                    seconds: post.seconds ?? 20,
                    deadline: post.deadline ?? 50,
                })),
            },
        });
        expect(answer.problems).toEqual([]);
        const results = JSON.parse(answer.stdout) as Result[];
        for (const { message } of results) {
            expect(message ?? '').not.toContain(TOKEN);
            expect(message ?? '').not.toContain('Gate+Keeper');
        }
        return results;
    }

    const post = async (one: Post): Promise<Result> => (await postAll([one]))[0]!;
    const at = (name: string, more: Partial<Post> = {}): Post => ({
        hostname: '127.0.0.1',
        port: servers.port(name),
        ...more,
    });

    test('sends what it is given and nothing else', async () => {
        expect(await post(at('valid', { path: '/api/v1/x' }))).toMatchObject({ status: 200 });
        const [{ method, url, body, headers }] = servers.seen as [Seen];
        expect([method, url, body]).toEqual(['POST', '/api/v1/x', BODY]);
        expect(headers).toMatchObject({
            'content-type': 'application/json',
            accept: 'application/json',
            authorization: TOKEN,
            'content-length': String(Buffer.byteLength(BODY)),
        });
        expect(headers).not.toHaveProperty('expect');
    });

    const trusted = { status: 200 };
    const certificate = { kind: 'unreachable', key: 'panel.certificate' };
    const caFile = { kind: 'unreachable', key: 'panel.caFile' };

    test.each<[string, () => Post, object]>([
        ['a valid one, with its authority', () => at('valid'), trusted],
        ['a valid one, by another of its names', () => at('valid', { hostname: 'localhost' }), trusted],
        ['from an authority that nobody named', () => at('valid', { accessHash: '' }), certificate],
        ['from another authority', () => at('valid', { accessHash: `ca=${stranger.file}` }), certificate],
        ['made for another name', () => at('other name'), certificate],
        ['expired', () => at('expired'), certificate],
        ['with a file of authorities that is not there', () => at('valid', { accessHash: 'ca=/nowhere.pem' }), caFile],
        ['with a file of authorities that is none', () => at('valid', { accessHash: `ca=${broken}` }), caFile],
        ['verify=off: of an unknown authority', () => at('valid', { accessHash: 'verify=off' }), trusted],
        ['verify=off: made for another name', () => at('other name', { accessHash: 'verify=off' }), trusted],
        ['verify=off: expired', () => at('expired', { accessHash: 'verify=off' }), trusted],
    ])('a certificate: %s', async (_name, wish, outcome) => {
        expect(await post(wish())).toMatchObject(outcome);
        // The token and the password are not shown to somebody who is not trusted.
        expect(servers.seen).toHaveLength(outcome === trusted ? 1 : 0);
    });

    test('HTTPS to a port that speaks HTTP: nothing was sent', async () => {
        expect(await post(at('plain'))).toMatchObject({ kind: 'unreachable', key: 'panel.tls' });
        expect(servers.seen).toEqual([]);
    });

    test('HTTP to a port that speaks HTTPS, which hangs up or says so', async () => {
        const [cut, told] = (await postAll([
            at('valid', { secure: false }),
            at('plain', { secure: false, path: '/proxy' }),
        ])) as [Result, Result];
        expect(cut).toMatchObject({ kind: 'unknown', key: 'panel.noAnswer' });
        expect(told).toMatchObject({ status: 400 });
    });

    test('HTTP/2, where cURL has it', async () => {
        expect(await post(at('http2', { path: '/full' }))).toMatchObject({ status: 200, size: MIB });
    });

    test('a redirect is an answer and is not followed', async () => {
        const results = await postAll([
            at('valid', { path: '/redirect' }),
            at('plain', { secure: false, path: '/redirect' }),
        ]);
        expect(results.map(({ status }) => status)).toEqual([301, 301]);
        expect(servers.seen.map(({ url }) => url)).toEqual(['/redirect', '/redirect']);
    });

    test('addresses as operators enter them', async () => {
        const [secure, plain] = [servers.port('valid'), servers.port('plain')];
        const wishes: [Post, string, string][] = [
            [{ hostname: '127.0.0.1', port: secure }, 'valid', '/x'],
            [{ hostname: `127.0.0.1:${secure}`, port: 1 }, 'valid', '/x'],
            [{ hostname: `https://127.0.0.1:${secure}/`, secure: false, port: 1 }, 'valid', '/x'],
            [{ hostname: `http://127.0.0.1:${plain}`, secure: true, port: 1 }, 'plain', '/x'],
            [{ hostname: `localhost:${secure}/panel/`, port: 1 }, 'valid', '/panel/x'],
            [{ hostname: `https://localhost:${secure}/panel/api/v1/` }, 'valid', '/panel/x'],
            [{ hostname: `  http://127.0.0.1:${plain}/a-b/c?x#y` }, 'plain', '/a-b/c/x'],
        ];
        // php-wasm's cURL is built without IPv6.
        if (isNative && hasIpv6) {
            const six = servers.port('six');
            wishes.push(
                [{ hostname: `[::1]:${six}` }, 'six', '/x'],
                [{ hostname: '::1', port: six }, 'six', '/x'],
                [{ hostname: '[::1]', port: six }, 'six', '/x'],
                [{ hostname: `https://[::1]:${six}/panel` }, 'six', '/panel/x'],
            );
        } else if (isNative) {
            leaveOut('IPv6 addresses', 'this machine has no ::1', { isMachines: true });
        }
        const results = await postAll(wishes.map(([wish]) => wish));
        expect(results.map(({ status, message }) => status ?? message)).toEqual(wishes.map(() => 200));
        expect(servers.seen.map(({ server, url }) => [server, url])).toEqual(wishes.map(([, ...rest]) => rest));
    });

    test('an answer as long as the limit is read, a longer one is not', async () => {
        const results = await postAll([
            at('valid', { path: '/full' }),
            at('plain', { path: '/full', secure: false }),
            at('valid', { path: '/empty' }),
            at('valid', { path: '/over' }),
            at('valid', { path: '/announced' }),
            // A socket of php-wasm's takes whatever comes, and that without end.
            ...(isNative ? [at('valid', { path: '/endless' })] : []),
        ]);
        const hash = createHash('md5').update('x'.repeat(MIB)).digest('hex');
        const whole = [
            { status: 200, size: MIB, hash },
            { status: 200, size: MIB, hash },
            { status: 200, size: 0 },
        ];
        const tooLarge = { kind: 'unknown', key: 'panel.tooLarge' };
        expect(results).toMatchObject([...whole, ...results.slice(3).map(() => tooLarge)]);
        expect(results[3]!.message).toContain('larger than 1 MB');
    });

    // WebAssembly takes a quarter of a minute for that much.
    if (isNative) {
        test('a listing of 64 MiB is read, one without end is not', async () => {
            const limit = 64 * MIB;
            expect(
                await postAll([
                    at('plain', { path: '/list', limit, secure: false }),
                    at('plain', { path: '/endless', limit, secure: false }),
                ]),
            ).toMatchObject([
                { status: 200, size: limit },
                { kind: 'unknown', key: 'panel.tooLarge' },
            ]);
        });
    }

    test('who answers too slowly is given up, and may have done it', async () => {
        const results = await postAll([
            at('valid', { path: '/silent', seconds: 1 }),
            at('plain', { path: '/stalls', seconds: 1, secure: false }),
            at('valid', { path: '/drips', seconds: 1 }),
        ]);
        for (const result of results) {
            expect(result).toMatchObject({ kind: 'unknown', key: 'panel.noAnswer' });
            expect(result.seconds).toBeGreaterThan(0.9);
        }
        expect(servers.seen).toHaveLength(3);
    });

    test('who takes a connection and never speaks TLS is given up, and has done nothing', async () => {
        const result = await post(at('mute', { seconds: 1 }));
        expect(result).toMatchObject({ kind: 'unreachable', key: 'panel.connectTimeout' });
    });

    test('the action’s own time counts, too', async () => {
        const [late, over] = (await postAll([
            at('valid', { path: '/silent', seconds: 20, deadline: 2 }),
            at('valid', { deadline: 0 }),
        ])) as [Result, Result];
        expect(late).toMatchObject({ kind: 'unknown', key: 'panel.noAnswer' });
        expect(over).toMatchObject({ kind: 'unreachable', key: 'panel.outOfTime' });
        expect(servers.seen).toHaveLength(1);
    });

    test('a broken connection: after the request it is not known what was done, before it nothing was', async () => {
        const results = await postAll([
            ...['/half', '/hangup', '/reset'].flatMap((url) => [
                at('valid', { path: url }),
                at('plain', { path: url, secure: false }),
            ]),
            { hostname: '127.0.0.1', port: 1 },
            { hostname: '127.0.0.1', port: 1, secure: false },
        ]);
        const unknown = { kind: 'unknown', key: 'panel.noAnswer' };
        const refused = { kind: 'unreachable', key: 'panel.noConnection' };
        expect(results).toMatchObject([unknown, unknown, unknown, unknown, unknown, unknown, refused, refused]);
    });

    test('the connection test over TLS', async () => {
        const driver = await phpDrivers({ engine, module: MODULE })({ tls: true });
        driver.panel.addTunnel({ name: 'Hong Kong' });
        const outcome = async (wish: object): Promise<[boolean, string]> => {
            const { value } = await driver.testConnection(driver.addServer(wish));
            const { success, error } = value as { success: boolean; error: string };
            return [success, error];
        };
        const [trustedOne, untrusted, off, plain] = [
            await outcome({ accessHash: `ca=${driver.caFile}` }),
            await outcome({}),
            await outcome({ accessHash: 'verify=off' }),
            await outcome({ secure: false }),
        ];
        await driver.stop();
        expect(trustedOne).toEqual([true, expect.not.stringMatching(/certificate/)]);
        expect(untrusted).toEqual([false, expect.stringMatching(/^The panel’s certificate was not accepted/)]);
        expect(off).toEqual([true, expect.stringMatching(/^The panel’s certificate is not checked/)]);
        expect(plain[0]).toBe(false);
    });
});
