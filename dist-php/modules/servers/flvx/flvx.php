<?php

/** Generated from src/flvx.ts; edit the source. */

use WHMCS\Module\Server\Flvx\Actions;
use WHMCS\Module\Server\Flvx\AdminTab;
use WHMCS\Module\Server\Flvx\ClientPage;
use WHMCS\Module\Server\Flvx\ConnectionTest;
use WHMCS\Module\Server\Flvx\Language;
use WHMCS\Module\Server\Flvx\Linking;
use WHMCS\Module\Server\Flvx\ModuleSettings;
use WHMCS\Module\Server\Flvx\PanelLink;
use WHMCS\Module\Server\Flvx\Reconciliation;
use WHMCS\Module\Server\Flvx\Usage;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

require_once __DIR__ . '/lib/Js.php';
require_once __DIR__ . '/lang/Chinese.php';
require_once __DIR__ . '/lang/English.php';
require_once __DIR__ . '/lib/Account.php';
require_once __DIR__ . '/lib/Actions.php';
require_once __DIR__ . '/lib/AdminTab.php';
require_once __DIR__ . '/lib/AnswerBody.php';
require_once __DIR__ . '/lib/ClientPage.php';
require_once __DIR__ . '/lib/ConnectionTest.php';
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
require_once __DIR__ . '/lib/Linking.php';
require_once __DIR__ . '/lib/ModuleError.php';
require_once __DIR__ . '/lib/ModuleLog.php';
require_once __DIR__ . '/lib/ModuleSettings.php';
require_once __DIR__ . '/lib/PanelAccess.php';
require_once __DIR__ . '/lib/PanelError.php';
require_once __DIR__ . '/lib/PanelLink.php';
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
require_once __DIR__ . '/lib/Traffic.php';
require_once __DIR__ . '/lib/Upkeep.php';
require_once __DIR__ . '/lib/Usage.php';
require_once __DIR__ . '/lib/UserFinder.php';
require_once __DIR__ . '/lib/Value.php';

/**
 * What WHMCS has to know of the module.
 *
 * @return array<string, mixed>
 */
function flvx_MetaData(): array
{
    return [
        'DisplayName' => 'FLVX',
        'APIVersion' => '1.1',
        'RequiresServer' => true,
        'DefaultNonSSLPort' => '80',
        'DefaultSSLPort' => '443',
        'ServiceSingleSignOnLabel' => Language::ofStaff()->get('meta.openPanel'),
    ];
}

/**
 * The module settings of a product. WHMCS keeps them by position: a new one goes behind the others.
 *
 * @return array<string, mixed>
 */
function flvx_ConfigOptions(): array
{
    return ModuleSettings::describe(Language::ofStaff());
}

/**
 * Checks address and login of the panel: `success` and, if there is something to say, `error`.
 *
 * @param array<string, mixed> $params
 * @return array<string, mixed>
 */
function flvx_TestConnection(array $params): array
{
    return ConnectionTest::run($params);
}

/**
 * Makes the panel user with tunnel, quota and expiry, or brings the service's own user up to date.
 *
 * @param array<string, mixed> $params
 */
function flvx_CreateAccount(array $params): string
{
    return Actions::run('create', $params);
}

/**
 * Stops login and forwarding.
 *
 * @param array<string, mixed> $params
 */
function flvx_SuspendAccount(array $params): string
{
    return Actions::run('suspend', $params);
}

/**
 * Lets login and forwarding go on as they were.
 *
 * @param array<string, mixed> $params
 */
function flvx_UnsuspendAccount(array $params): string
{
    return Actions::run('unsuspend', $params);
}

/**
 * Deletes forwards, assignments and user, and clears the custom fields.
 *
 * @param array<string, mixed> $params
 */
function flvx_TerminateAccount(array $params): string
{
    return Actions::run('terminate', $params);
}

/**
 * Gives the panel user the service's new password.
 *
 * @param array<string, mixed> $params
 */
function flvx_ChangePassword(array $params): string
{
    return Actions::run('changePassword', $params);
}

/**
 * Brings quota, number of forwards, tunnels and speed limit to the service's product and options.
 *
 * @param array<string, mixed> $params
 */
function flvx_ChangePackage(array $params): string
{
    return Actions::run('changePackage', $params);
}

/**
 * Carries the service into the period that was paid for.
 *
 * @param array<string, mixed> $params
 */
function flvx_Renew(array $params): string
{
    return Actions::run('renew', $params);
}

/**
 * Writes the usage of all services on a server into WHMCS.
 *
 * @param array<string, mixed> $params
 */
function flvx_UsageUpdate(array $params): string
{
    return Usage::update($params);
}

/**
 * The buttons that staff see on a service.
 *
 * @return array<string, string>
 */
function flvx_AdminCustomButtonArray(): array
{
    $texts = Language::ofStaff();
    return [
        $texts->get('button.check') => 'Check',
        $texts->get('button.reconcile') => 'Reconcile',
        $texts->get('button.link') => 'Link',
        $texts->get('button.unlink') => 'Unlink',
    ];
}

/**
 * Says what is not as it should be, and changes nothing.
 *
 * @param array<string, mixed> $params
 */
function flvx_Check(array $params): string
{
    return Reconciliation::one($params, true);
}

/**
 * Puts right what is not as it should be.
 *
 * @param array<string, mixed> $params
 */
function flvx_Reconcile(array $params): string
{
    return Reconciliation::one($params, false);
}

/**
 * Makes the panel user whose number is in the custom field `flvx_user_id` the service's own.
 *
 * @param array<string, mixed> $params
 */
function flvx_Link(array $params): string
{
    return Linking::link($params);
}

/**
 * Lets go of the panel user, who stays as he is.
 *
 * @param array<string, mixed> $params
 */
function flvx_Unlink(array $params): string
{
    return Linking::unlink($params);
}

/**
 * The customer's page.
 *
 * @param array<string, mixed> $params
 * @return array<string, mixed>
 */
function flvx_ClientArea(array $params): array
{
    return ClientPage::render($params);
}

/**
 * The panel's figures for staff.
 *
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function flvx_AdminServicesTabFields(array $params): array
{
    return AdminTab::rows($params);
}

/**
 * Leads to the panel.
 *
 * @param array<string, mixed> $params
 * @return array<string, mixed>
 */
function flvx_ServiceSingleSignOn(array $params): array
{
    return PanelLink::open($params);
}
