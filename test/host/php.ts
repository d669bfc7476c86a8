// The counterpart of src/host/php.ts under Node. Constants have PHP's own values.

import { createHash } from 'node:crypto';
import { FakeCurl } from './curl';
import { decodeJson, encodeJson, UNESCAPED_SLASHES, UNESCAPED_UNICODE, ERROR_NONE, phpText } from './json';
import { formatDate, isDate, makeTime, parseDate } from './time';
import { refuse } from './strict';
import { escapeHtml, world } from './world';

export type int = number;
export type float = number;

// ---- time and randomness

export function time(): int {
    return world().time();
}

/** Bytes as a text with one character for each. */
export function random_bytes(length: int): string {
    if (!Number.isInteger(length) || length < 1) {
        throw new Error('random_bytes(): Argument #1 ($length) must be greater than 0');
    }
    return world().randomBytes(length).toString('latin1');
}

export function date(format: string, timestamp: int): string {
    return formatDate(format, timestamp, world().zone);
}

export function gmdate(format: string, timestamp: int): string {
    return formatDate(format, timestamp, 'UTC');
}

export function strtotime(text: string): int | false {
    return parseDate(text, world().zone);
}

export function mktime(hour: int, minute: int, second: int, month: int, day: int, year: int): int | false {
    return makeTime(world().zone, hour, minute, second, month, day, year);
}

export function checkdate(month: int, day: int, year: int): boolean {
    return isDate(month, day, year);
}

// ---- text and data

export function strlen(text: string): int {
    return Buffer.byteLength(text);
}

export function intval(text: string): int {
    const number = Number(/^[\s]*([-+]?\d+)/.exec(text)?.[1] ?? 0);
    if (/^[\s]*[-+]?\d*[.eE]/.test(text) || !Number.isSafeInteger(number)) {
        refuse(`intval: "${text}" is not modelled`);
    }
    return number + 0;
}

export function strval(value: string | number | boolean): string {
    if (typeof value === 'boolean') {
        return value ? '1' : '';
    }
    return typeof value === 'number' ? phpText(value) : value;
}

export function bin2hex(bytes: string): string {
    if (/[^\0-\xff]/.test(bytes)) {
        refuse('bin2hex is modelled for bytes only');
    }
    return Buffer.from(bytes, 'latin1').toString('hex');
}

export function hash(algorithm: string, data: string): string {
    return createHash(algorithm).update(data).digest('hex');
}

export function rawurlencode(text: string): string {
    return encodeURIComponent(text).replace(
        /[!'()*]/g,
        (character) => '%' + character.charCodeAt(0).toString(16).toUpperCase(),
    );
}

export function base64_encode(data: string): string {
    return Buffer.from(data).toString('base64');
}

export const ENT_QUOTES: int = 3;
export const ENT_SUBSTITUTE: int = 8;

export function htmlspecialchars(text: string, flags: int, encoding: string): string {
    if (flags !== (ENT_QUOTES | ENT_SUBSTITUTE) || encoding !== 'UTF-8') {
        refuse('htmlspecialchars is modelled with ENT_QUOTES | ENT_SUBSTITUTE and UTF-8 only');
    }
    return escapeHtml(
        text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
    );
}

export function htmlspecialchars_decode(text: string, flags: int): string {
    if (flags !== ENT_QUOTES) {
        refuse('htmlspecialchars_decode is modelled with ENT_QUOTES only');
    }
    const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    return text.replace(/&(?:(amp|lt|gt|quot)|#(\d+)|#[xX]([0-9a-fA-F]+));/g, (entity, name, decimal, hexadecimal) => {
        if (name !== undefined) {
            return named[name as string]!;
        }
        const code = decimal === undefined ? parseInt(hexadecimal as string, 16) : Number(decimal);
        return [34, 38, 39, 60, 62].includes(code) ? String.fromCodePoint(code) : entity;
    });
}

export function number_format(value: float, decimals: int, decimalPoint: string, thousands: string): string {
    // PHP rounds what the number looks like: 1.005 is a half, although the stored value lies below it.
    const scaled = Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)));
    const digits = BigInt(scaled)
        .toString()
        .padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, thousands);
    const sign = value < 0 && scaled !== 0 ? '-' : '';
    return sign + whole + (decimals > 0 ? decimalPoint + digits.slice(-decimals) : '');
}

export const JSON_ERROR_NONE: int = ERROR_NONE;
export const JSON_UNESCAPED_SLASHES: int = UNESCAPED_SLASHES;
export const JSON_UNESCAPED_UNICODE: int = UNESCAPED_UNICODE;

let lastJsonError: int = ERROR_NONE;

export function json_decode(text: string, associative: true, depth: int, flags: int): unknown {
    if (!associative) {
        refuse('json_decode is modelled with arrays only');
    }
    const { value, error } = decodeJson(text, depth, flags);
    lastJsonError = error;
    return value;
}

export function json_encode(value: unknown, flags: int): string | false {
    const { text, error } = encodeJson(value, flags);
    lastJsonError = error;
    return text;
}

export function json_last_error(): int {
    return lastJsonError;
}

export function is_array(value: unknown): value is Record<string, unknown> {
    return Array.isArray(value) || (value !== null && typeof value === 'object' && isPlain(value));
}

function isPlain(value: object): boolean {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}

