<?php

/**
 * A stand-in for WHMCS's Capsule (Illuminate 7 and 8) on PDO. It behaves like the original in what it has; whatever it
 * does not have throws, so a module cannot quietly lean on something that this one gets wrong. Where it can choose, it
 * sides with MySQL: an update counts changed rows only, DDL does not fit into a transaction.
 */

namespace Illuminate\Database {
    class QueryException extends \PDOException
    {
        public function __construct(string $sql, array $bindings, \Throwable $previous)
        {
            parent::__construct($previous->getMessage() . " (SQL: $sql)", 0, $previous);
            $this->code = $previous->getCode();
            // No program that knows its tables gets here, and a module that catches everything would hide it.
            $mistake = '/no such (column|table)|has no column|(NOT NULL|CHECK) constraint|ambiguous|cannot bind/';
            if (preg_match($mistake, $previous->getMessage())) {
                \FlvxTest\Whmcs\Strict::complain('database: ' . $previous->getMessage());
            }
        }
    }
}

namespace WHMCS\Database {

    use FlvxTest\Whmcs\Schema;
    use FlvxTest\Whmcs\Strict;
    use Illuminate\Database\QueryException;

    final class Capsule
    {
        /** @var Connection|null */
        private static $connection;

        public static function open(\PDO $pdo, bool $mayCreate): void
        {
            self::$connection = new Connection($pdo, $mayCreate);
        }

        public static function close(): void
        {
            self::$connection = null;
        }

        public static function table(string $name): Builder
        {
            return new Builder(self::$connection, $name);
        }

        public static function schema(): SchemaBuilder
        {
            return new SchemaBuilder(self::$connection);
        }

        public static function connection(): Connection
        {
            return self::$connection;
        }

        public static function __callStatic(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Capsule has no $name()");
        }
    }

    final class Connection
    {
        /** @var \PDO */
        private $pdo;

        /** @var bool */
        private $mayCreate;

        public function __construct(\PDO $pdo, bool $mayCreate)
        {
            $this->pdo = $pdo;
            $this->mayCreate = $mayCreate;
        }

        /** @return \stdClass[] */
        public function select(string $sql, array $bindings = []): array
        {
            return $this->run($sql, $bindings)->fetchAll();
        }

        public function transaction(callable $body)
        {
            $this->pdo->beginTransaction();
            try {
                $result = $body($this);
                $this->pdo->commit();
            } catch (\Throwable $error) {
                $this->pdo->rollBack();
                throw $error;
            }

            return $result;
        }

        /** For the stand-in's own classes. */
        public function run(string $sql, array $bindings = []): \PDOStatement
        {
            try {
                $statement = $this->pdo->prepare($sql);
                foreach (array_values($bindings) as $index => $value) {
                    if (is_bool($value)) {
                        $value = (int) $value;
                    }
                    if (!is_int($value) && !is_string($value) && !is_float($value) && $value !== null) {
                        throw new \PDOException('cannot bind a value of type ' . gettype($value));
                    }
                    $statement->bindValue($index + 1, $value, is_int($value) ? \PDO::PARAM_INT : \PDO::PARAM_STR);
                }
                $statement->execute();

                return $statement;
            } catch (\PDOException $error) {
                throw new QueryException($sql, $bindings, $error);
            }
        }

        /** For the stand-in's own classes. */
        public function lastId(): int
        {
            return (int) $this->pdo->lastInsertId();
        }

        /** For the stand-in's own classes. */
        public function define(string $sql): void
        {
            if ($this->pdo->inTransaction()) {
                Strict::refuse('MySQL commits a transaction at CREATE TABLE');
            }
            if (!$this->mayCreate) {
                $denied = new \PDOException(
                    'SQLSTATE[42000]: Syntax error or access violation: 1142 CREATE command denied to user '
                        . "'whmcs'@'localhost'"
                );
                throw new QueryException($sql, [], $denied);
            }
            $this->run($sql);
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Connection has no $name()");
        }
    }

    final class Collection implements \IteratorAggregate
    {
        /** @var \stdClass[] */
        private $rows;

        public function __construct(array $rows)
        {
            $this->rows = $rows;
        }

        /** @return \stdClass[] */
        public function all(): array
        {
            return $this->rows;
        }

        #[\ReturnTypeWillChange]
        public function getIterator()
        {
            return new \ArrayIterator($this->rows);
        }

        public function __get(string $name)
        {
            Strict::refuse("the stand-in's Collection has no property $name");
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Collection has no $name()");
        }
    }

    final class Builder
    {
        private const OPERATORS = ['=', '<', '>', '<=', '>=', '<>', '!='];

        /** @var Connection */
        private $connection;

        /** @var string */
        private $table;

        /** @var string[] */
        private $joins = [];

        /** @var string[] */
        private $conditions = [];

        /** @var array */
        private $bindings = [];

        /** @var string[] */
        private $orders = [];

        /** @var int|null */
        private $limit;

