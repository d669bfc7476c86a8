<?php

/** Generated; edit the compiler's lib/helpers.php. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** What JavaScript does and PHP has no exact counterpart for. */
final class Js
{
    /** Division as in JavaScript: by zero it gives INF or NAN. */
    public static function divide($dividend, $divisor)
    {
        if ($divisor != 0) {
            return $dividend / $divisor;
        }
        $dividend = (float) $dividend;
        if ($dividend == 0 || is_nan($dividend)) {
            return NAN;
        }
        $isNegative = is_float($divisor) && (string) $divisor === '-0';
        return $dividend > 0 === $isNegative ? -INF : INF;
    }

    /** `Math.max`; an item that is missing is no number */
    public static function max(array $values)
    {
        $result = -INF;
        foreach ($values as $value) {
            if ($value === null || is_nan((float) $value)) {
                return NAN;
            }
            $isZero = $result === 0.0 && $value == 0 && (string) $result === '-0';
            $result = $value > $result || $isZero ? $value : $result;
        }
        return $result;
    }

    /** `===` for values of which PHP may hold one as int and one as float. */
    public static function same($left, $right): bool
    {
        if ((is_int($left) || is_float($left)) && (is_int($right) || is_float($right))) {
            return $left == $right;
        }
        return $left === $right;
    }

    /** A place as an integer: fractions are cut off, NaN is 0, and what is beyond all places stays so. */
    private static function place($index): int
    {
        if (is_int($index)) {
            return $index;
        }
        return is_nan($index) ? 0 : (int) max(-9007199254740991, min(9007199254740991, $index));
    }

    /** The part of a list, as `slice` takes it. */
    public static function sliceList(array $list, $start, $end = null): array
    {
        [$start, $end] = self::bounds(count($list), $start, $end);
        return $start < $end ? array_slice($list, $start, $end - $start) : [];
    }

    /** Places counted from the end made into places from the start. */
    private static function bounds(int $length, $start, $end): array
    {
        $places = [];
        foreach ([$start ?? 0, $end ?? $length] as $place) {
            $place = is_float($place) ? (is_nan($place) ? 0 : (int) max(-$length, min($length, $place))) : $place;
            $places[] = $place < 0 ? max($length + $place, 0) : min($place, $length);
        }
        return $places;
    }

    /** The first item that passes the test. */
    public static function find(array $list, callable $test)
    {
        foreach ($list as $index => $item) {
            if ($test($item, $index, $list)) {
                return $item;
            }
        }
        return null;
    }

