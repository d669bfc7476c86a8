import { Secrets } from '../../src/lib/Secrets';
import { Server } from '../../src/lib/Server';
import type { ActionName } from '../host/world';
import type { TypeScriptDriver } from '../scenarios/drivers/typescript';
import { HOUR, hours, inUse, on, plays, sent, start } from '../scenarios/playing';
import { DAY, Stage } from '../scenarios/stage';

// Sentences of what was promised that no other test would miss, and what a hosting company meets in its first month.

const EVERY_ACTION: ActionName[] = [
    'CreateAccount',
    'SuspendAccount',
    'UnsuspendAccount',
    'Renew',
    'ChangePackage',
    'ChangePassword',
    'TerminateAccount',
];

describe('Create', () => {
    test.each([
        [{ 1: '100000' }, /traffic quota “100000” is not a whole number from 1 to 99999/],
        [{ 1: '1e3' }, /traffic quota “1e3”/],
        [{ 1: '０' }, /traffic quota “０”/],
        [{ 2: '0' }, /number of forwards “0” is not a whole number from 1/],
        [{ 3: '1,' }, /tunnel “1,” is not a number or a list/],
        [{ 3: '1;2' }, /tunnel “1;2”/],
        [{ 3: '-1' }, /tunnel “-1”/],
        [{ 4: '-1' }, /speed limit “-1”/],
        [{ 4: '1.0' }, /speed limit “1\.0”/],
        [{ 5: '36501' }, /expiry “36501” is not a whole number of days from 0 to 36500/],
    ])('refuses %j and leaves nothing behind', (options, sentence) =>
        on({}, async (stage) => {
            const service = stage.service(options as Record<number, string>);
            const before = await stage.has(service);
            await stage.refuses('CreateAccount', service, sentence);
            expect(await stage.has(service)).toEqual(before);
            expect(stage.panel.customers()).toEqual([]);
            const kept = (await stage.driver.rows('mod_flvx_state')) ?? [];
            expect(kept.filter((row) => String(row['name']).startsWith('service:'))).toEqual([]);
        }),
    );

    plays('takes blanks and doubles in a list for what they are', async (stage) => {
        stage.panel.addTunnel({ name: 'Tokyo' });
        const service = await stage.created({ 3: ' 2 , 1,2 ' });
        expect((await stage.has(service)).fields['flvx_tunnel_id']).toBe('2,1');
    });

    test.each(['x'.repeat(30), 'short', ' padded1', 'padded1 ', ''])(
        'makes a password of its own where the service has “%s”',
        (password) =>
            on({}, async (stage) => {
                const service = await stage.created({}, { password });
                const { flvx_username: name, flvx_password: made } = (await stage.has(service)).fields;
                expect(made).toMatch(/^[0-9a-f]{16}$/);
                expect((await stage.driver.service(service))['password']).toBe(made);
                expect((await stage.customer(service)).canLogIn(name!, made!)).toBe(true);
            }),
    );

    test.each(['abcdef', 'x'.repeat(20), 'пароль-7', 'quote"\\&<'])('takes the service’s password “%s”', (password) =>
        on({}, async (stage) => {
            const service = await stage.created({}, { password });
            const { flvx_username: name, flvx_password: shown } = (await stage.has(service)).fields;
            expect(shown).toBe(password);
            expect((await stage.customer(service)).canLogIn(name!, password)).toBe(true);
        }),
    );

    plays('refuses an admin’s name, who is in no listing, with the way out', async (stage) => {
        const service = stage.service({}, { customFields: { flvx_username: 'admin_user' } });
        await stage.refuses('CreateAccount', service, /already has a user “admin_user”.*Enter another name/);
        const admin = structuredClone(stage.panel.user(1));
        const field = (await stage.driver.rows('tblcustomfields', { fieldname: 'flvx_username' }))![0]!;
        const where = { fieldid: Number(field['id']), relid: service };
        stage.driver.update('tblcustomfieldsvalues', { value: 'another' }, where);
        await stage.succeeds('CreateAccount', service);
        expect((await stage.has(service)).user!.name).toBe('another');
        expect(stage.panel.user(1)).toEqual(admin);
    });

    test.each(['ab', 'x'.repeat(21), 'a b', 'ключ', "a'b"])('refuses “%s” as a name', (name) =>
        on({}, async (stage) => {
            const service = stage.service({}, { customFields: { flvx_username: name } });
            await stage.refuses('CreateAccount', service, /does not suit the panel/);
            expect(stage.panel.customers()).toEqual([]);
        }),
    );

    test('names users differently in two installations on one panel, and neither touches the other’s', async () => {
        await on({ seed: 'first' }, async (stage) => {
            const own = await stage.created();
            const other = new Stage(await start({ seed: 'second' }));
            const { world } = other.driver as TypeScriptDriver;
            for (const place of [...world.network.keys()]) {
                world.network.set(place, stage.panel);
            }
            const service = other.service();
            expect(service).toBe(own);
            expect((await other.driver.action('CreateAccount', service)).value).toBe('success');
            expect(stage.panel.customers()).toHaveLength(2);
            const [first, second] = stage.panel.customers();
            expect(first!.user).not.toBe(second!.user);
            expect((await other.driver.action('TerminateAccount', service)).value).toBe('success');
            await other.driver.stop();
            expect(stage.panel.customers()).toEqual([first]);
        });
    });
});

