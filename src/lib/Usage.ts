import { date, get_object_vars, int, time } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Actions } from './Actions';
import { CustomFields } from './CustomFields';
import { Deadline } from './Deadline';
import { PanelUser } from './FlvxApiClient';
import { Language } from './Language';
import { PanelAccess } from './PanelAccess';
import { Plan } from './Plan';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { StateStore } from './StateStore';
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
            const users = PanelAccess.forAction(
                server,
                new StateStore(),
                Deadline.ofAction(),
                secrets,
                texts,
            ).client.users();
            for (const row of Usage.servicesOn(server.id)) {
                const fields = new CustomFields(
                    Value.wholeOrZero(row['id'] ?? null),
                    Value.wholeOrZero(row['packageid'] ?? null),
                );
                const userId = Value.wholeOrZero(fields.read(CustomFields.USER_ID));
                const user = users.find((candidate) => candidate.id === userId);
                if (user !== undefined) {
                    Usage.write(Value.wholeOrZero(row['id'] ?? null), user);
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

    private static servicesOn(serverId: int): Record<string, unknown>[] {
        return Capsule.table('tblhosting')
            .where('server', serverId)
            .whereIn('domainstatus', ['Active', 'Suspended'])
            .orderBy('id')
            .get(['id', 'packageid'])
            .all()
            .map((row) => get_object_vars(row));
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
