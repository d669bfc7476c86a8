import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Engine, PROJECT, startEngine } from '../php/engine.cjs';

// WHMCS includes hooks.php on each of its pages: that must cost next to nothing, and must not get in anybody's way.

const MODULE = path.join(PROJECT, 'dist-php/modules/servers/flvx');
const NAMESPACE = 'WHMCS\\Module\\Server\\Flvx';

/** Every class of the module by its file. */
const classes = Object.fromEntries(
    [
        ['lib', NAMESPACE],
        ['lang', `${NAMESPACE}\\Lang`],
    ].flatMap(([folder, namespace]) =>
        readdirSync(path.join(MODULE, folder!)).map((file) => [
            `${folder}/${file}`,
            `${namespace}\\${path.basename(file, '.php')}`,
        ]),
    ),
);

/** WHMCS as far as a file of hooks sees it; the hooks are called by `fire`. */
const STAGE = `<?php
define('WHMCS', true);
$module = '${MODULE}';
$hooks = [];
function add_hook(string $point, int $priority, callable $hook): void
{
    $GLOBALS['hooks'][$point][] = $hook;
}
function loaded(): array
{
    $own = array_filter(get_included_files(), fn($file) => strpos($file, $GLOBALS['module'] . '/') === 0);
    return array_values(array_map(fn($file) => substr($file, strlen($GLOBALS['module']) + 1), $own));
}
$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
`;

describe.each(['7.4', '8.5'])('hooks.php on PHP %s', (version) => {
    let engine: Engine;

    beforeAll(async () => {
        engine = await startEngine(version);
    });

    afterAll(() => engine.stop());

    async function run(code: string): Promise<unknown> {
        const result = await engine.run({ code: STAGE + code, input: classes });
        expect(result.problems).toEqual([]);
        return JSON.parse(result.stdout);
    }

    test('loads no class of the module by itself', async () => {
        expect(
            await run('require_once "$module/hooks.php"; echo json_encode([loaded(), array_keys($hooks)]);'),
        ).toEqual([['hooks.php'], expect.arrayContaining(['AfterCronJob', 'ServiceDelete'])]);
    });

    test('and flvx.php find every class in the file of its name, whichever is there first', async () => {
        for (const order of [['hooks.php'], ['flvx.php'], ['hooks.php', 'flvx.php'], ['flvx.php', 'hooks.php']]) {
            const code = `
foreach (${JSON.stringify(order)} as $file) {
    require_once "$module/$file";
}
$missing = array_filter($input, fn($class) => !class_exists($class));
$wrong = array_filter($input, function ($class, $file) use ($module) {
    return (new ReflectionClass($class))->getFileName() !== "$module/$file";
}, ARRAY_FILTER_USE_BOTH);
echo json_encode([$missing, $wrong, count(loaded())]);`;
            expect(await run(code)).toEqual([[], [], Object.keys(classes).length + order.length]);
        }
    });

    test('leaves alone what is not the module’s, and classes that somebody else has loaded', async () => {
        const code = `
require_once "$module/lib/Value.php";
require_once "$module/hooks.php";
$others = ['Value', 'Flvx', '${NAMESPACE.replaceAll('\\', '\\\\')}\\\\Nothing', 'WHMCS\\\\Module\\\\Server\\\\Other\\\\Value'];
$found = array_filter($others, 'class_exists');
class_exists('${NAMESPACE.replaceAll('\\', '\\\\')}\\\\Value');
require_once "$module/flvx.php";
echo json_encode([$found, loaded()]);`;
        expect(await run(code)).toEqual([[], ['lib/Value.php', 'hooks.php', 'flvx.php']]);
    });
});
