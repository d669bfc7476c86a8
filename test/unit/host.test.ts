import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import type * as DeclaredPhp from '../../src/host/php';
import type * as DeclaredWhmcs from '../../src/host/whmcs';
import * as php from '../host/php';
import { takeComplaints } from '../host/strict';
import * as whmcs from '../host/whmcs';
import { printReadable, useWorld, World } from '../host/world';
import { type Engine, PROJECT, startEngine } from '../php/engine.cjs';

// A machine that is busy with other things may take its time.
jest.setTimeout(120000);

// A name that is declared and has no counterpart here does not pass the type check.
const phpNames: Record<keyof typeof DeclaredPhp, unknown> = php;
const whmcsNames: Record<keyof typeof DeclaredWhmcs, unknown> = whmcs;

/** The values that a file of src/host declares. */
function declared(file: string): string[] {
    const text = readFileSync(path.join(PROJECT, 'src/host', file), 'utf8');
    return ts
        .createSourceFile(file, text, ts.ScriptTarget.ES2022)
        .statements.flatMap((statement) =>
            ts.isVariableStatement(statement)
                ? statement.declarationList.declarations.map((declaration) => declaration.name)
                : ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
                  ? [statement.name!]
                  : [],
        )
        .map((name) => (name as ts.Identifier).text);
}

/** The call of a function of PHP's, by name, under Node and as PHP code. */
interface Call {
    name: string;
    values: unknown[];
    zone?: string;
}

const phpFunctions = php as unknown as Record<string, (...values: unknown[]) => unknown>;

function underNode({ name, values, zone }: Call): unknown {
    world.zone = zone ?? 'UTC';
    return phpFunctions[name]!(...values);
}

const PROGRAM = `<?php
$results = [];
foreach (json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true) as $call) {
    date_default_timezone_set($call['zone'] ?? 'UTC');
    $value = $call['name']($call['values'][0], ...array_slice($call['values'], 1));
    if (substr($call['name'], 0, 5) === 'json_') {
        $value = [$value, json_last_error() === JSON_ERROR_NONE];
    }
    $results[] = $value;
}
echo json_encode($results, JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR);
`;

let world: World;

beforeEach(() => {
    takeComplaints();
    world = new World('flvx', {}, { now: Date.UTC(2026, 0, 1) }, 'seed');
    useWorld(world);
});

describe('src/host', () => {
    test('everything that is declared has a counterpart', () => {
        expect(Object.keys(phpNames)).toEqual(expect.arrayContaining(declared('php.ts')));
        expect(Object.keys(whmcsNames)).toEqual(expect.arrayContaining(declared('whmcs.ts')));
    });
});

