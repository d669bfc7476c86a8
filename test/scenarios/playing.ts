import * as flvx from '../../src/flvx';
import '../../src/hooks';
import type { Customer } from '../panel';
import { type Driver, type DriverOptions, typeScriptDrivers } from './drivers';
import { Stage } from './stage';

// What the tests of the module's TypeScript begin with.

/** Drivers for the module. */
export const start = typeScriptDrivers({ ...flvx });

/** An hour in milliseconds. */
export const HOUR = 3_600_000;

/** Plays something on a stage of its own. */
export async function on(options: DriverOptions, body: (stage: Stage) => Promise<void>): Promise<void> {
    const driver = await start(options);
    try {
        await body(new Stage(driver));
    } finally {
        await driver.stop();
    }
}

/** A test on a stage of its own. */
export function plays(name: string, body: (stage: Stage) => Promise<void>, options: DriverOptions = {}): void {
    test(name, () => on(options, body));
}

/** Lets hours pass with WHMCS's cron in each of them. */
export async function hours(driver: Driver, count: number, every = 1): Promise<void> {
    for (let hour = 1; hour <= count; hour++) {
        driver.advance(HOUR);
        if (hour % every === 0) {
            await driver.cron();
        }
    }
}

/** A customer with so many forwards, of which the last is paused by himself. */
export async function inUse(stage: Stage, service: number, count = 3): Promise<[Customer, number[]]> {
    const customer = await stage.customer(service);
    const forwards = Array.from({ length: count }, () => customer.createForward(1).id);
    customer.pause(forwards.at(-1)!);
    return [customer, forwards];
}

/** The bodies of the panel calls to a path, of those that the panel got. */
export function sent(stage: Stage, path: string): unknown[] {
    return stage.panel.calls
        .filter((call) => call.path === `/api/v1${path}` && call.isHandled)
        .map((call) => call.body);
}
