import * as path from 'node:path';
import { lineMaps } from '../../codegen/src/cli';
import { readConfig } from '../../codegen/src/config';
import { Diagnostics } from '../../codegen/src/diagnostics';
import { inTypeScript, LineMap } from '../../codegen/src/trace';

const PROJECT = path.resolve(__dirname, '../..');

let maps: Map<string, LineMap> | null = null;

/** What PHP says about the module's files, with the places of the TypeScript. The module is compiled for it once. */
export function moduleTrace(text: string): string {
    if (!/\.php\b/.test(text)) {
        return text;
    }
    maps ??= lineMaps(
        { project: PROJECT, library: path.join(PROJECT, 'codegen/lib'), cwd: PROJECT },
        new Diagnostics(),
    );
    return inTypeScript(text, maps, readConfig(PROJECT, new Diagnostics())!.installed);
}
