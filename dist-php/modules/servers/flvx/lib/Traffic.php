<?php

/** Generated from src/lib/Traffic.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Traffic in words: bytes go in, text for a page comes out. */
class Traffic
{
    /** Bytes as GB with two decimals, such as `12.50 GB`. */
    public static function gb(int $bytes): string
    {
        return number_format($bytes / Plan::BYTES_PER_GB, 2, '.', ',') . ' GB';
    }

    /** A quota, such as `100 GB`, or the word for unlimited. */
    public static function quota(int $quotaGb, Texts $texts): string
    {
        return $quotaGb >= Plan::UNLIMITED_GB ? $texts->get('page.unlimited') : $quotaGb . ' GB';
    }

    /** The used part of a quota in whole per cent; more than 100 where more was used. */
    public static function percent(int $bytes, int $quotaGb): int
    {
        if ($quotaGb < 1) {
            return 100;
        }
        // Counted in MB: a hundred times the bytes would leave the range of exact whole numbers.
        return (int) Js::max([0, floor(Js::divide(((int) floor($bytes / 1048576) * 100) / 1024, $quotaGb))]);
    }

    /** What is left of a quota in bytes. */
    public static function left(int $bytes, int $quotaGb): int
    {
        return max(0, $quotaGb * Plan::BYTES_PER_GB - $bytes);
    }
}
