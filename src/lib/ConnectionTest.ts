import { Actions } from './Actions';
import { Deadline } from './Deadline';
import { Language } from './Language';
import { PanelAccess } from './PanelAccess';
import { Reconciliation } from './Reconciliation';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { StateStore } from './StateStore';

/** The button "Test Connection" on the page of a server. */
export class ConnectionTest {
    /** Logs in anew and asks for the tunnels: `success`, and `error` with a sentence where there is one to say. */
    static run(params: Record<string, unknown>): Record<string, unknown> {
        const secrets = new Secrets();
        const texts = Language.ofStaff();
        try {
            const server = Server.fromParams(params, texts);
            const store = new StateStore();
            const access = PanelAccess.forAction(server, store, Deadline.ofAction(), secrets, texts);
            access.session.login();
            const remarks: string[] = [];
            if (access.client.tunnels().length === 0) {
                remarks.push(texts.get('test.noTunnel'));
            }
            if (!server.verifiesTls) {
                remarks.push(texts.get('server.verifyOff'));
            }
            if (!store.hasTable()) {
                remarks.push(texts.get('test.noTable'));
            }
            const lastRun = Reconciliation.lastRun();
            remarks.push(lastRun !== '' ? texts.fill('admin.lastRun', { time: lastRun }) : texts.get('admin.neverRan'));
            return { success: true, error: remarks.join(' ') };
        } catch (error) {
            return { success: false, error: Actions.answer(error, secrets, texts) };
        }
    }
}