const zones = ['UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

const moments = fc.oneof(
    // From 2037 on old versions of PHP know no summer time any more.
    fc.integer({ min: 0, max: 2114380799 }),
    // Around the changes of the clocks.
    fc.integer({ min: -7200, max: 7200 }).map((seconds) => 1774746000 + seconds),
    fc.integer({ min: -7200, max: 7200 }).map((seconds) => 1792893600 + seconds),
    fc.integer({ min: -7200, max: 7200 }).map((seconds) => 1793512800 + seconds),
);

const dates = fc
    .tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const clocks = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const json = fc.letrec((tie) => ({
    value: fc.oneof(
        { maxDepth: 4 },
        fc.constant(null),
        fc.boolean(),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('/', '"', '\\', '\u2028', '\u007f', 'é', '中', '😀', '\u0000'),
        fc.array(tie('value')),
        fc.dictionary(
            fc.string({ unit: 'binary', minLength: 1 }).filter((key) => !/^-?\d+$/.test(key) && key !== '__proto__'),
            tie('value'),
        ),
    ),
})).value;

const jsonTexts = fc.oneof(
    json.map((value) => JSON.stringify(value)),
    fc.constantFrom(
        '',
        ' ',
        '{',
        '[1,]',
        '{"a":1,"a":2}',
        '01',
        '+1',
        '.5',
        '1.',
        '1e3',
        '-0.0',
        'nul',
        'NULL',
        'True',
        "'a'",
        '"\\x"',
        '"\t"',
        '"\\ud83d"',
        '"\\ud83d\\ude00"',
        '\ufeff{}',
        '\u00a0{}',
        ' \n\t\r{} ',
        '{"a":{}}',
        '[[[[[[1]]]]]]',
        '{"0":1,"1":2}',
        '12345678901234567890',
        '"\\u0000a"',
        '{"":1}',
        '1 2',
    ),
);

const calls = fc.oneof(
    fc.record({
        name: fc.constant('date'),
        values: fc.tuple(
            fc.constant('Y-m-d H:i:s|D l N w|z'.slice(0, 19) + ' \\a\\t P c F j n G g A M y t L O U'),
            moments,
        ),
        zone: fc.constantFrom(...zones),
    }),
    fc.record({
        name: fc.constant('gmdate'),
        values: fc.tuple(fc.constant('Y-m-d\\TH:i:s D N'), moments),
        zone: fc.constantFrom(...zones),
    }),
    fc.record({
        name: fc.constant('strtotime'),
        values: fc.oneof(
            dates.map((date) => [date]),
            fc.tuple(dates, clocks).map((parts) => [parts.join(' ')]),
            fc.tuple(dates, clocks).map((parts) => [parts.join(' ') + ' UTC']),
            fc.constantFrom(
                [''],
                ['0000-00-00'],
                ['0000-00-00 00:00:00'],
                ['2026-02-31'],
                ['2026-03-29 02:30:00'],
                ['2026-10-25 02:30:00'],
                ['2026-03-08 02:30:00'],
            ),
        ),
        zone: fc.constantFrom(...zones),
    }),
    fc.record({
        name: fc.constant('mktime'),
        values: fc.tuple(
            fc.integer({ min: -30, max: 60 }),
            fc.integer({ min: -100, max: 100 }),
            fc.integer({ min: -100, max: 100 }),
            fc.integer({ min: -20, max: 40 }),
            fc.integer({ min: -40, max: 90 }),
            fc.integer({ min: 2020, max: 2030 }),
        ),
        zone: fc.constantFrom(...zones),
    }),
    fc.record({
        name: fc.constant('checkdate'),
        values: fc.tuple(
            fc.integer({ min: 0, max: 13 }),
            fc.integer({ min: 0, max: 32 }),
            fc.integer({ min: 1899, max: 2101 }),
        ),
    }),
    fc.record({
        name: fc.constantFrom('strlen', 'rawurlencode', 'base64_encode'),
        values: fc.tuple(fc.string({ unit: 'binary' })),
    }),
    fc.record({
        name: fc.constant('hash'),
        values: fc.tuple(fc.constantFrom('sha256', 'md5', 'sha1'), fc.string({ unit: 'binary' })),
    }),
    fc.record({
        name: fc.constant('htmlspecialchars'),
        values: fc.tuple(
            fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<a href="x">\'&amp;</a>')),
            fc.constant(11),
            fc.constant('UTF-8'),
        ),
    }),
    fc.record({
        name: fc.constant('htmlspecialchars_decode'),
        values: fc.tuple(
            fc.constantFrom(
                '&lt;b&gt; &quot;&#039;&#39;&#x27; &amp;lt; &apos; &amp',
                '&AMP; &#0039; &#X27; &#38; &#60;&#x3E;&#34; &#65; &#x41; &#x;',
                'plain',
            ),
            fc.constant(3),
        ),
    }),
    fc.record({
        name: fc.constant('number_format'),
        values: fc.tuple(
            fc.oneof(
                fc.double({ min: -1e9, max: 1e9, noNaN: true }),
                fc.integer({ min: -100000, max: 100000 }).map((value) => value / 1000),
            ),
            fc.integer({ min: 0, max: 3 }),
            fc.constantFrom('.', ','),
            fc.constantFrom(',', '', ' '),
        ),
    }),
    fc.record({
        name: fc.constant('strval'),
        values: fc.tuple(
            fc.oneof(
                fc.integer(),
                fc.boolean(),
                fc.string(),
                fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
            ),
        ),
    }),
    fc.record({
        name: fc.constant('intval'),
        values: fc.tuple(
            fc.oneof(fc.integer().map(String), fc.constantFrom('', 'abc', ' 12', '12abc', '-7', '+5', '007', '\t9 ')),
        ),
    }),
    fc.record({ name: fc.constant('json_encode'), values: fc.tuple(json, fc.constantFrom(0, 64, 256, 320)) }),
    fc.record({
        name: fc.constant('json_decode'),
        values: fc.tuple(jsonTexts, fc.constant(true), fc.integer({ min: 2, max: 8 }), fc.constant(0)),
    }),
) as fc.Arbitrary<Call>;

