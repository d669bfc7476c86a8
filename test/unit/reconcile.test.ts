import type { ActionName } from '../host/world';
import type { Customer } from '../panel';
import { HOUR, hours, inUse, on, plays, sent } from '../scenarios/playing';
import { DAY, GB, type Stage } from '../scenarios/stage';

describe('a suspension with a node offline', () => {
    async function halfSuspended(stage: Stage): Promise<[number, number[]]> {
        const service = await stage.created();
        const [, forwards] = await inUse(stage, service);
        stage.panel.node('HK-1').connect('offline');
        const result = await stage.refuses('SuspendAccount', service, /HK-1/);
        expect(result.value).toMatch(/reconciliation/i);
        expect(await stage.has(service)).toMatchObject({
            status: 'Active',
            user: { enabled: false, assignments: { 1: { enabled: false } } },
        });
        return [service, forwards];
    }

    plays('is finished by the reconciliation, which tells WHMCS', async (stage) => {
        const [service, [web, game]] = await halfSuspended(stage);
        stage.driver.advance(HOUR);
        await stage.driver.cron();
        expect((await stage.has(service)).status).toBe('Active');

        stage.panel.node('HK-1').connect('online');
        stage.driver.advance(HOUR);
        await stage.driver.cron();
        expect(await stage.has(service)).toMatchObject({ status: 'Suspended', user: { enabled: false, running: [] } });
        await stage.succeeds('UnsuspendAccount', service);
        expect((await stage.has(service)).user).toMatchObject({ enabled: true, running: [web, game] });
    });

    plays('is finished by the button', async (stage) => {
        const [service] = await halfSuspended(stage);
        stage.panel.node('HK-1').connect('online');
        expect((await stage.driver.custom('Check', service)).value).toMatch(/not everything is stopped/);
        expect((await stage.has(service)).status).toBe('Active');
        expect((await stage.driver.custom('Reconcile', service)).value).toBe('success');
        expect(await stage.has(service)).toMatchObject({ status: 'Suspended', user: { running: [] } });
    });

    test.each(['UnsuspendAccount', 'Renew', 'TerminateAccount', 'CreateAccount'] as const)(
        'is called off by %s',
        (action) =>
            on({}, async (stage) => {
                const [service, [web, game]] = await halfSuspended(stage);
                stage.panel.node('HK-1').connect('online');
                await stage.succeeds(action, service);
                await hours(stage.driver, 3);
                const { status, user } = await stage.has(service);
                if (action === 'TerminateAccount') {
                    expect([status, user, stage.panel.customers()]).toEqual(['Terminated', null, []]);
                } else {
                    expect({ status, user }).toMatchObject({
                        status: 'Active',
                        user: { enabled: true, running: [web, game] },
                    });
                }
            }),
    );
});

describe('forwards above the number allowed', () => {
    plays('are paused, newest first, and come back, oldest first, when the number is raised', async (stage) => {
        const service = await stage.created({ 2: '2' });
        const [customer, [first, second, third, own]] = (await inUse(stage, service, 4)) as [
            Customer,
            [number, number, number, number],
        ];
        const fourth = customer.createForward(1).id;
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.running).toEqual([first, second]);
        const page = JSON.stringify((await stage.driver.clientArea(service)).value);
        expect(page).toMatch(/2 of them|paused/i);
        expect(JSON.stringify((await stage.driver.adminTab(service)).value)).toMatch(/paused/i);

        stage.driver.update('tblproducts', { configoption2: '3' }, { id: 21 });
        await stage.succeeds('ChangePackage', service);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.running).toEqual([first, second, third]);
        stage.driver.update('tblproducts', { configoption2: '9' }, { id: 21 });
        await stage.succeeds('ChangePackage', service);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user).toMatchObject({
            running: [first, second, third, fourth],
            paused: [own],
        });
    });

    plays('make room for one that waits when the customer pauses another', async (stage) => {
        const service = await stage.created({ 2: '1' });
        const customer = await stage.customer(service);
        const [first, second] = [customer.createForward(1).id, customer.createForward(1).id];
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.running).toEqual([first]);
        customer.pause(first);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.running).toEqual([second]);
    });

    plays('stay paused through Suspend and Unsuspend', async (stage) => {
        const service = await stage.created({ 2: '1' });
        const customer = await stage.customer(service);
        const [first] = [customer.createForward(1).id, customer.createForward(1).id];
        await hours(stage.driver, 1);
        await stage.succeeds('SuspendAccount', service);
        await stage.succeeds('UnsuspendAccount', service);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.running).toEqual([first]);
    });
});

