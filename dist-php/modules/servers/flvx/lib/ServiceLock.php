<?php

/** Generated from src/lib/ServiceLock.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Lets one action at a time work on a service. The lock dies with its holder: it is the database connection's
 * (`GET_LOCK`), or, where the database has none, an open file's.
 */
class ServiceLock
{
    /** Seconds that an action waits for another one to finish. */
    public const PATIENCE = 10;

    private $file = null;

    private bool $holdsDatabaseLock = false;
    private string $name;

    /** @param string $name what is locked, such as `service:12` */
    public function __construct(string $name)
    {
        $this->name = $name;
    }

    /**
     * Takes the lock.
     *
     * @param int $seconds how long to wait for it
     * @return bool `false` when somebody else kept it for too long
     */
    public function take(int $seconds): bool
    {
        $answer = $this->askDatabase('SELECT GET_LOCK(?, ?) AS answer', [$this->key(), $seconds]);
        if ($answer !== null) {
            $this->holdsDatabaseLock = $answer === 1;
            return $this->holdsDatabaseLock;
        }
        return $this->takeFile($seconds);
    }

    /** Gives the lock back. */
    public function giveBack(): void
    {
        if ($this->holdsDatabaseLock) {
            $this->askDatabase('SELECT RELEASE_LOCK(?) AS answer', [$this->key()]);
            $this->holdsDatabaseLock = false;
        }
        if ($this->file !== null) {
            flock($this->file, LOCK_UN);
            fclose($this->file);
            $this->file = null;
        }
    }

    /** @param array<int, string|int> $values */
    private function askDatabase(string $sql, array $values): ?int
    {
        try {
            $rows = Capsule::connection()->select($sql, $values);
            $row = $rows[0] ?? null;
            return $row === null ? null : Value::wholeOrZero(Rows::record($row)['answer'] ?? null);
        } catch (\Throwable $error) {
            // A database without named locks, such as SQLite.
            return null;
        }
    }

    private function takeFile(int $seconds): bool
    {
        $path = sys_get_temp_dir() . '/' . $this->key() . '.lock';
        $made = @fopen($path, 'c');
        // The cron's file cannot be written by the web server's user, but it can be locked.
        $file = $made !== false ? $made : @fopen($path, 'r');
        if ($file === false) {
            // With no lock to be had, waiting helps nobody; what two Creates at once make twice is found afterwards.
            return true;
        }
        for ($attempt = 0; $attempt <= $seconds * 10; $attempt++) {
            if ($attempt > 0) {
                usleep(100000);
            }
            if (flock($file, LOCK_EX | LOCK_NB)) {
                $this->file = $file;
                return true;
            }
        }
        fclose($file);
        return false;
    }

    // Locks are the whole database server's; the installation's own tables tell one WHMCS from another.
    private function key(): string
    {
        return 'flvx_' . Js::substring(hash('sha256', self::installation() . $this->name), 0, 32);
    }

    private static function installation(): string
    {
        return Value::text(Capsule::table('tblconfiguration')->where('setting', 'SystemURL')->value('value'));
    }
}
