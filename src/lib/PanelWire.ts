import {
    int,
    json_decode,
    json_encode,
    json_last_error,
    JSON_ERROR_NONE,
    JSON_UNESCAPED_SLASHES,
    JSON_UNESCAPED_UNICODE,
} from '../host/php';
import { HttpAnswer, HttpTransport } from './HttpTransport';
import { ModuleLog } from './ModuleLog';
import { PanelError } from './PanelError';
import { Texts } from './Texts';
import { Value } from './Value';

/** The envelope in which the panel answers; the HTTP status is 200 for errors too. */
export interface PanelAnswer {
    /** 0 on success */
    code: int;
    /** What went wrong, in Chinese */
    msg: string;
    /** What was asked for; `null` when there is none */
    data: unknown;
}

/** Sends requests to the panel's interface, checks that the answers come from such a panel, and logs both. */
export class PanelWire {
    constructor(
        private readonly transport: HttpTransport,
        private readonly log: ModuleLog,
        private readonly texts: Texts,
    ) {}

    /**
     * One request and its answer.
     *
     * @param path - behind `/api/v1`
     * @param token - empty = none
     * @param limit - the longest answer in bytes
     * @throws PanelError `unreachable`, `unknown` or `unsupported`
     */
    exchange(path: string, request: Record<string, unknown>, token: string, limit: int): PanelAnswer {
        const json = json_encode(request, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        if (json === false) {
            throw new PanelError('refused', this.texts.get('panel.notUtf8'));
        }
        try {
            const answer = this.transport.post('/api/v1' + path, json === '[]' ? '{}' : json, token, limit);
            const document = json_decode(answer.body, true, 64, 0);
            const isJson = json_last_error() === JSON_ERROR_NONE;
            this.log.answered(path, request, answer.status, isJson ? document : null, answer.body);
            return this.envelope(path, answer, document, isJson);
        } catch (error) {
            if (error instanceof PanelError) {
                this.log.failed(path, request, error.message);
            }
            throw error;
        }
    }

    private envelope(path: string, answer: HttpAnswer, document: unknown, isJson: boolean): PanelAnswer {
        const fields = Value.record(document);
        const code = fields['code'] ?? null;
        if (answer.status === 200 && typeof code === 'number') {
            return {
                code: Value.wholeOrZero(code),
                msg: Value.text(fields['msg'] ?? ''),
                data: fields['data'] ?? null,
            };
        }
        if (answer.status >= 500) {
            throw new PanelError('unknown', this.texts.fill('panel.serverError', { status: '' + answer.status }));
        }
        if (answer.status === 404 && answer.body.trim() === '404 page not found') {
            throw new PanelError('unsupported', this.texts.fill('panel.unsupported', { path }));
        }
        if (answer.status >= 300) {
            throw new PanelError('unsupported', this.texts.fill('panel.wrongAddress', { status: '' + answer.status }));
        }
        throw new PanelError('unknown', this.texts.fill(isJson ? 'panel.notFlvx' : 'panel.notJson', { path }));
    }
}
