import * as flvx from '../../src/flvx';
import '../../src/hooks';
import { attempt, ATTEMPTS, BREAKS, MORE_BREAKS } from '../scenarios/cuts';
import { type ActionResult, type Driver, type DriverOptions, typeScriptDrivers } from '../scenarios/drivers';
import { LIVES } from '../scenarios/lives';
import { DAY, Stage } from '../scenarios/stage';

const make = typeScriptDrivers({ ...flvx });

/** The calls of a driver that give something to somebody. */
const SPEAKING = [
    'action',
    'testConnection',
    'usageUpdate',
    'clientArea',
    'adminTab',
    'singleSignOn',
    'custom',
    'page',
    'call',
    'cron',
    'hook',
] as const;

/** What the module said, in one scenario, and what it had to keep to itself. */
interface Witness {
    said: { by: string; text: string }[];
    secrets: Map<string, 'admin' | 'token' | 'customer'>;
}

/** Everything that the module says through this driver is written down. */
async function overheard(options: DriverOptions, witness: Witness): Promise<Driver> {
    const driver = await make(options);
    return new Proxy(driver, {
        get(target, key) {
            const value: unknown = Reflect.get(target, key);
            if (typeof value !== 'function') {
                return value;
            }
            const call = value.bind(target) as (...given: unknown[]) => unknown;
            if (key === 'addServer' || key === 'addService') {
                return (wish: { password?: string } = {}) => {
                    note(witness, wish.password, key === 'addServer' ? 'admin' : 'customer');
                    return call(wish);
                };
            }
            if (key === 'stop') {
                return async () => {
                    await listen(driver, witness);
                    await call();
                };
            }
            if (!(SPEAKING as readonly unknown[]).includes(key)) {
                return call;
            }
            return async (...given: unknown[]) => {
                const password = (given[2] as { password?: string } | undefined)?.password;
                note(witness, password, 'customer');
                const result = (await call(...given)) as ActionResult;
                witness.said.push({ by: String(key), text: JSON.stringify([result.value, result.thrown]) });
                return result;
            };
        },
    });
}

function note(witness: Witness, secret: unknown, kind: 'admin' | 'token' | 'customer'): void {
    if (typeof secret === 'string' && secret.length > 5) {
        witness.secrets.set(secret, kind);
    }
}

/** At the end: the tables that WHMCS shows to staff, the module's own, and everything secret that was about. */
async function listen(driver: Driver, witness: Witness): Promise<void> {
    for (const server of (await driver.rows('tblservers'))!) {
        note(witness, driver.decrypt(String(server['password'])), 'admin');
    }
    for (const service of (await driver.rows('tblhosting'))!) {
        note(witness, driver.decrypt(String(service['password'])), 'customer');
    }
    for (const call of driver.panel.calls) {
        const body = (call.body ?? {}) as Record<string, unknown>;
        note(witness, call.token, 'token');
        note(witness, /"token":"([^"]+)"/.exec(call.answer?.body ?? '')?.[1], 'token');
        if (!witness.secrets.has(String(body['password']))) {
            note(witness, body['password'], 'customer');
        }
        note(witness, body['pwd'], 'customer');
    }
    for (const table of ['tblmodulelog', 'tblactivitylog', 'tblmodulequeue', 'tblconfiguration', 'mod_flvx_state']) {
        for (const row of (await driver.rows(table)) ?? []) {
            // As it lies in the table, not as JSON would write it.
            witness.said.push({ by: table, text: Object.values(row).map(String).join('\n') });
        }
    }
}

/** A secret as it may be written: raw, in JSON, in a URL, in base64 at any offset. */
function spellings(secret: string): string[] {
    const base64 = [0, 1, 2].map((offset) => {
        const whole = Buffer.from(' '.repeat(offset) + secret).toString('base64');
        // What neighbours the secret decides over the characters at both ends.
        return whole.slice(offset === 0 ? 0 : offset + 1).replace(/.{0,2}=*$/, '');
    });
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        secret.replace(/\//g, '\\/'),
        encodeURIComponent(secret),
        encodeURIComponent(secret).replace(/%20/g, '+'),
        ...base64.filter((text) => text.length > 5),
    ];
}

/** Where a secret was said, but for the customer's own page, which shows him his password. */
function leaks({ said, secrets }: Witness): string[] {
    return [...secrets].flatMap(([secret, kind]) =>
        said
            .filter(({ by }) => !(kind === 'customer' && by === 'clientArea'))
            .filter(({ text }) => spellings(secret).some((spelling) => text.includes(spelling)))
            .map(({ by, text }) => `${kind} secret ${secret} in ${by}: ${text.slice(0, 200)}`),
    );
}

async function witnessed(
    body: (start: (options?: DriverOptions) => Promise<Driver>) => Promise<void>,
): Promise<Witness> {
    const witness: Witness = { said: [], secrets: new Map() };
    await body((options = {}) => overheard({ ...options, tolerant: true }, witness));
    return witness;
}

async function onStage(
    start: (options?: DriverOptions) => Promise<Driver>,
    body: (stage: Stage) => Promise<void>,
    options: DriverOptions = {},
): Promise<void> {
    const driver = await start(options);
    try {
        await body(new Stage(driver));
    } finally {
        await driver.stop();
    }
}

