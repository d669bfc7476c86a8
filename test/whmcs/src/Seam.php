<?php

namespace FlvxTest\Whmcs;

/**
 * Time and randomness as the test sets them. The state lies in a file that is written at every change, so that a PHP
 * process that is ended by force leaves behind how far it came, and two processes share one clock.
 */
final class Seam
{
    /** @var string */
    private static $file = '';

    /** @var bool whether no other process goes by the same file now */
    private static $isAlone = true;

    /** @var array|null the state, as long as nobody else can have changed it */
    private static $state;

    /** @var string */
    private static $temporaryFolder = '';

    /** @var string[] */
    private static $missingFunctions = [];

    public static function open(string $file, bool $temporaryFiles, array $missingFunctions, bool $isAlone): void
    {
        self::$file = $file;
        self::$isAlone = $isAlone;
        self::$state = null;
        self::$temporaryFolder = $temporaryFiles ? dirname($file) : '/nowhere';
        self::$missingFunctions = $missingFunctions;
    }

    /** Milliseconds. */
    public static function now(): int
    {
        return self::read()['now'];
    }

    public static function setNow(int $milliseconds): void
    {
        if ($milliseconds > self::now()) {
            self::change(static function (array $state) use ($milliseconds): array {
                return ['now' => max($milliseconds, $state['now'])] + $state;
            });
        }
    }

    public static function advance(int $milliseconds): void
    {
        self::setNow(self::now() + $milliseconds);
    }

    public static function temporaryFolder(): string
    {
        return self::$temporaryFolder;
    }

    public static function lacks(string $function): bool
    {
        return in_array($function, self::$missingFunctions, true);
    }

    public static function randomBytes(int $length): string
    {
        $bytes = '';
        self::change(static function (array $state) use ($length, &$bytes): array {
            while (strlen($bytes) < $length) {
                $bytes .= hash('sha256', $state['seed'] . ':' . ++$state['random'], true);
            }

            return $state;
        });

        return substr($bytes, 0, $length);
    }

    /** A number that no two ciphertexts share. */
    public static function cipherNumber(): int
    {
        $number = 0;
        self::change(static function (array $state) use (&$number): array {
            $number = ++$state['cipher'];

            return $state;
        });

        return $number;
    }

    public static function date(string $format): string
    {
        return date($format, intdiv(self::now(), 1000));
    }

    /**
     * Read at each use where another process may have gone on with it.
     *
     * @return array{now: int, random: int, cipher: int, seed: string}
     */
    private static function read(): array
    {
        $state = self::$state ?? json_decode(file_get_contents(self::$file), true);
        self::$state = self::$isAlone ? $state : null;

        return $state;
    }

    private static function change(callable $change): void
    {
        if (self::$isAlone) {
            self::$state = $change(self::read());
            file_put_contents(self::$file, json_encode(self::$state));

            return;
        }
        // Two may want to at the same moment, and who reads meanwhile has to find the whole of it.
        $lock = fopen(self::$file . '.lock', 'c');
        flock($lock, LOCK_EX);
        file_put_contents(self::$file . '.new', json_encode($change(self::read())));
        rename(self::$file . '.new', self::$file);
        fclose($lock);
    }
}
