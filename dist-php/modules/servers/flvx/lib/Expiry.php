<?php

/** Generated from src/lib/Expiry.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Until when a service is paid for, in the panel's unit: Unix milliseconds. */
class Expiry
{
    /**
     * "Never" as a date: the panel's own 0 means never while traffic flows, but expired to its nightly job, which then
     * disables the user.
     */
    public const NEVER = 2727251700000;

    /** Days of grace behind the next due date. */
    public const GRACE_DAYS = 3;

    /** The later of now + Expiry Days and the next due date + 3 days; without a due date the former alone. */
    public static function byRule(Service $service, Plan $plan, int $now): int
    {
        if ($plan->expiryDays === 0) {
            return self::NEVER;
        }
        return max(($now + $plan->expiryDays * Day::SECONDS) * 1000, self::byDueDate($service));
    }

    /** The next due date + 3 days; 0 for a service that has none. */
    public static function byDueDate(Service $service): int
    {
        return $service->isRecurring() ? Day::start(Day::plus($service->dueDate, self::GRACE_DAYS)) * 1000 : 0;
    }

    /**
     * The expiry to set: by the rule, but never earlier than it is, unless the product's Expiry Days were changed.
     *
     * @param int $current what the panel has now
     * @param int $appliedDays the Expiry Days last applied, -1 = none yet
     */
    public static function next(Service $service, Plan $plan, int $current, int $appliedDays, int $now): int
    {
        $rule = self::byRule($service, $plan, $now);
        return $appliedDays >= 0 && $appliedDays !== $plan->expiryDays ? $rule : max($rule, $current);
    }
}
