import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Engine as Parser } from 'php-parser';
import * as flvx from '../../src/flvx';
import { compile, PROJECT, programsBelow, runInNode } from '../compiler/support';
import { type Engine, type EngineOptions, leaveOut, nativePhp, startEngine } from '../php/engine.cjs';
import { phpDrivers, typeScriptDrivers } from '../scenarios/drivers';
import { LIVES } from '../scenarios/lives';
import { Stage } from '../scenarios/stage';

// Generated PHP asks for nothing but what every PHP has, and curl: hosts leave out mbstring, ctype, iconv, intl, openssl.

/** `date`, `SPL` and `random` cannot be left out of PHP. */
const GRANTED = ['Core', 'standard', 'SPL', 'date', 'random', 'json', 'pcre', 'hash', 'curl'];

/** What the stand-in for WHMCS needs beside that, for its database. */
const OF_THE_STAGE = ['PDO', 'pdo_sqlite', 'sqlite3', 'Reflection'];

const conformance = path.join(PROJECT, 'test/conformance');
const programs = programsBelow(conformance).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const { php } = compile(text, file);
    return php === null ? [] : [{ name: path.relative(conformance, file), text, php }];
});

/** The names of functions that a PHP file calls, and of those that it declares. */
function functionsOf(php: string): { called: Set<string>; declared: Set<string> } {
    const called = new Set<string>();
    const declared = new Set<string>();
    const visit = (node: unknown): void => {
        if (Array.isArray(node)) {
            node.forEach(visit);
        } else if (typeof node === 'object' && node !== null) {
            const { kind, what, name } = node as {
                kind?: string;
                what?: { kind: string; name: string };
                name?: unknown;
            };
            if (kind === 'call' && what?.kind === 'name') {
                called.add(what.name.replace(/^\\/, '').toLowerCase());
            }
            if (kind === 'function') {
                declared.add((name as { name: string }).name.toLowerCase());
            }
            Object.values(node).forEach(visit);
        }
    };
    visit(new Parser({ parser: { version: '7.4' } }).parseCode(php, 'code.php'));
    return { called, declared };
}

