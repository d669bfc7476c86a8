import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { lineMaps, run } from '../../codegen/src/cli';
import { Diagnostics } from '../../codegen/src/diagnostics';
import { inTypeScript } from '../../codegen/src/trace';
import { compile, PROJECT } from '../compiler/support';
import { type Engine, startEngine } from '../php/engine.cjs';
import { programTrace } from '../support/program-trace';
import { moduleTrace } from '../support/trace';

// What PHP says names the line of the TypeScript.

const LIBRARY = path.join(PROJECT, 'codegen/lib');

describe('the places in a text', () => {
    const maps = new Map([
        [
            'lib/Foo.php',
            {
                source: 'src/lib/Foo.ts',
                lines: new Map([
                    [10, 5],
                    [14, 8],
                ]),
            },
        ],
        ['flvx.php', { source: 'src/flvx.ts', lines: new Map([[20, 3]]) }],
    ]);

    test.each([
        ['Foo.php:10', 'src/lib/Foo.ts:5'],
        ['Foo.php(10): WHMCS\\X->run()', 'src/lib/Foo.ts:5: WHMCS\\X->run()'],
        ['#0 /var/www/modules/servers/flvx/lib/Foo.php(15): f()', '#0 src/lib/Foo.ts:8: f()'],
        ['thrown in C:\\whmcs\\modules\\servers\\flvx\\lib\\Foo.php on line 13', 'thrown in src/lib/Foo.ts:5'],
        ['in /x/modules/servers/flvx/flvx.php:20 and lib/Foo.php:14', 'in src/flvx.ts:3 and src/lib/Foo.ts:8'],
        // Above the first piece of code, of another file, or of another module.
        ['Foo.php:9', 'Foo.php:9'],
        ['Bar.php:10', 'Bar.php:10'],
        ['/usr/share/php/lib/Foo.php:10', '/usr/share/php/lib/Foo.php:10'],
        ['/x/modules/servers/other/lib/Foo.php:10', '/x/modules/servers/other/lib/Foo.php:10'],
    ])('%s', (text, expected) => {
        expect(inTypeScript(text, maps, 'modules/servers/flvx')).toBe(expected);
    });
});

const CLASS = `import { strlen } from '../host/php';

/** Fails in several places. */
export class Trouble {
    constructor(private readonly name: string) {}

    /**
     * In a method.
     */
    method(): string {
        const name = this.name;

        if (name !== '') {
            throw new Error('method'); // method
        }
        return name;
    }

    closure(names: string[]): string[] {
        return names.map((name) => {
            const long = name + this.name;
            if (strlen(long) > 0) {
                throw new Error('closure'); // closure
            }
            return long;
        });
    }

    arrow(names: string[]): string[] {
        return names.map(
            (name) =>
                'some text that is long enough to have the arrow function stand on lines of its own ' +
                this.raise(name) + // arrow
                ' and some more text behind it, so that nobody can put all of this on one line',
        );
    }

    statement(): Record<string, string> {
        return {
            first: this.name,
            second: 'two',
            third: this.raise('statement'), // statement
            fourth: this.name,
        };
    }

    private raise(what: string): string {
        throw new Error(what); // raise
    }
}
`;

const ENTRY = `import { Trouble } from './lib/Trouble';

export function flvx_try(kind: string): string[] {
    const trouble = new Trouble('x');
    if (kind === 'method') {
        return [trouble.method()];
    }
    if (kind === 'statement') {
        return [trouble.statement()['third'] ?? ''];
    }
    return kind === 'closure' ? trouble.closure(['a']) : trouble.arrow(['a']);
}
`;

