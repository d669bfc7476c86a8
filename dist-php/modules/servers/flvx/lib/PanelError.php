<?php

/** Generated from src/lib/PanelError.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** A call to the panel that did not succeed. The message is a finished sentence for the operator. */
class PanelError extends \Exception
{
    public string $kind;

    public function __construct(string $kind, string $message)
    {
        parent::__construct($message);
        $this->kind = $kind;
    }

    /** Whether the panel may have carried out the request all the same. */
    public function isUnknown(): bool
    {
        return $this->kind === 'unknown';
    }
}
