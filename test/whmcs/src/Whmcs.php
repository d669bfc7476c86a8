<?php

namespace FlvxTest\Whmcs;

/**
 * What WHMCS does around a server module: it builds `$params` from its tables, calls the module's functions and hooks,
 * and draws its own conclusions from the answers. Only what WHMCS documents is relied on.
 */
final class Whmcs
{
    /** What an action is called in the names of hooks. */
    private const ACTIONS = [
        'CreateAccount' => 'Create',
        'SuspendAccount' => 'Suspend',
        'UnsuspendAccount' => 'Unsuspend',
        'TerminateAccount' => 'Terminate',
        'Renew' => 'Renew',
        'ChangePassword' => 'ChangePassword',
        'ChangePackage' => 'ChangePackage',
    ];

    private const MONTHS = [
        'Monthly' => 1,
        'Quarterly' => 3,
        'Semi-Annually' => 6,
        'Annually' => 12,
        'Biennially' => 24,
        'Triennially' => 36,
    ];

    /** @var self|null */
    private static $instance;

    /** @var Connector */
    private $connector;

    /** @var string the module's folder; its name is the module's */
    private $folder;

    /** @var array<string, mixed> */
    private $settings;

    /** @var array<string, array<int, callable[]>> */
    private $hooks = [];

    public function __construct(Connector $connector, string $folder, array $settings, array $hooks)
    {
        $this->connector = $connector;
        $this->folder = $folder;
        $this->settings = $settings;
        $this->hooks = $hooks;
        self::$instance = $this;
    }

    /** The process goes on without it. */
    public static function leave(): void
    {
        self::$instance = null;
    }

    public static function instance(): self
    {
        return self::$instance;
    }

    // ---- the database, for the stand-in's own use

    /** @return array<int, array<string, mixed>> */
    public function select(string $sql, array $bindings = []): array
    {
        return $this->run($sql, $bindings)->fetchAll(\PDO::FETCH_ASSOC);
    }

    /** @return array<string, mixed>|null */
    public function row(string $table, $id): ?array
    {
        return $this->select("SELECT * FROM `$table` WHERE `id` = ?", [$id])[0] ?? null;
    }

    public function insert(string $table, array $row): int
    {
        $names = '`' . implode('`, `', array_keys($row)) . '`';
        $marks = implode(', ', array_fill(0, count($row), '?'));
        $this->run("INSERT INTO `$table` ($names) VALUES ($marks)", array_values($row));

        return (int) $this->connector->pdo()->lastInsertId();
    }

    public function update(string $table, array $values, array $where): void
    {
        [$conditions, $bindings] = $this->conditions($where);
        $sets = '`' . implode('` = ?, `', array_keys($values)) . '` = ?';
        $this->run("UPDATE `$table` SET $sets$conditions", array_merge(array_values($values), $bindings));
    }

    public function delete(string $table, array $where): void
    {
        [$conditions, $bindings] = $this->conditions($where);
        $this->run("DELETE FROM `$table`$conditions", $bindings);
    }

    /** Rows for the test: whole numbers are numbers on every version of PHP. Null when there is no such table. */
    public function rows(string $table, array $where): ?array
    {
        $isMysql = $this->connector->pdo()->getAttribute(\PDO::ATTR_DRIVER_NAME) === 'mysql';
        $columns = $isMysql
            ? $this->select(
                'SELECT column_name AS `name`, data_type AS `type` FROM information_schema.columns'
                    . ' WHERE table_schema = DATABASE() AND table_name = ?',
                [$table]
            )
            : $this->select("PRAGMA table_info(`$table`)");
        if ($columns === []) {
            return null;
        }
        $numbers = [];
        foreach ($columns as $column) {
            $numbers[$column['name']] = stripos($column['type'], 'int') !== false;
        }
        [$conditions, $bindings] = $this->conditions($where);
        $order = $isMysql ? (isset($numbers['id']) ? ' ORDER BY `id`' : '') : ' ORDER BY `rowid`';
        $rows = $this->select("SELECT * FROM `$table`$conditions$order", $bindings);
        foreach ($rows as &$row) {
            foreach ($row as $name => $value) {
                if ($numbers[$name] && $value !== null) {
                    $row[$name] = (int) $value;
                }
            }
        }

        return $rows;
    }

