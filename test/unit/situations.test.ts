import { Capsule } from '../host/whmcs';
import type { World } from '../host/world';
import type { TypeScriptDriver } from '../scenarios/drivers/typescript';
import { HOUR, hours, inUse, on, plays, sent } from '../scenarios/playing';
import { DAY, type Stage } from '../scenarios/stage';

// What operators, customers and lines do that no action was asked for.

describe('an assignment that an operator removed and made anew', () => {
    /** Two forwards run under the number of the old assignment; the panel knows only the new one. */
    async function remade(stage: Stage): Promise<[number, number[], number]> {
        const service = await stage.created();
        const [, forwards] = await inUse(stage, service);
        const userId = await stage.userId(service);
        const admin = stage.panel.customer(1);
        expect(admin.call('/tunnel/user/remove', { id: 1 }).code).toBe(0);
        expect(admin.call('/tunnel/user/assign', { userId, tunnelId: 1 }).code).toBe(0);
        return [service, forwards, userId];
    }

    plays('keeps Suspend from saying that nothing runs, until the forwards are deleted', async (stage) => {
        const [service, [web, game], userId] = await remade(stage);
        await stage.refuses('SuspendAccount', service, /forwards 1, 2\. It may still run for an assignment/);
        expect((await stage.has(service, userId)).user).toMatchObject({ enabled: false, running: [web, game] });
        await hours(stage.driver, 2);
        expect((await stage.has(service)).status).toBe('Active');

        const admin = stage.panel.customer(1);
        expect(admin.call('/forward/batch-delete', { ids: [web, game] }).code).toBe(0);
        stage.panel.reportConfigs();
        await hours(stage.driver, 1);
        expect(await stage.has(service)).toMatchObject({ status: 'Suspended', user: { running: [] } });
    });

    plays('is noticed also where an Unsuspend made it anew', async (stage) => {
        const service = await stage.created();
        const [, [web, game]] = await inUse(stage, service);
        const admin = stage.panel.customer(1);
        admin.call('/tunnel/user/remove', { id: 1 });
        await stage.succeeds('UnsuspendAccount', service);
        await stage.refuses('SuspendAccount', service, /forwards 1, 2\. It may still run/);
        admin.call('/forward/batch-delete', { ids: [web, game] });
        stage.panel.reportConfigs();
        await stage.succeeds('SuspendAccount', service);
        expect((await stage.has(service)).user!.running).toEqual([]);
    });

    plays('is told when the service is out of quota', async (stage) => {
        const [service, [web]] = await remade(stage);
        await hours(stage.driver, 1);
        stage.burn(web!, 101);
        await hours(stage.driver, 1);
        const said = (await stage.driver.activityLog()).filter((line) => line.includes('could not be reconciled'));
        expect(said.join()).toMatch(/It may still run for an assignment/);
        expect(said.join()).toContain(String(service));
    });

    plays('does not concern a tunnel that the module itself took away and gave again', async (stage) => {
        stage.panel.addTunnel({ name: 'Tokyo' });
        const service = await stage.created({ 3: '1,2' });
        const customer = await stage.customer(service);
        for (const tunnels of ['1', '1,2']) {
            customer.createForward(1);
            stage.driver.update('tblproducts', { configoption3: tunnels }, { id: 21 });
            await stage.succeeds('ChangePackage', service);
        }
        customer.createForward(2);
        await stage.succeeds('SuspendAccount', service);
        expect((await stage.has(service)).user!.running).toEqual([]);
    });
});

