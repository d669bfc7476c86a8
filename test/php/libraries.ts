import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { PROJECT } from './engine.cjs';

// PHP libraries that npm does not have: Debian's, installed or unpacked into build/ by fetch-libs.sh.

const FOLDERS = ['/usr/share/php', path.join(PROJECT, 'build/php-libs/usr/share/php')];

/** The folder in which a file of a library lies, or null. */
function folderWith(file: string): string | null {
    return FOLDERS.find((folder) => existsSync(path.join(folder, file))) ?? null;
}

/** The include path under which real Illuminate 8 is found. */
export function illuminateFolder(): string | null {
    return folderWith('Illuminate/Database/autoload.php');
}

/** The main file of real Smarty, 3 or 4. */
export function smartyFile(release: 3 | 4): string | null {
    const file = `smarty${release}/Smarty.class.php`;
    const folder = folderWith(file);
    return folder === null ? null : path.join(folder, file);
}