    // ---- what a module gets

    /** `$params` of a service, as they are built for every function but the server's own. */
    public function params(int $serviceId): array
    {
        $service = $this->row('tblhosting', $serviceId);
        if ($service === null) {
            throw new \LogicException("no service $serviceId");
        }
        $product = $this->row('tblproducts', $service['packageid']);
        $params = [
            'serviceid' => $service['id'],
            'userid' => $service['userid'],
            'pid' => $service['packageid'],
            'domain' => $service['domain'],
            'username' => $service['username'],
            'password' => Cipher::decrypt($service['password']),
            'status' => $service['domainstatus'],
            'producttype' => $product['type'],
            'moduletype' => $product['servertype'],
            'model' => new \WHMCS\Service\Service($serviceId),
            'clientsdetails' => $this->clientsDetails($service['userid']),
            'customfields' => $this->customFields($service),
            'configoptions' => $this->configOptions($service),
        ];
        for ($number = 1; $number <= 24; $number++) {
            $params["configoption$number"] = $product["configoption$number"];
        }

        return $this->encoded($params + $this->serverParams((int) $service['server']));
    }

    /** The server's part, which is all that TestConnection and UsageUpdate get. */
    public function serverParams(int $serverId): array
    {
        $server = $this->row('tblservers', $serverId);
        if ($server === null) {
            return [
                'server' => false,
                'serverid' => 0,
                'serverip' => '',
                'serverhostname' => '',
                'serverusername' => '',
                'serverpassword' => '',
                'serveraccesshash' => '',
                'serversecure' => false,
                'serverhttpprefix' => 'http',
                'serverport' => '',
            ];
        }
        $secure = $server['secure'] === 'on';

        return [
            'server' => true,
            'serverid' => $server['id'],
            'serverip' => $server['ipaddress'],
            'serverhostname' => $server['hostname'],
            'serverusername' => $server['username'],
            'serverpassword' => Cipher::decrypt($server['password']),
            'serveraccesshash' => $server['accesshash'],
            'serversecure' => $secure,
            'serverhttpprefix' => $secure ? 'https' : 'http',
            'serverport' => $server['port'] ?? '',
        ];
    }

    // ---- what WHMCS does

    /**
     * Runs one of the core actions and does what WHMCS does afterwards.
     *
     * @return array{value: mixed, thrown: array|null}
     */
    public function action(string $name, int $serviceId, array $options): array
    {
        $short = self::ACTIONS[$name];
        if ($name === 'Renew' && ($options['order'] ?? 'before') === 'before') {
            $this->moveDueDate($serviceId, $options);
        }
        $params = $this->params($serviceId);
        if ($name === 'SuspendAccount') {
            $params['suspendreason'] = $options['suspendreason'] ?? 'Overdue on Payment';
        }
        if ($name === 'ChangePassword' && isset($options['password'])) {
            $params['password'] = $options['password'];
        }
        $result = ['value' => null, 'thrown' => null];
        foreach ($this->runHook("PreModule$short", ['params' => $params]) as $answer) {
            if (is_array($answer) && ($answer['abortcmd'] ?? false)) {
                return ['value' => 'Function Aborted by Hook', 'thrown' => null];
            }
            $params = is_array($answer) ? array_merge($params, $answer) : $params;
        }
        $result = $this->callModule($name, [$params]);
        if ($result['thrown'] === null && !is_string($result['value'])) {
            Strict::complain("$name returned " . gettype($result['value']) . ', not a string');
        }
        $failure = $result['thrown'] === null ? $result['value'] : $result['thrown']['message'];
        if ($failure === 'success') {
            $this->succeeded($name, $serviceId, $params);
        } else {
            $this->failed($name, $serviceId, (string) $failure, $options['automated'] ?? false);
            if ($short !== 'Renew') {
                $vars = ['params' => $params, 'failureResponseMessage' => $failure];
                $this->runHook("AfterModule{$short}Failed", $vars);
            }
        }
        if ($name === 'Renew' && ($options['order'] ?? 'before') === 'after') {
            $this->moveDueDate($serviceId, $options);
        }

        return $result;
    }

