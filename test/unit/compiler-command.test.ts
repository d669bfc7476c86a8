import { spawnSync, SpawnSyncReturns } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { CODES, Diagnostic } from '../../codegen/src/diagnostics';
import { run, watch } from '../../codegen/src/cli';
import { PROJECT } from '../compiler/support';

// The command as people call it: one clear message, exit code 1, and the old output as it was.

let folder: string;

beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'flvx-codegen-'));
});

afterEach(() => {
    fs.chmodSync(folder, 0o755);
    fs.rmSync(folder, { recursive: true, force: true });
});

function call(...args: string[]): { code: number; out: string; err: string } {
    let out = '';
    let err = '';
    const places = { project: folder, library: path.join(PROJECT, 'codegen/lib'), cwd: folder };
    const code = run(args, places, { out: (text) => void (out += text), err: (text) => void (err += text) });
    return { code, out, err };
}

function write(name: string, text: string | Buffer): void {
    const full = path.join(folder, name);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, text);
}

const TARGET = 'dist-php/modules/servers/flvx';
const HOST =
    '/** An integer of PHP. */\nexport type int = number;\nexport declare function strlen(text: string): int;\n';

function config(changes: Record<string, unknown> = {}): void {
    const settings = {
        source: 'src',
        templates: 'templates',
        target: TARGET,
        namespaces: { lib: 'Some\\Module', lang: 'Some\\Module\\Lang' },
        helpers: 'lib',
        guard: ["if (!defined('INSIDE')) {", '    exit;', '}'],
    };
    write('codegen.config.json', JSON.stringify({ ...settings, ...changes }));
}

function module(): void {
    config();
    write('src/host/php.ts', HOST);
    write(
        'src/lib/Greeting.ts',
        "export class Greeting {\n    static readonly WORD = 'Hello';\n\n    constructor(private readonly name: string) {}\n\n    text(): string {\n        return Greeting.WORD + ' ' + this.name;\n    }\n}\n",
    );
    write(
        'src/flvx.ts',
        "import { Greeting } from './lib/Greeting';\n\nexport function flvx_greet(name: string): string {\n    return new Greeting(name).text();\n}\n",
    );
    write('templates/page.tpl', '<p>{$name}</p>\n');
}

const snapshot = (): Record<string, string> => filesOf(path.join(folder, TARGET));

/** The files below a folder: path, text. */
function filesOf(where: string): Record<string, string> {
    const found: Record<string, string> = {};
    const visit = (inner: string): void => {
        const full = path.join(where, inner);
        for (const entry of fs.existsSync(full) ? fs.readdirSync(full, { withFileTypes: true }) : []) {
            const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (entry.isDirectory()) {
                visit(name);
            } else {
                found[name] = fs.readFileSync(path.join(where, name), 'utf8');
            }
        }
    };
    visit('');
    return found;
}

const script = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [path.join(PROJECT, 'codegen/run.cjs'), ...args], { cwd: folder, encoding: 'utf8' });

