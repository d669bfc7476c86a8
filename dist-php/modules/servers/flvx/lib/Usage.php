<?php

/** Generated from src/lib/Usage.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Brings the panel's traffic counters into WHMCS, where the daily usage update asks for them. */
class Usage
{
    /** Bytes in a MB, WHMCS's unit for usage. */
    private const BYTES_PER_MB = 1048576;

    /** MB in a GB. */
    private const MB_PER_GB = 1024;

    /**
     * Writes usage and limit of every service on one server, with one listing of the panel.
     *
     * @param array<string, mixed> $params
     * @return string `success`, or a sentence that says what happened; a service whose user the panel does not list
     *     keeps its old figures
     */
    public static function update(array $params): string
    {
        $secrets = new Secrets();
        $texts = Language::ofStaff();
        try {
            $server = Server::fromParams($params, $texts);
            $store = new StateStore();
            $users = PanelAccess::forAction($server, $store, Deadline::ofAction(), $secrets, $texts)->client->users();
            $states = new ServiceStates($store);
            foreach (self::servicesOn($server->id) as $id) {
                $service = Service::fromParams(['serviceid' => $id], $texts);
                $user = self::userOf($service, $server, $states, $users, $texts);
                if ($user !== null) {
                    self::write($id, $user);
                }
            }
            return 'success';
        } catch (\Throwable $error) {
            return Actions::answer($error, $secrets, $texts);
        }
    }

    /** A limit in MB for WHMCS, to which 0 means unlimited. */
    public static function limitMb(int $quotaGb): int
    {
        return $quotaGb >= Plan::UNLIMITED_GB ? 0 : $quotaGb * self::MB_PER_GB;
    }

    // A number in a custom field may be the customer's own idea: it does not show him somebody else's traffic.
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
     * @return array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }|null
     */
    private static function userOf(
        Service $service,
        Server $server,
        ServiceStates $states,
        array $users,
        Texts $texts
    ): ?array {
        try {
            return (new UserFinder($service, $server, $states->load($service), $states, $texts))->find($users);
        } catch (\Throwable $error) {
            if ($error instanceof ModuleError) {
                return null;
            }
            throw $error;
        }
    }

    /** @return int[] */
    private static function servicesOn(int $serverId): array
    {
        $query = Capsule::table('tblhosting')
            ->where('server', $serverId)
            ->whereIn('domainstatus', ['Active', 'Suspended'])
            ->orderBy('id');
        return array_map(fn($row) => Value::wholeOrZero($row['id'] ?? null), Rows::all($query, ['id']));
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
     */
    private static function write(int $serviceId, array $user): void
    {
        Capsule::table('tblhosting')
            ->where('id', $serviceId)
            ->update([
                'bwusage' => (int) floor($user['used'] / self::BYTES_PER_MB + 0.5),
                'bwlimit' => self::limitMb($user['flow']),
                'lastupdate' => date('Y-m-d H:i:s', time()),
            ]);
    }
}
