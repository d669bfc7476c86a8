<?php

/** Generated from src/lib/Cipher.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** WHMCS's encryption: its functions, which nobody documents, or where they are gone its documented API. */
class Cipher
{
    /** Encrypts a text; two calls give two different results. */
    public static function encrypt(string $text): string
    {
        return function_exists('encrypt') ? encrypt($text) : self::ask('EncryptPassword', $text);
    }

    /** Reverses `encrypt`. */
    public static function decrypt(string $text): string
    {
        return function_exists('decrypt') ? decrypt($text) : self::ask('DecryptPassword', $text);
    }

    private static function ask(string $command, string $text): string
    {
        return Value::text(localAPI($command, ['password2' => $text])['password'] ?? '');
    }
}
