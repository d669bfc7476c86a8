import * as flvx from '../../src/flvx';
import { ATTEMPTS, BREAKS, MORE_BREAKS, Rehearsal } from '../scenarios/cuts';
import { typeScriptDrivers } from '../scenarios/drivers';

const start = typeScriptDrivers({ ...flvx });

// The whole of what has to hold is in every run; what a front end or a slow panel add to it, in the long one.
const isLong = process.env['FLVX_TEST_ALL'] === '1';
const ways = isLong ? [...BREAKS, ...MORE_BREAKS] : BREAKS;

describe('an action that was cut off anywhere and is run again ends where it would have ended', () => {
    test.each(ATTEMPTS.map((wish) => [wish.name, wish] as const))('%s', async (_name, wish) => {
        const rehearsal = await Rehearsal.of(start, wish);
        const whole = await rehearsal.play(null);
        for (let call = 1; call <= whole.calls; call++) {
            for (const how of ways) {
                // A read is tried a second time, so a single break need not stop it; two in a row do.
                const times = BREAKS.includes(how) ? 1 : 2;
                const broken = await rehearsal.play({ call, how, times });
                expect({ call, how, outcome: broken.outcome }).toEqual({ call, how, outcome: whole.outcome });
            }
        }
        await rehearsal.stop();
    });
});
