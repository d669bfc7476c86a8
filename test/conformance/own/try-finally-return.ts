// construct: try-finally-return
// policy: map
class Log {
    public text = '';
}

function early(log: Log, n: number): string {
    try {
        if (n === 1) {
            return 'one';
        }
        if (n === 2) {
            throw new Error('two');
        }
        log.text += 'body ';
    } catch (error) {
        log.text += 'catch ';
        return 'caught';
    } finally {
        log.text += 'finally ';
    }
    return 'end';
}

function loop(log: Log): number {
    let count = 0;
    for (let i = 0; i < 4; i++) {
        try {
            if (i === 1) {
                continue;
            }
            if (i === 3) {
                break;
            }
            count += 10;
        } finally {
            log.text += 'f' + i;
        }
    }
    return count;
}

function value(): number {
    let n = 1;
    try {
        return n;
    } finally {
        n = 2;
    }
}

function main(): void {
    const log = new Log();
    console.log(early(log, 0) + early(log, 1) + early(log, 2));
    console.log(log.text);
    log.text = '';
    console.log('' + loop(log) + log.text + value());
}

main();
