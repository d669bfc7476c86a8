<?php

/** Generated from src/lib/PanelWire.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Sends requests to the panel's interface, checks that the answers come from such a panel, and logs both. */
class PanelWire
{
    private HttpTransport $transport;
    private ModuleLog $log;
    private Texts $texts;

    public function __construct(HttpTransport $transport, ModuleLog $log, Texts $texts)
    {
        $this->transport = $transport;
        $this->log = $log;
        $this->texts = $texts;
    }

    /**
     * One request and its answer.
     *
     * @param string $path behind `/api/v1`
     * @param array<string, mixed> $request
     * @param string $token empty = none
     * @param int $limit the longest answer in bytes
     * @return array{code: int, msg: string, data: mixed}
     * @throws PanelError `unreachable`, `unknown` or `unsupported`
     */
    public function exchange(string $path, array $request, string $token, int $limit): array
    {
        $json = json_encode($request, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        if ($json === false) {
            throw new PanelError('refused', $this->texts->get('panel.notUtf8'));
        }
        try {
            $answer = $this->transport->post('/api/v1' . $path, $json === '[]' ? '{}' : $json, $token, $limit);
            $document = json_decode($answer['body'], true, 64, 0);
            $isJson = json_last_error() === JSON_ERROR_NONE;
            $this->log->answered($path, $request, $answer['status'], $isJson ? $document : null, $answer['body']);
            return $this->envelope($path, $answer, $document, $isJson);
        } catch (\Throwable $error) {
            if ($error instanceof PanelError) {
                $this->log->failed($path, $request, $error->getMessage());
            }
            throw $error;
        }
    }

    /**
     * @param array{status: int, body: string} $answer
     * @return array{code: int, msg: string, data: mixed}
     */
    private function envelope(string $path, array $answer, $document, bool $isJson): array
    {
        $fields = Value::record($document);
        $code = $fields['code'] ?? null;
        if ($answer['status'] === 200 && (is_int($code) || is_float($code))) {
            return [
                'code' => Value::wholeOrZero($code),
                'msg' => Value::text($fields['msg'] ?? ''),
                'data' => $fields['data'] ?? null,
            ];
        }
        if ($answer['status'] >= 500) {
            throw new PanelError(
                'unknown',
                $this->texts->fill('panel.serverError', ['status' => (string) $answer['status']]),
            );
        }
        if ($answer['status'] === 404 && Js::trim($answer['body']) === '404 page not found') {
            throw new PanelError('unsupported', $this->texts->fill('panel.unsupported', ['path' => $path]));
        }
        if ($answer['status'] >= 300) {
            throw new PanelError(
                'unsupported',
                $this->texts->fill('panel.wrongAddress', ['status' => (string) $answer['status']]),
            );
        }
        throw new PanelError(
            'unknown',
            $this->texts->fill($isJson ? 'panel.notFlvx' : 'panel.notJson', ['path' => $path]),
        );
    }
}
