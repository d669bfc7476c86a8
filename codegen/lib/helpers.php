<?php

// What PHP has no exact counterpart for. The compiler copies the methods that a program needs, and those that they
// need, into one class of the output; see src/helpers.ts.

final class Js
{
    /** A scalar as JavaScript turns it into text. */
    public static function text($value): string
    {
        if (is_float($value)) {
            return self::floatText($value);
        }
        if (is_bool($value)) {
            return $value ? 'true' : 'false';
        }
        return $value === null ? 'null' : (is_object($value) ? self::objectText($value) : (string) $value);
    }

    /** An object as JavaScript turns it into text. */
    private static function objectText(object $value): string
    {
        if (method_exists($value, 'toString')) {
            return $value->toString();
        }
        if (!($value instanceof \Throwable)) {
            return '[object Object]';
        }
        $name = self::errorName($value);
        $message = $value->getMessage();
        return $name . ($name !== '' && $message !== '' ? ': ' : '') . $message;
    }

    /** A float as JavaScript writes it: the shortest digits that give the same number again. */
    private static function floatText(float $value): string
    {
        if (is_nan($value)) {
            return 'NaN';
        }
        if (is_infinite($value)) {
            return $value > 0 ? 'Infinity' : '-Infinity';
        }
        if ($value == 0) {
            return '0';
        }
        $sign = $value < 0 ? '-' : '';
        [$digits, $exponent] = self::shortestDigits(abs($value));
        $count = strlen($digits);
        if ($exponent >= $count && $exponent <= 21) {
            return $sign . $digits . str_repeat('0', $exponent - $count);
        }
        if ($exponent > 0 && $exponent <= 21) {
            return $sign . substr($digits, 0, $exponent) . '.' . substr($digits, $exponent);
        }
        if ($exponent > -6 && $exponent <= 0) {
            return $sign . '0.' . str_repeat('0', -$exponent) . $digits;
        }
        $power = ($exponent - 1 < 0 ? '-' : '+') . abs($exponent - 1);
        return $sign . $digits[0] . ($count > 1 ? '.' . substr($digits, 1) : '') . 'e' . $power;
    }

    /** The digits of a positive float, and the place of the point before them. */
    private static function shortestDigits(float $value): array
    {
        for ($precision = $value < 2.3e-308 ? 0 : 14; $precision <= 16; $precision++) {
            preg_match('/^(\d)\D?(\d*)e([+-]?\d+)$/i', sprintf('%.' . $precision . 'e', $value), $match);
            $exponent = (int) $match[3] + 1;
            // At a power of two the nearest digits may miss the number while their upper neighbours hit it.
            $nearest = substr($match[1] . $match[2], 0, $precision + 1);
            foreach ([$nearest, (string) ((int) $nearest + 1)] as $digits) {
                if (strlen($digits) === $precision + 1 && (float) ('0.' . $digits . 'e' . $exponent) === $value) {
                    return [rtrim($digits, '0'), $exponent];
                }
            }
        }
        return [rtrim($match[1] . $match[2], '0'), $exponent];
    }

    /** The decimals of `toFixed`: rounded by the exact value, half away from zero. */
    public static function fixed($value, int $digits): string
    {
        $value = (float) $value;
        if (is_nan($value) || abs($value) >= 1e21) {
            return self::floatText($value);
        }
        preg_match('/^(-?)(\d+)\D?(\d*)$/', sprintf('%.45F', $value), $match);
        $number = ltrim($match[2] . substr($match[3], 0, $digits), '0');
        if ($match[3][$digits] >= '5') {
            $number = self::increment($number);
        }
        $number = str_pad($number, $digits + 1, '0', STR_PAD_LEFT);
        $text = $digits === 0 ? $number : substr($number, 0, -$digits) . '.' . substr($number, -$digits);
        return $value < 0 ? '-' . $text : $text;
    }

    /** `toFixed` with a number of digits that is known at run time only. */
    public static function fixedTo($value, int $digits): string
    {
        if ($digits < 0 || $digits > 100) {
            throw new \RangeException('toFixed() digits argument must be between 0 and 100');
        }
        if ($digits > 44) {
            throw new \OutOfRangeException('More than 44 decimals');
        }
        return self::fixed($value, $digits);
    }

    /** The next whole number, of any length. */
    private static function increment(string $digits): string
    {
        for ($at = strlen($digits) - 1; $at >= 0; $at--) {
            if ($digits[$at] !== '9') {
                $digits[$at] = (string) ((int) $digits[$at] + 1);
                return $digits;
            }
            $digits[$at] = '0';
        }
        return '1' . $digits;
    }

    /** `Number(value)` */
    public static function number($value)
    {
        if (!is_string($value)) {
            return is_bool($value) ? (int) $value : $value ?? 0;
        }
        $text = self::trim($value);
        if ($text === '') {
            return 0;
        }
        if (preg_match('/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/D', $text) === 1) {
            return self::decimal($text);
        }
        if (preg_match('/^([+-]?)Infinity$/D', $text, $match) === 1) {
            return $match[1] === '-' ? -INF : INF;
        }
        if (preg_match('/^0(?:x([0-9a-f]+)|o([0-7]+)|b([01]+))$/Di', $text, $match) === 1) {
            return self::parseBase(end($match), isset($match[3]) ? 2 : (isset($match[2]) ? 8 : 16));
        }
        return NAN;
    }

    /** The number that a decimal literal spells. */
    private static function decimal(string $text)
    {
        if (preg_match('/^[+-]?\d{1,15}$/D', $text) === 1 && preg_match('/^-0+$/D', $text) !== 1) {
            return (int) $text;
        }
        return (float) self::near($text);
    }

    /** A literal with its point before its first digit: PHP takes an exponent beyond 19999 for 19999. */
    private static function near(string $text): string
    {
        if (preg_match('/^([+-]?)(\d*+)\.?(\d*+)[eE]([+-]?\d{5,})$/D', $text, $match) !== 1) {
            return $text;
        }
        $digits = ltrim($match[2] . $match[3], '0');
        $exponent = max(-1 << 50, min(1 << 50, (int) $match[4]));
        $exponent += strlen($digits) - strlen($match[3]);
        return "$match[1]0.{$digits}0e$exponent";
    }

    /** `parseInt(text, 10)` */
    public static function parseInt(string $text)
    {
        if (preg_match('/^[+-]?\d+/', self::trimStart($text), $match) !== 1) {
            return NAN;
        }
        return self::decimal($match[0]);
    }

    /** `parseFloat(text)` */
    public static function parseFloat(string $text)
    {
        $text = self::trimStart($text);
        if (preg_match('/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/', $text, $match) === 1) {
            return self::decimal($match[0]);
        }
        if (preg_match('/^([+-]?)Infinity/', $text, $match) === 1) {
            return $match[1] === '-' ? -INF : INF;
        }
        return NAN;
    }

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

    /** A number cut down to 32 bits with a sign, as the bit operators take it. */
    public static function bits($value): int
    {
        if (is_float($value)) {
            $value = is_finite($value) ? (int) fmod($value < 0 ? ceil($value) : floor($value), 4294967296.0) : 0;
        }
        $value &= 0xffffffff;
        return $value > 0x7fffffff ? $value - 0x100000000 : $value;
    }

