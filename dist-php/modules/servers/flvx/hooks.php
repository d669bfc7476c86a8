<?php

/** Generated from src/hooks.ts; edit the source. */

use WHMCS\Module\Server\Flvx\Reconciliation;
use WHMCS\Module\Server\Flvx\ServiceStates;
use WHMCS\Module\Server\Flvx\StateStore;
use WHMCS\Module\Server\Flvx\Value;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

require_once __DIR__ . '/lib/Js.php';
require_once __DIR__ . '/lang/Chinese.php';
require_once __DIR__ . '/lang/English.php';
require_once __DIR__ . '/lib/Account.php';
require_once __DIR__ . '/lib/Actions.php';
require_once __DIR__ . '/lib/AnswerBody.php';
require_once __DIR__ . '/lib/CustomFields.php';
require_once __DIR__ . '/lib/Day.php';
require_once __DIR__ . '/lib/Deadline.php';
require_once __DIR__ . '/lib/Doors.php';
require_once __DIR__ . '/lib/Expiry.php';
require_once __DIR__ . '/lib/FlvxApiClient.php';
require_once __DIR__ . '/lib/ForwardControl.php';
require_once __DIR__ . '/lib/HttpTransport.php';
require_once __DIR__ . '/lib/Installation.php';
require_once __DIR__ . '/lib/Language.php';
require_once __DIR__ . '/lib/ModuleError.php';
require_once __DIR__ . '/lib/ModuleLog.php';
require_once __DIR__ . '/lib/PanelAccess.php';
require_once __DIR__ . '/lib/PanelError.php';
require_once __DIR__ . '/lib/PanelSession.php';
require_once __DIR__ . '/lib/PanelWire.php';
require_once __DIR__ . '/lib/Plan.php';
require_once __DIR__ . '/lib/Provisioning.php';
require_once __DIR__ . '/lib/Reconciliation.php';
require_once __DIR__ . '/lib/ResetCalendar.php';
require_once __DIR__ . '/lib/RunNote.php';
require_once __DIR__ . '/lib/Secrets.php';
require_once __DIR__ . '/lib/Server.php';
require_once __DIR__ . '/lib/Service.php';
require_once __DIR__ . '/lib/ServiceLock.php';
require_once __DIR__ . '/lib/ServiceState.php';
require_once __DIR__ . '/lib/ServiceStates.php';
require_once __DIR__ . '/lib/StateStore.php';
require_once __DIR__ . '/lib/Texts.php';
require_once __DIR__ . '/lib/TokenCache.php';
require_once __DIR__ . '/lib/Upkeep.php';
require_once __DIR__ . '/lib/UserFinder.php';
require_once __DIR__ . '/lib/Value.php';

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
