import { base64_encode, json_encode, rawurlencode } from '../host/php';

/** The values that must not appear in any log line, in every spelling in which they could get there. */
export class Secrets {
    private known: string[] = [];

    /** Adds a secret; the empty text is none. */
    add(secret: string): void {
        if (secret === '') {
            return;
        }
        const quoted = json_encode(secret, 0);
        const plain = quoted === false ? secret : quoted.substring(1, quoted.length - 1);
        // The longer spellings first: blotting out the raw value inside them would leave the rest readable.
        this.known = [...this.known, base64_encode(secret), rawurlencode(secret), plain, secret];
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