    /** `Math.imul` */
    public static function imul($left, $right): int
    {
        return self::bits(self::bits($left) * self::bits($right));
    }

    /** `&` on 32 bits */
    public static function bitAnd($left, $right): int
    {
        return self::bits($left) & self::bits($right);
    }

    /** `|` on 32 bits */
    public static function bitOr($left, $right): int
    {
        return self::bits($left) | self::bits($right);
    }

    /** `^` on 32 bits */
    public static function bitXor($left, $right): int
    {
        return self::bits($left) ^ self::bits($right);
    }

    /** `<<` on 32 bits */
    public static function shiftLeft($value, $by): int
    {
        return self::bits(self::bits($value) << (self::bits($by) & 31));
    }

    /** `>>` on 32 bits */
    public static function shiftRight($value, $by): int
    {
        return self::bits($value) >> (self::bits($by) & 31);
    }

    /** `>>>` on 32 bits */
    public static function shiftRightUnsigned($value, $by): int
    {
        return (self::bits($value) & 0xffffffff) >> (self::bits($by) & 31);
    }

    /** What the digits of a base are written with. */
    private const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

    /** A whole number in a base. */
    public static function inBase(int $value, int $base): string
    {
        $digits = '';
        $rest = abs($value);
        do {
            $digits = self::DIGITS[$rest % $base] . $digits;
            $rest = intdiv($rest, $base);
        } while ($rest > 0);
        return $value < 0 ? '-' . $digits : $digits;
    }

    /** A number in a base: as many digits behind the point as tell it from its neighbours. */
    public static function floatInBase($value, int $base): string
    {
        $whole = floor(abs((float) $value));
        if (is_nan($whole) || is_infinite($whole)) {
            return self::text($value);
        }
        $digits = '';
        $fraction = abs((float) $value) - $whole;
        $next = unpack('E', pack('J', unpack('J', pack('E', abs((float) $value)))[1] + 1))[1];
        // Half the distance to the next float.
        $delta = max(($next - abs((float) $value)) / 2, 4.9e-324);
        if ($fraction >= $delta) {
            do {
                $fraction *= $base;
                $delta *= $base;
                $digit = (int) $fraction;
                $digits .= self::inBase($digit, $base);
                $fraction -= $digit;
                if (($fraction > 0.5 || ($fraction === 0.5 && $digit % 2 === 1)) && $fraction + $delta > 1) {
                    // Never the whole part: half the way to the next float is less than to the next whole.
                    $digits = rtrim($digits, self::inBase($base - 1, $base));
                    $last = self::inBase((int) base_convert(substr($digits, -1), $base, 10) + 1, $base);
                    $digits = substr($digits, 0, -1) . $last;
                    break;
                }
            } while ($fraction >= $delta);
        }
        // Digits that the number does not hold are zeros.
        for ($text = ''; $whole / $base >= 9007199254740992; $text .= '0') {
            $whole /= $base;
        }
        do {
            $rest = fmod($whole, $base);
            $text = self::DIGITS[(int) $rest] . $text;
            $whole = ($whole - $rest) / $base;
        } while ($whole > 0);
        return ($value < 0 ? '-' : '') . $text . ($digits === '' ? '' : '.' . $digits);
    }

    /** The text of UTF-16 units; half of a surrogate pair alone becomes U+FFFD. */
    public static function fromUnits(array $units): string
    {
        $text = '';
        foreach ($units as $unit) {
            $unit = self::bits($unit) & 0xffff;
            if ($unit < 0x80) {
                $text .= chr($unit);
            } elseif ($unit < 0x800) {
                $text .= chr(0xc0 | ($unit >> 6)) . chr(0x80 | ($unit & 63));
            } elseif ($unit < 0xd800 || $unit > 0xdfff) {
                $text .= chr(0xe0 | ($unit >> 12)) . chr(0x80 | (($unit >> 6) & 63)) . chr(0x80 | ($unit & 63));
            } else {
                $unit -= 0xd800;
                $text .= "\xF4\x8F" . chr(0xa0 | ($unit >> 6)) . chr(0x80 | ($unit & 63));
            }
        }
        return self::joined($text);
    }

    /** `a < b` and its like, of values of which each may be a text or a number. */
    public static function compared($left, string $operator, $right): bool
    {
        if (is_string($left) && is_string($right)) {
            $left = self::compareText($left, $right);
            $right = 0;
        } else {
            $left = self::number($left);
            $right = self::number($right);
        }
        $isEqual = $left == $right && strlen($operator) === 2;
        return $isEqual || ($operator[0] === '<' ? $left < $right : $left > $right);
    }

    /** `base ** exponent` of a whole number; roots, inverses and what has no exact value are rounded in another way. */
    public static function power(int $base, $exponent)
    {
        if (is_nan($exponent) || (is_infinite($exponent) && abs($base) === 1)) {
            return NAN;
        }
        if ($exponent < 0 && $base === 0) {
            return INF;
        }
        // What divides by two again and again needs no rounding.
        $isExact = $exponent >= 0 || is_infinite($exponent) || (abs($base) & (abs($base) - 1)) === 0;
        if (!$isExact || floor($exponent) != $exponent) {
            throw new \OutOfRangeException('Exponent ' . self::text($exponent));
        }
        $power = $base ** $exponent;
        if (abs($power) < 9007199254740992) {
            return $power;
        }
        // A float holds 53 bits beside the twos.
        $odd = $base;
        while ($odd % 2 === 0) {
            $odd = intdiv($odd, 2);
        }
        if (is_finite($power) && abs($odd ** $exponent) > 9007199254740992) {
            throw new \OutOfRangeException('Exponent ' . self::text($exponent));
        }
        return (float) $power;
    }

    /** `value ** 2` */
    public static function square($value)
    {
        return $value * $value;
    }

    /** `parseInt(text)`: in base 16 after `0x`. */
    public static function parseAnyInt(string $text)
    {
        $isHex = preg_match('/^[+-]?0x/i', self::trimStart($text)) === 1;
        return $isHex ? self::parseBase($text, 16) : self::parseInt($text);
    }

    /** `first + more…` as text, where values may be undefined: without any text in it the sum is NaN. */
    public static function added($first, ...$more): string
    {
        foreach ($more as $next) {
            $isText = is_string($first) || is_string($next);
            $first = $isText ? self::text($first ?? 'undefined') . self::text($next ?? 'undefined') : NAN;
        }
        return self::text($first);
    }

    /** A number as the console shows it. */
    public static function shown($value): string
    {
        return $value === 0.0 && (string) $value === '-0' ? '-0' : self::text($value);
    }

    /** What `console.log` prints of several values, the first of which may be a text with formats such as `%s`. */
    public static function logged($first, ...$values): string
    {
        $line = self::formatted('%s', $first);
        if (is_string($first)) {
            $line = preg_replace_callback(
                '/%(.)/s',
                function (array $match) use (&$values): string {
                    if ($match[1] === '%') {
                        return '%';
                    }
                    $isFormat = $values !== [] && strpos('sdifjoOc', $match[1]) !== false;
                    return $isFormat ? self::formatted($match[0], array_shift($values)) : $match[0];
                },
                $first,
            );
        }
        foreach ($values as $value) {
            $line .= ' ' . self::formatted('%s', $value);
        }
        return $line;
    }