    /** Any other function of the module that concerns a service, with more or other params where the test wants. */
    public function serviceFunction(string $name, int $serviceId, array $more): array
    {
        return $this->callModule($name, [array_merge($this->params($serviceId), $more)]);
    }

    public function serverFunction(string $name, int $serverId): array
    {
        return $this->callModule($name, [$this->serverParams($serverId)]);
    }

    /** A custom button: WHMCS's hooks around the function. */
    public function customFunction(string $name, int $serviceId): array
    {
        $params = $this->params($serviceId);
        $this->runHook('PreModuleCustom', ['params' => $params]);
        $result = $this->callModule($name, [$params]);
        if ($result['value'] === 'success') {
            $this->runHook('AfterModuleCustom', ['params' => $params]);
        } else {
            $vars = ['params' => $params, 'failureResponseMessage' => $result['value']];
            $this->runHook('AfterModuleCustomFailed', $vars);
        }

        return $result;
    }

    /** WHMCS's cron: usage once a day for each enabled server of the module, then the hooks. */
    public function cron(bool $daily): array
    {
        $results = [];
        if ($daily) {
            $this->runHook('PreCronJob', []);
            $servers = $this->select(
                "SELECT `id` FROM `tblservers` WHERE `type` = ? AND `disabled` = 0 ORDER BY `id`",
                [$this->moduleName()]
            );
            foreach ($servers as $server) {
                $results[] = $this->serverFunction('UsageUpdate', (int) $server['id']);
            }
            $this->runHook('DailyCronJob', []);
        }
        $this->runHook('AfterCronJob', []);

        return $results;
    }

    /** An admin deletes a service: WHMCS does not terminate it, it only tells the hooks. */
    public function deleteService(int $serviceId): void
    {
        $service = $this->row('tblhosting', $serviceId);
        $this->runHook('ServiceDelete', ['userid' => $service['userid'], 'serviceid' => $service['id']]);
        $this->run(
            'DELETE FROM `tblcustomfieldsvalues` WHERE `relid` = ? AND `fieldid` IN'
                . " (SELECT `id` FROM `tblcustomfields` WHERE `type` = 'product')",
            [$serviceId]
        );
        $this->delete('tblhostingconfigoptions', ['relid' => $serviceId]);
        $this->delete('tblhosting', ['id' => $serviceId]);
    }

    // ---- hooks

    public function addHook(string $point, int $priority, callable $handler): void
    {
        $this->hooks[$point][$priority][] = $handler;
    }

    /** @return array<string, array<int, callable[]>> hook point to priority to handlers */
    public function hooks(): array
    {
        return $this->hooks;
    }

    /** @return array<int, mixed> what the handlers returned */
    public function runHook(string $point, array $vars): array
    {
        $byPriority = $this->hooks[$point] ?? [];
        ksort($byPriority);
        $answers = [];
        foreach ($byPriority as $handlers) {
            foreach ($handlers as $handler) {
                $answers[] = $handler($vars);
            }
        }

        return $answers;
    }

    // ---- API and logs

    public function api(string $command, array $values): array
    {
        return (new Api($this))->call($command, $values);
    }

    public function logActivity(string $message, int $clientId): void
    {
        $this->insert('tblactivitylog', [
            'date' => Seam::date('Y-m-d H:i:s'),
            'description' => $message,
            'user' => 'System',
            'userid' => $clientId,
            'ipaddr' => '',
        ]);
    }

    public function logModule(string $module, string $action, $request, $response, $processed, array $secrets): void
    {
        if (!($this->settings['moduleLog'] ?? true)) {
            return;
        }
        $texts = [];
        foreach (['request' => $request, 'response' => $response, 'arrdata' => $processed] as $column => $value) {
            $texts[$column] = is_array($value) ? print_r($value, true) : $value;
            foreach ($secrets as $secret) {
                $texts[$column] = str_replace($secret, str_repeat('*', strlen($secret)), $texts[$column]);
            }
        }
        $this->insert('tblmodulelog', [
            'date' => Seam::date('Y-m-d H:i:s'),
            'module' => $module,
            'action' => $action,
        ] + $texts);
    }

