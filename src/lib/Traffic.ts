import { int, number_format } from '../host/php';
import { Plan } from './Plan';
import { Texts } from './Texts';

/** Traffic in words: bytes go in, text for a page comes out. */
export class Traffic {
    /** Bytes as GB with two decimals, such as `12.50 GB`. */
    static gb(bytes: int): string {
        return number_format(bytes / Plan.BYTES_PER_GB, 2, '.', ',') + ' GB';
    }

    /** A quota, such as `100 GB`, or the word for unlimited. */
    static quota(quotaGb: int, texts: Texts): string {
        return quotaGb >= Plan.UNLIMITED_GB ? texts.get('page.unlimited') : '' + quotaGb + ' GB';
    }

    /** The used part of a quota in whole per cent, 0 to 100. */
    static percent(bytes: int, quotaGb: int): int {
        if (quotaGb < 1) {
            return 100;
        }
        // Counted in MB: a hundred times the bytes would leave the range of exact whole numbers.
        const percent = Math.floor((Math.floor(bytes / 1048576) * 100) / 1024 / quotaGb);
        return Math.max(0, Math.min(100, percent));
    }
}
