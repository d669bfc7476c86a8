<?php

/** Generated from src/lib/Day.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Calendar days as texts such as `2026-12-31`, which sort like the days they name. */
class Day
{
    public const SECONDS = 86400;

    /** The day in WHMCS's time zone at that moment (Unix seconds). */
    public static function at(int $timestamp): string
    {
        return date('Y-m-d', $timestamp);
    }

    /** The first moment of the day in WHMCS's time zone, Unix seconds; 0 for what is no day. */
    public static function start(string $day): int
    {
        $timestamp = strtotime($day . ' 00:00:00');
        return $timestamp === false ? 0 : $timestamp;
    }

    /** The first moment of the day in UTC, Unix seconds; 0 for what is no day. */
    public static function startUtc(string $day): int
    {
        $timestamp = strtotime($day . ' 00:00:00 UTC');
        return $timestamp === false ? 0 : $timestamp;
    }

    /** The day that many days later. */
    public static function plus(string $day, int $days): string
    {
        return gmdate('Y-m-d', self::startUtc($day) + $days * self::SECONDS);
    }

    /** The same day so many months later, or the last of a month too short for it. */
    public static function plusMonths(string $day, int $months): string
    {
        return self::inMonth($day, $months, self::dayOfMonth($day));
    }

    /** The day of the month, 1 to 31. */
    public static function dayOfMonth(string $day): int
    {
        return intval(Js::substring($day, 8, 10));
    }

    /**
     * The first day not before `from` that has this number in its month, or is the last of a month too short for it.
     */
    public static function nextWithNumber(string $from, int $dayOfMonth): string
    {
        $candidate = self::inMonth($from, 0, $dayOfMonth);
        return Js::compareText($candidate, $from) < 0 ? self::inMonth($from, 1, $dayOfMonth) : $candidate;
    }

    // That number, or the last, in the month that comes so many months after the day's.
    private static function inMonth(string $from, int $later, int $dayOfMonth): string
    {
        $months = intval(Js::substring($from, 5, 7)) - 1 + $later;
        $year = intval(Js::substring($from, 0, 4)) + (int) floor($months / 12);
        $month = ($months % 12) + 1;
        $day = $dayOfMonth;
        while ($day > 28 && !checkdate($month, $day, $year)) {
            $day -= 1;
        }
        return Js::padStart((string) $year, 4, '0') .
            '-' .
            Js::padStart((string) $month, 2, '0') .
            '-' .
            Js::padStart((string) $day, 2, '0');
    }
}
