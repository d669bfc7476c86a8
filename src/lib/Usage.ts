import { date, int, time } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Actions } from './Actions';
import { Deadline } from './Deadline';
import { PanelUser } from './FlvxApiClient';
import { Language } from './Language';
import { ModuleError } from './ModuleError';
import { PanelAccess } from './PanelAccess';
import { Plan } from './Plan';
import { Rows } from './Rows';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceStates } from './ServiceStates';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { UserFinder } from './UserFinder';
import { Value } from './Value';

/** Brings the panel's traffic counters into WHMCS, where the daily usage update asks for them. */
export class Usage {
    /** Bytes in a MB, WHMCS's unit for usage. */
    private static readonly BYTES_PER_MB = 1048576;

    /** MB in a GB. */
    private static readonly MB_PER_GB = 1024;

    /**
     * Writes usage and limit of every service on one server, with one listing of the panel.
     *
     * @returns `success`, or a sentence that says what happened; a service whose user the panel does not list keeps
     *     its old figures
     */
    static update(params: Record<string, unknown>): string {
        const secrets = new Secrets();
        const texts = Language.ofStaff();
        try {
            const server = Server.fromParams(params, texts);
            const store = new StateStore();
            const users = PanelAccess.forAction(server, store, Deadline.ofAction(), secrets, texts).client.users();
            const states = new ServiceStates(store);
            for (const id of Usage.servicesOn(server.id)) {
                const service = Service.fromParams({ serviceid: id }, texts);
                const user = Usage.userOf(service, server, states, users, texts);
                if (user !== null) {
                    Usage.write(id, user);
                }
            }
            return 'success';
        } catch (error) {
            return Actions.answer(error, secrets, texts);
        }
    }

    /** A limit in MB for WHMCS, to which 0 means unlimited. */
    static limitMb(quotaGb: int): int {
        return quotaGb >= Plan.UNLIMITED_GB ? 0 : quotaGb * Usage.MB_PER_GB;
    }

    // A number in a custom field may be the customer's own idea: it does not show him somebody else's traffic.
    private static userOf(
        service: Service,
        server: Server,
        states: ServiceStates,
        users: PanelUser[],
        texts: Texts,
    ): PanelUser | null {
        try {
            return new UserFinder(service, server, states.load(service), states, texts).find(users);
        } catch (error) {
            if (error instanceof ModuleError) {
                return null;
            }
            throw error;
        }
    }

    private static servicesOn(serverId: int): int[] {
        const query = Capsule.table('tblhosting')
            .where('server', serverId)
            .whereIn('domainstatus', ['Active', 'Suspended'])
            .orderBy('id');
        return Rows.all(query, ['id']).map((row) => Value.wholeOrZero(row['id'] ?? null));
    }

    private static write(serviceId: int, user: PanelUser): void {
        Capsule.table('tblhosting')
            .where('id', serviceId)
            .update({
                bwusage: Math.round(user.used / Usage.BYTES_PER_MB),
                bwlimit: Usage.limitMb(user.flow),
                lastupdate: date('Y-m-d H:i:s', time()),
            });
    }
}
