<?php

/** Generated from src/lib/ModuleLog.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Decides what may be logged: of a request the fields of a white list, of an answer its code and message and how much
 * it held. Nothing else in the module writes to a log.
 */
class ModuleLog
{
    /** What a request may hold besides a password. */
    private const FIELDS = [
        'id',
        'ids',
        'type',
        'types',
        'user',
        'username',
        'userId',
        'tunnelId',
        'flow',
        'num',
        'expTime',
        'flowResetTime',
        'speedId',
        'status',
    ];

    private Secrets $secrets;

    public function __construct(Secrets $secrets)
    {
        $this->secrets = $secrets;
    }

    /**
     * Logs a call that the panel answered.
     *
     * @param array<string, mixed> $request
     */
    public function answered(string $path, array $request, int $status, $answer, string $body): void
    {
        $envelope = Value::record($answer);
        $this->write($path, $request, [
            'http' => $status,
            'code' => Value::text($envelope['code'] ?? ''),
            'msg' => $this->secrets->mask(Js::substring(Value::text($envelope['msg'] ?? ''), 0, 200)),
            'bytes' => strlen($body),
        ]);
    }

    /**
     * Logs a call that got no usable answer.
     *
     * @param array<string, mixed> $request
     */
    public function failed(string $path, array $request, string $message): void
    {
        $this->write($path, $request, ['error' => $this->secrets->mask($message)]);
    }

    /** Writes a sentence to WHMCS's activity log, where staff and nobody else read it. */
    public function note(string $message, int $clientId): void
    {
        try {
            logActivity('FLVX: ' . $this->secrets->mask($message), $clientId);
        } catch (\Throwable $error) {
            // What cannot be logged is done all the same.
        }
    }

    /**
     * @param array<string, mixed> $request
     * @param array<string, mixed> $response
     */
    private function write(string $path, array $request, array $response): void
    {
        $shown = [];
        foreach (Js::ordered($request) as $name => $value) {
            $name = (string) $name;
            if (in_array($name, self::FIELDS, true)) {
                $shown[$name] = is_string($value) ? $this->secrets->mask($value) : $value;
            }
        }
        try {
            logModuleCall('flvx', $path, $shown, $response, '', $this->secrets->spellings());
        } catch (\Throwable $error) {
            // What cannot be logged is done all the same.
        }
    }
}
