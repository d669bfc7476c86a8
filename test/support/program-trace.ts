import { inTypeScript } from '../../codegen/src/trace';

/**
 * What PHP says about one program that ran alone, with the places of the TypeScript.
 *
 * @param lines - TypeScript lines by PHP line
 * @param source - the program's name
 */
export function programTrace(text: string, lines: ReadonlyMap<number, number>, source: string): string {
    // An engine names the files of programs itself.
    const plain = text.replace(/[^\s'"()]*\/(program-\d+\.php|internal\/eval\.php)/g, 'program.php');
    return inTypeScript(plain, new Map([['program.php', { source, lines }]]), '');
}