describe('a customer who renames himself while an action is under way', () => {
    // Whatever the action read before: only between the last look at him and the very next call his name can be lost.
    test.each(['SuspendAccount', 'UnsuspendAccount', 'Renew', 'ChangePackage', 'ChangePassword'] as const)(
        '%s keeps the new name, but for that one moment',
        async (action) => {
            for (let call = 1; call <= 9; call++) {
                for (const when of ['before', 'after'] as const) {
                    await on({}, async (stage) => {
                        const service = await stage.created();
                        await inUse(stage, service);
                        if (action === 'UnsuspendAccount') {
                            await stage.succeeds('SuspendAccount', service);
                        }
                        if (action === 'Renew') {
                            stage.driver.advance(40 * DAY);
                        }
                        stage.driver.update('tblproducts', { configoption1: '300' }, { id: 21 });
                        const user = stage.panel.user(await stage.userId(service));
                        const rename = (): void => void (user.user = 'renamed');
                        const meanwhile = { call, when, act: rename };
                        const { calls } = await stage.succeeds(action, service, {
                            meanwhile,
                            password: 'another-Pw9',
                        });
                        const update = calls.findIndex(({ path }) => path.endsWith('/user/update')) + 1;
                        const isLastMoment =
                            (call === update - 1 && when === 'after') || (call === update && when === 'before');
                        const isOver = call > calls.length;
                        expect({ call, when, name: user.user }).toEqual({
                            call,
                            when,
                            name: isLastMoment || isOver ? expect.any(String) : 'renamed',
                        });
                        await hours(stage.driver, 1);
                        expect((await stage.has(service)).fields['flvx_username']).toBe(user.user);
                    });
                }
            }
        },
    );
});

describe('a customer who edits a forward that he paused, which starts it on the node', () => {
    const EDITS = { 'with traffic': 1000, 'without traffic, by what the edit changed': 0 };

    test.each(Object.entries(EDITS))('is paused again after one reconciliation, %s', (_name, bytes) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const [customer, forwards] = await inUse(stage, service);
            const own = forwards.at(-1)!;
            await hours(stage.driver, 1);
            customer.editForward(own, { remoteAddr: '203.0.113.5:443' });
            expect((await stage.has(service)).user!.running).toContain(own);
            if (bytes > 0) {
                stage.panel.reportAll(bytes);
            }
            await hours(stage.driver, 1);
            expect((await stage.has(service)).user!.running).not.toContain(own);
            expect((await stage.driver.activityLog()).join()).toMatch(/Paused forwards may be running/);
        }),
    );

    plays('right after he paused it, before any look, without a trace', async (stage) => {
        const service = await stage.created();
        await hours(stage.driver, 1);
        const [customer, forwards] = await inUse(stage, service);
        customer.editForward(forwards.at(-1)!, {});
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user).toMatchObject({ running: forwards.slice(0, -1) });
        // That was one look, not one an hour.
        stage.panel.forgetCalls();
        await hours(stage.driver, 3);
        expect(sent(stage, '/forward/batch-pause')).toEqual([]);
    });

    test.each(['Renew', 'ChangePackage'] as const)('is held by %s, which sees the traffic first', (action) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const [customer, forwards] = await inUse(stage, service);
            await hours(stage.driver, 1);
            customer.editForward(forwards.at(-1)!, {});
            stage.panel.reportAll(1000);
            await stage.succeeds(action, service);
            expect((await stage.has(service)).user).toMatchObject({ running: forwards.slice(0, -1) });
        }),
    );

    test.each(['Renew', 'ChangePackage'] as const)('is not forgotten when %s is cut off then', (action) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const [customer, forwards] = await inUse(stage, service);
            await hours(stage.driver, 1);
            customer.editForward(forwards.at(-1)!, {});
            stage.panel.reportAll(1000);
            const { killed } = await stage.act(action, service, { kill: { call: 4, when: 'before' } });
            expect(killed).toBe(true);
            await hours(stage.driver, 1);
            expect((await stage.has(service)).user).toMatchObject({ running: forwards.slice(0, -1) });
        }),
    );

    plays('also when he is out of quota', async (stage) => {
        const service = await stage.created();
        const [customer, forwards] = await inUse(stage, service);
        await hours(stage.driver, 1);
        stage.burn(forwards[0]!, 101);
        await hours(stage.driver, 1);
        customer.editForward(forwards[0]!, { name: 'free' });
        expect((await stage.has(service)).user!.running).toEqual([forwards[0]]);
        await hours(stage.driver, 1);
        expect((await stage.has(service)).user!.running).toEqual([]);
    });
});

