/**
 * Takes note of everything that can be reached from some objects; what comes back puts all of it back as it was, as
 * often as wanted. The objects stay the same ones, so whoever holds one of them need not know.
 *
 * @param roots - where to begin
 * @param foreign - objects that are left alone, with everything behind them
 */
export function remember(roots: readonly object[], foreign: readonly object[]): () => void {
    const known = new Set<object>(foreign);
    const restorers: (() => void)[] = [];
    const waiting: unknown[] = [...roots];
    while (waiting.length > 0) {
        const item = waiting.pop();
        if (item === null || typeof item !== 'object' || known.has(item)) {
            continue;
        }
        known.add(item);
        if (item instanceof Map) {
            const entries = [...(item as Map<unknown, unknown>)];
            waiting.push(...entries.flat());
            restorers.push(() => {
                item.clear();
                entries.forEach(([key, value]) => item.set(key, value));
            });
        } else if (item instanceof Set) {
            const values = [...(item as Set<unknown>)];
            waiting.push(...values);
            restorers.push(() => {
                item.clear();
                values.forEach((value) => item.add(value));
            });
        } else if (isPlain(item)) {
            restorers.push(rememberProperties(item as Record<string, unknown>));
            waiting.push(...Object.values(item));
        } else {
            throw new Error(`cannot take note of ${Object.prototype.toString.call(item)}`);
        }
    }
    return () => restorers.forEach((restore) => restore());
}

/** Arrays and objects of the tests' own classes: all they hold is in properties. */
function isPlain(item: object): boolean {
    return ['[object Object]', '[object Array]'].includes(Object.prototype.toString.call(item));
}

function rememberProperties(item: Record<string, unknown>): () => void {
    const before = Object.entries(item);
    const length = Array.isArray(item) ? item.length : null;
    const names = new Set(before.map(([name]) => name));
    return () => {
        for (const name of Object.keys(item)) {
            if (!names.has(name)) {
                delete item[name];
            }
        }
        for (const [name, value] of before) {
            if (!Object.is(item[name], value)) {
                item[name] = value;
            }
        }
        if (length !== null) {
            (item as unknown as unknown[]).length = length;
        }
    };
}
