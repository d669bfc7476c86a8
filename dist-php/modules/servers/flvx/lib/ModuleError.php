<?php

/** Generated from src/lib/ModuleError.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * An action that cannot go on. The message is a finished sentence for the operator: what happened, why, what to do.
 */
class ModuleError extends \Exception
{
}
