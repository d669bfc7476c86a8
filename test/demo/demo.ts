import path from 'node:path';
import { type Engine, PROJECT, startEngine } from '../php/engine.cjs';
import type { ActionName, ActionOptions } from '../host/world';
import { type ActionResult, type Driver, phpDrivers } from '../scenarios/drivers';

const GB = 2 ** 30;
const DAY = 86_400_000;

/** Colours on a terminal, plain text elsewhere or where NO_COLOR asks for it. */
const isColoured = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
const paint = (code: number, text: string): string => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = (text: string): string => paint(1, text);
const dim = (text: string): string => paint(2, text);
const green = (text: string): string => paint(32, text);
const red = (text: string): string => paint(31, text);
const cyan = (text: string): string => paint(36, text);

/** What the customer should have after a step. */
interface Expected {
    status: string;
    /** `null` once he is gone */
    enabled: boolean | null;
    quotaGb?: number;
    usedGb?: number;
    running?: number;
    paused?: number;
}

/** Shows one order, step by step, and checks each step. */
class Demo {
    private failures = 0;

    constructor(
        private readonly driver: Driver,
        private readonly service: number,
    ) {}

    get isGood(): boolean {
        return this.failures === 0;
    }

    async whmcs(what: string, name: ActionName, expected: Expected, options: ActionOptions = {}): Promise<void> {
        console.log(`\n${bold(what)}`);
        const result = await this.driver.action(name, this.service, options);
        console.log(`  WHMCS calls ${cyan(`flvx_${name}`)} and gets ${this.answer(result)}`);
        this.showCalls(result);
        await this.show(expected);
    }

    async somebody(what: string, act: () => void, expected: Expected): Promise<void> {
        console.log(`\n${bold(what)}`);
        act();
        await this.show(expected);
    }

    async usage(expectedMb: { bwusage: number; bwlimit: number }): Promise<void> {
        console.log(`\n${bold('WHMCS’s daily usage update')}`);
        const result = await this.driver.usageUpdate();
        console.log(`  WHMCS calls ${cyan('flvx_UsageUpdate')} and gets ${this.answer(result)}`);
        this.showCalls(result);
        const row = await this.driver.service(this.service);
        const { bwusage, bwlimit } = expectedMb;
        this.check(
            Number(row['bwusage']) === bwusage && Number(row['bwlimit']) === bwlimit,
            `WHMCS shows ${row['bwusage']} of ${row['bwlimit']} MB`,
            `${bwusage} of ${bwlimit} MB`,
        );
    }

    private answer(result: ActionResult): string {
        const isSuccess = result.value === 'success';
        this.failures += isSuccess ? 0 : 1;
        return isSuccess ? green('success') : red(String(result.value ?? result.thrown?.message));
    }

    private showCalls(result: ActionResult): void {
        for (const call of result.calls) {
            console.log(dim(`    panel  ${call.method} ${call.path}  ${fieldsOf(call.body)}`));
        }
    }

    private async show(expected: Expected): Promise<void> {
        const { panel } = this.driver;
        const status = String((await this.driver.service(this.service))['domainstatus']);
        const user = panel.customers()[0];
        if (user === undefined) {
            const isEmpty = Object.keys(panel.services()).length === 0;
            this.check(
                expected.enabled === null && status === expected.status && isEmpty,
                `Customer: nothing is left on panel and node. In WHMCS the service is ${status}.`,
                JSON.stringify(expected),
            );
            return;
        }
        const running = panel.runningForwards(user.id).length;
        const paused = panel.forwardsOf(user.id).length - running;
        const usedGb = (user.inFlow + user.outFlow) / GB;
        const isExpected =
            status === expected.status &&
            (user.status === 1) === expected.enabled &&
            user.flow === (expected.quotaGb ?? user.flow) &&
            usedGb === (expected.usedGb ?? usedGb) &&
            running === (expected.running ?? running) &&
            paused === (expected.paused ?? paused);
        const expiry = new Date(user.expTime).toISOString().slice(0, 10);
        this.check(
            isExpected,
            `Customer: ${user.status === 1 ? 'login open' : 'login closed'}, ${usedGb} of ${user.flow} GB used, ` +
                `${running} forwards running, ${paused} stopped, expires ${expiry}. In WHMCS the service is ${status}.`,
            JSON.stringify(expected),
        );
    }

