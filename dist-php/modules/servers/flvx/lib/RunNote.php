<?php

/** Generated from src/lib/RunNote.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The note of when the reconciliation last ran and how far it came. It lies beside WHMCS's own settings, so that it is
 * kept also where the module may not make a table.
 */
class RunNote
{
    /** The row of `tblconfiguration`. */
    public const SETTING = 'FlvxReconciliation';

    /** When the last run ended, Unix seconds; 0 = never. */
    public static function at(): int
    {
        return intval('0' . Value::before(' ', self::read()));
    }

    /** The service after which the last run was broken off; 0 when it came to its end. */
    public static function place(): int
    {
        $text = self::read();
        $blank = Js::position($text, ' ');
        return $blank < 0 ? 0 : Value::wholeOrZero(Js::substring($text, $blank + 1));
    }

    /** Notes that a run ends now. */
    public static function write(int $place): void
    {
        $value = time() . ' ' . $place;
        $query = Capsule::table('tblconfiguration')->where('setting', self::SETTING);
        if ($query->exists()) {
            $query->update(['value' => $value]);
            return;
        }
        Capsule::table('tblconfiguration')->insert(['setting' => self::SETTING, 'value' => $value]);
    }

    private static function read(): string
    {
        return Value::text(Capsule::table('tblconfiguration')->where('setting', self::SETTING)->value('value'));
    }
}
