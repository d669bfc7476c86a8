import { createHash } from 'node:crypto';
import { Api } from './api';
import { decryptText, encryptText } from './cipher';
import { conditionsOf, Database, type Row, type Value } from './database';
import { complain, refuse } from './strict';
import { formatDate } from './time';
import type { Endpoint, WireRequest } from './wire';

/** A record as WHMCS hands it around. */
export type Params = Record<string, unknown>;

/** A function of the module, or a hook's handler. */
export type ModuleFunction = (...values: never[]) => unknown;

/** What a call of the module gave: a value, or what it threw. */
export interface CallResult {
    value: unknown;
    thrown: { class: string; message: string } | null;
}

/** How this WHMCS is set up. */
export interface Settings {
    /** PHP before 8.1 gives whole numbers from the database as texts. */
    integersAsText: boolean;
    /** Whether the database user may create tables. */
    mayCreate: boolean;
    /** Whether the database has `GET_LOCK` (MySQL) or not (SQLite). */
    mysqlLocks: boolean;
    /** Whether the module log is switched on. */
    moduleLog: boolean;
    /** Which side of `name|label` a module gets; nobody documents it. */
    bar: 'before' | 'after' | 'whole';
    /** Whether texts reach the module as they lie in the tables, with HTML entities; nobody documents it. */
    encoded: boolean;
    /** Whether PHP can make files in its folder for temporary files; 'others' = they are there, and another user's. */
    temporaryFiles: boolean | 'others';
    /** Functions that this PHP lacks, for `function_exists`. */
    missingFunctions: string[];
}

/** The settings of a usual WHMCS on PHP 8. */
export const USUAL_SETTINGS: Readonly<Settings> = {
    integersAsText: false,
    mayCreate: true,
    mysqlLocks: true,
    moduleLog: true,
    bar: 'before',
    encoded: false,
    temporaryFiles: true,
    missingFunctions: [],
};

/** The core actions and what they are called in the names of hooks. */
export const ACTIONS = {
    CreateAccount: 'Create',
    SuspendAccount: 'Suspend',
    UnsuspendAccount: 'Unsuspend',
    TerminateAccount: 'Terminate',
    Renew: 'Renew',
    ChangePassword: 'ChangePassword',
    ChangePackage: 'ChangePackage',
} as const;

/** A core action. */
export type ActionName = keyof typeof ACTIONS;

/** What an action gets beside the service. */
export interface ActionOptions {
    /** WHMCS acts by itself: a failure goes to the module queue. */
    automated?: boolean;
    suspendreason?: string;
    /** The new password of ChangePassword. */
    password?: string;
    /** Whether Renew is called after the due date has moved (`before` = the date moves before the call). */
    order?: 'before' | 'after';
    /** Where Renew moves the due date; otherwise by the billing cycle. */
    nextDueDate?: string;
}

const CYCLE_MONTHS: Record<string, number> = {
    Monthly: 1,
    Quarterly: 3,
    'Semi-Annually': 6,
    Annually: 12,
    Biennially: 24,
    Triennially: 36,
};

/** The PHP process was ended: nothing that comes after has any effect. */
export class Killed extends Error {
    override readonly name = 'Killed';

    constructor() {
        super('this PHP process was ended');
    }
}

/** A PHP process: what it holds goes with it. */
export class Process {
    killed = false;
    /** Locks by name, with how often they were taken. */
    readonly databaseLocks = new Map<string, number>();
}

interface FileLock {
    process: Process;
    holder: object;
}

/** What happens at a panel call. */
export interface CallWatcher {
    /** Before the request reaches the panel; may end the process. */
    before?(call: WireCall): void;
    /** When the panel is through with it and the answer is not back yet; may end the process. */
    after?(call: WireCall): void;
}

/** A request on its way. */
export interface WireCall {
    /** From 1, counted within the process. */
    number: number;
    url: URL;
    request: WireRequest;
}

interface Hook {
    point: string;
    priority: number;
    handler: (vars: Params) => unknown;
}

/** hooks.php registers when it is loaded, before there is any WHMCS to speak of in a test. */
const hooks: Hook[] = [];

/** `add_hook`. */
export function registerHook(point: string, priority: number, handler: (vars: Params) => unknown): void {
    hooks.push({ point, priority, handler });
}