describe('resets', () => {
    /** A service due on 28 March, paid ahead for another month, with 7 GB used on the 26th; it is the 27th at noon. */
    async function paid(stage: Stage, options: Record<number, string> = {}): Promise<[number, number]> {
        const service = await stage.created(options);
        const forward = (await stage.customer(service)).createForward(1).id;
        await hours(stage.driver, 24 * 20, 6);
        await stage.succeeds('Renew', service, { order: 'before' });
        stage.driver.setClock('2026-03-26T12:00:00Z');
        stage.burn(forward, 7);
        await hours(stage.driver, 24);
        return [service, forward];
    }

    plays('are the panel’s own where it was told in time, and happen once', async (stage) => {
        const [service] = await paid(stage);
        expect((await stage.has(service)).user).toMatchObject({ usedGb: 7, resetDay: 28 });
        await hours(stage.driver, 48);
        expect((await stage.has(service)).user).toMatchObject({ usedGb: 0 });
        await stage.succeeds('Renew', service, { order: 'before' });
        await hours(stage.driver, 48);
        expect(sent(stage, '/user/reset')).toEqual([]);
    });

    plays('that the panel missed are caught up once, and the forwards come back', async (stage) => {
        const [service, forward] = await paid(stage);
        await hours(stage.driver, 1);
        stage.burn(forward, 95);
        expect((await stage.has(service)).user).toMatchObject({ usedGb: 102, running: [] });
        await hours(stage.driver, 1);
        // The panel is down in the night: its job does not run.
        stage.driver.setClock('2026-03-27T15:00:00Z');
        await stage.driver.cron();
        stage.driver.setClock('2026-03-27T17:00:00Z');
        for (let hour = 0; hour < 30; hour++) {
            await stage.driver.cron();
            stage.driver.setClock(stage.panel.clock.now + HOUR);
        }
        expect((await stage.has(service)).user).toMatchObject({ usedGb: 0, running: [forward] });
        expect(sent(stage, '/user/reset')).toHaveLength(1);
        stage.burn(forward, 1);
        await hours(stage.driver, 30);
        expect((await stage.has(service)).user!.usedGb).toBe(1);
    });

    plays('for a period that was paid late are the module’s, once', async (stage) => {
        const service = await stage.created();
        const forward = (await stage.customer(service)).createForward(1).id;
        stage.burn(forward, 9);
        await hours(stage.driver, 24 * 32, 6);
        expect((await stage.has(service)).user!.usedGb).toBe(9);
        for (const order of ['before', 'before'] as const) {
            await stage.succeeds('Renew', service, { order, nextDueDate: '2026-04-28' });
        }
        expect((await stage.has(service)).user!.usedGb).toBe(0);
        stage.burn(forward, 2);
        await stage.succeeds('Renew', service, { order: 'after', nextDueDate: '2026-04-28' });
        await hours(stage.driver, 24 * 5, 6);
        expect((await stage.has(service)).user!.usedGb).toBe(2);
        expect(sent(stage, '/user/reset')).toHaveLength(1);
    });

    plays('wipe nothing when somebody pays early', async (stage) => {
        const service = await stage.created();
        stage.burn((await stage.customer(service)).createForward(1).id, 9);
        await hours(stage.driver, 24 * 10, 6);
        await stage.succeeds('Renew', service, { order: 'before' });
        await hours(stage.driver, 24, 6);
        expect((await stage.has(service)).user!.usedGb).toBe(9);
        expect(sent(stage, '/user/reset')).toEqual([]);
    });

    test.each([29, 30, 31])('of a long cycle fall on the %ith, or the last day of shorter months', (day) =>
        on({ start: '2026-01-20T04:00:00Z' }, async (stage) => {
            const service = await stage.created({}, { billingCycle: 'Annually', nextDueDate: `2027-01-${day}` });
            const forward = (await stage.customer(service)).createForward(1).id;
            const falls: string[] = [];
            let last = 0;
            while (stage.panel.clock.now < Date.parse('2026-05-05')) {
                stage.burn(forward, 1 / 1024);
                await hours(stage.driver, 12, 6);
                const used = (await stage.has(service)).user!.usedGb;
                if (used < last) {
                    // The panel's day begins at 16:00 UTC.
                    falls.push(new Date(stage.panel.clock.now + 8 * HOUR).toISOString().slice(5, 10));
                }
                last = used;
            }
            expect(falls.slice(-3)).toEqual(['02-28', `03-${day}`, `04-${Math.min(day, 30)}`]);
            // The panel would take the day for one of the month before: the first boundary is the module's.
            expect(sent(stage, '/user/reset')).toHaveLength(1);
        }),
    );

    plays('are not left to the panel whose next such day comes before the boundary', async (stage) => {
        // A first period longer than a month, as with pro rata billing, and paid for the next one at once.
        const service = await stage.created({}, { nextDueDate: '2026-03-28' });
        stage.burn((await stage.customer(service)).createForward(1).id, 7);
        await stage.succeeds('Renew', service, { order: 'before' });
        expect((await stage.has(service)).user!.resetDay).toBe(0);
        await hours(stage.driver, 24 * 30, 6);
        expect((await stage.has(service)).user!.usedGb).toBe(7);
        await hours(stage.driver, 24 * 3, 6);
        expect((await stage.has(service)).user!.usedGb).toBe(0);
        expect(sent(stage, '/user/reset')).toHaveLength(1);
    });

    plays('are on the first of the month where the product says so, and no Renew does them', async (stage) => {
        const service = await stage.created({ 6: 'Calendar month' });
        const forward = (await stage.customer(service)).createForward(1).id;
        expect((await stage.has(service)).user!.resetDay).toBe(1);
        stage.burn(forward, 5);
        await stage.succeeds('Renew', service);
        expect((await stage.has(service)).user!.usedGb).toBe(5);
        await hours(stage.driver, 24 * 5, 3);
        expect((await stage.has(service)).user!.usedGb).toBe(0);
        stage.burn(forward, 3);
        await hours(stage.driver, 24 * 25, 6);
        await stage.succeeds('Renew', service);
        expect((await stage.has(service)).user!.usedGb).toBe(3);
        expect(sent(stage, '/user/reset')).toEqual([]);
    });

    plays('never happen where the product says so', async (stage) => {
        const service = await stage.created({ 6: 'Never' });
        stage.burn((await stage.customer(service)).createForward(1).id, 5);
        await hours(stage.driver, 24 * 33, 12);
        await stage.succeeds('Renew', service);
        await hours(stage.driver, 24 * 20, 12);
        expect((await stage.has(service)).user).toMatchObject({ usedGb: 5, resetDay: 0 });
        expect(sent(stage, '/user/reset')).toEqual([]);
    });
});

