import * as path from 'node:path';
import { PROJECT, PHP_VERSIONS, type Engine, leaveOut, nativePhp, startEngine } from '../php/engine.cjs';
import {
    type Driver,
    type DriverFactory,
    type DriverOptions,
    phpDrivers,
    typeScriptDrivers,
} from '../scenarios/drivers';
import { illuminateFolder } from '../php/libraries';
import * as fixture from '../whmcs/fixtures/flvx';

// A machine that is busy with other things may take its time.
jest.setTimeout(120000);

// The two stand-ins for WHMCS, one in TypeScript and one in PHP, side by side with the same small module in each.

const MODULE = path.join(PROJECT, 'test/whmcs/fixtures/modules/servers/flvx');

/** Everything that both sides have to agree on. */
const scenarios: Record<string, (driver: Driver) => Promise<unknown>> = {
    async params(driver) {
        const product = driver.addProduct({
            options: { 1: '200', 7: 'x&y' },
            fields: ['plain', 'sys|Shown', 'secret'],
            configurable: [
                { name: 'Traffic|流量', choices: ['100|100 GB', '200|200 GB'] },
                { name: 'Forwards' },
                { name: 'Untouched', choices: ['a'] },
                { name: 'Untouched number' },
            ],
        });
        const service = driver.addService({
            productId: product,
            customFields: { plain: '<b>"\'&', 'sys|Shown': '中文' },
            configOptions: { 'Traffic|流量': '200|200 GB', Forwards: 12 },
            domain: 'example.com',
        });
        const unserved = driver.addService({ productId: product, serverId: null, nextDueDate: null });
        const server = driver.addServer({ secure: true, port: null, accessHash: 'tunnel=1', password: 'p"w' });
        return [
            await driver.params(service),
            await driver.params(unserved),
            await driver.serverParams(server),
            await driver.service(service),
        ];
    },

    async create(driver) {
        const service = driver.addService({ nextDueDate: '2026-01-31' });
        const result = await driver.action('CreateAccount', service);
        return [
            result,
            await driver.service(service),
            await driver.rows('mod_fixture'),
            await driver.rows('mod_none'),
            await driver.moduleLog(),
            await driver.activityLog(),
            driver.panel.customers().map((user) => user.user),
            driver.panel.clock.now,
        ];
    },

    async statuses(driver) {
        const service = driver.addService({ status: 'Active', nextDueDate: '2026-01-31' });
        const seen: unknown[] = [];
        for (const act of [
            () => driver.action('SuspendAccount', service, { suspendreason: 'late' }),
            () => driver.action('SuspendAccount', service, { suspendreason: 'fail', automated: true }),
            () => driver.action('SuspendAccount', service, { suspendreason: 'fail', automated: true }),
            () => driver.action('UnsuspendAccount', service),
            () => driver.action('ChangePassword', service, { password: 'ünew' }),
            () => driver.action('Renew', service, { order: 'before' }),
            () => driver.action('Renew', service, { order: 'after' }),
            () => driver.action('Renew', service, { nextDueDate: '2030-01-01' }),
            () => driver.action('ChangePackage', service),
            () => driver.action('TerminateAccount', service),
        ]) {
            const { value, thrown } = await act();
            const row = await driver.service(service);
            seen.push([value, thrown?.message, row]);
        }
        return [seen, await driver.moduleQueue(), await driver.activityLog()];
    },

    async types(driver) {
        const service = driver.addService();
        return [
            (await driver.page('run', service, {}, { what: 'types' })).value,
            (await driver.page('run', service, {}, { what: 'updates' })).value,
            (await driver.page('run', service, {}, { what: 'encrypt' })).value,
        ];
    },

    async api(driver) {
        const service = driver.addService();
        return [
            (await driver.page('run', service, {}, { what: 'command' })).value,
            await driver.service(service),
            await driver.api('ModuleSuspend', { serviceid: service, suspendreason: 'fail' }),
            await driver.api('ModuleUnsuspend', { serviceid: service }),
            await driver.api('ModuleChangePw', { serviceid: service, servicepassword: 'abc' }),
            await driver.api('ModuleTerminate', {}),
            await driver.service(service),
        ];
    },

    async pages(driver) {
        const service = driver.addService();
        return [
            await driver.clientArea(service, 'chinese', { a: 'b' }),
            await driver.page('ClientArea', service),
            await driver.call('MetaData'),
            (await driver.adminTab(service)).thrown?.message,
        ];
    },

    async hooks(driver) {
        const service = driver.addService({ status: 'Active' });
        await driver.deleteService(service);
        const other = driver.addService({ status: 'Active' });
        const daily = await driver.cron({ daily: true });
        return [daily.value, await driver.rows('tblhosting'), await driver.activityLog(), other];
    },

    async faults(driver) {
        const service = driver.addService();
        const seen: unknown[] = [];
        for (const fault of [
            'refuse',
            'cut-before',
            'cut-after',
            'cut-inside',
            'hang',
            'slow',
            'html-502',
            'garbage',
        ] as const) {
            driver.panel.faults.plan({ at: 2, fault, ms: 7000 });
            const { value, calls } = await driver.action('CreateAccount', service);
            seen.push([fault, String(value).replace(/port \d+/, 'port'), calls.map((call) => call.outcome)]);
        }
        return [seen, driver.panel.clock.now, (await driver.rows('mod_fixture'))!.map((row) => row['name'])];
    },

    async killed(driver) {
        const service = driver.addService();
        const seen: unknown[] = [];
        for (const when of ['before', 'after'] as const) {
            const result = await driver.action('CreateAccount', service, { kill: { call: 2, when } });
            // Nothing that comes after may have left a trace: no row of `catch` or `finally`, no log, no status.
            seen.push([result.killed, result.value, await driver.rows('mod_fixture'), await driver.moduleLog()]);
            seen.push([(await driver.service(service))['domainstatus'], driver.panel.customers().length]);
        }
        const last = await driver.action('CreateAccount', service, { kill: { call: 3, when: 'before' } });
        return [seen, last.killed, last.value, driver.panel.customers().length];
    },

    async twoAtOnce(driver) {
        const service = driver.addService();
        const result = await driver.action('CreateAccount', service, {
            meanwhile: {
                call: 2,
                when: 'before',
                steps: [{ do: 'action', name: 'CreateAccount', service, options: {} }],
                act: (panel) => panel.addUser({ user: 'somebody' }),
            },
        });
        return [
            result.value,
            result.calls.map((call) => call.path),
            result.meanwhile,
            driver.panel.customers().map((user) => user.user),
            (await driver.rows('mod_fixture'))!.map((row) => row['name']),
            driver.panel.clock.now,
        ];
    },
};

