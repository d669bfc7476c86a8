<?php

namespace FlvxTest\Whmcs;

/** A task's connection to WHMCS's database, on the stand-in for Illuminate or on the real one. */
final class Connector
{
    /** @var array<string, array{resource, int}> */
    private static $locks = [];

    /** @var bool */
    private $isReal;

    /** @var \PDO|null */
    private $pdo;

    /**
     * @param string|array $database a SQLite file, or what Illuminate is told of a MySQL server
     * @param bool $isAlone whether no other process wants the database before it is disconnected
     */
    public function __construct(bool $isReal, $database, array $settings, bool $isAlone)
    {
        $this->isReal = $isReal;
        if (is_array($database)) {
            $this->openReal(['driver' => 'mysql', 'prefix' => ''] + $database);

            return;
        }
        if ($isReal) {
            // Illuminate wants it to be there.
            touch($database);
            $this->openReal(['driver' => 'sqlite', 'database' => $database, 'prefix' => '']);
        } else {
            // PHP 8.4 moved SQLite's own methods to a class of its own, and 8.5 complains about the old place.
            $class = class_exists('Pdo\Sqlite') ? 'Pdo\Sqlite' : 'PDO';
            $this->pdo = new $class("sqlite:$database");
            $this->pdo->setAttribute(\PDO::ATTR_ERRMODE, \PDO::ERRMODE_EXCEPTION);
            $this->pdo->setAttribute(\PDO::ATTR_DEFAULT_FETCH_MODE, \PDO::FETCH_OBJ);
            \WHMCS\Database\Capsule::open($this->pdo, $settings['mayCreate']);
        }
        $this->pdo->setAttribute(\PDO::ATTR_TIMEOUT, 20);
        // SQLite's own locks hold for processes that share a disk; waiting for the disk itself is of no use here.
        $this->pdo->exec('PRAGMA synchronous = OFF');
        $this->pdo->exec('PRAGMA journal_mode = MEMORY');
        if ($isAlone) {
            // Taking and giving back the file's lock for each statement costs more than the statements.
            $this->pdo->exec('PRAGMA locking_mode = EXCLUSIVE');
        }
        if ($settings['mysqlLocks']) {
            self::addLocks($this->pdo, dirname($database));
        }
    }

    private function openReal(array $config): void
    {
        $capsule = new \WHMCS\Database\Capsule();
        $capsule->addConnection($config);
        $capsule->setAsGlobal();
        $this->pdo = $capsule->getConnection()->getPdo();
    }

    public function pdo(): \PDO
    {
        return $this->isReal ? \WHMCS\Database\Capsule::connection()->getPdo() : $this->pdo;
    }

    /** For the stand-in's own use. Like all of WHMCS it does not mind when the connection was lost since it was used. */
    public function run(string $sql, array $bindings): \PDOStatement
    {
        try {
            $statement = $this->pdo()->prepare($sql);
            $statement->execute($bindings);
        } catch (\PDOException $error) {
            // 2006: MySQL server has gone away
            if (($error->errorInfo[1] ?? 0) !== 2006) {
                throw $error;
            }
            \WHMCS\Database\Capsule::connection()->reconnect();
            $statement = $this->pdo()->prepare($sql);
            $statement->execute($bindings);
        }

        return $statement;
    }

    /** Ends the connection, and what MySQL forgets with it. */
    public function disconnect(): void
    {
        if ($this->isReal) {
            \WHMCS\Database\Capsule::connection()->disconnect();
        } else {
            \WHMCS\Database\Capsule::close();
        }
        $this->pdo = null;
        foreach (self::$locks as [$file]) {
            fclose($file);
        }
        self::$locks = [];
        gc_collect_cycles();
    }

    /** `GET_LOCK` and `RELEASE_LOCK`; like MySQL's they end with the process. */
    private static function addLocks(\PDO $pdo, string $folder): void
    {
        $create = method_exists($pdo, 'createFunction') ? 'createFunction' : 'sqliteCreateFunction';
        // Illuminate opens a plain PDO, whose method PHP 8.5 calls deprecated.
        @$pdo->$create('GET_LOCK', static function ($name, $seconds) use ($folder) {
            return self::take((string) $name, (int) $seconds, $folder);
        }, 2);
        @$pdo->$create('RELEASE_LOCK', static function ($name) use ($folder) {
            return self::release((string) $name, $folder);
        }, 1);
    }

    private static function take(string $name, int $seconds, string $folder): int
    {
        if ($name === '' || strlen($name) > 64) {
            Strict::refuse("GET_LOCK: incorrect user-level lock name '$name'");
        }
        if (isset(self::$locks[$name])) {
            self::$locks[$name][1]++;

            return 1;
        }
        $file = fopen(self::path($name, $folder), 'c');
        if (flock($file, LOCK_EX | LOCK_NB)) {
            self::$locks[$name] = [$file, 1];

            return 1;
        }
        fclose($file);
        // Nobody else gets any further while a test lets two processes meet: waiting would be in vain.
        Seam::advance(1000 * $seconds);

        return 0;
    }

    private static function release(string $name, string $folder): ?int
    {
        if (!isset(self::$locks[$name])) {
            return is_file(self::path($name, $folder)) ? 0 : null;
        }
        if (--self::$locks[$name][1] === 0) {
            fclose(self::$locks[$name][0]);
            unset(self::$locks[$name]);
        }

        return 1;
    }

    private static function path(string $name, string $folder): string
    {
        return $folder . '/mysql-lock-' . md5($name);
    }
}
