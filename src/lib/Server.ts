import { int } from '../host/php';
import { ModuleError } from './ModuleError';
import { Texts } from './Texts';
import { Value } from './Value';

/** What the operator entered under System Settings > Servers: where the panel is and how to log in. */
export class Server {
    /**
     * @param id - `tblservers.id`
     * @param baseUrl - address of the panel without a trailing slash, such as `https://panel.example.com`
     * @param username - login of a panel admin
     * @param password - his password
     * @param tunnels - the default Tunnel ID, as entered
     * @param caFile - file with the certificate of the authority that signed the panel's certificate; empty = the system's
     * @param verifiesTls - whether the panel's certificate is checked
     */
    constructor(
        public readonly id: int,
        public readonly baseUrl: string,
        public readonly username: string,
        public readonly password: string,
        public readonly tunnels: string,
        public readonly caFile: string,
        public readonly verifiesTls: boolean,
    ) {}

    /**
     * Reads the server part of WHMCS's `$params`.
     *
     * @throws ModuleError when there is no server or its address cannot be read
     */
    static fromParams(params: Record<string, unknown>, texts: Texts): Server {
        const hostname = Value.text(params['serverhostname'] ?? '').trim();
        const address = hostname !== '' ? hostname : Value.text(params['serverip'] ?? '').trim();
        if (address === '') {
            throw new ModuleError(texts.get('server.missing'));
        }
        const port = Value.wholeOrZero(params['serverport'] ?? '');
        const baseUrl = Server.baseUrlOf(address, Value.isOn(params['serversecure'] ?? ''), port);
        if (baseUrl === null) {
            throw new ModuleError(texts.fill('server.address', { address }));
        }
        let tunnels = '';
        let caFile = '';
        let verifiesTls = true;
        for (const line of Value.text(params['serveraccesshash'] ?? '').split('\n')) {
            const entry = line.trim();
            const equals = entry.indexOf('=');
            if (entry === '') {
                continue;
            }
            if (equals < 0) {
                tunnels = entry;
                continue;
            }
            const name = entry.substring(0, equals).trim().toLowerCase();
            const value = entry.substring(equals + 1).trim();
            if (name === 'tunnel') {
                tunnels = value;
            } else if (name === 'ca') {
                caFile = value;
            } else if (name === 'verify') {
                verifiesTls = value.toLowerCase() !== 'off';
            } else {
                throw new ModuleError(texts.fill('server.accessHash', { line: name }));
            }
        }
        return new Server(
            Value.wholeOrZero(params['serverid'] ?? ''),
            baseUrl,
            Value.text(params['serverusername'] ?? '').trim(),
            Value.text(params['serverpassword'] ?? ''),
            tunnels,
            caFile,
            verifiesTls,
        );
    }

    /**
     * The panel's address from what an operator may have entered: a bare host name, one with a port, a whole address
     * copied from the browser, an IPv6 address. A scheme in it wins over `secure`, a port in it over `port`.
     *
     * @returns `null` when it is no address
     */
    static baseUrlOf(address: string, secure: boolean, port: int): string | null {
        let rest = address;
        let scheme = secure ? 'https' : 'http';
        let portField = port;
        const schemeEnd = rest.indexOf('://');
        if (schemeEnd >= 0) {
            const given = rest.substring(0, schemeEnd).toLowerCase();
            if (given !== 'http' && given !== 'https') {
                return null;
            }
            // The Port field belongs to the scheme that Secure chooses; the other scheme has a port of its own.
            portField = given === scheme ? port : 0;
            scheme = given;
            rest = rest.substring(schemeEnd + 3);
        }
        const end = Value.before('#', Value.before('?', rest));
        const slash = end.indexOf('/');
        let authority = slash < 0 ? end : end.substring(0, slash);
        let path = slash < 0 ? '' : end.substring(slash);
        while (path.endsWith('/')) {
            path = path.substring(0, path.length - 1);
        }
        // People paste the address of the interface instead of the address of the panel.
        if (path.endsWith('/api/v1')) {
            path = path.substring(0, path.length - 7);
        }
        while (path.endsWith('/')) {
            path = path.substring(0, path.length - 1);
        }
        if (/^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$/.test(authority)) {
            authority = '[' + authority + ']';
        }
        if (
            !/^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?$/.test(authority) ||
            !/^[A-Za-z0-9._~\/-]*$/.test(path)
        ) {
            return null;
        }
        const hasPort = /:[0-9]+$/.test(authority) && !authority.endsWith(']');
        const standardPort = scheme === 'https' ? 443 : 80;
        if (!hasPort && portField > 0 && portField !== standardPort) {
            authority = authority + ':' + portField;
        }
        return scheme + '://' + authority + path;
    }
}