    /** A value as a format of `console.log` shows it; an empty list is undefined. */
    private static function formatted(string $format, $value): string
    {
        $text = $value === [] ? 'undefined' : (is_string($value) ? $value : self::shown($value));
        switch ($format) {
            case '%s':
                return $text;
            case '%d':
                return self::shown($value === [] ? NAN : self::number($value));
            case '%i':
                return self::shown(self::parseAnyInt($value === [] ? '' : self::text($value)));
            case '%f':
                return self::shown(self::parseFloat($value === [] ? '' : self::text($value)));
            case '%j':
                if (is_string($value)) {
                    return self::json($value);
                }
                return is_float($value) && !is_finite($value) ? 'null' : $text;
            case '%c':
                return '';
            default:
                return is_string($value) ? self::quoted($value) : $text;
        }
    }

    /** A text as the console shows it within an object. */
    private static function quoted(string $text): string
    {
        $quote = "'";
        if (strpos($text, "'") !== false) {
            $isPlain = strpos($text, '`') === false && strpos($text, '${') === false;
            $quote = strpos($text, '"') === false ? '"' : ($isPlain ? '`' : "'");
        }
        $escapes = ['\\' => '\\\\', "\n" => '\n', "\t" => '\t', "\r" => '\r', "\f" => '\f', "\x08" => '\b'];
        foreach ([...range(0, 31), ...range(127, 159)] as $code) {
            $escapes += [self::character($code) => sprintf('\x%02X', $code)];
        }
        $escapes += $quote === "'" ? ["'" => "\\'"] : [];
        $lines = self::length($text) > 76 ? preg_split('/(?<=\n)(?=.)/s', $text) : [$text];
        foreach ($lines as $at => $line) {
            $lines[$at] = $quote . strtr($line, $escapes) . $quote;
        }
        return implode(" +\n  ", $lines);
    }

    /** `parseInt(text, base)` */
    public static function parseBase(string $text, int $base)
    {
        $prefix = $base === 16 ? '(?:0x)?' : '';
        preg_match("/^([+-]?)$prefix([0-9a-z]*)/i", self::trimStart($text), $match);
        $digits = strtolower($match[2]);
        $count = strspn($digits, substr(self::DIGITS, 0, $base));
        if ($count === 0) {
            return NAN;
        }
        // What one number cannot hold is rounded as in V8: once for bases that are powers of two, else after each part.
        $isTwos = ($base & ($base - 1)) === 0;
        [$value, $part, $factor, $lost] = [0, 0, 1, 1];
        for ($at = strspn($digits, '0'); $at < $count; $at++) {
            $digit = strpos(self::DIGITS, $digits[$at]);
            if ($isTwos && $part >= 1 << 56) {
                $part |= $digit !== 0 ? 1 : 0;
                $lost *= (float) $base;
                continue;
            }
            if (!$isTwos && $factor * $base > 119304647) {
                $value = (float) $value * $factor + $part;
                [$part, $factor] = [0, 1];
            }
            $part = $part * $base + $digit;
            $factor *= $isTwos ? 1 : $base;
        }
        $value = $value * $factor + $part;
        $value = $value >= 9007199254740992 ? (float) $value * $lost : (int) $value;
        return $match[1] === '-' ? ($value == 0 ? -0.0 : -$value) : $value;
    }

    /** `parseInt(text, base)` with a base that only the program knows */
    public static function parseAnyBase(string $text, $base)
    {
        $base = self::bits($base ?? 0);
        if ($base === 0) {
            return self::parseAnyInt($text);
        }
        if ($base < 2 || $base > 36) {
            return NAN;
        }
        return $base === 10 ? self::parseInt($text) : self::parseBase($text, $base);
    }

    /** `value.toString(base)` with a base that only the program knows */
    public static function inAnyBase($value, $base): string
    {
        $base = self::place($base ?? 10);
        if ($base < 2 || $base > 36) {
            throw new \RangeException('toString() radix argument must be between 2 and 36');
        }
        return $base === 10
            ? self::text($value)
            : (is_int($value)
                ? self::inBase($value, $base)
                : self::floatInBase($value, $base));
    }

    /** How many parts `split` gives at most; null = all */
    public static function limit($limit): ?int
    {
        $limit = self::bits($limit ?? -1);
        return $limit < 0 ? null : $limit;
    }

    /** `Math.round`: halves go up. */
    public static function round($value)
    {
        if (is_int($value)) {
            return $value;
        }
        $floor = floor($value);
        return $value - $floor >= 0.5 ? $floor + 1 : $floor;
    }

    /** `Math.sign` */
    public static function sign($value)
    {
        return $value > 0 ? 1 : ($value < 0 ? -1 : $value);
    }