describe('configurable options', () => {
    test.each([
        ['Traffic Quota (GB)', '流量配额 (GB)', '60', { quotaGb: 60 }],
        ['Max Forwards', '最大转发数量', '7', { forwards: 7 }],
        ['Tunnel ID', '隧道 ID', '2', { assignments: { 2: {} } }],
        ['Speed Limit ID', '速度限制 ID', '1', { assignments: { 1: { speedId: 1 } } }],
        ['Expiry Days', '服务有效期天数', '77', { expiryDays: 77 }],
    ])('%s and %s', async (english, chinese, value, expected) => {
        for (const name of [english, chinese, ` ${english} |Shown`, `${chinese}|x`]) {
            await on({}, async (stage) => {
                stage.panel.addTunnel({ name: 'Tokyo' });
                stage.panel.addSpeedLimit({ name: 'slow', speed: 10 });
                const service = await stage.created(
                    {},
                    { product: { configurable: [{ name, choices: [value] }] }, configOptions: { [name]: value } },
                );
                expect((await stage.has(service)).user).toMatchObject(expected);
            });
        }
    });

    plays('that are upgraded by an order are applied', async (stage) => {
        const name = 'Traffic Quota (GB)';
        const service = await stage.created(
            {},
            { product: { configurable: [{ name, choices: ['100', '500|500 GB'] }] }, configOptions: { [name]: '100' } },
        );
        const [, forwards] = await inUse(stage, service);
        await hours(stage.driver, 1);
        stage.burn(forwards[0]!, 101);
        expect((await stage.has(service)).user!.running).toEqual([]);
        stage.driver.choose(service, name, '500|500 GB');
        await stage.succeeds('ChangePackage', service);
        expect((await stage.has(service)).user).toMatchObject({ quotaGb: 500, running: forwards.slice(0, -1) });
    });

    plays('that are left open leave the product’s setting', async (stage) => {
        const service = stage.service({ 1: '250' });
        const world = (stage.driver as TypeScriptDriver).world;
        await stage.driver.params(service);
        const params = { ...world.params(service), configoptions: { 'Traffic Quota (GB)': '', 'Max Forwards': null } };
        expect(world.callModule('CreateAccount', [params]).value).toBe('success');
        expect(stage.panel.customers()).toMatchObject([{ flow: 250, num: 5 }]);
    });
});

