import { createHash } from 'node:crypto';
import { decryptText, encryptText } from '../../host/cipher';
import type { Row, Value } from '../../host/database';
import { formatDate } from '../../host/time';
import type { ActionName, ActionOptions, CallResult, Params, Settings } from '../../host/world';
import { remember } from '../../support/memento';
import { Panel, type PanelOptions, type RecordedCall, type Version } from '../../panel';
import type { Execution, Plan, Run, Step, Visitor } from './steps';

/** How the WHMCS and the panel of a scenario are set up; the same for every driver. */
export interface DriverOptions {
    /** Release of the panel; the newest unless given. */
    version?: Version;
    /** Whether the panel is reached through its nginx. */
    frontEnd?: PanelOptions['frontEnd'];
    /** Whether the panel speaks TLS, with a certificate that nobody trusts without `caFile`. */
    tls?: boolean;
    settings?: Partial<Settings>;
    /** PHP's time zone; UTC unless given. */
    zone?: string;
    /** Where WHMCS's random bytes come from. */
    seed?: string;
    /** The time at which it begins: Unix milliseconds or an ISO text. */
    start?: number | string;
    /** Notes problems in `problems` instead of throwing. */
    tolerant?: boolean;
}

/** What a service or a product is to be like; everything has a usual value. */
export interface ProductWish {
    /** configoption1 and so on; what is left out has the module's default. */
    options?: Record<number, string>;
    /** Names of the product's custom fields; the module's five unless given. */
    fields?: string[];
    /** `text` or `password`. */
    fieldType?: string;
    /** Configurable options: choices for a drop-down, none for a quantity. */
    configurable?: { name: string; choices?: string[] }[];
    type?: string;
    name?: string;
}

export interface ServiceWish {
    /** An existing product; otherwise one is made from `product`. */
    productId?: number;
    product?: ProductWish;
    /** An existing server, or `null` for none; otherwise the scenario's usual one. */
    serverId?: number | null;
    clientId?: number;
    status?: string;
    username?: string;
    password?: string;
    domain?: string;
    billingCycle?: string;
    nextDueDate?: string | null;
    /** Values of custom fields by name. */
    customFields?: Record<string, string>;
    /** Configurable options by name: a choice, or a number for a quantity. */
    configOptions?: Record<string, string | number>;
}

export interface ServerWish {
    hostname?: string;
    port?: number | null;
    secure?: boolean;
    username?: string;
    password?: string;
    accessHash?: string;
    disabled?: boolean;
}

/** What an action gave and did. */
export interface ActionResult extends CallResult {
    /** Whether the PHP process was ended before it could answer. */
    killed: boolean;
    /** The panel calls it made. */
    calls: RecordedCall[];
    meanwhile: Execution | null;
}

/** One WHMCS with the module in it and one panel, on either side: TypeScript or PHP. */
export interface Driver {
    /** `TypeScript`, `PHP 8.2`, `native PHP 8.2.36 with Illuminate`. */
    readonly name: string;
    /** The panel, in the test's own process on both sides. */
    readonly panel: Panel;
    /** Where WHMCS reaches it. */
    readonly address: { host: string; port: number };
    /** With `tls`: the file by which the panel's certificate is trusted. */
    readonly caFile: string;
    /** What PHP, WHMCS or the stand-in had to say against it; only with `tolerant`. */
    readonly problems: string[];

    addServer(wish?: ServerWish): number;
    addProduct(wish?: ProductWish): number;
    addClient(wish?: Row): number;
    addService(wish?: ServiceWish): number;
    /** Chooses a value of a configurable option for a service. */
    choose(serviceId: number, option: string, value: string | number): void;
    insert(table: string, row: Row): void;
    update(table: string, values: Row, where: Row): void;

