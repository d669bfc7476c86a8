<?php

/** Generated from src/lib/HttpTransport.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Carries one request to the panel and its answer back; knows nothing of what they mean. */
class HttpTransport
{
    /** Seconds to get a connection. */
    private const CONNECT_SECONDS = 5;

    private Server $server;
    private int $callSeconds;
    private Deadline $deadline;
    private Texts $texts;

    /**
     * @param int $callSeconds the longest that one call may take
     * @param Deadline $deadline when the whole action has to be over
     */
    public function __construct(Server $server, int $callSeconds, Deadline $deadline, Texts $texts)
    {
        $this->server = $server;
        $this->callSeconds = $callSeconds;
        $this->deadline = $deadline;
        $this->texts = $texts;
    }

    /**
     * POSTs a JSON document.
     *
     * @param string $path behind the panel's address, with a leading slash
     * @param string $token sent as it is in `Authorization`; empty = none
     * @param int $limit the longest answer in bytes
     * @return array{status: int, body: string}
     * @throws PanelError `unreachable` when nothing was sent, `unknown` when no whole answer came back
     */
    public function post(string $path, string $json, string $token, int $limit): array
    {
        $seconds = min($this->callSeconds, $this->deadline->remaining());
        if ($seconds < 1) {
            throw new PanelError('unreachable', $this->texts->get('panel.outOfTime'));
        }
        $handle = curl_init($this->server->baseUrl . $path);
        if ($handle === false) {
            throw new PanelError(
                'unreachable',
                $this->texts->fill('panel.noConnection', ['detail' => $this->server->baseUrl]),
            );
        }
        $headers = ['Content-Type: application/json', 'Accept: application/json', 'Expect:'];
        if ($token !== '') {
            $headers[] = 'Authorization: ' . $token;
        }
        $body = new AnswerBody($limit);
        curl_setopt_array($handle, [
            CURLOPT_CUSTOMREQUEST => 'POST',
            CURLOPT_POSTFIELDS => $json,
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_CONNECTTIMEOUT => min(self::CONNECT_SECONDS, $seconds),
            CURLOPT_TIMEOUT => $seconds,
            // Without it a time-out below a second ends the whole PHP process on some systems.
            CURLOPT_NOSIGNAL => true,
            // A redirect would turn the POST into a GET, or carry the token to another host.
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_SSL_VERIFYPEER => $this->server->verifiesTls,
            CURLOPT_SSL_VERIFYHOST => $this->server->verifiesTls ? 2 : 0,
            CURLOPT_WRITEFUNCTION => fn($_handle, string $part): int => $body->take($part),
        ]);
        if ($this->server->caFile !== '') {
            curl_setopt_array($handle, [CURLOPT_CAINFO => $this->server->caFile]);
        }
        $done = curl_exec($handle);
        if ($body->isOverLimit()) {
            throw new PanelError(
                'unknown',
                $this->texts->fill('panel.tooLarge', ['limit' => (string) (int) floor($limit / 1048576)]),
            );
        }
        if ($done === false) {
            throw $this->failure($handle);
        }
        return ['status' => Value::wholeOrZero(curl_getinfo($handle, CURLINFO_RESPONSE_CODE)), 'body' => $body->text()];
    }

    // The time at which cURL was ready to send is zero for as long as name, connection or TLS had not come about.
    /** @param object $handle */
    private function failure($handle): PanelError
    {
        $code = curl_errno($handle);
        $detail = curl_error($handle);
        $ready = curl_getinfo($handle, CURLINFO_PRETRANSFER_TIME);
        $wasSent = (is_int($ready) || is_float($ready)) && $ready > 0;
        return $wasSent
            ? new PanelError(
                'unknown',
                $this->texts->fill('panel.noAnswer', ['detail' => $detail . ' (' . $code . ')']),
            )
            : new PanelError('unreachable', $this->texts->fill(self::reasonFor($code), ['detail' => $detail]));
    }

    private static function reasonFor(int $code): string
    {
        switch (true) {
            case $code === CURLE_COULDNT_RESOLVE_HOST:
                return 'panel.noHost';
            case $code === CURLE_OPERATION_TIMEDOUT:
                return 'panel.connectTimeout';
            case $code === CURLE_SSL_CONNECT_ERROR:
                return 'panel.tls';
            case $code === CURLE_SSL_PEER_CERTIFICATE:
            case $code === CURLE_SSL_CACERT:
                return 'panel.certificate';
            case $code === CURLE_SSL_CACERT_BADFILE:
                return 'panel.caFile';
            default:
                return 'panel.noConnection';
        }
    }
}
