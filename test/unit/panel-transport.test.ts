import { createHmac } from 'node:crypto';

import { type Answer, Panel } from '../panel';

const MIB = 2 ** 20;

function post(panel: Panel, path: string, body: unknown = {}, token?: string): Answer {
    return panel.handle({
        method: 'POST',
        path,
        headers: token === undefined ? {} : { authorization: token },
        body: typeof body === 'string' ? body : JSON.stringify(body),
    });
}

function codeOf(answer: Answer): number {
    return (JSON.parse(answer.body) as { code: number }).code;
}

describe('the shape of answers', () => {
    test('an envelope has its fields in order, escapes like Go and ends with a line feed', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.addTunnel({ name: '<b>&\u2028' });
        const answer = post(panel, '/api/v1/tunnel/user/tunnel', {}, panel.tokenOf(1));

        expect(answer).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
        expect(answer.body).toBe(
            `{"code":0,"msg":"操作成功","ts":${panel.clock.now},` +
                '"data":[{"id":1,"name":"\\u003cb\\u003e\\u0026\\u2028"}]}\n',
        );
    });

    test('an error has no data', () => {
        const panel = new Panel({ version: '2.1.4' });

        expect(post(panel, '/api/v1/user/list').body).toBe(
            `{"code":401,"msg":"未登录或token已过期","ts":${panel.clock.now}}\n`,
        );
    });

    test('an unknown path is asked for a token under /api/ first, then it is plain text', () => {
        const panel = new Panel({ version: '2.1.4' });
        const missing = { status: 404, type: 'text/plain; charset=utf-8', body: '404 page not found\n' };

        expect(codeOf(post(panel, '/api/v2/x'))).toBe(401);
        expect(post(panel, '/api/v2/x', {}, panel.tokenOf(1))).toMatchObject(missing);
        expect(codeOf(post(panel, '/api/v1/user/login/'))).toBe(401);
        expect(post(panel, '/api/v1/user/login/', {}, panel.tokenOf(1))).toMatchObject(missing);
        expect(post(panel, '/flow/nothing')).toMatchObject(missing);
        expect(post(panel, '/api/v1/captcha/nothing')).toMatchObject(missing);
    });

    test('a doubled slash is moved to the clean path, with the query', () => {
        const panel = new Panel({ version: '2.1.4' });
        const moved = { status: 301, headers: { Location: '/api/v1/user/login?x=1' } };

        expect(post(panel, '//api/v1/user/login?x=1')).toMatchObject({ ...moved, body: '' });
        expect(panel.handle({ method: 'GET', path: '//api/v1//user/./login?x=1' })).toMatchObject({
            ...moved,
            type: 'text/html; charset=utf-8',
            body: '<a href="/api/v1/user/login?x=1">Moved Permanently</a>.\n\n',
        });
        expect(codeOf(post(panel, '/api//v1/user/login'))).toBe(401);
    });

    test('OPTIONS is answered before anything else, HEAD without a body', () => {
        const panel = new Panel({ version: '2.1.4' });

        expect(panel.handle({ method: 'OPTIONS', path: '/api/v1/user/list' })).toMatchObject({
            status: 204,
            body: '',
            headers: { 'Access-Control-Allow-Origin': '*' },
        });
        expect(panel.handle({ method: 'HEAD', path: '/api/v1/user/list' })).toMatchObject({ status: 200, body: '' });
    });

    test('the method is checked only where the panel checks it', () => {
        const panel = new Panel({ version: '2.1.4' });
        const token = panel.tokenOf(1);
        const put = (path: string, body: unknown): number =>
            codeOf(
                panel.handle({ method: 'PUT', path, headers: { Authorization: token }, body: JSON.stringify(body) }),
            );

        expect(put('/api/v1/user/create', { user: 'a', pwd: 'b' })).toBe(-1);
        expect(put('/api/v1/tunnel/user/assign', { userId: 5, tunnelId: 6 })).toBe(0);
        expect(panel.assignment(5, 6)?.status).toBe(1);
    });
});