    private check(isRight: boolean, text: string, expected: string): void {
        this.failures += isRight ? 0 : 1;
        console.log(`  ${isRight ? green('✓') : red('✗')} ${text}${isRight ? '' : red(` Expected: ${expected}`)}`);
    }
}

/** The fields of a request in short; what is secret is left out. */
function fieldsOf(body: unknown): string {
    if (typeof body !== 'object' || body === null) {
        return '';
    }
    return Object.entries(body)
        .map(([name, value]) => `${name}=${/pwd|password/i.test(name) ? '•••' : JSON.stringify(value)}`)
        .join(' ');
}

async function play(engine: Engine): Promise<boolean> {
    const start = phpDrivers({ engine, module: path.join(PROJECT, 'dist-php/modules/servers/flvx') });
    const driver = await start({ start: '2026-03-01T09:00:00Z' });
    try {
        const { panel } = driver;
        panel.addNode({ name: 'HK-1' });
        panel.addTunnel({ name: 'Hong Kong' });
        const service = driver.addService({ product: { options: { 1: '100', 2: '10', 3: '1', 4: '', 5: '30' } } });
        const demo = new Demo(driver, service);
        console.log(`One order on ${engine.name}, with an emulated FLVX panel ${panel.options.version}.`);

        await demo.whmcs('The customer orders and pays.', 'CreateAccount', {
            status: 'Active',
            enabled: true,
            quotaGb: 100,
            running: 0,
        });
        const customer = panel.customer(panel.customers()[0]!.id);
        await demo.somebody(
            'He makes three forwards, pauses one himself, and uses 40 GB.',
            () => {
                const [web] = [1, 2, 3].map(() => customer.createForward(1));
                customer.pause(panel.forwardsOf(panel.customers()[0]!.id)[2]!.id);
                const name = Object.keys(panel.services()).find((item) => item.startsWith(`${web!.id}_`))!;
                panel.report(panel.nodes()[0]!, [{ n: name, u: 10 * GB, d: 30 * GB }]);
            },
            { status: 'Active', enabled: true, usedGb: 40, running: 2, paused: 1 },
        );
        await demo.usage({ bwusage: 40 * 1024, bwlimit: 100 * 1024 });
        await demo.whmcs(
            'An invoice is overdue: WHMCS suspends the service.',
            'SuspendAccount',
            { status: 'Suspended', enabled: false, quotaGb: 100, usedGb: 40, running: 0, paused: 3 },
            { automated: true, suspendreason: 'Overdue on Payment' },
        );
        await demo.whmcs('He pays: WHMCS unsuspends it. What he paused himself stays paused.', 'UnsuspendAccount', {
            status: 'Active',
            enabled: true,
            usedGb: 40,
            running: 2,
            paused: 1,
        });
        driver.update('tblproducts', { configoption1: '500', configoption2: '25' }, { id: 21 });
        await demo.whmcs('He upgrades to 500 GB.', 'ChangePackage', {
            status: 'Active',
            enabled: true,
            quotaGb: 500,
            usedGb: 40,
            running: 2,
        });
        driver.advance(31 * DAY);
        await demo.whmcs('A month later he pays the renewal: a new period begins.', 'Renew', {
            status: 'Active',
            enabled: true,
            quotaGb: 500,
            usedGb: 0,
            running: 2,
            paused: 1,
        });
        await demo.whmcs(
            'He chooses a new password.',
            'ChangePassword',
            { status: 'Active', enabled: true, quotaGb: 500, running: 2 },
            { password: 'a-new-Secret7' },
        );
        await demo.whmcs('He cancels: WHMCS terminates the service.', 'TerminateAccount', {
            status: 'Terminated',
            enabled: null,
        });
        console.log(
            demo.isGood ? green('\nEvery step ended as it should.') : red('\nNot every step ended as it should.'),
        );
        return demo.isGood;
    } finally {
        await driver.stop();
    }
}

/** Takes one order through its life; says whether every step ended as it should. */
export async function main(): Promise<boolean> {
    const engine = await startEngine('8.3');
    try {
        return await play(engine);
    } finally {
        await engine.stop();
    }
}
