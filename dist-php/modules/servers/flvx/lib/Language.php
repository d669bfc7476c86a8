<?php

/** Generated from src/lib/Language.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Chooses the language in which somebody is spoken to. */
class Language
{
    /** For staff: the installation's language. */
    public static function ofStaff(): Texts
    {
        return new Texts(self::ofInstallation());
    }

    /**
     * For the customer: what he chose on the page, else what his account says, else the installation's language.
     *
     * @param array<string, mixed> $params
     */
    public static function ofCustomer(array $params): Texts
    {
        $chosen = Js::trim(Value::text($_SESSION['Language'] ?? ''));
        if ($chosen !== '') {
            return new Texts($chosen);
        }
        $account = Js::trim(Value::text(Value::record($params['clientsdetails'] ?? null)['language'] ?? ''));
        return new Texts($account !== '' ? $account : self::ofInstallation());
    }

    private static function ofInstallation(): string
    {
        try {
            $kept = Capsule::table('tblconfiguration')->where('setting', 'Language')->value('value');
            return Js::trim(Value::text($kept));
        } catch (\Throwable $error) {
            // WHMCS asks for the settings also where it has no database at hand; the texts must not fail then.
            return '';
        }
    }
}
