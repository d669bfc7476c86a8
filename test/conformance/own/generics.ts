// construct: generics
// policy: map
function first<T>(list: T[], fallback: T): T {
    return list.length > 0 ? list[0] : fallback;
}

function mapAll<A, B>(list: A[], change: (item: A) => B): B[] {
    const out: B[] = [];
    for (const item of list) {
        out.push(change(item));
    }
    return out;
}

interface Pair<K, V> { key: K; value: V }

function pair<K extends string, V>(key: K, value: V): Pair<K, V> {
    return { key, value };
}

function main(): void {
    console.log(first([1, 2], 0) + first(['x'], '') + first<string>([], 'none'));
    console.log(mapAll([1, 2, 3], (n) => 'n' + n).join(','));
    const made = pair('k', 5);
    console.log(made.key + (made.value + 1));
}

main();
