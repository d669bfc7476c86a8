import { date, int, time } from '../host/php';
import { Capsule, localAPI } from '../host/whmcs';
import { Account } from './Account';
import { Actions } from './Actions';
import { Cipher } from './Cipher';
import { Deadline } from './Deadline';
import { PanelForward, PanelUser } from './FlvxApiClient';
import { Language } from './Language';
import { ModuleLog } from './ModuleLog';
import { PanelAccess } from './PanelAccess';
import { Plan } from './Plan';
import { Rows } from './Rows';
import { RunNote } from './RunNote';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceLock } from './ServiceLock';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { Upkeep } from './Upkeep';
import { Value } from './Value';

/**
 * Looks after all services once an hour: one listing of users and one of forwards for each server, and then a closer
 * look at those services only that are not as they should be. A run takes up no further service once its time is over;
 * the next one goes on where it stopped.
 */
export class Reconciliation {
    /** Seconds between two rounds. WHMCS's cron comes every five minutes. */
    private static readonly EVERY = 3300;

    /** Seconds in which a run takes up services. */
    private static readonly RUN_SECONDS = 120;

    private readonly store: StateStore;

    private readonly texts: Texts;

    private readonly secrets: Secrets;

    private readonly deadline: Deadline;

    private constructor() {
        this.store = new StateStore();
        this.texts = Language.ofStaff();
        this.secrets = new Secrets();
        this.deadline = new Deadline(Reconciliation.RUN_SECONDS);
    }

    /** The handler of WHMCS's cron. */
    static hourly(): void {
        const reconciliation = new Reconciliation();
        if (!reconciliation.isTime()) {
            return;
        }
        const lock = new ServiceLock('reconciliation');
        if (!lock.take(0)) {
            return;
        }
        try {
            reconciliation.round();
        } finally {
            lock.giveBack();
        }
    }

    /** When the last round ended or was broken off, as a text; empty when there was none. */
    static lastRun(): string {
        const at = RunNote.at();
        return at > 0 ? date('Y-m-d H:i', at) : '';
    }

    /**
     * Looks after one service.
     *
     * @param isDryRun - says what it would do and does nothing
     * @returns `success`, or for a dry run what was found
     */
    static one(params: Record<string, unknown>, isDryRun: boolean): string {
        const reconciliation = new Reconciliation();
        try {
            const service = Service.fromParams(params, reconciliation.texts);
            const server = Server.fromParams(params, reconciliation.texts);
            return reconciliation.lookAfter(service, server, isDryRun);
        } catch (error) {
            return Actions.answer(error, reconciliation.secrets, reconciliation.texts);
        }
    }

    private isTime(): boolean {
        return RunNote.place() > 0 || RunNote.at() <= time() - Reconciliation.EVERY;
    }

    private round(): void {
        const from = RunNote.place();
        let last = 0;
        for (const row of Reconciliation.servers()) {
            try {
                last = Math.max(last, this.roundOn(row, from));
            } catch (error) {
                // One panel that is away must not keep the others from their turn.
                new ModuleLog(this.secrets).note(Actions.answer(error, this.secrets, this.texts), 0);
            }
        }
        RunNote.write(last);
    }

    // Returns the service after which it was broken off, 0 when it came to the end.
    private roundOn(row: Record<string, unknown>, from: int): int {
        const services = Reconciliation.servicesOn(Value.wholeOrZero(row['id'] ?? null), from);
        if (services.length === 0) {
            return 0;
        }
        const server = Server.fromParams(Reconciliation.paramsOf(row), this.texts);
        const panel = PanelAccess.forAction(server, this.store, Deadline.ofAction(), this.secrets, this.texts).client;
        const users = panel.users();
        const forwards = panel.forwards();
        let before = from;
        for (const id of services) {
            if (this.deadline.remaining() === 0) {
                return before;
            }
            before = id;
            this.visit(id, server, users, forwards);
        }
        return 0;
    }

