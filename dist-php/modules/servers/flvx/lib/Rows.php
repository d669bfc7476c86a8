<?php

/** Generated from src/lib/Rows.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Reads what a query gives, as records. Between its releases WHMCS has changed what a list of rows is. */
class Rows
{
    /**
     * All rows.
     *
     * @param object $query
     * @param string[] $columns
     * @return array<string, mixed>[]
     */
    public static function all($query, array $columns): array
    {
        $found = $query->get($columns);
        $rows = is_array($found) ? array_values($found) : $found->all();
        return array_map(fn($row) => self::record($row), $rows);
    }

    /**
     * The first row; `null` when there is none.
     *
     * @param object $query
     * @param string[] $columns
     * @return array<string, mixed>|null
     */
    public static function first($query, array $columns): ?array
    {
        $row = $query->first($columns);
        return $row === null ? null : self::record($row);
    }

    /**
     * A row as a record.
     *
     * @return array<string, mixed>
     */
    public static function record($row): array
    {
        return is_array($row) ? $row : get_object_vars($row);
    }
}
