<?php

/** Generated from src/lib/Plan.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** What a product promises: the module settings, with the customer's configurable options laid over them. */
class Plan
{
    /** The panel's way of saying "unlimited" is this number of GB. */
    public const UNLIMITED_GB = 99999;

    /** Bytes in a GB as the panel counts (2^30). */
    public const BYTES_PER_GB = 1073741824;

    public int $quotaGb;
    public int $maxForwards;
    /** @var int[] */
    public array $tunnelIds;
    public int $speedLimitId;
    public int $expiryDays;
    public string $resetPolicy;
    public bool $keepsUser;

    /**
     * @param int $quotaGb traffic quota in GB of 2^30 bytes, 1 to 99999
     * @param int $maxForwards number of forwards, 1 to 99999
     * @param int[] $tunnelIds the tunnels that the customer may use, at least one
     * @param int $speedLimitId number of a speed limit of the panel; 0 = unlimited
     * @param int $expiryDays days that a payment lasts at least; 0 = the service does not expire
     * @param string $resetPolicy when the counters start again
     * @param bool $keepsUser whether Terminate leaves the panel user, disabled, instead of deleting him
     */
    public function __construct(
        int $quotaGb,
        int $maxForwards,
        array $tunnelIds,
        int $speedLimitId,
        int $expiryDays,
        string $resetPolicy,
        bool $keepsUser
    ) {
        $this->quotaGb = $quotaGb;
        $this->maxForwards = $maxForwards;
        $this->tunnelIds = $tunnelIds;
        $this->speedLimitId = $speedLimitId;
        $this->expiryDays = $expiryDays;
        $this->resetPolicy = $resetPolicy;
        $this->keepsUser = $keepsUser;
    }

    /**
     * Reads the plan from WHMCS's `$params`.
     *
     * @param array<string, mixed> $params
     * @throws ModuleError with a sentence of its own for each setting that does not fit
     */
    public static function fromParams(array $params, Server $server, Texts $texts): self
    {
        $options = Value::record($params['configoptions'] ?? null);
        $quota = self::setting(
            $options,
            ['Traffic Quota (GB)', '流量配额 (GB)'],
            $params['configoption1'] ?? '',
            '100',
        );
        $forwards = self::setting($options, ['Max Forwards', '最大转发数量'], $params['configoption2'] ?? '', '10');
        $tunnels = self::setting($options, ['Tunnel ID', '隧道 ID'], $params['configoption3'] ?? '', $server->tunnels);
        $speed = self::setting($options, ['Speed Limit ID', '速度限制 ID'], $params['configoption4'] ?? '', '0');
        $days = self::setting($options, ['Expiry Days', '服务有效期天数'], $params['configoption5'] ?? '', '30');
        return new self(
            self::wholeIn($quota, 1, self::UNLIMITED_GB, 'plan.quota', $texts),
            self::wholeIn($forwards, 1, 99999, 'plan.forwards', $texts),
            self::tunnelsIn($tunnels, $texts),
            self::wholeIn($speed, 0, 999999999, 'plan.speed', $texts),
            self::wholeIn($days, 0, 36500, 'plan.days', $texts),
            self::policyOf(Value::text($params['configoption6'] ?? '')),
            self::keepsUserOf($params),
        );
    }

    /**
     * Whether the product says that Terminate leaves the panel user, disabled, instead of deleting him.
     *
     * @param array<string, mixed> $params
     */
    public static function keepsUserOf(array $params): bool
    {
        return strncmp(Js::lower(Js::trim(Value::text($params['configoption7'] ?? ''))), 'keep', 4) === 0;
    }

    /** The policy that a product's setting names. */
    public static function policyOf(string $text): string
    {
        $policy = Js::lower(Js::trim($text));
        if (strncmp($policy, 'calendar', 8) === 0) {
            return 'calendar';
        }
        return strncmp($policy, 'never', 5) === 0 ? 'never' : 'period';
    }

    /**
     * The customer's choice if the product offers one, else the product's setting, else the default.
     *
     * @param array<string, mixed> $options
     * @param string[] $names
     */
    private static function setting(array $options, array $names, $productSetting, string $fallback): string
    {
        foreach (Js::ordered($options) as $key => $value) {
            $key = (string) $key;
            foreach (explode('|', $key) as $part) {
                // `100|100 GB`: WHMCS keeps the value before the bar for modules and shows the rest.
                $chosen = Value::before('|', Value::text($value));
                if (in_array(Js::trim($part), $names, true) && $chosen !== '') {
                    return $chosen;
                }
            }
        }
        $text = Js::trim(Value::text($productSetting));
        return $text !== '' ? $text : $fallback;
    }

    private static function wholeIn(string $text, int $least, int $most, string $key, Texts $texts): int
    {
        $value = Value::whole($text);
        if ($value === null || $value < $least || $value > $most) {
            throw new ModuleError(
                $texts->fill($key, ['value' => $text, 'least' => (string) $least, 'most' => (string) $most]),
            );
        }
        return $value;
    }

    /** @return int[] */
    private static function tunnelsIn(string $text, Texts $texts): array
    {
        if ($text === '') {
            throw new ModuleError($texts->get('plan.tunnelMissing'));
        }
        $ids = [];
        foreach (explode(',', $text) as $part) {
            $id = Value::whole($part);
            if ($id === null || $id < 1) {
                throw new ModuleError($texts->fill('plan.tunnel', ['value' => $text]));
            }
            if (!in_array($id, $ids, true)) {
                $ids[] = $id;
            }
        }
        return $ids;
    }
}