describe('the front end', () => {
    test('proxies the API and merges slashes', () => {
        const panel = new Panel({ version: '2.1.4', frontEnd: 'nginx' });
        const outcome = panel.exchange({ method: 'POST', path: '//api//v1/user/login', body: '{}' });

        expect(outcome).toMatchObject({
            kind: 'answer',
            answer: { status: 200, type: 'application/json; charset=utf-8' },
        });
    });

    test.each([
        ['POST', '/panel/api/v1/user/login', '', 405],
        ['POST', '/api/v2/user/login', '', 405],
        ['GET', '/', '', 200],
        ['GET', '/flow/test', '', 200],
        ['POST', '/api/v1/user/login', 'x'.repeat(MIB + 1), 413],
    ])('answers %s %s itself, in HTML', (method, path, body, status) => {
        const panel = new Panel({ version: '2.1.4', frontEnd: 'nginx' });
        const outcome = panel.exchange({ method, path, body });

        expect(outcome).toMatchObject({ kind: 'answer', answer: { status, type: 'text/html' } });
    });

    test('says 502 when the backend is down, and without it nobody says anything', () => {
        const behind = new Panel({ version: '2.1.4', frontEnd: 'nginx' });
        const direct = new Panel({ version: '2.1.4' });
        behind.isDown = true;
        direct.isDown = true;
        const request = { method: 'POST', path: '/api/v1/user/login' };

        expect(behind.exchange(request)).toMatchObject({ kind: 'answer', answer: { status: 502 } });
        expect(direct.exchange(request)).toEqual({ kind: 'refused', elapsedMs: 0 });
    });

    test('the backend takes a body of any size', () => {
        const panel = new Panel({ version: '2.1.4' });

        expect(codeOf(post(panel, '/api/v1/user/login', `{"username":"${'x'.repeat(MIB)}","password":"p"}`))).toBe(-1);
    });
});

describe('tokens', () => {
    const DAY = 24 * 3_600_000;

    test("have the panel's header and claims", () => {
        const panel = new Panel({ version: '2.1.4' });
        const login = post(panel, '/api/v1/user/login', { username: 'admin_user', password: 'admin_user' });
        const { token } = (JSON.parse(login.body) as { data: { token: string } }).data;
        const [header, claims, signature] = token.split('.') as [string, string, string];
        const issued = Math.floor(panel.clock.now / 1000);

        expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HmacSHA256', typ: 'JWT' });
        expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
            sub: '1',
            iat: issued,
            exp: issued + 90 * 24 * 3600,
            user: 'admin_user',
            name: 'admin_user',
            role_id: 0,
        });
        expect(signature).toBe(
            createHmac('sha256', panel.backend.jwtSecret).update(`${header}.${claims}`).digest('base64url'),
        );
    });

    test('end after 90 days', () => {
        const panel = new Panel({ version: '2.1.4' });
        const token = panel.tokenOf(1);
        panel.clock.now += 90 * DAY - 1000;
        expect(codeOf(post(panel, '/api/v1/user/list', {}, token))).toBe(0);
        panel.clock.now += 1000;
        expect(codeOf(post(panel, '/api/v1/user/list', {}, token))).toBe(401);
    });

    test('end with the secret, and cannot be forged without it', () => {
        const panel = new Panel({ version: '2.1.4' });
        const token = panel.tokenOf(1);
        const [header, , signature] = token.split('.') as [string, string, string];
        const claims = Buffer.from('{"sub":"1","exp":99999999999,"user":"x","role_id":0}').toString('base64url');
        expect(codeOf(post(panel, '/api/v1/user/list', {}, `${header}.${claims}.${signature}`))).toBe(401);
        expect(codeOf(post(panel, '/api/v1/user/list', {}, 'Bearer ' + token))).toBe(401);
        panel.restart({ jwtSecret: 'another' });
        expect(codeOf(post(panel, '/api/v1/user/list', {}, token))).toBe(401);
        panel.restart();
        expect(codeOf(post(panel, '/api/v1/user/list', {}, panel.tokenOf(1)))).toBe(0);
    });

    test('outlive a new password, a disabled account, a lost role and the user', () => {
        const panel = new Panel({ version: '2.1.4' });
        const tunnel = panel.addTunnel();
        const user = panel.addUser({ status: 0, flow: 0, expTime: 1, num: 0 });
        panel.assign(user.id, tunnel.id, { status: 1 });
        const customer = panel.customer(user.id);
        expect(customer.updatePassword('other', 'secret123', 'secret456').code).toBe(0);
        expect(customer.createForward(tunnel.id).userName).toBe('other');
        expect(customer.package().code).toBe(0);
        expect(customer.canLogIn('other', 'secret456')).toBe(false);

        panel.customer(1).call('/user/delete', { id: user.id });
        expect(customer.package()).toMatchObject({ code: -1, msg: '用户不存在' });
        expect(customer.forwards()).toMatchObject({ code: 0, data: [] });
        expect(() => customer.createForward(tunnel.id)).toThrow('你没有该隧道的权限');
    });
});