    /** `Math.trunc` */
    public static function trunc($value)
    {
        return $value < 0 ? ceil($value) : floor($value);
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

    /** `Math.min`; an item that is missing is no number */
    public static function min(array $values)
    {
        $result = INF;
        foreach ($values as $value) {
            if ($value === null || is_nan((float) $value)) {
                return NAN;
            }
            $isZero = $value === 0.0 && $result == 0 && (string) $value === '-0';
            $result = $value < $result || $isZero ? $value : $result;
        }
        return $result;
    }

    /** Whether a value is a whole number. */
    public static function isInteger($value): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value) && floor($value) === $value);
    }

    /** Whether a value is a whole number that floats hold exactly. */
    public static function isSafeInteger($value): bool
    {
        return self::isInteger($value) && abs($value) <= 9007199254740991;
    }

    /** Whether a value is a number and neither NaN nor infinite. */
    public static function isFinite($value): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value));
    }

    /** Whether a value is a number. */
    public static function isNumber($value): bool
    {
        return is_int($value) || is_float($value);
    }

    /** `===` for values of which PHP may hold one as int and one as float. */
    public static function same($left, $right): bool
    {
        if ((is_int($left) || is_float($left)) && (is_int($right) || is_float($right))) {
            return $left == $right;
        }
        return $left === $right;
    }

    /** Whether JavaScript takes the value for true. */
    public static function truthy($value): bool
    {
        if (is_float($value)) {
            return $value != 0 && !is_nan($value);
        }
        return $value !== null && $value !== false && $value !== '' && $value !== 0;
    }

    /** `typeof` */
    public static function typeOf($value, string $nothing = 'object'): string
    {
        if ($value === null) {
            return $nothing;
        }
        if (is_string($value)) {
            return 'string';
        }
        if (is_bool($value)) {
            return 'boolean';
        }
        if (is_int($value) || is_float($value)) {
            return 'number';
        }
        return $value instanceof \Closure ? 'function' : 'object';
    }

    /** A value that has to be there; JavaScript throws where a member of undefined is read. */
    public static function present($value)
    {
        if ($value === null) {
            throw new \TypeError('Cannot read properties of undefined');
        }
        return $value;
    }

    /** The item at a place that may be a fraction or negative: then there is none. */
    public static function item(array $list, $index)
    {
        if ($index === null || (is_float($index) && floor($index) !== $index)) {
            return null;
        }
        return $list[self::place($index)] ?? null;
    }

    /** A place as an integer: fractions are cut off, NaN is 0, and what is beyond all places stays so. */
    private static function place($index): int
    {
        if (is_int($index)) {
            return $index;
        }
        return is_nan($index) ? 0 : (int) max(-9007199254740991, min(9007199254740991, $index));
    }

    /** The item at a place counted from the end. */
    public static function fromEnd(array $list, int $place)
    {
        return $list[count($list) - $place] ?? null;
    }

    /** `list.at(index)` */
    public static function itemAt(array $list, $index)
    {
        $place = self::place($index);
        return $list[$place < 0 ? count($list) + $place : $place] ?? null;
    }

    /** The array at a place of another one, to write into it; JavaScript throws where there is none. */
    public static function &slot(array &$array, $key): array
    {
        if (!isset($array[$key])) {
            throw new \TypeError('Cannot read properties of undefined');
        }
        return $array[$key];
    }

    /** Puts an item into the list or at its end. */
    public static function set(array &$list, $index, $value): void
    {
        $index = is_float($index) && floor($index) === $index ? self::place($index) : $index;
        if (!is_int($index) || $index < 0 || $index > count($list)) {
            throw new \OutOfRangeException('Index ' . self::text($index) . ' is not in the list');
        }
        $list[$index] = $value;
    }

    /** A new list of that length with the value everywhere. */
    public static function places($length, $value): array
    {
        return array_fill(0, self::lengthOf($length), $value);
    }

    /** A new list of that length with what the function makes for each place. */
    public static function build($length, callable $make): array
    {
        $list = [];
        for ($index = 0, $count = self::lengthOf($length >= 1 ? floor($length) : 0); $index < $count; $index++) {
            $list[] = $make(null, $index);
        }
        return $list;
    }

    /** A length that a list can have. */
    private static function lengthOf($length): int
    {
        if ($length < 0 || $length > 4294967295 || floor($length) != $length) {
            throw new \RangeException('Invalid array length');
        }
        return (int) $length;
    }

    /** A list with the value at places of a range. */
    public static function fill(array $list, $value, int $start = 0, ?int $end = null): array
    {
        [$start, $end] = self::bounds(count($list), $start, $end);
        for ($index = $start; $index < $end; $index++) {
            $list[$index] = $value;
        }
        return $list;
    }

    /** The items of the lists in a list; a missing list stays as an item. */
    public static function flat(array $list): array
    {
        $items = [];
        foreach ($list as $item) {
            array_push($items, ...$item ?? [null]);
        }
        return $items;
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

    /** The place of the first item that passes the test, or -1. */
    public static function findIndex(array $list, callable $test): int
    {
        foreach ($list as $index => $item) {
            if ($test($item, $index, $list)) {
                return $index;
            }
        }
        return -1;
    }

    /** The last item that passes the test. */
    public static function findLast(array $list, callable $test)
    {
        return $list[self::findLastIndex($list, $test)] ?? null;
    }

    /** The place of the last item that passes the test, or -1. */
    public static function findLastIndex(array $list, callable $test): int
    {
        for ($index = count($list) - 1; $index >= 0; $index--) {
            if ($test($list[$index], $index, $list)) {
                return $index;
            }
        }
        return -1;
    }

    /** `map` with the place of each item and the list. */
    public static function mapped(array $list, callable $callback): array
    {
        foreach ($list as $index => $item) {
            $made[] = $callback($item, $index, $list);
        }
        return $made ?? [];
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

    /** Calls the function for each item. */
    public static function each(array $list, callable $callback): void
    {
        foreach ($list as $index => $item) {
            $callback($item, $index, $list);
        }
    }

    /** `reduce` with the place of each item. */
    public static function reduce(array $list, callable $callback, $initial)
    {
        $result = $initial;
        foreach ($list as $index => $item) {
            $result = $callback($result, $item, $index, $list);
        }
        return $result;
    }

    /** `reduce` that starts with the first item. */
    public static function reduceFirst(array $list, callable $callback)
    {
        if ($list === []) {
            throw new \TypeError('Reduce of empty array with no initial value');
        }
        $result = $list[0];
        for ($index = 1, $count = count($list); $index < $count; $index++) {
            $result = $callback($result, $list[$index], $index, $list);
        }
        return $result;
    }

    /** A sorted copy; items that the comparison calls equal keep their order, on PHP 7.4 too. */
    public static function sorted(array $list, callable $compare): array
    {
        $pairs = [];
        foreach ($list as $index => $item) {
            $pairs[] = [$item, $index];
        }
        usort($pairs, function (array $a, array $b) use ($compare): int {
            $order = $compare($a[0], $b[0]);
            return $order < 0 ? -1 : ($order > 0 ? 1 : $a[1] - $b[1]);
        });
        return array_column($pairs, 0);
    }

    /** A sorted copy of a list with undefined in it, which goes to its end. */
    public static function sortedPresent(array $list, callable $compare): array
    {
        $present = array_values(
            array_filter($list, function ($item): bool {
                return $item !== null;
            }),
        );
        return array_pad(self::sorted($present, $compare), count($list), null);
    }

    /** The same for a comparison that gives whole numbers: since PHP 8 its own sorting keeps the order of equals. */
    public static function sortedWhole(array $list, callable $compare): array
    {
        $sorted = $list;
        usort($sorted, $compare);
        if (PHP_VERSION_ID < 80000) {
            for ($at = count($sorted) - 1; $at > 0; $at--) {
                if ($compare($sorted[$at - 1], $sorted[$at]) === 0) {
                    return self::sorted($list, $compare);
                }
            }
        }
        return $sorted;
    }

    /** The order of two values by their text, as `sort` without a comparison has it. */
    public static function compareAsText($left, $right): int
    {
        return self::compareText(self::text($left), self::text($right));
    }

    /** The order of two texts by UTF-16 units: characters outside of the basic plane come before U+E000. */
    public static function compareText(string $left, string $right): int
    {
        return strcmp(strtr($left, "\xEE\xEF", "\xFE\xFF"), strtr($right, "\xEE\xEF", "\xFE\xFF"));
    }

    /** The order of two texts of which one may be missing: then every comparison is false. */
    public static function compareMissing(?string $left, ?string $right)
    {
        return $left === null || $right === null ? NAN : self::compareText($left, $right);
    }

    /** Whether a list has a value, from a place on; NaN is found, too. */
    public static function includes(array $list, $value, $from = 0): bool
    {
        foreach ($from === 0 ? $list : self::sliceList($list, $from) as $item) {
            if (self::same($item, $value) || (is_float($item) && is_float($value) && is_nan($item) && is_nan($value))) {
                return true;
            }
        }
        return false;
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

    /** The place of the last item that is the value, from a place backwards, or -1. */
    public static function lastIndexOf(array $list, $value, $from = -1): int
    {
        $length = count($list);
        $isNumber = $from !== null && !is_nan($from);
        $from = $isNumber ? (int) max(-$length - 1, min($length - 1, $from)) : 0;
        for ($index = $from < 0 ? $length + $from : $from; $index >= 0; $index--) {
            if (self::same($list[$index], $value)) {
                return $index;
            }
        }
        return -1;
    }

    /** The items as texts; null gives the empty text. */
    public static function join(array $list, string $separator): string
    {
        $texts = [];
        foreach ($list as $item) {
            $texts[] = $item === null ? '' : self::text($item);
        }
        return implode($separator, $texts);
    }

    /** Pairs of place and item. */
    public static function entries(array $list): array
    {
        return array_map(null, array_keys($list), $list);
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

    /** A record's keys. */
    public static function keys(array $record): array
    {
        return array_map('strval', array_keys(self::ordered($record)));
    }

    /** Pairs of key and value. */
    public static function recordEntries(array $record): array
    {
        $pairs = [];
        foreach (self::ordered($record) as $key => $value) {
            $pairs[] = [(string) $key, $value];
        }
        return $pairs;
    }

    /** Whether an array is a list. */
    public static function isList($value): bool
    {
        return is_array($value) && ($value === [] || array_keys($value) === range(0, count($value) - 1));
    }

    /** The number of UTF-16 units. */
    public static function length(string $text): int
    {
        return strlen($text) - preg_match_all('/[\x80-\xBF]/', $text) + preg_match_all('/[\xF0-\xF7]/', $text);
    }

    /** What stands for half a surrogate pair where texts are compared: no text holds it. */
    private const NO_TEXT = "\xFF";

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

    /** `text.slice(start, end)` */
    public static function slice(string $text, $start, $end = null): string
    {
        [$start, $end] = self::bounds(self::length($text), $start, $end);
        return self::part($text, $start, $end);
    }

    /** `text.substring(start, end)` */
    public static function substring(string $text, $start, $end = null, string $half = "\xEF\xBF\xBD"): string
    {
        $length = self::length($text);
        [$start] = self::bounds($length, is_nan((float) $start) ? 0 : max(0, $start), null);
        [$end] = self::bounds($length, $end === null ? $length : (is_nan((float) $end) ? 0 : max(0, $end)), null);
        return self::part($text, min($start, $end), max($start, $end), $half);
    }

    /** `text.charAt(index)` */
    public static function charAt(string $text, $index): string
    {
        $index = self::place($index);
        return $index < 0 ? '' : self::part($text, $index, $index + 1);
    }

    /** `text[index]` */
    public static function unitAt(string $text, $index): ?string
    {
        if ($index === null || (is_float($index) && floor($index) !== $index)) {
            return null;
        }
        $unit = self::charAt($text, $index);
        return $unit === '' ? null : $unit;
    }

    /** `text.charCodeAt(index)` */
    public static function charCodeAt(string $text, $index)
    {
        $index = self::place($index);
        $at = 0;
        foreach (self::characters($text) as $character) {
            $isWide = strlen($character) === 4;
            if ($index >= $at && $index < $at + ($isWide ? 2 : 1)) {
                $code = self::codePoint($character);
                return !$isWide ? $code : ($index === $at ? 0xd7c0 + ($code >> 10) : 0xdc00 + ($code & 0x3ff));
            }
            $at += $isWide ? 2 : 1;
        }
        return NAN;
    }

    /** `text.codePointAt(index)` */
    public static function codePointAt(string $text, $index): ?int
    {
        $index = self::place($index);
        $at = 0;
        foreach (self::characters($text) as $character) {
            if ($index === $at) {
                return self::codePoint($character);
            }
            $at += strlen($character) === 4 ? 2 : 1;
            if ($index === $at - 1) {
                return 0xdc00 + (self::codePoint($character) & 0x3ff);
            }
        }
        return null;
    }

    /** `text.at(index)` */
    public static function textAt(string $text, $index): ?string
    {
        $place = self::place($index);
        return self::unitAt($text, $place < 0 ? self::length($text) + $place : $place);
    }

    /** The text of code points. */
    public static function fromPoints(array $points): string
    {
        $units = [];
        foreach ($points as $point) {
            if (!($point >= 0 && $point <= 0x10ffff && floor($point) == $point)) {
                throw new \RangeException('Invalid code point ' . self::text($point));
            }
            $point = (int) $point;
            $halves = $point > 0xffff ? [0xd7c0 + ($point >> 10), 0xdc00 + ($point & 0x3ff)] : [$point];
            array_push($units, ...$halves);
        }
        return self::fromUnits($units);
    }

    /** The number of a character. */
    private static function codePoint(string $character): int
    {
        $bytes = array_values(unpack('C*', $character));
        if (count($bytes) === 1) {
            return $bytes[0];
        }
        $code = $bytes[0] & (0xff >> (count($bytes) + 1));
        foreach (array_slice($bytes, 1) as $byte) {
            $code = ($code << 6) | ($byte & 0x3f);
        }
        return $code;
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

    /** The last place of a text in a text, which may begin at a place at most, or -1. */
    public static function lastPosition(string $text, string $search, $from = NAN): int
    {
        if ($from !== null && !is_nan($from)) {
            $text = self::substring($text, 0, max($from, 0) + self::length($search), self::NO_TEXT);
        }
        $at = $search === '' ? strlen($text) : strrpos($text, $search);
        return $at === false ? -1 : self::length(substr($text, 0, $at));
    }

    /** Whether a text is part of a text. */
    public static function contains(string $text, string $search): bool
    {
        return $search === '' || strpos($text, $search) !== false;
    }

    /** Whether a text begins with another. */
    public static function startsWith(string $text, string $start): bool
    {
        return strncmp($text, $start, strlen($start)) === 0;
    }

    /** Whether a text ends with another. */
    public static function endsWith(string $text, string $end): bool
    {
        return $end === '' || substr($text, -strlen($end)) === $end;
    }

    /** Whether a text is part of a text from a place on. */
    public static function containsFrom(string $text, string $search, $from): bool
    {
        return self::contains(self::substring($text, $from, null, self::NO_TEXT), $search);
    }

    /** Whether a text has another at a place. */
    public static function startsAt(string $text, string $start, $from): bool
    {
        return self::startsWith(self::substring($text, $from, null, self::NO_TEXT), $start);
    }

    /** Whether a text has another before a place. */
    public static function endsAt(string $text, string $end, $to): bool
    {
        return self::endsWith(self::substring($text, 0, $to, self::NO_TEXT), $end);
    }

    /** `text.split(separator)` */
    public static function split(string $text, string $separator): array
    {
        return $separator === '' ? self::units($text) : explode($separator, $text);
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

    /** `text.padEnd(length, fill)` */
    public static function padEnd(string $text, $length, ?string $fill = null): string
    {
        return $text . self::filling(self::length($text), $length, $fill ?? ' ');
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

    /** `text.repeat(count)` */
    public static function repeat(string $text, $count): string
    {
        if ($count <= -1 || is_infinite((float) $count)) {
            throw new \RangeException('Invalid count value: ' . self::text($count));
        }
        return is_nan((float) $count) ? '' : str_repeat($text, (int) $count);
    }

    /** Replaces the first place, as `replace` with a text does. */
    public static function replaceFirst(string $text, string $search, string $replacement): string
    {
        $at = $search === '' ? 0 : strpos($text, $search);
        if ($at === false) {
            return $text;
        }
        $after = substr($text, $at + strlen($search));
        return substr($text, 0, $at) . self::replacement($replacement, $search, substr($text, 0, $at), $after) . $after;
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

    /** Characters outside of the basic plane as two stand-ins: what JavaScript sees without the flag `u`. */
    public static function halves(string $text): string
    {
        return preg_replace_callback(
            '/[\xF0-\xF4][\x80-\xBF]{3}/',
            function (array $match): string {
                $bytes = array_map('ord', str_split($match[0]));
                $code =
                    ((($bytes[0] & 7) << 18) | (($bytes[1] & 63) << 12) | (($bytes[2] & 63) << 6) | ($bytes[3] & 63)) -
                    0x10000;
                $standIn = function (int $number): string {
                    return "\xF4\x8F" . chr(0xa0 | ($number >> 6)) . chr(0x80 | ($number & 63));
                };
                return $standIn($code >> 10) . $standIn(0x400 | ($code & 0x3ff));
            },
            $text,
        );
    }

    /** The stand-ins of `halves` made characters again; half of one becomes U+FFFD, as in what JavaScript writes. */
    public static function joined(string $text): string
    {
        return preg_replace_callback(
            '/\xF4\x8F(?:([\xA0-\xAF])([\x80-\xBF])\xF4\x8F([\xB0-\xBF])([\x80-\xBF])|[\xA0-\xBF][\x80-\xBF])/',
            function (array $match): string {
                if (count($match) === 1) {
                    return "\u{FFFD}";
                }
                [$a, $b, $c, $d] = array_map('ord', array_slice($match, 1));
                $code = 0x10000 + ((((($a & 15) << 6) | ($b & 63)) << 10) | (($c & 15) << 6) | ($d & 63));
                return chr(0xf0 | ($code >> 18)) .
                    chr(0x80 | (($code >> 12) & 63)) .
                    chr(0x80 | (($code >> 6) & 63)) .
                    chr(0x80 | ($code & 63));
            },
            $text,
        );
    }

    /** All matches, or null. */
    public static function matches(string $pattern, string $text): ?array
    {
        return preg_match_all($pattern, $text, $found) > 0 ? $found[0] : null;
    }

    /** JSON text with line breaks and indents. */
    public static function indent(string $json, string $indent): string
    {
        preg_match_all('/"(?:[^"\\\\]|\\\\.)*"|\[\]|\{\}|[\[\]{},:]|[^"\[\]{},:]+/', $json, $tokens);
        $text = '';
        $depth = 0;
        foreach ($tokens[0] as $token) {
            $depth += $token === '[' || $token === '{' ? 1 : ($token === ']' || $token === '}' ? -1 : 0);
            $break = "\n" . str_repeat($indent, $depth);
            if ($token === ']' || $token === '}') {
                $text .= $break . $token;
            } else {
                $text .= $token . ($token === ':' ? ' ' : (strpos('[{,', $token) !== false ? $break : ''));
            }
        }
        return $text;
    }

    /** The match of a pattern and its groups, or null. */
    public static function match(string $pattern, string $text): ?array
    {
        return preg_match($pattern, $text, $match, PREG_UNMATCHED_AS_NULL) === 1 ? $match : null;
    }

    /** Where a pattern matches first, or -1. */
    public static function search(string $pattern, string $text): int
    {
        return preg_match($pattern, $text, $match, PREG_OFFSET_CAPTURE) === 1
            ? self::length(substr($text, 0, $match[0][1]))
            : -1;
    }

    /** Splits a text by a pattern. */
    public static function splitBy(string $pattern, string $text): array
    {
        return preg_split($pattern, $text);
    }

    /** The text in lower case, by the tables of Unicode. */
    public static function lower(string $text): string
    {
        if (preg_match('/[\x80-\xFF]/', $text) !== 1) {
            return strtr($text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
        }
        return strtr(self::finalSigma($text), self::caseMap(self::LOWER, self::LOWER_SPECIAL));
    }

    /** The text in upper case, by the tables of Unicode. */
    public static function upper(string $text): string
    {
        if (preg_match('/[\x80-\xFF]/', $text) !== 1) {
            return strtr($text, 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
        }
        return strtr($text, self::caseMap(self::UPPER, self::UPPER_SPECIAL));
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

    /** Where upper case lies: from, to, every second one, distance; in hexadecimal. */
    private const UPPER =
        '61-7A~20 B5+2E7 E0-F6~20 F8-FE~20 FF+79 101-12F/2~1 131~E8 133-137/2~1 13A-148/2~1 14B-177/2~1' .
        ' 17A-17E/2~1 17F~12C 180+C3 183-185/2~1 188~1 18C~1 192~1 195+61 199~1 19A+A3 19B+A641 19E+82' .
        ' 1A1-1A5/2~1 1A8~1 1AD~1 1B0~1 1B4-1B6/2~1 1B9~1 1BD~1 1BF+38 1C5~1 1C6~2 1C8~1 1C9~2 1CB~1 1CC~2' .
        ' 1CE-1DC/2~1 1DD~4F 1DF-1EF/2~1 1F2~1 1F3~2 1F5~1 1F9-21F/2~1 223-233/2~1 23C~1 23F-240+2A3F 242~1' .
        ' 247-24F/2~1 250+2A1F 251+2A1C 252+2A1E 253~D2 254~CE 256-257~CD 259~CA 25B~CB 25C+A54F 260~CD' .
        ' 261+A54B 263~CF 264+A567 265+A528 266+A544 268~D1 269~D3 26A+A544 26B+29F7 26C+A541 26F~D3 271+29FD' .
        ' 272~D5 275~D6 27D+29E7 280~DA 282+A543 283~DA 287+A52A 288~DA 289~45 28A-28B~D9 28C~47 292~DB' .
        ' 29D+A515 29E+A512 345+54 371-373/2~1 377~1 37B-37D+82 3AC~26 3AD-3AF~25 3B1-3C1~20 3C2~1F 3C3-3CB~20' .
        ' 3CC~40 3CD-3CE~3F 3D0~3E 3D1~39 3D5~2F 3D6~36 3D7~8 3D9-3EF/2~1 3F0~56 3F1~50 3F2+7 3F3~74 3F5~60' .
        ' 3F8~1 3FB~1 430-44F~20 450-45F~50 461-481/2~1 48B-4BF/2~1 4C2-4CE/2~1 4CF~F 4D1-52F/2~1 561-586~30' .
        ' 10D0-10FA+BC0 10FD-10FF+BC0 13F8-13FD~8 1C80~186E 1C81~186D 1C82~1864 1C83-1C84~1862 1C85~1863' .
        ' 1C86~185C 1C87~1825 1C88+89C2 1C8A~1 1D79+8A04 1D7D+EE6 1D8E+8A38 1E01-1E95/2~1 1E9B~3B' .
        ' 1EA1-1EFF/2~1 1F00-1F07+8 1F10-1F15+8 1F20-1F27+8 1F30-1F37+8 1F40-1F45+8 1F51-1F57/2+8 1F60-1F67+8' .
        ' 1F70-1F71+4A 1F72-1F75+56 1F76-1F77+64 1F78-1F79+80 1F7A-1F7B+70 1F7C-1F7D+7E 1FB0-1FB1+8 1FBE~1C25' .
        ' 1FD0-1FD1+8 1FE0-1FE1+8 1FE5+7 214E~1C 2170-217F~10 2184~1 24D0-24E9~1A 2C30-2C5F~30 2C61~1' .
        ' 2C65~2A2B 2C66~2A28 2C68-2C6C/2~1 2C73~1 2C76~1 2C81-2CE3/2~1 2CEC-2CEE/2~1 2CF3~1 2D00-2D25~1C60' .
        ' 2D27~1C60 2D2D~1C60 A641-A66D/2~1 A681-A69B/2~1 A723-A72F/2~1 A733-A76F/2~1 A77A-A77C/2~1' .
        ' A77F-A787/2~1 A78C~1 A791-A793/2~1 A794+30 A797-A7A9/2~1 A7B5-A7C3/2~1 A7C8-A7CA/2~1 A7CD-A7DB/2~1' .
        ' A7F6~1 AB53~3A0 AB70-ABBF~97D0 FF41-FF5A~20 10428-1044F~28 104D8-104FB~28 10597-105A1~27' .
        ' 105A3-105B1~27 105B3-105B9~27 105BB-105BC~27 10CC0-10CF2~40 10D70-10D85~20 118C0-118DF~20' .
        ' 16E60-16E7F~20 16EBB-16ED3~1B 1E922-1E943~22';

    /** Characters that become several. */
    private const UPPER_SPECIAL = [
        "\u{DF}" => "\u{53}\u{53}",
        "\u{149}" => "\u{2BC}\u{4E}",
        "\u{1F0}" => "\u{4A}\u{30C}",
        "\u{390}" => "\u{399}\u{308}\u{301}",
        "\u{3B0}" => "\u{3A5}\u{308}\u{301}",
        "\u{587}" => "\u{535}\u{552}",
        "\u{1E96}" => "\u{48}\u{331}",
        "\u{1E97}" => "\u{54}\u{308}",
        "\u{1E98}" => "\u{57}\u{30A}",
        "\u{1E99}" => "\u{59}\u{30A}",
        "\u{1E9A}" => "\u{41}\u{2BE}",
        "\u{1F50}" => "\u{3A5}\u{313}",
        "\u{1F52}" => "\u{3A5}\u{313}\u{300}",
        "\u{1F54}" => "\u{3A5}\u{313}\u{301}",
        "\u{1F56}" => "\u{3A5}\u{313}\u{342}",
        "\u{1F80}" => "\u{1F08}\u{399}",
        "\u{1F81}" => "\u{1F09}\u{399}",
        "\u{1F82}" => "\u{1F0A}\u{399}",
        "\u{1F83}" => "\u{1F0B}\u{399}",
        "\u{1F84}" => "\u{1F0C}\u{399}",
        "\u{1F85}" => "\u{1F0D}\u{399}",
        "\u{1F86}" => "\u{1F0E}\u{399}",
        "\u{1F87}" => "\u{1F0F}\u{399}",
        "\u{1F88}" => "\u{1F08}\u{399}",
        "\u{1F89}" => "\u{1F09}\u{399}",
        "\u{1F8A}" => "\u{1F0A}\u{399}",
        "\u{1F8B}" => "\u{1F0B}\u{399}",
        "\u{1F8C}" => "\u{1F0C}\u{399}",
        "\u{1F8D}" => "\u{1F0D}\u{399}",
        "\u{1F8E}" => "\u{1F0E}\u{399}",
        "\u{1F8F}" => "\u{1F0F}\u{399}",
        "\u{1F90}" => "\u{1F28}\u{399}",
        "\u{1F91}" => "\u{1F29}\u{399}",
        "\u{1F92}" => "\u{1F2A}\u{399}",
        "\u{1F93}" => "\u{1F2B}\u{399}",
        "\u{1F94}" => "\u{1F2C}\u{399}",
        "\u{1F95}" => "\u{1F2D}\u{399}",
        "\u{1F96}" => "\u{1F2E}\u{399}",
        "\u{1F97}" => "\u{1F2F}\u{399}",
        "\u{1F98}" => "\u{1F28}\u{399}",
        "\u{1F99}" => "\u{1F29}\u{399}",
        "\u{1F9A}" => "\u{1F2A}\u{399}",
        "\u{1F9B}" => "\u{1F2B}\u{399}",
        "\u{1F9C}" => "\u{1F2C}\u{399}",
        "\u{1F9D}" => "\u{1F2D}\u{399}",
        "\u{1F9E}" => "\u{1F2E}\u{399}",
        "\u{1F9F}" => "\u{1F2F}\u{399}",
        "\u{1FA0}" => "\u{1F68}\u{399}",
        "\u{1FA1}" => "\u{1F69}\u{399}",
        "\u{1FA2}" => "\u{1F6A}\u{399}",
        "\u{1FA3}" => "\u{1F6B}\u{399}",
        "\u{1FA4}" => "\u{1F6C}\u{399}",
        "\u{1FA5}" => "\u{1F6D}\u{399}",
        "\u{1FA6}" => "\u{1F6E}\u{399}",
        "\u{1FA7}" => "\u{1F6F}\u{399}",
        "\u{1FA8}" => "\u{1F68}\u{399}",
        "\u{1FA9}" => "\u{1F69}\u{399}",
        "\u{1FAA}" => "\u{1F6A}\u{399}",
        "\u{1FAB}" => "\u{1F6B}\u{399}",
        "\u{1FAC}" => "\u{1F6C}\u{399}",
        "\u{1FAD}" => "\u{1F6D}\u{399}",
        "\u{1FAE}" => "\u{1F6E}\u{399}",
        "\u{1FAF}" => "\u{1F6F}\u{399}",
        "\u{1FB2}" => "\u{1FBA}\u{399}",
        "\u{1FB3}" => "\u{391}\u{399}",
        "\u{1FB4}" => "\u{386}\u{399}",
        "\u{1FB6}" => "\u{391}\u{342}",
        "\u{1FB7}" => "\u{391}\u{342}\u{399}",
        "\u{1FBC}" => "\u{391}\u{399}",
        "\u{1FC2}" => "\u{1FCA}\u{399}",
        "\u{1FC3}" => "\u{397}\u{399}",
        "\u{1FC4}" => "\u{389}\u{399}",
        "\u{1FC6}" => "\u{397}\u{342}",
        "\u{1FC7}" => "\u{397}\u{342}\u{399}",
        "\u{1FCC}" => "\u{397}\u{399}",
        "\u{1FD2}" => "\u{399}\u{308}\u{300}",
        "\u{1FD3}" => "\u{399}\u{308}\u{301}",
        "\u{1FD6}" => "\u{399}\u{342}",
        "\u{1FD7}" => "\u{399}\u{308}\u{342}",
        "\u{1FE2}" => "\u{3A5}\u{308}\u{300}",
        "\u{1FE3}" => "\u{3A5}\u{308}\u{301}",
        "\u{1FE4}" => "\u{3A1}\u{313}",
        "\u{1FE6}" => "\u{3A5}\u{342}",
        "\u{1FE7}" => "\u{3A5}\u{308}\u{342}",
        "\u{1FF2}" => "\u{1FFA}\u{399}",
        "\u{1FF3}" => "\u{3A9}\u{399}",
        "\u{1FF4}" => "\u{38F}\u{399}",
        "\u{1FF6}" => "\u{3A9}\u{342}",
        "\u{1FF7}" => "\u{3A9}\u{342}\u{399}",
        "\u{1FFC}" => "\u{3A9}\u{399}",
        "\u{FB00}" => "\u{46}\u{46}",
        "\u{FB01}" => "\u{46}\u{49}",
        "\u{FB02}" => "\u{46}\u{4C}",
        "\u{FB03}" => "\u{46}\u{46}\u{49}",
        "\u{FB04}" => "\u{46}\u{46}\u{4C}",
        "\u{FB05}" => "\u{53}\u{54}",
        "\u{FB06}" => "\u{53}\u{54}",
        "\u{FB13}" => "\u{544}\u{546}",
        "\u{FB14}" => "\u{544}\u{535}",
        "\u{FB15}" => "\u{544}\u{53B}",
        "\u{FB16}" => "\u{54E}\u{546}",
        "\u{FB17}" => "\u{544}\u{53D}",
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

    /** The fields of an object, also those that only its class sees. */
    public static function fields(object $object, array $names): array
    {
        $values = [];
        foreach ((array) $object as $name => $value) {
            // What only its class sees has the name of the class in its own, between NULs.
            $values[substr($name, (int) strrpos("\0" . $name, "\0"))] = $value;
        }
        return array_replace(array_fill_keys($names, null), $values);
    }

    /** A JSON text as JavaScript writes it. */
    public static function json($value): string
    {
        if (is_array($value)) {
            return self::jsonArray($value);
        }
        if ($value instanceof \stdClass) {
            return self::jsonRecord((array) $value);
        }
        if (is_float($value)) {
            return is_finite($value) ? self::floatText($value) : 'null';
        }
        return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS);
    }

    /** An array as JSON: a list if its keys are those of one. */
    private static function jsonArray(array $value): string
    {
        if (!self::isList($value)) {
            return self::jsonRecord($value);
        }
        $parts = [];
        foreach ($value as $item) {
            $parts[] = self::json($item);
        }
        return '[' . implode(',', $parts) . ']';
    }

    /** A record as JSON. */
    private static function jsonRecord(array $record): string
    {
        $parts = [];
        foreach (self::ordered($record) as $key => $value) {
            $parts[] = self::json((string) $key) . ':' . self::json($value);
        }
        return '{' . implode(',', $parts) . '}';
    }

    /** The value of a JSON text. */
    public static function parse(string $text)
    {
        $value = json_decode(self::nearInJson($text), true, 65536);
        if ($value === null && json_last_error() !== JSON_ERROR_NONE) {
            throw new \ParseError('Invalid JSON: ' . json_last_error_msg());
        }
        return self::rounded($value);
    }

    /** A JSON text whose numbers with a far exponent are written as PHP reads them. */
    private static function nearInJson(string $text): string
    {
        if (preg_match('/\d[eE][+-]?\d{5}/', $text) !== 1) {
            return $text;
        }
        // Each quote is one match, so that no text is too long for the limit of steps.
        $isText = false;
        $near = function (array $match) use (&$isText): string {
            $isText = $isText !== ($match[0] === '"');
            return $isText ? $match[0] : self::near($match[0]);
        };
        $token = '/"|\\\\.|-?(?:0|[1-9]\d*+)(?:\.\d++)?+[eE][+-]?\d++/s';
        return preg_replace_callback($token, $near, $text) ?? $text;
    }

    /** The value of a JSON text whose shape nobody knows: objects that look like lists stay objects. */
    public static function parseUnknown(string $text)
    {
        $value = json_decode(self::nearInJson($text), false, 65536);
        if ($value === null && json_last_error() !== JSON_ERROR_NONE) {
            throw new \ParseError('Invalid JSON: ' . json_last_error_msg());
        }
        return self::rounded(self::marked($value));
    }

    /** Records as arrays, but for those that cannot be told from lists. */
    private static function marked($value)
    {
        if (!is_array($value) && !($value instanceof \stdClass)) {
            return $value;
        }
        $items = array_map([self::class, 'marked'], (array) $value);
        return $value instanceof \stdClass && self::isList($items) ? (object) $items : $items;
    }

    /** A record on its way to a place of unknown type: an object, so that it cannot be taken for a list. */
    public static function box($value)
    {
        return is_array($value) ? (object) $value : $value;
    }

    /** Records that come from a place of unknown type as arrays again, down to where the shape says. */
    public static function unbox($value, array $shape)
    {
        $value = $value instanceof \stdClass ? (array) $value : $value;
        if (is_array($value)) {
            foreach ($value as $key => $item) {
                $inner = $shape[$key] ?? ($shape['*'] ?? null);
                $value[$key] = $inner === null ? $item : self::unbox($item, $inner);
            }
        }
        return $value;
    }

    /** Whether a value of unknown type has a key. */
    public static function hasKey($value, string $key): bool
    {
        if (is_array($value) || $value instanceof \stdClass) {
            return array_key_exists($key, (array) $value);
        }
        if ($value instanceof \Throwable && in_array($key, ['name', 'stack'], true)) {
            return true;
        }
        // Fields of objects that are not public stand behind two NULs and what they belong to; PHP's errors have
        // some of their own.
        foreach (is_object($value) ? array_keys((array) $value) : [] as $name) {
            $isOwn = preg_match('/^\0(Exception|Error|\*\0(code|file|line)$)/', $name) === 0;
            if ($isOwn && preg_replace('/^\0.*\0/', '', $name) === $key) {
                return true;
            }
        }
        if (!is_object($value) || !method_exists($value, $key)) {
            return false;
        }
        $method = new \ReflectionMethod($value, $key);
        return $method->name === $key && $method->isUserDefined() && !$method->isStatic();
    }

    /** Whole numbers that JavaScript's floats do not hold exactly, rounded as it does. */
    private static function rounded($value)
    {
        if ($value instanceof \stdClass) {
            return (object) self::rounded((array) $value);
        }
        if (is_array($value)) {
            foreach ($value as $key => $item) {
                $value[$key] = self::rounded($item);
            }
        }
        return is_int($value) && abs($value) > 9007199254740991 ? (float) $value : $value;
    }

    /** `decodeURIComponent(text)` */
    public static function decodeComponent(string $text): string
    {
        return preg_replace_callback(
            '/%(?:[\dA-Fa-f]{2}(?:%[\dA-Fa-f]{2})*)?/',
            function (array $match): string {
                $part = rawurldecode($match[0]);
                if ($match[0] === '%' || preg_match('//u', $part) !== 1) {
                    throw new \UnexpectedValueException('URI malformed');
                }
                return $part;
            },
            $text,
        );
    }

    /** `error.name` */
    public static function errorName(\Throwable $error): string
    {
        if (property_exists($error, 'name')) {
            return $error->name;
        }
        $names = [
            'DomainException' => 'ReferenceError',
            'ParseError' => 'SyntaxError',
            'RangeException' => 'RangeError',
            'TypeError' => 'TypeError',
            'UnexpectedValueException' => 'URIError',
        ];
        foreach ($names as $class => $name) {
            if ($error instanceof $class) {
                return $name;
            }
        }
        return 'Error';
    }
}
