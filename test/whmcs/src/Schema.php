<?php

namespace FlvxTest\Whmcs;

/**
 * WHMCS's tables on SQLite, as strict as MySQL is: ranges, lengths, enumerations and dates are checked, and texts are
 * compared without regard to case.
 */
final class Schema
{
    /** Creates every table of schema.json. */
    public static function create(\PDO $pdo): void
    {
        $tables = json_decode(file_get_contents(__DIR__ . '/../schema.json'), true);
        $pdo->beginTransaction();
        foreach ($tables as $table => $columns) {
            $definitions = [];
            foreach ($columns as $name => $type) {
                $definitions[] = self::column($name, $type);
            }
            $pdo->exec("CREATE TABLE `$table` (" . implode(', ', $definitions) . ')');
        }
        $pdo->commit();
    }

    /** One column from its short form: `int`, `int null`, `varchar(64) = x`, `enum(A,B)`, `auto`. */
    public static function column(string $name, string $short): string
    {
        if (!preg_match('/^([a-z]+)(?:\(([^)]*)\))?( null)?(?: = (.*))?$/D', $short, $part, PREG_UNMATCHED_AS_NULL)) {
            throw new \LogicException("column $name: $short");
        }
        [, $type, $argument, $null, $default] = $part;
        if ($type === 'auto') {
            return "`$name` INTEGER PRIMARY KEY AUTOINCREMENT";
        }
        if ($type === 'decimal' && $default === null) {
            $default = '0.00';
        }
        [$storage, $check] = self::storage($type, $argument, "`$name`");
        $sql = "`$name` $storage";
        if ($null === null) {
            $sql .= ' NOT NULL';
        }
        if ($default !== null) {
            $sql .= ' DEFAULT ' . ($storage === 'INTEGER' ? (int) $default : "'$default'");
        }

        return "$sql CHECK (`$name` IS NULL OR ($check))";
    }

    /** @return array{string, string} how SQLite keeps it, and what must hold for a value */
    private static function storage(string $type, ?string $argument, string $name): array
    {
        switch ($type) {
            case 'int':
                return ['INTEGER', "typeof($name) = 'integer' AND $name BETWEEN -2147483648 AND 2147483647"];
            case 'uint':
                return ['INTEGER', "typeof($name) = 'integer' AND $name BETWEEN 0 AND 4294967295"];
            case 'bigint':
                return ['INTEGER', "typeof($name) = 'integer'"];
            case 'varchar':
                return ['TEXT COLLATE NOCASE', "length($name) <= $argument"];
            case 'text':
                return ['TEXT COLLATE NOCASE', "length(CAST($name AS BLOB)) <= 65535"];
            case 'mediumtext':
                return ['TEXT COLLATE NOCASE', "length(CAST($name AS BLOB)) <= 16777215"];
            case 'enum':
                return ['TEXT COLLATE NOCASE', "$name IN ('" . str_replace(',', "','", $argument) . "')"];
            case 'decimal':
                return ['TEXT', "$name GLOB '*[0-9].[0-9][0-9]'"];
            case 'date':
                return ['TEXT', "$name GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"];
            case 'datetime':
                $glob = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9]';

                return ['TEXT', "$name GLOB '$glob'"];
        }
        throw new \LogicException("column type $type");
    }
}
