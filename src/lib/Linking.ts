import { Account } from './Account';
import { Actions } from './Actions';
import { CustomFields } from './CustomFields';
import { Deadline } from './Deadline';
import { Language } from './Language';
import { ModuleError } from './ModuleError';
import { PanelAccess } from './PanelAccess';
import { Plan } from './Plan';
import { ResetCalendar } from './ResetCalendar';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceLock } from './ServiceLock';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Value } from './Value';

/** Lets an admin make an existing panel user the service's own, and undo that. The panel itself is not changed. */
export class Linking {
    /**
     * Links the service to the user whose number staff entered in the custom field `flvx_user_id`.
     *
     * @returns `success`, or a sentence that says why not
     */
    static link(params: Record<string, unknown>): string {
        return Linking.run(params, true);
    }

    /**
     * Lets go of the panel user, who stays as he is.
     *
     * @returns `success`, or a sentence that says why not
     */
    static unlink(params: Record<string, unknown>): string {
        return Linking.run(params, false);
    }

    private static run(params: Record<string, unknown>, isToLink: boolean): string {
        const secrets = new Secrets();
        const texts = Language.ofStaff();
        try {
            const service = Service.fromParams(params, texts);
            const server = Server.fromParams(params, texts);
            const lock = new ServiceLock('service:' + service.id);
            if (!lock.take(ServiceLock.PATIENCE)) {
                return texts.get('service.busy');
            }
            try {
                const store = new StateStore();
                const access = PanelAccess.forAction(server, store, Deadline.ofAction(), secrets, texts);
                const account = new Account(service, server, access.client, new ServiceStates(store), secrets, texts);
                if (isToLink) {
                    Linking.take(account, Plan.fromParams(params, server, texts));
                } else {
                    account.forget();
                    service.fields.clear();
                }
            } finally {
                lock.giveBack();
            }
            return 'success';
        } catch (error) {
            return Actions.answer(error, secrets, texts);
        }
    }

    private static take(account: Account, plan: Plan): void {
        const texts = account.texts;
        const number = Value.wholeOrZero(account.service.fields.read(CustomFields.USER_ID));
        if (number < 1) {
            throw new ModuleError(texts.get('link.noNumber'));
        }
        // Admins are not in this list, so none of them can be linked.
        const user = account.panel.users().find((candidate) => candidate.id === number);
        if (user === undefined) {
            throw new ModuleError(texts.fill('link.noUser', { id: '' + number }));
        }
        if (account.state.userId > 0 && account.state.userId !== number && account.state.phase !== 'none') {
            throw new ModuleError(texts.fill('link.hasUser', { id: '' + account.state.userId }));
        }
        account.take(user);
        const assignments = account.panel.assignments(user.id);
        const assigned = assignments.map((assignment) => assignment.tunnelId);
        const forwards = account.forwards();
        account.state.isLinked = true;
        account.state.phase = user.status === 1 ? 'open' : 'closed';
        account.state.tunnelIds = plan.tunnelIds.filter((id) => assigned.includes(id));
        account.state.expiryDays = plan.expiryDays;
        new ResetCalendar(account.service, plan.resetPolicy).begin(account.state, account.now);
        account.observe(user, forwards);
        account.state.assigned = [];
        account.state.lost = [];
        account.noteAssignments(assignments, forwards);
        account.writeFields(assignments);
        account.settle();
    }
}
