// construct: set-map
// policy: map-or-reject
function main(): void {
    const seen = new Set<string>();
    seen.add('a');
    seen.add('b');
    seen.add('a');
    console.log('' + seen.size + (seen.has('a') ? 'yes' : 'no') + (seen.has('z') ? 'yes' : 'no'));
    const ages = new Map<string, number>();
    ages.set('ann', 30).set('bob', 40);
    console.log('' + (ages.get('ann') ?? 0) + ages.size);
    let text = '';
    for (const [name, age] of ages) {
        text += name + age + ';';
    }
    console.log(text);
}

main();
