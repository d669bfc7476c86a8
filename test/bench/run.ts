import * as os from 'node:os';
import { compareCompilers } from './compilers';
import { measureGrowth } from './growth';
import { Demand, isMissed, verdicts } from './numbers';
import { comparePhp } from './php';
import { measureWatch } from './watch';

// What `make bench` prints. It is no test: it wants a machine that does little else, and fails only if a demand is
// missed clearly.

const print = (text: string): void => void process.stdout.write(text);

type Measure = (print: (text: string) => void) => Promise<Demand[]>;

const PARTS: Record<string, [title: string, measure: Measure]> = {
    compilers: ['Compilers on the same input, whole process, in turn', compareCompilers],
    php: ['Generated PHP against the same thing written by hand, in turn', comparePhp],
    growth: ['Work after start-up by length of input', measureGrowth],
    watch: ['From a save to the written file, --watch', measureWatch],
};

async function main(wanted: string[]): Promise<void> {
    const strange = wanted.find((name) => PARTS[name] === undefined);
    if (strange !== undefined) {
        throw new Error(`There is no part ${strange}; the parts are ${Object.keys(PARTS).join(', ')}.`);
    }
    const demands: Demand[] = [];
    for (const [name, [title, measure]] of Object.entries(PARTS)) {
        if (wanted.length === 0 || wanted.includes(name)) {
            print(`${title}\n\n`);
            demands.push(...(await measure(print)));
            print('\n');
        }
    }
    print(demands.length === 0 ? '' : `Demands\n\n${verdicts(demands)}`);
    const [load = 0] = os.loadavg();
    if (load > os.cpus().length) {
        print(
            `\n    The load is ${load.toFixed(1)} on ${os.cpus().length} processors: what is no ratio came out too high.\n`,
        );
    }
    if (demands.some(isMissed)) {
        process.exitCode = 1;
    }
}

main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
});
