<?php

namespace FlvxTest\Whmcs;

/** WHMCS's own API, as far as a server module has use for it. A parameter that WHMCS does not know is a mistake. */
final class Api
{
    /** The core actions by their API command. */
    private const MODULE_COMMANDS = [
        'modulecreate' => ['CreateAccount', []],
        'modulesuspend' => ['SuspendAccount', ['suspendreason' => 'suspendreason']],
        'moduleunsuspend' => ['UnsuspendAccount', []],
        'moduleterminate' => ['TerminateAccount', []],
        'modulechangepackage' => ['ChangePackage', []],
        'modulechangepw' => ['ChangePassword', ['servicepassword' => 'password']],
    ];

    /** What UpdateClientProduct changes, by the name of its parameter. */
    private const SERVICE_COLUMNS = [
        'pid' => 'packageid',
        'serverid' => 'server',
        'regdate' => 'regdate',
        'nextduedate' => 'nextduedate',
        'terminationdate' => 'termination_date',
        'completeddate' => 'completed_date',
        'domain' => 'domain',
        'firstpaymentamount' => 'firstpaymentamount',
        'recurringamount' => 'amount',
        'billingcycle' => 'billingcycle',
        'status' => 'domainstatus',
        'notes' => 'notes',
        'serviceusername' => 'username',
        'servicepassword' => 'password',
        'subscriptionid' => 'subscriptionid',
        'suspendreason' => 'suspendreason',
        'dedicatedip' => 'dedicatedip',
        'assignedips' => 'assignedips',
        'ns1' => 'ns1',
        'ns2' => 'ns2',
        'diskusage' => 'diskusage',
        'disklimit' => 'disklimit',
        'bwusage' => 'bwusage',
        'bwlimit' => 'bwlimit',
        'lastupdate' => 'lastupdate',
    ];

    /** @var Whmcs */
    private $whmcs;

    public function __construct(Whmcs $whmcs)
    {
        $this->whmcs = $whmcs;
    }

    public function call(string $command, array $values): array
    {
        $name = strtolower($command);
        if (isset(self::MODULE_COMMANDS[$name])) {
            return $this->module($command, self::MODULE_COMMANDS[$name], $values);
        }
        switch ($name) {
            case 'encryptpassword':
                $this->only($command, ['password2'], $values);

                return ['result' => 'success', 'password' => Cipher::encrypt((string) $values['password2'])];
            case 'decryptpassword':
                $this->only($command, ['password2'], $values);

                return ['result' => 'success', 'password' => Cipher::decrypt((string) $values['password2'])];
            case 'updateclientproduct':
                return $this->updateClientProduct($command, $values);
            case 'modulecustom':
                $this->only($command, ['serviceid', 'func_name'], $values);

                return $this->answer($this->whmcs->customFunction($values['func_name'], (int) $values['serviceid']));
        }

        return ['result' => 'error', 'message' => 'Command Not Found'];
    }

    private function module(string $command, array $action, array $values): array
    {
        [$name, $options] = $action;
        $this->only($command, array_merge(['serviceid'], array_keys($options)), $values);
        $problem = $this->problem($values);
        if ($problem !== null) {
            return $problem;
        }
        $given = [];
        foreach ($options as $parameter => $option) {
            if (isset($values[$parameter])) {
                $given[$option] = $values[$parameter];
            }
        }

        return $this->answer($this->whmcs->action($name, (int) $values['serviceid'], $given));
    }

    private function updateClientProduct(string $command, array $values): array
    {
        $this->only($command, array_merge(['serviceid'], array_keys(self::SERVICE_COLUMNS)), $values);
        $problem = $this->problem($values);
        if ($problem !== null) {
            return $problem;
        }
        $changes = [];
        foreach (self::SERVICE_COLUMNS as $parameter => $column) {
            if (isset($values[$parameter])) {
                $changes[$column] = $parameter === 'servicepassword'
                    ? Cipher::encrypt((string) $values[$parameter])
                    : $values[$parameter];
            }
        }
        if ($changes !== []) {
            $this->whmcs->update('tblhosting', $changes, ['id' => $values['serviceid']]);
        }

        return ['result' => 'success', 'serviceid' => $values['serviceid']];
    }

    private function problem(array $values): ?array
    {
        if (empty($values['serviceid'])) {
            return ['result' => 'error', 'message' => 'Service ID is required'];
        }
        if ($this->whmcs->row('tblhosting', $values['serviceid']) === null) {
            return ['result' => 'error', 'message' => 'Service ID not found'];
        }

        return null;
    }

    private function answer(array $result): array
    {
        if ($result['value'] === 'success') {
            return ['result' => 'success'];
        }

        return ['result' => 'error', 'message' => $result['thrown']['message'] ?? $result['value']];
    }

    private function only(string $command, array $known, array $values): void
    {
        $unknown = array_diff(array_keys($values), $known);
        if ($unknown !== []) {
            Strict::refuse("$command knows no parameter " . implode(', ', $unknown));
        }
    }
}