describe('no secret leaves the module', () => {
    test.each(LIVES.map((scenario) => [scenario.name, scenario] as const))('in %s', async (_name, scenario) => {
        const witness = await witnessed((start) =>
            onStage(start, (stage) => scenario.play(stage), scenario.options ?? {}),
        );

        expect(witness.secrets.size).toBeGreaterThan(1);
        expect(leaks(witness)).toEqual([]);
    });

    test.each(ATTEMPTS.map((wish) => [wish.name, wish] as const))('when %s is cut', async (_name, wish) => {
        const witness = await witnessed(async (start) => {
            for (const [index, how] of [...BREAKS, ...MORE_BREAKS].entries()) {
                await attempt(start, wish, { call: 1 + (index % 7), how, times: 2 });
            }
        });

        expect([...witness.secrets.values()]).toEqual(expect.arrayContaining(['admin', 'token', 'customer']));
        expect(leaks(witness)).toEqual([]);
    });

    test('on pages and buttons, with the panel there and away', async () => {
        const witness = await witnessed((start) =>
            onStage(start, async (stage) => {
                const { driver, panel } = stage;
                const service = await stage.created();
                for (const fault of [null, 'refuse', 'garbage', 'html-502', 'cut-inside', 'hang'] as const) {
                    const plan = fault === null ? null : panel.faults.plan({ fault, times: 99 });
                    for (const language of ['english', 'chinese']) {
                        await driver.clientArea(service, language);
                    }
                    await driver.adminTab(service);
                    await driver.singleSignOn(service);
                    await driver.testConnection();
                    await driver.usageUpdate();
                    for (const button of ['Check', 'Reconcile', 'Link', 'Unlink']) {
                        await driver.custom(button, service);
                    }
                    driver.advance(DAY / 12);
                    await driver.cron({ daily: true });
                    plan?.cancel();
                }
            }),
        );

        expect(witness.said.filter(({ by }) => by === 'clientArea')).toHaveLength(12);
        expect(leaks(witness)).toEqual([]);
    });

    // What a login can be refused with, each with a password that needs escaping everywhere.
    test.each([
        ['a wrong password', () => undefined],
        ['a captcha', (stage: Stage) => stage.panel.setConfig('captcha_enabled', 'true')],
        ['a disabled admin', (stage: Stage) => Object.assign(stage.panel.user(1), { status: 0 })],
        ['a user that is no admin', (stage: Stage) => Object.assign(stage.panel.user(1), { roleId: 1 })],
        [
            'an answer that repeats what was sent',
            (stage: Stage) =>
                stage.panel.faults.plan({
                    fault: 'garbage',
                    times: 99,
                    body: JSON.stringify({ code: -1, msg: `no ${PASSWORD}`, data: { password: PASSWORD } }),
                }),
        ],
        [
            'a page that repeats what was sent',
            (stage: Stage) =>
                stage.panel.faults.plan({
                    fault: 'garbage',
                    times: 99,
                    body: `<p>${encodeURIComponent(PASSWORD)} ${Buffer.from(PASSWORD).toString('base64')}</p>`,
                }),
        ],
    ] as const)('when the login fails: %s', async (_name, spoil) => {
        const witness = await witnessed((start) =>
            onStage(start, async (stage) => {
                const server = stage.driver.addServer({ password: PASSWORD });
                spoil(stage);
                await stage.driver.testConnection(server);
                await stage.driver.usageUpdate(server);
                const service = stage.service({}, { serverId: server });
                await stage.act('CreateAccount', service);
                await stage.driver.adminTab(service);
                await stage.driver.clientArea(service);
            }),
        );

        expect(witness.secrets.get(PASSWORD)).toBe('admin');
        expect(leaks(witness)).toEqual([]);
    });

    test('when a customer chooses a password that needs escaping, and the panel repeats it', async () => {
        const witness = await witnessed((start) =>
            onStage(start, async (stage) => {
                const service = await stage.created();
                await stage.act('ChangePassword', service, { password: PASSWORD.slice(0, 18) });
                for (const at of [1, 2, 3]) {
                    const plan = stage.panel.faults.plan({
                        at,
                        fault: 'garbage',
                        body: JSON.stringify({ code: -1, msg: `no: ${PASSWORD.slice(0, 18)}` }),
                    });
                    await stage.act('ChangePassword', service, { password: PASSWORD.slice(0, 18) });
                    plan.cancel();
                }
            }),
        );

        expect(witness.secrets.get(PASSWORD.slice(0, 18))).toBe('customer');
        expect(leaks(witness)).toEqual([]);
    });

    test('but would be found', () => {
        const secrets = new Map([[PASSWORD, 'admin' as const]]);
        for (const text of [
            `x${PASSWORD}y`,
            JSON.stringify({ a: PASSWORD }),
            `a=${encodeURIComponent(PASSWORD)}`,
            ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${PASSWORD}zz`).toString('base64')),
        ]) {
            expect(leaks({ said: [{ by: 'tblmodulelog', text }], secrets })).toHaveLength(1);
        }
        expect(leaks({ said: [{ by: 'clientArea', text: PASSWORD }], secrets })).toHaveLength(1);
    });
});

const PASSWORD = 'p"ä/ss\\w&rd+%2F <x>';
