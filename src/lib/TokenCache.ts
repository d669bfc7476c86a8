import { hash } from '../host/php';
import { Cipher } from './Cipher';
import { Server } from './Server';
import { StateStore } from './StateStore';

/** Keeps the panel's token between two requests, encrypted with WHMCS's own key. */
export class TokenCache {
    constructor(private readonly store: StateStore) {}

    /** The kept token for this server and these credentials; the empty text when there is none. */
    read(server: Server): string {
        const kept = this.store.read(TokenCache.key(server));
        return kept === '' ? '' : Cipher.decrypt(kept);
    }

    /** Keeps a token. Where the module has no table of its own, nothing is kept. */
    write(server: Server, token: string): void {
        if (this.store.hasTable()) {
            this.store.write(TokenCache.key(server), Cipher.encrypt(token), '');
        }
    }

    // With the credentials in the key, a token does not outlive a change of them.
    private static key(server: Server): string {
        const credentials = [server.baseUrl, server.username, server.password].join('\n');
        return 'token:' + server.id + ':' + hash('sha256', credentials).substring(0, 24);
    }
}
