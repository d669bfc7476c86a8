import { int, strlen } from '../host/php';
import { logActivity, logModuleCall } from '../host/whmcs';
import { Secrets } from './Secrets';
import { Value } from './Value';

/**
 * Decides what may be logged: of a request the fields of a white list, of an answer its code and message and how much
 * it held. Nothing else in the module writes to a log.
 */
export class ModuleLog {
    /** What a request may hold besides a password. */
    private static readonly FIELDS = [
        'id',
        'ids',
        'type',
        'types',
        'user',
        'username',
        'userId',
        'tunnelId',
        'flow',
        'num',
        'expTime',
        'flowResetTime',
        'speedId',
        'status',
    ];

    constructor(private readonly secrets: Secrets) {}

    /** Logs a call that the panel answered. */
    answered(path: string, request: Record<string, unknown>, status: int, answer: unknown, body: string): void {
        const envelope = Value.record(answer);
        this.write(path, request, {
            http: status,
            code: Value.text(envelope['code'] ?? ''),
            msg: this.secrets.mask(Value.text(envelope['msg'] ?? '').substring(0, 200)),
            bytes: strlen(body),
        });
    }

    /** Logs a call that got no usable answer. */
    failed(path: string, request: Record<string, unknown>, message: string): void {
        this.write(path, request, { error: this.secrets.mask(message) });
    }

    /** Writes a sentence to WHMCS's activity log, where staff and nobody else read it. */
    note(message: string, clientId: int): void {
        try {
            logActivity('FLVX: ' + this.secrets.mask(message), clientId);
        } catch (error) {
            // What cannot be logged is done all the same.
        }
    }

    private write(path: string, request: Record<string, unknown>, response: Record<string, unknown>): void {
        const shown: Record<string, unknown> = {};
        for (const [name, value] of Object.entries(request)) {
            if (ModuleLog.FIELDS.includes(name)) {
                shown[name] = typeof value === 'string' ? this.secrets.mask(value) : value;
            }
        }
        try {
            logModuleCall('flvx', path, shown, response, '', this.secrets.spellings());
        } catch (error) {
            // What cannot be logged is done all the same.
        }
    }
}
