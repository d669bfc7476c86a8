<?php

/** Generated from src/lib/AdminTab.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** What staff see of a service in WHMCS's admin area: the panel's figures beside WHMCS's own. */
class AdminTab
{
    /**
     * Rows for `AdminServicesTabFields`: label to HTML.
     *
     * @param array<string, mixed> $params
     * @return array<string, string>
     */
    public static function rows(array $params): array
    {
        $texts = Language::ofStaff();
        $secrets = new Secrets();
        $rows = [];
        try {
            $service = Service::fromParams($params, $texts);
            $server = Server::fromParams($params, $texts);
            $store = new StateStore();
            $states = new ServiceStates($store);
            $state = $states->load($service);
            $panel = PanelAccess::forPage($server, $store, $secrets, $texts)->client;
            $user = (new UserFinder($service, $server, $state, $states, $texts))->find($panel->users());
            if ($user === null) {
                $rows[$texts->get('admin.user')] = self::html($texts->get('user.missing'));
                return $rows;
            }
            $forwards = array_values(
                array_filter($panel->forwards(), fn($forward) => $forward['userId'] === $user['id']),
            );
            return array_replace(
                self::figures($service, $user, $forwards, $texts),
                self::notes($service, $server, $user, $state, $texts),
            );
        } catch (\Throwable $error) {
            $rows[$texts->get('admin.problem')] = self::html(Actions::answer($error, $secrets, $texts));
            return $rows;
        }
    }

    /**
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     * @return array<string, string>
     */
    private static function figures(Service $service, array $user, array $forwards, Texts $texts): array
    {
        $running = count(array_values(array_filter($forwards, fn($forward) => $forward['status'] === 1)));
        $expiry =
            $user['expTime'] >= Expiry::NEVER
                ? $texts->get('page.never')
                : Day::at((int) floor($user['expTime'] / 1000));
        $isExpired = $user['expTime'] <= time() * 1000;
        $dueDate = $service->dueDate !== '' ? $service->dueDate : $texts->get('admin.noDueDate');
        return [
            $texts->get('admin.user') => self::html('#' . $user['id'] . ' ' . $user['name']),
            $texts->get('admin.status') => self::html(
                $texts->get($user['status'] === 1 ? 'admin.enabled' : 'admin.disabled'),
            ),
            $texts->get('admin.traffic') => self::html(
                $texts->fill('admin.usedOf', [
                    'used' => Traffic::gb($user['used']),
                    'quota' => Traffic::quota($user['flow'], $texts),
                    'percent' => (string) Traffic::percent($user['used'], $user['flow']),
                ]),
            ),
            $texts->get('admin.expiry') => self::html(
                $texts->fill($isExpired ? 'admin.expiredOn' : 'admin.expiresOn', [
                    'expiry' => $expiry,
                    'dueDate' => $dueDate,
                ]),
            ),
            $texts->get('admin.forwards') => self::html(
                $texts->fill('admin.runningAndPaused', [
                    'running' => (string) $running,
                    'paused' => (string) (count($forwards) - $running),
                    'most' => (string) $user['num'],
                ]),
            ),
        ];
    }

    /**
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     * @return array<string, string>
     */
    private static function notes(
        Service $service,
        Server $server,
        array $user,
        ServiceState $state,
        Texts $texts
    ): array {
        $notes = [];
        if ($state->intent === 'suspend' || $state->unsettled) {
            $notes[] = $texts->get('admin.unfinished');
        }
        if (count($state->surplus) > 0) {
            $values = ['count' => (string) count($state->surplus), 'most' => (string) $user['num']];
            $notes[] = $texts->fill('admin.surplus', $values);
        }
        if (!$state->hasSnapshot) {
            $notes[] = $texts->get('admin.noSnapshot');
        }
        $missing = $service->fields->missing();
        if (count($missing) > 0) {
            $notes[] = $texts->fill('admin.missingFields', ['names' => implode(', ', $missing)]);
        }
        $lastRun = Reconciliation::lastRun();
        $notes[] =
            $lastRun !== '' ? $texts->fill('admin.lastRun', ['time' => $lastRun]) : $texts->get('admin.neverRan');
        if (!$server->verifiesTls) {
            $notes[] = $texts->get('server.verifyOff');
        }
        return [$texts->get('admin.notes') => self::html(implode(' ', $notes))];
    }

    private static function html(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