describe('roles', () => {
    test.each([
        '/user/create',
        '/user/list',
        '/user/update',
        '/user/delete',
        '/user/reset',
        '/config/update',
        '/config/update-single',
        '/announcement/update',
        '/group/user/list',
        '/node/create',
        '/speed-limit/list',
        '/backup/export',
        '/tunnel/list',
        '/tunnel/user/list',
        '/tunnel/nothing',
    ])('%s is for admins', (path) => {
        const panel = new Panel({ version: '2.1.4' });
        const customer = panel.customer(panel.addUser().id);

        expect(customer.call(path, {})).toMatchObject({ code: 403, msg: '权限不足，仅管理员可操作' });
    });

    test.each(['/config/list', '/user/package', '/tunnel/user/tunnel', '/forward/list'])('%s is not', (path) => {
        const panel = new Panel({ version: '2.1.4' });

        expect(panel.customer(panel.addUser().id).call(path, {}).code).toBe(0);
    });

    test('some things are told to everybody', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.setConfig('cloudflare_secret_key', 'top secret');

        expect(JSON.parse(post(panel, '/api/v1/config/get', { name: 'cloudflare_secret_key' }).body)).toMatchObject({
            code: 0,
            data: { name: 'cloudflare_secret_key', value: 'top secret' },
        });
    });
});

describe('versions', () => {
    test.each(['/user/groups', '/backup/export', '/backup/import', '/announcement/update'])(
        '%s is unknown to 2.1.0',
        (path) => {
            const old = new Panel({ version: '2.1.0' });
            const recent = new Panel({ version: '2.1.4' });

            expect(post(old, `/api/v1${path}`, {}, old.tokenOf(1)).status).toBe(404);
            expect(post(recent, `/api/v1${path}`, {}, recent.tokenOf(1)).status).toBe(200);
        },
    );

    test('a captcha cannot be passed before 2.1.1', () => {
        expect(post(new Panel({ version: '2.1.0' }), '/api/v1/captcha/verify').status).toBe(404);
        expect(post(new Panel({ version: '2.1.1' }), '/api/v1/captcha/verify').status).toBe(200);
    });

    test('a list of users reads its body from 2.1.3 on', () => {
        const codes = (['2.1.0', '2.1.2', '2.1.3', '2.1.5-alpha6'] as const).map((version) => {
            const panel = new Panel({ version });

            return codeOf(post(panel, '/api/v1/user/list', { page: 1 }, panel.tokenOf(1)));
        });

        expect(codes).toEqual([0, 0, -1, -1]);
    });

    test('an assignment to a missing tunnel breaks the lists of that user up to 2.1.3', () => {
        const codes = (['2.1.0', '2.1.3', '2.1.4'] as const).map((version) => {
            const panel = new Panel({ version });
            const user = panel.addUser();
            panel.assign(user.id, 99);

            return [
                panel.customer(1).call('/tunnel/user/list', { userId: user.id }).code,
                panel.customer(user.id).package().code,
            ];
        });

        expect(codes).toEqual([
            [-2, -2],
            [-2, -2],
            [0, 0],
        ]);
    });
});