describe('transpile', () => {
    test('prints PHP and nothing else', () => {
        write('program.ts', "console.log('x');\n");
        expect(call('transpile', 'program.ts')).toEqual({ code: 0, out: '<?php\n\necho "x\\n";\n', err: '' });
    });

    test.each<[string, string | Buffer | null, RegExp]>([
        ['a missing file', null, /FLVX1903: cannot read .*: there is no such file/],
        ['a syntax error', 'const = 1;\n', /^program\.ts:1:7 FLVX1004[^]*\n\n1 error\./],
        ['a type error', "const n: number = 'x';\n", /program\.ts:1:7 FLVX1002/],
        ['a file that is not UTF-8', Buffer.from([0x2f, 0x2f, 0xff, 0xfe, 0x0a]), /FLVX1903: .*it is not UTF-8/],
    ])('%s: one message and exit code 1', (_name, text, message) => {
        if (text !== null) {
            write('program.ts', text);
        }
        const { code, out, err } = call('transpile', 'program.ts');
        expect(code).toBe(1);
        expect(out).toBe('');
        expect(err).toMatch(message);
        expect(err).not.toMatch(/\n\s+at /);
    });

    test('a folder in the place of a file', () => {
        expect(call('transpile', '.')).toMatchObject({
            code: 1,
            out: '',
            err: expect.stringMatching(/it is a folder/),
        });
    });

    test('diagnostics for machines', () => {
        write('program.ts', "var a = 1;\nconsole.log('' + a);\n");
        const { err } = call('transpile', 'program.ts', '--format', 'json');
        const found = JSON.parse(err) as Diagnostic[];
        expect(found).toEqual([
            {
                code: 'FLVX1102',
                message: expect.any(String),
                advice: expect.any(String),
                file: 'program.ts',
                line: 1,
                column: 1,
                length: 9,
            },
        ]);
    });

    test('the script of the project prints PHP only, from any folder', () => {
        write('program.ts', "console.log('x');\n");
        expect(script('transpile', 'program.ts')).toMatchObject({
            status: 0,
            stdout: '<?php\n\necho "x\\n";\n',
            stderr: '',
        });
    }, 30_000);

    test('source that is nested deeper than the stack of the process gets a larger one', () => {
        const deep = `const on = true;\nconsole.log(${'!'.repeat(4000)}on);\n`;
        write('program.ts', deep);
        const right = script('transpile', 'program.ts');
        expect(right).toMatchObject({ status: 0, stdout: expect.stringContaining('echo ($on ?'), stderr: '' });
        write('program.ts', `${deep}const n: number = 'x';\n`);
        const wrong = script('transpile', 'program.ts');
        expect(wrong).toMatchObject({
            status: 1,
            stdout: '',
            stderr: expect.stringContaining('program.ts:3:7 FLVX1002'),
        });
    }, 60_000);

    test('functions that call all those above them are gone through once, not on every way from one to another', () => {
        const calls = (count: number): string => Array.from({ length: count }, (_, at) => `f${at}(n)`).join(' + ');
        const functions = Array.from(
            { length: 32 },
            (_, at) => `function f${at}(n: number): number { return n + ${calls(at) || 0}; }`,
        );
        write(
            'program.ts',
            `function main(): number {\n${functions.join('\n')}\nreturn f31(0);\n}\nconsole.log(main());\n`,
        );
        expect(script('transpile', 'program.ts')).toMatchObject({
            status: 0,
            stdout: expect.stringContaining('$f2 = function (int $n) use ($f0, $f1): int {'),
            stderr: '',
        });
    }, 60_000);
});

test.each<[string[], RegExp]>([
    [[], /^codegen: which command\?\n/],
    [['compile'], /^codegen: there is no command compile\n/],
    [['build', '--chek'], /^codegen: build does not know --chek\n/],
    [['transpile'], /^codegen: transpile: which file\?\n/],
    [['transpile', 'a.ts', 'b.ts'], /^codegen: transpile does not know b\.ts\n/],
    [['transpile', 'a.ts', '--format', 'xml'], /^codegen: --format xml: the only format is json\n/],
    [['build', '--format'], /^codegen: --format: the only format is json\n/],
])('a command line that is not understood does nothing: %j', (args, message) => {
    module();
    const { code, out, err } = call(...args);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: codegen');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(fs.existsSync(path.join(folder, TARGET))).toBe(false);
});

test('help is no error', () => {
    for (const args of [['--help'], ['help'], ['build', '-h']]) {
        expect(call(...args)).toEqual({ code: 0, out: expect.stringMatching(/^Usage: codegen/), err: '' });
    }
});

