import { time } from '../host/php';
import { CustomFields } from './CustomFields';
import { Day } from './Day';
import { Expiry } from './Expiry';
import { PanelAssignment, PanelUser } from './FlvxApiClient';
import { Language } from './Language';
import { ModuleError } from './ModuleError';
import { PanelAccess } from './PanelAccess';
import { PanelError } from './PanelError';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { Traffic } from './Traffic';
import { UserFinder } from './UserFinder';

/** What the customer sees on the page of his product. */
export class ClientPage {
    /** The labels that the template needs, by the last part of their key. */
    private static readonly LABELS = [
        'account',
        'username',
        'password',
        'show',
        'tunnel',
        'traffic',
        'used',
        'of',
        'expiry',
        'openPanel',
        'title',
    ];

    /**
     * The template and its variables, all under the name `flvx`. The template escapes them.
     */
    static render(params: Record<string, unknown>): Record<string, unknown> {
        const texts = Language.ofCustomer(params);
        return {
            tabOverviewModuleOutputTemplate: 'templates/overview.tpl',
            templateVariables: { flvx: { ...ClientPage.variables(params, texts), label: ClientPage.labels(texts) } },
        };
    }

    private static variables(params: Record<string, unknown>, texts: Texts): Record<string, unknown> {
        try {
            const service = Service.fromParams(params, texts);
            if (service.status !== 'Active' && service.status !== 'Suspended') {
                const isComing = service.status === 'Pending';
                return ClientPage.message(texts.get(isComing ? 'page.pending' : 'page.ended'));
            }
            return ClientPage.account(params, service, texts);
        } catch (error) {
            if (error instanceof ModuleError || error instanceof PanelError) {
                return ClientPage.message(texts.get('page.away'));
            }
            throw error;
        }
    }

    private static account(params: Record<string, unknown>, service: Service, texts: Texts): Record<string, unknown> {
        const server = Server.fromParams(params, texts);
        const store = new StateStore();
        const states = new ServiceStates(store);
        const secrets = new Secrets();
        secrets.add(service.fields.read(CustomFields.PASSWORD));
        const account: Record<string, unknown> = {
            hasAccount: true,
            panelUrl: server.baseUrl + '/',
            username: service.fields.read(CustomFields.USERNAME),
            password: service.fields.read(CustomFields.PASSWORD),
        };
        try {
            const panel = PanelAccess.forPage(server, store, secrets, texts).client;
            const finder = new UserFinder(service, server, states.load(service), states, texts);
            const user = finder.find(panel.users());
            if (user === null) {
                return { ...account, message: texts.get('page.missing'), hasTraffic: false };
            }
            const assignments = panel.assignments(user.id);
            return {
                ...account,
                ...ClientPage.traffic(user, assignments, texts),
                username: user.name,
                message: ClientPage.notice(service, user, texts),
            };
        } catch (error) {
            if (error instanceof ModuleError || error instanceof PanelError) {
                return { ...account, message: texts.get('page.away'), hasTraffic: false };
            }
            throw error;
        }
    }

    private static traffic(user: PanelUser, assignments: PanelAssignment[], texts: Texts): Record<string, unknown> {
        const percent = Traffic.percent(user.used, user.flow);
        return {
            hasTraffic: true,
            used: Traffic.gb(user.used),
            quota: Traffic.quota(user.flow, texts),
            percent,
            level: percent >= 100 ? 'danger' : percent >= 80 ? 'warning' : 'success',
            expiry:
                user.expTime <= 0 || user.expTime >= Expiry.NEVER
                    ? texts.get('page.never')
                    : Day.at(Math.floor(user.expTime / 1000)),
            tunnels: assignments.map((assignment) =>
                assignment.tunnelName !== '' ? assignment.tunnelName : '#' + assignment.tunnelId,
            ),
        };
    }

    private static notice(service: Service, user: PanelUser, texts: Texts): string {
        if (service.status === 'Suspended') {
            return texts.get('page.suspended');
        }
        return user.expTime > 0 && user.expTime <= time() * 1000 ? texts.get('page.expired') : '';
    }

    private static message(text: string): Record<string, unknown> {
        return { hasAccount: false, hasTraffic: false, message: text };
    }

    private static labels(texts: Texts): Record<string, string> {
        const labels: Record<string, string> = {};
        for (const name of ClientPage.LABELS) {
            labels[name] = texts.get('page.' + name);
        }
        return labels;
    }
}
