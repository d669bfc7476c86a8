interface Lookup<K, V> {
    get(key: K): V | undefined;
    has(key: K): boolean;
    set(key: K, value: V): unknown;
}

/** What a map holds for a key; it is made where there is nothing yet. */
export function getOr<K, V>(map: Lookup<K, V>, key: K, make: () => V): V {
    let value = map.get(key);
    if (value === undefined && !map.has(key)) {
        value = make();
        map.set(key, value);
    }
    return value as V;
}

/** Adds to the list that belongs to a key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
    getOr(lists, key, () => []).push(item);
}
