import path from 'node:path';
import { type Engine, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import { type DriverFactory, phpDrivers } from '../scenarios/drivers';
import { attempt, ATTEMPTS, type Break, BREAKS } from '../scenarios/cuts';

const isLong = process.env['FLVX_TEST_ALL'] === '1';
const seed = Number(process.env['FLVX_SEED'] ?? 1);

/** The same numbers for the same seed: which of the breaks a short run tries. */
function picker(start: number): (below: number) => number {
    let state = start;
    return (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}

// Whole on the oldest and the newest PHP in the long run; elsewhere, and in the short run, a sample.
describe.each(PHP_VERSIONS)(`an action cut off on PHP %s and run again (seed ${seed})`, (version) => {
    const isWhole = isLong && (version === '7.4' || version === '8.5');
    let engine: Engine;
    let start: DriverFactory;

    beforeAll(async () => {
        engine = await startEngine(version);
        start = phpDrivers({ engine, module: path.join(PROJECT, 'dist-php/modules/servers/flvx') });
    });

    afterAll(async () => {
        await engine.stop();
    });

    const chosen = isWhole
        ? ATTEMPTS
        : ATTEMPTS.filter((_wish, index) => (index + seed) % PHP_VERSIONS.length === PHP_VERSIONS.indexOf(version));

    test.each(chosen.map((wish) => [wish.name, wish] as const))('%s', async (name, wish) => {
        const whole = await attempt(start, wish, null);
        const all = Array.from({ length: whole.calls }, (_item, index) =>
            BREAKS.map((how): [number, Break] => [index + 1, how]),
        ).flat();
        const pick = picker(seed * 1000 + name.length);
        const tried = isWhole ? all : [0, 1, 2, 3].map(() => all[pick(all.length)]!);
        for (const [call, how] of tried) {
            const broken = await attempt(start, wish, { call, how });
            expect({ call, how, outcome: broken.outcome }).toEqual({ call, how, outcome: whole.outcome });
        }
    });
});