describe('expiry', () => {
    plays('0 days are never, which is a far date', async (stage) => {
        const service = await stage.created({ 5: '0' });
        expect((await stage.has(service)).user!.expiryDays).toBeGreaterThan(10_000);
        await hours(stage.driver, 48, 12);
        await stage.succeeds('Renew', service);
        expect((await stage.has(service)).user).toMatchObject({ enabled: true });
    });

    test.each([
        ['One Time', '2026-05-01'],
        ['Free Account', '0000-00-00'],
    ])('of a service that is %s is so many days from now', (billingCycle, nextDueDate) =>
        on({}, async (stage) => {
            const service = await stage.created({}, { billingCycle, nextDueDate });
            expect((await stage.has(service)).user!.expiryDays).toBe(30);
            stage.driver.advance(10 * DAY);
            await stage.succeeds('CreateAccount', service);
            expect((await stage.has(service)).user!.expiryDays).toBe(20);
        }),
    );

    plays('comes nearer only when the days of the product change', async (stage) => {
        const service = await stage.created({ 5: '90' });
        stage.driver.update('tblhosting', { nextduedate: '2026-03-01' }, { id: service });
        for (const action of ['Renew', 'UnsuspendAccount', 'ChangePackage', 'CreateAccount'] as const) {
            await stage.succeeds(action, service, { nextDueDate: '2026-03-01' });
            expect((await stage.has(service)).user!.expiryDays).toBe(90);
        }
        stage.driver.update('tblproducts', { configoption5: '10' }, { id: 21 });
        await stage.succeeds('ChangePackage', service);
        expect((await stage.has(service)).user!.expiryDays).toBe(10);
    });

    plays('follows a due date that moves after Renew was called', async (stage) => {
        const service = await stage.created({ 5: '7' });
        await stage.succeeds('Renew', service, { order: 'after' });
        expect((await stage.has(service)).user!.expiryDays).toBe(33);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.expiryDays).toBe(64);
        expect(sent(stage, '/tunnel/user/assign')).toHaveLength(1);
    });
});

describe('who paused a forward', () => {
    plays('is told by the last look inside the quota', async (stage) => {
        const service = await stage.created();
        const [, [web, game, own]] = await inUse(stage, service);
        await hours(stage.driver, 1);
        stage.burn(web!, 101);
        expect((await stage.has(service)).user!.paused).toEqual([web, game, own]);
        await hours(stage.driver, 2);
        stage.driver.update('tblproducts', { configoption1: '300' }, { id: 21 });
        await stage.succeeds('ChangePackage', service);
        expect((await stage.has(service)).user).toMatchObject({ running: [web, game], paused: [own] });
    });

    plays('is not known without such a look: then all come back, and staff are told', async (stage) => {
        const { driver, panel } = stage;
        const stranger = panel.addUser({ user: 'earlier', flow: 1, expTime: Date.UTC(2027, 0, 1) });
        panel.assign(stranger.id, 1);
        const customer = panel.customer(stranger.id);
        const forwards = [customer.createForward(1).id, customer.createForward(1).id];
        stage.burn(forwards[0]!, 2);
        const service = stage.service({}, { status: 'Active', customFields: { flvx_user_id: String(stranger.id) } });
        expect((await driver.custom('Link', service)).value).toBe('success');
        expect(JSON.stringify((await driver.adminTab(service)).value)).toMatch(/all of them come back/);
        await stage.succeeds('ChangePackage', service);
        expect((await stage.has(service)).user).toMatchObject({ quotaGb: 100, running: forwards });
    });
});

describe('link and unlink', () => {
    async function linked(stage: Stage): Promise<[number, number]> {
        const { driver, panel } = stage;
        const user = panel.addUser({ user: 'by-hand', password: 'by-Hand12', flow: 7, status: 1 });
        panel.assign(user.id, 1);
        const customer = panel.customer(user.id);
        customer.createForward(1);
        const service = stage.service({}, { status: 'Active', customFields: { flvx_user_id: String(user.id) } });
        const before = structuredClone([panel.customers(), panel.assignmentsOf(user.id), panel.services()]);
        expect((await driver.custom('Link', service)).value).toBe('success');
        expect([panel.customers(), panel.assignmentsOf(user.id), panel.services()]).toEqual(before);
        return [service, user.id];
    }

    plays('take a user as he is, and let go of him as he is', async (stage) => {
        const [service, userId] = await linked(stage);
        expect((await stage.has(service)).fields).toMatchObject({
            flvx_user_id: String(userId),
            flvx_username: 'by-hand',
            flvx_tunnel_id: '1',
        });
        const before = structuredClone(stage.panel.customers());
        expect((await stage.driver.custom('Unlink', service)).value).toBe('success');
        expect(stage.panel.customers()).toEqual(before);
        expect(Object.values((await stage.has(service)).fields).join('')).toBe('');
        await stage.refuses('SuspendAccount', service, /no user for this service/);
        expect(stage.panel.customers()).toEqual(before);
    });

    plays('make him the service’s own for every action', async (stage) => {
        const [service, userId] = await linked(stage);
        await stage.succeeds('ChangePackage', service);
        await stage.succeeds('SuspendAccount', service);
        expect((await stage.has(service)).user).toMatchObject({ enabled: false, quotaGb: 100, running: [] });
        await stage.succeeds('UnsuspendAccount', service);
        await stage.succeeds('TerminateAccount', service);
        expect(stage.panel.customers().some((user) => user.id === userId)).toBe(false);
    });

    plays('leave him his other tunnels at the end', async (stage) => {
        const { panel } = stage;
        panel.addTunnel({ name: 'Tokyo' });
        const user = panel.addUser({ user: 'by-hand' });
        panel.assign(user.id, 1);
        panel.assign(user.id, 2);
        const customer = panel.customer(user.id);
        const [, other] = [customer.createForward(1), customer.createForward(2)];
        const service = stage.service({}, { status: 'Active', customFields: { flvx_user_id: String(user.id) } });
        expect((await stage.driver.custom('Link', service)).value).toBe('success');
        await stage.succeeds('TerminateAccount', service);
        expect(panel.assignmentsOf(user.id)).toMatchObject([{ tunnelId: 2, status: 1 }]);
        expect(panel.runningForwards()).toEqual([other.id]);
        expect(panel.user(user.id).status).toBe(1);
    });

    test.each([
        ['nobody', '', /no panel user to link/],
        ['no such user', '77', /no user number 77/],
        ['an admin', '1', /no user number 1, or he is an admin/],
        ['no number', 'x', /no panel user to link/],
    ])('refuse %s', (_name, number, sentence) =>
        on({}, async (stage) => {
            const service = stage.service({}, { status: 'Active', customFields: { flvx_user_id: number } });
            expect((await stage.driver.custom('Link', service)).value).toMatch(sentence);
        }),
    );

    plays('refuse a user of another service, and a second one', async (stage) => {
        const first = await stage.created();
        const userId = String(await stage.userId(first));
        const second = stage.service({}, { status: 'Active', customFields: { flvx_user_id: userId } });
        expect((await stage.driver.custom('Link', second)).value).toMatch(/already belongs to the service 101/);
        const other = stage.panel.addUser({ user: 'other' });
        const field = (await stage.driver.rows('tblcustomfields', { fieldname: 'flvx_user_id', relid: 21 }))![0]!;
        const where = { fieldid: Number(field['id']), relid: first };
        stage.driver.update('tblcustomfieldsvalues', { value: String(other.id) }, where);
        expect((await stage.driver.custom('Link', first)).value).toMatch(/already has the panel user/);
    });
});

