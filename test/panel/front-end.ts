import { type Answer, type Request } from './answer';
import { splitPath } from './backend';

/** What nginx waits for the backend at most. */
export const FRONT_END_TIMEOUT = 60_000;

const MAX_BODY_BYTES = 2 ** 20;
const PROXIED = ['/api/v1/', '/flow/upload', '/flow/config', '/system-info'];
const TITLES: Readonly<Record<number, string>> = {
    405: 'Not Allowed',
    413: 'Request Entity Too Large',
    502: 'Bad Gateway',
    504: 'Gateway Time-out',
};

/**
 * What the nginx in front of the panel does with a request.
 *
 * @returns the request as the backend gets it, or nginx's own answer.
 */
export function passFrontEnd(request: Request): Request | Answer {
    const [path, query] = splitPath(request.path);
    const merged = path.replace(/\/{2,}/g, '/');
    if (Buffer.byteLength(request.body ?? '') > MAX_BODY_BYTES) {
        return htmlError(413);
    }
    if (!PROXIED.some((prefix) => merged.startsWith(prefix))) {
        return request.method === 'GET' || request.method === 'HEAD' ? app(request.method) : htmlError(405);
    }

    return { ...request, path: query === '' ? merged : `${merged}?${query}` };
}

/** An error page of nginx. */
export function htmlError(status: number): Answer {
    const title = `${status} ${TITLES[status] ?? ''}`;
    const body =
        `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n` +
        '<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

    return { status, type: 'text/html', headers: {}, body };
}

/** The page of the web application, whatever the path. */
function app(method: string): Answer {
    const body =
        '<!DOCTYPE html>\n<html lang="zh">\n<head><meta charset="UTF-8"><title>FLUX</title></head>\n' +
        '<body><div id="root"></div></body>\n</html>\n';

    return { status: 200, type: 'text/html', headers: {}, body: method === 'HEAD' ? '' : body };
}
