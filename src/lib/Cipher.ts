import { function_exists } from '../host/php';
import { decrypt, encrypt, localAPI } from '../host/whmcs';
import { Value } from './Value';

/** WHMCS's encryption: its functions, which nobody documents, or where they are gone its documented API. */
export class Cipher {
    /** Encrypts a text; two calls give two different results. */
    static encrypt(text: string): string {
        return function_exists('encrypt') ? encrypt(text) : Cipher.ask('EncryptPassword', text);
    }

    /** Reverses `encrypt`. */
    static decrypt(text: string): string {
        return function_exists('decrypt') ? decrypt(text) : Cipher.ask('DecryptPassword', text);
    }

    private static ask(command: string, text: string): string {
        return Value.text(localAPI(command, { password2: text })['password'] ?? '');
    }
}
