import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { PROJECT } from '../php/engine.cjs';
import type { Engine } from '../php/engine.cjs';
import type { Behaviour } from './oracle';

/** What a program did under PHP. */
export interface PhpBehaviour extends Behaviour {
    /** Notices, warnings, deprecations. */
    said: string;
}

/** Classes of PHP that generated code may name without a backslash: inside a namespace they have to be imported. */
const CLASSES = [
    'ArithmeticError',
    'Closure',
    'Countable',
    'DivisionByZeroError',
    'Error',
    'ErrorException',
    'Exception',
    'InvalidArgumentException',
    'Iterator',
    'IteratorAggregate',
    'JsonException',
    'JsonSerializable',
    'LogicException',
    'RangeException',
    'OutOfBoundsException',
    'RuntimeException',
    'stdClass',
    'Throwable',
    'TypeError',
    'ValueError',
];

/** Puts a program into a namespace of its own. */
export function isolate(php: string, namespace: string): string {
    const own = new Set(
        [...php.matchAll(/^(?:abstract |final )?(?:class|interface|trait) (\w+)/gm)].map((match) =>
            match[1]!.toLowerCase(),
        ),
    );
    const uses = CLASSES.filter(
        (name) => !own.has(name.toLowerCase()) && new RegExp(`(?<![\\\\\\w$>])${name}\\b`).test(php),
    );
    const head = `namespace ${namespace};${uses.map((name) => ` use ${name};`).join('')}`;
    // A function that is handed on by name is found by its whole name. A text that happens to be the same is changed too:
    // whoever finds a fault has to run the program alone.
    const functions = new Set([...php.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]!));
    const named = php.replace(/(?<=[(,] ?)'(\w+)'(?=[,)])/g, (found, name: string) =>
        functions.has(name) ? `'${namespace}\\\\${name}'` : found,
    );
    // One line for the opening tag and the namespace: the line numbers in messages stay those of the file.
    return named.replace(/^<\?php[ \t]*(\r?\n)/, `<?php ${head}$1`);
}

/** Runs one program alone, as it is. */
export async function runAlone(engine: Engine, php: string): Promise<PhpBehaviour> {
    const run = await engine.run({ code: php });
    const fatal =
        run.log.find((entry) => entry.startsWith('PHP Fatal') || entry.startsWith('PHP Parse')) ??
        run.problems[0] ??
        'no reason';
    return {
        output: run.stdout,
        ended: run.exitCode === 0 ? null : fatal,
        said: run.log.filter((entry) => entry !== fatal).join('\n'),
    };
}

let batches = 0;

/** What the whole of a batch may take; a program that goes on for ever under PHP alone is found out by it. */
const LIMIT_MS = 60_000;

/** Runs programs in as few PHP processes as possible. */
export async function runInPhp(engine: Engine, programs: string[], limitMs = LIMIT_MS): Promise<PhpBehaviour[]> {
    const isolated = programs.map((php, index) => isolate(php, `Fuzz${index}`).replace(/^<\?php /, ''));
    const found: PhpBehaviour[] = new Array<PhpBehaviour>(programs.length);
    let next = 0;
    while (next < isolated.length) {
        const answers = path.join(engine.scratch, `batch${++batches}.jsonl`);
        const run = await engine.run({
            script: path.join(PROJECT, 'test/fuzz/batch.php'),
            input: { programs: isolated.slice(next), answers },
            timeoutMs: limitMs,
        });
        let done = 0;
        for (const line of existsSync(answers) ? readFileSync(answers, 'utf8').split('\n') : []) {
            if (line.endsWith(']')) {
                const [index, output, ended, said] = JSON.parse(line) as [number, string, string | null, string];
                const text = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');
                found[next + index] = {
                    output: text(output),
                    ended: ended === null ? null : text(ended),
                    said: text(said),
                };
                done = index + 1;
            }
        }
        rmSync(answers, { force: true });
        if (done < isolated.length - next) {
            // The process ended inside of the next program.
            found[next + done] = { output: '', ended: `fatal: ${run.problems.join('\n').slice(0, 500)}`, said: '' };
            done++;
        }
        next += done;
    }
    return found;
}
