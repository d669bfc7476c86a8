import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

interface Report {
    files: Record<string, { messages: { message: string; source: string; type: string; line: number }[] }>;
}

/**
 * What `phpcs` finds against PSR-12 in the given files or folders, or null where there is no `phpcs`.
 *
 * @param allowed - sniffs whose findings do not count. A module's file has to begin with a guard, which PSR-1 calls a
 *     side effect.
 */
export function styleProblems(paths: string[], allowed = ['PSR1.Files.SideEffects.FoundWithSymbols']): string[] | null {
    let report: string;
    try {
        execFileSync('phpcs', ['--version'], { stdio: 'ignore' });
    } catch {
        return null;
    }
    try {
        report = execFileSync('phpcs', ['--standard=PSR12', '--extensions=php', '--report=json', '-q', ...paths], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        });
    } catch (error) {
        // It exits with an error whenever it found something.
        report = (error as { stdout: string }).stdout;
    }
    return Object.entries((JSON.parse(report) as Report).files).flatMap(([file, { messages }]) =>
        messages
            .filter(({ source }) => !allowed.includes(source))
            .map(({ line, type, message, source }) => `${file}:${line} ${type} ${message} (${source})`),
    );
}

/** The texts as prettier's plugin for PHP formats them for PHP 7.4. */
export function formatted(texts: string[]): string[] {
    const out = execFileSync(process.execPath, [path.join(__dirname, 'format.mjs')], {
        input: JSON.stringify(texts),
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['pipe', 'pipe', 'inherit'],
    });
    return JSON.parse(out) as string[];
}
