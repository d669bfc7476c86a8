// construct: top-level-state
// policy: map-or-reject
// trap: a function does not see global variables in PHP
let counter = 0;
const names: string[] = [];
let last: string | null = null;
const settings: Record<string, number> = { limit: 2 };

function next(name: string): number {
    counter += 1;
    names.push(name);
    last = name;
    settings['limit'] = counter;
    return counter;
}

function main(): void {
    next('a');
    next('b');
    console.log('' + counter + names.join('') + (last ?? '-') + settings['limit']);
    const read = (): number => counter;
    counter = 10;
    console.log('' + read());
}

main();