/** What cURL makes of a panel that speaks TLS; its texts differ between releases of OpenSSL, its numbers do not. */
async function trust(driver: Driver): Promise<unknown> {
    const outcomes: unknown[] = [];
    for (const wish of [
        {},
        { accessHash: `ca=${driver.caFile}` },
        { accessHash: 'ca=/nowhere/ca.pem' },
        { accessHash: 'verify=off' },
        { secure: false },
    ]) {
        const { value } = await driver.testConnection(driver.addServer(wish));
        const { success, error } = value as { success: boolean; error: string };
        outcomes.push([success, /^cURL \d+/.exec(error)?.[0]]);
    }
    return outcomes;
}

const settings: Record<string, DriverOptions> = {
    plain: {},
    'with everything unusual': {
        settings: { bar: 'whole', encoded: true, mysqlLocks: false, moduleLog: false },
        zone: 'Asia/Shanghai',
        seed: 'other',
        start: '2026-03-31T23:59:59Z',
        version: '2.1.0',
    },
    'without a folder for temporary files': {
        settings: { bar: 'after', mysqlLocks: false, temporaryFiles: false },
    },
};

async function observe(factory: DriverFactory, options: DriverOptions, name: string): Promise<unknown> {
    const driver = await factory(options);
    try {
        return forComparison(await scenarios[name]!(driver), driver.address.port);
    } finally {
        await driver.stop();
    }
}

/** Without what may differ: the panel's port, names of exception classes, the time part of the token. */
function forComparison(value: unknown, port: number): unknown {
    const text = JSON.stringify(value, (key, item: unknown) => (key === 'class' || key === 'token' ? '' : item));
    return JSON.parse(
        text
            .replaceAll(`127.0.0.1:${port}`, 'panel')
            .replaceAll(`"serverport":${port}`, '"serverport":0')
            .replaceAll(`"serverport":"${port}"`, '"serverport":"0"'),
    );
}

const versions: string[] = [...PHP_VERSIONS];
if (nativePhp() === null) {
    leaveOut('native PHP', 'no php with curl, pdo_sqlite and mbstring on this machine');
} else {
    versions.push('native');
}

