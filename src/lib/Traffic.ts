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

    /** The used part of a quota in whole per cent; more than 100 where more was used. */
    static percent(bytes: int, quotaGb: int): int {
        if (quotaGb < 1) {
            return 100;
        }
        // Counted in MB: a hundred times the bytes would leave the range of exact whole numbers.
        return Math.max(0, Math.floor((Math.floor(bytes / 1048576) * 100) / 1024 / quotaGb)) as int;
    }

    /** What is left of a quota in bytes. */
    static left(bytes: int, quotaGb: int): int {
        return Math.max(0, quotaGb * Plan.BYTES_PER_GB - bytes);
    }
}
