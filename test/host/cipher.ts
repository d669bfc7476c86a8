import { createHash } from 'node:crypto';

// The stand-in's encryption, the same as test/whmcs/src/Cipher.php: tests read and write what either side encrypted.

const KEY = 'stand-in';

function sha256(...parts: (string | Buffer)[]): Buffer {
    const hash = createHash('sha256');
    for (const part of parts) {
        hash.update(part);
    }
    return hash.digest();
}

function mix(nonce: Buffer, text: Buffer): Buffer {
    const mixed = Buffer.from(text);
    for (let block = 0; block * 32 < text.length; block++) {
        const stream = sha256(KEY, nonce, ':' + block);
        for (let index = block * 32; index < Math.min(text.length, block * 32 + 32); index++) {
            mixed[index] = mixed[index]! ^ stream[index % 32]!;
        }
    }
    return mixed;
}

/** Encrypts; `number` makes the ciphertext another one each time. */
export function encryptText(text: string, number: number): string {
    const bytes = Buffer.from(text);
    const nonce = sha256(`${KEY}:${number}`).subarray(0, 8);
    const tag = sha256(KEY, nonce, bytes).subarray(0, 4);
    return Buffer.concat([nonce, tag, mix(nonce, bytes)]).toString('base64');
}

/** What was not made by {@link encryptText} gives an empty text. */
export function decryptText(cipher: string): string {
    const bytes = /^[A-Za-z0-9+/]*={0,2}$/.test(cipher) ? Buffer.from(cipher, 'base64') : Buffer.alloc(0);
    if (bytes.length < 12) {
        return '';
    }
    const nonce = bytes.subarray(0, 8);
    const text = mix(nonce, bytes.subarray(12));
    return sha256(KEY, nonce, text).subarray(0, 4).equals(bytes.subarray(8, 12)) ? text.toString() : '';
}