describe('Suspend', () => {
    plays('only adds to what has to come back, however often it is run', async (stage) => {
        const service = await stage.created();
        const [customer, [web, game, own]] = await inUse(stage, service);
        await stage.succeeds('SuspendAccount', service);
        await stage.succeeds('SuspendAccount', service);
        // With a token from before he presses Resume on all.
        customer.resume(web!);
        customer.resume(own!);
        await stage.succeeds('SuspendAccount', service);
        expect((await stage.has(service)).user!.running).toEqual([]);
        await stage.succeeds('UnsuspendAccount', service);
        expect((await stage.has(service)).user!.running).toEqual([web, game, own]);
    });

    plays('that WHMCS does not take note of is told again, and not undone', async (stage) => {
        const service = await stage.created();
        await inUse(stage, service);
        stage.panel.node('HK-1').connect('offline');
        await stage.refuses('SuspendAccount', service, /HK-1/);
        stage.panel.node('HK-1').connect('online');
        // WHMCS's own call fails, for whatever reason.
        const { world } = stage.driver as TypeScriptDriver;
        const api = world.api.bind(world);
        world.api = () => ({ result: 'error', message: 'not now' });
        await hours(stage.driver, 1);
        expect(await stage.has(service)).toMatchObject({ status: 'Active', user: { enabled: false, running: [] } });
        await hours(stage.driver, 2);
        expect(await stage.has(service)).toMatchObject({ status: 'Active', user: { enabled: false, running: [] } });
        world.api = api;
        await hours(stage.driver, 1);
        expect(await stage.has(service)).toMatchObject({ status: 'Suspended', user: { running: [] } });
    });
});

describe('Unsuspend', () => {
    plays('with a node offline keeps what has to come back until it is back', async (stage) => {
        const service = await stage.created();
        const [, [web, game]] = await inUse(stage, service);
        await stage.succeeds('SuspendAccount', service);
        stage.panel.node('HK-1').connect('offline');
        await stage.refuses('UnsuspendAccount', service, /HK-1 is offline/);
        stage.panel.node('HK-1').connect('online');
        await stage.succeeds('UnsuspendAccount', service);
        expect((await stage.has(service)).user!.running).toEqual([web, game]);
    });

    const ORDERS: ActionName[][] = [['Renew', 'UnsuspendAccount'], ['UnsuspendAccount', 'Renew'], ['UnsuspendAccount']];

    test.each(ORDERS.map((order) => [order.join(' then '), order] as const))(
        'of a service that expired while it was suspended: %s',
        (_name, order) =>
            on({}, async (stage) => {
                const service = await stage.created();
                const [, [web, game]] = await inUse(stage, service);
                await stage.succeeds('SuspendAccount', service);
                await hours(stage.driver, 24 * 40, 24);
                for (const action of order) {
                    await stage.succeeds(action, service);
                }
                const { user, status } = await stage.has(service);
                expect({ status, user }).toMatchObject({
                    status: 'Active',
                    user: { enabled: true, running: [web, game], assignments: { 1: { enabled: true } } },
                });
                expect(user!.expiryDays).toBeGreaterThanOrEqual(30);
            }),
    );

    plays('alone after Renew leaves a suspended service closed until it is told', async (stage) => {
        const service = await stage.created();
        await inUse(stage, service);
        await stage.succeeds('SuspendAccount', service);
        await stage.succeeds('Renew', service);
        await hours(stage.driver, 2);
        expect(await stage.has(service)).toMatchObject({ status: 'Suspended', user: { enabled: false, running: [] } });
    });
});

