/** Where the lines of one PHP file come from. */
export interface LineMap {
    /** The TypeScript file, as it is shown */
    source: string;
    /** TypeScript lines by PHP line, where a piece of code begins */
    lines: ReadonlyMap<number, number>;
}

/** The line of the source for a line of PHP: that of the last piece of code that begins on or above it. */
function sourceLine(map: LineMap, line: number): number | null {
    for (let at = line; at > 0; at--) {
        const found = map.lines.get(at);
        if (found !== undefined) {
            return found;
        }
    }
    return null;
}

const PLACE = /([\w./\\:-]*[/\\])?([\w-]+\.php)(?::|\(| on line )(\d+)\)?/g;

/**
 * Rewrites the places in a message or stack trace of PHP (`Foo.php:12`, `Foo.php(12)`, `Foo.php on line 12`) to those of
 * the TypeScript. What is of no known file stays as it is.
 *
 * @param maps - by path of the PHP file, below the module's folder if it has one
 * @param root - the module's folder as it ends every path to it, such as `app/module`
 */
export function inTypeScript(text: string, maps: ReadonlyMap<string, LineMap>, root: string): string {
    const byName = new Map([...maps].map(([file, map]) => [file.slice(file.lastIndexOf('/') + 1), map]));
    return text.replace(PLACE, (found: string, folder: string | undefined, name: string, line: string) => {
        const below = (folder ?? '').replace(/\\/g, '/');
        const at = below.lastIndexOf(`${root}/`);
        // A path that leads elsewhere is somebody else's file.
        const map =
            below === '' ? byName.get(name) : maps.get(`${at < 0 ? below : below.slice(at + root.length + 1)}${name}`);
        const there = map === undefined ? null : sourceLine(map, Number(line));
        return there === null ? found : `${map!.source}:${there}`;
    });
}