describe('without the right to make tables', () => {
    plays(
        'everything works through a field that only staff see',
        async (stage) => {
            const { driver } = stage;
            const bigger = driver.addProduct({ options: { 1: '900', 2: '50', 3: '1', 5: '30' } });
            const service = await stage.created();
            const [, [web, game]] = await inUse(stage, service);
            const field = (await driver.rows('tblcustomfields', { fieldname: 'flvx_state' }))!;
            expect(field).toMatchObject([{ adminonly: 'on', relid: 22, type: 'product' }]);
            expect(await driver.rows('mod_flvx_state')).toBeNull();
            await stage.succeeds('SuspendAccount', service);
            await stage.succeeds('UnsuspendAccount', service);
            expect((await stage.has(service)).user!.running).toEqual([web, game]);
            driver.update('tblhosting', { packageid: bigger }, { id: service });
            const changed = await stage.succeeds('ChangePackage', service);
            // No table, no place to keep the token.
            expect(changed.calls[0]!.path).toBe('/api/v1/user/login');
            expect((await stage.has(service)).user).toMatchObject({ quotaGb: 900, running: [web, game] });
            expect(JSON.stringify((await driver.testConnection()).value)).toMatch(/may not make tables/);
            await stage.succeeds('TerminateAccount', service);
            expect(stage.panel.customers()).toEqual([]);
        },
        { settings: { mayCreate: false } },
    );

    plays(
        'no two services get one user',
        async (stage) => {
            // The number of the first panel user that there will be.
            const second = stage.service({}, { status: 'Active', customFields: { flvx_user_id: '2' } });
            await stage.created();
            expect((await stage.driver.custom('Link', second)).value).toMatch(/already belongs to the service 102/);
        },
        { settings: { mayCreate: false } },
    );
});

describe('two at once', () => {
    test.each([
        { mysqlLocks: true },
        { mysqlLocks: false },
        // The cron's lock file lies there and cannot be written by the web server's user.
        { mysqlLocks: false, temporaryFiles: 'others' as const },
    ])('make one user, the second is told to wait (%j)', (settings) =>
        on({ settings }, async (stage) => {
            const service = stage.service();
            const again = { do: 'action', name: 'CreateAccount', service, options: {} } as const;
            const calls = (await stage.driver.action('CreateAccount', stage.service())).calls.length;
            for (let call = 1; call <= calls - 1; call++) {
                const result = await stage.act('CreateAccount', service, {
                    meanwhile: { call, when: 'after', steps: [again] },
                });
                expect(result.value).toBe('success');
                expect(result.meanwhile!.results).toMatchObject([{ value: expect.stringMatching(/Another action/) }]);
            }
            expect(stage.panel.customers()).toHaveLength(2);
        }),
    );

    plays(
        'nobody waits for ever where there is no lock to be had',
        async (stage) => {
            await stage.created();
            expect(stage.panel.customers()).toHaveLength(1);
        },
        { settings: { mysqlLocks: false, temporaryFiles: false } },
    );

    test.each([true, false])('a lock ends with its process (MySQL %s)', (mysqlLocks) =>
        on({ settings: { mysqlLocks } }, async (stage) => {
            const service = stage.service();
            const killed = await stage.act('CreateAccount', service, { kill: { call: 4, when: 'after' } });
            expect(killed.killed).toBe(true);
            await stage.succeeds('CreateAccount', service);
            expect(stage.panel.customers()).toHaveLength(1);
        }),
    );

    plays('of several users with the service’s name the first stays', async (stage) => {
        const service = stage.service();
        const admin = stage.panel.customer(1);
        const name = { user: '' };
        stage.panel.faults.plan({
            match: ({ path, body }) => {
                const isCreate = path.endsWith('/user/create');
                name.user = isCreate ? (JSON.parse(body!) as { user: string }).user : '';
                return isCreate;
            },
            // The panel looks before it writes, so two such calls can both go through.
            after: () => void stage.panel.addUser({ user: name.user }),
        });
        await stage.succeeds('CreateAccount', service);
        expect(stage.panel.customers().map((user) => user.id)).toEqual([await stage.userId(service)]);
        expect(admin.call('/user/list', {}).data).toHaveLength(1);
    });
});

