<?php

/** Generated from src/lib/ClientPage.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** What the customer sees on the page of his product. */
class ClientPage
{
    /** The words that stand in the template, by the last part of their key. */
    private const LABELS = [
        'title',
        'username',
        'password',
        'show',
        'hide',
        'tunnel',
        'traffic',
        'expiry',
        'forwards',
        'openPanel',
    ];

    /** From this part of the quota on the bar is amber; in per cent. */
    private const NEARLY_USED_UP = 80;

    /**
     * The template and its variables, all under the name `flvx`. They are finished texts, so that the template has only
     * to place them and to escape them.
     *
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    public static function render(array $params): array
    {
        $texts = Language::ofCustomer($params);
        $variables = array_replace(self::variables($params, $texts), [
            'label' => self::labels($texts),
            'language' => $texts->get('page.language'),
        ]);
        return [
            'tabOverviewModuleOutputTemplate' => 'templates/overview.tpl',
            'templateVariables' => ['flvx' => $variables],
        ];
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    private static function variables(array $params, Texts $texts): array
    {
        try {
            $service = Service::fromParams($params, $texts);
            if ($service->status !== 'Active' && $service->status !== 'Suspended') {
                $isComing = $service->status === 'Pending';
                return self::nothing($texts->get($isComing ? 'page.pending' : 'page.ended'), 'info');
            }
            return self::account($params, $service, $texts);
        } catch (\Throwable $error) {
            if ($error instanceof ModuleError) {
                return self::nothing($texts->get('page.trouble'), 'warning');
            }
            throw $error;
        }
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    private static function account(array $params, Service $service, Texts $texts): array
    {
        $server = Server::fromParams($params, $texts);
        $store = new StateStore();
        $states = new ServiceStates($store);
        $secrets = new Secrets();
        $password = $service->fields->read(CustomFields::PASSWORD);
        $secrets->add($password);
        $login = [
            'hasAccount' => true,
            'hasFigures' => false,
            'panelUrl' => $server->baseUrl . '/',
            'username' => $service->fields->read(CustomFields::USERNAME),
            'password' => $password,
        ];
        try {
            $panel = PanelAccess::forPage($server, $store, $secrets, $texts)->client;
            $state = $states->load($service);
            $user = (new UserFinder($service, $server, $state, $states, $texts))->find($panel->users());
            if ($user === null) {
                return array_replace($login, ['notices' => [self::notice('warning', $texts->get('page.missing'))]]);
            }
            return array_replace($login, self::figures($user, $texts), self::traffic($user, $state, $texts), [
                'tunnels' => self::tunnels($panel, $user['id'], $texts),
                'username' => $user['name'],
                'notices' => self::notices($service, $user, $state, $texts),
            ]);
        } catch (\Throwable $error) {
            if ($error instanceof PanelError) {
                $isAway = $error->kind === 'unreachable' || $error->kind === 'unknown';
                $text = $texts->get($isAway ? 'page.away' : 'page.trouble');
                return array_replace($login, ['notices' => [self::notice('warning', $text)]]);
            }
            if ($error instanceof ModuleError) {
                // The panel has a user, but not one of this service's own.
                return array_replace($login, ['notices' => [self::notice('warning', $texts->get('page.missing'))]]);
            }
            throw $error;
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
     * @return array<string, mixed>
     */
    private static function figures(array $user, Texts $texts): array
    {
        $neverExpires = $user['expTime'] <= 0 || $user['expTime'] >= Expiry::NEVER;
        $expiry = (int) floor($user['expTime'] / 1000);
        return [
            'hasFigures' => true,
            'expiry' => $neverExpires ? $texts->get('page.never') : date('Y-m-d H:i', $expiry),
            'daysLeft' => $neverExpires ? '' : self::daysLeft($expiry, $texts),
            'forwards' => $texts->fill('page.upTo', ['most' => (string) $user['num']]),
        ];
    }