describe('pause, resume and delete', () => {
    plays('go in chunks that grow while the nodes are quick', async (stage) => {
        const service = await stage.created({ 2: '99' });
        await inUse(stage, service, 40);
        stage.panel.forgetCalls();
        await stage.succeeds('SuspendAccount', service);
        const sizes = (sent(stage, '/forward/batch-pause') as { ids: number[] }[]).map(({ ids }) => ids.length);
        expect(sizes).toEqual([5, 10, 20, 5]);
    });

    plays('go one by one once a node was slow', async (stage) => {
        const service = await stage.created({ 2: '99' });
        await inUse(stage, service, 8);
        stage.panel.node('HK-1').connect('hung');
        await stage.act('SuspendAccount', service);
        stage.panel.forgetCalls();
        await stage.act('SuspendAccount', service);
        const sizes = (sent(stage, '/forward/batch-pause') as { ids: number[] }[]).map(({ ids }) => ids.length);
        expect(new Set(sizes)).toEqual(new Set([1]));
        stage.panel.node('HK-1').connect('online');
        await hours(stage.driver, 1);
        expect(await stage.has(service)).toMatchObject({ status: 'Suspended', user: { running: [] } });
    });

    test.each(['SuspendAccount', 'UnsuspendAccount', 'ChangePackage'] as const)(
        'are not believed in %s while the answer to a change of an assignment is missing',
        (action) =>
            on({}, async (stage) => {
                stage.panel.addSpeedLimit({ name: 'slow', speed: 10 });
                const service = await stage.created();
                const [, forwards] = await inUse(stage, service);
                if (action === 'UnsuspendAccount') {
                    await stage.succeeds('SuspendAccount', service);
                }
                stage.driver.update('tblproducts', { configoption4: '1' }, { id: 21 });
                stage.panel.faults.plan({
                    match: ({ path }) => path.endsWith('/assign'),
                    fault: 'hang-late',
                    // When everything of the action is through: it restarts what was paused.
                    ms: 15_000,
                });
                await stage.refuses(action, service, /may still be at work/);
                stage.driver.advance(60_000);
                await stage.succeeds(action, service);
                expect((await stage.has(service)).user!.running).toEqual(
                    action === 'SuspendAccount' ? [] : forwards.slice(0, -1),
                );
            }),
    );
});

describe('an answer', () => {
    function answering(stage: Stage, status: number, body: string): void {
        const { world } = stage.driver as TypeScriptDriver;
        for (const place of [...world.network.keys()]) {
            world.network.set(place, {
                exchange: () => ({
                    kind: 'answer',
                    answer: { status, type: 'text/html', headers: {}, body },
                    elapsedMs: 0,
                }),
            });
        }
    }

    test.each([301, 302, 308, 401, 403, 404, 405])('with the status %i is none of the panel’s', (status) =>
        on({}, async (stage) => {
            const server = stage.driver.addServer();
            answering(stage, status, '<html>');
            const { error } = (await stage.driver.testConnection(server)).value as Record<string, string>;
            expect(error).toMatch(new RegExp(`^Something answers at this address \\(HTTP ${status}\\), but it is not`));
        }),
    );

    // Whatever comes instead of a list must not be taken for a list in which the service's user is missing.
    test.each([
        'null',
        '{}',
        '"x"',
        '7',
        '{"total":1,"list":[]}',
        '[null]',
        '["x"]',
        '[{"user":"f101"}]',
        '[{"id":"2 or so"}]',
        '[[2]]',
    ])('with the data %s is no list of users', (data) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const before = structuredClone(stage.panel.customers());
            for (const action of EVERY_ACTION) {
                const plan = stage.panel.faults.plan({
                    match: ({ path }) => path.endsWith('/user/list'),
                    fault: 'garbage',
                    times: 9,
                    body: data === '{}' ? '{"code":0,"msg":"操作成功","ts":1}' : `{"code":0,"msg":"","data":${data}}`,
                });
                stage.driver.update('tblhosting', { domainstatus: 'Active' }, { id: service });
                const { value } = await stage.act(action, service, { password: 'another-Pw9' });
                expect({ action, value }).toEqual({
                    action,
                    value: expect.stringMatching(/not like an FLVX panel|could not be changed at the moment/),
                });
                plan.cancel();
            }
            expect(stage.panel.customers().map((user) => user.id)).toEqual(before.map((user) => user.id));
            expect(Object.values((await stage.has(service)).fields).join('')).not.toBe('');
        }),
    );

    test.each([
        ['/user/list', 64],
        ['/user/login', 1],
    ])('to %s of more than %i MB is not read', (path, limit) =>
        on({}, async (stage) => {
            const server = stage.driver.addServer();
            stage.panel.faults.plan({
                match: (request) => request.path.endsWith(path),
                fault: 'garbage',
                times: 9,
                body: `{"code":0,"data":"${'x'.repeat(limit * 2 ** 20)}"}`,
            });
            expect((await stage.driver.usageUpdate(server)).value).toMatch(`larger than ${limit} MB`);
        }),
    );
});

