<?php

namespace FlvxTest\Whmcs;

/** Collects what the stand-in had to refuse: the module may catch an exception, the test learns of it all the same. */
final class Strict
{
    /** @var string[] */
    private static $complaints = [];

    public static function complain(string $message): void
    {
        self::$complaints[] = $message;
    }

    /** Refuses a use that the stand-in does not model or that WHMCS or PHP would punish. */
    public static function refuse(string $message): void
    {
        self::complain($message);
        throw new \LogicException($message);
    }

    /** @return string[] what there was since the last time */
    public static function takeComplaints(): array
    {
        $complaints = self::$complaints;
        self::$complaints = [];

        return $complaints;
    }
}
