import { _SESSION } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Texts } from './Texts';
import { Value } from './Value';

/** Chooses the language in which somebody is spoken to. */
export class Language {
    /** For staff: the installation's language. */
    static ofStaff(): Texts {
        return new Texts(Language.ofInstallation());
    }

    /** For the customer: what he chose on the page, else what his account says, else the installation's language. */
    static ofCustomer(params: Record<string, unknown>): Texts {
        const chosen = Value.text(_SESSION['Language'] ?? '').trim();
        if (chosen !== '') {
            return new Texts(chosen);
        }
        const account = Value.text(Value.record(params['clientsdetails'] ?? null)['language'] ?? '').trim();
        return new Texts(account !== '' ? account : Language.ofInstallation());
    }

    private static ofInstallation(): string {
        try {
            const kept = Capsule.table('tblconfiguration').where('setting', 'Language').value('value');
            return Value.text(kept).trim();
        } catch (error) {
            // WHMCS asks for the settings also where it has no database at hand; the texts must not fail then.
            return '';
        }
    }
}