    public function moduleName(): string
    {
        return basename($this->folder);
    }

    /** Calls a function of the module by its name without the prefix. */
    public function callModule(string $name, array $arguments): array
    {
        require_once $this->folder . '/' . $this->moduleName() . '.php';
        $function = $this->moduleName() . '_' . $name;
        if (!function_exists($function)) {
            return ['value' => null, 'thrown' => ['class' => 'WHMCS', 'message' => 'Function Not Supported by Module']];
        }
        try {
            return ['value' => $function(...$arguments), 'thrown' => null];
        } catch (\Throwable $error) {
            return ['value' => null, 'thrown' => ['class' => get_class($error), 'message' => $error->getMessage()]];
        }
    }

    // ---- inside

    private function run(string $sql, array $bindings): \PDOStatement
    {
        $values = array_map(static function ($value) {
            return is_bool($value) ? (int) $value : $value;
        }, $bindings);

        return $this->connector->run($sql, $values);
    }

    /** @return array{string, array} */
    private function conditions(array $where): array
    {
        $conditions = [];
        foreach (array_keys($where) as $name) {
            $conditions[] = "`$name` = ?";
        }

        return [$conditions === [] ? '' : ' WHERE ' . implode(' AND ', $conditions), array_values($where)];
    }

    private function clientsDetails($clientId): array
    {
        $client = $this->row('tblclients', $clientId);
        if ($client === null) {
            return [];
        }
        $details = ['userid' => $client['id'], 'fullname' => $client['firstname'] . ' ' . $client['lastname']];
        $names = 'id,uuid,firstname,lastname,companyname,email,address1,address2,city,state,postcode,country,'
            . 'phonenumber,language,status';
        foreach (explode(',', $names) as $name) {
            $details[$name] = $client[$name];
        }

        return $details;
    }

    private function customFields(array $service): array
    {
        $fields = [];
        $rows = $this->select(
            "SELECT f.`fieldname`, f.`fieldtype`, v.`value` FROM `tblcustomfields` f"
                . " LEFT JOIN `tblcustomfieldsvalues` v ON v.`fieldid` = f.`id` AND v.`relid` = ?"
                . " WHERE f.`type` = 'product' AND f.`relid` = ? ORDER BY f.`sortorder`, f.`id`",
            [$service['id'], $service['packageid']]
        );
        foreach ($rows as $row) {
            $value = $row['value'] ?? '';
            $isSecret = $row['fieldtype'] === 'password';
            $fields[$this->key($row['fieldname'])] = $isSecret ? Cipher::decrypt($value) : $value;
        }

        return $fields;
    }

    private function configOptions(array $service): array
    {
        $options = [];
        $rows = $this->select(
            'SELECT o.`optionname`, o.`optiontype`, h.`qty`, s.`optionname` AS `choice`'
                . ' FROM `tblproductconfiglinks` l'
                . ' JOIN `tblproductconfigoptions` o ON o.`gid` = l.`gid`'
                . ' LEFT JOIN `tblhostingconfigoptions` h ON h.`configid` = o.`id` AND h.`relid` = ?'
                . ' LEFT JOIN `tblproductconfigoptionssub` s ON s.`id` = h.`optionid`'
                . ' WHERE l.`pid` = ? ORDER BY o.`order`, o.`id`',
            [$service['id'], $service['packageid']]
        );
        foreach ($rows as $row) {
            // 1 drop-down and 2 radio hold a choice; 3 yes/no and 4 quantity hold a number.
            $options[$this->key($row['optionname'])] = in_array((string) $row['optiontype'], ['3', '4'], true)
                ? $row['qty'] ?? 0
                : $this->key($row['choice'] ?? '');
        }

        return $options;
    }

    /** Nobody documents which side of `name|label` a module gets: the test says. */
    private function key(string $name): string
    {
        $parts = explode('|', $name, 2);
        switch ($this->settings['bar'] ?? 'before') {
            case 'after':
                return $parts[1] ?? $name;
            case 'whole':
                return $name;
        }

        return $parts[0];
    }

