import { bin2hex, hash, int, random_bytes } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Value } from './Value';

/** What tells this WHMCS from every other one that uses the same panel. */
export class Installation {
    /** The row of `tblconfiguration` that holds the installation's random id. */
    static readonly SETTING = 'FlvxInstallationId';

    /**
     * The name of the panel user that belongs to a service. It cannot be guessed from outside, so nobody can prepare
     * a user of that name for a service to come; 3 to 20 characters of `[a-z0-9-]`.
     */
    static userNameFor(serviceId: int): string {
        return 'f' + serviceId + '-' + hash('sha256', Installation.id() + ':' + serviceId).substring(0, 8);
    }

    private static id(): string {
        const kept = Installation.read();
        if (kept !== '') {
            return kept;
        }
        Capsule.table('tblconfiguration').insert({ setting: Installation.SETTING, value: bin2hex(random_bytes(16)) });
        // Had somebody else written one in the same moment, both of us read the same one of the two.
        return Installation.read();
    }

    private static read(): string {
        return Value.text(
            Capsule.table('tblconfiguration').where('setting', Installation.SETTING).orderBy('value').value('value'),
        );
    }
}