export function array_values(value: Record<string, unknown>): unknown[] {
    return Object.values(value);
}

export function get_object_vars(object: object): Record<string, unknown> {
    if (isPlain(object) || Array.isArray(object)) {
        throw new TypeError('get_object_vars(): Argument #1 ($object) must be of type object, array given');
    }
    return { ...object };
}

export function function_exists(name: string): boolean {
    return !world().settings.missingFunctions.includes(name);
}

// ---- files

export class FileHandle {
    constructor(readonly path: string) {}
}

const TEMPORARY = '/php-temporary-files';

export function sys_get_temp_dir(): string {
    return TEMPORARY;
}

export function fopen(path: string, mode: string): FileHandle | false {
    world().alive();
    if (mode !== 'c' && mode !== 'r') {
        refuse(`fopen: the mode ${mode} is not modelled`);
    }
    const { temporaryFiles } = world().settings;
    const opens = temporaryFiles === 'others' ? mode === 'r' : temporaryFiles;
    return opens && path.startsWith(TEMPORARY + '/') ? new FileHandle(path) : false;
}

export const LOCK_EX: int = 2;
export const LOCK_NB: int = 4;
export const LOCK_UN: int = 3;

export function flock(file: FileHandle, operation: int): boolean {
    const { fileLocks, process } = world();
    world().alive();
    const lock = fileLocks.get(file.path);
    if (operation === LOCK_UN) {
        if (lock?.holder === file) {
            fileLocks.delete(file.path);
        }
        return true;
    }
    if ((operation & ~LOCK_NB) !== LOCK_EX) {
        refuse(`flock: the operation ${operation} is not modelled`);
    }
    if (lock !== undefined && lock.holder !== file) {
        if ((operation & LOCK_NB) === 0) {
            refuse('flock: this would wait for ever, the holder stands still');
        }
        return false;
    }
    fileLocks.set(file.path, { process, holder: file });
    return true;
}

export function fclose(file: FileHandle): boolean {
    return flock(file, LOCK_UN);
}

export function usleep(microseconds: int): void {
    world().alive();
    world().clock.now += Math.floor(microseconds / 1000);
}

// ---- HTTP

export const CURLOPT_CAINFO: int = 10065;
export const CURLOPT_CONNECTTIMEOUT: int = 78;
export const CURLOPT_CUSTOMREQUEST: int = 10036;
export const CURLOPT_FOLLOWLOCATION: int = 52;
export const CURLOPT_HTTPHEADER: int = 10023;
export const CURLOPT_NOSIGNAL: int = 99;
export const CURLOPT_POSTFIELDS: int = 10015;
export const CURLOPT_SSL_VERIFYHOST: int = 81;
export const CURLOPT_SSL_VERIFYPEER: int = 64;
export const CURLOPT_TIMEOUT: int = 13;
export const CURLOPT_WRITEFUNCTION: int = 20011;
export const CURLINFO_PRETRANSFER_TIME: int = 3145734;
export const CURLINFO_RESPONSE_CODE: int = 2097154;
export const CURLINFO_CONTENT_TYPE: int = 1048594;
export const CURLE_COULDNT_RESOLVE_HOST: int = 6;
export const CURLE_COULDNT_CONNECT: int = 7;
export const CURLE_OPERATION_TIMEDOUT: int = 28;
export const CURLE_SSL_CONNECT_ERROR: int = 35;
export const CURLE_SSL_PEER_CERTIFICATE: int = 60;
export const CURLE_SSL_CACERT: int = 60;
export const CURLE_SSL_CACERT_BADFILE: int = 77;

export type CurlWriter = (handle: CurlHandle, part: string) => int;

export class CurlHandle extends FakeCurl {}

export function curl_init(url: string): CurlHandle | false {
    return new CurlHandle(url);
}

export function curl_setopt_array(handle: CurlHandle, options: Record<int, unknown>): boolean {
    handle.set(options);
    return true;
}

export function curl_exec(handle: CurlHandle): string | boolean {
    return handle.execute();
}

export function curl_errno(handle: CurlHandle): int {
    return handle.errno;
}

export function curl_error(handle: CurlHandle): string {
    return handle.error;
}

export function curl_getinfo(handle: CurlHandle, option: int): unknown {
    switch (option) {
        case CURLINFO_PRETRANSFER_TIME:
            return handle.readyAfter;
        case CURLINFO_RESPONSE_CODE:
            return handle.status;
        case CURLINFO_CONTENT_TYPE:
            return handle.contentType;
        default:
            refuse(`curl_getinfo: the option ${option} is not modelled`);
    }
}

// ---- the request

/** Reads the current world's data at each use: the module imports the name once, the visitors change. */
function live(data: () => Record<string, unknown>): Record<string, unknown> {
    return new Proxy<Record<string, unknown>>(
        {},
        {
            get: (_target, name) => (typeof name === 'string' ? data()[name] : undefined),
            has: (_target, name) => name in data(),
            ownKeys: () => Reflect.ownKeys(data()),
            getOwnPropertyDescriptor: (_target, name) => ({
                ...Object.getOwnPropertyDescriptor(data(), name),
                configurable: true,
            }),
            set: (_target, name, value) => Reflect.set(data(), name, value),
        },
    );
}

export const _SESSION: Record<string, unknown> = live(() => world().session);
export const _REQUEST: Record<string, unknown> = live(() => world().request);