/** Forgets the hooks of a module, for tests with several of them. */
export function forgetHooks(): void {
    hooks.length = 0;
}

/** A service as Eloquent would give it; the module may hold it and hand it on, and no more. */
export class ServiceModel {
    readonly #id: number;

    constructor(id: number) {
        this.#id = id;
    }

    get id(): number {
        return this.#id;
    }
}

/**
 * A WHMCS in memory. It builds `$params` from its tables, calls the module's functions and hooks, and draws its own
 * conclusions from the answers, as test/whmcs/src/Whmcs.php does.
 */
export class World {
    readonly database = new Database();
    readonly settings: Settings;
    /** PHP's default time zone. */
    zone = 'UTC';
    session: Params = {};
    request: Params = {};
    /** Who answers at `http://host:port` or `https://host:port`. */
    readonly network = new Map<string, Endpoint>();
    /** Certificates that a client does not trust by itself, by `host:port`, with the CA file that would do. */
    readonly untrusted = new Map<string, string>();
    /** Files with certificates of authorities. */
    readonly caFiles = new Set(['/panel-ca.pem', '/unrelated-ca.pem']);
    readonly fileLocks = new Map<string, FileLock>();
    readonly databaseLockNames = new Set<string>();
    process = new Process();
    /** How far the streams of random bytes and of ciphers have come. */
    counters = { random: 0, cipher: 0 };
    private watcher: CallWatcher = {};
    private callNumber = 0;
    private running: Process[] = [];

    /**
     * @param module - the module's functions by their whole names
     * @param clock - the time, which the panel shares
     * @param seed - where random bytes come from
     */
    constructor(
        private readonly moduleName: string,
        private readonly module: Record<string, unknown>,
        readonly clock: { now: number },
        readonly seed: string,
        settings: Partial<Settings> = {},
    ) {
        this.settings = { ...USUAL_SETTINGS, ...settings };
    }

    // ---- time, randomness, processes

    /** Seconds. */
    time(): number {
        this.alive();
        return Math.floor(this.clock.now / 1000);
    }

    now(format: string): string {
        return formatDate(format, Math.floor(this.clock.now / 1000), this.zone);
    }

    randomBytes(length: number): Buffer {
        this.alive();
        const blocks: Buffer[] = [];
        for (let size = 0; size < length; size += 32) {
            blocks.push(createHash('sha256').update(`${this.seed}:${++this.counters.random}`).digest());
        }
        return Buffer.concat(blocks).subarray(0, length);
    }

    encrypt(text: string): string {
        return encryptText(text, ++this.counters.cipher);
    }

    decrypt(cipher: string): string {
        return decryptText(cipher);
    }

    /** Every function of the host starts here: a process that was ended does nothing any more. */
    alive(): void {
        if (this.process.killed) {
            throw new Killed();
        }
    }

    /** Ends the running process, here and now. */
    kill(): never {
        this.process.killed = true;
        throw new Killed();
    }

    /**
     * Runs something as a PHP process of its own, also in the middle of another one, which stands still meanwhile.
     *
     * @returns what it gave, or that it was ended
     */
    inProcess<T>(body: () => T, watcher: CallWatcher = {}): { killed: false; result: T } | { killed: true } {
        const outer = { process: this.process, watcher: this.watcher, callNumber: this.callNumber };
        const process = new Process();
        this.running.push(process);
        Object.assign(this, { process, watcher, callNumber: 0 });
        try {
            const result = body();
            return process.killed ? { killed: true } : { killed: false, result };
        } catch (error) {
            if (error instanceof Killed) {
                return { killed: true };
            }
            throw error;
        } finally {
            for (const [path, lock] of [...this.fileLocks]) {
                if (lock.process === process) {
                    this.fileLocks.delete(path);
                }
            }
            this.running.pop();
            Object.assign(this, outer);
        }
    }

    /** Told by the fake cURL around every request. */
    passCall(url: URL, request: WireRequest, exchange: () => void): void {
        const call = { number: ++this.callNumber, url, request };
        const { watcher } = this;
        watcher.before?.(call);
        exchange();
        watcher.after?.(call);
    }