describe('the right to make tables', () => {
    const FORBIDDEN = { settings: { mayCreate: false } };

    plays(
        'granted later brings over what was kept in the field',
        async (stage) => {
            const { driver } = stage;
            const service = await stage.created();
            const other = await stage.created();
            const [, [web, game]] = await inUse(stage, service);
            await stage.succeeds('SuspendAccount', service);
            const userId = await stage.userId(service);
            driver.panel.customer(userId).call('/user/updatePassword', {
                newUsername: 'renamed',
                currentPassword: (await driver.fields(service))['flvx_password'],
                newPassword: 'by-himself1',
                confirmPassword: 'by-himself1',
            });
            grant(stage);
            // The forwards that ran, and that the renamed user is the service's own, stand only in that field.
            await stage.succeeds('UnsuspendAccount', service);
            expect((await stage.has(service)).user).toMatchObject({ name: 'renamed', running: [web, game] });
            const texts = (await driver.rows('tblcustomfieldsvalues', { relid: service }))!.map((row) => row['value']);
            expect(texts.join()).not.toContain('phase');
            expect((await driver.rows('mod_flvx_state'))!.map((row) => row['name'])).toContain(`service:${service}`);
            // What is still in a field counts as well.
            const third = stage.service(
                {},
                { status: 'Active', customFields: { flvx_user_id: String(await stage.userId(other)) } },
            );
            expect((await driver.custom('Link', third)).value).toMatch(/already belongs to the service 102/);
        },
        FORBIDDEN,
    );

    plays(
        'is not needed to know that the reconciliation ran, how far, and when',
        async (stage) => {
            const service = await stage.created();
            await stage.driver.cron();
            expect(JSON.stringify((await stage.driver.adminTab(service)).value)).toMatch(
                /last ran at 2026-02-25 04:00/,
            );
            stage.panel.forgetCalls();
            stage.driver.advance(30 * 60_000);
            await stage.driver.cron();
            expect(sent(stage, '/forward/list')).toEqual([]);
            // WHMCS's cron may come but once an hour, at any minute.
            stage.driver.advance(HOUR);
            await stage.driver.cron();
            expect(sent(stage, '/forward/list')).toHaveLength(1);
        },
        FORBIDDEN,
    );

    plays(
        'is not needed for a change of product to take along which forwards ran',
        async (stage) => {
            const { driver } = stage;
            const bigger = driver.addProduct({ options: { 1: '900', 2: '50', 3: '1', 5: '30' } });
            const service = await stage.created();
            const [, [web, game]] = await inUse(stage, service);
            await stage.succeeds('SuspendAccount', service);
            driver.update('tblhosting', { packageid: bigger }, { id: service });
            await stage.succeeds('UnsuspendAccount', service);
            expect((await stage.has(service)).user!.running).toEqual([web, game]);
        },
        FORBIDDEN,
    );

    plays(
        'is not needed when somebody saves the service’s page, which turns quotes into entities',
        async (stage) => {
            const { driver } = stage;
            const service = await stage.created();
            const [, [web, game]] = await inUse(stage, service);
            await stage.succeeds('SuspendAccount', service);
            const field = (await driver.rows('tblcustomfields', { fieldname: 'flvx_state' }))![0]!;
            const where = { fieldid: Number(field['id']), relid: service };
            const row = (await driver.rows('tblcustomfieldsvalues', where))![0]!;
            driver.update('tblcustomfieldsvalues', { value: String(row['value']).replaceAll('"', '&quot;') }, where);
            await stage.succeeds('UnsuspendAccount', service);
            expect((await stage.has(service)).user!.running).toEqual([web, game]);
        },
        FORBIDDEN,
    );

    plays(
        'is not needed to forget a service that is deleted',
        async (stage) => {
            const service = await stage.created();
            await stage.driver.hook('ServiceDelete', { userid: 11, serviceid: service });
            const rows = (await stage.driver.rows('tblcustomfieldsvalues', { relid: service }))!;
            expect(rows.map((row) => row['value']).join()).not.toContain('phase');
        },
        FORBIDDEN,
    );
});

/** From now on the database user may make tables. */
function grant(stage: Stage): void {
    worldOf(stage).settings.mayCreate = true;
}

/** The WHMCS in memory, for what no driver offers. */
function worldOf(stage: Stage): World {
    return (stage.driver as TypeScriptDriver).world;
}