    /** Whether an item passes the test. */
    public static function some(array $list, callable $test): bool
    {
        foreach ($list as $index => $item) {
            if ($test($item, $index, $list)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all items pass the test. */
    public static function every(array $list, callable $test): bool
    {
        foreach ($list as $index => $item) {
            if (!$test($item, $index, $list)) {
                return false;
            }
        }
        return true;
    }

    /** The items that pass the test. */
    public static function filter(array $list, callable $test): array
    {
        $kept = [];
        foreach ($list as $index => $item) {
            if ($test($item, $index, $list)) {
                $kept[] = $item;
            }
        }
        return $kept;
    }

    /** The order of two texts by UTF-16 units: characters outside of the basic plane come before U+E000. */
    public static function compareText(string $left, string $right): int
    {
        return strcmp(strtr($left, "\xEE\xEF", "\xFE\xFF"), strtr($right, "\xEE\xEF", "\xFE\xFF"));
    }

    /** The place of the first item that is the value, from a place on, or -1. */
    public static function indexOf(array $list, $value, $from = 0): int
    {
        [$index, $count] = self::bounds(count($list), $from, null);
        for (; $index < $count; $index++) {
            if (self::same($list[$index], $value)) {
                return $index;
            }
        }
        return -1;
    }

    /** A record's entries in JavaScript's order: integer keys first, by size. */
    public static function ordered(array $record): array
    {
        $numbers = [];
        $others = [];
        foreach ($record as $key => $value) {
            if (is_int($key) && $key >= 0 && $key < 4294967295) {
                $numbers[$key] = $value;
            } else {
                $others[$key] = $value;
            }
        }
        if ($numbers === []) {
            return $record;
        }
        ksort($numbers);
        return $numbers + $others;
    }

    /** The number of UTF-16 units. */
    public static function length(string $text): int
    {
        return strlen($text) - preg_match_all('/[\x80-\xBF]/', $text) + preg_match_all('/[\xF0-\xF7]/', $text);
    }

    /** The part of a text between two places in UTF-16 units; `$half` stands for half a surrogate pair. */
    private static function part(string $text, int $start, int $end, string $half = "\xEF\xBF\xBD"): string
    {
        if ($start >= $end) {
            return '';
        }
        if (preg_match('/[\x80-\xFF]/', $text) !== 1) {
            return substr($text, $start, $end - $start);
        }
        $part = '';
        $at = 0;
        foreach (self::characters($text) as $character) {
            $units = strlen($character) === 4 ? 2 : 1;
            $inside = min($at + $units, $end) - max($at, $start);
            if ($inside === $units) {
                $part .= $character;
            } elseif ($inside > 0) {
                $part .= $half;
            }
            $at += $units;
            if ($at >= $end) {
                break;
            }
        }
        return $part;
    }

    /** The characters (code points) of a text. */
    public static function characters(string $text): array
    {
        preg_match_all('/[\x00-\x7F\xC0-\xFF][\x80-\xBF]*|[\x80-\xBF]/', $text, $match);
        return $match[0];
    }

    /** The UTF-16 units of a text. */
    public static function units(string $text): array
    {
        $units = [];
        foreach (self::characters($text) as $character) {
            array_push($units, ...strlen($character) === 4 ? ["\xEF\xBF\xBD", "\xEF\xBF\xBD"] : [$character]);
        }
        return $units;
    }

    /** `text.substring(start, end)` */
    public static function substring(string $text, $start, $end = null, string $half = "\xEF\xBF\xBD"): string
    {
        $length = self::length($text);
        [$start] = self::bounds($length, is_nan((float) $start) ? 0 : max(0, $start), null);
        [$end] = self::bounds($length, $end === null ? $length : (is_nan((float) $end) ? 0 : max(0, $end)), null);
        return self::part($text, min($start, $end), max($start, $end), $half);
    }

    /** The character of a number. */
    private static function character(int $code): string
    {
        if ($code < 0x80) {
            return chr($code);
        }
        if ($code < 0x800) {
            return chr(0xc0 | ($code >> 6)) . chr(0x80 | ($code & 0x3f));
        }
        if ($code < 0x10000) {
            return chr(0xe0 | ($code >> 12)) . chr(0x80 | (($code >> 6) & 0x3f)) . chr(0x80 | ($code & 0x3f));
        }
        return chr(0xf0 | ($code >> 18)) .
            chr(0x80 | (($code >> 12) & 0x3f)) .
            chr(0x80 | (($code >> 6) & 0x3f)) .
            chr(0x80 | ($code & 0x3f));
    }

    /** The place of a text in a text, in UTF-16 units, or -1. */
    public static function position(string $text, string $search, $from = 0): int
    {
        [$from] = self::bounds(self::length($text), max(0, $from), null);
        if ($search === '') {
            return $from;
        }
        $at = strpos($text, $search, strlen(self::part($text, 0, $from)));
        return $at === false ? -1 : self::length(substr($text, 0, $at));
    }

    /** Whether a text is part of a text. */
    public static function contains(string $text, string $search): bool
    {
        return $search === '' || strpos($text, $search) !== false;
    }

    /** The text without white space at both ends. */
    public static function trim(string $text): string
    {
        return self::trimEnd(self::trimStart($text));
    }

    /** The text without white space at its start. */
    public static function trimStart(string $text): string
    {
        return preg_replace('/^(?:' . self::space() . ')+/', '', $text);
    }

    /** The text without white space at its end. */
    public static function trimEnd(string $text): string
    {
        return preg_replace('/(?:' . self::space() . ')+$/D', '', $text);
    }

    /** What JavaScript takes for white space, in bytes of UTF-8. */
    private static function space(): string
    {
        return '[\t-\r ]|\xC2\xA0|\xE1\x9A\x80|\xE2\x80[\x80-\x8A\xA8\xA9\xAF]|\xE2\x81\x9F|\xE3\x80\x80|\xEF\xBB\xBF';
    }

    /** `text.padStart(length, fill)` */
    public static function padStart(string $text, $length, ?string $fill = null): string
    {
        return self::filling(self::length($text), $length, $fill ?? ' ') . $text;
    }

    /** What is missing to a length. */
    private static function filling(int $has, $wanted, string $fill): string
    {
        $missing = self::place($wanted) - $has;
        if ($missing <= 0 || $fill === '') {
            return '';
        }
        if ($missing > 1073741823) {
            throw new \RangeException('Invalid string length');
        }
        return self::part(str_repeat($fill, intdiv($missing, self::length($fill)) + 1), 0, $missing);
    }

    /** Replaces all places, as `replaceAll` with a text does. */
    public static function replaceAll(string $text, string $search, string $replacement): string
    {
        if ($search === '' && $replacement !== '') {
            $made = self::replacement($replacement, '', '', $text);
            $units = self::units($text);
            foreach ($units as $at => $unit) {
                $before = implode('', array_slice($units, 0, $at + 1));
                $after = implode('', array_slice($units, $at + 1));
                $made .= $unit . self::replacement($replacement, '', $before, $after);
            }
            return $made;
        }
        $made = '';
        $start = 0;
        while ($search !== '' && ($at = strpos($text, $search, $start)) !== false) {
            $end = $at + strlen($search);
            $made .= substr($text, $start, $at - $start);
            $made .= self::replacement($replacement, $search, substr($text, 0, $at), substr($text, $end));
            $start = $end;
        }
        return $made . substr($text, $start);
    }

    /** What `$$`, `$&`, `` $` `` and `$'` in a replacement stand for. */
    private static function replacement(string $replacement, string $found, string $before, string $after): string
    {
        return strtr($replacement, ['$$' => '$', '$&' => $found, '$`' => $before, "$'" => $after]);
    }

    /** The text in lower case, by the tables of Unicode. */
    public static function lower(string $text): string
    {
        if (preg_match('/[\x80-\xFF]/', $text) !== 1) {
            return strtr($text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
        }
        return strtr(self::finalSigma($text), self::caseMap(self::LOWER, self::LOWER_SPECIAL));
    }

    /** Where lower case lies: from, to, every second one, distance; in hexadecimal. */
    private const LOWER =
        '41-5A+20 C0-D6+20 D8-DE+20 100-12E/2+1 132-136/2+1 139-147/2+1 14A-176/2+1 178~79 179-17D/2+1 181+D2' .
        ' 182-184/2+1 186+CE 187+1 189-18A+CD 18B+1 18E+4F 18F+CA 190+CB 191+1 193+CD 194+CF 196+D3 197+D1' .
        ' 198+1 19C+D3 19D+D5 19F+D6 1A0-1A4/2+1 1A6+DA 1A7+1 1A9+DA 1AC+1 1AE+DA 1AF+1 1B1-1B2+D9 1B3-1B5/2+1' .
        ' 1B7+DB 1B8+1 1BC+1 1C4+2 1C5+1 1C7+2 1C8+1 1CA+2 1CB-1DB/2+1 1DE-1EE/2+1 1F1+2 1F2-1F4/2+1 1F6~61' .
        ' 1F7~38 1F8-21E/2+1 220~82 222-232/2+1 23A+2A2B 23B+1 23D~A3 23E+2A28 241+1 243~C3 244+45 245+47' .
        ' 246-24E/2+1 370-372/2+1 376+1 37F+74 386+26 388-38A+25 38C+40 38E-38F+3F 391-3A1+20 3A3-3AB+20 3CF+8' .
        ' 3D8-3EE/2+1 3F4~3C 3F7+1 3F9~7 3FA+1 3FD-3FF~82 400-40F+50 410-42F+20 460-480/2+1 48A-4BE/2+1 4C0+F' .
        ' 4C1-4CD/2+1 4D0-52E/2+1 531-556+30 10A0-10C5+1C60 10C7+1C60 10CD+1C60 13A0-13EF+97D0 13F0-13F5+8' .
        ' 1C89+1 1C90-1CBA~BC0 1CBD-1CBF~BC0 1E00-1E94/2+1 1E9E~1DBF 1EA0-1EFE/2+1 1F08-1F0F~8 1F18-1F1D~8' .
        ' 1F28-1F2F~8 1F38-1F3F~8 1F48-1F4D~8 1F59-1F5F/2~8 1F68-1F6F~8 1F88-1F8F~8 1F98-1F9F~8 1FA8-1FAF~8' .
        ' 1FB8-1FB9~8 1FBA-1FBB~4A 1FBC~9 1FC8-1FCB~56 1FCC~9 1FD8-1FD9~8 1FDA-1FDB~64 1FE8-1FE9~8' .
        ' 1FEA-1FEB~70 1FEC~7 1FF8-1FF9~80 1FFA-1FFB~7E 1FFC~9 2126~1D5D 212A~20BF 212B~2046 2132+1C' .
        ' 2160-216F+10 2183+1 24B6-24CF+1A 2C00-2C2F+30 2C60+1 2C62~29F7 2C63~EE6 2C64~29E7 2C67-2C6B/2+1' .
        ' 2C6D~2A1C 2C6E~29FD 2C6F~2A1F 2C70~2A1E 2C72+1 2C75+1 2C7E-2C7F~2A3F 2C80-2CE2/2+1 2CEB-2CED/2+1' .
        ' 2CF2+1 A640-A66C/2+1 A680-A69A/2+1 A722-A72E/2+1 A732-A76E/2+1 A779-A77B/2+1 A77D~8A04 A77E-A786/2+1' .
        ' A78B+1 A78D~A528 A790-A792/2+1 A796-A7A8/2+1 A7AA~A544 A7AB~A54F A7AC~A54B A7AD~A541 A7AE~A544' .
        ' A7B0~A512 A7B1~A52A A7B2~A515 A7B3+3A0 A7B4-A7C2/2+1 A7C4~30 A7C5~A543 A7C6~8A38 A7C7-A7C9/2+1' .
        ' A7CB~A567 A7CC-A7DA/2+1 A7DC~A641 A7F5+1 FF21-FF3A+20 10400-10427+28 104B0-104D3+28 10570-1057A+27' .
        ' 1057C-1058A+27 1058C-10592+27 10594-10595+27 10C80-10CB2+40 10D50-10D65+20 118A0-118BF+20' .
        ' 16E40-16E5F+20 16EA0-16EB8+1B 1E900-1E921+22';

    /** Characters that become several. */
    private const LOWER_SPECIAL = [
        "\u{130}" => "\u{69}\u{307}",
    ];

    /** All pairs of a table and the special cases. */
    private static function caseMap(string $table, array $special): array
    {
        $map = $special;
        foreach (explode(' ', $table) as $range) {
            preg_match('/^(\w+)(?:-(\w+)(\/2)?)?([+~])(\w+)$/', $range, $match, PREG_UNMATCHED_AS_NULL);
            $distance = hexdec($match[5]) * ($match[4] === '~' ? -1 : 1);
            $last = hexdec($match[2] ?? $match[1]);
            for ($code = hexdec($match[1]); $code <= $last; $code += $match[3] === null ? 1 : 2) {
                $map[self::character($code)] = self::character($code + $distance);
            }
        }
        return $map;
    }

    /** A capital sigma at the end of a word has a lower case of its own. */
    private static function finalSigma(string $text): string
    {
        $ignored = "[\\p{Mn}\\p{Me}\\p{Cf}\\p{Lm}\\p{Sk}'.:\u{B7}\u{387}\u{2018}\u{2019}\u{2024}\u{2027}]*";
        $pattern = "/([\\p{Lu}\\p{Ll}\\p{Lt}]{$ignored})\u{3A3}(?!{$ignored}[\\p{Lu}\\p{Ll}\\p{Lt}])/u";
        return preg_replace($pattern, "\$1\u{3C2}", $text) ?? $text;
    }
}
