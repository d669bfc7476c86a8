import { date, int, time } from '../host/php';
import { CustomFields } from './CustomFields';
import { Day } from './Day';
import { Expiry } from './Expiry';
import { FlvxApiClient, PanelUser } from './FlvxApiClient';
import { Language } from './Language';
import { ModuleError } from './ModuleError';
import { PanelAccess } from './PanelAccess';
import { PanelError } from './PanelError';
import { Plan } from './Plan';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceState } from './ServiceState';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { Traffic } from './Traffic';
import { UserFinder } from './UserFinder';

/** The name of one of Bootstrap's colours. */
type NoticeLevel = 'info' | 'warning' | 'danger';

/** A sentence above the figures. */
interface Notice {
    level: NoticeLevel;
    text: string;
}

/** What the customer sees on the page of his product. */
export class ClientPage {
    /** The words that stand in the template, by the last part of their key. */
    private static readonly LABELS = [
        'title',
        'username',
        'password',
        'show',
        'hide',
        'tunnel',
        'traffic',
        'expiry',
        'forwards',
        'openPanel',
    ];

    /** From this part of the quota on the bar is amber; in per cent. */
    private static readonly NEARLY_USED_UP = 80;

    /**
     * The template and its variables, all under the name `flvx`. They are finished texts, so that the template has only
     * to place them and to escape them.
     */
    static render(params: Record<string, unknown>): Record<string, unknown> {
        const texts = Language.ofCustomer(params);
        const variables = {
            ...ClientPage.variables(params, texts),
            label: ClientPage.labels(texts),
            language: texts.get('page.language'),
        };
        return {
            tabOverviewModuleOutputTemplate: 'templates/overview.tpl',
            templateVariables: { flvx: variables },
        };
    }

    private static variables(params: Record<string, unknown>, texts: Texts): Record<string, unknown> {
        try {
            const service = Service.fromParams(params, texts);
            if (service.status !== 'Active' && service.status !== 'Suspended') {
                const isComing = service.status === 'Pending';
                return ClientPage.nothing(texts.get(isComing ? 'page.pending' : 'page.ended'), 'info');
            }
            return ClientPage.account(params, service, texts);
        } catch (error) {
            if (error instanceof ModuleError) {
                return ClientPage.nothing(texts.get('page.trouble'), 'warning');
            }
            throw error;
        }
    }

    private static account(params: Record<string, unknown>, service: Service, texts: Texts): Record<string, unknown> {
        const server = Server.fromParams(params, texts);
        const store = new StateStore();
        const states = new ServiceStates(store);
        const secrets = new Secrets();
        const password = service.fields.read(CustomFields.PASSWORD);
        secrets.add(password);
        const login: Record<string, unknown> = {
            hasAccount: true,
            hasFigures: false,
            panelUrl: server.baseUrl + '/',
            username: service.fields.read(CustomFields.USERNAME),
            password,
        };
        try {
            const panel = PanelAccess.forPage(server, store, secrets, texts).client;
            const state = states.load(service);
            const user = new UserFinder(service, server, state, states, texts).find(panel.users());
            if (user === null) {
                return { ...login, notices: [ClientPage.notice('warning', texts.get('page.missing'))] };
            }
            return {
                ...login,
                ...ClientPage.figures(user, texts),
                ...ClientPage.traffic(user, state, texts),
                tunnels: ClientPage.tunnels(panel, user.id, texts),
                username: user.name,
                notices: ClientPage.notices(service, user, state, texts),
            };
        } catch (error) {
            if (error instanceof PanelError) {
                const isAway = error.kind === 'unreachable' || error.kind === 'unknown';
                const text = texts.get(isAway ? 'page.away' : 'page.trouble');
                return { ...login, notices: [ClientPage.notice('warning', text)] };
            }
            if (error instanceof ModuleError) {
                // The panel has a user, but not one of this service's own.
                return { ...login, notices: [ClientPage.notice('warning', texts.get('page.missing'))] };
            }
            throw error;
        }
    }

