// construct: changes-for-of-ref
// policy: map
interface Item { name: string; price: number; tags: string[] }
function main(): void {
    const items: Item[] = [{ name: 'a', price: 1, tags: [] }, { name: 'b', price: 2, tags: ['x'] }];
    for (const item of items) {
        item.price *= 2;
        item.tags.push('new');
    }
    for (const item of items) {
        console.log(item.name + item.price + item.tags.join());
    }
    items.forEach((it) => { it.name += '!'; });
    console.log(items.map((i) => i.name).join());
}
main();
