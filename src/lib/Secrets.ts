import {
    base64_encode,
    int,
    json_encode,
    JSON_UNESCAPED_SLASHES,
    JSON_UNESCAPED_UNICODE,
    rawurlencode,
} from '../host/php';

/** The values that must not appear in any log line, in every spelling in which they could get there. */
export class Secrets {
    private known: string[] = [];

    /** Adds a secret; the empty text is none. */
    add(secret: string): void {
        if (secret === '') {
            return;
        }
        const encoded = rawurlencode(secret);
        // The longer spellings first: blotting out the raw value inside them would leave the rest readable.
        const spellings = [
            base64_encode(secret),
            encoded,
            encoded.replaceAll('%20', '+'),
            Secrets.inJson(secret, 0),
            Secrets.inJson(secret, JSON_UNESCAPED_SLASHES),
            Secrets.inJson(secret, JSON_UNESCAPED_UNICODE),
            Secrets.inJson(secret, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
            secret,
        ];
        for (const spelling of spellings) {
            if (!this.known.includes(spelling)) {
                this.known = [...this.known, spelling];
            }
        }
    }

    private static inJson(secret: string, flags: int): string {
        const quoted = json_encode(secret, flags);
        return quoted === false ? secret : quoted.substring(1, quoted.length - 1);
    }

    /** All spellings of all secrets. */
    spellings(): string[] {
        return [...this.known];
    }

    /** The text with every secret in it blotted out. */
    mask(text: string): string {
        let masked = text;
        for (const spelling of this.known) {
            masked = masked.replaceAll(spelling, '***');
        }
        return masked;
    }
}
