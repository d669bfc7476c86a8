import { document, Message, Refusal, success } from '../answer';
import type { Backend, Call, Route } from '../backend';
import { readStruct } from '../decode';
import { JsonError, parseFirst } from '../json';

const CAPTCHA_LIFETIME = 5 * 60_000;
const EMPTY_CONFIG = '配置数据不能为空';
const EMPTY_NAME = '配置名称不能为空';

/** `/config/*`, `/captcha/*` and `/announcement/*`. */
export function settingRoutes(backend: Backend): Route[] {
    const { store, clock, features } = backend;
    const routes: Route[] = [
        { path: '/api/v1/config/get', method: 'POST', handler: getConfig },
        { path: '/api/v1/config/list', method: 'POST', handler: listConfigs },
        { path: '/api/v1/config/update', method: 'POST', handler: updateConfigs },
        { path: '/api/v1/config/update-single', method: 'POST', handler: updateConfig },
        { path: '/api/v1/captcha/check', method: 'POST', handler: checkCaptcha },
    ];
    if (features.captchaVerify) {
        routes.push({ path: '/api/v1/captcha/verify', method: 'POST', handler: verifyCaptcha });
    }
    if (features.announcement) {
        routes.push(
            { path: '/api/v1/announcement/get', method: 'GET', handler: getAnnouncement },
            { path: '/api/v1/announcement/update', method: 'POST', handler: updateAnnouncement },
        );
    }

    return routes;

    function getConfig(call: Call) {
        const { name } = readStruct(call.body, { name: 'string' } as const, { mayBeMissing: true });
        if (name.trim() === '') {
            throw new Refusal(EMPTY_NAME);
        }
        const row = store.configs.find((candidate) => candidate.name === name);
        if (row === undefined) {
            throw new Refusal('配置不存在');
        }

        return success(clock.now, { id: row.id, name: row.name, value: row.value, time: row.time });
    }

    /** All of them, the secret ones too, for whoever is logged in. */
    function listConfigs() {
        return success(clock.now, Object.fromEntries(store.configs.all().map((row) => [row.name, row.value])));
    }

    function updateConfigs(call: Call) {
        const entries = textsIn(call.body);
        backend.write();
        for (const [name, value] of entries) {
            store.setConfig(name, value, clock.now);
        }

        return success(clock.now);
    }

    function updateConfig(call: Call) {
        const { name, value } = readStruct(call.body, { name: 'string', value: 'string' } as const);
        if (name.trim() === '') {
            throw new Refusal(EMPTY_NAME);
        }
        backend.write();
        store.setConfig(name, value, clock.now);

        return success(clock.now);
    }

    function checkCaptcha() {
        return success(clock.now, store.config('captcha_enabled').toLowerCase() === 'true' ? 1 : 0);
    }

    function verifyCaptcha(call: Call) {
        const { id, data } = readStruct(call.body, { id: 'string', data: 'string' } as const, { mayBeMissing: true });
        const isComplete = id.trim() !== '' && data.trim() !== '';
        const isAccepted = isComplete && (store.config('cloudflare_secret_key') === '' || backend.turnstile(data));
        if (isAccepted) {
            backend.captchaTokens.set(id, clock.now + CAPTCHA_LIFETIME);
        }

        return document({ data: { validToken: isAccepted ? id : '' }, success: isAccepted });
    }

    function getAnnouncement() {
        const { content, enabled } = store.announcement ?? { content: '', enabled: 0 };

        return success(clock.now, { content, enabled });
    }

    function updateAnnouncement(call: Call) {
        const shape = { content: 'string', enabled: 'int' } as const;
        const wish = readStruct(call.body, shape, { refusal: new Refusal(Message.BAD_REQUEST, 500) });
        backend.write();
        // The column's default wins over a 0 in the first row ever.
        store.announcement = { content: wish.content, enabled: store.announcement === null ? 1 : wish.enabled };

        return success(clock.now);
    }
}

/** An object of which all values are texts. */
function textsIn(body: string): [string, string][] {
    const entries: [string, string][] = [];
    for (const [name, value] of mapIn(body)) {
        if (typeof value !== 'string') {
            throw new Refusal(EMPTY_CONFIG);
        }
        entries.push([name, value]);
    }

    return entries;
}

function mapIn(body: string) {
    let value;
    try {
        value = parseFirst(body);
    } catch (error) {
        throw error instanceof JsonError ? new Refusal(EMPTY_CONFIG) : error;
    }
    if (!(value instanceof Map) || value.size === 0) {
        throw new Refusal(EMPTY_CONFIG);
    }

    return value;
}
