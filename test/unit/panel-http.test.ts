import { request as httpRequest } from 'node:http';

import { type Fault, Panel, type PanelOptions, PanelServer, startPanelServer } from '../panel';

interface Reply {
    readonly status: number;
    readonly type: string | undefined;
    readonly body: string;
}

const servers: PanelServer[] = [];

afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function served(options: Partial<PanelOptions> = {}, timeoutMs = 20_000, onTimeout: 'hold' | 'cut' = 'hold') {
    const panel = new Panel({ version: '2.1.4', ...options });
    const server = await startPanelServer(panel, { timeoutMs, onTimeout });
    servers.push(server);

    return { panel, server };
}

/** Calls; rejects when the connection breaks, or when the client leaves upon the signal. */
function call(server: PanelServer, path: string, body = '', method = 'POST', signal?: AbortSignal): Promise<Reply> {
    return new Promise((resolve, reject) => {
        const outgoing = httpRequest(
            server.url + path,
            { method, agent: false, ...(signal === undefined ? {} : { signal }) },
            (incoming) => {
                const chunks: Buffer[] = [];
                incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
                incoming.on('error', reject);
                incoming.on('end', () => {
                    resolve({
                        status: incoming.statusCode ?? 0,
                        type: incoming.headers['content-type'],
                        body: Buffer.concat(chunks).toString(),
                    });
                });
            },
        );
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}

const LOGIN = '{"username":"admin_user","password":"admin_user"}';

test('answers over HTTP what the panel answers', async () => {
    const { panel, server } = await served();
    const login = await call(server, '/api/v1/user/login', LOGIN);

    expect(login).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
    expect(JSON.parse(login.body)).toMatchObject({ code: 0, ts: panel.clock.now, data: { role_id: 0 } });
    expect(await call(server, '/')).toMatchObject({ status: 404, body: '404 page not found\n' });
    expect(await call(server, '//api/v1/user/login', LOGIN)).toMatchObject({ status: 301, body: '' });
    expect(await call(server, '/api/v1/user/list', '', 'OPTIONS')).toMatchObject({ status: 204, body: '' });
    expect(await call(server, '/flow/test', '', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(panel.calls).toHaveLength(5);
    expect(panel.calls[0]?.body).toEqual(JSON.parse(LOGIN));
});

test('carries text beyond ASCII both ways', async () => {
    const { panel, server } = await served();
    panel.addUser({ user: '客户😀', password: 'ключ' });
    const login = await call(server, '/api/v1/user/login', '{"username":"客户😀","password":"ключ"}');

    expect(JSON.parse(login.body)).toMatchObject({ msg: '操作成功', data: { name: '客户😀' } });
});

test('does the front end too', async () => {
    const { server } = await served({ frontEnd: 'nginx' });

    expect(await call(server, '/x')).toMatchObject({ status: 405, type: 'text/html' });
    expect(await call(server, '/api/v1/user/login', ' '.repeat(2 ** 20 + 1))).toMatchObject({ status: 413 });
});

const BROKEN: readonly [Fault, boolean][] = [
    ['refuse', false],
    ['cut-before', false],
    ['cut-after', true],
    ['cut-inside', true],
];

test.each(BROKEN)('%s breaks the connection', async (fault, isHandled) => {
    const { panel, server } = await served();
    panel.faults.plan({ fault });

    await expect(call(server, '/api/v1/user/login', LOGIN)).rejects.toThrow(/hang up|ECONNRESET|aborted/);
    expect(panel.calls).toMatchObject([{ fault, isHandled }]);
    expect((await call(server, '/api/v1/user/login', LOGIN)).status).toBe(200);
});

test.each(['hang', 'hang-after'] as const)('%s keeps the client until it leaves by itself', async (fault) => {
    const { panel, server } = await served();
    const before = panel.clock.now;
    const leaving = new AbortController();
    // The client leaves only after the panel has dealt with its call, however long that takes.
    panel.faults.plan({
        fault,
        after: () =>
            setImmediate(() => {
                leaving.abort();
            }),
    });

    await expect(call(server, '/api/v1/user/login', LOGIN, 'POST', leaving.signal)).rejects.toThrow(/abort/);
    expect(panel.calls).toMatchObject([{ fault, outcome: 'timeout' }]);
    expect(panel.clock.now - before).toBe(20_000);
});

test('a client that waits too long may be sent away instead', async () => {
    const { panel, server } = await served({}, 20_000, 'cut');
    panel.faults.plan({ fault: 'hang' });

    await expect(call(server, '/api/v1/user/login', LOGIN)).rejects.toThrow(/hang up|ECONNRESET/);
    expect(panel.calls).toMatchObject([{ outcome: 'timeout' }]);
});

test('slowness and silent nodes cost no real time', async () => {
    const { panel, server } = await served({}, 90_000);
    const tunnel = panel.addTunnel();
    const user = panel.addUser();
    panel.assign(user.id, tunnel.id);
    const customer = panel.customer(user.id);
    for (let forward = 1; forward <= 3; forward++) {
        customer.createForward(tunnel.id);
    }
    panel.node(1).connect('hung');
    const before = panel.clock.now;
    panel.faults.plan({ fault: 'slow', ms: 15_000 });
    expect((await call(server, '/api/v1/user/login', LOGIN)).status).toBe(200);
    expect(panel.clock.now - before).toBe(15_000);

    const token = panel.tokenOf(user.id);
    const pause = new Promise<never>((_, reject) => {
        const outgoing = httpRequest(`${server.url}/api/v1/forward/batch-pause`, {
            method: 'POST',
            agent: false,
            headers: { Authorization: token },
        });
        outgoing.on('error', reject);
        outgoing.end('{"ids":[1,2,3]}');
    });
    await expect(pause).rejects.toThrow(/hang up|ECONNRESET/);
    expect(panel.clock.now - before).toBe(15_000 + 36_000);
});

test.each([
    ['html-502', 502, /Bad Gateway/],
    ['garbage', 200, /^\{"code":0,"msg":"操作$/],
    ['empty', 200, /^$/],
] as const)('%s is what the client reads', async (fault, status, body) => {
    const { panel, server } = await served();
    panel.faults.plan({ fault });
    const reply = await call(server, '/api/v1/user/login', LOGIN);

    expect(reply.status).toBe(status);
    expect(reply.body).toMatch(body);
});

test('a stopped server refuses connections and comes back on its port', async () => {
    const { server } = await served();
    const { port } = server;
    await server.stop();
    await expect(call(server, '/flow/test')).rejects.toThrow(/ECONNREFUSED/);
    await server.start();

    expect(server.port).toBe(port);
    expect((await call(server, '/flow/test')).body).toBe('test');
});

test('stopping does not wait for clients that are held', async () => {
    const { panel, server } = await served();
    let isHeld = (): void => undefined;
    const held = new Promise<void>((resolve) => {
        isHeld = resolve;
    });
    panel.faults.plan({
        fault: 'hang',
        after: () => {
            isHeld();
        },
    });
    const reply = call(server, '/api/v1/user/login', LOGIN);
    const refused = expect(reply).rejects.toThrow(/hang up|ECONNRESET/);
    await held;
    await server.stop();

    await refused;
});
