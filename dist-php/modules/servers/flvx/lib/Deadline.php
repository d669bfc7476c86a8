<?php

/** Generated from src/lib/Deadline.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The time that one action may take: WHMCS runs inside a web request, which ends somewhere above this. */
class Deadline
{
    /** The longest that an action may take, in seconds. */
    public const ACTION_SECONDS = 50;

    private int $endsAt;

    /** The time of an action that begins now. */
    public static function ofAction(): self
    {
        return new self(self::ACTION_SECONDS);
    }

    /** @param int $seconds from now */
    public function __construct(int $seconds)
    {
        $this->endsAt = time() + $seconds;
    }

    /** Whole seconds that remain, 0 when none. */
    public function remaining(): int
    {
        return max(0, $this->endsAt - time());
    }
}
