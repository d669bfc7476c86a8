// construct: evaluation-order-targets
// policy: map-or-reject
class Log {
    public text = '';

    key(name: string): string {
        this.text += name;
        return name;
    }

    value(n: number): number {
        this.text += n;
        return n;
    }
}

function main(): void {
    const log = new Log();
    const record: Record<string, number> = { a: 1, b: 2 };
    record[log.key('a')] = log.value(5);
    record[log.key('b')] += log.value(7);
    console.log(log.text + record['a'] + record['b']);
    const list = [1, 2, 3];
    let i = 0;
    list[i] = ++i;
    console.log(list.join(',') + i);
    list[i++] += 10;
    console.log(list.join(',') + i);
    let j = 0;
    [list[j++], list[j++]] = [j, j + 50];
    console.log(list.join(',') + j);
}

main();
