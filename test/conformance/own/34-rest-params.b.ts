// construct: rest-params
// policy: map
class Log {
    private lines: string[] = [];

    add(level: string, ...words: string[]): void {
        this.lines.push(level + ' ' + words.join(' '));
    }

    text(): string {
        return this.lines.join(';');
    }
}

function maxOf(first: number, ...rest: number[]): number {
    let best = first;
    for (const value of rest) {
        if (value > best) {
            best = value;
        }
    }
    return best;
}

function main(): void {
    const log = new Log();
    log.add('info');
    log.add('warn', 'a', 'b');
    console.log(log.text());
    console.log('' + maxOf(3) + maxOf(1, 9, 4) + maxOf(...[2, 8] as [number, number]));
    const join = (...parts: string[]): string => parts.join('/');
    console.log(join('a', 'b') + join());
}

main();
