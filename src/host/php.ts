/**
 * What PHP provides, as far as this module uses it. Every declaration here has a counterpart of the same name and
 * meaning in PHP 7.4 to 8.5; the compiler prints the call as it stands. `@php` gives the PHP spelling where it differs.
 *
 * Under Node the tests put their own implementation in the place of this file.
 */

/** A number that PHP holds as an integer. */
export type int = number;

/** A number that PHP may hold as a float. */
export type float = number;

// Time and randomness: the only ways in. Classes call them unqualified, so a test can put a function of the same name
// into the module's namespace.

/** The current Unix time in seconds. */
export declare function time(): int;

/** Cryptographically strong random bytes. */
export declare function random_bytes(length: int): string;

/** Formats a Unix timestamp (seconds) in PHP's default time zone. */
export declare function date(format: string, timestamp: int): string;

/** Formats a Unix timestamp (seconds) in UTC. */
export declare function gmdate(format: string, timestamp: int): string;

/** Parses a date in PHP's default time zone; `false` when it is none. */
export declare function strtotime(text: string): int | false;

/** Whether year, month and day name a date of the Gregorian calendar. */
export declare function checkdate(month: int, day: int, year: int): boolean;

// Text and data.

/** Length in bytes. */
export declare function strlen(text: string): int;

/** A whole number written in decimal digits; 0 for anything else. */
export declare function intval(text: string): int;

/** A scalar as text. */
export declare function strval(value: string | number | boolean): string;

/** Bytes as lower-case hexadecimal digits. */
export declare function bin2hex(bytes: string): string;

/** A digest in lower-case hexadecimal digits. */
export declare function hash(algorithm: string, data: string): string;

/** Percent-encoding of RFC 3986. */
export declare function rawurlencode(text: string): string;

/** Base64 with padding. */
export declare function base64_encode(data: string): string;

/** The text for an HTML page. */
export declare function htmlspecialchars(text: string, flags: int, encoding: string): string;
export declare const ENT_QUOTES: int;
export declare const ENT_SUBSTITUTE: int;

/** The characters for HTML entities: the reverse of `htmlspecialchars`. */
export declare function htmlspecialchars_decode(text: string, flags: int): string;

/** A number with grouped thousands and a fixed number of decimals. */
export declare function number_format(value: float, decimals: int, decimalPoint: string, thousands: string): string;

/** JSON to PHP values; objects become arrays with string keys. `null` on bad input, see {@link json_last_error}. */
export declare function json_decode(text: string, associative: true, depth: int, flags: int): unknown;

/** A value as JSON; `false` when it cannot be encoded. */
export declare function json_encode(value: unknown, flags: int): string | false;

/** The error of the last JSON call, `JSON_ERROR_NONE` when it went well. */
export declare function json_last_error(): int;
export declare const JSON_ERROR_NONE: int;
export declare const JSON_UNESCAPED_SLASHES: int;
export declare const JSON_UNESCAPED_UNICODE: int;

/** Whether the value is a PHP array: a list or a record. */
export declare function is_array(value: unknown): value is Record<string, unknown>;

/** The values of an array as a list. */
export declare function array_values(value: Record<string, unknown>): unknown[];

/** The public properties of an object (a database row) by name. */
export declare function get_object_vars(object: object): Record<string, unknown>;

/** Whether a function of that name exists. */
export declare function function_exists(name: string): boolean;

// Files, for the lock.

/** An open file. */
export declare class FileHandle {
    private readonly fileHandle: true;
}

export declare function sys_get_temp_dir(): string;

/** Opens a file; `false` and a warning when that fails. The call is printed with the silence operator. @php @fopen */
export declare function fopen(path: string, mode: string): FileHandle | false;

/** Takes or gives back an advisory lock, which ends with the process at the latest. */
export declare function flock(file: FileHandle, operation: int): boolean;
export declare function fclose(file: FileHandle): boolean;
export declare const LOCK_EX: int;
export declare const LOCK_NB: int;
export declare const LOCK_UN: int;

/** Waits; only between two attempts to take a lock. */
export declare function usleep(microseconds: int): void;

// HTTP.

/** A cURL session. */
export declare class CurlHandle {
    private readonly curlHandle: true;
}

/** Receives a part of an answer's body; returns how many bytes it took (fewer stop the transfer). */
export type CurlWriter = (handle: CurlHandle, part: string) => int;

export declare function curl_init(url: string): CurlHandle | false;
export declare function curl_setopt_array(
    handle: CurlHandle,
    options: Record<int, string | int | boolean | string[] | CurlWriter>,
): boolean;
export declare function curl_exec(handle: CurlHandle): string | boolean;
export declare function curl_errno(handle: CurlHandle): int;
export declare function curl_error(handle: CurlHandle): string;
export declare function curl_getinfo(handle: CurlHandle, option: int): unknown;
export declare const CURLOPT_CAINFO: int;
export declare const CURLOPT_CONNECTTIMEOUT: int;
export declare const CURLOPT_CUSTOMREQUEST: int;
export declare const CURLOPT_FOLLOWLOCATION: int;
export declare const CURLOPT_HTTPHEADER: int;
export declare const CURLOPT_NOSIGNAL: int;
export declare const CURLOPT_POSTFIELDS: int;
export declare const CURLOPT_SSL_VERIFYHOST: int;
export declare const CURLOPT_SSL_VERIFYPEER: int;
export declare const CURLOPT_TIMEOUT: int;
export declare const CURLOPT_WRITEFUNCTION: int;
export declare const CURLINFO_PRETRANSFER_TIME: int;
export declare const CURLINFO_RESPONSE_CODE: int;
export declare const CURLE_COULDNT_RESOLVE_HOST: int;
export declare const CURLE_OPERATION_TIMEDOUT: int;
export declare const CURLE_SSL_CACERT: int;
export declare const CURLE_SSL_CACERT_BADFILE: int;
export declare const CURLE_SSL_CONNECT_ERROR: int;
export declare const CURLE_SSL_PEER_CERTIFICATE: int;

/** The visitor's session. @php $_SESSION */
export declare const _SESSION: Record<string, unknown>;

/** The fields of the current request, from its address and its body. @php $_REQUEST */
export declare const _REQUEST: Record<string, unknown>;
