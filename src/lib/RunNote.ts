import { int, intval, time } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Value } from './Value';

/**
 * The note of when the reconciliation last ran and how far it came. It lies beside WHMCS's own settings, so that it is
 * kept also where the module may not make a table.
 */
export class RunNote {
    /** The row of `tblconfiguration`. */
    static readonly SETTING = 'FlvxReconciliation';

    /** When the last run ended, Unix seconds; 0 = never. */
    static at(): int {
        return intval('0' + Value.before(' ', RunNote.read()));
    }

    /** The service after which the last run was broken off; 0 when it came to its end. */
    static place(): int {
        const text = RunNote.read();
        const blank = text.indexOf(' ');
        return blank < 0 ? 0 : Value.wholeOrZero(text.substring(blank + 1));
    }

    /** Notes that a run ends now. */
    static write(place: int): void {
        const value = '' + time() + ' ' + place;
        const query = Capsule.table('tblconfiguration').where('setting', RunNote.SETTING);
        if (query.exists()) {
            query.update({ value });
            return;
        }
        Capsule.table('tblconfiguration').insert({ setting: RunNote.SETTING, value });
    }

    private static read(): string {
        return Value.text(Capsule.table('tblconfiguration').where('setting', RunNote.SETTING).value('value'));
    }
}