    // The names of his tunnels; none when they cannot be read: a panel before 2.1.4 cannot list the tunnels of a user
    // once one of them was deleted, and that must not hide everything else.
    /** @return string[] */
    private static function tunnels(FlvxApiClient $panel, int $userId, Texts $texts): array
    {
        try {
            $names = array_map(
                fn($assignment) => $assignment['tunnelName'] !== ''
                    ? $assignment['tunnelName']
                    : '#' . $assignment['tunnelId'],
                $panel->assignments($userId),
            );
            return count($names) > 0 ? $names : [$texts->get('page.none')];
        } catch (\Throwable $error) {
            if ($error instanceof PanelError) {
                return [];
            }
            throw $error;
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
     * @return array<string, mixed>
     */
    private static function traffic(array $user, ServiceState $state, Texts $texts): array
    {
        $used = Traffic::gb($user['used']);
        $resetDay = Js::compareText($state->resetDue, Day::at(time())) > 0 ? $state->resetDue : '';
        $reset = $resetDay === '' ? '' : $texts->fill('page.resetOn', ['date' => $resetDay]);
        if ($user['flow'] >= Plan::UNLIMITED_GB) {
            $usage = $texts->fill('page.usedUnlimited', ['used' => $used]);
            return ['hasBar' => false, 'usage' => $usage, 'left' => '', 'reset' => $reset];
        }
        $percent = Traffic::percent($user['used'], $user['flow']);
        $isUsedUp = $percent >= 100;
        return [
            'hasBar' => true,
            'usage' => $texts->fill('page.usedOf', ['used' => $used, 'quota' => Traffic::quota($user['flow'], $texts)]),
            'left' => $texts->fill('page.left', ['left' => Traffic::gb(Traffic::left($user['used'], $user['flow']))]),
            'reset' => $reset,
            'percent' => $percent,
            'width' => min(100, $percent),
            'level' => $isUsedUp ? 'danger' : ($percent >= self::NEARLY_USED_UP ? 'warning' : 'success'),
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
     * @return array<int, array{level: string, text: string}>
     */
    private static function notices(Service $service, array $user, ServiceState $state, Texts $texts): array
    {
        if ($service->status === 'Suspended') {
            return [self::notice('danger', $texts->get('page.suspended'))];
        }
        if ($user['expTime'] > 0 && $user['expTime'] <= time() * 1000) {
            return [self::notice('danger', $texts->get('page.expired'))];
        }
        if ($user['status'] !== 1) {
            return [self::notice('danger', $texts->get('page.disabled'))];
        }
        if (Traffic::left($user['used'], $user['flow']) === 0) {
            return [self::notice('danger', $texts->get('page.usedUp'))];
        }
        if (count($state->surplus) > 0) {
            $values = ['count' => (string) count($state->surplus), 'most' => (string) $user['num']];
            return [self::notice('warning', $texts->fill('page.surplus', $values))];
        }
        return [];
    }

    private static function daysLeft(int $expiry, Texts $texts): string
    {
        $seconds = $expiry - time();
        $days = (int) floor($seconds / Day::SECONDS);
        if ($days >= 2) {
            return $texts->fill('page.days', ['count' => (string) $days]);
        }
        if ($days === 1) {
            return $texts->get('page.oneDay');
        }
        return $texts->get($seconds > 0 ? 'page.lastDay' : 'page.past');
    }

    /** @return array<string, mixed> */
    private static function nothing(string $text, string $level): array
    {
        return ['hasAccount' => false, 'hasFigures' => false, 'notices' => [self::notice($level, $text)]];
    }

    /** @return array{level: string, text: string} */
    private static function notice(string $level, string $text): array
    {
        return ['level' => $level, 'text' => $text];
    }

    /** @return array<string, string> */
    private static function labels(Texts $texts): array
    {
        $labels = [];
        foreach (self::LABELS as $name) {
            $labels[$name] = $texts->get('page.' . $name);
        }
        return $labels;
    }
}
