<?php

/** Generated from src/lib/ConnectionTest.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The button "Test Connection" on the page of a server. */
class ConnectionTest
{
    /**
     * Logs in anew and asks for the tunnels: `success`, and `error` with a sentence where there is one to say.
     *
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    public static function run(array $params): array
    {
        $secrets = new Secrets();
        $texts = Language::ofStaff();
        try {
            $server = Server::fromParams($params, $texts);
            $store = new StateStore();
            $access = PanelAccess::forAction($server, $store, Deadline::ofAction(), $secrets, $texts);
            $access->session->login();
            $remarks = [];
            if (count($access->client->tunnels()) === 0) {
                $remarks[] = $texts->get('test.noTunnel');
            }
            if (!$server->verifiesTls) {
                $remarks[] = $texts->get('server.verifyOff');
            }
            if (!$store->hasTable()) {
                $remarks[] = $texts->get('test.noTable');
            }
            $lastRun = Reconciliation::lastRun();
            $remarks[] =
                $lastRun !== '' ? $texts->fill('admin.lastRun', ['time' => $lastRun]) : $texts->get('admin.neverRan');
            return ['success' => true, 'error' => implode(' ', $remarks)];
        } catch (\Throwable $error) {
            return ['success' => false, 'error' => Actions::answer($error, $secrets, $texts)];
        }
    }
}