        public function __construct(Connection $connection, string $table)
        {
            $this->connection = $connection;
            $this->table = $table;
        }

        public function where($column, $operator = null, $value = null): self
        {
            if (!is_string($column)) {
                Strict::refuse("the stand-in's where() takes a column's name only");
            }
            $count = func_num_args();
            if ($count === 2) {
                $value = $operator;
                $operator = '=';
            } elseif ($count !== 3) {
                Strict::refuse("the stand-in's where() takes two or three arguments");
            }
            if (!in_array($operator, self::OPERATORS, true)) {
                Strict::refuse("the stand-in's where() has no operator " . json_encode($operator));
            }
            if ($value === null) {
                if (!in_array($operator, ['=', '<>', '!='], true)) {
                    throw new \InvalidArgumentException('Illegal operator and value combination.');
                }
                $this->conditions[] = self::wrap($column) . ($operator === '=' ? ' IS NULL' : ' IS NOT NULL');
            } else {
                $this->conditions[] = self::wrap($column) . " $operator ?";
                $this->bindings[] = self::scalar($value);
            }

            return $this;
        }

        public function whereIn(string $column, array $values): self
        {
            $values = array_values($values);
            $marks = implode(', ', array_fill(0, count($values), '?'));
            $this->conditions[] = $values === [] ? '0 = 1' : self::wrap($column) . " IN ($marks)";
            foreach ($values as $value) {
                $this->bindings[] = self::scalar($value);
            }

            return $this;
        }

        public function join(string $table, string $first, string $operator, string $second): self
        {
            if (!in_array($operator, self::OPERATORS, true)) {
                Strict::refuse("the stand-in's join() has no operator $operator");
            }
            $this->joins[] = ' INNER JOIN ' . self::wrap($table)
                . ' ON ' . self::wrap($first) . " $operator " . self::wrap($second);

            return $this;
        }

        public function orderBy(string $column, string $direction = 'asc'): self
        {
            if (!in_array(strtolower($direction), ['asc', 'desc'], true)) {
                throw new \InvalidArgumentException('Order direction must be "asc" or "desc".');
            }
            $this->orders[] = self::wrap($column) . ' ' . strtoupper($direction);

            return $this;
        }

        public function limit(int $count): self
        {
            if ($count >= 0) {
                $this->limit = $count;
            }

            return $this;
        }

        public function get(array $columns = ['*']): Collection
        {
            return new Collection($this->connection->select($this->selection($columns, $this->limit), $this->bindings));
        }

        public function first(array $columns = ['*']): ?\stdClass
        {
            $this->limit = 1;

            return $this->get($columns)->all()[0] ?? null;
        }

        public function value(string $column)
        {
            $row = $this->first([$column]);
            if ($row === null) {
                return null;
            }
            $values = get_object_vars($row);

            return reset($values);
        }

        public function exists(): bool
        {
            $sql = 'SELECT EXISTS(' . $this->selection(['*'], $this->limit) . ') AS `exists`';

            return (bool) $this->connection->select($sql, $this->bindings)[0]->exists;
        }

        public function insert(array $values): bool
        {
            $this->mustBePlain('insert');
            if ($values === []) {
                return true;
            }
            if (isset($values[0])) {
                Strict::refuse("the stand-in's insert() takes one row");
            }
            $names = implode(', ', array_map([self::class, 'wrap'], array_keys($values)));
            $marks = implode(', ', array_fill(0, count($values), '?'));
            $this->connection->run('INSERT INTO ' . self::wrap($this->table) . " ($names) VALUES ($marks)", $values);

            return true;
        }

        public function insertGetId(array $values): int
        {
            $this->insert($values);

            return $this->connection->lastId();
        }

        public function update(array $values): int
        {
            $this->mustBeSimple('update');
            $sets = [];
            $changes = [];
            foreach (array_keys($values) as $name) {
                $sets[] = self::wrap($name) . ' = ?';
                // MySQL counts a row only when a value is another one afterwards.
                $changes[] = self::wrap($name) . ' COLLATE BINARY IS NOT ?';
            }
            $conditions = array_merge($this->conditions, ['(' . implode(' OR ', $changes) . ')']);
            $values = array_values($values);

            return $this->connection->run(
                'UPDATE ' . self::wrap($this->table) . ' SET ' . implode(', ', $sets)
                    . ' WHERE ' . implode(' AND ', $conditions),
                array_merge($values, $this->bindings, $values)
            )->rowCount();
        }

        public function delete(): int
        {
            if (func_num_args() > 0) {
                Strict::refuse("the stand-in's delete() takes no argument");
            }
            $this->mustBeSimple('delete');

            $sql = 'DELETE FROM ' . self::wrap($this->table) . $this->tail();

            return $this->connection->run($sql, $this->bindings)->rowCount();
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Builder has no $name()");
        }

