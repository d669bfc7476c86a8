import { _SESSION } from '../host/php';
import { Account } from './Account';
import { Deadline } from './Deadline';
import { Language } from './Language';
import { ModuleError } from './ModuleError';
import { ModuleLog } from './ModuleLog';
import { PanelAccess } from './PanelAccess';
import { PanelError } from './PanelError';
import { Plan } from './Plan';
import { Provisioning } from './Provisioning';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceLock } from './ServiceLock';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { Value } from './Value';

/** What WHMCS can order for a service. */
export type Action = 'create' | 'suspend' | 'unsuspend' | 'renew' | 'changePackage' | 'changePassword' | 'terminate';

/**
 * The door between WHMCS and the module: reads `$params` into typed values, lets one action at a time work on a
 * service, and answers in WHMCS's way.
 */
export class Actions {
    /**
     * Carries out an action.
     *
     * @returns `success`, or a sentence that says what happened, why, and what to do
     */
    static run(action: Action, params: Record<string, unknown>): string {
        const secrets = new Secrets();
        const texts = Actions.texts(action, params);
        const deadline = Deadline.ofAction();
        try {
            const service = Service.fromParams(params, texts);
            const lock = new ServiceLock('service:' + service.id);
            if (!lock.take(ServiceLock.PATIENCE)) {
                return texts.get('service.busy');
            }
            try {
                Actions.carryOut(action, params, service, deadline, secrets, texts);
            } finally {
                lock.giveBack();
            }
            return 'success';
        } catch (error) {
            const answer = Actions.answer(error, secrets, texts);
            return action === 'changePassword' ? Actions.forCustomer(answer, params, secrets, texts) : answer;
        }
    }

    // WHMCS shows the customer what a change of his password comes to. What concerns the operator's server is no
    // business of his.
    private static forCustomer(
        answer: string,
        params: Record<string, unknown>,
        secrets: Secrets,
        texts: Texts,
    ): string {
        const harmless = [texts.get('password.rule'), texts.get('service.busy'), texts.get('user.missing')];
        if (harmless.includes(answer) || Value.text(_SESSION['adminid'] ?? '') !== '') {
            return answer;
        }
        const values = { service: Value.text(params['serviceid'] ?? ''), answer };
        const note = Language.ofStaff().fill('password.failed', values);
        new ModuleLog(secrets).note(note, Value.wholeOrZero(params['userid'] ?? null));
        return texts.get('password.notNow');
    }

    /** The sentence for an error; nothing secret is in it. */
    static answer(error: unknown, secrets: Secrets, texts: Texts): string {
        const message = error instanceof Error ? secrets.mask(error.message) : '';
        if (error instanceof ModuleError || error instanceof PanelError) {
            return message;
        }
        // WHMCS's database tells the statement with all values that were to be written.
        return texts.fill('action.unexpected', { message: message.replace(/ \((?:Connection: |SQL: )[\s\S]*$/, '') });
    }

    private static carryOut(
        action: Action,
        params: Record<string, unknown>,
        service: Service,
        deadline: Deadline,
        secrets: Secrets,
        texts: Texts,
    ): void {
        const server = Server.fromParams(params, texts);
        const store = new StateStore();
        const access = PanelAccess.forAction(server, store, deadline, secrets, texts);
        const account = new Account(service, server, access.client, new ServiceStates(store), secrets, texts);
        const life = new Provisioning(account, access.log);
        switch (action) {
            case 'create':
                life.create(Plan.fromParams(params, server, texts));
                break;
            case 'suspend':
                life.suspend();
                break;
            case 'unsuspend':
                life.unsuspend(Plan.fromParams(params, server, texts));
                break;
            case 'renew':
                life.renew(Plan.fromParams(params, server, texts));
                break;
            case 'changePackage':
                life.changePackage(Plan.fromParams(params, server, texts));
                break;
            case 'changePassword':
                life.changePassword(Value.text(params['password'] ?? ''));
                break;
            case 'terminate':
                life.terminate(Plan.keepsUserOf(params));
                break;
        }
    }

    // The answer to a change of password is shown to the customer, all others to staff.
    private static texts(action: Action, params: Record<string, unknown>): Texts {
        return action === 'changePassword' ? Language.ofCustomer(params) : Language.ofStaff();
    }
}
