import { ENT_QUOTES, ENT_SUBSTITUTE, htmlspecialchars, time } from '../host/php';
import { Actions } from './Actions';
import { Day } from './Day';
import { Expiry } from './Expiry';
import { PanelForward, PanelUser } from './FlvxApiClient';
import { Language } from './Language';
import { PanelAccess } from './PanelAccess';
import { Reconciliation } from './Reconciliation';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceState } from './ServiceState';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { Traffic } from './Traffic';
import { UserFinder } from './UserFinder';

/** What staff see of a service in WHMCS's admin area: the panel's figures beside WHMCS's own. */
export class AdminTab {
    /** Rows for `AdminServicesTabFields`: label to HTML. */
    static rows(params: Record<string, unknown>): Record<string, string> {
        const texts = Language.ofStaff();
        const secrets = new Secrets();
        const rows: Record<string, string> = {};
        try {
            const service = Service.fromParams(params, texts);
            const server = Server.fromParams(params, texts);
            const store = new StateStore();
            const states = new ServiceStates(store);
            const state = states.load(service);
            const panel = PanelAccess.forPage(server, store, secrets, texts).client;
            const user = new UserFinder(service, server, state, states, texts).find(panel.users());
            if (user === null) {
                rows[texts.get('admin.user')] = AdminTab.html(texts.get('user.missing'));
                return rows;
            }
            const forwards = panel.forwards().filter((forward) => forward.userId === user.id);
            return {
                ...AdminTab.figures(service, user, forwards, texts),
                ...AdminTab.notes(service, server, user, state, texts),
            };
        } catch (error) {
            rows[texts.get('admin.problem')] = AdminTab.html(Actions.answer(error, secrets, texts));
            return rows;
        }
    }

    private static figures(
        service: Service,
        user: PanelUser,
        forwards: PanelForward[],
        texts: Texts,
    ): Record<string, string> {
        const running = forwards.filter((forward) => forward.status === 1).length;
        const expiry = user.expTime >= Expiry.NEVER ? texts.get('page.never') : Day.at(Math.floor(user.expTime / 1000));
        const isExpired = user.expTime <= time() * 1000;
        const dueDate = service.dueDate !== '' ? service.dueDate : texts.get('admin.noDueDate');
        return {
            [texts.get('admin.user')]: AdminTab.html('#' + user.id + ' ' + user.name),
            [texts.get('admin.status')]: AdminTab.html(
                texts.get(user.status === 1 ? 'admin.enabled' : 'admin.disabled'),
            ),
            [texts.get('admin.traffic')]: AdminTab.html(
                texts.fill('admin.usedOf', {
                    used: Traffic.gb(user.used),
                    quota: Traffic.quota(user.flow, texts),
                    percent: '' + Traffic.percent(user.used, user.flow),
                }),
            ),
            [texts.get('admin.expiry')]: AdminTab.html(
                texts.fill(isExpired ? 'admin.expiredOn' : 'admin.expiresOn', { expiry, dueDate }),
            ),
            [texts.get('admin.forwards')]: AdminTab.html(
                texts.fill('admin.runningAndPaused', {
                    running: '' + running,
                    paused: '' + (forwards.length - running),
                    most: '' + user.num,
                }),
            ),
        };
    }

    private static notes(
        service: Service,
        server: Server,
        user: PanelUser,
        state: ServiceState,
        texts: Texts,
    ): Record<string, string> {
        const notes: string[] = [];
        if (state.intent === 'suspend' || state.unsettled) {
            notes.push(texts.get('admin.unfinished'));
        }
        if (state.surplus.length > 0) {
            const values = { count: '' + state.surplus.length, most: '' + user.num };
            notes.push(texts.fill('admin.surplus', values));
        }
        if (!state.hasSnapshot) {
            notes.push(texts.get('admin.noSnapshot'));
        }
        const missing = service.fields.missing();
        if (missing.length > 0) {
            notes.push(texts.fill('admin.missingFields', { names: missing.join(', ') }));
        }
        const lastRun = Reconciliation.lastRun();
        notes.push(lastRun !== '' ? texts.fill('admin.lastRun', { time: lastRun }) : texts.get('admin.neverRan'));
        if (!server.verifiesTls) {
            notes.push(texts.get('server.verifyOff'));
        }
        return { [texts.get('admin.notes')]: AdminTab.html(notes.join(' ')) };
    }

    private static html(text: string): string {
        return htmlspecialchars(text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
