import { takeComplaints } from '../../host/strict';
import { useWorld, World } from '../../host/world';
import { conditionsOf } from '../../host/database';
import { BaseDriver, type DriverFactory, type DriverOptions } from './driver';
import { due, type Execution, normalise, type Run, type Step, type Visitor } from './steps';

const HOST = '127.0.0.1';

/** The module's TypeScript, called directly, in a WHMCS in memory. */
export class TypeScriptDriver extends BaseDriver {
    readonly name = 'TypeScript';
    readonly address: { host: string; port: number };
    readonly caFile: string;
    /** The WHMCS, for what only this side can do. */
    readonly world: World;

    /**
     * @param module - the module's functions by their whole names; its hooks register themselves when they are
     *     imported
     */
    constructor(module: Record<string, unknown>, options: DriverOptions = {}) {
        super(options);
        this.world = new World('flvx', module, this.panel.clock, this.seed, options.settings);
        this.world.zone = this.zone;
        this.address = { host: HOST, port: this.tls ? 8443 : 8080 };
        this.caFile = this.tls ? '/panel-ca.pem' : '';
        const place = `${HOST}:${this.address.port}`;
        this.world.network.set(`${this.tls ? 'https' : 'http'}://${place}`, this.panel);
        this.world.untrusted.set(place, this.caFile);
        useWorld(this.world);
        takeComplaints();
    }

    // Tests may change `world` behind the driver's back.
    protected override get remembers(): boolean {
        return false;
    }

    protected async close(): Promise<void> {
        useWorld(null);
    }

    protected async execute(
        steps: Step[],
        visitor: Visitor,
        run: Run,
    ): Promise<Omit<Execution, 'calls' | 'meanwhile'>> {
        useWorld(this.world);
        const execution = this.executeNow(steps, visitor, run);
        this.report(takeComplaints());
        return execution;
    }

    private executeNow(steps: Step[], visitor: Visitor, run: Run): Omit<Execution, 'calls' | 'meanwhile'> {
        const { world } = this;
        const outer = { session: world.session, request: world.request };
        Object.assign(world, { session: visitor.session ?? {}, request: visitor.request ?? {} });
        const outcome = world.inProcess(() => steps.map((step) => normalise(this.step(step))), {
            before: () => {
                run.count++;
                this.moment(run, 'before');
            },
            after: () => {
                run.calls.push(this.panel.calls.at(-1)!);
                this.moment(run, 'after');
            },
        });
        Object.assign(world, outer);
        return outcome.killed ? { killed: true, results: [] } : { killed: false, results: outcome.result };
    }

    private moment(run: Run, when: 'before' | 'after'): void {
        const meanwhile = due(run, 'meanwhile', when);
        if (meanwhile !== undefined) {
            meanwhile.act?.(this.panel);
            if (meanwhile.steps !== undefined) {
                const inner: Run = { plan: {}, calls: [], count: 0, meanwhile: null };
                const result = this.executeNow(meanwhile.steps, {}, inner);
                run.meanwhile = { ...result, calls: inner.calls, meanwhile: null };
            }
        }
        if (due(run, 'kill', when) !== undefined) {
            this.world.kill();
        }
    }

    private step(step: Step): unknown {
        const { world } = this;
        const { database } = world;
        switch (step.do) {
            case 'insert':
                return database.insert(step.table, step.row);
            case 'update':
                database.update(step.table, conditionsOf(step.where), step.values);
                return null;
            case 'delete':
                database.delete(step.table, conditionsOf(step.where));
                return null;
            case 'rows':
                return database.rows(step.table, step.where);
            case 'params': {
                const params = 'service' in step ? world.params(step.service) : world.serverParams(step.server);
                return 'model' in params ? { ...params, model: 'WHMCS\\Service\\Service' } : params;
            }
            case 'action':
                return world.action(step.name, step.service, step.options);
            case 'service':
                return world.serviceFunction(step.name, step.service, step.more);
            case 'custom':
                return world.customFunction(step.name, step.service);
            case 'server':
                return world.serverFunction(step.name, step.server);
            case 'call':
                return world.callModule(step.name, step.arguments);
            case 'cron':
                return world.cron(step.daily);
            case 'hook':
                return world.runHook(step.point, step.vars);
            case 'deleteService':
                world.deleteService(step.service);
                return null;
            case 'api':
                return world.api(step.command, step.values);
        }
    }
}

/** Drivers for the module's TypeScript. */
export function typeScriptDrivers(module: Record<string, unknown>): DriverFactory {
    return async (options = {}) => new TypeScriptDriver(module, options);
}
