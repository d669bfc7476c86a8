<?php

/** Generated from src/lib/Installation.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** What tells this WHMCS from every other one that uses the same panel. */
class Installation
{
    /** The row of `tblconfiguration` that holds the installation's random id. */
    public const SETTING = 'FlvxInstallationId';

    /**
     * The name of the panel user that belongs to a service. It cannot be guessed from outside, so nobody can prepare
     * a user of that name for a service to come; 3 to 20 characters of `[a-z0-9-]`.
     */
    public static function userNameFor(int $serviceId): string
    {
        return 'f' . $serviceId . '-' . Js::substring(hash('sha256', self::id() . ':' . $serviceId), 0, 8);
    }

    private static function id(): string
    {
        $kept = self::read();
        if ($kept !== '') {
            return $kept;
        }
        Capsule::table('tblconfiguration')->insert(['setting' => self::SETTING, 'value' => bin2hex(random_bytes(16))]);
        // Had somebody else written one in the same moment, both of us read the same one of the two.
        return self::read();
    }

    private static function read(): string
    {
        return Value::text(
            Capsule::table('tblconfiguration')->where('setting', self::SETTING)->orderBy('value')->value('value'),
        );
    }
}
