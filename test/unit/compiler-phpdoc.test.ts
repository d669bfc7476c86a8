import { compile } from '../compiler/support';

// What PHPDoc says beyond PHP's own types has to be true of the values, and readable by the tools that check it.

/** The lines of the comment that stands before what the program declares first. */
function docOf(text: string): string[] {
    const { php, diagnostics } = compile(text);
    expect(diagnostics).toEqual([]);
    const comment = /\/\*\*[^]*?\*\//.exec(php!.slice(php!.indexOf('<?php') + 5))?.[0] ?? '';
    return (comment.includes('\n') ? comment : comment.replace('/** ', '/**\n * '))
        .replace(/^\/\*\*|\*\/$/g, '')
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
        .filter((line) => line !== '');
}

const parameter = (type: string, value: string): string[] =>
    docOf(`function f(p: ${type}): void {\n    console.log(JSON.stringify(p));\n}\nf(${value});\n`).map((line) =>
        line.trim(),
    );

describe('types', () => {
    test.each([
        ['number[]', '[1, 2]', '@param int[] $p'],
        ['number[]', '[1, 2.5]', '@param array<int, int|float> $p'],
        ['Record<string, number>', '{ a: 1 / 3 }', '@param array<string, int|float> $p'],
        ['Record<string, number[]>', '{ a: [1] }', '@param array<string, int[]> $p'],
        ['(string | null)[]', "['a', null]", '@param array<int, string|null> $p'],
        ['[string, number]', "['a', 1]", '@param array{string, int} $p'],
        ['[string, number?]', "['a', 1]", '@param array<int, string|int|null> $p'],
        ['[string, ...number[]]', "['a', 1]", '@param array<int, string|int> $p'],
        ['[string, boolean][]', "[['a', true]]", '@param array<int, array{string, bool}> $p'],
        ['{ id: number; at?: string }', '{ id: 1 }', '@param array{id: int, at?: string} $p'],
        [
            "{ 'full name': string; 'it\\'s': 1 }",
            "{ 'full name': 'x', 'it\\'s': 1 }",
            "@param array{'full name': string, \"it's\": int} $p",
        ],
    ])('%s of %s', (type, value, doc) => {
        expect(parameter(type, value)).toEqual([doc]);
    });

    test('of many parameters in one', () => {
        const program =
            'function sum(...all: number[]): number[] {\n    return all;\n}\nconsole.log(sum(0.5).length);\n';
        expect(docOf(program)).toEqual(['@param int|float ...$all', '@return array<int, int|float>']);
    });

    test('a field whose type is declared as an integer by nobody, and holds fractions', () => {
        expect(docOf('class A {\n    list: number[] = [0.5];\n}\nconsole.log(new A().list.length);\n')).toEqual([
            '@var array<int, int|float>',
        ]);
    });
});

describe('texts', () => {
    const LONG = 'a text that goes on for long, and then goes on for longer than a line is, and so on';

    test('a long one is wrapped, whatever stands in it', () => {
        const program = `/**\n * Joins.\n * @param a ${LONG}, with { in it\n * @returns ${LONG}, {@link f} and } too, and more\n */\nfunction f(a: string): string {\n    return a;\n}\nconsole.log(f('x'));\n`;
        expect(docOf(program)).toEqual([
            'Joins.',
            `@param string $a ${LONG}, with { in`,
            '    it',
            `@return string ${LONG}, f and } too,`,
            '    and more',
        ]);
    });

    test('a long shape has a line for each field, also where a key looks like a shape', () => {
        const fields = ['first', 'second', 'third', 'fourth', 'fifth'].map((name) => `${name}Name: string`);
        const value = `{ ${[...fields.map((field) => field.replace('string', "'x'")), "'}, {': { n: 1 }"].join(', ')} }`;
        expect(
            docOf(
                `function f(p: { ${fields.join('; ')}; '}, {': { n: number } }): void {\n    console.log(p.firstName);\n}\nf(${value});\n`,
            ),
        ).toEqual(['@param array{', ...fields.map((field) => `    ${field},`), "    '}, {': array{n: int},", '} $p']);
    });

    test('the end of a comment in one ends nothing', () => {
        expect(
            docOf("function f(p: { '*/': number }): void {\n    console.log(p['*/']);\n}\nf({ '*/': 1 });\n"),
        ).toEqual(["@param array{'* /': int} $p"]);
    });

    test('what JSDoc says of types is left out: the types themselves say it', () => {
        const program = `/**\n * @param {string} a what is shown\n * @returns {string} {@link f} of it\n */\nfunction f(a: string): string {\n    return a;\n}\nconsole.log(f('x'));\n`;
        expect(docOf(program)).toEqual(['@param string $a what is shown', '@return string f of it']);
    });
});