describe('a connection that does not come about', () => {
    const TROUBLES: [string, RegExp, (stage: Stage) => number | void][] = [
        ['refused', /^The panel cannot be reached/, ({ driver }) => driver.addServer({ port: 9 })],
        ['without an answer', /^No connection to the panel came about in time .*\(Failed to connect/, noRoute],
        ['to a name that nobody has', /^The name in the panel’s address cannot be resolved/, unnamed],
        ['to a port without TLS', /^No secure connection/, ({ driver }) => driver.addServer({ secure: true })],
    ];

    function noRoute({ panel }: Stage): void {
        panel.faults.plan({ fault: 'no-route', times: 99 });
    }

    function unnamed({ driver }: Stage): number {
        return driver.addServer({ hostname: 'panel.example.com' });
    }

    test.each(TROUBLES)('%s has a sentence of its own', (_name, sentence, spoil) =>
        on({}, async (stage) => {
            const usual = stage.driver.addServer();
            const server = spoil(stage) ?? usual;
            const { success, error } = (await stage.driver.testConnection(server)).value as Record<string, string>;
            expect({ success, error }).toEqual({ success: false, error: expect.stringMatching(sentence) });
            const before = stage.panel.clock.now;
            const service = stage.service({}, { serverId: server });
            expect((await stage.driver.action('SuspendAccount', service)).value).toMatch(sentence);
            expect(stage.panel.clock.now - before).toBeLessThanOrEqual(10_000);
        }),
    );

    test.each([
        ['that nobody trusts', /^The panel’s certificate was not accepted/, ''],
        ['whose authority is in no file', /^The list of certificate authorities cannot be read/, 'ca=/nowhere.pem'],
        ['of another authority', /^The panel’s certificate was not accepted/, 'ca=/unrelated-ca.pem'],
    ])('a certificate %s has a sentence of its own', (_name, sentence, accessHash) =>
        on({ tls: true }, async (stage) => {
            const server = stage.driver.addServer({ accessHash });
            const { error } = (await stage.driver.testConnection(server)).value as Record<string, string>;
            expect(error).toMatch(sentence);
            expect(stage.panel.calls).toEqual([]);
        }),
    );

    // Nothing was sent, so a write may be tried once more, and nothing has to be looked up.
    test.each(['refuse', 'no-route'] as const)('of a write is tried once more (%s)', (fault) =>
        on({}, async (stage) => {
            const service = await stage.created();
            stage.driver.update('tblproducts', { configoption1: '77' }, { id: 21 });
            stage.panel.forgetCalls();
            stage.panel.faults.plan({ match: ({ path }) => path.endsWith('/user/update'), fault });
            await stage.succeeds('ChangePackage', service);
            expect(stage.panel.calls.filter(({ path }) => path.endsWith('/user/update'))).toHaveLength(2);
            expect(sent(stage, '/user/list')).toHaveLength(1);
            const two = stage.panel.faults.plan({
                match: ({ path }) => path.endsWith('/user/update'),
                fault,
                times: 2,
            });
            stage.driver.update('tblproducts', { configoption1: '78' }, { id: 21 });
            await stage.refuses('ChangePackage', service, /cannot be reached|came about in time/);
            two.cancel();
            expect((await stage.has(service)).user!.quotaGb).toBe(77);
        }),
    );

    test.each(['cut-before', 'cut-after', 'hang', 'empty'] as const)(
        'is none of those after which all is open: %s',
        (fault) =>
            on({}, async (stage) => {
                const service = await stage.created();
                stage.panel.faults.plan({ match: ({ path }) => path.endsWith('/list'), fault, times: 2 });
                await stage.refuses(
                    'ChangePackage',
                    service,
                    /no complete answer|not like an FLVX panel|web page instead/,
                );
            }),
    );

    plays('is told to the customer as a panel that does not answer', async (stage) => {
        const service = await stage.created();
        stage.panel.faults.plan({ fault: 'no-route', times: 99 });
        const before = stage.panel.clock.now;
        expect(JSON.stringify((await stage.driver.clientArea(service)).value)).toMatch(/the panel does not answer/);
        expect(stage.panel.clock.now - before).toBeLessThanOrEqual(8_000);
    });
});

describe('a WHMCS that lacks something', () => {
    plays(
        'that nobody documents, its functions encrypt and decrypt: the documented API serves',
        async (stage) => {
            const service = await stage.created();
            await inUse(stage, service);
            await stage.succeeds('SuspendAccount', service);
            await stage.succeeds('UnsuspendAccount', service);
            expect(sent(stage, '/user/login')).toHaveLength(1);
            const { flvx_username: name, flvx_password: password } = (await stage.has(service)).fields;
            expect((await stage.customer(service)).canLogIn(name!, password!)).toBe(true);
        },
        { settings: { missingFunctions: ['encrypt', 'decrypt'] } },
    );

    plays('for the moment, the tables of its logs: what cannot be logged is done all the same', async (stage) => {
        const { database } = worldOf(stage);
        const insert = database.insert.bind(database);
        const service = stage.service();
        const world = worldOf(stage);
        await stage.driver.params(service);
        database.insert = (table: string, row: never) => {
            if (/log$/.test(table)) {
                throw new Error('The table is marked as crashed and should be repaired');
            }
            return insert(table, row);
        };
        expect(world.callModule('CreateAccount', [world.params(service)]).value).toBe('success');
        expect(stage.panel.customers()).toHaveLength(1);
    });
});

describe('a request that was given up and is carried out later', () => {
    /** The panel gets to it when the action is still under way, or when it is over. */
    const DELAYS = [500, 15_000];

    function late(stage: Stage, ms: number, path: string): void {
        stage.panel.faults.plan({ match: (request) => request.path.endsWith(path), fault: 'hang-late', ms });
    }

    test.each(DELAYS)('gives no tunnel to a user who is gone (%i ms)', (ms) =>
        on({}, async (stage) => {
            const service = await stage.created();
            await inUse(stage, service);
            late(stage, ms, '/assign');
            await stage.refuses('TerminateAccount', service, /may still be at work/);
            stage.driver.advance(60_000);
            await stage.succeeds('TerminateAccount', service);
            expect(stage.panel.customers()).toEqual([]);
            expect(stage.panel.store.assignments.all()).toEqual([]);
        }),
    );

    test.each(DELAYS)('gives none to a user who was kept (%i ms)', (ms) =>
        on({}, async (stage) => {
            const service = await stage.created({ 7: 'Keep the panel user disabled' });
            const userId = await stage.userId(service);
            late(stage, ms, '/assign');
            await stage.refuses('TerminateAccount', service, /may still be at work/);
            stage.driver.advance(60_000);
            await stage.succeeds('TerminateAccount', service);
            expect((await stage.has(service, userId)).user).toMatchObject({ enabled: false, assignments: {} });
        }),
    );

    test.each(DELAYS)('does not leave a tunnel that a change took away (%i ms)', (ms) =>
        on({}, async (stage) => {
            stage.panel.addTunnel({ name: 'Tokyo' });
            const service = await stage.created();
            await inUse(stage, service);
            stage.driver.update('tblproducts', { configoption3: '2' }, { id: 21 });
            late(stage, ms, '/assign');
            await stage.refuses('ChangePackage', service, /may still be at work/);
            stage.driver.advance(60_000);
            await stage.succeeds('ChangePackage', service);
            expect((await stage.has(service)).user!.assignments).toMatchObject({ 2: { enabled: true } });
            expect(Object.keys((await stage.has(service)).user!.assignments)).toEqual(['2']);
            expect((await stage.has(service)).fields['flvx_tunnel_id']).toBe('2');
        }),
    );
});

describe('a change that opens a service again', () => {
    test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('and was killed before call %i opens it when it is repeated', (call) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const [, forwards] = await inUse(stage, service);
            await hours(stage.driver, 1);
            stage.driver.advance(40 * DAY);
            expect((await stage.has(service)).user!.enabled).toBe(false);
            stage.driver.update('tblproducts', { configoption5: '60' }, { id: 21 });
            await stage.act('ChangePackage', service, { kill: { call, when: 'before' } });
            await stage.succeeds('ChangePackage', service);
            expect((await stage.has(service)).user).toMatchObject({
                enabled: true,
                assignments: { 1: { enabled: true } },
                running: forwards.slice(0, -1),
            });
        }),
    );
});

