import {
    CURLE_COULDNT_RESOLVE_HOST,
    CURLE_OPERATION_TIMEDOUT,
    CURLE_SSL_CACERT,
    CURLE_SSL_CACERT_BADFILE,
    CURLE_SSL_CONNECT_ERROR,
    CURLE_SSL_PEER_CERTIFICATE,
    CURLINFO_PRETRANSFER_TIME,
    CURLINFO_RESPONSE_CODE,
    CURLOPT_CAINFO,
    CURLOPT_CONNECTTIMEOUT,
    CURLOPT_CUSTOMREQUEST,
    CURLOPT_FOLLOWLOCATION,
    CURLOPT_HTTPHEADER,
    CURLOPT_NOSIGNAL,
    CURLOPT_POSTFIELDS,
    CURLOPT_SSL_VERIFYHOST,
    CURLOPT_SSL_VERIFYPEER,
    CURLOPT_TIMEOUT,
    CURLOPT_WRITEFUNCTION,
    CurlHandle,
    curl_errno,
    curl_error,
    curl_exec,
    curl_getinfo,
    curl_init,
    curl_setopt_array,
    int,
} from '../host/php';
import { AnswerBody } from './AnswerBody';
import { Deadline } from './Deadline';
import { PanelError } from './PanelError';
import { Server } from './Server';
import { Texts } from './Texts';
import { Value } from './Value';

/** An answer as it came over the wire. */
export interface HttpAnswer {
    /** HTTP status */
    status: int;
    /** The body's bytes */
    body: string;
}

/** Carries one request to the panel and its answer back; knows nothing of what they mean. */
export class HttpTransport {
    /** Seconds to get a connection. */
    private static readonly CONNECT_SECONDS = 5;

    /**
     * @param callSeconds - the longest that one call may take
     * @param deadline - when the whole action has to be over
     */
    constructor(
        private readonly server: Server,
        private readonly callSeconds: int,
        private readonly deadline: Deadline,
        private readonly texts: Texts,
    ) {}

    /**
     * POSTs a JSON document.
     *
     * @param path - behind the panel's address, with a leading slash
     * @param token - sent as it is in `Authorization`; empty = none
     * @param limit - the longest answer in bytes
     * @throws PanelError `unreachable` when nothing was sent, `unknown` when no whole answer came back
     */
    post(path: string, json: string, token: string, limit: int): HttpAnswer {
        const seconds = Math.min(this.callSeconds, this.deadline.remaining());
        if (seconds < 1) {
            throw new PanelError('unreachable', this.texts.get('panel.outOfTime'));
        }
        const handle = curl_init(this.server.baseUrl + path);
        if (handle === false) {
            throw new PanelError('unreachable', this.texts.fill('panel.noConnection', { detail: this.server.baseUrl }));
        }
        const headers = ['Content-Type: application/json', 'Accept: application/json', 'Expect:'];
        if (token !== '') {
            headers.push('Authorization: ' + token);
        }
        const body = new AnswerBody(limit);
        curl_setopt_array(handle, {
            [CURLOPT_CUSTOMREQUEST]: 'POST',
            [CURLOPT_POSTFIELDS]: json,
            [CURLOPT_HTTPHEADER]: headers,
            [CURLOPT_CONNECTTIMEOUT]: Math.min(HttpTransport.CONNECT_SECONDS, seconds),
            [CURLOPT_TIMEOUT]: seconds,
            // Without it a time-out below a second ends the whole PHP process on some systems.
            [CURLOPT_NOSIGNAL]: true,
            // A redirect would turn the POST into a GET, or carry the token to another host.
            [CURLOPT_FOLLOWLOCATION]: false,
            [CURLOPT_SSL_VERIFYPEER]: this.server.verifiesTls,
            [CURLOPT_SSL_VERIFYHOST]: this.server.verifiesTls ? 2 : 0,
            [CURLOPT_WRITEFUNCTION]: (_handle: CurlHandle, part: string): int => body.take(part),
        });
        if (this.server.caFile !== '') {
            curl_setopt_array(handle, { [CURLOPT_CAINFO]: this.server.caFile });
        }
        const done = curl_exec(handle);
        if (body.isOverLimit()) {
            throw new PanelError(
                'unknown',
                this.texts.fill('panel.tooLarge', { limit: '' + Math.floor(limit / 1048576) }),
            );
        }
        if (done === false) {
            throw this.failure(handle);
        }
        return { status: Value.wholeOrZero(curl_getinfo(handle, CURLINFO_RESPONSE_CODE)), body: body.text() };
    }

    // The time at which cURL was ready to send is zero for as long as name, connection or TLS had not come about.
    private failure(handle: CurlHandle): PanelError {
        const code = curl_errno(handle);
        const detail = curl_error(handle);
        const ready = curl_getinfo(handle, CURLINFO_PRETRANSFER_TIME);
        const wasSent = typeof ready === 'number' && ready > 0;
        return wasSent
            ? new PanelError('unknown', this.texts.fill('panel.noAnswer', { detail: detail + ' (' + code + ')' }))
            : new PanelError('unreachable', this.texts.fill(HttpTransport.reasonFor(code), { detail }));
    }

    private static reasonFor(code: int): string {
        switch (code) {
            case CURLE_COULDNT_RESOLVE_HOST:
                return 'panel.noHost';
            case CURLE_OPERATION_TIMEDOUT:
                return 'panel.connectTimeout';
            case CURLE_SSL_CONNECT_ERROR:
                return 'panel.tls';
            case CURLE_SSL_PEER_CERTIFICATE:
            case CURLE_SSL_CACERT:
                return 'panel.certificate';
            case CURLE_SSL_CACERT_BADFILE:
                return 'panel.caFile';
            default:
                return 'panel.noConnection';
        }
    }
}
