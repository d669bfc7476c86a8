<?php

/** Generated from src/lib/ModuleSettings.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The module settings of a product, as WHMCS shows them to the operator. */
class ModuleSettings
{
    /**
     * The settings in their order. WHMCS keeps the values by position (`configoption1`, `configoption2`, …), so the
     * order is for ever and new ones go behind.
     *
     * @return array<string, mixed>
     */
    public static function describe(Texts $texts): array
    {
        return [
            'Traffic Quota (GB)' => self::text('100', $texts->get('setting.quota')),
            'Max Forwards' => self::text('10', $texts->get('setting.forwards')),
            'Tunnel ID' => self::text('', $texts->get('setting.tunnel')),
            'Speed Limit ID' => self::text('', $texts->get('setting.speed')),
            'Expiry Days' => self::text('30', $texts->get('setting.days')),
            'Traffic Reset' => [
                'Type' => 'dropdown',
                'Options' => 'Per billing period and monthly,Calendar month,Never',
                'Default' => 'Per billing period and monthly',
                'Description' => $texts->get('setting.reset'),
            ],
            'On Termination' => [
                'Type' => 'dropdown',
                'Options' => 'Delete the panel user,Keep the panel user disabled',
                'Default' => 'Delete the panel user',
                'Description' => $texts->get('setting.termination'),
            ],
        ];
    }

    /** @return array<string, mixed> */
    private static function text(string $initial, string $description): array
    {
        return ['Type' => 'text', 'Size' => '10', 'Default' => $initial, 'Description' => $description];
    }
}
