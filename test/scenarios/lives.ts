import { DAY, type Scenario } from './stage';

/** The stories that both sides play: a whole life in the plain case, and what is refused. */
export const LIVES: Scenario[] = [
    {
        name: 'an order from the first payment to its end',
        async play(stage) {
            const { driver } = stage;
            const service = stage.service();
            await stage.succeeds('CreateAccount', service);
            const made = await stage.has(service);
            expect(made).toMatchObject({
                status: 'Active',
                user: { enabled: true, quotaGb: 100, forwards: 5, usedGb: 0, running: [], paused: [] },
            });
            // Paid until the next due date in 31 days, and three days of grace.
            expect(made.user!.expiryDays).toBe(33);
            expect(made.user!.assignments).toEqual({ 1: { enabled: true, quotaGb: 100, speedId: null } });
            expect(made.fields).toEqual({
                flvx_user_id: '2',
                flvx_username: made.user!.name,
                flvx_password: (await driver.service(service))['password'],
                flvx_tunnel_id: '1',
                flvx_user_tunnel_id: '1',
            });
            const customer = await stage.customer(service);
            expect(customer.canLogIn(made.fields['flvx_username']!, made.fields['flvx_password']!)).toBe(true);
            expect(made.user!.name).toMatch(/^[a-z0-9_-]{3,20}$/);

            const web = customer.createForward(1);
            const game = customer.createForward(1);
            customer.pause(game.id);
            stage.burn(web.id, 3);
            expect((await stage.has(service)).user).toMatchObject({ usedGb: 3, running: [web.id], paused: [game.id] });

            await stage.succeeds('SuspendAccount', service, { suspendreason: 'Overdue' });
            expect(await stage.has(service)).toMatchObject({
                status: 'Suspended',
                user: {
                    enabled: false,
                    running: [],
                    paused: [web.id, game.id],
                    quotaGb: 100,
                    assignments: { 1: { enabled: false } },
                },
            });
            expect(customer.canLogIn(made.fields['flvx_username']!, made.fields['flvx_password']!)).toBe(false);

            await stage.succeeds('UnsuspendAccount', service);
            expect(await stage.has(service)).toMatchObject({
                status: 'Active',
                user: {
                    enabled: true,
                    running: [web.id],
                    paused: [game.id],
                    usedGb: 3,
                    assignments: { 1: { enabled: true, quotaGb: 100 } },
                },
            });

            driver.update('tblproducts', { configoption1: '500', configoption2: '20' }, { id: 21 });
            await stage.succeeds('ChangePackage', service);
            expect((await stage.has(service)).user).toMatchObject({
                quotaGb: 500,
                forwards: 20,
                expiryDays: 33,
                running: [web.id],
                assignments: { 1: { enabled: true, quotaGb: 500 } },
            });

            driver.advance(31 * DAY);
            await stage.succeeds('Renew', service);
            const renewed = await stage.has(service);
            expect(renewed.user).toMatchObject({ usedGb: 0, running: [web.id], paused: [game.id], quotaGb: 500 });
            expect(renewed.user!.expiryDays).toBeGreaterThanOrEqual(30);

            await stage.succeeds('ChangePassword', service, { password: 'fresh-Pass1' });
            expect(customer.canLogIn(made.fields['flvx_username']!, 'fresh-Pass1')).toBe(true);
            expect((await stage.has(service)).fields['flvx_password']).toBe('fresh-Pass1');
            expect((await stage.has(service)).user).toMatchObject({ quotaGb: 500, running: [web.id] });

            await stage.record('UsageUpdate', await driver.usageUpdate());
            expect(await driver.service(service)).toMatchObject({ bwusage: 0, bwlimit: 500 * 1024 });

            await stage.succeeds('TerminateAccount', service);
            expect(stage.panel.customers()).toEqual([]);
            expect(stage.panel.services()).toEqual({});
            expect(await stage.has(service)).toMatchObject({
                status: 'Terminated',
                fields: {
                    flvx_user_id: '',
                    flvx_username: '',
                    flvx_password: '',
                    flvx_tunnel_id: '',
                    flvx_user_tunnel_id: '',
                },
            });
        },
    },
    {
        name: 'every action twice ends where one ends',
        async play(stage) {
            const service = await stage.created();
            await stage.succeeds('CreateAccount', service);
            expect(stage.panel.customers()).toHaveLength(1);
            const customer = await stage.customer(service);
            const web = customer.createForward(1);
            const game = customer.createForward(1);
            customer.pause(game.id);
            for (const [action, running] of [
                ['SuspendAccount', []],
                ['SuspendAccount', []],
                ['UnsuspendAccount', [web.id]],
                ['UnsuspendAccount', [web.id]],
                ['Renew', [web.id]],
                ['Renew', [web.id]],
                ['ChangePackage', [web.id]],
                ['ChangePackage', [web.id]],
                ['CreateAccount', [web.id]],
            ] as const) {
                await stage.succeeds(action, service);
                expect((await stage.has(service)).user).toMatchObject({ running, quotaGb: 100 });
            }
            await stage.succeeds('TerminateAccount', service);
            await stage.succeeds('TerminateAccount', service);
            expect(stage.panel.customers()).toEqual([]);
        },
    },
    {
        name: 'the tunnel comes from the server where the product names none',
        async play(stage) {
            const server = stage.driver.addServer({ accessHash: '1' });
            const service = await stage.created({ 3: '' }, { serverId: server });
            expect((await stage.has(service)).user!.assignments).toHaveProperty('1');
        },
    },
    {
        name: 'what is refused is refused before anything is written',
        async play(stage) {
            const { driver, panel } = stage;
            panel.addTunnel({ name: 'Closed', status: 0 });
            for (const [options, sentence] of [
                [{ 3: '' }, /No tunnel is chosen/],
                [{ 3: 'x' }, /tunnel “x” is not a number/],
                [{ 3: '9' }, /no tunnel number 9/],
                [{ 3: '2' }, /Tunnel 2 \(Closed\) is disabled/],
                [{ 1: '1.5' }, /traffic quota “1.5” is not a whole number from 1 to 99999/],
                [{ 1: '100 GB' }, /traffic quota “100 GB”/],
                [{ 1: '0' }, /traffic quota “0”/],
                [{ 2: 'many' }, /number of forwards “many”/],
                [{ 4: '7' }, /no speed limit number 7/],
                [{ 5: '-1' }, /expiry “-1”/],
            ] as const) {
                const service = stage.service(options);
                const result = await stage.refuses('CreateAccount', service, sentence);
                expect(result.calls.filter((call) => /create|assign|update/.test(call.path))).toEqual([]);
                expect((await stage.has(service)).status).toBe('Pending');
            }
            const wrong = stage.service({}, { serverId: driver.addServer({ password: 'wrong' }) });
            await stage.refuses('CreateAccount', wrong, /does not accept the username “admin_user”/);
            expect(panel.customers()).toEqual([]);
        },
    },
    {
        name: 'a number in a custom field does not make a stranger the service’s own',
        async play(stage) {
            const { panel } = stage;
            const stranger = panel.addUser({ user: 'stranger' });
            panel.assign(stranger.id, 1);
            const before = structuredClone([panel.customers(), panel.assignmentsOf(stranger.id)]);
            for (const number of [stranger.id, 1]) {
                const service = stage.service({}, { customFields: { flvx_user_id: String(number) } });
                for (const action of ['SuspendAccount', 'TerminateAccount', 'ChangePassword', 'Renew'] as const) {
                    await stage.act(action, service, { password: 'taken-Over1' });
                }
                expect([panel.customers(), panel.assignmentsOf(stranger.id)]).toEqual(before);
            }
            const named = stage.service({}, { customFields: { flvx_username: 'stranger' } });
            await stage.refuses('CreateAccount', named, /already has a user “stranger”/);
            expect([panel.customers(), panel.assignmentsOf(stranger.id)]).toEqual(before);
        },
    },
    {
        name: 'a change of product takes the fields along',
        async play(stage) {
            const { driver } = stage;
            const service = await stage.created();
            const before = await driver.fields(service);
            const bigger = driver.addProduct({ options: { 1: '900', 2: '50', 3: '1', 5: '30' } });
            driver.update('tblhosting', { packageid: bigger }, { id: service });
            expect((await driver.fields(service))['flvx_user_id']).toBe('');
            await stage.succeeds('ChangePackage', service);
            expect(await driver.fields(service)).toEqual(before);
            expect((await stage.has(service)).user).toMatchObject({ quotaGb: 900, forwards: 50 });
        },
    },
    {
        name: 'paid after the panel closed the service for the night',
        async play(stage) {
            const service = await stage.created();
            const customer = await stage.customer(service);
            const web = customer.createForward(1);
            const game = customer.createForward(1);
            customer.pause(game.id);
            stage.burn(web.id, 60);
            await stage.succeeds('ChangePackage', service);
            await stage.record('UsageUpdate', await stage.driver.usageUpdate());
            stage.driver.advance(36 * DAY);
            expect((await stage.has(service)).user).toMatchObject({
                enabled: false,
                running: [],
                assignments: { 1: { enabled: false } },
            });
            await stage.succeeds('Renew', service);
            expect((await stage.has(service)).user).toMatchObject({
                enabled: true,
                usedGb: 0,
                running: [web.id],
                paused: [game.id],
                assignments: { 1: { enabled: true } },
            });
        },
    },
    {
        name: 'a connection that does not come about, and one that breaks',
        async play(stage) {
            const { driver, panel } = stage;
            const service = await stage.created();
            for (const [fault, quota] of [
                ['refuse', '110'],
                ['no-route', '120'],
            ] as const) {
                // What was surely not sent is tried once more.
                driver.update('tblproducts', { configoption1: quota }, { id: 21 });
                panel.faults.plan({ match: ({ path }) => path.endsWith('/user/update'), fault });
                await stage.succeeds('ChangePackage', service);
                expect((await stage.has(service)).user!.quotaGb).toBe(Number(quota));
            }
            for (const [fault, sentence] of [
                ['refuse', /^The panel cannot be reached/],
                ['no-route', /^No connection to the panel came about in time/],
                ['hang', /^The panel gave no complete answer/],
                ['cut-inside', /^The panel gave no complete answer/],
                ['html-502', /^The panel’s web server reports an error \(HTTP 502\)/],
            ] as const) {
                const plan = panel.faults.plan({ fault, times: 99 });
                await stage.refuses('Renew', service, sentence);
                plan.cancel();
            }
            await stage.succeeds('Renew', service);
        },
    },
    {
        name: 'an assignment made anew, a forward edited, and a name changed on the panel',
        async play(stage) {
            const { driver, panel } = stage;
            const service = await stage.created();
            const userId = await stage.userId(service);
            const customer = await stage.customer(service);
            const [web, own] = [customer.createForward(1), customer.createForward(1)];
            customer.pause(own.id);
            await stage.record('cron', await driver.cron());
            customer.editForward(own.id, { name: 'edited' });
            driver.advance(DAY / 24);
            await stage.record('cron', await driver.cron());
            expect((await stage.has(service)).user).toMatchObject({ running: [web.id], paused: [own.id] });

            const { flvx_password: password } = await driver.fields(service);
            customer.updatePassword('🚀 <b>', password!, password!);
            await stage.succeeds('Renew', service);
            expect((await stage.has(service)).user!.name).toBe('🚀 <b>');
            expect((await driver.fields(service))['flvx_username']).toBe('? <b>');

            const admin = panel.customer(1);
            admin.call('/tunnel/user/remove', { id: 1 });
            admin.call('/tunnel/user/assign', { userId, tunnelId: 1 });
            await stage.refuses('SuspendAccount', service, /It may still run for an assignment/);
            admin.call('/forward/delete', { id: web.id });
            panel.reportConfigs();
            await stage.succeeds('SuspendAccount', service);
            await stage.succeeds('TerminateAccount', service);
            // What stands on the node under the old number goes with its next report.
            panel.reportConfigs();
            expect(panel.services()).toEqual({});
        },
    },
    {
        name: 'the pages',
        async play(stage) {
            const { driver } = stage;
            const service = stage.service();
            await stage.record('page, pending', await driver.clientArea(service));
            await stage.succeeds('CreateAccount', service);
            await stage.record('page', await driver.clientArea(service));
            await stage.record('page in Chinese', await driver.clientArea(service, 'chinese'));
            await stage.record('admin tab', await driver.adminTab(service));
            await stage.record('single sign-on', await driver.singleSignOn(service));
            await stage.record('connection', await driver.testConnection());
            const fault = stage.panel.faults.plan({ fault: 'refuse', times: 99 });
            const away = await stage.record('page, panel away', await driver.clientArea(service));
            expect(JSON.stringify(away.value)).toContain('The figures cannot be shown at the moment');
            fault.cancel();
            await stage.succeeds('SuspendAccount', service);
            await stage.record('page, suspended', await driver.clientArea(service));
        },
    },
];
