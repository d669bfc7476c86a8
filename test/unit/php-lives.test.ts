import path from 'node:path';
import * as flvx from '../../src/flvx';
import '../../src/hooks';
import { type Engine, leaveOut, nativePhp, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import { illuminateFolder } from '../php/libraries';
import { type DriverFactory, phpDrivers, typeScriptDrivers } from '../scenarios/drivers';
import { LIVES } from '../scenarios/lives';
import { play } from '../scenarios/stage';

const typeScript = typeScriptDrivers({ ...flvx });

const MODULE = path.join(PROJECT, 'dist-php/modules/servers/flvx');

/** Plays every scenario on an engine and in TypeScript: the same panel calls in the same order, the same end. */
function agrees(begin: () => Promise<{ engine: Engine; illuminate?: string }>): void {
    let engine: Engine;
    let start: DriverFactory;

    beforeAll(async () => {
        const begun = await begin();
        engine = begun.engine;
        start = phpDrivers({ ...begun, module: MODULE });
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
}

describe.each(PHP_VERSIONS)('the generated module on PHP %s', (version) => {
    agrees(async () => ({ engine: await startEngine(version) }));
});

describe('the generated module on the machine’s own PHP, with real Illuminate', () => {
    const folder = illuminateFolder();
    if (nativePhp() === null || folder === null) {
        test('is left out', () => {
            leaveOut('native PHP with Illuminate', 'PHP or php-illuminate-database is not installed');
        });
        return;
    }
    agrees(async () => ({
        engine: await startEngine('native', {
            folders: [folder],
            libraries: [folder],
            settings: { include_path: `.:${folder}` },
        }),
        illuminate: folder,
    }));
});
