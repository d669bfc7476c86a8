import type { Outcome } from '../panel';
import { curlFailure, isSent } from './wire';
import { refuse } from './strict';
import { world } from './world';

// cURL on the world's own network. Numbers of options and errors are libcurl's.

const OPTIONS: Record<number, string> = {
    10065: 'caFile',
    78: 'connectSeconds',
    10036: 'method',
    52: 'followsRedirects',
    10023: 'headers',
    99: 'noSignal',
    10015: 'body',
    81: 'verifiesHost',
    64: 'verifiesPeer',
    13: 'seconds',
    20011: 'writer',
};

/** libcurl hands a body on in parts of at most this size. */
const PART = 16384;

type Writer = (handle: never, part: string) => number;

/** A cURL handle. */
export class FakeCurl {
    errno = 0;
    error = '';
    status = 0;
    contentType: string | null = null;
    /** Seconds until there was a connection over which to send; 0 for as long as there is none. */
    readyAfter = 0;
    private readonly options: Record<string, unknown> = {};

    constructor(private readonly url: string) {}

    set(options: Record<number, unknown>): void {
        for (const [number, value] of Object.entries(options)) {
            const name = OPTIONS[Number(number)];
            if (name === undefined) {
                refuse(`curl_setopt_array: the option ${number} is not modelled`);
            }
            this.options[name] = value;
        }
    }

    /** One request. What a careful client has to set is demanded here, since only a real network would punish it. */
    execute(): boolean {
        world().alive();
        const { options } = this;
        if (options['noSignal'] !== true) {
            refuse('CURLOPT_NOSIGNAL is not set: a time-out would end the whole PHP process on some systems');
        }
        for (const name of ['seconds', 'connectSeconds']) {
            if (!Number.isInteger(options[name]) || (options[name] as number) < 1) {
                refuse(`cURL without a limit in whole seconds (${name}) waits for ever`);
            }
        }
        if (typeof options['writer'] !== 'function') {
            refuse('cURL without CURLOPT_WRITEFUNCTION prints the answer');
        }
        if (options['followsRedirects'] === true) {
            refuse('following redirects is not modelled');
        }
        if (!URL.canParse(this.url)) {
            return this.fail(3, 'URL using bad/illegal format or missing URL');
        }
        const url = new URL(this.url);
        if (url.protocol !== 'http:' && url.protocol !== 'https:') {
            return this.fail(1, `Protocol "${url.protocol.slice(0, -1)}" not supported or disabled in libcurl`);
        }
        let outcome: Outcome = { kind: 'refused', elapsedMs: 0 };
        const body = (options['body'] ?? '') as string;
        const request = {
            method: (options['method'] ?? (options['body'] === undefined ? 'GET' : 'POST')) as string,
            path: url.pathname + url.search,
            headers: headersOf((options['headers'] ?? []) as string[], body),
            body,
        };
        const problem = this.connect(url);
        if (problem !== null) {
            // An empty answer is one to what was sent. Nobody at a panel has noticed anything.
            this.readyAfter = problem[0] === 52 ? 0.001 : 0;
            return this.fail(...problem);
        }
        world().passCall(url, request, () => {
            outcome = this.endpoint(url)!.exchange(request, {
                timeoutMs: 1000 * (options['seconds'] as number),
                connectMs: 1000 * (options['connectSeconds'] as number),
            });
        });
        return this.take(outcome, url);
    }

    private endpoint(url: URL) {
        return world().network.get(`${url.protocol}//${address(url)}`);
    }

    private connect(url: URL): [number, string] | null {
        const place = address(url);
        if (this.endpoint(url) === undefined) {
            const hosts = [...world().network.keys()].map((key) => new URL(key).hostname);
            if (!hosts.includes(url.hostname) && !/^[\d.]+$|^\[/.test(url.hostname)) {
                return [6, `Could not resolve host: ${url.hostname}`];
            }
            const other = `${url.protocol === 'http:' ? 'https:' : 'http:'}//${place}`;
            if (world().network.has(other)) {
                // Speaking TLS to a plain server, or the other way round.
                return url.protocol === 'https:'
                    ? [35, 'error:0A00010B:SSL routines::wrong version number']
                    : [52, 'Empty reply from server'];
            }
            return [7, `Failed to connect to ${url.hostname} port ${portOf(url)}: Connection refused`];
        }
        const caFile = world().untrusted.get(place);
        const given = this.options['caFile'];
        if (url.protocol === 'https:' && this.options['verifiesPeer'] !== false) {
            if (given !== undefined && !world().caFiles.has(String(given))) {
                return [77, `error setting certificate verify locations:  CAfile: ${String(given)} CApath: none`];
            }
            if (caFile !== undefined && given !== caFile) {
                return [60, 'SSL certificate problem: self-signed certificate'];
            }
        }
        return null;
    }

    private take(outcome: Outcome, url: URL): boolean {
        const failure = curlFailure(outcome, url.hostname, portOf(url), 1000 * (this.options['seconds'] as number));
        this.readyAfter = isSent(outcome) ? 0.001 : 0;
        const answer = outcome.kind === 'answer' ? outcome.answer : outcome.kind === 'cut' ? outcome.part : null;
        if (answer !== null) {
            this.status = answer.status;
            this.contentType = answer.type === '' ? null : answer.type;
            const writer = this.options['writer'] as Writer;
            for (const part of partsOf(answer.body)) {
                if (writer(this as never, part) !== Buffer.byteLength(part)) {
                    return this.fail(23, 'Failure writing output to destination');
                }
            }
        }
        if (failure !== null) {
            return this.fail(...failure);
        }
        this.errno = 0;
        this.error = '';
        return true;
    }

    private fail(errno: number, error: string): false {
        this.errno = errno;
        this.error = error;
        return false;
    }
}

function portOf(url: URL): string {
    return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

/** Host and port, the port always there. */
export function address(url: URL): string {
    return `${url.hostname}:${portOf(url)}`;
}

function headersOf(lines: string[], body: string): Record<string, string> {
    const headers: Record<string, string> = { 'Content-Length': String(Buffer.byteLength(body)) };
    for (const line of lines) {
        const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined || /[\r\n]/.test(line)) {
            return refuse(`a header line that is none: ${line}`);
        }
        // A name without a value takes away a header that cURL would send by itself.
        if (value !== '') {
            headers[name] = value;
        }
    }
    return headers;
}

/** A text in parts of whole characters. */
function partsOf(body: string): string[] {
    const parts: string[] = [];
    let rest = Buffer.from(body);
    while (rest.length > 0) {
        let end = Math.min(PART, rest.length);
        while (end < rest.length && (rest[end]! & 0xc0) === 0x80) {
            end--;
        }
        parts.push(rest.subarray(0, end).toString());
        rest = rest.subarray(end);
    }
    return parts;
}
