import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { generate } from './generate';
import { Mutator } from './mutate';
import { runInNode } from './oracle';
import { nativePhp, startEngine } from '../php/engine.cjs';
import { isolate, runInPhp } from './php';
import { shrink } from './shrink';

const COUNT = 200;
const LIBRARY = path.join(__dirname, '../../codegen/lib/subset.d.ts');

/** The files that TypeScript refuses, with the first reason. */
function typeErrors(texts: string[]): Map<number, string> {
    const options: ts.CompilerOptions = {
        noLib: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        moduleDetection: ts.ModuleDetectionKind.Force,
    };
    const host = ts.createCompilerHost(options);
    const files = new Map([
        [LIBRARY, readFileSync(LIBRARY, 'utf8')],
        ...texts.map((text, index) => [`/p${index}.ts`, text] as const),
    ]);
    host.getSourceFile = (name, version) => ts.createSourceFile(name, files.get(name) ?? '', version);
    const found = new Map<number, string>();
    for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))) {
        const index = /^\/p(\d+)\.ts$/.exec(file?.fileName ?? '')?.[1];
        if (index !== undefined && !found.has(Number(index))) {
            found.set(Number(index), ts.flattenDiagnosticMessageText(messageText, '\n'));
        }
    }
    return found;
}

describe('random programs', () => {
    const texts = Array.from({ length: COUNT }, (_, seed) => generate(seed));

    test('a seed always gives the same program, another seed another one', () => {
        expect(generate(7)).toBe(texts[7]);
        expect(new Set(texts).size).toBe(COUNT);
    });

    test('nearly all are well typed; those that are run to their end, print something and keep to the contract', () => {
        const errors = typeErrors(texts);
        // TypeScript narrows types in ways that the generator does not follow.
        expect(errors.size).toBeLessThan(COUNT / 20);
        for (const [index, text] of texts.entries()) {
            if (errors.has(index)) {
                continue;
            }
            const behaviour = runInNode(text);
            expect({ seed: index, ended: behaviour?.ended }).toEqual({ seed: index, ended: null });
            expect(behaviour!.output).not.toBe('');
            expect(Buffer.from(behaviour!.output, 'utf8').toString('utf8')).toBe(behaviour!.output);
        }
    });
});

describe('mutated programs', () => {
    test('a seed always gives the same program; no source is too strange', () => {
        const sources = [generate(1), generate(2), 'const x = 1;', ''];
        const mutator = new Mutator(sources);
        const again = new Mutator(sources);
        for (let seed = 0; seed < 150; seed++) {
            expect(mutator.program(seed)).toBe(again.program(seed));
        }
    });
});

describe('shrinking', () => {
    test('leaves little more than what fails', async () => {
        const text = Array.from({ length: 400 }, (_, seed) => generate(seed)).find((program) =>
            program.includes('.padStart('),
        )!;
        // Fails as long as it parses and pads something.
        const small = await shrink(text, async (texts) =>
            texts.map((candidate) => /\.padStart\(/.test(candidate) && runInNode(candidate)?.ended === null),
        );
        expect(small).toContain('.padStart(');
        expect(small.length).toBeLessThan(200);
    });
});

describe('a namespace for every program', () => {
    test('does not move lines, and imports what PHP itself has', () => {
        const php = "<?php\n\nclass PanelError extends Exception\n{\n}\nthrow new \\Error('x');\n";
        expect(isolate(php, 'Fuzz1')).toBe(`<?php namespace Fuzz1; use Exception;${php.slice('<?php'.length)}`);
    });

    test('does not import what the program declares', () => {
        expect(isolate('<?php\nclass Iterator\n{\n}\nnew Iterator();\n', 'A')).toContain('<?php namespace A;\nclass');
    });
});

describe('many programs in one PHP process', () => {
    test('keeps them apart, and goes on after a fatal error', async () => {
        const engine = await startEngine(nativePhp() === null ? '8.2' : 'native');
        try {
            const hello = '<?php\nfunction main(): void\n{\n    echo \'hello\', "\\n";\n}\nmain();\n';
            const found = await runInPhp(engine, [
                hello,
                "<?php\necho 'a';\nthrow new Exception('over');\n",
                '<?php\necho $missing;\n',
                '<?php\nclass A\n{\n}\nclass A\n{\n}\n',
                '<?php\n$x = ;\n',
                "<?php\necho implode(',', array_map(__NAMESPACE__ . '\\main', [1]));\nfunction main($x)\n{\n    return 'é';\n}\n",
                hello,
            ]);
            expect(found[0]).toEqual({ output: 'hello\n', ended: null, said: '' });
            expect(found[1]).toMatchObject({ output: 'a', ended: 'Exception: over in line 3' });
            expect(found[2]).toMatchObject({
                ended: null,
                said: expect.stringMatching(/^Undefined variable.* in line 2$/) as string,
            });
            expect(found[3]!.ended).toMatch(/^fatal: .*line 5/s);
            expect(found[4]!.ended).toMatch(/^ParseError: .*in line 2$/);
            // After the fatal error of the fourth program a new process counts from 0.
            expect(found[5]).toMatchObject({ output: 'é', ended: null });
            expect(found[6]).toEqual(found[0]);
        } finally {
            await engine.stop();
        }
    });
});