        /** An identifier for SQL. Backticks, because SQLite takes an unknown name in double quotes for a text. */
        public static function wrap(string $name): string
        {
            if (preg_match('/^(.+) as (\w+)$/iD', $name, $part)) {
                return self::wrap($part[1]) . " AS `$part[2]`";
            }
            if (!preg_match('/^\w+(\.(\w+|\*))?$|^\*$/D', $name)) {
                Strict::refuse("the stand-in takes no name like $name");
            }

            return implode('.', array_map(static function (string $part): string {
                return $part === '*' ? '*' : "`$part`";
            }, explode('.', $name)));
        }

        private static function scalar($value)
        {
            if (!is_scalar($value)) {
                Strict::refuse('a condition cannot hold a value of type ' . gettype($value));
            }

            return $value;
        }

        private function selection(array $columns, ?int $limit): string
        {
            return 'SELECT ' . implode(', ', array_map([self::class, 'wrap'], $columns))
                . ' FROM ' . self::wrap($this->table) . implode('', $this->joins) . $this->tail()
                . ($this->orders === [] ? '' : ' ORDER BY ' . implode(', ', $this->orders))
                . ($limit === null ? '' : " LIMIT $limit");
        }

        private function tail(): string
        {
            return $this->conditions === [] ? '' : ' WHERE ' . implode(' AND ', $this->conditions);
        }

        private function mustBeSimple(string $verb): void
        {
            if ($this->joins !== [] || $this->orders !== [] || $this->limit !== null) {
                Strict::refuse("the stand-in's $verb() knows where() only");
            }
        }

        private function mustBePlain(string $verb): void
        {
            $this->mustBeSimple($verb);
            if ($this->conditions !== []) {
                Strict::refuse("the stand-in's $verb() knows no where()");
            }
        }
    }

    final class SchemaBuilder
    {
        /** @var Connection */
        private $connection;

        public function __construct(Connection $connection)
        {
            $this->connection = $connection;
        }

        public function hasTable(string $name): bool
        {
            $sql = "SELECT 1 AS `found` FROM `sqlite_master` WHERE `type` = 'table' AND `name` = ?";

            return $this->connection->select($sql, [$name]) !== [];
        }

        public function hasColumn(string $table, string $column): bool
        {
            foreach ($this->connection->select('PRAGMA table_info(' . Builder::wrap($table) . ')') as $found) {
                if (strtolower($found->name) === strtolower($column)) {
                    return true;
                }
            }

            return false;
        }

        public function create(string $name, \Closure $define): void
        {
            $blueprint = new Blueprint();
            $define($blueprint);
            $columns = implode(', ', $blueprint->definitions());
            $this->connection->define('CREATE TABLE ' . Builder::wrap($name) . " ($columns)");
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's SchemaBuilder has no $name()");
        }
    }

    final class Blueprint
    {
        /** @var Column[] */
        private $columns = [];

        public function increments(string $name): Column
        {
            return $this->add($name, 'auto');
        }

        public function unsignedInteger(string $name): Column
        {
            return $this->add($name, 'uint');
        }

        public function bigInteger(string $name): Column
        {
            return $this->add($name, 'bigint');
        }

        public function string(string $name, int $length = 255): Column
        {
            return $this->add($name, "varchar($length)");
        }

        public function text(string $name): Column
        {
            return $this->add($name, 'text');
        }

        public function mediumText(string $name): Column
        {
            return $this->add($name, 'mediumtext');
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Blueprint has no $name()");
        }

        /** For the stand-in's own classes. */
        public function definitions(): array
        {
            return array_map(static function (Column $column): string {
                return $column->definition();
            }, $this->columns);
        }

        private function add(string $name, string $type): Column
        {
            return $this->columns[] = new Column($name, $type);
        }
    }

    final class Column
    {
        /** @var string */
        private $name;

        /** @var string */
        private $type;

        /** @var bool */
        private $null = false;

        /** @var string */
        private $default = '';

        /** @var string */
        private $unique = '';

        public function __construct(string $name, string $type)
        {
            $this->name = $name;
            $this->type = $type;
        }

        public function nullable(): self
        {
            $this->null = true;

            return $this;
        }

        public function default($value): self
        {
            if (strpos($this->type, 'text') !== false) {
                Strict::refuse("MySQL: column '{$this->name}' of type {$this->type} can't have a default value");
            }
            if (!is_int($value) && !is_string($value)) {
                Strict::refuse("the stand-in's default() takes whole numbers and texts");
            }
            $this->default = ' = ' . $value;

            return $this;
        }

        public function unique(): self
        {
            if (strpos($this->type, 'text') !== false) {
                Strict::refuse("MySQL: column '{$this->name}' used in a key without a key length");
            }
            $this->unique = ' UNIQUE';

            return $this;
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Column has no $name()");
        }

        /** For the stand-in's own classes. */
        public function definition(): string
        {
            $short = $this->type . ($this->null ? ' null' : '') . $this->default;

            return Schema::column($this->name, $short) . $this->unique;
        }
    }
}