    private static figures(user: PanelUser, texts: Texts): Record<string, unknown> {
        const neverExpires = user.expTime <= 0 || user.expTime >= Expiry.NEVER;
        const expiry = Math.floor(user.expTime / 1000);
        return {
            hasFigures: true,
            expiry: neverExpires ? texts.get('page.never') : date('Y-m-d H:i', expiry),
            daysLeft: neverExpires ? '' : ClientPage.daysLeft(expiry, texts),
            forwards: texts.fill('page.upTo', { most: '' + user.num }),
        };
    }

    // The names of his tunnels; none when they cannot be read: a panel before 2.1.4 cannot list the tunnels of a user
    // once one of them was deleted, and that must not hide everything else.
    private static tunnels(panel: FlvxApiClient, userId: int, texts: Texts): string[] {
        try {
            const names = panel
                .assignments(userId)
                .map((assignment) =>
                    assignment.tunnelName !== '' ? assignment.tunnelName : '#' + assignment.tunnelId,
                );
            return names.length > 0 ? names : [texts.get('page.none')];
        } catch (error) {
            if (error instanceof PanelError) {
                return [];
            }
            throw error;
        }
    }

    private static traffic(user: PanelUser, state: ServiceState, texts: Texts): Record<string, unknown> {
        const used = Traffic.gb(user.used);
        const resetDay = state.resetDue > Day.at(time()) ? state.resetDue : '';
        const reset = resetDay === '' ? '' : texts.fill('page.resetOn', { date: resetDay });
        if (user.flow >= Plan.UNLIMITED_GB) {
            const usage = texts.fill('page.usedUnlimited', { used });
            return { hasBar: false, usage, left: '', reset };
        }
        const percent = Traffic.percent(user.used, user.flow);
        const isUsedUp = percent >= 100;
        return {
            hasBar: true,
            usage: texts.fill('page.usedOf', { used, quota: Traffic.quota(user.flow, texts) }),
            left: texts.fill('page.left', { left: Traffic.gb(Traffic.left(user.used, user.flow)) }),
            reset,
            percent,
            width: Math.min(100, percent),
            level: isUsedUp ? 'danger' : percent >= ClientPage.NEARLY_USED_UP ? 'warning' : 'success',
        };
    }

    private static notices(service: Service, user: PanelUser, state: ServiceState, texts: Texts): Notice[] {
        if (service.status === 'Suspended') {
            return [ClientPage.notice('danger', texts.get('page.suspended'))];
        }
        if (user.expTime > 0 && user.expTime <= time() * 1000) {
            return [ClientPage.notice('danger', texts.get('page.expired'))];
        }
        if (user.status !== 1) {
            return [ClientPage.notice('danger', texts.get('page.disabled'))];
        }
        if (Traffic.left(user.used, user.flow) === 0) {
            return [ClientPage.notice('danger', texts.get('page.usedUp'))];
        }
        if (state.surplus.length > 0) {
            const values = { count: '' + state.surplus.length, most: '' + user.num };
            return [ClientPage.notice('warning', texts.fill('page.surplus', values))];
        }
        return [];
    }

    private static daysLeft(expiry: int, texts: Texts): string {
        const seconds = expiry - time();
        const days = Math.floor(seconds / Day.SECONDS);
        if (days >= 2) {
            return texts.fill('page.days', { count: '' + days });
        }
        if (days === 1) {
            return texts.get('page.oneDay');
        }
        return texts.get(seconds > 0 ? 'page.lastDay' : 'page.past');
    }

    private static nothing(text: string, level: NoticeLevel): Record<string, unknown> {
        return { hasAccount: false, hasFigures: false, notices: [ClientPage.notice(level, text)] };
    }

    private static notice(level: NoticeLevel, text: string): Notice {
        return { level, text };
    }

    private static labels(texts: Texts): Record<string, string> {
        const labels: Record<string, string> = {};
        for (const name of ClientPage.LABELS) {
            labels[name] = texts.get('page.' + name);
        }
        return labels;
    }
}