describe.each(['7.4', '8.5'])('an exception on PHP %s', (version) => {
    let engine: Engine;
    let project: string;

    beforeAll(async () => {
        project = fs.mkdtempSync(path.join(os.tmpdir(), 'flvx-trace-'));
        const files = {
            'src/host/php.ts': 'export type int = number;\nexport declare function strlen(text: string): int;\n',
            'src/lib/Trouble.ts': CLASS,
            'src/flvx.ts': ENTRY,
            'codegen.config.json': fs.readFileSync(path.join(PROJECT, 'codegen.config.json'), 'utf8'),
        };
        for (const [name, text] of Object.entries(files)) {
            fs.mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
            fs.writeFileSync(path.join(project, name), text);
        }
        expect(command('build').err).toBe('');
        engine = await startEngine(version, { folders: [project] });
    });

    afterAll(async () => {
        await engine.stop();
        fs.rmSync(project, { recursive: true, force: true });
    });

    function command(name: string, input = ''): { out: string; err: string } {
        let out = '';
        let err = '';
        const streams = {
            out: (text: string) => void (out += text),
            err: (text: string) => void (err += text),
            read: () => input,
        };
        run([name], { project, library: LIBRARY, cwd: project }, streams);
        return { out, err };
    }

    const lineOf = (mark: string): number => CLASS.split('\n').findIndex((line) => line.endsWith(`// ${mark}`)) + 1;

    test.each([
        ['method', ['method']],
        ['closure', ['closure']],
        ['statement', ['raise', 'statement']],
        ['arrow', ['raise', 'arrow']],
    ])('thrown in a %s', async (kind, marks) => {
        const { log } = await engine.run({
            code: `<?php
define('WHMCS', true);
require '${project}/dist-php/modules/servers/flvx/flvx.php';
flvx_try('${kind}');`,
        });
        const mapped = command('trace', log.join('\n')).out;
        // From the inside out, as PHP's trace has them.
        const places = [...mapped.matchAll(/src\/lib\/Trouble\.ts:(\d+)/g)].map((match) => Number(match[1]));
        expect(places.slice(0, marks.length)).toEqual(marks.map(lineOf));
        expect(mapped).toContain('src/flvx.ts:');
        expect(mapped).not.toMatch(/(?:Trouble|flvx)\.php/);
    });
});

test('a program by itself', () => {
    const { lines } = compile('function f(): string {\n    return "x";\n}\n\nconsole.log(f());\n');
    const last = Math.max(...lines.keys());
    expect(programTrace(`in /tmp/a/program-3.php:${last}`, lines, 'own/x.ts')).toBe('in own/x.ts:5');
});

test('the trace of nothing', () => {
    expect(moduleTrace('a problem without a place')).toBe('a problem without a place');
});

test('the module as it lies in a WHMCS', () => {
    const text = fs.readFileSync(path.join(PROJECT, 'dist-php/modules/servers/flvx/lib/Value.php'), 'utf8');
    const line = text.split('\n').findIndex((one) => /^ {8}return /.test(one)) + 1;
    const said = moduleTrace(`#0 /var/www/whmcs/modules/servers/flvx/lib/Value.php(${line}): strlen()`);
    expect(said).toMatch(/^#0 src\/lib\/Value\.ts:\d+: strlen\(\)$/);
    const shown = fs.readFileSync(path.join(PROJECT, 'src/lib/Value.ts'), 'utf8').split('\n');
    expect(shown[Number(/:(\d+):/.exec(said)![1]) - 1]).toContain('return ');
});

test('every statement of the module has its line', () => {
    const maps = lineMaps({ project: PROJECT, library: LIBRARY, cwd: PROJECT }, new Diagnostics());
    const lacking: string[] = [];
    let count = 0;
    for (const { source, lines } of maps.values()) {
        const text = fs.readFileSync(path.join(PROJECT, source), 'utf8');
        const file = ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true);
        const known = new Set(lines.values());
        const visit = (node: ts.Node): void => {
            const isInside = ts.isStatement(node) && !ts.isBlock(node) && node.parent !== file;
            if (isInside && !ts.isInterfaceDeclaration(node)) {
                const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
                count += 1;
                // An `else if` is part of the `if` before it, its condition has a place of its own all the same.
                if (!known.has(line)) {
                    lacking.push(`${source}:${line}`);
                }
            }
            ts.forEachChild(node, visit);
        };
        visit(file);
    }
    expect(count).toBeGreaterThan(1000);
    expect(lacking).toEqual([]);
});
