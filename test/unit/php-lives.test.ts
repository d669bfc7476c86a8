import path from 'node:path';
import * as flvx from '../../src/flvx';
import { type Engine, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import { type DriverFactory, phpDrivers, typeScriptDrivers } from '../scenarios/drivers';
import { LIVES } from '../scenarios/lives';
import { type Scenario, Stage } from '../scenarios/stage';

const typeScript = typeScriptDrivers({ ...flvx });

/** Plays a scenario and gives everything that happened, in order. */
async function play(start: DriverFactory, scenario: Scenario): Promise<unknown> {
    const driver = await start(scenario.options);
    try {
        const stage = new Stage(driver);
        await scenario.play(stage);
        // The two sides' panels are at different ports.
        return JSON.parse(JSON.stringify(stage.script).replaceAll(/127\.0\.0\.1( port |:)[0-9]+/g, '127.0.0.1$1PORT'));
    } finally {
        await driver.stop();
    }
}

describe.each(PHP_VERSIONS)('the generated module on PHP %s', (version) => {
    let engine: Engine;
    let start: DriverFactory;

    beforeAll(async () => {
        engine = await startEngine(version);
        start = phpDrivers({ engine, module: path.join(PROJECT, 'dist-php/modules/servers/flvx') });
    });

    afterAll(async () => {
        await engine.stop();
    });

    test.each(LIVES.map((scenario) => [scenario.name, scenario] as const))(
        'does what the TypeScript does: %s',
        async (_name, scenario) => {
            expect(await play(start, scenario)).toEqual(await play(typeScript, scenario));
        },
    );
});
