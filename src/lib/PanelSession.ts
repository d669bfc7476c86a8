import { PanelError } from './PanelError';
import { PanelWire } from './PanelWire';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Texts } from './Texts';
import { TokenCache } from './TokenCache';
import { Value } from './Value';

/**
 * The login of the panel admin. The panel's token lasts 90 days and nothing but a change of the panel's secret ends it,
 * so one login serves for as long as it holds.
 */
export class PanelSession {
    /** The longest answer to a login, in bytes. */
    private static readonly LIMIT = 1048576;

    private held = '';

    constructor(
        private readonly server: Server,
        private readonly wire: PanelWire,
        private readonly cache: TokenCache,
        private readonly secrets: Secrets,
        private readonly texts: Texts,
    ) {}

    /**
     * The token to send: the one at hand, else the kept one, else that of a new login.
     *
     * @throws PanelError when the panel does not let the module in
     */
    token(): string {
        if (this.held === '') {
            this.hold(this.cache.read(this.server));
        }
        return this.held !== '' ? this.held : this.login();
    }

    /**
     * Logs in anew, whatever token is at hand.
     *
     * @throws PanelError when the panel does not let the module in
     */
    login(): string {
        if (this.server.username === '' || this.server.password === '') {
            throw new PanelError('login', this.texts.get('login.missing'));
        }
        const answer = this.wire.exchange(
            '/user/login',
            { username: this.server.username, password: this.server.password },
            '',
            PanelSession.LIMIT,
        );
        if (answer.code !== 0) {
            throw new PanelError('login', this.refusal(answer.msg));
        }
        const data = Value.record(answer.data);
        const token = Value.text(data['token'] ?? '');
        if (token === '') {
            throw new PanelError('unknown', this.texts.fill('panel.notFlvx', { path: '/user/login' }));
        }
        this.secrets.add(token);
        if (Value.whole(data['role_id'] ?? null) !== 0) {
            throw new PanelError('login', this.texts.fill('login.notAdmin', { user: this.server.username }));
        }
        this.held = token;
        this.cache.write(this.server, token);
        return token;
    }

    /** Whether the panel lets somebody in with this name and password. */
    acceptsLogin(username: string, password: string): boolean {
        const answer = this.wire.exchange('/user/login', { username, password }, '', PanelSession.LIMIT);
        this.secrets.add(Value.text(Value.record(answer.data)['token'] ?? ''));
        return answer.code === 0;
    }

    private hold(token: string): void {
        this.secrets.add(token);
        this.held = token;
    }

    private refusal(message: string): string {
        if (message.includes('验证码')) {
            return this.texts.get('login.captcha');
        }
        if (message.includes('停用')) {
            return this.texts.fill('login.disabled', { user: this.server.username });
        }
        if (message.includes('账号或密码错误')) {
            return this.texts.fill('login.wrong', { user: this.server.username });
        }
        return this.texts.fill('login.refused', { message: this.secrets.mask(message) });
    }
}
