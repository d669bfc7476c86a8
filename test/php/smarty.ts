import * as path from 'node:path';
import { type Engine, PROJECT } from './engine.cjs';
import { smartyFile } from './libraries';

/** A rendered template. */
export interface Rendered {
    text: string;
    /** Smarty's own release. */
    release: string;
}

/**
 * Renders a template with real Smarty; throws on anything that PHP has to say against it.
 *
 * @param folder - the module's folder, to which the template's path is relative
 */
export async function render(
    engine: Engine,
    release: 3 | 4,
    folder: string,
    template: string,
    vars: Record<string, unknown>,
): Promise<Rendered> {
    const smarty = smartyFile(release);
    if (smarty === null) {
        throw new Error(`Smarty ${release} is not on this machine`);
    }
    await engine.mount(folder);
    await engine.mount(path.dirname(smarty));
    const compiled = path.join(engine.scratch, `templates-${release}`);
    const script = path.join(PROJECT, 'test/php/render.php');
    const result = await engine.run({ script, input: { smarty, folder, template, vars, compiled } });
    if (result.problems.length > 0) {
        throw new Error([...result.problems, result.stdout].join('\n'));
    }
    const { text, notices, release: full } = JSON.parse(result.stdout) as Rendered & { notices: string[] };
    if (notices.length > 0) {
        throw new Error(notices.join('\n'));
    }
    return { text, release: full };
}