describe('the connection', () => {
    const PROBLEMS: [string, RegExp, (stage: Stage) => number | void][] = [
        ['captcha', /captcha at login/, ({ panel }) => panel.setConfig('captcha_enabled', 'true')],
        ['disabled admin', /is disabled/, ({ panel }) => void (panel.user(1).status = 0)],
        ['no admin', /is no admin/, ({ panel }) => void (panel.user(1).roleId = 1)],
        [
            'wrong password',
            /does not accept the username/,
            ({ driver }) => driver.addServer({ password: 'wrong-One1' }),
        ],
        ['nothing there', /cannot be reached/, ({ driver }) => driver.addServer({ port: 9 })],
        ['HTTPS at an HTTP port', /No secure connection/, ({ driver }) => driver.addServer({ secure: true })],
        [
            'a web page',
            /web page instead of data/,
            ({ panel }) => void panel.faults.plan({ fault: 'garbage', times: 99, body: '<html>hello</html>' }),
        ],
        [
            'data of something else',
            /not like an FLVX panel/,
            ({ panel }) => void panel.faults.plan({ fault: 'garbage', times: 99, body: '{"status":"ok"}' }),
        ],
        ['no username', /no username or password/, ({ driver }) => driver.addServer({ username: '' })],
        ['a bad hostname', /is not an address/, ({ driver }) => driver.addServer({ hostname: 'panel example com' })],
        [
            'a bad access hash',
            /has a line that the module does not know/,
            ({ driver }) => driver.addServer({ accessHash: 'colour=red' }),
        ],
    ];

    test.each(PROBLEMS)('%s has a sentence of its own, at the test and at an action', (_name, sentence, spoil) =>
        on({}, async (stage) => {
            const usual = stage.driver.addServer();
            const server = spoil(stage) ?? usual;
            const service = stage.service({}, { serverId: server });
            expect((await stage.driver.testConnection(server)).value).toMatchObject({
                success: false,
                error: expect.stringMatching(sentence),
            });
            expect((await stage.driver.action('CreateAccount', service)).value).toMatch(sentence);
        }),
    );

    test('the sentences differ', async () => {
        const seen = new Set<string>();
        for (const [, , spoil] of PROBLEMS) {
            await on({}, async (stage) => {
                const usual = stage.driver.addServer();
                const server = spoil(stage) ?? usual;
                seen.add(String(((await stage.driver.testConnection(server)).value as { error: string }).error));
            });
        }
        expect(seen.size).toBe(PROBLEMS.length);
    });

    plays(
        'a path outside the interface behind the front end is told by its HTML',
        async (stage) => {
            const server = stage.driver.addServer({ hostname: '127.0.0.1/somewhere' });
            const answer = (await stage.driver.testConnection(server)).value as { success: boolean; error: string };
            expect(answer.success).toBe(false);
            expect(answer.error).toMatch(/not the panel’s interface|web page instead of data/);
        },
        { frontEnd: 'nginx' },
    );

    test.each([
        'http://127.0.0.1:8080',
        '127.0.0.1:8080/',
        'http://127.0.0.1:8080/api/v1',
        'HTTP://127.0.0.1:8080/api/v1/',
    ])('the hostname may be %s, which wins over Port and Secure', (hostname) =>
        on({}, async (stage) => {
            const server = stage.driver.addServer({ hostname, port: 1, secure: /^http:/i.test(hostname) });
            expect((await stage.driver.testConnection(server)).value).toMatchObject({ success: true });
        }),
    );

    plays('the test always logs in anew; actions log in once for as long as it holds', async (stage) => {
        const service = await stage.created();
        await stage.succeeds('Renew', service);
        await stage.driver.usageUpdate();
        await stage.driver.clientArea(service);
        expect(sent(stage, '/user/login')).toHaveLength(1);
        await stage.driver.testConnection();
        await stage.driver.testConnection();
        expect(sent(stage, '/user/login')).toHaveLength(3);
        stage.panel.restart({ jwtSecret: 'another' });
        await stage.succeeds('ChangePackage', service);
        await stage.succeeds('Renew', service);
        expect(sent(stage, '/user/login')).toHaveLength(4);
        const kept = JSON.stringify(await stage.driver.rows('mod_flvx_state'));
        for (const call of stage.panel.calls) {
            expect(call.token === null || !kept.includes(call.token)).toBe(true);
        }
    });

    plays('a read is tried twice, a write once', async (stage) => {
        const service = await stage.created();
        for (const fault of ['refuse', 'html-502', 'cut-before'] as const) {
            stage.panel.faults.plan({ match: ({ path }) => path.endsWith('/list'), fault });
            await stage.succeeds('ChangePackage', service);
        }
        const two = stage.panel.faults.plan({ fault: 'refuse', times: 2 });
        await stage.refuses('ChangePackage', service, /cannot be reached/);
        two.cancel();
        stage.driver.update('tblproducts', { configoption1: '77' }, { id: 21 });
        stage.panel.forgetCalls();
        stage.panel.faults.plan({ match: ({ path }) => path.endsWith('/user/update'), fault: 'cut-after' });
        await stage.succeeds('ChangePackage', service);
        expect(sent(stage, '/user/update')).toHaveLength(1);
    });

    plays('verify=off is warned about', async (stage) => {
        const server = stage.driver.addServer({ accessHash: 'tunnel=1\nverify=off' });
        expect(JSON.stringify((await stage.driver.testConnection(server)).value)).toMatch(/verify=off/);
        const service = await stage.created({ 3: '' }, { serverId: server });
        expect(JSON.stringify((await stage.driver.adminTab(service)).value)).toMatch(/verify=off/);
    });

    plays('the test and the admin’s tab say when the reconciliation last ran', async (stage) => {
        const service = await stage.created();
        for (const look of [() => stage.driver.testConnection(), () => stage.driver.adminTab(service)]) {
            expect(JSON.stringify((await look()).value)).toMatch(/has not run yet/);
        }
        await stage.driver.cron();
        for (const look of [() => stage.driver.testConnection(), () => stage.driver.adminTab(service)]) {
            expect(JSON.stringify((await look()).value)).toMatch(/last ran at 2026-02-25 04:00/);
        }
    });

    plays('an action gives up in time however many forwards hang', async (stage) => {
        const service = await stage.created({ 2: '50' });
        await inUse(stage, service, 40);
        stage.panel.node('HK-1').connect('hung');
        for (const action of ['SuspendAccount', 'UnsuspendAccount', 'ChangePackage', 'TerminateAccount'] as const) {
            const before = stage.panel.clock.now;
            await stage.act(action, service);
            expect(stage.panel.clock.now - before).toBeLessThanOrEqual(50_000);
        }
    });

    plays('every call is in the module log', async (stage) => {
        const service = await stage.created();
        await inUse(stage, service);
        await stage.succeeds('SuspendAccount', service);
        await stage.driver.usageUpdate();
        await stage.driver.cron();
        expect(await stage.driver.moduleLog()).toHaveLength(stage.panel.calls.length);
    });
});

