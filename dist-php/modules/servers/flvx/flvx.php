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
