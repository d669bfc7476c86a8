<?php

/** Generated from src/lib/Reconciliation.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Looks after all services once an hour: one listing of users and one of forwards for each server, and then a closer
 * look at those services only that are not as they should be. A run takes up no further service once its time is over;
 * the next one goes on where it stopped.
 */
class Reconciliation
{
    /** Seconds between two rounds. WHMCS's cron comes every five minutes. */
    private const EVERY = 3300;

    /** Seconds in which a run takes up services. */
    private const RUN_SECONDS = 120;

    private StateStore $store;

    private Texts $texts;

    private Secrets $secrets;

    private Deadline $deadline;

    private function __construct()
    {
        $this->store = new StateStore();
        $this->texts = Language::ofStaff();
        $this->secrets = new Secrets();
        $this->deadline = new Deadline(self::RUN_SECONDS);
    }

    /** The handler of WHMCS's cron. */
    public static function hourly(): void
    {
        $reconciliation = new self();
        if (!$reconciliation->isTime()) {
            return;
        }
        $lock = new ServiceLock('reconciliation');
        if (!$lock->take(0)) {
            return;
        }
        try {
            $reconciliation->round();
        } finally {
            $lock->giveBack();
        }
    }

    /** When the last round ended or was broken off, as a text; empty when there was none. */
    public static function lastRun(): string
    {
        $at = RunNote::at();
        return $at > 0 ? date('Y-m-d H:i', $at) : '';
    }

    /**
     * Looks after one service.
     *
     * @param array<string, mixed> $params
     * @param bool $isDryRun says what it would do and does nothing
     * @return string `success`, or for a dry run what was found
     */
    public static function one(array $params, bool $isDryRun): string
    {
        $reconciliation = new self();
        try {
            $service = Service::fromParams($params, $reconciliation->texts);
            $server = Server::fromParams($params, $reconciliation->texts);
            return $reconciliation->lookAfter($service, $server, $isDryRun);
        } catch (\Throwable $error) {
            return Actions::answer($error, $reconciliation->secrets, $reconciliation->texts);
        }
    }

    private function isTime(): bool
    {
        return RunNote::place() > 0 || RunNote::at() <= time() - self::EVERY;
    }

    private function round(): void
    {
        $from = RunNote::place();
        $last = 0;
        foreach (self::servers() as $row) {
            try {
                $last = max($last, $this->roundOn($row, $from));
            } catch (\Throwable $error) {
                // One panel that is away must not keep the others from their turn.
                (new ModuleLog($this->secrets))->note(Actions::answer($error, $this->secrets, $this->texts), 0);
            }
        }
        RunNote::write($last);
    }

    // Returns the service after which it was broken off, 0 when it came to the end.
    /** @param array<string, mixed> $row */
    private function roundOn(array $row, int $from): int
    {
        $services = self::servicesOn(Value::wholeOrZero($row['id'] ?? null), $from);
        if (count($services) === 0) {
            return 0;
        }
        $server = Server::fromParams(self::paramsOf($row), $this->texts);
        $panel = PanelAccess::forAction($server, $this->store, Deadline::ofAction(), $this->secrets, $this->texts)
            ->client;
        $users = $panel->users();
        $forwards = $panel->forwards();
        $before = $from;
        foreach ($services as $id) {
            if ($this->deadline->remaining() === 0) {
                return $before;
            }
            $before = $id;
            $this->visit($id, $server, $users, $forwards);
        }
        return 0;
    }