describe('configurable options', () => {
    const NAMES: [string, string][] = [
        ['Traffic Quota (GB)', 'before'],
        ['流量配额 (GB)', 'before'],
        ['Traffic Quota (GB)|Your traffic', 'before'],
        ['Traffic Quota (GB)|Your traffic', 'whole'],
        ['Quota|Traffic Quota (GB)', 'after'],
        ['quota | 流量配额 (GB)', 'whole'],
    ];

    test.each(NAMES)('%s, of which modules get what is %s the bar', (name, bar) =>
        on({ settings: { bar: bar as 'before' } }, async (stage) => {
            const service = await stage.created(
                {},
                {
                    product: { configurable: [{ name, choices: ['250', '100 GB'] }] },
                    configOptions: { [name]: '250' },
                },
            );
            expect((await stage.has(service)).user!.quotaGb).toBe(250);
        }),
    );

    test.each([
        ['250|250 GB', 'before', 250],
        ['250|250 GB', 'whole', 250],
    ] as const)('a value like %s, of which modules get what is %s the bar', (choice, bar, quotaGb) =>
        on({ settings: { bar } }, async (stage) => {
            const name = 'Traffic Quota (GB)';
            const service = await stage.created(
                {},
                { product: { configurable: [{ name, choices: [choice] }] }, configOptions: { [name]: choice } },
            );
            expect((await stage.has(service)).user!.quotaGb).toBe(quotaGb);
        }),
    );

    plays('all five by name, quantities too', async (stage) => {
        stage.panel.addTunnel({ name: 'Tokyo' });
        stage.panel.addSpeedLimit({ name: 'slow', speed: 10 });
        const service = await stage.created(
            {},
            {
                product: {
                    configurable: [
                        { name: 'Traffic Quota (GB)' },
                        { name: '最大转发数量' },
                        { name: '隧道 ID', choices: ['2', '1,2'] },
                        { name: 'Speed Limit ID', choices: ['1'] },
                        { name: '服务有效期天数', choices: ['300'] },
                    ],
                },
                configOptions: {
                    'Traffic Quota (GB)': 40,
                    最大转发数量: 8,
                    '隧道 ID': '1,2',
                    'Speed Limit ID': '1',
                    服务有效期天数: '300',
                },
            },
        );
        expect((await stage.has(service)).user).toMatchObject({
            quotaGb: 40,
            forwards: 8,
            expiryDays: 300,
            assignments: { 1: { speedId: 1, quotaGb: 40 }, 2: { speedId: 1, quotaGb: 40 } },
        });
    });

    plays('a value that is no number is refused', async (stage) => {
        const name = 'Traffic Quota (GB)';
        const service = stage.service(
            {},
            { product: { configurable: [{ name, choices: ['100 GB'] }] }, configOptions: { [name]: '100 GB' } },
        );
        await stage.refuses('CreateAccount', service, /traffic quota “100 GB”/);
    });
});

describe('several tunnels', () => {
    plays('are assigned, listed and changed by their difference', async (stage) => {
        const { driver, panel } = stage;
        panel.addTunnel({ name: 'Tokyo' });
        panel.addTunnel({ name: 'Osaka' });
        const service = await stage.created({ 3: '2, 1' });
        expect((await stage.has(service)).fields).toMatchObject({
            flvx_tunnel_id: '2,1',
            flvx_user_tunnel_id: '1,2',
        });
        const customer = await stage.customer(service);
        const [stays, goes] = [customer.createForward(1).id, customer.createForward(2).id];
        panel.forgetCalls();
        driver.update('tblproducts', { configoption3: '1,3' }, { id: 21 });
        await stage.succeeds('ChangePackage', service);
        expect((await stage.has(service)).fields).toMatchObject({
            flvx_tunnel_id: '1,3',
            flvx_user_tunnel_id: '2,3',
        });
        expect(Object.keys(panel.services())).toEqual([`${stays}_2_2_tcp`, `${stays}_2_2_udp`]);
        expect(panel.forwardsOf(2).map((forward) => forward.id)).toEqual([stays]);
        const order = panel.calls.map((call) => call.path.replace('/api/v1', ''));
        expect(order.indexOf('/forward/batch-delete')).toBeGreaterThan(-1);
        expect(order.indexOf('/forward/batch-delete')).toBeLessThan(order.indexOf('/tunnel/user/remove'));
        // The tunnel that stays was not touched.
        expect(
            sent(stage, '/tunnel/user/assign').filter((body) => (body as { tunnelId: number }).tunnelId === 1),
        ).toEqual([]);
        expect(goes).toBeGreaterThan(stays);
    });
});

