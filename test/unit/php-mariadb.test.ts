import path from 'node:path';
import * as flvx from '../../src/flvx';
import '../../src/hooks';
import { type Engine, leaveOut, PROJECT, startEngine } from '../php/engine.cjs';
import { illuminateFolder } from '../php/libraries';
import { MariaDb } from '../php/mariadb';
import { type DriverOptions, PhpDriver, type Step, typeScriptDrivers } from '../scenarios/drivers';
import { LIVES } from '../scenarios/lives';
import { play, Stage } from '../scenarios/stage';

// Everything else runs on SQLite, which takes what MySQL refuses and has no GET_LOCK. Here is what only a real server
// can show: named locks, the tables as they are made, its strict mode, and what becomes of a lost connection.

const MODULE = path.join(PROJECT, 'dist-php/modules/servers/flvx');
/** As strict as MySQL is by itself; WHMCS's zero dates have to be let through. */
const STRICT = ['ONLY_FULL_GROUP_BY', 'STRICT_TRANS_TABLES', 'ERROR_FOR_DIVISION_BY_ZERO', 'NO_ENGINE_SUBSTITUTION'];
const typeScript = typeScriptDrivers({ ...flvx });

const illuminate = illuminateFolder();
const lacks = MariaDb.lacks() ?? (illuminate === null ? 'php-illuminate-database is not installed' : null);

