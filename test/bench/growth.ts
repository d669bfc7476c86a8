import * as fs from 'node:fs';
import * as path from 'node:path';
import { PROJECT } from '../php/engine.cjs';
import { inputOf } from './input';
import { Demand, median, table } from './numbers';
import { timed } from './process';

const RUNS = 9;
const LENGTHS = [0, 1000, 10000];

/** How the work grows with the input: whole processes, less one that compiles next to nothing. */
export async function measureGrowth(print: (text: string) => void): Promise<Demand[]> {
    const folder = path.join(PROJECT, 'build/bench');
    fs.mkdirSync(folder, { recursive: true });
    const files = LENGTHS.map((lines) => {
        const file = path.join(folder, `growth-${lines}.ts`);
        fs.writeFileSync(file, lines === 0 ? "console.log('');\n" : inputOf(lines));
        return file;
    });
    const compiler = path.join(PROJECT, 'codegen/run.cjs');
    const taken = files.map((): number[] => []);
    for (let run = -1; run < RUNS; run++) {
        for (const [at, file] of files.entries()) {
            const { cpu } = timed([compiler, 'transpile', file]);
            if (run >= 0) {
                taken[at]!.push(cpu);
            }
        }
    }
    const [start, ...others] = taken.map(median) as [number, number, number];
    const work = others.map((one) => one - start);
    const ratio = work[1]! / work[0]!;
    print(
        table([
            ['', 'processor ms, median'],
            ['start-up', start.toFixed(0)],
            ...work.map((ms, at) => [`${LENGTHS[at + 1]!.toLocaleString('en')} lines`, ms.toFixed(0)]),
        ]),
    );
    return [{ what: '10,000 lines by 1,000 lines', value: ratio, limit: 11, digits: 1 }];
}