describe('a reset that the panel confirms and does not do', () => {
    function ignored(stage: Stage, userId: number, times: number): void {
        const { inFlow } = stage.panel.user(userId);
        stage.panel.faults.plan({
            match: ({ path }) => path.endsWith('/user/reset'),
            times,
            after: () => void (stage.panel.user(userId).inFlow = inFlow),
        });
    }

    test.each([
        [1, 'success'],
        [2, 'did not set the traffic counters to zero'],
    ])('%i times', (times, answer) =>
        on({}, async (stage) => {
            const service = await stage.created();
            const [, forwards] = await inUse(stage, service);
            stage.burn(forwards[0]!, 7);
            await hours(stage.driver, 24 * 32, 24);
            ignored(stage, await stage.userId(service), times);
            const { value } = await stage.act('Renew', service, { order: 'before', nextDueDate: '2026-04-28' });
            expect(value).toContain(answer);
            await hours(stage.driver, 1);
            expect((await stage.has(service)).user!.usedGb).toBe(0);
        }),
    );
});

describe('a deletion that broke and is repeated', () => {
    /** With forwards in a tunnel that the product gives no more. */
    async function withForwards(stage: Stage): Promise<number> {
        stage.panel.addTunnel({ name: 'Tokyo' });
        const service = await stage.created();
        await inUse(stage, service);
        stage.driver.update('tblproducts', { configoption3: '2' }, { id: 21 });
        return service;
    }

    test.each(['TerminateAccount', 'ChangePackage'] as const)(
        '%s sends nothing to the nodes once more',
        async (action) => {
            let call = 0;
            await on({}, async (stage) => {
                const { calls } = await stage.succeeds(action, await withForwards(stage));
                call = calls.findIndex(({ path }) => path.endsWith('/forward/batch-delete')) + 1;
            });
            expect(call).toBeGreaterThan(0);
            await on({}, async (stage) => {
                const service = await withForwards(stage);
                expect((await stage.act(action, service, { kill: { call, when: 'after' } })).killed).toBe(true);
                stage.panel.forgetCalls();
                await stage.succeeds(action, service);
                const closing = sent(stage, '/tunnel/user/assign').filter(
                    (body) => (body as { status: number }).status === 0,
                );
                expect(closing).toEqual([]);
                expect(stage.panel.services()).toEqual({});
            });
        },
    );

    plays('closes anew what was opened between', async (stage) => {
        const service = await stage.created();
        await inUse(stage, service);
        stage.panel.faults.plan({
            match: ({ path }) => /\/forward\/(?:batch-)?delete$/.test(path),
            fault: 'cut-before',
            times: 99,
        });
        await stage.refuses('TerminateAccount', service, /Not all forwards could be deleted/);
        stage.panel.faults.clear();
        await stage.succeeds('CreateAccount', service);
        stage.panel.forgetCalls();
        await stage.succeeds('TerminateAccount', service);
        expect(sent(stage, '/tunnel/user/assign')).toHaveLength(1);
        expect(stage.panel.services()).toEqual({});
    });
});

