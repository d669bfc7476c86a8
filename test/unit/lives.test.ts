import * as flvx from '../../src/flvx';
import '../../src/hooks';
import { LIVES } from '../scenarios/lives';
import { Stage } from '../scenarios/stage';
import { typeScriptDrivers } from '../scenarios/drivers';

const start = typeScriptDrivers({ ...flvx });

describe('lives, in TypeScript', () => {
    test.each(LIVES.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
        const driver = await start(scenario.options);
        try {
            await scenario.play(new Stage(driver));
        } finally {
            await driver.stop();
        }
    });
});
