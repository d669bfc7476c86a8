import type { Driver } from '../scenarios/drivers';
import { DAY, GB, Stage } from '../scenarios/stage';

/** Text that a customer could choose for a name, or an operator for a tunnel. */
export const HOSTILE = '"><script>alert(1)</script>{$x}\' &amp; <b>\u202e';

/** What the template gets under the name `flvx`. */
export interface PageVariables {
    label: Record<string, string>;
    language: string;
    notices: { level: string; text: string }[];
    hasAccount: boolean;
    hasFigures: boolean;
    panelUrl?: string;
    username?: string;
    password?: string;
    hasBar?: boolean;
    usage?: string;
    left?: string;
    reset?: string;
    percent?: number;
    width?: number;
    level?: string;
    expiry?: string;
    daysLeft?: string;
    forwards?: string;
    tunnels?: string[];
}

/** The situations in which a customer may open the page of his service, and how they come about. */
export const SITUATIONS: Record<string, (stage: Stage) => Promise<number>> = {
    plain: (stage) => used(stage, 12.5),
    'nearly used up': (stage) => used(stage, 85.25),
    'over quota': (stage) => used(stage, 104.2),
    async 'quota 0'(stage) {
        const service = await stage.created();
        stage.panel.user(await stage.userId(service)).flow = 0;
        return service;
    },
    unlimited: (stage) => used(stage, 1234.5, { 1: '99999' }),
    'never expires': (stage) => used(stage, 3, { 5: '0' }),
    'a reset is known': (stage) => used(stage, 40, { 6: 'Calendar month' }),
    async 'several tunnels'(stage) {
        stage.panel.addTunnel({ name: 'Tokyo, premium line with a rather long name' });
        stage.panel.addTunnel({ name: '法兰克福 2' });
        return used(stage, 1, { 3: '1,2,3' });
    },
    async 'too many forwards'(stage) {
        const service = await stage.created({ 2: '2' });
        const customer = await stage.customer(service);
        for (let made = 0; made < 5; made++) {
            customer.createForward(stage.tunnel.id);
        }
        expect((await stage.driver.custom('Reconcile', service)).value).toBe('success');
        return service;
    },
    async 'in its last hours'(stage) {
        const service = await used(stage, 1);
        stage.driver.setClock(stage.panel.user(await stage.userId(service)).expTime - DAY / 2);
        return service;
    },
    async 'in its last days'(stage) {
        const service = await used(stage, 1);
        stage.driver.setClock(stage.panel.user(await stage.userId(service)).expTime - 1.9 * DAY);
        return service;
    },
    async expired(stage) {
        const service = await used(stage, 60);
        stage.driver.advance(40 * DAY);
        return service;
    },
    async suspended(stage) {
        const service = await used(stage, 12.5);
        await stage.succeeds('SuspendAccount', service);
        return service;
    },
    async disabled(stage) {
        const service = await used(stage, 12.5);
        stage.panel.user(await stage.userId(service)).status = 0;
        return service;
    },
    async 'without a tunnel'(stage) {
        const service = await stage.created();
        const [assignment] = stage.panel.assignmentsOf(await stage.userId(service));
        stage.panel.customer(1).call('/tunnel/user/remove', { id: assignment!.id });
        return service;
    },
    async 'tunnels unreadable'(stage) {
        const service = await used(stage, 12.5);
        stage.panel.faults.plan({ at: 2, fault: 'garbage', times: 9 });
        return service;
    },
    async 'panel away'(stage) {
        const service = await used(stage, 12.5);
        stage.panel.isDown = true;
        return service;
    },
    async 'admin locked out'(stage) {
        const service = await used(stage, 12.5);
        stage.driver.update('tblservers', { password: 'no cipher' }, {});
        stage.driver.update('tblservers', { username: 'nobody' }, {});
        return service;
    },
    async 'user missing'(stage) {
        const service = await stage.created();
        stage.panel.customer(1).call('/user/delete', { id: await stage.userId(service) });
        return service;
    },
    async 'user of somebody else'(stage) {
        const stranger = stage.panel.addUser({ user: 'stranger' });
        return stage.service({}, { status: 'Active', customFields: { flvx_user_id: String(stranger.id) } });
    },
    async 'no server'(stage) {
        return stage.service({}, { status: 'Active', serverId: null });
    },
    async pending(stage) {
        return stage.service();
    },
    async ended(stage) {
        const service = await stage.created();
        await stage.succeeds('TerminateAccount', service);
        return service;
    },
    async hostile(stage) {
        const service = await used(stage, 12.5);
        stage.panel.user(await stage.userId(service)).user = HOSTILE;
        stage.tunnel.name = HOSTILE;
        stage.driver.update('tblcustomfieldsvalues', { value: HOSTILE }, { relid: service, fieldid: 503 });
        return service;
    },
};

async function used(stage: Stage, gb: number, options: Record<number, string> = {}): Promise<number> {
    const service = await stage.created(options);
    stage.panel.user(await stage.userId(service)).inFlow = Math.round(gb * GB);
    return service;
}

/** What the template gets in a situation. */
export async function pageIn(
    situation: string,
    language: string,
    start: () => Promise<Driver>,
): Promise<{ template: string; flvx: PageVariables; names: string[] }> {
    const driver = await start();
    try {
        const service = await SITUATIONS[situation]!(new Stage(driver));
        const { value, thrown } = await driver.clientArea(service, language);
        expect(thrown).toBeNull();
        const page = value as { tabOverviewModuleOutputTemplate: string; templateVariables: { flvx: PageVariables } };
        return {
            template: page.tabOverviewModuleOutputTemplate,
            flvx: page.templateVariables.flvx,
            names: Object.keys(page.templateVariables),
        };
    } finally {
        await driver.stop();
    }
}
