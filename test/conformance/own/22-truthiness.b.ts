// construct: truthiness
// policy: map-or-reject
interface Named { name?: string; count?: number; tags?: string[] }

function show(value: Named | null): string {
    if (!value) {
        return 'nothing';
    }
    let text = value.name ? 'named ' + value.name : 'unnamed';
    if (value.count) {
        text += ' x' + value.count;
    }
    if (value.tags) {
        text += ' tagged ' + value.tags.length;
    }
    return text;
}

function pick(a: string, b: string): string {
    return (a && 'second') + (b || 'third');
}

function main(): void {
    console.log(show(null));
    console.log(show({}));
    console.log(show({ name: '0', count: 0, tags: [] }));
    console.log(show({ name: '', count: 2, tags: ['x'] }));
    let queue: number = 3;
    let steps = '';
    while (queue) {
        steps += queue;
        queue--;
    }
    console.log(steps);
    const nan: number = Number('zzz');
    console.log(nan ? 'number' : 'not a number');
    console.log(['', '0', 'a'].filter((item) => !item).length + ' ' + ['', '0', 'a'].filter(Boolean).join(','));
    console.log(pick('0', '') + pick('', '0'));
}

main();
