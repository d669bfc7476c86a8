<?php

/** Generated from src/lib/TokenCache.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Keeps the panel's token between two requests, encrypted with WHMCS's own key. */
class TokenCache
{
    private StateStore $store;

    public function __construct(StateStore $store)
    {
        $this->store = $store;
    }

    /** The kept token for this server and these credentials; the empty text when there is none. */
    public function read(Server $server): string
    {
        $kept = $this->store->read(self::key($server));
        return $kept === '' ? '' : Cipher::decrypt($kept);
    }

    /** Keeps a token. Where the module has no table of its own, nothing is kept. */
    public function write(Server $server, string $token): void
    {
        if ($this->store->hasTable()) {
            $this->store->write(self::key($server), Cipher::encrypt($token), '');
        }
    }

    // With the credentials in the key, a token does not outlive a change of them.
    private static function key(Server $server): string
    {
        $credentials = implode("\n", [$server->baseUrl, $server->username, $server->password]);
        return 'token:' . $server->id . ':' . Js::substring(hash('sha256', $credentials), 0, 24);
    }
}
