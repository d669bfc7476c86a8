// construct: switch
// policy: map
type Level = 'debug' | 'info' | 'error';

function weight(level: Level): number {
    switch (level) {
        case 'debug':
            return 1;
        case 'info':
            return 2;
        case 'error':
            return 3;
    }
}

function sum(list: number[]): number {
    let total = 0;
    for (const n of list) {
        switch (n) {
            case 0:
                break;
            default:
                total += n;
        }
    }
    return total;
}

function main(): void {
    console.log('' + weight('debug') + weight('info') + weight('error'));
    console.log('' + sum([1, 0, 2]));
}

main();