describe('the address of a panel', () => {
    test.each([
        ['panel.example.com', false, 0, 'http://panel.example.com'],
        ['panel.example.com', true, 0, 'https://panel.example.com'],
        ['panel.example.com', true, 443, 'https://panel.example.com'],
        ['panel.example.com', false, 443, 'http://panel.example.com:443'],
        ['panel.example.com', true, 6366, 'https://panel.example.com:6366'],
        ['panel.example.com:6366', true, 8080, 'https://panel.example.com:6366'],
        ['http://panel.example.com', true, 0, 'http://panel.example.com'],
        ['http://panel.example.com', true, 8443, 'http://panel.example.com'],
        ['HTTPS://panel.example.com:6366/', false, 80, 'https://panel.example.com:6366'],
        ['panel.example.com/flvx/', true, 0, 'https://panel.example.com/flvx'],
        ['https://panel.example.com/flvx/api/v1/', false, 0, 'https://panel.example.com/flvx'],
        ['panel.example.com/?h5=true#/login', true, 0, 'https://panel.example.com'],
        ['2001:db8::1', true, 6366, 'https://[2001:db8::1]:6366'],
        ['[2001:db8::1]:6366', false, 1, 'http://[2001:db8::1]:6366'],
        ['http://[2001:db8::1]/', true, 0, 'http://[2001:db8::1]'],
        ['203.0.113.9', false, 6365, 'http://203.0.113.9:6365'],
        ['ftp://panel.example.com', true, 0, null],
        ['panel example com', true, 0, null],
        ['user:pw@panel.example.com', true, 0, null],
        ['panel.example.com/..%2f', true, 0, null],
    ])('%s, secure %s, port %i', (address, secure, port, expected) => {
        expect(Server.baseUrlOf(address, secure, port)).toBe(expected);
    });
});

