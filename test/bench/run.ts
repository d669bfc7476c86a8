import { compareCompilers } from './compilers';
import { measureGrowth } from './growth';
import { comparePhp } from './php';
import { measureWatch } from './watch';

// What `make bench` prints. Nothing here passes or fails: machines differ, and what else they do.

const print = (text: string): void => void process.stdout.write(text);

const PARTS: Record<string, [title: string, measure: () => Promise<void>]> = {
    compilers: ['Compilers on the same 1,000 lines, whole process, in turn', () => compareCompilers(print)],
    growth: ['Work after start-up by length of input', () => measureGrowth(print)],
    php: ['Generated PHP against the same thing written by hand', () => comparePhp(print)],
    watch: ['From a save to the written file, --watch', () => measureWatch(print)],
};

async function main(wanted: string[]): Promise<void> {
    const strange = wanted.find((name) => PARTS[name] === undefined);
    if (strange !== undefined) {
        throw new Error(`There is no part ${strange}; the parts are ${Object.keys(PARTS).join(', ')}.`);
    }
    for (const [name, [title, measure]] of Object.entries(PARTS)) {
        if (wanted.length === 0 || wanted.includes(name)) {
            print(`${title}\n\n`);
            await measure();
            print('\n');
        }
    }
}

main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
});