    action(name: ActionName, serviceId: number, options?: ActionOptions & Plan): Promise<ActionResult>;
    testConnection(serverId?: number, plan?: Plan): Promise<ActionResult>;
    usageUpdate(serverId?: number, plan?: Plan): Promise<ActionResult>;
    /** The customer's page in a language of WHMCS. */
    clientArea(serviceId: number, language?: string, request?: Params): Promise<ActionResult>;
    adminTab(serviceId: number): Promise<ActionResult>;
    singleSignOn(serviceId: number): Promise<ActionResult>;
    /** A custom button of the admin. */
    custom(name: string, serviceId: number, request?: Params, plan?: Plan): Promise<ActionResult>;
    /** Any other function of the module for a service. */
    page(name: string, serviceId: number, visitor?: Visitor, more?: Params): Promise<ActionResult>;
    /** A function of the module with exactly these arguments. */
    call(name: string, ...given: unknown[]): Promise<ActionResult>;
    /** WHMCS's cron; `value` has the results of UsageUpdate where it was the daily run. */
    cron(options?: { daily?: boolean } & Plan): Promise<ActionResult>;
    hook(point: string, vars?: Params): Promise<ActionResult>;
    deleteService(serviceId: number): Promise<void>;
    api(command: string, values: Record<string, Value>): Promise<Params>;

    rows(table: string, where?: Row): Promise<Row[] | null>;
    /** The service's row with the password in clear. */
    service(serviceId: number): Promise<Row>;
    /** The service's custom fields by name, for its present product, in clear. */
    fields(serviceId: number): Promise<Record<string, string>>;
    /** `$params` as the module gets them; the model is replaced by a word. */
    params(serviceId: number): Promise<Params>;
    serverParams(serverId?: number): Promise<Params>;
    moduleLog(): Promise<Row[]>;
    activityLog(): Promise<string[]>;
    moduleQueue(): Promise<Row[]>;
    decrypt(cipher: string): string;

    /** Sets the time without what would have happened meanwhile. */
    setClock(moment: number | string): void;
    /** Lets time pass; the panel's jobs run. */
    advance(ms: number): void;
    /**
     * Takes note of everything, WHMCS, panel and `others`; what comes back puts it back as it is now, as often as
     * wanted. Nothing may be under way, now or then.
     */
    keep(...others: object[]): () => void;
    /** Throws when a secret of the scenario lies in one of WHMCS's logs. */
    mustNotLeak(): Promise<void>;
    /** Today in WHMCS's time zone, or so many days later. */
    day(later?: number): string;
    stop(): Promise<void>;
}

/** Makes a driver: one of these for each side. */
export type DriverFactory = (options?: DriverOptions) => Promise<Driver>;

/** The five custom fields of a product, in their order. */
export const FIELDS = ['flvx_user_id', 'flvx_username', 'flvx_password', 'flvx_tunnel_id', 'flvx_user_tunnel_id'];

const DEFAULT_OPTIONS: Record<number, string> = { 1: '100', 2: '10', 3: '', 4: '', 5: '30' };

/** What is written for people to read. */
const LOGS: readonly Step[] = ['tblmodulelog', 'tblactivitylog'].map((table) => ({ do: 'rows', table, where: {} }));

/** Of the panel's admin; nothing else in a scenario looks like it. */
const ADMIN_PASSWORD = 'Gate/Keeper+"7ä';

const DEFAULT_START = Date.UTC(2026, 1, 25, 4, 0, 0);