if (lacks !== null) {
    test('MariaDB is left out', () => {
        leaveOut('MariaDB', lacks);
    });
} else {
    let server: MariaDb;
    let engine: Engine;

    beforeAll(async () => {
        server = await MariaDb.start();
        engine = await startEngine('native', {
            folders: [illuminate!],
            libraries: [illuminate!],
            settings: { include_path: `.:${illuminate!}` },
        });
    });

    afterAll(async () => {
        await engine.stop();
        await server.stop();
    });

    const setups = {
        strict: { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci', modes: STRICT },
        // As configuration.php had it for many years.
        'as old as they come': { charset: 'utf8', collation: 'utf8_unicode_ci', modes: [] as string[] },
    };

    const begin = (options: DriverOptions = {}, setup: keyof typeof setups = 'strict') =>
        PhpDriver.create(
            { engine, module: MODULE, illuminate: illuminate!, mysql: { server, ...setups[setup] } },
            options,
        );

    /** A stage on MariaDB, whose driver ends however the test does. */
    async function onStage(tell: (stage: Stage, driver: PhpDriver) => Promise<void>, options?: DriverOptions) {
        const driver = await begin(options);
        try {
            await tell(new Stage(driver), driver);
        } finally {
            await driver.stop();
        }
    }

    const create = (service: number): Step => ({ do: 'action', name: 'CreateAccount', service, options: {} });

    describe.each(Object.keys(setups) as (keyof typeof setups)[])('a life on MariaDB, %s', (setup) => {
        const chosen = setup === 'strict' ? LIVES : LIVES.slice(0, 1);
        test.each(chosen.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
            const expected = await play(typeScript, scenario);
            expect(await play((options) => begin(options, setup), scenario)).toEqual(expected);
        });
    });

    test('the table is what it says, in the database’s own character set', async () => {
        await onStage(async (stage, driver) => {
            await stage.created();
            const columns = server.sql(`
                SELECT column_name, column_type, IFNULL(collation_name, '-'), is_nullable
                FROM information_schema.columns
                WHERE table_schema = '${driver.mysqlDatabase}' AND table_name = 'mod_flvx_state'
                ORDER BY ordinal_position`);
            expect(columns.trim().split('\n')).toEqual([
                'id\tint(10) unsigned\t-\tNO',
                'name\tvarchar(64)\tutf8mb4_unicode_ci\tNO',
                'owner\tvarchar(64)\tutf8mb4_unicode_ci\tNO',
                'content\tmediumtext\tutf8mb4_unicode_ci\tNO',
                'changed\tbigint(20)\t-\tNO',
            ]);
            const indexes = server.sql(`
                SELECT column_name, non_unique FROM information_schema.statistics
                WHERE table_schema = '${driver.mysqlDatabase}' AND table_name = 'mod_flvx_state'
                ORDER BY column_name`);
            expect(indexes.trim().split('\n')).toEqual(['id\t0', 'name\t0']);
        });
    });

    test('texts outside the basic plane go in and come out', async () => {
        await onStage(async (stage, driver) => {
            const node = driver.panel.node('HK-1');
            driver.panel.store.nodes.get(node.id)!.name = '香港 🚀';
            const service = await stage.created();
            const customer = await stage.customer(service);
            customer.createForward(stage.tunnel.id);
            node.connect('offline');
            await stage.refuses('SuspendAccount', service, /香港 🚀/);
            expect((await driver.activityLog()).join('\n')).toContain('香港 🚀');
            node.connect('online');
            driver.panel.reportConfigs();
            driver.advance(2 * 3_600_000);
            await driver.cron({});
            expect(driver.panel.runningForwards()).toEqual([]);
            expect((await driver.service(service))['domainstatus']).toBe('Suspended');
        });
    });

    test('a token longer than any panel gives is kept whole', async () => {
        await onStage(async (stage, driver) => {
            // The name is in the token, and WHMCS's cipher makes it longer still.
            driver.panel.user('admin_user').user = 'a'.repeat(3000);
            const service = stage.service({}, { serverId: driver.addServer({ username: 'a'.repeat(3000) }) });
            await stage.succeeds('CreateAccount', service);
            driver.panel.forgetCalls();
            await stage.succeeds('SuspendAccount', service);
            expect(driver.panel.calls.map((call) => call.path)).not.toContain('/api/v1/user/login');
        });
    });

    // The table is not there yet, so they meet there, too.
    test.each([1, 2, 3])('three creates at the same moment make one user, round %i', async () => {
        await onStage(async (stage, driver) => {
            const service = stage.service();
            const results = await driver.atOnce([[create(service)], [create(service)], [create(service)]]);
            expect(results).toEqual(Array.from({ length: 3 }, () => [{ value: 'success', thrown: null }]));
            expect(driver.panel.customers()).toHaveLength(1);
            const made = driver.panel.calls.filter((call) => call.path === '/api/v1/user/create');
            expect(made).toHaveLength(1);
            expect((await stage.has(service)).user).not.toBeNull();
        });
    });

    // All of them log in, and keep the one token that the server's services share.
    test('creates of different services at the same moment', async () => {
        await onStage(async (stage, driver) => {
            await stage.created();
            const services = [stage.service(), stage.service(), stage.service()];
            server.sql(`
                USE ${driver.mysqlDatabase};
                DELETE FROM mod_flvx_state WHERE name LIKE 'token:%';
                CREATE TRIGGER slowly BEFORE INSERT ON mod_flvx_state FOR EACH ROW DO SLEEP(0.2)`);
            const results = await driver.atOnce(services.map((service) => [create(service)]));
            expect(results).toEqual(services.map(() => [{ value: 'success', thrown: null }]));
            expect(driver.panel.customers()).toHaveLength(4);
            for (const service of services) {
                expect((await stage.has(service)).user).not.toBeNull();
            }
        });
    });

    test.each([1, 3, 5])('who holds the lock is killed at call %i; the next one gets it', async (call) => {
        await onStage(async (stage, driver) => {
            const service = stage.service();
            const kill = { call, when: 'after', byForce: true } as const;
            expect((await driver.action('CreateAccount', service, { kill })).killed).toBe(true);
            await stage.succeeds('CreateAccount', service);
            expect(driver.panel.customers()).toHaveLength(1);
        });
    });

    // The lock goes with the connection: from there on somebody else may be at work, too.
    test.each([1, 2, 3, 4, 5, 6])('the connection is lost at call %i, and the lock with it', async (call) => {
        await onStage(async (stage, driver) => {
            const service = stage.service();
            let lost = 0;
            const act = () => {
                lost = server.cutConnections();
            };
            const first = await driver.action('CreateAccount', service, { meanwhile: { call, when: 'after', act } });
            expect(lost).toBe(1);
            expect(first.thrown).toBeNull();
            await stage.succeeds('CreateAccount', service);
            expect(driver.panel.customers()).toHaveLength(1);
            expect((await stage.has(service)).user).toMatchObject({ enabled: true, quotaGb: 100 });
            await stage.succeeds('TerminateAccount', service);
            expect(driver.panel.customers()).toEqual([]);
        });
    });

    test('without the right to make tables everything still works, and the connection test says so', async () => {
        await onStage(
            async (stage, driver) => {
                const service = stage.service();
                await stage.succeeds('CreateAccount', service);
                const customer = await stage.customer(service);
                customer.createForward(stage.tunnel.id);
                await stage.succeeds('SuspendAccount', service);
                expect(driver.panel.runningForwards()).toEqual([]);
                await stage.succeeds('UnsuspendAccount', service);
                expect(driver.panel.runningForwards()).toHaveLength(1);
                await stage.succeeds('Renew', service, { order: 'before', nextDueDate: '2026-04-28' });
                await driver.cron({ daily: true });
                expect(await driver.rows('mod_flvx_state')).toBeNull();
                const { value } = await driver.testConnection();
                expect(JSON.stringify(value)).toMatch(/may not make tables/);
                await stage.succeeds('TerminateAccount', service);
            },
            { settings: { mayCreate: false } },
        );
    });
}