describe('a panel whose database is locked for a moment', () => {
    // Both calls do the node's part and leave the row; the batch counts it as failed, the single call says ok.
    test.each([
        ['UnsuspendAccount', 'resume', [1, 1, 0]],
        ['SuspendAccount', 'pause', [0, 0, 0]],
    ] as const)('%s does not believe a %s of which the row knows nothing', (action, verb, expected) =>
        on({ version: '2.1.0' }, async (stage) => {
            const service = await stage.created();
            await inUse(stage, service);
            if (action === 'UnsuspendAccount') {
                await stage.succeeds('SuspendAccount', service);
            }
            const plan = stage.panel.faults.plan({
                match: ({ path }) => path.includes(verb),
                fault: 'database-locked',
                times: 9,
            });
            await stage.refuses(action, service, /said yes and changed nothing/);
            expect(plan.hits).toBeGreaterThan(1);
            plan.cancel();
            await stage.succeeds(action, service);
            const rows = stage.panel.forwardsOf(await stage.userId(service));
            expect(rows.map((row) => row.status)).toEqual(expected);
        }),
    );
});

describe('an error of WHMCS’s own database', () => {
    plays('is told without the statement and its values', async (stage) => {
        const service = await stage.created();
        const table = jest.spyOn(Capsule, 'table').mockImplementation(() => {
            throw new Error(
                "SQLSTATE[23000]: Duplicate entry 'token:1' for key 'name' (SQL: insert into `mod_flvx_state` values (token:1, s3cret))",
            );
        });
        try {
            const answer = (await stage.act('SuspendAccount', service)).value;
            expect(answer).toMatch(/^An unexpected error stopped the module \(SQLSTATE\[23000\]: Duplicate entry/);
            expect(answer).not.toMatch(/s3cret|insert/);
        } finally {
            table.mockRestore();
        }
    });
});