/** Everything but the way in which steps are done. */
export abstract class BaseDriver implements Driver {
    abstract readonly name: string;
    readonly panel: Panel;
    abstract readonly address: { host: string; port: number };
    abstract readonly caFile: string;
    protected readonly tls: boolean;
    readonly problems: string[] = [];
    protected readonly zone: string;
    protected readonly seed: string;
    protected readonly tolerant: boolean;
    /** The processes under way, the innermost last. */
    protected readonly runs: Run[] = [];
    private pending: Step[] = [];
    private readonly secrets = new Set<string>();
    /** What the tables hold, as far as it was looked at since something happened. */
    private readonly seen = new Map<string, unknown>();
    // Numbers that differ between tables: taking one for the other must not go well by chance.
    private readonly lastIds: Record<string, number> = {
        tblclients: 10,
        tblproducts: 20,
        tblservers: 30,
        tblhosting: 100,
        tblcustomfields: 500,
        tblproductconfiggroups: 600,
        tblproductconfigoptions: 700,
        tblproductconfigoptionssub: 800,
    };
    private ciphers = 1_000_000;
    private usualServer: number | null = null;
    private usualClient: number | null = null;
    /** What was put in, to find numbers by names. */
    private readonly products = new Map<number, { fields: Map<string, number>; options: Map<string, Option> }>();
    private readonly productOf = new Map<number, number>();

    constructor(options: DriverOptions) {
        const start = options.start ?? DEFAULT_START;
        this.zone = options.zone ?? 'UTC';
        this.seed = options.seed ?? 'seed';
        this.tls = options.tls ?? false;
        this.tolerant = options.tolerant ?? false;
        this.panel = new Panel({
            version: options.version ?? '2.1.5-alpha6',
            clock: { now: typeof start === 'number' ? start : Date.parse(start) },
            ...(options.frontEnd === undefined ? {} : { frontEnd: options.frontEnd }),
        });
        this.panel.user('admin_user').pwd = createHash('md5').update(ADMIN_PASSWORD).digest('hex');
        for (const [setting, value] of Object.entries({
            SystemURL: 'https://billing.example.com/',
            Language: 'english',
            CompanyName: 'Example',
        })) {
            this.insert('tblconfiguration', { setting, value });
        }
    }

    /** Does the steps as one PHP process. */
    protected abstract execute(
        steps: Step[],
        visitor: Visitor,
        run: Run,
    ): Promise<Omit<Execution, 'calls' | 'meanwhile'>>;

    /** Gives back what the driver holds. */
    protected abstract close(): Promise<void>;

    /** Ends it; throws when a secret of the scenario lies in one of WHMCS's logs. */
    async stop(): Promise<void> {
        try {
            if (!this.tolerant) {
                await this.mustNotLeak();
            }
        } finally {
            await this.close();
        }
    }

    async mustNotLeak(): Promise<void> {
        this.report((await this.leaks()).map((leak) => `a secret in the log: ${leak}`));
    }

    keep(...others: object[]): () => void {
        const restore = [remember([this, ...others], this.foreign()), this.keepFiles()];
        return () => restore.forEach((part) => part());
    }

    /** Objects of the driver's that are no part of what is kept. */
    protected foreign(): object[] {
        return [];
    }

    /** Takes note of what does not lie in memory. */
    protected keepFiles(): () => void {
        return () => {};
    }

    /** Log lines that hold a password or a token of the scenario, in whatever spelling. */
    async leaks(): Promise<string[]> {
        const logs = await this.lookAtAll(LOGS);
        const lines = logs.flatMap((log) => (log as Row[]).map((row) => Object.values(row).join('\n')));
        const secrets = [...this.secrets, ...this.panel.calls.flatMap(secretsOf)].filter((secret) => secret.length > 5);
        const spellings = [...new Set(secrets)].flatMap(spellingsOf);
        return lines.filter((line) => spellings.some((spelling) => line.includes(spelling)));
    }

    // ---- setting up

    addServer(wish: ServerWish = {}): number {
        const id = this.nextId('tblservers');
        const names = ['', 'ip'].flatMap((end) => [1, 2, 3, 4, 5].map((number) => [`nameserver${number}${end}`, '']));
        this.insert('tblservers', {
            id,
            name: 'FLVX Panel',
            ipaddress: '',
            assignedips: '',
            hostname: wish.hostname ?? this.address.host,
            noc: '',
            statusaddress: '',
            ...Object.fromEntries(names),
            type: 'flvx',
            username: wish.username ?? 'admin_user',
            password: this.encrypt(this.secret(wish.password ?? ADMIN_PASSWORD)),
            accesshash: wish.accessHash ?? '',
            secure: (wish.secure ?? this.tls) ? 'on' : '',
            port: wish.port === undefined ? this.address.port : wish.port,
            active: 1,
            disabled: wish.disabled === true ? 1 : 0,
        });
        return id;
    }

