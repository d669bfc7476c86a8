import { encode, type Sendable, sortKeys } from './json';

/** What a client sends. */
export interface Request {
    readonly method: string;
    /** Path with query. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
}

/** What a client gets back when it gets something back. */
export interface Answer {
    readonly status: number;
    /** The Content-Type; empty if there is none. */
    readonly type: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

/** A request that ends in an envelope with an error: thrown by handlers, turned into an answer at the door. */
export class Refusal extends Error {
    constructor(
        message: string,
        readonly code = -1,
    ) {
        super(message);
    }

    /** A database or otherwise unexpected error: its raw text reaches the client. */
    static raw(message: string): Refusal {
        return new Refusal(message, -2);
    }
}

/** Another process holds the database. */
export class DatabaseLocked extends Refusal {
    constructor() {
        super('database is locked (5) (SQLITE_BUSY)', -2);
    }
}

/** The texts that several endpoints share. */
export const Message = {
    OK: '操作成功',
    METHOD: '请求失败',
    BAD_REQUEST: '请求参数错误',
    BAD_PARAMETER: '参数错误',
    NO_USER: '用户不存在',
    NO_TUNNEL: '隧道不存在',
    NO_FORWARD: '转发不存在',
} as const;

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** The envelope of a success; without data the key is left out. */
export function success(now: number, data?: Sendable): Answer {
    return envelope(0, Message.OK, now, data);
}

/** The envelope of an error: HTTP 200 all the same. */
export function failure(now: number, code: number, message: string): Answer {
    return envelope(code, message, now);
}

function envelope(code: number, msg: string, ts: number, data?: Sendable): Answer {
    return document({ code, msg, ts, data: data === undefined ? undefined : sortKeys(data) });
}

/** A JSON document without an envelope. */
export function document(body: Sendable): Answer {
    return { status: 200, type: JSON_TYPE, headers: {}, body: `${encode(body)}\n` };
}

/** A plain text. */
export function text(body: string, headers: Record<string, string> = {}): Answer {
    return { status: 200, type: TEXT_TYPE, headers, body };
}

/** The router knows no such path. */
export function notFound(): Answer {
    return {
        status: 404,
        type: TEXT_TYPE,
        headers: { 'X-Content-Type-Options': 'nosniff' },
        body: '404 page not found\n',
    };
}

/** The router wants the clean spelling of a path. Only a reader gets a page with the link. */
export function movedTo(location: string, method: string): Answer {
    const withPage = method === 'GET' || method === 'HEAD';

    return {
        status: 301,
        type: withPage ? 'text/html; charset=utf-8' : '',
        headers: { Location: location },
        body: withPage ? `<a href="${location.replace(/&/g, '&amp;')}">Moved Permanently</a>.\n\n` : '',
    };
}
