import path from 'node:path';
import { type Engine, nativePhp, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import { type DriverFactory, phpDrivers } from './drivers';
import { ATTEMPTS, type Break, BREAKS, MORE_BREAKS, Rehearsal } from './cuts';

const isLong = process.env['FLVX_TEST_ALL'] === '1';
const seed = Number(process.env['FLVX_SEED'] ?? 1);

/** The same numbers for the same seed: which of the breaks are tried where not all are. */
function picker(start: number): (below: number) => number {
    let state = start;
    return (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}

/**
 * Every action cut off on one PHP and run again: in all situations on the oldest and the newest PHP, a sample on the
 * others. In the long run every call of every action on all of them, with a sample of the further situations, and on the
 * oldest and the newest one of the other ways of breaking at each call.
 */
export function cutsOn(version: (typeof PHP_VERSIONS)[number]): void {
    const index = PHP_VERSIONS.indexOf(version);
    const isOuter = version === '7.4' || version === '8.5';
    const takesAll = isLong || isOuter;
    const chosen = takesAll
        ? ATTEMPTS
        : ATTEMPTS.filter((_wish, number) => (number + seed) % PHP_VERSIONS.length === index);

    // The machine's own PHP is many times as fast as the same version in WebAssembly.
    const isNative = !isOuter && nativePhp()?.version.startsWith(`${version}.`) === true;

    describe(`an action cut off on PHP ${version} and run again (seed ${seed})`, () => {
        let engine: Engine;
        let start: DriverFactory;

        beforeAll(async () => {
            engine = await startEngine(isNative ? 'native' : version, { runsLong: takesAll });
            start = phpDrivers({ engine, module: path.join(PROJECT, 'dist-php/modules/servers/flvx') });
        });

        afterAll(async () => {
            await engine.stop();
        });

        test.each(chosen.map((wish) => [wish.name, wish] as const))('%s', async (name, wish) => {
            const pick = picker(seed * 1000 + index * 100 + name.length);
            const rehearsal = await Rehearsal.of(start, wish);
            const whole = await rehearsal.play(null);
            const calls = Array.from({ length: whole.calls }, (_item, number) => number + 1);
            const isWhole = isOuter || (isLong && wish.isVariant !== true);
            const all = calls.flatMap((call) => BREAKS.map((how): [number, Break] => [call, how]));
            const tried = isWhole ? all : [0, 1, 2, 3].map(() => all[pick(all.length)]!);
            if (isLong && isOuter) {
                tried.push(...calls.map((call): [number, Break] => [call, MORE_BREAKS[pick(MORE_BREAKS.length)]!]));
            }
            for (const [call, how] of tried) {
                const broken = await rehearsal.play({ call, how });
                expect({ call, how, outcome: broken.outcome }).toEqual({ call, how, outcome: whole.outcome });
            }
            await rehearsal.stop();
        });
    });
}
