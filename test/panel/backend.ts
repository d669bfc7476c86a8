import { type Answer, DatabaseLocked, failure, movedTo, notFound, Refusal, type Request } from './answer';
import { hashPassword, needsAdmin, needsToken, readToken, type Session } from './auth';
import { Calendar, type Clock, type Work } from './clock';
import { NodeControl } from './control';
import { Policy } from './policy';
import { backupRoutes } from './routes/backup';
import { assignmentRoutes } from './routes/assignments';
import { flowRoutes } from './routes/flow';
import { forwardRoutes } from './routes/forwards';
import { groupRoutes } from './routes/groups';
import { loginRoutes } from './routes/login';
import { settingRoutes } from './routes/settings';
import { speedLimitRoutes } from './routes/speed-limits';
import { subscriptionRoutes } from './routes/subscription';
import { tunnelRoutes } from './routes/tunnels';
import { userRoutes } from './routes/users';
import { Store } from './store';
import { type Features, featuresOf, type Version } from './version';

/** A request on its way to a handler. */
export interface Call {
    readonly method: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly body: string;
    readonly session: Session;
}

/** What answers a path. A handler refuses by throwing a {@link Refusal}. */
export type Handler = (call: Call) => Answer | Work<Answer>;

/** A path and what answers it. */
export interface Route {
    readonly path: string;
    /** The one method that is let through; without it every method is. */
    readonly method?: 'GET' | 'POST';
    readonly handler: Handler;
}

/** What an installation of the panel is set up with. */
export interface Settings {
    readonly version: Version;
    readonly clock: Clock;
    readonly utcOffsetHours: number;
}

const NOBODY: Session = { userId: 0, name: '', roleId: 1 };
const CORS = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': '*',
};

/** The panel's server process: middleware, routing and the endpoints, on a database of its own. */
export class Backend {
    readonly features: Features;
    readonly store = new Store();
    readonly clock: Clock;
    readonly calendar: Calendar;
    readonly control: NodeControl;
    readonly policy: Policy;
    /** Captcha tokens that this process accepted, with the time at which they end. */
    readonly captchaTokens = new Map<string, number>();
    /** What Cloudflare would say to a Turnstile response; a program cannot have a good one. */
    turnstile: (response: string) => boolean = () => false;
    jwtSecret = 'panel-secret';
    /** While it is set, every write fails as it does when another process holds the database. */
    isDatabaseLocked = false;

    private readonly routes: ReadonlyMap<string, Route>;

    constructor(settings: Settings) {
        this.features = featuresOf(settings.version);
        this.clock = settings.clock;
        this.calendar = new Calendar(settings.utcOffsetHours);
        this.control = new NodeControl(this.store);
        this.policy = new Policy(this.store, this.control, this.clock, this.calendar);
        this.routes = new Map(this.allRoutes().map((route) => [route.path, route]));
        this.seed();
    }

    /** Takes a request through the middleware to its handler. */
    *serve(request: Request): Work<Answer> {
        const answer = yield* this.dispatch(request);
        const headers = { ...CORS, ...answer.headers };

        return { ...answer, headers, body: request.method === 'HEAD' ? '' : answer.body };
    }

    /** Called before anything is written. */
    write(): void {
        if (this.isDatabaseLocked) {
            throw new DatabaseLocked();
        }
    }

    private *dispatch(request: Request): Work<Answer> {
        if (request.method === 'OPTIONS') {
            return { status: 204, type: '', headers: {}, body: '' };
        }
        const [rawPath, query] = splitPath(request.path);
        const path = decodePath(rawPath);
        let session = NOBODY;
        if (needsToken(path)) {
            const found = this.authenticate(request, path);
            if ('status' in found) {
                return found;
            }
            session = found;
        }
        const clean = cleanPath(path);
        if (clean !== path) {
            return movedTo(encodeURI(clean) + (query === '' ? '' : `?${query}`), request.method);
        }
        const route = this.routes.get(path);
        if (route === undefined) {
            return notFound();
        }

        return yield* this.handle(route, {
            method: request.method,
            path,
            query: new URLSearchParams(query),
            body: request.body ?? '',
            session,
        });
    }

    private authenticate(request: Request, path: string): Session | Answer {
        const token = (headerOf(request, 'authorization') ?? '').trim();
        if (token === '') {
            return failure(this.clock.now, 401, '未登录或token已过期');
        }
        const session = readToken(token, this.jwtSecret, this.clock.now);
        if (session === null) {
            return failure(this.clock.now, 401, '无效的token或token已过期');
        }
        if (session.roleId !== 0 && needsAdmin(path)) {
            return failure(this.clock.now, 403, '权限不足，仅管理员可操作');
        }

        return session;
    }

    private *handle(route: Route, call: Call): Work<Answer> {
        if (route.method !== undefined && route.method !== call.method) {
            return failure(this.clock.now, -1, '请求失败');
        }
        try {
            const outcome = route.handler(call);

            return 'next' in outcome ? yield* outcome : outcome;
        } catch (error) {
            if (error instanceof Refusal) {
                return failure(this.clock.now, error.code, error.message);
            }
            throw error;
        }
    }

    private allRoutes(): Route[] {
        return [
            ...loginRoutes(this),
            ...userRoutes(this),
            ...tunnelRoutes(this),
            ...assignmentRoutes(this),
            ...forwardRoutes(this),
            ...speedLimitRoutes(this),
            ...groupRoutes(this),
            ...settingRoutes(this),
            ...subscriptionRoutes(this),
            ...backupRoutes(this),
            ...flowRoutes(this),
        ];
    }

    private seed(): void {
        const now = this.clock.now;
        this.store.users.insert({
            user: 'admin_user',
            pwd: hashPassword('admin_user'),
            roleId: 0,
            expTime: 2727251700000,
            flow: 99999,
            inFlow: 0,
            outFlow: 0,
            flowResetTime: 1,
            num: 99999,
            createdTime: 1748914865000,
            updatedTime: 1754011744252,
            status: 1,
        });
        this.store.setConfig('app_name', 'flux', now);
    }
}

/** A header of a request, however it is capitalised. */
export function headerOf(request: Request, name: string): string | undefined {
    return Object.entries(request.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** A request path without its query, and the query. */
export function splitPath(path: string): [string, string] {
    const at = path.indexOf('?');

    return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)];
}

function decodePath(path: string): string {
    try {
        return decodeURIComponent(path);
    } catch {
        return path;
    }
}

/** The spelling under which the router knows a path: no doubled slashes, no dots. A slash at the end stays. */
function cleanPath(path: string): string {
    const parts: string[] = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            parts.pop();
        } else if (part !== '' && part !== '.') {
            parts.push(part);
        }
    }
    const clean = `/${parts.join('/')}`;

    return path.endsWith('/') && clean !== '/' ? `${clean}/` : clean;
}
