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

    /** @var string */
    private static $temporaryFolder = '';

    /** @var string[] */
    private static $missingFunctions = [];

    public static function open(string $file, bool $temporaryFiles, array $missingFunctions): void
    {
        self::$file = $file;
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
        $state = self::read();
        if ($milliseconds > $state['now']) {
            self::write(['now' => $milliseconds] + $state);
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
        $state = self::read();
        $bytes = '';
        while (strlen($bytes) < $length) {
            $bytes .= hash('sha256', $state['seed'] . ':' . ++$state['random'], true);
        }
        self::write($state);

        return substr($bytes, 0, $length);
    }

    /** A number that no two ciphertexts share. */
    public static function cipherNumber(): int
    {
        $state = self::read();
        $state['cipher']++;
        self::write($state);

        return $state['cipher'];
    }

    public static function date(string $format): string
    {
        return date($format, intdiv(self::now(), 1000));
    }

    /**
     * Read at each use: another process may have gone on with it.
     *
     * @return array{now: int, random: int, cipher: int, seed: string}
     */
    private static function read(): array
    {
        return json_decode(file_get_contents(self::$file), true);
    }

    private static function write(array $state): void
    {
        file_put_contents(self::$file, json_encode($state));
    }
}
