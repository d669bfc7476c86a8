<?php

/** Generated from src/lib/Value.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Reads values of unknown type: what WHMCS hands over, what the database returns (whole numbers arrive as text before
 * PHP 8.1) and what the panel answers.
 */
class Value
{
    /** The value as text; the empty text for anything that is not a scalar. */
    public static function text($value): string
    {
        if (is_string($value)) {
            return $value;
        }
        if (is_int($value) || is_float($value)) {
            return strval($value);
        }
        if (is_bool($value)) {
            return $value ? '1' : '';
        }
        return '';
    }

    /** The whole number that the value is or spells; `null` for anything else, such as `1.5`, `100 GB` or nothing. */
    public static function whole($value): ?int
    {
        $text = Js::trim(self::text($value));
        return preg_match('/^-?[0-9]{1,15}$/D', $text) === 1 ? intval($text) : null;
    }

    /** The whole number that the value is or spells, or 0. */
    public static function wholeOrZero($value): int
    {
        return self::whole($value) ?? 0;
    }

    /** Whether the value means yes in one of WHMCS's ways: `true`, 1, `on`, `1`, `yes`. */
    public static function isOn($value): bool
    {
        $text = Js::lower(Js::trim(self::text($value)));
        return $text === '1' || $text === 'on' || $text === 'yes' || $text === 'true';
    }

    /** The part of a text in front of the first such character, or all of it; without blanks around it. */
    public static function before(string $character, string $text): string
    {
        $end = Js::position($text, $character);
        return Js::trim($end < 0 ? $text : Js::substring($text, 0, $end));
    }

    /**
     * The value as a record; an empty one for anything else.
     *
     * @return array<string, mixed>
     */
    public static function record($value): array
    {
        return is_array($value) ? $value : [];
    }

    /**
     * The value as a list; an empty one for anything else.
     *
     * @return mixed[]
     */
    public static function list($value): array
    {
        return is_array($value) ? array_values($value) : [];
    }

    /**
     * The whole numbers above zero in a list; whatever else it holds is left out.
     *
     * @return int[]
     */
    public static function ids($value): array
    {
        $ids = [];
        foreach (self::list($value) as $item) {
            $id = self::whole($item);
            if ($id !== null && $id > 0) {
                $ids[] = $id;
            }
        }
        return $ids;
    }
}
