import * as flvx from '../../src/flvx';
import { type Engine, leaveOut, nativePhp, PROJECT, startEngine } from '../php/engine.cjs';
import { smartyFile } from '../php/libraries';
import { render } from '../php/smarty';
import { typeScriptDrivers } from '../scenarios/drivers';
import { Stage } from '../scenarios/stage';

// A machine that is busy with other things may take its time.
jest.setTimeout(120000);

// The customer's page, rendered by the template engine that WHMCS uses.

const HOSTILE = '"><script>alert(1)</script>{$x}\' &amp; <b>';

/** What a page must not hold unescaped. */
const BROKEN_OUT = /<script|<\/script|<b>|"\s*">/;

type Variables = Record<string, unknown>;

/** The pages of services in different situations, with the variables that WHMCS gives every template. */
async function pages(language: string): Promise<Record<string, Variables>> {
    const driver = await typeScriptDrivers({ ...flvx })();
    const stage = new Stage(driver);
    const service = await stage.created();
    const user = stage.panel.user(await stage.userId(service));
    const variables = async (): Promise<Variables> => {
        const { value, thrown } = await driver.clientArea(service, language);
        expect(thrown).toBeNull();
        const page = value as { tabOverviewModuleOutputTemplate: string; templateVariables: Variables };
        expect(page.tabOverviewModuleOutputTemplate).toBe('templates/overview.tpl');
        return { ...(await driver.params(service)), ...page.templateVariables };
    };
    const seen: Record<string, Variables> = { plain: await variables() };
    user.inFlow = 85 * 2 ** 30;
    seen['nearly used up'] = await variables();
    user.flow = 0;
    seen['quota 0'] = await variables();
    user.user = HOSTILE;
    stage.tunnel.name = HOSTILE;
    driver.update('tblcustomfieldsvalues', { value: HOSTILE }, { relid: service, fieldid: 503 });
    seen['hostile'] = await variables();
    stage.panel.isDown = true;
    seen['away'] = await variables();
    stage.panel.isDown = false;
    await driver.action('SuspendAccount', service);
    seen['suspended'] = await variables();
    await driver.action('TerminateAccount', service);
    seen['terminated'] = await variables();
    await driver.stop();
    return seen;
}

const releases = ([3, 4] as const).filter((release) => {
    if (smartyFile(release) === null) {
        leaveOut(`Smarty ${release}`, 'neither installed nor fetched with test/php/fetch-libs.sh');
        return false;
    }
    return true;
});
const versions = ['7.4', '8.5', ...(nativePhp() === null ? [] : ['native'])];

/** All renderings, by release, language and situation, to compare between versions of PHP and of Smarty. */
const renderings = new Map<string, string>();

if (releases.length > 0) {
    describe.each(versions)('overview.tpl on PHP %s', (version) => {
        let engine: Engine;

        beforeAll(async () => {
            engine = await startEngine(version);
        });

        afterAll(() => engine.stop());

        describe.each(releases)('with Smarty %i', (release) => {
            test.each(['english', 'chinese'])(
                'in %s',
                async (language) => {
                    for (const [name, variables] of Object.entries(await pages(language))) {
                        const { text } = await render(engine, release, PROJECT, 'templates/overview.tpl', variables);
                        const key = `${language}, ${name}`;
                        expect(text).not.toMatch(BROKEN_OUT);
                        expect(text).not.toContain('Array');
                        if (name === 'hostile') {
                            expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
                        }
                        expect({ key, text }).toEqual({ key, text: renderings.get(key) ?? text });
                        renderings.set(key, text);
                    }
                },
                60000,
            );
        });
    });

    test('the languages and the situations differ from each other', () => {
        expect(renderings.size).toBe(14);
        expect(new Set(renderings.values()).size).toBe(14);
        expect(renderings.get('chinese, plain')).toMatch(/[\u4e00-\u9fff]/);
        expect(renderings.get('english, plain')).not.toMatch(/[\u4e00-\u9fff]/);
    });
} else {
    test('no Smarty on this machine: the pages have variables at least', async () => {
        expect(Object.keys(await pages('english'))).toHaveLength(7);
    });
}