describe.each(['7.4', '8.5'])('the functions of PHP %s', (version) => {
    let engine: Engine;

    beforeAll(async () => {
        engine = await startEngine(version);
    });

    afterAll(() => engine.stop());

    test('give the same under Node', async () => {
        const seed = Number(process.env['FLVX_SEED'] ?? Date.now() % 2 ** 31);
        const samples = fc.sample(calls, { seed, numRuns: 4000 });
        const result = await engine.run({ code: PROGRAM, input: samples });
        expect(result.problems).toEqual([]);
        const expected = JSON.parse(result.stdout) as unknown[];
        const differences = samples.flatMap((call, index) => {
            let value = underNode(call);
            let other = expected[index];
            if (call.name.startsWith('json_')) {
                value = [value, php.json_last_error() === php.JSON_ERROR_NONE];
            }
            if (call.name === 'strtotime' || call.name === 'mktime') {
                // Of the two moments at which clocks show the same time, old versions of PHP take the later one.
                [value, other] = [value, other].map(
                    (moment) => moment !== false && php.date('c', moment as number).slice(0, 19),
                );
            }
            // `{}` and `[]` are one in PHP.
            const same = php.json_encode(value, 0) === php.json_encode(other, 0);
            return same ? [] : [{ seed, call, node: value, php: other }];
        });
        expect(differences.slice(0, 3)).toEqual([]);
    });

    test('print_r, as the module log shows arrays', async () => {
        const value = { a: 1, list: ['x', [true, false, null]], empty: {}, text: 'two\nlines' };
        const result = await engine.run({
            code: "<?php print_r(json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true));",
            input: value,
        });
        expect(printReadable(value)).toBe(result.stdout);
    });
});

describe('a PHP process', () => {
    test('that was ended has no more effect, whatever the module catches', () => {
        const reached: string[] = [];
        const outcome = world.inProcess(() => {
            try {
                whmcs.Capsule.table('tblconfiguration').insert({ setting: 'before', value: '' });
                world.kill();
            } catch {
                reached.push('catch');
                for (const effect of [
                    () => whmcs.Capsule.table('tblconfiguration').insert({ setting: 'after', value: '' }),
                    () => whmcs.Capsule.table('tblconfiguration').where('setting', 'before').delete(),
                    () => whmcs.Capsule.table('tblconfiguration').where('setting', 'before').value('value'),
                    () => whmcs.Capsule.schema().create('mod_after', () => {}),
                    () => whmcs.logActivity('after', 0),
                    () => whmcs.logModuleCall('flvx', 'after', '', '', '', []),
                    () => whmcs.localAPI('UpdateClientProduct', { serviceid: 1 }),
                    () => php.random_bytes(4),
                    () => php.time(),
                    () => php.usleep(1000),
                    () => php.fopen(php.sys_get_temp_dir() + '/x', 'c'),
                ]) {
                    try {
                        effect();
                        reached.push(effect.toString());
                    } catch {
                        // Every one of them has to come here.
                    }
                }
            } finally {
                reached.push('finally');
            }
            return 'success';
        });
        expect(outcome).toEqual({ killed: true });
        expect(reached).toEqual(['catch', 'finally']);
        expect(world.database.rows('tblconfiguration', {})!.map((row) => row['setting'])).toEqual(['before']);
        expect(world.database.rows('tblactivitylog', {})).toEqual([]);
        expect(world.counters.random).toBe(0);
    });

    test('takes its locks with it', () => {
        const path = php.sys_get_temp_dir() + '/lock';
        const select = (sql: string, values: whmcs.Scalar[]): unknown =>
            Object.values(whmcs.Capsule.connection().select(sql, values)[0]!)[0];
        const take = (): unknown[] => {
            const file = php.fopen(path, 'c') as php.FileHandle;
            return [php.flock(file, php.LOCK_EX | php.LOCK_NB), select('SELECT GET_LOCK(?, ?) AS got', ['name', 3])];
        };
        const outcome = world.inProcess(() => {
            const outer = take();
            const before = world.clock.now;
            const inner = world.inProcess(take);
            return { outer, inner, waited: world.clock.now - before };
        });
        expect(outcome).toEqual({
            killed: false,
            result: { outer: [true, 1], inner: { killed: false, result: [false, 0] }, waited: 3000 },
        });
        world.inProcess(() => {
            take();
            world.kill();
        });
        expect(world.inProcess(take)).toEqual({ killed: false, result: [true, 1] });
    });

    test('gives a lock back when it is asked to, and only its own', () => {
        const path = php.sys_get_temp_dir() + '/lock';
        world.inProcess(() => {
            const mine = php.fopen(path, 'c') as php.FileHandle;
            const other = php.fopen(path, 'c') as php.FileHandle;
            expect(php.flock(mine, php.LOCK_EX | php.LOCK_NB)).toBe(true);
            php.fclose(other);
            expect(php.flock(php.fopen(path, 'c') as php.FileHandle, php.LOCK_EX | php.LOCK_NB)).toBe(false);
            php.flock(mine, php.LOCK_UN);
            expect(php.flock(other, php.LOCK_EX | php.LOCK_NB)).toBe(true);
        });
    });
});