    // With what was listed a while ago it is decided whether a service is worth a closer look, which looks anew.
    /**
     * @param array<int, array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }> $users
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     */
    private function visit(int $id, Server $server, array $users, array $forwards): void
    {
        $log = new ModuleLog($this->secrets);
        $lock = new ServiceLock('service:' . $id);
        if (!$lock->take(0)) {
            return;
        }
        $isToTell = false;
        try {
            $service = Service::fromParams(['serviceid' => $id], $this->texts);
            $account = $this->accountOf($service, $server);
            $upkeep = $this->upkeepOf($account);
            $user = $account->find($users);
            if ($user === null || $account->state->userId === 0) {
                return;
            }
            $own = array_values(array_filter($forwards, fn($forward) => $forward['userId'] === $user['id']));
            $findings = $upkeep->findings($user, $own);
            if (count($findings) === 0 && !$account->hasUnseenPause($own)) {
                $account->observe($user, $own);
                $account->save();
                return;
            }
            $isToTell = $upkeep->mend();
            if (count($findings) > 0) {
                $values = ['service' => (string) $id, 'findings' => implode(' ', $findings)];
                $log->note($this->texts->fill('drift.mended', $values), $service->clientId);
            }
        } catch (\Throwable $error) {
            $values = ['service' => (string) $id, 'answer' => Actions::answer($error, $this->secrets, $this->texts)];
            $log->note($this->texts->fill('drift.left', $values), 0);
        } finally {
            $lock->giveBack();
        }
        $this->tell($id, $isToTell);
    }

    private function lookAfter(Service $service, Server $server, bool $isDryRun): string
    {
        $lock = new ServiceLock('service:' . $service->id);
        if (!$lock->take(ServiceLock::PATIENCE)) {
            return $this->texts->get('service.busy');
        }
        $isToTell = false;
        try {
            $account = $this->accountOf($service, $server);
            $upkeep = $this->upkeepOf($account);
            if ($isDryRun) {
                $user = $account->find($account->panel->users());
                $own =
                    $user === null
                        ? []
                        : array_values(
                            array_filter($account->panel->forwards(), fn($item) => $item['userId'] === $user['id']),
                        );
                $findings = $upkeep->findings($user, $own);
                return count($findings) === 0 ? 'success' : implode(' ', $findings);
            }
            $isToTell = $upkeep->mend();
        } finally {
            $lock->giveBack();
        }
        $this->tell($service->id, $isToTell);
        return 'success';
    }

    // A suspension is done that WHMCS believes to have failed.
    private function tell(int $serviceId, bool $isToTell): void
    {
        if ($isToTell) {
            localAPI('ModuleSuspend', ['serviceid' => $serviceId]);
        }
    }

    private function accountOf(Service $service, Server $server): Account
    {
        $access = PanelAccess::forAction($server, $this->store, Deadline::ofAction(), $this->secrets, $this->texts);
        $states = new ServiceStates($this->store);
        return new Account($service, $server, $access->client, $states, $this->secrets, $this->texts);
    }

    private function upkeepOf(Account $account): Upkeep
    {
        $policy = Capsule::table('tblproducts')->where('id', $account->service->productId)->value('configoption6');
        return new Upkeep($account, Plan::policyOf(Value::text($policy)));
    }

    /** @return array<string, mixed>[] */
    private static function servers(): array
    {
        $query = Capsule::table('tblservers')->where('type', 'flvx')->where('disabled', 0)->orderBy('id');
        $columns = ['id', 'hostname', 'ipaddress', 'username', 'password', 'accesshash', 'secure', 'port'];
        return Rows::all($query, $columns);
    }

    // The services of one server behind a number, in their order.
    /** @return int[] */
    private static function servicesOn(int $serverId, int $after): array
    {
        $query = Capsule::table('tblhosting')
            ->where('server', $serverId)
            ->where('id', '>', $after)
            ->whereIn('domainstatus', ['Active', 'Suspended'])
            ->orderBy('id');
        return array_map(fn($row) => Value::wholeOrZero($row['id'] ?? null), Rows::all($query, ['id']));
    }

    /**
     * @param array<string, mixed> $row
     * @return array<string, mixed>
     */
    private static function paramsOf(array $row): array
    {
        return [
            'serverid' => $row['id'] ?? null,
            'serverhostname' => $row['hostname'] ?? null,
            'serverip' => $row['ipaddress'] ?? null,
            'serverusername' => $row['username'] ?? null,
            'serverpassword' => Cipher::decrypt(Value::text($row['password'] ?? '')),
            'serveraccesshash' => $row['accesshash'] ?? null,
            'serversecure' => $row['secure'] ?? null,
            'serverport' => $row['port'] ?? null,
        ];
    }
}