    addProduct(wish: ProductWish = {}): number {
        const id = this.nextId('tblproducts');
        const options: Row = {};
        for (let number = 1; number <= 24; number++) {
            options[`configoption${number}`] = wish.options?.[number] ?? DEFAULT_OPTIONS[number] ?? '';
        }
        this.insert('tblproducts', {
            id,
            type: wish.type ?? 'other',
            gid: 1,
            name: wish.name ?? `Forwarding ${id}`,
            description: '',
            paytype: 'recurring',
            autosetup: 'payment',
            servertype: 'flvx',
            servergroup: 0,
            ...options,
        });
        const known = { fields: new Map<string, number>(), options: new Map<string, Option>() };
        for (const name of wish.fields ?? FIELDS) {
            const field = this.nextId('tblcustomfields');
            known.fields.set(name, field);
            this.insert('tblcustomfields', {
                id: field,
                type: 'product',
                relid: id,
                fieldname: name,
                fieldtype: wish.fieldType ?? 'text',
                description: '',
                fieldoptions: '',
                regexpr: '',
                adminonly: '',
                required: '',
                showorder: '',
                showinvoice: '',
            });
        }
        // Between two products there is room for fields that the module itself makes.
        this.lastIds['tblcustomfields']! += 20;
        if (wish.configurable !== undefined) {
            this.addConfigurable(id, wish.configurable, known.options);
        }
        this.products.set(id, known);
        return id;
    }

    addClient(wish: Row = {}): number {
        const id = this.nextId('tblclients');
        this.insert('tblclients', {
            id,
            uuid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
            firstname: 'Ada',
            lastname: 'Example',
            companyname: '',
            email: `client${id}@example.com`,
            address1: '1 Example Street',
            address2: '',
            city: 'Exampletown',
            state: 'EX',
            postcode: '12345',
            country: 'GB',
            phonenumber: '',
            password: '',
            currency: 1,
            defaultgateway: '',
            credit: '0.00',
            datecreated: this.day(),
            language: '',
            ...wish,
        });
        return id;
    }

    addService(wish: ServiceWish = {}): number {
        const id = this.nextId('tblhosting');
        const productId = wish.productId ?? this.addProduct(wish.product);
        const due = wish.nextDueDate === undefined ? this.day(31) : wish.nextDueDate;
        this.usualServer ??= wish.serverId === undefined ? this.addServer() : null;
        this.usualClient ??= wish.clientId === undefined ? this.addClient() : null;
        this.insert('tblhosting', {
            id,
            userid: wish.clientId ?? this.usualClient!,
            orderid: 1000 + id,
            packageid: productId,
            server: wish.serverId === undefined ? this.usualServer! : (wish.serverId ?? 0),
            regdate: this.day(),
            domain: wish.domain ?? '',
            paymentmethod: 'banktransfer',
            firstpaymentamount: '10.00',
            amount: '10.00',
            billingcycle: wish.billingCycle ?? 'Monthly',
            nextduedate: due,
            nextinvoicedate: due ?? '0000-00-00',
            domainstatus: wish.status ?? 'Pending',
            username: wish.username ?? `user${id}`,
            password: this.encrypt(this.secret(wish.password ?? `Kz7mQw2${id}`)),
            notes: '',
            subscriptionid: '',
            promoid: 0,
            suspendreason: '',
            overideautosuspend: 0,
            overidesuspenduntil: '0000-00-00',
            dedicatedip: '',
            assignedips: '',
            ns1: '',
            ns2: '',
            lastupdate: '0000-00-00 00:00:00',
        });
        this.productOf.set(id, productId);
        for (const [name, value] of Object.entries(wish.customFields ?? {})) {
            this.insert('tblcustomfieldsvalues', { fieldid: this.field(productId, name), relid: id, value });
        }
        for (const [name, value] of Object.entries(wish.configOptions ?? {})) {
            this.choose(id, name, value);
        }
        return id;
    }

