<?php

/** Generated from src/lib/PanelAccess.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Everything that is needed to talk to one panel, put together. */
class PanelAccess
{
    /** The longest that one call of an action may take, in seconds. */
    private const CALL_SECONDS = 20;

    /** The longest that a page may wait for the panel, in seconds. */
    private const PAGE_SECONDS = 8;

    public FlvxApiClient $client;
    public PanelSession $session;
    public ModuleLog $log;

    private function __construct(FlvxApiClient $client, PanelSession $session, ModuleLog $log)
    {
        $this->client = $client;
        $this->session = $session;
        $this->log = $log;
    }

    /** For an action, which has to be carried through. */
    public static function forAction(
        Server $server,
        StateStore $store,
        Deadline $deadline,
        Secrets $secrets,
        Texts $texts
    ): self {
        return self::make($server, $store, $secrets, $texts, self::CALL_SECONDS, $deadline);
    }

    /** For a page, for which somebody is waiting. */
    public static function forPage(Server $server, StateStore $store, Secrets $secrets, Texts $texts): self
    {
        $deadline = new Deadline(self::PAGE_SECONDS);
        return self::make($server, $store, $secrets, $texts, self::PAGE_SECONDS, $deadline);
    }

    private static function make(
        Server $server,
        StateStore $store,
        Secrets $secrets,
        Texts $texts,
        int $callSeconds,
        Deadline $deadline
    ): self {
        $secrets->add($server->password);
        $log = new ModuleLog($secrets);
        $transport = new HttpTransport($server, $callSeconds, $deadline, $texts);
        $wire = new PanelWire($transport, $log, $texts);
        $session = new PanelSession($server, $wire, new TokenCache($store), $secrets, $texts);
        return new self(new FlvxApiClient($wire, $session, $texts), $session, $log);
    }
}
