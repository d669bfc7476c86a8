import { createHash, createHmac } from 'node:crypto';

/** Who a token speaks for. The database is not asked: a token outlives the status, the role and the user itself. */
export interface Session {
    readonly userId: number;
    /** The name at login. */
    readonly name: string;
    /** 0 admin, 1 customer. */
    readonly roleId: number;
}

const LIFETIME_SECONDS = 90 * 24 * 3600;

// The name is the panel's own; validation never looks at it.
const HEADER = base64url(JSON.stringify({ alg: 'HmacSHA256', typ: 'JWT' }));

/** Signs a token for 90 days. */
export function signToken(session: Session, secret: string, now: number): string {
    const issued = Math.floor(now / 1000);
    const claims = base64url(
        JSON.stringify({
            sub: String(session.userId),
            iat: issued,
            exp: issued + LIFETIME_SECONDS,
            user: session.name,
            name: session.name,
            role_id: session.roleId,
        }),
    );

    return `${HEADER}.${claims}.${signature(HEADER, claims, secret)}`;
}

/** Reads a token; `null` if it is malformed, expired or signed with another secret. */
export function readToken(token: string, secret: string, now: number): Session | null {
    const parts = token.split('.');
    if (parts.length !== 3) {
        return null;
    }
    const [header, claims, mark] = parts as [string, string, string];
    if (signature(header, claims, secret) !== mark) {
        return null;
    }
    const payload = parseClaims(claims);
    if (payload === null || payload.exp <= Math.floor(now / 1000)) {
        return null;
    }

    return { userId: Number(payload.sub), name: payload.user, roleId: payload.role_id };
}

/** What the panel stores of a password. */
export function hashPassword(password: string): string {
    return createHash('md5').update(password).digest('hex');
}

interface Claims {
    readonly sub: string;
    readonly exp: number;
    readonly user: string;
    readonly role_id: number;
}

function parseClaims(claims: string): Claims | null {
    try {
        const payload = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Partial<Claims> | null;
        const isWhole =
            typeof payload?.sub === 'string' && typeof payload.exp === 'number' && typeof payload.role_id === 'number';

        return isWhole ? { ...(payload as Claims), user: payload.user ?? '' } : null;
    } catch {
        return null;
    }
}

function signature(header: string, claims: string, secret: string): string {
    return createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url');
}

function base64url(text: string): string {
    return Buffer.from(text).toString('base64url');
}

const OPEN_PATHS = new Set(['/api/v1/user/login', '/api/v1/config/get']);
const OPEN_PREFIXES = ['/api/v1/open_api/', '/api/v1/captcha/'];

const ADMIN_PATHS = new Set([
    '/api/v1/user/create',
    '/api/v1/user/list',
    '/api/v1/user/update',
    '/api/v1/user/delete',
    '/api/v1/user/reset',
    '/api/v1/config/update',
    '/api/v1/config/update-single',
    '/api/v1/announcement/update',
]);
const ADMIN_PREFIXES = [
    '/api/v1/group/',
    '/api/v1/node/',
    '/api/v1/speed-limit/',
    '/api/v1/backup/',
    '/api/v1/federation/share/',
    '/api/v1/tunnel/',
];
const OWN_TUNNELS = '/api/v1/tunnel/user/tunnel';

/** Whether a path asks for a token: known or not, for the routing comes later. */
export function needsToken(path: string): boolean {
    return (
        path.startsWith('/api/') && !OPEN_PATHS.has(path) && !OPEN_PREFIXES.some((prefix) => path.startsWith(prefix))
    );
}

/** Whether a path is for admins only. */
export function needsAdmin(path: string): boolean {
    return ADMIN_PATHS.has(path) || (path !== OWN_TUNNELS && ADMIN_PREFIXES.some((prefix) => path.startsWith(prefix)));
}