    /** MySQL's `GET_LOCK`: 1 when it is ours now, 0 when it is somebody else's. */
    takeDatabaseLock(name: string, seconds: number): number {
        if (name === '' || name.length > 64) {
            refuse(`GET_LOCK: incorrect user-level lock name '${name}'`);
        }
        this.databaseLockNames.add(name);
        if (this.running.some((other) => other !== this.process && other.databaseLocks.has(name))) {
            // The other one stands still until this one ends: waiting would be in vain.
            this.clock.now += 1000 * seconds;
            return 0;
        }
        this.process.databaseLocks.set(name, (this.process.databaseLocks.get(name) ?? 0) + 1);
        return 1;
    }

    /** MySQL's `RELEASE_LOCK`. */
    releaseDatabaseLock(name: string): number | null {
        const times = this.process.databaseLocks.get(name);
        if (times === undefined) {
            return this.databaseLockNames.has(name) ? 0 : null;
        }
        if (times > 1) {
            this.process.databaseLocks.set(name, times - 1);
        } else {
            this.process.databaseLocks.delete(name);
        }
        return 1;
    }

    // ---- what a module gets

    /** `$params` of a service, as they are built for every function but the server's own. */
    params(serviceId: number): Params {
        const service = this.row('tblhosting', serviceId);
        if (service === null) {
            throw new Error(`no service ${serviceId}`);
        }
        const product = this.row('tblproducts', service['packageid']!)!;
        const params: Params = {
            serviceid: this.shown('tblhosting', 'id', service),
            userid: this.shown('tblhosting', 'userid', service),
            pid: this.shown('tblhosting', 'packageid', service),
            domain: service['domain'],
            username: service['username'],
            password: this.decrypt(String(service['password'])),
            status: service['domainstatus'],
            producttype: product['type'],
            moduletype: product['servertype'],
            model: new ServiceModel(serviceId),
            clientsdetails: this.clientsDetails(Number(service['userid'])),
            customfields: this.customFields(service),
            configoptions: this.configOptions(service),
        };
        for (let number = 1; number <= 24; number++) {
            params[`configoption${number}`] = product[`configoption${number}`];
        }
        return this.encoded({ ...params, ...this.serverParams(Number(service['server'])) }) as Params;
    }

    /** The server's part, which is all that TestConnection and UsageUpdate get. */
    serverParams(serverId: number): Params {
        const server = this.row('tblservers', serverId);
        if (server === null) {
            return {
                server: false,
                serverid: 0,
                serverip: '',
                serverhostname: '',
                serverusername: '',
                serverpassword: '',
                serveraccesshash: '',
                serversecure: false,
                serverhttpprefix: 'http',
                serverport: '',
            };
        }
        const secure = server['secure'] === 'on';
        return {
            server: true,
            serverid: this.shown('tblservers', 'id', server),
            serverip: server['ipaddress'],
            serverhostname: server['hostname'],
            serverusername: server['username'],
            serverpassword: this.decrypt(String(server['password'])),
            serveraccesshash: server['accesshash'],
            serversecure: secure,
            serverhttpprefix: secure ? 'https' : 'http',
            serverport: server['port'] === null ? '' : this.shown('tblservers', 'port', server),
        };
    }

    // ---- what WHMCS does

    /** Runs one of the core actions and does what WHMCS does afterwards. */
    action(name: ActionName, serviceId: number, options: ActionOptions): CallResult {
        const short = ACTIONS[name];
        if (name === 'Renew' && (options.order ?? 'before') === 'before') {
            this.moveDueDate(serviceId, options);
        }
        let params = this.params(serviceId);
        if (name === 'SuspendAccount') {
            params['suspendreason'] = options.suspendreason ?? 'Overdue on Payment';
        }
        if (name === 'ChangePassword' && options.password !== undefined) {
            params['password'] = options.password;
        }
        for (const answer of this.runHook(`PreModule${short}`, { params })) {
            if (isRecord(answer)) {
                if (answer['abortcmd'] === true) {
                    return { value: 'Function Aborted by Hook', thrown: null };
                }
                params = { ...params, ...answer };
            }
        }
        const result = this.callModule(name, [params]);
        if (result.thrown === null && typeof result.value !== 'string') {
            complain(`${name} returned ${typeof result.value}, not a string`);
        }
        const failure = result.thrown === null ? String(result.value) : result.thrown.message;
        if (failure === 'success') {
            this.succeeded(name, serviceId, params);
        } else {
            this.failed(name, serviceId, failure, options.automated ?? false);
            if (short !== 'Renew') {
                this.runHook(`AfterModule${short}Failed`, { params, failureResponseMessage: failure });
            }
        }
        if (name === 'Renew' && options.order === 'after') {
            this.moveDueDate(serviceId, options);
        }
        return result;
    }