describe('a secret', () => {
    test.each(['p"ä/ss\\w&rd+%2F <x>', 'plain-one', '密码 one'])('is blotted out in every spelling: %s', (secret) => {
        const secrets = new Secrets();
        secrets.add(secret);
        for (const spelling of [
            secret,
            JSON.stringify({ pwd: secret }),
            JSON.stringify({ pwd: secret }).replace(
                /[^\0-\x7f]/g,
                (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
            ),
            `a=${encodeURIComponent(secret)}&b`,
            Buffer.from(secret).toString('base64'),
        ]) {
            const masked = secrets.mask(`before ${spelling} after`);
            expect(masked).toContain('***');
            expect(masked).not.toContain(secret);
            expect(masked).not.toContain(encodeURIComponent(secret));
        }
    });
});

describe('the token', () => {
    plays('is another one for other credentials, and for another address', async (stage) => {
        await stage.driver.usageUpdate();
        const [server] = (await stage.driver.rows('tblservers'))!;
        const other = stage.panel.addUser({ user: 'second_admin', password: 'Second/Admin1', roleId: 0 });
        expect(other.roleId).toBe(0);
        stage.driver.update('tblservers', { username: 'second_admin' }, { id: Number(server!['id']) });
        const { value } = await stage.driver.usageUpdate();
        expect(value).toMatch(/does not accept the username “second_admin”/);
    });
});

describe('a service', () => {
    plays('that is an addon of another is refused, and the other is not touched', async (stage) => {
        const service = await stage.created();
        const before = structuredClone([stage.panel.customers(), stage.panel.services()]);
        for (const action of EVERY_ACTION) {
            const { value } = await stage.driver.page(action, service, {}, { addonId: 7, password: 'another-Pw9' });
            expect(value).toMatch(/cannot be sold as a product addon|could not be changed at the moment/);
        }
        for (const button of ['Check', 'Reconcile', 'Link', 'Unlink']) {
            const { value } = await stage.driver.page(button, service, {}, { addonId: 7 });
            expect(value).toMatch(/cannot be sold as a product addon/);
        }
        expect([stage.panel.customers(), stage.panel.services()]).toEqual(before);
    });

    plays('that is given to another client goes on', async (stage) => {
        const service = await stage.created();
        stage.driver.update('tblhosting', { userid: stage.driver.addClient() }, { id: service });
        for (const action of EVERY_ACTION) {
            await stage.succeeds(action, service, { password: 'another-Pw9' });
        }
    });

    plays('that is moved to a server with another panel is refused there', async (stage) => {
        const service = await stage.created();
        const elsewhere = await start();
        try {
            const stranger = elsewhere.panel.addUser({ user: 'stranger' });
            elsewhere.panel.addTunnel({ name: 'Paris', nodes: [elsewhere.panel.addNode({ name: 'PA-1' })] });
            const { world } = stage.driver as TypeScriptDriver;
            world.network.set('http://127.0.0.1:9090', elsewhere.panel);
            const server = stage.driver.addServer({ port: 9090 });
            stage.driver.update('tblhosting', { server }, { id: service });
            const before = structuredClone(elsewhere.panel.customers());
            for (const action of EVERY_ACTION) {
                await stage.refuses(action, service, /was set up on the server number 31|could not be changed/, {
                    password: 'another-Pw9',
                });
            }
            expect(elsewhere.panel.customers()).toEqual(before);
            expect(stage.panel.customers()).toHaveLength(1);
            expect(stranger.id).toBe(await stage.userId(service));
            // The same panel under another entry is no other panel.
            stage.driver.update('tblhosting', { server: stage.driver.addServer() }, { id: service });
            await stage.succeeds('Renew', service);
            await stage.succeeds('TerminateAccount', service);
            expect(stage.panel.customers()).toEqual([]);
        } finally {
            await elsewhere.stop();
        }
    });

    plays('whose server was deleted in WHMCS says so, and the hourly round goes on', async (stage) => {
        const service = await stage.created();
        const other = await stage.created({}, { serverId: stage.driver.addServer() });
        stage.driver.update('tblhosting', { server: 0 }, { id: service });
        for (const action of EVERY_ACTION) {
            await stage.refuses(action, service, /not connected to an FLVX server|could not be changed/, {
                password: 'another-Pw9',
            });
        }
        stage.driver.update('tblhosting', { domainstatus: 'Suspended' }, { id: other });
        await hours(stage.driver, 1);
        expect((await stage.has(other)).user).toMatchObject({ enabled: false });
    });

    plays('that is a trial without a due date has its days and no reset', async (stage) => {
        const service = await stage.created({ 5: '7' }, { billingCycle: 'Free Account', nextDueDate: null });
        expect((await stage.has(service)).user).toMatchObject({ expiryDays: 7, resetDay: 0 });
        const [, forwards] = await inUse(stage, service);
        await hours(stage.driver, 24 * 8, 6);
        expect((await stage.has(service)).user).toMatchObject({ enabled: false, running: [] });
        expect(forwards).toHaveLength(3);
    });
});

describe('a panel that was set back to a backup', () => {
    /** The panel loses the user, and somebody else gets his number. */
    async function setBack(stage: Stage): Promise<[number, number]> {
        const service = await stage.created();
        const userId = await stage.userId(service);
        stage.panel.customer(1).call('/user/delete', { id: userId });
        stage.driver.advance(DAY);
        const { store } = stage.panel;
        const stranger = stage.panel.addUser({ user: 'somebody-new', password: 'somebody-1' });
        store.users.delete(stranger.id);
        store.users.put({ ...stranger, id: userId });
        expect(stage.panel.user(userId).user).toBe('somebody-new');
        return [service, userId];
    }

    plays('has nobody who has the number touched', async (stage) => {
        const [service, userId] = await setBack(stage);
        const before = structuredClone(stage.panel.user(userId));
        for (const action of ['SuspendAccount', 'UnsuspendAccount', 'Renew', 'ChangePackage'] as const) {
            await stage.refuses(action, service, /no user for this service/);
        }
        await hours(stage.driver, 2);
        await stage.driver.usageUpdate();
        expect(stage.panel.user(userId)).toEqual(before);
        await stage.succeeds('CreateAccount', service);
        expect(await stage.userId(service)).not.toBe(userId);
        expect(stage.panel.user(userId)).toEqual(before);
        await stage.succeeds('TerminateAccount', service);
        expect(stage.panel.customers()).toEqual([before]);
    });

    plays('lets the one who got the number be another service’s own', async (stage) => {
        const [, userId] = await setBack(stage);
        const other = stage.service({}, { status: 'Active', customFields: { flvx_user_id: String(userId) } });
        expect((await stage.driver.custom('Link', other)).value).toBe('success');
        await stage.succeeds('SuspendAccount', other);
        expect(stage.panel.user(userId).status).toBe(0);
    });
});

describe('the customer', () => {
    plays('reads nothing about the operator’s server when his password cannot be changed', async (stage) => {
        const service = await stage.created();
        stage.panel.restart({ jwtSecret: 'another' });
        stage.panel.user(1).pwd = 'changed';
        const asCustomer = await stage.act('ChangePassword', service, { password: 'another-Pw9' });
        expect(asCustomer.value).toMatch(/^The password could not be changed at the moment/);
        expect((await stage.driver.activityLog()).join('\n')).toMatch(
            /password of service 101 was not changed.*does not accept/,
        );
        const admin = { session: { adminid: 1 } };
        const { value } = await stage.driver.page('ChangePassword', service, admin, { password: 'another-Pw9' });
        expect(value).toMatch(/does not accept the username “admin_user”/);
    });

    test.each(['<b>&"\'', '名字', 'x'.repeat(300), '🚀rocket'])('may call himself %s', (name) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const customer = await stage.customer(service);
            const { flvx_password: password } = (await stage.has(service)).fields;
            expect(customer.updatePassword(name, password!, password!).code).toBe(0);
            await hours(stage.driver, 1);
            for (const action of EVERY_ACTION.slice(0, -1)) {
                await stage.succeeds(action, service, { password: 'another-Pw9' });
                expect((await stage.has(service)).user!.name).toBe(name);
            }
            await stage.driver.clientArea(service);
            expect(JSON.stringify((await stage.driver.adminTab(service)).value)).not.toContain('<b>');
            // MySQL's older character sets refuse what is not in the first plane.
            const shown = (await stage.has(service)).fields['flvx_username']!;
            expect(shown).toBe(name.replace('🚀', '?').slice(0, 200));
            const kept = (await stage.driver.rows('mod_flvx_state'))!.map((row) => String(row['content']));
            expect(kept.join('')).toMatch(/^[\x20-\x7e]*$/);
            await stage.succeeds('TerminateAccount', service);
            expect(stage.panel.customers()).toEqual([]);
        }),
    );

    plays('sees no stranger’s traffic for a number that he typed into a field', async (stage) => {
        const stranger = stage.panel.addUser({ user: 'stranger', flow: 5 });
        stage.panel.assign(stranger.id, 1);
        const forward = stage.panel.customer(stranger.id).createForward(1);
        stage.burn(forward.id, 3);
        const field = { flvx_user_id: String(stranger.id) };
        const service = stage.service({}, { status: 'Active', customFields: field });
        expect((await stage.driver.usageUpdate()).value).toBe('success');
        expect(await stage.driver.service(service)).toMatchObject({ lastupdate: '0000-00-00 00:00:00' });
        expect(JSON.stringify((await stage.driver.clientArea(service)).value)).not.toContain('3.00');
    });
});

