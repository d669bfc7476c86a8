<?php

namespace FlvxTest\Whmcs;

/**
 * WHMCS's tables: on MySQL itself, or on SQLite as strict as MySQL is: ranges, lengths, enumerations and dates are
 * checked, and texts are compared without regard to case.
 */
final class Schema
{
    /** Creates every table of schema.json. */
    public static function create(\PDO $pdo): void
    {
        $tables = json_decode(file_get_contents(__DIR__ . '/../schema.json'), true);
        if ($pdo->getAttribute(\PDO::ATTR_DRIVER_NAME) === 'mysql') {
            foreach ($tables as $table => $columns) {
                $definitions = array_map([self::class, 'mysqlColumn'], array_keys($columns), $columns);
                $pdo->exec("CREATE TABLE `$table` (" . implode(', ', $definitions) . ')');
            }

            return;
        }
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
        [$type, $argument, $null, $default] = self::parts($name, $short);
        if ($type === 'auto') {
            return "`$name` INTEGER PRIMARY KEY AUTOINCREMENT";
        }
        [$storage, $check] = self::storage($type, $argument, "`$name`");
        $sql = "`$name` $storage";
        if (!$null) {
            $sql .= ' NOT NULL';
        }
        if ($default !== null) {
            $sql .= ' DEFAULT ' . ($storage === 'INTEGER' ? (int) $default : "'$default'");
        }

        return "$sql CHECK (`$name` IS NULL OR ($check))";
    }

    private static function mysqlColumn(string $name, string $short): string
    {
        [$type, $argument, $null, $default] = self::parts($name, $short);
        $types = [
            'auto' => 'INT NOT NULL AUTO_INCREMENT PRIMARY KEY',
            'int' => 'INT',
            'uint' => 'INT UNSIGNED',
            'bigint' => 'BIGINT',
            'varchar' => "VARCHAR($argument)",
            'text' => 'TEXT',
            'mediumtext' => 'MEDIUMTEXT',
            'enum' => "ENUM('" . str_replace(',', "','", (string) $argument) . "')",
            'decimal' => 'DECIMAL(16,2)',
            'date' => 'DATE',
            'datetime' => 'DATETIME',
        ];
        if ($type === 'auto') {
            return "`$name` $types[auto]";
        }

        return "`$name` $types[$type]" . ($null ? ' NULL' : ' NOT NULL')
            . ($default === null ? '' : " DEFAULT '$default'");
    }

    /** @return array{string, string|null, bool, string|null} type, what stands in brackets, nullable, default */
    private static function parts(string $name, string $short): array
    {
        if (!preg_match('/^([a-z]+)(?:\(([^)]*)\))?( null)?(?: = (.*))?$/D', $short, $part, PREG_UNMATCHED_AS_NULL)) {
            throw new \LogicException("column $name: $short");
        }
        [, $type, $argument, $null, $default] = $part;

        return [$type, $argument, $null !== null, $type === 'decimal' ? $default ?? '0.00' : $default];
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