    /** Any other function of the module that concerns a service, with more or other params where the test wants. */
    serviceFunction(name: string, serviceId: number, more: Params): CallResult {
        return this.callModule(name, [{ ...this.params(serviceId), ...more }]);
    }

    serverFunction(name: string, serverId: number): CallResult {
        return this.callModule(name, [this.serverParams(serverId)]);
    }

    /** A custom button: WHMCS's hooks around the function. */
    customFunction(name: string, serviceId: number): CallResult {
        const params = this.params(serviceId);
        this.runHook('PreModuleCustom', { params });
        const result = this.callModule(name, [params]);
        if (result.value === 'success') {
            this.runHook('AfterModuleCustom', { params });
        } else {
            this.runHook('AfterModuleCustomFailed', { params, failureResponseMessage: result.value });
        }
        return result;
    }

    /** WHMCS's cron: usage once a day for each enabled server of the module, then the hooks. */
    cron(daily: boolean): CallResult[] {
        const results: CallResult[] = [];
        if (daily) {
            this.runHook('PreCronJob', {});
            for (const server of this.database.rows('tblservers', { type: this.moduleName, disabled: 0 })!) {
                results.push(this.serverFunction('UsageUpdate', Number(server['id'])));
            }
            this.runHook('DailyCronJob', {});
        }
        this.runHook('AfterCronJob', {});
        return results;
    }

    /** An admin deletes a service: WHMCS does not terminate it, it only tells the hooks. */
    deleteService(serviceId: number): void {
        const service = this.row('tblhosting', serviceId)!;
        this.runHook('ServiceDelete', {
            userid: this.shown('tblhosting', 'userid', service),
            serviceid: this.shown('tblhosting', 'id', service),
        });
        for (const field of this.database.rows('tblcustomfields', { type: 'product' })!) {
            this.database.delete('tblcustomfieldsvalues', conditionsOf({ fieldid: field['id']!, relid: serviceId }));
        }
        this.database.delete('tblhostingconfigoptions', conditionsOf({ relid: serviceId }));
        this.database.delete('tblhosting', conditionsOf({ id: serviceId }));
    }

    /** Runs the handlers of a hook point; gives what they returned. */
    runHook(point: string, vars: Params): unknown[] {
        return hooks
            .filter((hook) => hook.point === point)
            .sort((a, b) => a.priority - b.priority)
            .map((hook) => hook.handler(vars));
    }

    api(command: string, values: Params): Params {
        return new Api(this).call(command, values);
    }

    logActivity(message: string, clientId: number): void {
        this.database.insert('tblactivitylog', {
            date: this.now('Y-m-d H:i:s'),
            description: message,
            user: 'System',
            userid: clientId,
            ipaddr: '',
        });
    }

    logModule(
        module: string,
        action: string,
        request: unknown,
        response: unknown,
        processed: unknown,
        secrets: string[],
    ): void {
        if (!this.settings.moduleLog) {
            return;
        }
        const blot = (value: unknown): string =>
            secrets.reduce(
                (text, secret) => text.replaceAll(secret, '*'.repeat(Buffer.byteLength(secret))),
                typeof value === 'string' ? value : printReadable(value),
            );
        this.database.insert('tblmodulelog', {
            date: this.now('Y-m-d H:i:s'),
            module,
            action,
            request: blot(request),
            response: blot(response),
            arrdata: blot(processed),
        });
    }

