import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { PROJECT } from '../php/engine.cjs';
import { Demand, median, table } from './numbers';

const SAVES = 11;
const TARGET = 'dist-php/modules/servers/flvx';
const FILES = { 'src/lib/Provisioning.ts': 'lib/Provisioning.php', 'src/flvx.ts': 'flvx.php' };

interface Compiler {
    watch(
        project: string,
        streams: { out(text: string): void; err(text: string): void },
    ): { close(): void; rehearsed: Promise<void> };
}

/** Saves files of a copy of the module while it is watched. */
export async function measureWatch(print: (text: string) => void): Promise<Demand[]> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'flvx-bench-'));
    for (const part of ['src', 'templates', 'codegen.config.json']) {
        fs.cpSync(path.join(PROJECT, part), path.join(folder, part), { recursive: true });
    }
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiler's command is CommonJS
    const compiler = require(path.join(PROJECT, 'codegen/run.cjs')) as Compiler;
    let built = (): void => undefined;
    let errors = '';
    const { close, rehearsed } = compiler.watch(folder, { out: () => built(), err: (text) => void (errors += text) });
    try {
        await rehearsed;
        const demands: Demand[] = [];
        const rows = [['milliseconds', 'first save', 'median', 'longest', 'processor, median']];
        for (const [source, output] of Object.entries(FILES)) {
            const taken: number[] = [];
            const worked: number[] = [];
            for (let save = 0; save < SAVES; save++) {
                const before = process.cpuUsage();
                taken.push(await saved(path.join(folder, source), path.join(folder, TARGET, output), save));
                const { user, system } = process.cpuUsage(before);
                worked.push((user + system) / 1000);
            }
            const shown = [taken[0]!, median(taken), Math.max(...taken), median(worked)].map((ms) => ms.toFixed(0));
            rows.push([source, ...shown]);
            demands.push({ what: `a save of ${source}, ms`, value: median(taken), limit: 300, digits: 0 });
        }
        print(table(rows));
        return demands;
    } finally {
        close();
        fs.rmSync(folder, { recursive: true, force: true });
    }

    /** Changes the body of a function, as people do most of the time, and waits until that is in the output. */
    async function saved(source: string, output: string, save: number): Promise<number> {
        const text = fs.readFileSync(source, 'utf8').replace(/\n {4,8}const save\d+ = '';/, '');
        const name = `save${save}`;
        const start = process.hrtime.bigint();
        fs.writeFileSync(source, text.replace(/^( *)(return|if) /m, `$1const ${name} = '';\n$1$2 `));
        while (!fs.readFileSync(output, 'utf8').includes(`$${name} = `)) {
            await new Promise<void>((resolve) => (built = resolve));
            if (errors !== '') {
                throw new Error(errors);
            }
        }
        return Number(process.hrtime.bigint() - start) / 1e6;
    }
}