function phpBelow(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.php'))
        .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** Every function of PHP's or WHMCS's that generated code can call. */
function callable(): string[] {
    const files = [
        ...programs.map(({ php }) => php),
        ...phpBelow(path.join(PROJECT, 'dist-php')),
        readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8'),
    ].map(functionsOf);
    // What the compiler prints of its own accord, also where no program here makes it do so.
    const compiler = programsBelow(path.join(PROJECT, 'codegen/src')).map((file) => readFileSync(file, 'utf8'));
    const printed = compiler.flatMap((text) =>
        [...text.matchAll(/(?:php\.call|pureCall)\('(\w+)'/g)].map((one) => one[1]!),
    );
    const host = readFileSync(path.join(PROJECT, 'src/host/php.ts'), 'utf8');
    const provided = [...host.matchAll(/declare function (\w+)/g)].map((match) => match[1]!);
    const declared = new Set(files.flatMap((file) => [...file.declared]));
    const called = files.flatMap((file) => [...file.called]).filter((name) => !declared.has(name));
    return [...new Set([...called, ...printed, ...provided])].sort();
}

/** What WHMCS gives to modules and hooks. */
const OF_WHMCS = new Set(
    [...readFileSync(path.join(PROJECT, 'src/host/whmcs.ts'), 'utf8').matchAll(/declare function (\w+)/g)].map(
        (match) => match[1]!.toLowerCase(),
    ),
);

/** Leaves out every extension that it can, and switches off the functions of the others that are not granted. */
async function bareEngine(version: string): Promise<Engine> {
    const base: EngineOptions = version === 'native' ? { extensions: ['curl', 'pdo', 'pdo_sqlite'] } : {};
    const probe = await startEngine(version, base);
    try {
        const granted = JSON.stringify([...GRANTED, ...OF_THE_STAGE].map((name) => name.toLowerCase()));
        const { stdout } = await probe.run({
            code: `<?php
$others = array_filter(get_loaded_extensions(), fn($name) => !in_array(strtolower($name), ${granted}, true));
echo json_encode(array_merge(...array_map(fn($name) => get_extension_funcs($name) ?: [], array_values($others))));`,
        });
        // PHP as WebAssembly hears from the stage by this one; no generated code may call it, as the test of names says.
        const functions = (JSON.parse(stdout) as string[]).filter((name) => name !== 'post_message_to_js');
        expect(functions).toEqual(expect.arrayContaining(['openssl_sign', 'filter_var']));
        const disabled = ['shell_exec,exec,system,passthru,proc_open,popen,mail', ...functions];
        return await startEngine(version, { ...base, settings: { disable_functions: disabled.join(',') } });
    } finally {
        await probe.stop();
    }
}

describe.each(['7.4', 'native'])('PHP %s without mbstring and the like', (version) => {
    if (version === 'native' && nativePhp() === null) {
        test('is left out', () => {
            leaveOut('native PHP without mbstring', 'no php with curl, pdo_sqlite and mbstring on this machine');
        });
        return;
    }
    let engine: Engine;

    beforeAll(async () => {
        engine = await bareEngine(version);
    });

    afterAll(() => engine?.stop());

    test('it is without them indeed', async () => {
        const result = await engine.run({ code: "<?php echo @mb_strlen('ä') ?? 'none';" });
        expect(result.stdout === 'none' || /undefined function mb_strlen/.test(result.problems.join())).toBe(true);
    });

    test('every function that generated PHP can call is there, and of an extension that it may ask for', async () => {
        const result = await engine.run({
            code: `<?php
$names = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
$extensions = [];
foreach ($names as $name) {
    $extensions[$name] = function_exists($name) ? (new ReflectionFunction($name))->getExtensionName() : 'none';
}
echo json_encode($extensions);`,
            input: callable().filter((name) => !OF_WHMCS.has(name)),
        });
        expect(result.problems).toEqual([]);
        const extensions = Object.entries(JSON.parse(result.stdout) as Record<string, string>);
        expect(extensions.length).toBeGreaterThan(80);
        expect(extensions.filter(([, extension]) => !GRANTED.includes(extension))).toEqual([]);
    });

    test('every conformance program prints what Node prints', async () => {
        // PHP as WebAssembly opens no connection any more after some hundred programs: the module gets an engine of its own.
        const own = await bareEngine(version);
        const results = await own.runAll(programs.map(({ php }) => ({ code: php }))).finally(() => own.stop());
        const wrong = results.flatMap(({ stdout, problems }, at) => {
            const { name, text } = programs[at]!;
            const expected = runInNode(text);
            return stdout === expected && problems.length === 0 ? [] : [{ name, expected, stdout, problems }];
        });
        expect(wrong).toEqual([]);
    });

    // Each does something else; one in five shows every class of the module at work.
    test.each(LIVES.filter((_life, at) => at % 5 === 0).map((life) => [life.name, life] as const))(
        'the module does what the TypeScript does: %s',
        async (_name, life) => {
            const drivers = [
                phpDrivers({ engine, module: path.join(PROJECT, 'dist-php/modules/servers/flvx') }),
                typeScriptDrivers({ ...flvx }),
            ];
            const scripts = [];
            for (const start of drivers) {
                const driver = await start(life.options);
                try {
                    const stage = new Stage(driver);
                    await life.play(stage);
                    scripts.push(
                        JSON.stringify(stage.script).replaceAll(/127\.0\.0\.1( port |:)[0-9]+/g, '127.0.0.1$1PORT'),
                    );
                } finally {
                    await driver.stop();
                }
            }
            expect(JSON.parse(scripts[0]!)).toEqual(JSON.parse(scripts[1]!));
        },
    );
});