    /** Calls a function of the module by its name without the prefix. */
    callModule(name: string, values: unknown[]): CallResult {
        const found = this.module[`${this.moduleName}_${name}`];
        if (typeof found !== 'function') {
            return { value: null, thrown: { class: 'WHMCS', message: 'Function Not Supported by Module' } };
        }
        try {
            const value: unknown = (found as (...given: unknown[]) => unknown)(...values);
            this.alive();
            return { value, thrown: null };
        } catch (error) {
            this.alive();
            if (!(error instanceof Error)) {
                throw error;
            }
            return { value: null, thrown: { class: error.constructor.name, message: error.message } };
        }
    }

    /** The row of that number. */
    row(table: string, id: Value): Row | null {
        return this.database.rows(table, { id })![0] ?? null;
    }

    /** A column's value as PHP shows it: whole numbers as texts where this PHP does that. */
    shown(table: string, column: string, row: Row): Value {
        const value = row[column]!;
        return this.settings.integersAsText && typeof value === 'number' && this.database.isNumber(table, column)
            ? String(value)
            : value;
    }

    // ---- inside

    private clientsDetails(clientId: number): Params {
        const client = this.row('tblclients', clientId);
        if (client === null) {
            return {};
        }
        const details: Params = {
            userid: this.shown('tblclients', 'id', client),
            fullname: `${client['firstname']} ${client['lastname']}`,
            id: this.shown('tblclients', 'id', client),
        };
        const names =
            'uuid,firstname,lastname,companyname,email,address1,address2,city,state,postcode,country,phonenumber,language,status';
        for (const name of names.split(',')) {
            details[name] = client[name];
        }
        return details;
    }

    private customFields(service: Row): Params {
        const fields: Params = {};
        const rows = this.database.select({
            table: 'tblcustomfields',
            joins: [],
            conditions: conditionsOf({ type: 'product', relid: service['packageid']! }),
            orders: [
                { column: 'sortorder', descending: false },
                { column: 'id', descending: false },
            ],
            limit: null,
            columns: ['*'],
        });
        for (const row of rows) {
            const where = { fieldid: row['id']!, relid: service['id']! };
            const value = String(this.database.rows('tblcustomfieldsvalues', where)!.at(-1)?.['value'] ?? '');
            fields[this.key(String(row['fieldname']))] = row['fieldtype'] === 'password' ? this.decrypt(value) : value;
        }
        return fields;
    }

    private configOptions(service: Row): Params {
        const options: Params = {};
        const rows = this.database.select({
            table: 'tblproductconfiglinks',
            joins: [
                {
                    table: 'tblproductconfigoptions',
                    first: 'tblproductconfigoptions.gid',
                    operator: '=',
                    second: 'tblproductconfiglinks.gid',
                },
            ],
            conditions: conditionsOf({ 'tblproductconfiglinks.pid': service['packageid']! }),
            orders: [
                { column: 'tblproductconfigoptions.order', descending: false },
                { column: 'tblproductconfigoptions.id', descending: false },
            ],
            limit: null,
            columns: ['tblproductconfigoptions.*'],
        });
        for (const row of rows) {
            const where = { relid: service['id']!, configid: row['id']! };
            const chosen = this.database.rows('tblhostingconfigoptions', where)!.at(-1);
            const choice = this.row('tblproductconfigoptionssub', chosen?.['optionid'] ?? 0);
            // 1 drop-down and 2 radio hold a choice; 3 yes/no and 4 quantity hold a number.
            options[this.key(String(row['optionname']))] = ['3', '4'].includes(String(row['optiontype']))
                ? chosen === undefined
                    ? 0
                    : this.shown('tblhostingconfigoptions', 'qty', chosen)
                : this.key(String(choice?.['optionname'] ?? ''));
        }
        return options;
    }

    /** Nobody documents which side of `name|label` a module gets: the test says. */
    private key(name: string): string {
        const bar = name.indexOf('|');
        if (bar < 0 || this.settings.bar === 'whole') {
            return name;
        }
        return this.settings.bar === 'before' ? name.slice(0, bar) : name.slice(bar + 1);
    }