    choose(serviceId: number, option: string, value: string | number): void {
        const found = this.products.get(this.productOf.get(serviceId) ?? 0)?.options.get(option);
        const choice = typeof value === 'string' ? found?.choices.get(value) : 0;
        if (found === undefined || choice === undefined) {
            throw new Error(`the product has no configurable option ${option} with ${value}`);
        }
        const where = { relid: serviceId, configid: found.id };
        this.pending.push({ do: 'delete', table: 'tblhostingconfigoptions', where });
        const quantity = typeof value === 'number' ? value : 0;
        this.insert('tblhostingconfigoptions', { ...where, optionid: choice, qty: quantity });
    }

    insert(table: string, row: Row): void {
        this.pending.push({ do: 'insert', table, row });
    }

    update(table: string, values: Row, where: Row): void {
        if (table === 'tblhosting' && 'packageid' in values && typeof where['id'] === 'number') {
            this.productOf.set(where['id'], Number(values['packageid']));
        }
        this.pending.push({ do: 'update', table, values, where });
    }

    // ---- doing

    action(name: ActionName, serviceId: number, options: ActionOptions & Plan = {}): Promise<ActionResult> {
        const { kill, meanwhile, ...given } = options;
        this.secret(given.password ?? '');
        return this.act({ do: 'action', name, service: serviceId, options: given }, planOf(kill, meanwhile), {}, [
            { do: 'rows', table: 'tblhosting', where: { id: serviceId } },
            { do: 'params', service: serviceId },
            ...LOGS,
        ]);
    }

    testConnection(serverId?: number, plan: Plan = {}): Promise<ActionResult> {
        return this.act({ do: 'server', name: 'TestConnection', server: this.server(serverId) }, plan);
    }

    usageUpdate(serverId?: number, plan: Plan = {}): Promise<ActionResult> {
        return this.act({ do: 'server', name: 'UsageUpdate', server: this.server(serverId) }, plan);
    }

    clientArea(serviceId: number, language = 'english', request: Params = {}): Promise<ActionResult> {
        return this.page('ClientArea', serviceId, { session: { Language: language, uid: this.usualClient }, request });
    }

    adminTab(serviceId: number): Promise<ActionResult> {
        return this.page('AdminServicesTabFields', serviceId, { session: { adminid: 1 } });
    }

    singleSignOn(serviceId: number): Promise<ActionResult> {
        return this.page('ServiceSingleSignOn', serviceId);
    }

    custom(name: string, serviceId: number, request: Params = {}, plan: Plan = {}): Promise<ActionResult> {
        return this.act({ do: 'custom', name, service: serviceId }, plan, { session: { adminid: 1 }, request });
    }

    page(name: string, serviceId: number, visitor: Visitor = {}, more: Params = {}): Promise<ActionResult> {
        return this.act({ do: 'service', name, service: serviceId, more }, {}, visitor);
    }

    call(name: string, ...given: unknown[]): Promise<ActionResult> {
        return this.act({ do: 'call', name, arguments: given }, {});
    }

    async cron(options: { daily?: boolean } & Plan = {}): Promise<ActionResult> {
        const { daily, kill, meanwhile } = options;
        const execution = await this.run({ do: 'cron', daily: daily ?? false }, planOf(kill, meanwhile));
        return { value: execution.results.at(-1) ?? null, thrown: null, ...withoutResults(execution) };
    }

    async hook(point: string, vars: Params = {}): Promise<ActionResult> {
        const execution = await this.run({ do: 'hook', point, vars }, {});
        return { value: execution.results.at(-1) ?? null, thrown: null, ...withoutResults(execution) };
    }

