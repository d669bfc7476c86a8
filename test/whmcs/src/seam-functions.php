<?php

/**
 * The module's classes call these unqualified, so PHP finds them here before its own: time, randomness and waiting as
 * the test sets them. The module's files stay as they are shipped.
 */

namespace WHMCS\Module\Server\Flvx;

use FlvxTest\Whmcs\Seam;
use FlvxTest\Whmcs\Strict;

function time(): int
{
    return intdiv(Seam::now(), 1000);
}

function random_bytes(int $length): string
{
    return Seam::randomBytes($length);
}

function usleep(int $microseconds): void
{
    Seam::advance(intdiv($microseconds, 1000));
}

/** A relative date would be counted from the machine's clock, not from the test's. */
function strtotime(string $text)
{
    if ($text !== '' && !preg_match('/^\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?)?( UTC)?$/D', $text)) {
        Strict::refuse("strtotime: \"$text\" is not modelled");
    }

    return \strtotime($text);
}

function sys_get_temp_dir(): string
{
    return Seam::temporaryFolder();
}

function function_exists(string $name): bool
{
    return !Seam::lacks($name) && \function_exists($name);
}

// The network. Only the connection is real: how long a client would wait, and that nobody listens, is told by the
// panel's end in headers, so no test has to sit out a time limit.

function curl_setopt_array($handle, array $options): bool
{
    if (isset($options[CURLOPT_TIMEOUT])) {
        foreach ([CURLOPT_TIMEOUT, CURLOPT_CONNECTTIMEOUT] as $limit) {
            if (!is_int($options[$limit] ?? null) || $options[$limit] < 1) {
                Strict::refuse("cURL without a limit in whole seconds ($limit) waits for ever");
            }
        }
        if (($options[CURLOPT_NOSIGNAL] ?? false) !== true) {
            Strict::refuse('CURLOPT_NOSIGNAL is not set: a time-out would end the whole PHP process on some systems');
        }
        $options[CURLOPT_HTTPHEADER][] = 'X-Test-Timeout: ' . 1000 * $options[CURLOPT_TIMEOUT];
        $options[CURLOPT_HTTPHEADER][] = 'X-Test-Connect: ' . 1000 * $options[CURLOPT_CONNECTTIMEOUT];
        $options[CURLOPT_HTTPHEADER][] = 'X-Test-Now: ' . Seam::now();
    }

    return \curl_setopt_array($handle, $options);
}

function curl_exec($handle)
{
    Wire::$failure = null;
    Wire::$wasSent = true;
    $ends = false;
    \curl_setopt($handle, CURLOPT_HEADERFUNCTION, static function ($handle, string $line) use (&$ends): int {
        $ends = $ends || stripos($line, 'X-Test-End:') === 0;
        if (preg_match('/^X-Test-Clock: (\d+)\r\n$/Di', $line, $part)) {
            Seam::setNow((int) $part[1]);
        }
        if (preg_match('/^X-Test-Failure: (\d+) (.*)\r\n$/Di', $line, $part)) {
            Wire::$failure = [(int) $part[1], $part[2]];
        }
        if (preg_match('/^X-Test-Sent: 0\r\n$/Di', $line)) {
            Wire::$wasSent = false;
        }

        return strlen($line);
    });
    $result = \curl_exec($handle);
    if ($ends) {
        // As when the process is ended from outside: neither `catch` nor `finally` sees it.
        exit(137);
    }

    return Wire::$failure === null ? $result : false;
}

function curl_errno($handle): int
{
    return Wire::$failure[0] ?? \curl_errno($handle);
}

function curl_error($handle): string
{
    return Wire::$failure[1] ?? \curl_error($handle);
}

function curl_getinfo($handle, int $option)
{
    $isUnsent = !Wire::$wasSent && $option === CURLINFO_PRETRANSFER_TIME;

    return $isUnsent ? 0.0 : \curl_getinfo($handle, $option);
}

/** What the panel's end said of the last call. */
final class Wire
{
    /** @var array{int, string}|null */
    public static $failure;

    /** @var bool */
    public static $wasSent = true;
}
