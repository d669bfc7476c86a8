import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { compile, PROJECT, programsBelow, runInNode } from '../compiler/support';
import { leaveOut, startEngine } from '../php/engine.cjs';
import { formatted, styleProblems } from '../php/style';

// Generated PHP reads as if somebody had written it: phpcs finds nothing against PSR-12, and prettier nothing to change.

const DIST = path.join(PROJECT, 'dist-php/modules/servers/flvx');

interface Text {
    name: string;
    php: string;
    /** The program that it comes from, if it can run by itself */
    source: string | null;
}

const programs = programsBelow(path.join(PROJECT, 'test/conformance')).flatMap((file): Text[] => {
    const source = readFileSync(file, 'utf8');
    const { php } = compile(source, file);
    return php === null
        ? []
        : [{ name: `${path.basename(path.dirname(file))}-${path.basename(file, '.ts')}`, php, source }];
});
const module = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.php'))
    .map((name): Text => ({ name, php: readFileSync(path.join(DIST, name), 'utf8'), source: null }));
const helpers = readFileSync(path.join(PROJECT, 'codegen/lib/helpers.php'), 'utf8');
const texts = [...programs, ...module, { name: 'helpers', php: helpers, source: null }];

/** Where prettier is wrong: what it does, and how that is taken back. */
const WRONG = [
    {
        why: 'PSR-12 wants the braces of an empty class or function on lines of their own; prettier follows PER-CS',
        example: '<?php\n\nnamespace A;\n\nclass B extends C\n{\n}\n',
        undo: (php: string): string =>
            php.replace(/^( *)(.*\b(?:class|interface|function)\b.*) \{\}(.*)$/gm, (_line, indent, head, rest) =>
                /\b(?:class|interface) \w+|function \w+/.test(head as string)
                    ? `${indent}${head}\n${indent}{\n${indent}}${rest}`
                    : `${indent}${head} {\n${indent}}${rest}`,
            ),
    },
];
const undone = (php: string): string => WRONG.reduce((text, { undo }) => undo(text), php);

/** What any module for WHMCS breaks: its functions have no namespace, and its files begin with a guard. */
const OF_WHMCS = [
    'PSR1.Files.SideEffects.FoundWithSymbols',
    'PSR1.Classes.ClassDeclaration.MissingNamespace',
    // One program, one file.
    'PSR1.Classes.ClassDeclaration.MultipleClasses',
];

let folder: string;

beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'flvx-style-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What phpcs finds in texts, or null where there is none. */
function found(name: string, some: Text[]): string[] | null {
    for (const text of some) {
        const file = path.join(folder, name, `${text.name.replace(/\.php$/, '')}.php`);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text.php);
    }
    const problems = styleProblems([path.join(folder, name)], OF_WHMCS);
    // A sentence does not become clearer by being broken at a column, and a regular expression has no place for it.
    return problems?.filter((problem) => !isLongText(problem)) ?? null;
}

function isLongText(problem: string): boolean {
    const [, file, line] = /^(.*\.php):(\d+) WARNING Line exceeds/.exec(problem) ?? [];
    if (file === undefined) {
        return false;
    }
    const text = readFileSync(file, 'utf8').split('\n')[Number(line) - 1]!;
    return file.includes('/lang/') || /^ *(?:[a-z ]*const \w+ = )?'\/.*\/\w*'[,;]?$/.test(text);
}

test('phpcs finds nothing against PSR-12', () => {
    const problems = found('ours', [...programs, ...module]);
    if (problems === null) {
        leaveOut('PSR-12', 'no phpcs on this machine');
        return;
    }
    expect(programs.length).toBeGreaterThan(200);
    expect(problems.map((problem) => problem.replace(folder, ''))).toEqual([]);
});

test('prettier finds nothing to change, and changes the meaning of nothing', async () => {
    const made = formatted(texts.map(({ php }) => php));
    const changed = texts.filter(({ php }, at) => undone(made[at]!) !== php);
    expect(changed.map(({ name }) => name)).toEqual([]);
    // What is the same byte for byte means the same; the rest has to show it.
    const others = texts.flatMap(({ name, php, source }, at) =>
        made[at] === php || source === null ? [] : [{ name, php: made[at]!, expected: runInNode(source) }],
    );
    expect(others.length).toBeGreaterThan(0);
    const engine = await startEngine('7.4');
    try {
        const results = await engine.runAll(others.map(({ php }) => ({ code: php })));
        const wrong = results.flatMap(({ stdout, problems }, at) =>
            stdout === others[at]!.expected && problems.length === 0 ? [] : [{ ...others[at], stdout, problems }],
        );
        expect(wrong).toEqual([]);
    } finally {
        await engine.stop();
    }
});

test.each(WRONG)('where prettier is wrong, it is: $why', ({ example, undo }) => {
    const [theirs] = formatted([example]);
    expect(theirs).not.toBe(example);
    expect(undo(theirs!)).toBe(example);
    const ours = found('right', [{ name: 'right', php: example, source: null }]);
    if (ours === null) {
        leaveOut('PSR-12', 'no phpcs on this machine');
        return;
    }
    expect(ours).toEqual([]);
    expect(found('wrong', [{ name: 'wrong', php: theirs!, source: null }])).not.toEqual([]);
});

test('a sum at the beginning of a text is printed so that prettier keeps its meaning', () => {
    const { php } = compile(
        "function f(a: number, b: number): string {\n    return a + b + ' in all';\n}\nconsole.log(f(1, 2));\n",
    );
    expect(php).toContain("return (string) ($a + $b) . ' in all';");
    expect(formatted([php!])).toEqual([php]);
    // Without the cast PHP 7.4 adds 'b in all', and PHP 8 fails.
    expect(formatted(["<?php\n\necho ($a + $b) . ' in all';\n"])).toEqual(["<?php\n\necho $a + $b . ' in all';\n"]);
});
