import type { Engine } from '../php/engine.cjs';
import { compileAll } from './compiler';
import type { Outcome } from './compiler';
import { outsideOf } from './contract';
import type { Coverage } from './coverage';
import { runAllInNode } from './oracle';
import type { Behaviour } from './oracle';
import { runAlone, runInPhp } from './php';
import type { PhpBehaviour } from './php';

/** What is wrong with a program. The kind tells one fault from another while a program is made smaller. */
export interface Fault {
    kind: string;
    text: string;
}

/** What became of one program. */
export interface Verdict {
    fault: Fault | null;
    /** Code and message of its first diagnostic, if it was refused */
    refused: string | null;
    /** How it left the contract, if PHP did something else than Node */
    outside: string | null;
    /** On how many PHP versions it was compared with Node */
    compared: number;
}

/** Where a batch is: whoever waits for it in vain learns what it was that did not end. */
export type Phase = 'compiler' | 'Node' | 'PHP';

/** Compares programs under Node and PHP. */
export class Judge {
    public constructor(
        private readonly engines: Engine[],
        /** Whether programs are arbitrary: such may print what is outside of the contract */
        private readonly isArbitrary: boolean,
        private readonly coverage: Coverage | null = null,
        private readonly tell: (phase: Phase) => void = () => undefined,
    ) {}

    /** What is wrong with each of the programs. With `again`, a fault among others has to show in the program alone too. */
    public async all(texts: string[], again: boolean): Promise<Verdict[]> {
        this.tell('compiler');
        const outcomes = compileAll(texts, this.coverage);
        const verdicts = outcomes.map(ofCompiler);
        this.tell('Node');
        const accepted = outcomes.flatMap((outcome, index) =>
            outcome.kind === 'php' ? [{ index, php: outcome.php }] : [],
        );
        const behaviours = runAllInNode(accepted.map(({ index }) => texts[index]!));
        const runs = accepted.flatMap(({ index, php }, at) => {
            const node = behaviours[at]!;
            // What `JSON.parse` is said to give is believed, and a program that was put together by chance may say anything.
            const isBelieved = this.isArbitrary && texts[index]!.includes('JSON.parse');
            return node === null || isBelieved ? [] : [{ index, php, node }];
        });
        this.tell('PHP');
        if (runs.length > 0) {
            for (const engine of this.engines) {
                await this.on(engine, texts, runs, verdicts, again);
            }
        }
        return verdicts;
    }

    private async on(
        engine: Engine,
        texts: string[],
        runs: Array<{ index: number; php: string; node: Behaviour }>,
        verdicts: Verdict[],
        again: boolean,
    ): Promise<void> {
        const found = await runInPhp(
            engine,
            runs.map((run) => run.php),
        );
        for (const [at, { index, node, php }] of runs.entries()) {
            const verdict = verdicts[index]!;
            if (
                this.isArbitrary &&
                (CLOCK.test(node.output + found[at]!.output) || HOLE.test(found[at]!.ended ?? ''))
            ) {
                continue;
            }
            verdict.compared++;
            if (verdict.fault === null) {
                let did = found[at]!;
                verdict.fault = compare(node, did, engine);
                // Among others a program may fail for reasons that are not its own.
                if (verdict.fault !== null && again) {
                    did = await runAlone(engine, php);
                    verdict.fault = compare(node, did, engine);
                }
                const why = verdict.fault === null ? null : outsideOf(texts[index]!, node, did);
                if (why !== null) {
                    verdict.outside = why;
                    verdict.fault = null;
                }
            }
        }
    }
}

function ofCompiler(outcome: Outcome): Verdict {
    const verdict: Verdict = { fault: null, refused: null, outside: null, compared: 0 };
    if (outcome.kind === 'crash') {
        verdict.fault = {
            kind: `crash ${outcome.message.split('\n')[0]!.replace(/\d+/g, '#')}`,
            text: `the compiler failed: ${outcome.message}`,
        };
    } else if (outcome.kind === 'refused') {
        const internal = outcome.diagnostics.find(({ code }) => code === 'FLVX1905' || code === 'FLVX1906');
        const first = outcome.diagnostics[0];
        if (first === undefined) {
            verdict.fault = { kind: 'silent', text: 'refused without a diagnostic' };
        } else if (internal !== undefined) {
            verdict.fault = {
                kind: `internal ${internal.code} ${internal.message.replace(/\d+|'[^']*'/g, '#')}`,
                text: `${internal.code}: ${internal.message}`,
            };
        } else {
            verdict.refused = `${first.code} ${first.message}`;
        }
    }
    return verdict;
}

function compare(node: Behaviour, php: PhpBehaviour, engine: Engine): Fault | null {
    const on = engine.name;
    if (php.ended !== null && node.ended === null) {
        return { kind: `ended ${php.ended.replace(/\d+/g, '#').split(':')[0]}`, text: `${on} ended: ${php.ended}` };
    }
    if (php.ended === null && node.ended !== null) {
        return { kind: 'not ended', text: `${on} went on where Node ended: ${node.ended}` };
    }
    if (php.output !== node.output) {
        return { kind: 'output', text: `${on} printed something else\n${difference(node.output, php.output)}` };
    }
    return php.said === ''
        ? null
        : {
              kind: `said ${php.said.replace(/\d+|'[^']*'|"[^"]*"/g, '#').split('\n')[0]}`,
              text: `${on} said: ${php.said}`,
          };
}

function difference(node: string, php: string): string {
    const [want, got] = [node.split('\n'), php.split('\n')];
    const at = want.findIndex((line, index) => line !== got[index]);
    const place = at === -1 ? want.length : at;
    return `    line ${place + 1}\n    Node: ${JSON.stringify(want[place])}\n    PHP:  ${JSON.stringify(got[place])}`;
}

/** What PHP says instead of making a hole in a list; see the contract in docs/subset.md. */
const HOLE = /OutOfRangeException: Index \S+ is not in the list/;

/** What the clock says cannot be compared. Mutations print it; random programs do not. */
const CLOCK = /(?<![\d.])1\d{12}(?!\d)/;
