// construct: default-params
// policy: map
function greet(name: string, greeting: string = 'Hello', mark = '!'): string {
    return greeting + ' ' + name + mark;
}

function limit(count: number = 10): number {
    return count;
}

function main(): void {
    console.log(greet('ann'));
    console.log(greet('bob', 'Hi'));
    console.log(greet('cy', 'Yo', '?'));
    console.log('' + limit() + limit(0));
    const scale = (n: number, by = 2): number => n * by;
    console.log('' + scale(4) + scale(4, 3));
}

main();
