// construct: sort-stability
// policy: map-or-reject
// trap: usort was unstable before PHP 8.0 beyond 16 elements
interface Item { key: number; tag: string }

function main(): void {
    const items: Item[] = [];
    for (let i = 0; i < 60; i++) {
        items.push({ key: (i * 7) % 3, tag: 'i' + i });
    }
    const sorted = [...items].sort((a, b) => a.key - b.key);
    console.log(sorted.map((item) => item.tag).join(' '));
    const all = [...items].sort(() => 0);
    console.log('' + all.every((item, index) => item.tag === items[index].tag));
    const byTag = items.slice(0, 20).sort((a, b) => b.key - a.key || a.tag.length - b.tag.length);
    console.log(byTag.map((item) => item.tag).join(' '));
}

main();