describe('the end', () => {
    plays('with a node away is a success that the log tells of', async (stage) => {
        const service = await stage.created();
        const [, forwards] = await inUse(stage, service);
        stage.panel.node('HK-1').connect('offline');
        await stage.succeeds('TerminateAccount', service);
        expect(stage.panel.customers()).toEqual([]);
        expect(stage.panel.runningForwards()).toEqual(forwards.slice(0, -1));
        expect((await stage.driver.activityLog()).join('\n')).toMatch(/a node has not stopped the forwards yet/);
        stage.panel.node('HK-1').connect('online');
        stage.panel.reportConfigs();
        expect(stage.panel.services()).toEqual({});
    });

    plays('of what is already gone is a success', async (stage) => {
        const service = await stage.created();
        stage.panel.customer(1).call('/user/delete', { id: await stage.userId(service) });
        await stage.succeeds('TerminateAccount', service);
        expect(Object.values((await stage.has(service)).fields).join('')).toBe('');
    });

    plays('clears nothing when the panel cannot be reached', async (stage) => {
        const service = await stage.created();
        const before = (await stage.has(service)).fields;
        stage.panel.isDown = true;
        await stage.refuses('TerminateAccount', service, /cannot be reached/);
        expect(await stage.has(service)).toMatchObject({ status: 'Active', fields: before });
    });

    plays('may leave the user, whom nothing but Create brings back', async (stage) => {
        const service = await stage.created({ 7: 'Keep the panel user disabled' });
        const userId = await stage.userId(service);
        const [, [web]] = await inUse(stage, service);
        stage.burn(web!, 50);
        await stage.succeeds('TerminateAccount', service);
        for (const action of [
            'Renew',
            'UnsuspendAccount',
            'ChangePackage',
            'ChangePassword',
            'SuspendAccount',
        ] as const) {
            await stage.refuses(action, service, /no user for this service|terminated/, { password: 'other-Pw12' });
            expect(await stage.has(service, userId)).toMatchObject({
                user: { enabled: false, assignments: {}, running: [] },
                fields: { flvx_user_id: '', flvx_password: '' },
            });
            stage.driver.update('tblhosting', { domainstatus: 'Terminated' }, { id: service });
        }
        await hours(stage.driver, 2);
        expect((await stage.has(service, userId)).user).toMatchObject({ enabled: false, assignments: {} });
        await stage.succeeds('CreateAccount', service);
        const revived = await stage.has(service);
        expect(revived).toMatchObject({ status: 'Active', user: { enabled: true, usedGb: 0, quotaGb: 100 } });
        expect(revived.fields['flvx_user_id']).toBe(String(userId));
        const { flvx_username: name, flvx_password: password } = revived.fields;
        expect((await stage.customer(service)).canLogIn(name!, password!)).toBe(true);
    });

    plays('in WHMCS alone takes what was remembered along', async (stage) => {
        const service = await stage.created();
        const names = async (): Promise<unknown[]> =>
            (await stage.driver.rows('mod_flvx_state'))!.map((row) => row['name']);
        expect(await names()).toContain(`service:${service}`);
        await stage.driver.deleteService(service);
        expect(await names()).not.toContain(`service:${service}`);
    });
});

describe('a new password', () => {
    test.each(['short', 'x'.repeat(21), ' padded1', 'padded1 '])('“%s” is refused with the rule', (password) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const before = structuredClone(stage.panel.customers());
            await stage.refuses('ChangePassword', service, /6 to 20 characters/, { password });
            expect(stage.panel.customers()).toEqual(before);
        }),
    );

    plays('reaches a customer who renamed himself', async (stage) => {
        const service = await stage.created();
        const customer = await stage.customer(service);
        const { flvx_password: password } = (await stage.has(service)).fields;
        expect(customer.updatePassword('renamed', password!, 'by-himself1').code).toBe(0);
        await stage.succeeds('ChangePassword', service, { password: 'by-Staff12' });
        expect(customer.canLogIn('renamed', 'by-Staff12')).toBe(true);
        expect((await stage.has(service)).fields).toMatchObject({
            flvx_username: 'renamed',
            flvx_password: 'by-Staff12',
        });
    });

    plays('whose answer was lost is tried before it is written again', async (stage) => {
        const service = await stage.created();
        stage.panel.forgetCalls();
        stage.panel.faults.plan({ match: ({ path }) => path.endsWith('/user/update'), fault: 'cut-after' });
        await stage.succeeds('ChangePassword', service, { password: 'once-Only1' });
        expect(sent(stage, '/user/update')).toHaveLength(1);
        expect(sent(stage, '/user/login')).toHaveLength(1);
    });
});

