import * as fs from 'node:fs';
import * as path from 'node:path';

/** What runs until it is closed. */
export interface Watching {
    close(): void;
    /** Ends when what a save asks for has been gone through so often that it is quick */
    rehearsed: Promise<void>;
}

/** Time for an editor to end its save, which makes several events; ms. */
const SETTLE = 15;

/**
 * Calls back after changes of files and folders of a project, below it or beside it; `wanted` gives their names, which
 * may change. Every folder is watched by itself, and looked for anew after each change.
 */
export function watchFolders(
    project: string,
    wanted: () => readonly string[],
    changed: (since: bigint) => void,
): Pick<Watching, 'close'> {
    const watchers = new Map<string, fs.FSWatcher>();
    let pending: NodeJS.Timeout | null = null;
    const noticed = (): void => {
        if (pending === null) {
            const since = process.hrtime.bigint();
            pending = setTimeout(() => {
                pending = null;
                // First, so that nothing is missed in a new folder; and again, as other names may be wanted now.
                follow();
                changed(since);
                follow();
            }, SETTLE);
        }
    };
    const isWanted = (folder: string, name: string | null): boolean =>
        name === null || wanted().some((one) => isWithin(path.relative(project, path.join(folder, name)), one));
    const follow = (): void => {
        const folders = new Set([project]);
        wanted().forEach((name) => foldersOf(project, name).forEach((folder) => folders.add(folder)));
        for (const [folder, watcher] of watchers) {
            if (!folders.has(folder)) {
                watcher.close();
                watchers.delete(folder);
            }
        }
        for (const folder of folders) {
            if (!watchers.has(folder) && isFolder(folder)) {
                const watcher = fs.watch(folder, (_event, name) => {
                    if (isWanted(folder, name)) {
                        noticed();
                    }
                });
                // A folder that is removed is gone from the next round on.
                watcher.on('error', noticed);
                watchers.set(folder, watcher);
            }
        }
    };
    follow();
    return {
        close: () => {
            watchers.forEach((watcher) => watcher.close());
            if (pending !== null) {
                clearTimeout(pending);
            }
        },
    };
}

/** Whether one path is the other, lies below it, or leads to it. */
function isWithin(one: string, other: string): boolean {
    return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

/** The folders on the way to a name, and all below it. */
function foldersOf(project: string, name: string): string[] {
    const found: string[] = [];
    let folder = project;
    for (const part of name.split('/').slice(0, -1)) {
        folder = path.join(folder, part);
        if (isFolder(folder)) {
            found.push(folder);
        }
    }
    const visit = (one: string): void => {
        if (isFolder(one)) {
            found.push(one);
            fs.readdirSync(one).forEach((inner) => visit(path.join(one, inner)));
        }
    };
    visit(path.join(project, name));
    return found;
}

function isFolder(name: string): boolean {
    return fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