    private encoded(value: unknown, key = ''): unknown {
        if (!this.settings.encoded) {
            return value;
        }
        if (typeof value === 'string') {
            return key === 'password' || key === 'serverpassword' ? value : escapeHtml(value);
        }
        if (isRecord(value)) {
            return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.encoded(item, name)]));
        }
        return value;
    }

    private moveDueDate(serviceId: number, options: ActionOptions): void {
        const service = this.row('tblhosting', serviceId)!;
        const months = CYCLE_MONTHS[String(service['billingcycle'])] ?? 0;
        let due = options.nextDueDate ?? null;
        if (due === null && months > 0 && service['nextduedate'] !== null) {
            const [year, month, day] = String(service['nextduedate']).split('-').map(Number) as [
                number,
                number,
                number,
            ];
            const first = new Date(Date.UTC(year, month - 1 + months, 1));
            const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
            first.setUTCDate(Math.min(day, last));
            due = first.toISOString().slice(0, 10);
        }
        if (due !== null) {
            const dates = { nextduedate: due, nextinvoicedate: due };
            this.database.update('tblhosting', conditionsOf({ id: serviceId }), dates);
        }
    }

    private succeeded(name: ActionName, serviceId: number, params: Params): void {
        const changes: Partial<Record<ActionName, () => Row>> = {
            CreateAccount: () => ({ domainstatus: 'Active' }),
            SuspendAccount: () => ({ domainstatus: 'Suspended', suspendreason: String(params['suspendreason']) }),
            UnsuspendAccount: () => ({ domainstatus: 'Active', suspendreason: '' }),
            TerminateAccount: () => ({ domainstatus: 'Terminated', termination_date: this.now('Y-m-d') }),
            ChangePassword: () => ({ password: this.encrypt(String(params['password'])) }),
        };
        const service = this.row('tblhosting', serviceId)!;
        this.database.update('tblhosting', conditionsOf({ id: serviceId }), changes[name]?.() ?? {});
        const queued = { service_type: 'service', service_id: serviceId, module_action: name };
        this.database.update('tblmodulequeue', conditionsOf(queued), { completed: 1 });
        const short = ACTIONS[name];
        this.logActivity(`Module ${short} Successful - Service ID: ${serviceId}`, Number(service['userid']));
        if (name === 'ChangePassword') {
            this.runHook('AfterModuleChangePassword', {
                serviceid: this.shown('tblhosting', 'id', service),
                oldpassword: this.decrypt(String(service['password'])),
                newpassword: params['password'],
            });
        } else if (name !== 'Renew') {
            this.runHook(`AfterModule${short}`, { params });
        }
    }

    private failed(name: ActionName, serviceId: number, message: string, automated: boolean): void {
        const service = this.row('tblhosting', serviceId)!;
        const text = `Module ${ACTIONS[name]} Failed - Service ID: ${serviceId} - Error: ${message}`;
        this.logActivity(text, Number(service['userid']));
        if (!automated) {
            return;
        }
        const where = { service_type: 'service', service_id: serviceId, module_action: name, completed: 0 };
        const now = { last_attempt: this.now('Y-m-d H:i:s'), last_attempt_error: message };
        const known = this.database.rows('tblmodulequeue', where)![0];
        if (known === undefined) {
            this.database.insert('tblmodulequeue', { ...where, ...now, module_name: this.moduleName, num_retries: 0 });
        } else {
            const retries = Number(known['num_retries']) + 1;
            this.database.update('tblmodulequeue', conditionsOf({ id: known['id']! }), {
                ...now,
                num_retries: retries,
            });
        }
    }
}

function isRecord(value: unknown): value is Params {
    return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** PHP's `htmlspecialchars` with `ENT_QUOTES`. */
export function escapeHtml(text: string): string {
    const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };
    return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/** PHP's `print_r`, which is how an array gets into the module log. */
export function printReadable(value: unknown, indent = ''): string {
    if (value === null || value === undefined || value === false) {
        return '';
    }
    if (value === true) {
        return '1';
    }
    if (typeof value !== 'object') {
        return String(value);
    }
    const inner = indent + '        ';
    const lines = Object.entries(value).map(
        ([key, item]) => `${indent}    [${key}] => ${printReadable(item, inner)}\n`,
    );
    return `Array\n${indent}(\n${lines.join('')}${indent})\n`;
}

let current: World | null = null;

/** The WHMCS in which the module runs. */
export function world(): World {
    if (current === null) {
        throw new Error('no WHMCS: a test has to put one in place first');
    }
    return current;
}

/** Puts a WHMCS in place. */
export function useWorld(next: World | null): void {
    current = next;
}
