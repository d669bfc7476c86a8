import { conditionsOf } from './database';
import { refuse } from './strict';
import type { ActionName, ActionOptions, CallResult, Params, World } from './world';

// WHMCS's own API, as far as a server module has use for it; the same as test/whmcs/src/Api.php. A parameter that
// WHMCS does not know is a mistake.

const MODULE_COMMANDS: Record<string, { action: ActionName; options: Record<string, keyof ActionOptions> }> = {
    modulecreate: { action: 'CreateAccount', options: {} },
    modulesuspend: { action: 'SuspendAccount', options: { suspendreason: 'suspendreason' } },
    moduleunsuspend: { action: 'UnsuspendAccount', options: {} },
    moduleterminate: { action: 'TerminateAccount', options: {} },
    modulechangepackage: { action: 'ChangePackage', options: {} },
    modulechangepw: { action: 'ChangePassword', options: { servicepassword: 'password' } },
};

/** What UpdateClientProduct changes, by the name of its parameter. */
const SERVICE_COLUMNS: Record<string, string> = {
    pid: 'packageid',
    serverid: 'server',
    regdate: 'regdate',
    nextduedate: 'nextduedate',
    terminationdate: 'termination_date',
    completeddate: 'completed_date',
    domain: 'domain',
    firstpaymentamount: 'firstpaymentamount',
    recurringamount: 'amount',
    billingcycle: 'billingcycle',
    status: 'domainstatus',
    notes: 'notes',
    serviceusername: 'username',
    servicepassword: 'password',
    subscriptionid: 'subscriptionid',
    suspendreason: 'suspendreason',
    dedicatedip: 'dedicatedip',
    assignedips: 'assignedips',
    ns1: 'ns1',
    ns2: 'ns2',
    diskusage: 'diskusage',
    disklimit: 'disklimit',
    bwusage: 'bwusage',
    bwlimit: 'bwlimit',
    lastupdate: 'lastupdate',
};

/** The commands of `localAPI`. */
export class Api {
    constructor(private readonly world: World) {}

    call(command: string, values: Params): Params {
        const name = command.toLowerCase();
        const module = MODULE_COMMANDS[name];
        if (module !== undefined) {
            only(command, ['serviceid', ...Object.keys(module.options)], values);
            const options = Object.fromEntries(
                Object.entries(module.options)
                    .filter(([parameter]) => (values[parameter] ?? null) !== null)
                    .map(([parameter, option]) => [option, String(values[parameter])]),
            );
            const id = Number(values['serviceid']);
            return this.problem(values) ?? answer(this.world.action(module.action, id, options));
        }
        switch (name) {
            case 'encryptpassword':
                only(command, ['password2'], values);
                return { result: 'success', password: this.world.encrypt(String(values['password2'])) };
            case 'decryptpassword':
                only(command, ['password2'], values);
                return { result: 'success', password: this.world.decrypt(String(values['password2'])) };
            case 'updateclientproduct':
                return this.updateClientProduct(command, values);
            case 'modulecustom':
                only(command, ['serviceid', 'func_name'], values);
                return answer(this.world.customFunction(String(values['func_name']), Number(values['serviceid'])));
            default:
                return { result: 'error', message: 'Command Not Found' };
        }
    }

    private updateClientProduct(command: string, values: Params): Params {
        only(command, ['serviceid', ...Object.keys(SERVICE_COLUMNS)], values);
        const problem = this.problem(values);
        if (problem !== null) {
            return problem;
        }
        const changes: Params = {};
        for (const [parameter, column] of Object.entries(SERVICE_COLUMNS)) {
            if ((values[parameter] ?? null) !== null) {
                const value = values[parameter];
                changes[column] = parameter === 'servicepassword' ? this.world.encrypt(String(value)) : value;
            }
        }
        this.world.database.update('tblhosting', conditionsOf({ id: Number(values['serviceid']) }), changes);
        return { result: 'success', serviceid: values['serviceid'] };
    }

    private problem(values: Params): Params | null {
        const id = values['serviceid'] ?? null;
        if (id === null || id === '' || id === 0 || id === '0') {
            return { result: 'error', message: 'Service ID is required' };
        }
        return this.world.row('tblhosting', Number(id)) === null
            ? { result: 'error', message: 'Service ID not found' }
            : null;
    }
}

function answer(result: CallResult): Params {
    return result.value === 'success'
        ? { result: 'success' }
        : { result: 'error', message: result.thrown?.message ?? result.value };
}

function only(command: string, known: string[], values: Params): void {
    const unknown = Object.keys(values).filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        refuse(`${command} knows no parameter ${unknown.join(', ')}`);
    }
}