describe('the calendar', () => {
    test.each(['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
        'of WHMCS in %s keeps three days of grace through a change of the clocks',
        (zone) =>
            on({ zone, start: '2026-03-05T23:30:00Z' }, async (stage) => {
                const service = await stage.created({ 5: '1' }, { nextDueDate: '2026-03-27' });
                const midnight = new Intl.DateTimeFormat('sv-SE', {
                    timeZone: zone,
                    dateStyle: 'short',
                    timeStyle: 'medium',
                }).format(stage.panel.user(await stage.userId(service)).expTime);
                expect(midnight).toBe('2026-03-30 00:00:00');
                await stage.succeeds('Renew', service, { order: 'before' });
                expect((await stage.has(service)).user!.expiryDays).toBeGreaterThan(50);
            }),
    );

    plays(
        'of a panel in another zone resets the counters once',
        async (stage) => {
            const service = await stage.created();
            const forward = (await stage.customer(service)).createForward(1).id;
            await hours(stage.driver, 24 * 20, 6);
            await stage.succeeds('Renew', service, { order: 'before' });
            let falls = 0;
            let last = 0;
            for (let day = 0; day < 20; day++) {
                stage.burn(forward, 1);
                const used = (await stage.has(service)).user!.usedGb;
                falls += used < last ? 1 : 0;
                last = used;
                await hours(stage.driver, 24);
            }
            expect(falls).toBe(1);
        },
        { zone: 'America/Los_Angeles' },
    );
});

describe('the reconciliation', () => {
    plays('says what it would do, and does nothing, in a dry run', async (stage) => {
        const service = await stage.created({ 2: '1' });
        const customer = await stage.customer(service);
        customer.createForward(1);
        customer.createForward(1);
        const state = (): unknown => structuredClone([stage.panel.customers(), stage.panel.services()]);
        const before = state();
        const kept = await stage.driver.rows('mod_flvx_state');
        expect((await stage.driver.custom('Check', service)).value).toMatch(/1 forwards more than the 1 allowed/);
        expect(state()).toEqual(before);
        expect(await stage.driver.rows('mod_flvx_state')).toEqual(kept);
        expect((await stage.driver.custom('Reconcile', service)).value).toBe('success');
        expect((await stage.driver.custom('Check', service)).value).toBe('success');
    });

    plays('is bounded in a run and goes on where it stopped', async (stage) => {
        const services: number[] = [];
        for (let count = 0; count < 12; count++) {
            services.push(await stage.created());
        }
        for (const service of services) {
            stage.driver.update('tblhosting', { domainstatus: 'Suspended' }, { id: service });
        }
        stage.driver.advance(2 * HOUR);
        stage.panel.faults.plan({ fault: 'slow', ms: 4_000, times: 9999 });
        const closed = (): number => stage.panel.customers().filter((user) => user.status === 0).length;
        const begun = stage.panel.clock.now;
        await stage.driver.cron();
        expect(stage.panel.clock.now - begun).toBeLessThan(200_000);
        const first = closed();
        expect(first).toBeGreaterThan(0);
        expect(first).toBeLessThan(12);
        for (let run = 0; run < 12; run++) {
            stage.driver.advance(5 * 60_000);
            await stage.driver.cron();
        }
        expect(closed()).toBe(12);
    });
});