test('explain', () => {
    expect(call('explain', 'FLVX1101')).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^FLVX1101: .*loosely[^]*Advice: /),
    });
    expect(call('explain', 'flvx1101')).toEqual(call('explain', 'FLVX1101'));
    // As the npm script passes it on.
    expect(call('build', '--explain', 'FLVX1101')).toEqual(call('explain', 'FLVX1101'));
    expect(call('explain', 'FLVX9999')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('FLVX1906') });
    expect(call('explain')).toMatchObject({ code: 1, out: '' });
});

test.each(Object.keys(CODES))('explain %s: finished prose', (code) => {
    const { out } = call('explain', code);
    const [title, why, advice, example] = out.split('\n\n');
    expect(title).toMatch(new RegExp(`^${code}: \\S`));
    expect(why).toMatch(/^[A-Z`][^]{30,}\.$/);
    expect(advice).toMatch(/^Advice: [a-z`][^]{10,}\.$/);
    expect(example).toContain('docs/subset.md');
    expect(out).not.toMatch(/\{\d\}|undefined\b(?!`)/);
});

describe('build', () => {
    test('writes the module, and the check finds nothing', () => {
        module();
        expect(call('build')).toEqual({ code: 0, out: '', err: '' });
        const made = snapshot();
        expect(Object.keys(made).sort()).toEqual(['flvx.php', 'lib/Greeting.php', 'templates/page.tpl']);
        expect(made['flvx.php']).toContain(
            "if (!defined('INSIDE')) {\n    exit;\n}\n\nspl_autoload_register(function (string $class): void {",
        );
        expect(made['lib/Greeting.php']).toContain("public const WORD = 'Hello';");
        expect(call('build', '--check')).toEqual({ code: 0, out: '', err: '' });
        call('build');
        expect(snapshot()).toEqual(made);
    });

    test('the check tells every difference and writes nothing', () => {
        module();
        call('build');
        write(`${TARGET}/flvx.php`, 'changed');
        write(`${TARGET}/stale.php`, 'stale');
        fs.rmSync(path.join(folder, TARGET, 'lib/Greeting.php'));
        const before = snapshot();
        const { code, err } = call('build', '--check');
        expect(code).toBe(1);
        expect(err).toMatch(/different: flvx\.php/);
        expect(err).toMatch(/missing: lib\/Greeting\.php/);
        expect(err).toMatch(/not generated: stale\.php/);
        expect(snapshot()).toEqual(before);
    });

    test.each<[string, () => void, RegExp]>([
        [
            'no source',
            () => fs.rmSync(path.join(folder, 'src'), { recursive: true }),
            /FLVX1903: .*there is no such folder/,
        ],
        [
            'an empty source folder',
            () => {
                fs.rmSync(path.join(folder, 'src'), { recursive: true });
                fs.mkdirSync(path.join(folder, 'src'));
            },
            /FLVX1903: .*there is no TypeScript file in it/,
        ],
        [
            'an error in one file',
            () => write('src/lib/Greeting.ts', 'export class Greeting {\n    x = [1].copyWithin(0, 1);\n}\n'),
            /FLVX1003/,
        ],
        [
            'a file that does not exist',
            () =>
                write(
                    'src/flvx.ts',
                    "import { Other } from './lib/Other';\n\nexport function flvx_x(): string {\n    return Other.X;\n}\n",
                ),
            /FLVX1901: module `\.\/lib\/Other`/,
        ],
        [
            'a second class in a file',
            () => write('src/lib/Other.ts', 'export class Other {}\n\nexport class Second {}\n'),
            /Other\.ts:3:1 FLVX1902/,
        ],
        [
            'a class that is not named like its file',
            () => write('src/lib/Other.ts', 'export class Another {}\n'),
            /Other\.ts:1:14 FLVX1902: .*not named like it/,
        ],
        [
            'a variable at the top of an entry file',
            () =>
                write(
                    'src/flvx.ts',
                    'let count = 0;\n\nexport function flvx_x(): number {\n    count += 1;\n    return count;\n}\n',
                ),
            /flvx\.ts:1:1 FLVX1902/,
        ],
        [
            'a fraction where an int is declared',
            () =>
                write(
                    'src/flvx.ts',
                    "import { int } from './host/php';\n\nexport function flvx_x(a: int): int {\n    return a / 2;\n}\n",
                ),
            /flvx\.ts:4:12 FLVX1404/,
        ],
        [
            'a name that PHP has',
            () => write('src/flvx.ts', 'export function strlen(text: string): string {\n    return text;\n}\n'),
            /flvx\.ts:1:17 FLVX1801/,
        ],
    ])('%s: a message, exit code 1, the old output untouched', (_name, spoil, message) => {
        module();
        call('build');
        const before = snapshot();
        spoil();
        const { code, err } = call('build');
        expect(code).toBe(1);
        expect(err).toMatch(message);
        expect(snapshot()).toEqual(before);
    });

    test.each<[string, () => void, RegExp]>([
        [
            'a file that is not UTF-8',
            () => write('src/lib/Greeting.ts', Buffer.from([0x2f, 0x2f, 0xff, 0xfe, 0x0a])),
            /FLVX1903: cannot read src\/lib\/Greeting\.ts: it is not UTF-8\n/,
        ],
        [
            'a link to nothing',
            () => fs.symlinkSync(path.join(folder, 'nowhere.ts'), path.join(folder, 'src/lib/Link.ts')),
            /FLVX1903: cannot read src\/lib\/Link\.ts: there is no such file\n/,
        ],
        [
            'a template that is a link to nothing',
            () => fs.symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'templates/link.tpl')),
            /FLVX1903: cannot read templates\/link\.tpl: there is no such file\n/,
        ],
        [
            'a syntax error',
            () => write('src/flvx.ts', 'export function flvx_x(): string {\n    return 1 +;\n}\n'),
            /^src\/flvx\.ts:2:15 FLVX1004: /,
        ],
        [
            'a type error',
            () => write('src/flvx.ts', "export function flvx_x(): number {\n    return 'x';\n}\n"),
            /^src\/flvx\.ts:2:5 FLVX1002: /,
        ],
        [
            'a folder where a file has to be written',
            () => {
                fs.rmSync(path.join(folder, TARGET, 'lib/Greeting.php'));
                write(`${TARGET}/lib/Greeting.php/inner`, 'x');
                write('templates/page.tpl', '<p>new</p>\n');
            },
            /FLVX1904: cannot write dist-php\/modules\/servers\/flvx\/lib\/Greeting\.php: it is a folder\n/,
        ],
        [
            'a file where a folder has to be',
            () => {
                fs.rmSync(path.join(folder, TARGET, 'lib'), { recursive: true });
                write(`${TARGET}/lib`, 'x');
                write(
                    'src/flvx.ts',
                    fs.readFileSync(path.join(folder, 'src/flvx.ts'), 'utf8').replace('text()', "text() + '!'"),
                );
            },
            /FLVX1904: cannot write dist-php\/modules\/servers\/flvx\/lib[^:]*: a file stands where a folder has to be\n/,
        ],
    ])('%s: one message, and the output as it was', (_name, spoil, message) => {
        module();
        call('build');
        spoil();
        const before = snapshot();
        const { code, out, err } = call('build');
        expect(err).toMatch(message);
        expect(err).toMatch(/\n\n1 error\. Nothing was written\.\n$/);
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(snapshot()).toEqual(before);
    });

    test('a target whose making fails leaves no folders behind', () => {
        module();
        write('dist-php/modules', 'a file stands in the way');
        expect(call('build').code).toBe(1);
        expect(fs.readdirSync(path.join(folder, 'dist-php'))).toEqual(['modules']);
    });

    test('a target that cannot be written', () => {
        module();
        write('dist-php', 'a file stands in the way');
        expect(call('build')).toMatchObject({ code: 1, err: expect.stringMatching(/FLVX1904: cannot write/) });
    });

    test('the same bytes in another folder, language and time zone, from wherever it is called', () => {
        const made = ['one', 'two'].map((name, at) => {
            const copy = path.join(folder, name);
            for (const part of ['src', 'templates', 'codegen.config.json']) {
                fs.cpSync(path.join(PROJECT, part), path.join(copy, part), { recursive: true });
            }
            const script = path.join(PROJECT, 'codegen/run.cjs');
            const call = `require(${JSON.stringify(script)}).build(${JSON.stringify(copy)})`;
            const result = spawnSync(process.execPath, ['-e', `process.exitCode = ${call}`], {
                cwd: at === 0 ? os.tmpdir() : path.join(copy, 'src'),
                env: {
                    ...process.env,
                    ...(at === 0 ? { LC_ALL: 'C', TZ: 'UTC' } : { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' }),
                },
                encoding: 'utf8',
            });
            expect(result).toMatchObject({ status: 0, stderr: '' });
            return filesOf(path.join(copy, 'dist-php'));
        });
        expect(made[0]).toEqual(filesOf(path.join(PROJECT, 'dist-php')));
        expect(made[1]).toEqual(made[0]);
    });

    test('line ends of another system change nothing but the texts that hold them', () => {
        module();
        call('build');
        const before = snapshot();
        for (const name of ['src/host/php.ts', 'src/lib/Greeting.ts', 'src/flvx.ts']) {
            write(name, fs.readFileSync(path.join(folder, name), 'utf8').replace(/\n/g, '\r\n'));
        }
        expect(call('build')).toEqual({ code: 0, out: '', err: '' });
        expect(snapshot()).toEqual(before);
    });

    test('what stands beside a class has a name of its own in it, whatever other files have', () => {
        module();
        write(
            'src/lib/Base.ts',
            "const limit = 5;\n\nfunction help(): number {\n    return limit;\n}\n\nexport class Base {\n    run(): number {\n        return help();\n    }\n\n    help(): string {\n        return 'own';\n    }\n}\n",
        );
        write(
            'src/lib/Derived.ts',
            "import { Base } from './Base';\n\nconst limit = 6;\n\nfunction run(): number {\n    return limit;\n}\n\nexport class Derived extends Base {\n    twice(): number {\n        return run() + this.run();\n    }\n}\n",
        );
        write(
            'src/lib/Other.ts',
            'const limit = 7;\n\nfunction help(): number {\n    return limit;\n}\n\nexport class Other {\n    run(): number {\n        return help();\n    }\n}\n',
        );
        expect(call('build')).toEqual({ code: 0, out: '', err: '' });
        const made = snapshot();
        const names = (file: string): string[] =>
            [...made[file]!.matchAll(/^ {4}(.*(?:function|const) \w+)/gm)].map((match) => match[1]!);
        expect(names('lib/Base.php')).toEqual([
            'private const LIMIT',
            'public function run',
            'public function help',
            'private static function help_',
        ]);
        // The parent's method is no static one.
        expect(names('lib/Derived.php')).toEqual([
            'private const LIMIT',
            'public function twice',
            'private static function run_',
        ]);
        expect(names('lib/Other.php')).toEqual([
            'private const LIMIT',
            'public function run',
            'private static function help',
        ]);
    });

    test('a line map on demand', () => {
        module();
        call('build', '--map');
        const map = JSON.parse(snapshot()['flvx.php.map.json']!) as { source: string; lines: Record<string, number> };
        expect(map.source).toBe('src/flvx.ts');
        const php = fs.readFileSync(path.join(folder, TARGET, 'flvx.php'), 'utf8').split('\n');
        const line = php.findIndex((text) => text.includes('return (new Greeting')) + 1;
        expect(map.lines[line]).toBe(4);
        expect(call('build', '--check')).toMatchObject({ code: 0 });
    });
});

describe('what the project says', () => {
    test.each<[string, () => void, RegExp]>([
        ['no file', () => fs.rmSync(path.join(folder, 'codegen.config.json')), /there is no such file/],
        ['no JSON', () => write('codegen.config.json', '{'), /it is not JSON/],
        ['no object', () => write('codegen.config.json', '[]'), /it holds no object/],
        [
            'a setting that is none',
            () => config({ out: 'dist' }),
            /there is no setting `out`; the settings are source,/,
        ],
        ['no source', () => config({ source: undefined }), /`source` has to be the name of a folder/],
        [
            'a target outside',
            () => config({ target: '../elsewhere' }),
            /`target` has to be a folder inside of the project/,
        ],
        ['the project itself as target', () => config({ target: './' }), /`target` has to be a folder inside/],
        [
            'a target around the source',
            () => config({ source: 'a/src', target: 'a' }),
            /`target` and `a\/src` lie in one another/,
        ],
        [
            'a target in the templates',
            () => config({ target: 'templates/made' }),
            /`target` and `templates` lie in one/,
        ],
        ['no namespaces', () => config({ namespaces: {} }), /`namespaces` has to name a PHP namespace/],
        [
            'a namespace that is none',
            () => config({ namespaces: { lib: 'A\\\\B' } }),
            /the namespace of `lib` is no name/,
        ],
        [
            'a folder that is none',
            () => config({ namespaces: { 'lib/x': 'A' } }),
            /`lib\/x` in `namespaces` is no folder/,
        ],
        ['helpers elsewhere', () => config({ helpers: 'src' }), /`helpers` has to be one of the folders/],
        ['a guard that is none', () => config({ guard: 'exit;' }), /`guard` has to be a list of lines/],
    ])('%s: a message, exit code 1, the old output untouched', (_name, spoil, message) => {
        module();
        call('build');
        const before = snapshot();
        spoil();
        const { code, err } = call('build');
        expect(code).toBe(1);
        expect(err).toMatch(/FLVX1903: cannot read codegen\.config\.json: /);
        expect(err).toMatch(message);
        expect(snapshot()).toEqual(before);
    });

    test('another project: other folders, no templates, no guard', () => {
        module();
        write(
            'codegen.config.json',
            '{"source":"src","target":"out/php","namespaces":{"lib":"Other"},"helpers":"lib"}',
        );
        expect(call('build')).toEqual({ code: 0, out: '', err: '' });
        const made = filesOf(path.join(folder, 'out/php'));
        expect(Object.keys(made).sort()).toEqual(['flvx.php', 'lib/Greeting.php']);
        expect(made['lib/Greeting.php']).toMatch(/\nnamespace Other;\n\nclass Greeting\n/);
    });

    test('PHP that is none in the guard is found before anything is written', () => {
        module();
        config({ guard: ['if ('] });
        expect(call('build')).toMatchObject({ code: 1, err: expect.stringContaining('FLVX1905') });
        expect(snapshot()).toEqual({});
    });

    test('the compiler knows nothing of the project', () => {
        const found = filesOf(path.join(PROJECT, 'codegen/src'));
        for (const [name, text] of Object.entries(found).filter(([one]) => !one.startsWith('docs/'))) {
            expect([name, text.match(/whmcs|flvx(?!\d{4})/i)?.[0]]).toEqual([name, undefined]);
        }
    });
});

describe('watch', () => {
    /** A watched project; `next` waits for the line that ends the next build. */
    function watched(): { next(): Promise<string>; texts: { err: string }; close(): void } {
        const waiting: ((line: string) => void)[] = [];
        const lines: string[] = [];
        const texts = { err: '' };
        const places = { project: folder, library: path.join(PROJECT, 'codegen/lib'), cwd: folder };
        const { close } = watch(['build', '--watch'], places, {
            out: (line) => {
                const next = waiting.shift();
                if (next === undefined) {
                    lines.push(line);
                } else {
                    next(line);
                }
            },
            err: (text) => void (texts.err += text),
        });
        const next = (): Promise<string> =>
            lines.length > 0 ? Promise.resolve(lines.shift()!) : new Promise((resolve) => void waiting.push(resolve));
        return { next, texts, close };
    }

    /** Waits for builds until the output is as wanted: one save may come in as several. */
    async function until(next: () => Promise<string>, isThere: () => boolean): Promise<void> {
        while (!isThere()) {
            await next();
        }
    }

    test('changes, mistakes, new and removed files, templates, folders and the configuration', async () => {
        module();
        const { next, texts, close } = watched();
        try {
            expect(await next()).toMatch(/^3 files written in \d+ ms, waiting for changes\n$/);

            write(
                'src/lib/Greeting.ts',
                fs.readFileSync(path.join(folder, 'src/lib/Greeting.ts'), 'utf8').replace('Hello', 'Hi'),
            );
            await until(next, () => snapshot()['lib/Greeting.php']!.includes("WORD = 'Hi'"));
            expect(texts.err).toBe('');

            const before = snapshot();
            const entry = fs.readFileSync(path.join(folder, 'src/flvx.ts'), 'utf8');
            write('src/flvx.ts', entry.replace('.text()', '.txt()'));
            await until(next, () => texts.err.includes('FLVX1002') || texts.err.includes('FLVX1003'));
            expect(texts.err).toMatch(/src\/flvx\.ts:4:\d+ FLVX100/);
            expect(snapshot()).toEqual(before);

            write('src/flvx.ts', entry.replace('(name: string)', '(who: string)').replace('(name)', '(who)'));
            await until(next, () => snapshot()['flvx.php']!.includes('$who'));

            write('src/lib/deep/../More.ts', 'export class More {\n    static readonly X = 1;\n}\n');
            await until(next, () => 'lib/More.php' in snapshot());
            fs.rmSync(path.join(folder, 'src/lib/More.ts'));
            await until(next, () => !('lib/More.php' in snapshot()));

            write('templates/page.tpl', '<p>changed</p>');
            await until(next, () => snapshot()['templates/page.tpl'] === '<p>changed</p>');
            write('templates/parts/new.tpl', '<p>new</p>');
            await until(next, () => snapshot()['templates/parts/new.tpl'] === '<p>new</p>');
            write('templates/parts/new.tpl', '<p>newer</p>');
            await until(next, () => snapshot()['templates/parts/new.tpl'] === '<p>newer</p>');
            fs.rmSync(path.join(folder, 'templates'), { recursive: true });
            await until(next, () => !Object.keys(snapshot()).some((name) => name.startsWith('templates')));

            config({ guard: [] });
            await until(next, () => !snapshot()['flvx.php']!.includes('INSIDE'));
        } finally {
            close();
        }
    });

    test('a project that is wrong from the start, and mended', async () => {
        module();
        write('src/flvx.ts', 'export function flvx_x(): string {\n    return 1;\n}\n');
        const { next, texts, close } = watched();
        try {
            expect(await next()).toMatch(/left as it was/);
            expect(texts.err).toContain('FLVX1002');
            write('src/flvx.ts', "export function flvx_x(): string {\n    return '1';\n}\n");
            await until(next, () => 'flvx.php' in snapshot());
        } finally {
            close();
        }
    });

    test('nothing is written while it is asked to compare', () => {
        module();
        let err = '';
        const places = { project: folder, library: path.join(PROJECT, 'codegen/lib'), cwd: folder };
        watch(['build', '--watch', '--check'], places, {
            out: () => undefined,
            err: (text) => void (err += text),
        }).close();
        expect(err).toMatch(/does not go with --check/);
        expect(process.exitCode).toBe(1);
        process.exitCode = 0;
        expect(snapshot()).toEqual({});
    });
});