describe('the reconciliation', () => {
    plays('runs once an hour, whatever the cron does', async (stage) => {
        await stage.created();
        stage.panel.forgetCalls();
        for (let minute = 0; minute < 180; minute += 5) {
            await stage.driver.cron();
            stage.driver.advance(5 * 60_000);
        }
        // The cron is never quite on time, so somewhat less than an hour is enough.
        expect(sent(stage, '/user/list')).toHaveLength(4);
        expect(sent(stage, '/forward/list')).toHaveLength(4);
    });

    plays('does not run twice at once', async (stage) => {
        await stage.created();
        stage.panel.forgetCalls();
        await stage.driver.cron({ meanwhile: { call: 1, when: 'after', steps: [{ do: 'cron', daily: false }] } });
        expect(stage.panel.calls).toHaveLength(2);
    });

    plays('changes nothing where all is well, and quota alone does not disturb a node', async (stage) => {
        const service = await stage.created();
        await inUse(stage, service);
        const node = stage.panel.node('HK-1');
        // What the customer paused himself is paused once more when it is first seen.
        await hours(stage.driver, 1);
        const before = node.commands.length;
        await hours(stage.driver, 5);
        expect((await stage.driver.activityLog()).join()).not.toMatch(/was reconciled/);
        stage.driver.update('tblproducts', { configoption1: '300', configoption2: '9' }, { id: 21 });
        await stage.succeeds('ChangePackage', service);
        await stage.succeeds('Renew', service);
        expect(node.commands).toHaveLength(before);
    });

    plays('gives every server its turn when one of them is slow', async (stage) => {
        const { driver, panel } = stage;
        const [slow, quick] = [driver.addServer(), driver.addServer()];
        const services: [number, number][] = [];
        for (let pair = 0; pair < 4; pair++) {
            services.push([await stage.created({}, { serverId: slow }), await stage.created({}, { serverId: quick })]);
        }
        const customers = await Promise.all(services.flat().map((service) => stage.customer(service)));
        for (const [index, customer] of customers.entries()) {
            const { flvx_password: password } = await driver.fields(services.flat()[index]!);
            customer.updatePassword(`renamed-${index}`, password!, password!);
        }
        driver.advance(2 * HOUR);
        // Each call of the first server's part takes so long that a run never gets to its end.
        panel.faults.plan({ fault: 'slow', ms: 7_000, times: 999 });
        for (let run = 0; run < 40; run++) {
            await driver.cron();
            driver.advance(5 * 60_000);
        }
        for (const [index, service] of services.flat().entries()) {
            expect((await stage.has(service)).fields['flvx_username']).toBe(`renamed-${index}`);
        }
    });

    plays('leaves alone what it does not own', async (stage) => {
        const { panel } = stage;
        await stage.created();
        const stranger = panel.addUser({ user: 'stranger', expTime: 1, flow: 0, num: 0 });
        panel.assign(stranger.id, 1);
        panel.customer(stranger.id).createForward(1);
        const before = structuredClone([panel.user(stranger.id), panel.assignmentsOf(stranger.id), panel.services()]);
        for (let run = 0; run < 3; run++) {
            stage.driver.setClock(panel.clock.now + HOUR);
            await stage.driver.cron();
        }
        expect([panel.user(stranger.id), panel.assignmentsOf(stranger.id), panel.services()]).toEqual(before);
    });

    plays('pauses again what an update of the customer’s own let loose', async (stage) => {
        const service = await stage.created();
        const [customer, forwards] = await inUse(stage, service);
        const own = forwards.at(-1)!;
        await hours(stage.driver, 1);
        customer.editForward(own, { name: 'edited' });
        expect((await stage.has(service)).user!.running).toContain(own);
        stage.panel.reportAll(1000);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user).toMatchObject({ running: forwards.slice(0, -1), paused: [own] });
    });
});

describe('panel calls of an action in the plain case', () => {
    const MOST: [string, ActionName, number, (stage: Stage) => Promise<number>][] = [
        ['Create', 'CreateAccount', 7, async (stage) => stage.service()],
        ['Suspend', 'SuspendAccount', 7, used],
        [
            'Unsuspend',
            'UnsuspendAccount',
            7,
            async (stage) => {
                const service = await used(stage);
                await stage.succeeds('SuspendAccount', service);
                return service;
            },
        ],
        ['Renew before the expiry', 'Renew', 3, used],
        [
            'Renew after the expiry',
            'Renew',
            9,
            async (stage) => {
                const service = await used(stage);
                await stage.succeeds('ChangePackage', service);
                stage.driver.advance(40 * DAY);
                return service;
            },
        ],
        [
            'ChangePackage of the quota',
            'ChangePackage',
            4,
            async (stage) => {
                const service = await used(stage);
                stage.driver.update('tblproducts', { configoption1: '300', configoption2: '9' }, { id: 21 });
                return service;
            },
        ],
        ['ChangePassword', 'ChangePassword', 2, used],
        ['Terminate', 'TerminateAccount', 5, used],
    ];

    async function used(stage: Stage): Promise<number> {
        const service = await stage.created();
        const [, [web]] = await inUse(stage, service);
        stage.burn(web!, 7);
        return service;
    }

    async function count(
        action: ActionName,
        prepare: (stage: Stage) => Promise<number>,
        isCold: boolean,
    ): Promise<number> {
        let calls = 0;
        await on({}, async (stage) => {
            await stage.driver.usageUpdate();
            const service = await prepare(stage);
            if (isCold) {
                stage.panel.restart({ jwtSecret: 'another' });
            }
            calls = (await stage.succeeds(action, service, { password: 'another-Pw9' })).calls.length;
        });
        return calls;
    }

    const table: string[] = [];

    test.each(MOST)('%s', async (name, action, most, prepare) => {
        const warm = await count(action, prepare, false);
        const cold = await count(action, prepare, true);
        table.push(`${name.padEnd(28)}${String(warm).padStart(6)}${String(most).padStart(8)}`);

        expect(warm).toBeLessThanOrEqual(most);
        // A token that the panel no longer takes costs the call that it was refused, and the login.
        expect(cold).toBe(warm + 2);
    });

    test('with no token yet there is the login beside them', async () => {
        await on({}, async (stage) => {
            const result = await stage.succeeds('CreateAccount', stage.service());
            expect(result.calls.filter((call) => call.path.endsWith('/user/login'))).toHaveLength(1);
            expect(result.calls.length).toBeLessThanOrEqual(8);
        });
    });

    afterAll(() => {
        process.stdout.write(`${'Action'.padEnd(28)} calls at most\n${table.join('\n')}\n`);
    });
});

// The stage counts in GB.
test('a GB is the panel’s', () =>
    on({}, async (stage) => {
        const service = await stage.created({ 1: '3' });
        stage.burn((await stage.customer(service)).createForward(1).id, 1);
        expect(stage.panel.user(await stage.userId(service))).toMatchObject({ inFlow: GB, flow: 3 });
    }));
