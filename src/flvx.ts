/**
 * FLVX for WHMCS: sells traffic forwarding of an FLVX panel.
 *
 * These are the functions that WHMCS calls (developers.whmcs.com, Provisioning modules); what they do is in `lib/`.
 */

import { Actions } from './lib/Actions';
import { AdminTab } from './lib/AdminTab';
import { ClientPage } from './lib/ClientPage';
import { ConnectionTest } from './lib/ConnectionTest';
import { Language } from './lib/Language';
import { Linking } from './lib/Linking';
import { ModuleSettings } from './lib/ModuleSettings';
import { PanelLink } from './lib/PanelLink';
import { Reconciliation } from './lib/Reconciliation';
import { Usage } from './lib/Usage';

/** What WHMCS has to know of the module. */
export function flvx_MetaData(): Record<string, unknown> {
    return {
        DisplayName: 'FLVX',
        APIVersion: '1.1',
        RequiresServer: true,
        DefaultNonSSLPort: '80',
        DefaultSSLPort: '443',
        ServiceSingleSignOnLabel: Language.ofStaff().get('meta.openPanel'),
    };
}

/**
 * The module settings of a product. WHMCS keeps them by position: a new one goes behind the others.
 */
export function flvx_ConfigOptions(): Record<string, unknown> {
    return ModuleSettings.describe(Language.ofStaff());
}

/** Checks address and login of the panel: `success` and, if there is something to say, `error`. */
export function flvx_TestConnection(params: Record<string, unknown>): Record<string, unknown> {
    return ConnectionTest.run(params);
}

/** Makes the panel user with tunnel, quota and expiry, or brings the service's own user up to date. */
export function flvx_CreateAccount(params: Record<string, unknown>): string {
    return Actions.run('create', params);
}

/** Stops login and forwarding. */
export function flvx_SuspendAccount(params: Record<string, unknown>): string {
    return Actions.run('suspend', params);
}

/** Lets login and forwarding go on as they were. */
export function flvx_UnsuspendAccount(params: Record<string, unknown>): string {
    return Actions.run('unsuspend', params);
}

/** Deletes forwards, assignments and user, and clears the custom fields. */
export function flvx_TerminateAccount(params: Record<string, unknown>): string {
    return Actions.run('terminate', params);
}

/** Gives the panel user the service's new password. */
export function flvx_ChangePassword(params: Record<string, unknown>): string {
    return Actions.run('changePassword', params);
}

/** Brings quota, number of forwards, tunnels and speed limit to the service's product and options. */
export function flvx_ChangePackage(params: Record<string, unknown>): string {
    return Actions.run('changePackage', params);
}

/** Carries the service into the period that was paid for. */
export function flvx_Renew(params: Record<string, unknown>): string {
    return Actions.run('renew', params);
}

/** Writes the usage of all services on a server into WHMCS. */
export function flvx_UsageUpdate(params: Record<string, unknown>): string {
    return Usage.update(params);
}

/** The buttons that staff see on a service. */
export function flvx_AdminCustomButtonArray(): Record<string, string> {
    const texts = Language.ofStaff();
    return {
        [texts.get('button.check')]: 'Check',
        [texts.get('button.reconcile')]: 'Reconcile',
        [texts.get('button.link')]: 'Link',
        [texts.get('button.unlink')]: 'Unlink',
    };
}

/** Says what is not as it should be, and changes nothing. */
export function flvx_Check(params: Record<string, unknown>): string {
    return Reconciliation.one(params, true);
}

/** Puts right what is not as it should be. */
export function flvx_Reconcile(params: Record<string, unknown>): string {
    return Reconciliation.one(params, false);
}

/** Makes the panel user whose number is in the custom field `flvx_user_id` the service's own. */
export function flvx_Link(params: Record<string, unknown>): string {
    return Linking.link(params);
}

/** Lets go of the panel user, who stays as he is. */
export function flvx_Unlink(params: Record<string, unknown>): string {
    return Linking.unlink(params);
}

/** The customer's page. */
export function flvx_ClientArea(params: Record<string, unknown>): Record<string, unknown> {
    return ClientPage.render(params);
}

/** The panel's figures for staff. */
export function flvx_AdminServicesTabFields(params: Record<string, unknown>): Record<string, string> {
    return AdminTab.rows(params);
}

/** Leads to the panel. */
export function flvx_ServiceSingleSignOn(params: Record<string, unknown>): Record<string, unknown> {
    return PanelLink.open(params);
}
