<?php

/** Generated from src/hooks.ts; edit the source. */

use WHMCS\Module\Server\Flvx\Reconciliation;
use WHMCS\Module\Server\Flvx\ServiceStates;
use WHMCS\Module\Server\Flvx\StateStore;
use WHMCS\Module\Server\Flvx\Value;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

spl_autoload_register(function (string $class): void {
    $folders = ['WHMCS\Module\Server\Flvx' => 'lib', 'WHMCS\Module\Server\Flvx\Lang' => 'lang'];
    $at = (int) strrpos($class, '\\');
    $folder = $folders[substr($class, 0, $at)] ?? '';
    $file = __DIR__ . '/' . $folder . '/' . substr($class, $at + 1) . '.php';
    if ($folder !== '' && is_file($file)) {
        require_once $file;
    }
});

/**
 * At every call of WHMCS's cron; the reconciliation itself sees to it that it works once an hour.
 *
 * @param array<string, mixed> $_vars
 */
function hook_flvx_cron(array $_vars): void
{
    Reconciliation::hourly();
}

/**
 * When a service is deleted in WHMCS: nothing of it is remembered.
 *
 * @param array<string, mixed> $vars
 */
function hook_flvx_service_delete(array $vars): void
{
    (new ServiceStates(new StateStore()))->forget(Value::wholeOrZero($vars['serviceid'] ?? null));
}

add_hook('AfterCronJob', 1, \Closure::fromCallable('hook_flvx_cron'));
add_hook('ServiceDelete', 1, \Closure::fromCallable('hook_flvx_service_delete'));