    /** Texts as they lie in WHMCS's tables when its input filter has gone over them; passwords never. */
    private function encoded(array $params): array
    {
        if (!($this->settings['encoded'] ?? false)) {
            return $params;
        }
        array_walk_recursive($params, static function (&$value, $key): void {
            if (is_string($value) && $key !== 'password' && $key !== 'serverpassword') {
                $value = htmlspecialchars($value, ENT_QUOTES, 'UTF-8');
            }
        });

        return $params;
    }

    private function moveDueDate(int $serviceId, array $options): void
    {
        $service = $this->row('tblhosting', $serviceId);
        $months = self::MONTHS[$service['billingcycle']] ?? 0;
        $due = $options['nextDueDate'] ?? null;
        if ($due === null && $months > 0 && $service['nextduedate'] !== null) {
            [$year, $month, $day] = array_map('intval', explode('-', $service['nextduedate']));
            $month += $months;
            $year += intdiv($month - 1, 12);
            $month = ($month - 1) % 12 + 1;
            $last = (int) date('t', mktime(12, 0, 0, $month, 1, $year));
            $due = sprintf('%04d-%02d-%02d', $year, $month, min($day, $last));
        }
        if ($due !== null) {
            $this->update('tblhosting', ['nextduedate' => $due, 'nextinvoicedate' => $due], ['id' => $serviceId]);
        }
    }

    private function succeeded(string $name, int $serviceId, array $params): void
    {
        $changes = [];
        switch ($name) {
            case 'CreateAccount':
                $changes = ['domainstatus' => 'Active'];
                break;
            case 'SuspendAccount':
                $changes = ['domainstatus' => 'Suspended', 'suspendreason' => $params['suspendreason']];
                break;
            case 'UnsuspendAccount':
                $changes = ['domainstatus' => 'Active', 'suspendreason' => ''];
                break;
            case 'TerminateAccount':
                $changes = ['domainstatus' => 'Terminated', 'termination_date' => Seam::date('Y-m-d')];
                break;
            case 'ChangePassword':
                $changes = ['password' => Cipher::encrypt($params['password'])];
                break;
        }
        $service = $this->row('tblhosting', $serviceId);
        if ($changes !== []) {
            $this->update('tblhosting', $changes, ['id' => $serviceId]);
        }
        $this->update(
            'tblmodulequeue',
            ['completed' => 1],
            ['service_type' => 'service', 'service_id' => $serviceId, 'module_action' => $name]
        );
        $short = self::ACTIONS[$name];
        $this->logActivity("Module $short Successful - Service ID: $serviceId", (int) $service['userid']);
        if ($name === 'ChangePassword') {
            $this->runHook('AfterModuleChangePassword', [
                'serviceid' => $service['id'],
                'oldpassword' => Cipher::decrypt($service['password']),
                'newpassword' => $params['password'],
            ]);
        } elseif ($name !== 'Renew') {
            $this->runHook("AfterModule$short", ['params' => $params]);
        }
    }

    private function failed(string $name, int $serviceId, string $message, bool $automated): void
    {
        $service = $this->row('tblhosting', $serviceId);
        $short = self::ACTIONS[$name];
        $this->logActivity("Module $short Failed - Service ID: $serviceId - Error: $message", (int) $service['userid']);
        if (!$automated) {
            return;
        }
        $where = ['service_type' => 'service', 'service_id' => $serviceId, 'module_action' => $name, 'completed' => 0];
        $now = ['last_attempt' => Seam::date('Y-m-d H:i:s'), 'last_attempt_error' => $message];
        $known = $this->rows('tblmodulequeue', $where);
        if ($known === []) {
            $this->insert('tblmodulequeue', $where + $now + ['module_name' => $this->moduleName(), 'num_retries' => 0]);
        } else {
            $retries = ['num_retries' => $known[0]['num_retries'] + 1];
            $this->update('tblmodulequeue', $now + $retries, ['id' => $known[0]['id']]);
        }
    }
}