describe.each(versions)('the stand-ins for WHMCS agree, PHP %s', (version) => {
    let engine: Engine;
    const integersAsText = version === '7.4' || version === '8.0';

    beforeAll(async () => {
        engine = await startEngine(version);
    });

    afterAll(() => engine.stop());

    // Between the oldest and the newest nothing changes that the oldest and the newest do not show.
    const isOuter = ['7.4', '8.5', 'native'].includes(version);
    const chosen = isOuter ? Object.entries(settings) : [['plain', {}] as const];
    const names = isOuter ? Object.keys(scenarios) : ['params', 'create', 'types', 'killed'];

    describe.each(chosen)('%s', (_label, options) => {
        test.each(names)('%s', async (name) => {
            const asText = { ...options, settings: { ...options.settings, integersAsText } };
            const expected = await observe(typeScriptDrivers(fixture), asText, name);
            expect(await observe(phpDrivers({ engine, module: MODULE }), options, name)).toEqual(expected);
        });
    });

    if (isOuter) {
        test('certificates are checked', async () => {
            for (const factory of [typeScriptDrivers(fixture), phpDrivers({ engine, module: MODULE })]) {
                const driver = await factory({ tls: true });
                expect(await trust(driver)).toEqual([
                    [false, 'cURL 60'],
                    [true, undefined],
                    [false, 'cURL 77'],
                    [true, undefined],
                    [false, 'cURL 52'],
                ]);
                await driver.stop();
            }
        });

        test('PHP can be ended from outside, too', async () => {
            const driver = await phpDrivers({ engine, module: MODULE })();
            const service = driver.addService();
            const kill = { call: 2, when: 'after', byForce: true } as const;
            const result = await driver.action('CreateAccount', service, { kill });
            expect(result.killed).toBe(true);
            expect(await driver.rows('mod_fixture')).toBeNull();
            expect((await driver.action('CreateAccount', service)).value).toBe('success');
            await driver.stop();
        });
    }
});

const illuminate = illuminateFolder();
if (illuminate === null) {
    leaveOut('real Illuminate', 'php-illuminate-database is neither installed nor fetched');
} else {
    describe.each(['7.4', '8.2', '8.5'])('with real Illuminate, PHP %s', (version) => {
        let engine: Engine;

        beforeAll(async () => {
            engine = await startEngine(version, {
                folders: [illuminate],
                settings: { include_path: `.:${illuminate}` },
                libraries: [illuminate],
            });
        });

        afterAll(() => engine.stop());

        test.each(['params', 'create', 'api', 'pages', 'hooks', 'killed'])('%s', async (name) => {
            const integersAsText = version === '7.4';
            const expected = await observe(typeScriptDrivers(fixture), { settings: { integersAsText } }, name);
            expect(await observe(phpDrivers({ engine, module: MODULE, illuminate }), {}, name)).toEqual(expected);
        });
    });
}

describe('what is wrong on a real WHMCS is wrong here', () => {
    let engine: Engine;

    beforeAll(async () => {
        engine = await startEngine('8.5');
    });

    afterAll(() => engine.stop());

    const sides: [string, () => DriverFactory][] = [
        ['TypeScript', () => typeScriptDrivers(fixture)],
        ['PHP', () => phpDrivers({ engine, module: MODULE })],
    ];

    describe.each(sides)('%s', (_side, factory) => {
        test.each([
            ['column', /column.*serviceid/],
            ['null', /NOT NULL constraint failed: tblconfiguration.setting/],
            ['integer', /CHECK constraint failed/],
            ['long', /CHECK constraint failed/],
            ['missing', /NOT NULL constraint failed: tblhosting/],
            ['raw', /whereRaw/],
            ['secret', /must be a text and not empty/],
            ['parameter', /knows no parameter username/],
        ])('%s', async (what, message) => {
            const driver = await factory()({ tolerant: true });
            const service = driver.addService();
            const result = await driver.page('run', service, {}, { what });
            expect(result.thrown?.message).toMatch(message);
            if (what !== 'raw' || driver.name !== 'TypeScript') {
                // The module may catch the exception; the test learns of it all the same.
                expect(driver.problems.join('\n')).toMatch(message);
            }
            await driver.stop();
        });

        test('a secret in the log, in whatever spelling', async () => {
            const driver = await factory()();
            const service = driver.addService({ password: 'kept "secret"/ü' });
            await driver.page('run', service, {}, { what: 'leak' });
            await expect(driver.stop()).rejects.toThrow(/a secret in the log/);
        });

        test('a driver fails the test on any of them', async () => {
            const driver = await factory()();
            const service = driver.addService();
            await expect(driver.page('run', service, {}, { what: 'null' })).rejects.toThrow(/NOT NULL/);
            await driver.stop();
        });

        test('no table can be made without the right to', async () => {
            const driver = await factory()({ settings: { mayCreate: false } });
            const service = driver.addService();
            const result = await driver.action('CreateAccount', service);
            expect(result.thrown?.message).toMatch(/1142 CREATE command denied/);
            expect(await driver.rows('mod_fixture')).toBeNull();
            await driver.stop();
        });
    });
});