    // With what was listed a while ago it is decided whether a service is worth a closer look, which looks anew.
    private visit(id: int, server: Server, users: PanelUser[], forwards: PanelForward[]): void {
        const log = new ModuleLog(this.secrets);
        const lock = new ServiceLock('service:' + id);
        if (!lock.take(0)) {
            return;
        }
        let isToTell = false;
        try {
            const service = Service.fromParams({ serviceid: id }, this.texts);
            const account = this.accountOf(service, server);
            const upkeep = this.upkeepOf(account);
            const user = account.find(users);
            if (user === null || account.state.userId === 0) {
                return;
            }
            const own = forwards.filter((forward) => forward.userId === user.id);
            const findings = upkeep.findings(user, own);
            if (findings.length === 0 && !account.hasUnseenPause(own)) {
                account.observe(user, own);
                account.save();
                return;
            }
            isToTell = upkeep.mend();
            if (findings.length > 0) {
                const values = { service: '' + id, findings: findings.join(' ') };
                log.note(this.texts.fill('drift.mended', values), service.clientId);
            }
        } catch (error) {
            const values = { service: '' + id, answer: Actions.answer(error, this.secrets, this.texts) };
            log.note(this.texts.fill('drift.left', values), 0);
        } finally {
            lock.giveBack();
        }
        this.tell(id, isToTell);
    }

    private lookAfter(service: Service, server: Server, isDryRun: boolean): string {
        const lock = new ServiceLock('service:' + service.id);
        if (!lock.take(ServiceLock.PATIENCE)) {
            return this.texts.get('service.busy');
        }
        let isToTell = false;
        try {
            const account = this.accountOf(service, server);
            const upkeep = this.upkeepOf(account);
            if (isDryRun) {
                const user = account.find(account.panel.users());
                const own = user === null ? [] : account.panel.forwards().filter((item) => item.userId === user.id);
                const findings = upkeep.findings(user, own);
                return findings.length === 0 ? 'success' : findings.join(' ');
            }
            isToTell = upkeep.mend();
        } finally {
            lock.giveBack();
        }
        this.tell(service.id, isToTell);
        return 'success';
    }

    // A suspension is done that WHMCS believes to have failed.
    private tell(serviceId: int, isToTell: boolean): void {
        if (isToTell) {
            localAPI('ModuleSuspend', { serviceid: serviceId });
        }
    }

    private accountOf(service: Service, server: Server): Account {
        const access = PanelAccess.forAction(server, this.store, Deadline.ofAction(), this.secrets, this.texts);
        const states = new ServiceStates(this.store);
        return new Account(service, server, access.client, states, this.secrets, this.texts);
    }

    private upkeepOf(account: Account): Upkeep {
        const policy = Capsule.table('tblproducts').where('id', account.service.productId).value('configoption6');
        return new Upkeep(account, Plan.policyOf(Value.text(policy)));
    }

    private static servers(): Record<string, unknown>[] {
        const query = Capsule.table('tblservers').where('type', 'flvx').where('disabled', 0).orderBy('id');
        const columns = ['id', 'hostname', 'ipaddress', 'username', 'password', 'accesshash', 'secure', 'port'];
        return Rows.all(query, columns);
    }

    // The services of one server behind a number, in their order.
    private static servicesOn(serverId: int, after: int): int[] {
        const query = Capsule.table('tblhosting')
            .where('server', serverId)
            .where('id', '>', after)
            .whereIn('domainstatus', ['Active', 'Suspended'])
            .orderBy('id');
        return Rows.all(query, ['id']).map((row) => Value.wholeOrZero(row['id'] ?? null));
    }

    private static paramsOf(row: Record<string, unknown>): Record<string, unknown> {
        return {
            serverid: row['id'] ?? null,
            serverhostname: row['hostname'] ?? null,
            serverip: row['ipaddress'] ?? null,
            serverusername: row['username'] ?? null,
            serverpassword: Cipher.decrypt(Value.text(row['password'] ?? '')),
            serveraccesshash: row['accesshash'] ?? null,
            serversecure: row['secure'] ?? null,
            serverport: row['port'] ?? null,
        };
    }
}