    async deleteService(serviceId: number): Promise<void> {
        await this.run({ do: 'deleteService', service: serviceId }, {});
    }

    async api(command: string, values: Record<string, Value>): Promise<Params> {
        return (await this.run({ do: 'api', command, values }, {})).results.at(-1) as Params;
    }

    // ---- looking

    async rows(table: string, where: Row = {}): Promise<Row[] | null> {
        return (await this.look({ do: 'rows', table, where })) as Row[] | null;
    }

    async service(serviceId: number): Promise<Row> {
        const row = (await this.rows('tblhosting', { id: serviceId }))![0];
        if (row === undefined) {
            throw new Error(`no service ${serviceId}`);
        }
        return { ...row, password: this.decrypt(String(row['password'])) };
    }

    async fields(serviceId: number): Promise<Record<string, string>> {
        return (await this.params(serviceId))['customfields'] as Record<string, string>;
    }

    async params(serviceId: number): Promise<Params> {
        return (await this.look({ do: 'params', service: serviceId })) as Params;
    }

    async serverParams(serverId?: number): Promise<Params> {
        return (await this.look({ do: 'params', server: this.server(serverId) })) as Params;
    }

    async moduleLog(): Promise<Row[]> {
        return (await this.rows('tblmodulelog'))!;
    }

    async activityLog(): Promise<string[]> {
        return (await this.rows('tblactivitylog'))!.map((row) => String(row['description']));
    }

    async moduleQueue(): Promise<Row[]> {
        return (await this.rows('tblmodulequeue'))!;
    }

    decrypt(cipher: string): string {
        return decryptText(cipher);
    }

    // ---- time

    setClock(moment: number | string): void {
        this.panel.clock.now = typeof moment === 'number' ? moment : Date.parse(moment);
    }

    advance(ms: number): void {
        this.panel.advance(ms);
    }

    day(later = 0): string {
        return formatDate('Y-m-d', Math.floor(this.panel.clock.now / 1000) + later * 86400, this.zone);
    }

    // ---- inside

    /**
     * Everything that has to be in the tables before the step, the step, and what is likely to be looked at next: a
     * look of its own would cost another task.
     */
    protected async run(step: Step, plan: Plan, visitor: Visitor = {}, likely: Step[] = []): Promise<Execution> {
        const looks = this.remembers ? likely : [];
        const before = this.pending;
        this.pending = [];
        this.seen.clear();
        const execution = await this.process([...before, step, ...looks], plan, visitor);
        const results = execution.results.slice(before.length);
        looks.forEach((look, index) => {
            if (!execution.killed) {
                this.seen.set(JSON.stringify(look), results[index + 1]);
            }
        });
        return { ...execution, results: results.slice(0, 1) };
    }

    /** Whether looking costs so much that what was seen is kept. */
    protected get remembers(): boolean {
        return true;
    }

    private async look(step: Step): Promise<unknown> {
        const key = JSON.stringify(step);
        if (this.pending.length > 0 || !this.remembers || !this.seen.has(key)) {
            const { results } = await this.run(step, {});
            this.seen.set(key, results[0]);
        }
        return structuredClone(this.seen.get(key));
    }

    /** Writes into the tables what was put in and is not there yet. */
    protected async settle(): Promise<void> {
        const steps = this.pending;
        this.pending = [];
        this.seen.clear();
        if (steps.length > 0) {
            await this.process(steps, {});
        }
    }

    /** Looks of which none is likely to have been had before, as one task. */
    private async lookAtAll(steps: readonly Step[]): Promise<unknown[]> {
        if (this.remembers && !steps.every((step) => this.seen.has(JSON.stringify(step)))) {
            const [first, ...others] = steps;
            const { results } = await this.run(first!, {}, {}, others);
            this.seen.set(JSON.stringify(first), results[0]);
        }
        return Promise.all(steps.map((step) => this.look(step)));
    }

