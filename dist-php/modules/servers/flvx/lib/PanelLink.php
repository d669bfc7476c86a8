<?php

/** Generated from src/lib/PanelLink.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The way from WHMCS to the panel. The panel has no single sign-on: the customer logs in there himself. */
class PanelLink
{
    /**
     * The answer to `ServiceSingleSignOn`.
     *
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    public static function open(array $params): array
    {
        try {
            $server = Server::fromParams($params, Language::ofCustomer($params));
            return ['success' => true, 'redirectTo' => $server->baseUrl . '/'];
        } catch (\Throwable $error) {
            if ($error instanceof ModuleError) {
                return ['success' => false, 'errorMsg' => $error->getMessage()];
            }
            throw $error;
        }
    }
}