describe('cURL under Node', () => {
    const options = {
        [php.CURLOPT_CUSTOMREQUEST]: 'POST',
        [php.CURLOPT_POSTFIELDS]: '{}',
        [php.CURLOPT_HTTPHEADER]: ['A: b'],
        [php.CURLOPT_NOSIGNAL]: true,
        [php.CURLOPT_CONNECTTIMEOUT]: 5,
        [php.CURLOPT_TIMEOUT]: 20,
    };

    function call(url: string, more: Record<number, unknown> = {}, take: (part: string) => number = php.strlen) {
        const handle = php.curl_init(url) as php.CurlHandle;
        const parts: string[] = [];
        php.curl_setopt_array(handle, {
            ...options,
            [php.CURLOPT_WRITEFUNCTION]: (_handle: unknown, part: string) => {
                parts.push(part);
                return take(part);
            },
            ...more,
        });
        const done = php.curl_exec(handle);
        return { done, errno: php.curl_errno(handle), parts };
    }

    beforeEach(() => {
        const answer = { status: 200, type: 'text/plain', headers: {}, body: '中'.repeat(20000) };
        const endpoint = { exchange: () => ({ kind: 'answer', answer, elapsedMs: 0 }) as const };
        world.network.set('http://panel.example:80', endpoint);
        world.network.set('https://panel.example:443', endpoint);
        world.untrusted.set('panel.example:443', '/panel-ca.pem');
    });

    test('hands a long body on in parts of whole characters', () => {
        const { done, parts } = call('http://panel.example/x?y=1');
        expect(done).toBe(true);
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.join('')).toBe('中'.repeat(20000));
    });

    test('has libcurl’s error numbers', () => {
        expect(call('http://panel.example/', {}, () => 0).errno).toBe(23);
        expect(call('http://nowhere.example/').errno).toBe(6);
        expect(call('http://panel.example:81/').errno).toBe(7);
        expect(call('http://127.0.0.1:81/').errno).toBe(7);
        expect(call('https://panel.example/').errno).toBe(60);
        expect(call('https://panel.example/', { [php.CURLOPT_CAINFO]: '/panel-ca.pem' }).errno).toBe(0);
        expect(call('https://panel.example/', { [php.CURLOPT_CAINFO]: '/unrelated-ca.pem' }).errno).toBe(60);
        expect(call('https://panel.example/', { [php.CURLOPT_CAINFO]: '/missing.pem' }).errno).toBe(77);
        expect(call('https://panel.example/', { [php.CURLOPT_SSL_VERIFYPEER]: false }).errno).toBe(0);
        expect(call('https://panel.example:80/').errno).toBe(35);
        expect(call('ftp://panel.example/').errno).toBe(1);
        expect(call('http://').errno).toBe(3);
    });

    test.each([
        ['CURLOPT_NOSIGNAL', { [php.CURLOPT_NOSIGNAL]: false }],
        ['whole seconds', { [php.CURLOPT_TIMEOUT]: 0.5 }],
        ['whole seconds', { [php.CURLOPT_CONNECTTIMEOUT]: 0 }],
        ['redirects', { [php.CURLOPT_FOLLOWLOCATION]: true }],
        ['not modelled', { 12345: 1 }],
    ])('demands what a careful client sets: %s', (sentence, more) => {
        expect(() => call('http://panel.example/', more)).toThrow(sentence);
        expect(takeComplaints()).toHaveLength(1);
    });
});

describe('the visitor', () => {
    test('is looked at when the module looks', () => {
        world.session = { Language: 'chinese' };
        expect(php._SESSION['Language'] ?? '').toBe('chinese');
        expect('Language' in php._SESSION).toBe(true);
        world.session = {};
        expect(php._SESSION['Language'] ?? '').toBe('');
        expect(Object.keys(php._REQUEST)).toEqual([]);
        world.request = { a: 'b' };
        expect({ ...php._REQUEST }).toEqual({ a: 'b' });
    });
});
