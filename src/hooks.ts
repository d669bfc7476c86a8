/**
 * What the module does without being asked for a service: WHMCS loads this file once a product with this module has
 * been saved.
 */

import { add_hook } from './host/whmcs';
import { Reconciliation } from './lib/Reconciliation';
import { ServiceStates } from './lib/ServiceStates';
import { StateStore } from './lib/StateStore';
import { Value } from './lib/Value';

/** At every call of WHMCS's cron; the reconciliation itself sees to it that it works once an hour. */
export function hook_flvx_cron(_vars: Record<string, unknown>): void {
    Reconciliation.hourly();
}

/** When a service is deleted in WHMCS: nothing of it is remembered. */
export function hook_flvx_service_delete(vars: Record<string, unknown>): void {
    new ServiceStates(new StateStore()).forget(Value.wholeOrZero(vars['serviceid'] ?? null));
}

add_hook('AfterCronJob', 1, hook_flvx_cron);
add_hook('ServiceDelete', 1, hook_flvx_service_delete);