    /** The steps as one PHP process. */
    protected async process(steps: Step[], plan: Plan, visitor: Visitor = {}): Promise<Execution> {
        const run: Run = { plan, calls: [], count: 0, meanwhile: null };
        this.runs.push(run);
        try {
            const { killed, results } = await this.execute(steps, visitor, run);
            return { killed, results, calls: run.calls, meanwhile: run.meanwhile };
        } finally {
            this.runs.pop();
        }
    }

    /** Fails the test, or notes the problems where it asked for that. */
    protected report(problems: string[]): void {
        if (problems.length > 0 && !this.tolerant) {
            throw new Error(`${this.name}:\n${problems.join('\n')}`);
        }
        this.problems.push(...problems);
    }

    private async act(step: Step, plan: Plan, visitor: Visitor = {}, looks: Step[] = []): Promise<ActionResult> {
        const execution = await this.run(step, plan, visitor, looks);
        const result = execution.results.at(-1) as CallResult | undefined;
        return { value: result?.value ?? null, thrown: result?.thrown ?? null, ...withoutResults(execution) };
    }

    private addConfigurable(
        productId: number,
        wishes: NonNullable<ProductWish['configurable']>,
        known: Map<string, Option>,
    ): void {
        const group = this.nextId('tblproductconfiggroups');
        this.insert('tblproductconfiggroups', { id: group, name: `Options ${group}`, description: '' });
        this.insert('tblproductconfiglinks', { gid: group, pid: productId });
        for (const wish of wishes) {
            const option: Option = { id: this.nextId('tblproductconfigoptions'), choices: new Map() };
            this.insert('tblproductconfigoptions', {
                id: option.id,
                gid: group,
                optionname: wish.name,
                optiontype: wish.choices === undefined ? '4' : '1',
                qtyminimum: 0,
                qtymaximum: 0,
            });
            for (const choice of wish.choices ?? []) {
                const id = this.nextId('tblproductconfigoptionssub');
                option.choices.set(choice, id);
                this.insert('tblproductconfigoptionssub', { id, configid: option.id, optionname: choice });
            }
            known.set(wish.name, option);
        }
    }

    private field(productId: number, name: string): number {
        const id = this.products.get(productId)?.fields.get(name);
        if (id === undefined) {
            throw new Error(`the product ${productId} has no custom field ${name}`);
        }
        return id;
    }

    private secret(text: string): string {
        this.secrets.add(text);
        return text;
    }

    private server(id: number | undefined): number {
        if (id !== undefined) {
            return id;
        }
        this.usualServer ??= this.addServer();
        return this.usualServer;
    }

    private nextId(table: string): number {
        this.lastIds[table]!++;
        return this.lastIds[table]!;
    }

    private encrypt(text: string): string {
        return encryptText(text, ++this.ciphers);
    }
}

/** The passwords and tokens in a panel call. */
function secretsOf(call: RecordedCall): string[] {
    const body = (call.body ?? {}) as Params;
    const token = /"token":"([^"]+)"/.exec(call.answer?.body ?? '')?.[1];
    return [body['password'], body['pwd'], call.token, token].filter((value) => typeof value === 'string');
}

/** The ways in which a text may get into a log. */
function spellingsOf(text: string): string[] {
    return [
        text,
        JSON.stringify(text).slice(1, -1),
        JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
        encodeURIComponent(text),
        encodeURIComponent(text).replaceAll('%20', '+'),
        Buffer.from(text).toString('base64').replace(/=+$/, ''),
    ];
}

interface Option {
    id: number;
    choices: Map<string, number>;
}

function withoutResults(execution: Execution): Omit<ActionResult, keyof CallResult> {
    return { killed: execution.killed, calls: execution.calls, meanwhile: execution.meanwhile };
}

function planOf(kill: Plan['kill'], meanwhile: Plan['meanwhile']): Plan {
    return { ...(kill === undefined ? {} : { kill }), ...(meanwhile === undefined ? {} : { meanwhile }) };
}
