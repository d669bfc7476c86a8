import { Message, Refusal, success } from '../answer';
import { hashPassword, signToken } from '../auth';
import type { Backend, Call, Route } from '../backend';
import { readStruct } from '../decode';

const DEFAULT_ACCOUNT = 'admin_user';
const CAPTCHA_REFUSED = '验证码校验失败';

/** `/user/login`. */
export function loginRoutes(backend: Backend): Route[] {
    const { store, clock } = backend;

    return [{ path: '/api/v1/user/login', method: 'POST', handler: login }];

    function login(call: Call) {
        const shape = { username: 'string', password: 'string', captchaId: 'string' } as const;
        const fields = readStruct(call.body, shape, { refusal: new Refusal(Message.BAD_REQUEST, 500) });
        if (fields.username.trim() === '') {
            throw new Refusal('用户名不能为空', 500);
        }
        if (fields.password.trim() === '') {
            throw new Refusal('密码不能为空', 500);
        }
        checkCaptcha(fields.captchaId);
        const user = store.userNamed(fields.username);
        if (user?.pwd !== hashPassword(fields.password)) {
            throw new Refusal('账号或密码错误');
        }
        if (user.status === 0) {
            throw new Refusal('账号被停用');
        }

        return success(clock.now, {
            token: signToken({ userId: user.id, name: user.user, roleId: user.roleId }, backend.jwtSecret, clock.now),
            name: user.user,
            role_id: user.roleId,
            requirePasswordChange: fields.username === DEFAULT_ACCOUNT || fields.password === DEFAULT_ACCOUNT,
        });
    }

    function checkCaptcha(captchaId: string): void {
        if (store.config('captcha_enabled').toLowerCase() !== 'true') {
            return;
        }
        const secret = store.config('cloudflare_secret_key');
        if (!backend.features.captchaVerify && secret === '') {
            throw new Refusal('验证码配置错误：未配置Secret Key');
        }
        const isAccepted =
            captchaId.trim() !== '' && (takeToken(captchaId) || (secret !== '' && backend.turnstile(captchaId)));
        if (!isAccepted) {
            throw new Refusal(CAPTCHA_REFUSED);
        }
    }

    /** A token counts once. */
    function takeToken(captchaId: string): boolean {
        const end = backend.captchaTokens.get(captchaId);
        backend.captchaTokens.delete(captchaId);

        return end !== undefined && end >= clock.now;
    }
}
