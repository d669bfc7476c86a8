<?php

/** Generated from src/lib/PanelSession.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The login of the panel admin. The panel's token lasts 90 days and nothing but a change of the panel's secret ends it,
 * so one login serves for as long as it holds.
 */
class PanelSession
{
    /** The longest answer to a login, in bytes. */
    private const LIMIT = 1048576;

    private string $held = '';
    private Server $server;
    private PanelWire $wire;
    private TokenCache $cache;
    private Secrets $secrets;
    private Texts $texts;

    public function __construct(Server $server, PanelWire $wire, TokenCache $cache, Secrets $secrets, Texts $texts)
    {
        $this->server = $server;
        $this->wire = $wire;
        $this->cache = $cache;
        $this->secrets = $secrets;
        $this->texts = $texts;
    }

    /**
     * The token to send: the one at hand, else the kept one, else that of a new login.
     *
     * @throws PanelError when the panel does not let the module in
     */
    public function token(): string
    {
        if ($this->held === '') {
            $this->hold($this->cache->read($this->server));
        }
        return $this->held !== '' ? $this->held : $this->login();
    }

    /**
     * Logs in anew, whatever token is at hand.
     *
     * @throws PanelError when the panel does not let the module in
     */
    public function login(): string
    {
        if ($this->server->username === '' || $this->server->password === '') {
            throw new PanelError('login', $this->texts->get('login.missing'));
        }
        $answer = $this->wire->exchange(
            '/user/login',
            ['username' => $this->server->username, 'password' => $this->server->password],
            '',
            self::LIMIT,
        );
        if ($answer['code'] !== 0) {
            throw new PanelError('login', $this->refusal($answer['msg']));
        }
        $data = Value::record($answer['data']);
        $token = Value::text($data['token'] ?? '');
        if ($token === '') {
            throw new PanelError('unknown', $this->texts->fill('panel.notFlvx', ['path' => '/user/login']));
        }
        $this->secrets->add($token);
        if (Value::whole($data['role_id'] ?? null) !== 0) {
            throw new PanelError('login', $this->texts->fill('login.notAdmin', ['user' => $this->server->username]));
        }
        $this->held = $token;
        $this->cache->write($this->server, $token);
        return $token;
    }

    /** Whether the panel lets somebody in with this name and password. */
    public function acceptsLogin(string $username, string $password): bool
    {
        $answer = $this->wire->exchange(
            '/user/login',
            ['username' => $username, 'password' => $password],
            '',
            self::LIMIT,
        );
        $this->secrets->add(Value::text(Value::record($answer['data'])['token'] ?? ''));
        return $answer['code'] === 0;
    }

    private function hold(string $token): void
    {
        $this->secrets->add($token);
        $this->held = $token;
    }

    private function refusal(string $message): string
    {
        if (strpos($message, '验证码') !== false) {
            return $this->texts->get('login.captcha');
        }
        if (strpos($message, '停用') !== false) {
            return $this->texts->fill('login.disabled', ['user' => $this->server->username]);
        }
        if (strpos($message, '账号或密码错误') !== false) {
            return $this->texts->fill('login.wrong', ['user' => $this->server->username]);
        }
        return $this->texts->fill('login.refused', ['message' => $this->secrets->mask($message)]);
    }
}
