// policy: map
// Places beside the one that a loop counts: they are there if the condition says so, and nothing moves in between.
function steps(list: number[]): string {
    let sum = 0;
    for (let i = 1; i < list.length; i++) {
        sum += list[i] - list[i - 1];
    }
    for (let i = 0; i < list.length - 1; i++) {
        sum += list[i + 1] * 2;
    }
    for (let i = list.length - 1; i >= 0; i--) {
        sum += list[i];
    }
    return 'sum ' + sum;
}

function pairs(list: readonly string[]): string[] {
    const found: string[] = [];
    const size = list.length;
    for (let i = 0; i < size; i++) {
        for (let j = i + 1; j < size; j++) {
            found.push(list[i] + list[j]);
        }
    }
    return found;
}

/** One beyond the end at both ends. */
function beyond(list: number[]): string {
    let out = '';
    for (let i = 0; i < list.length; i++) {
        out += list[i - 1] + '<' + list[i] + '<' + list[i + 1] + ' ';
    }
    for (let i = 0; i <= list.length; i++) {
        out += list[i] + ' ';
    }
    return out;
}

/** The counter or the list moves between the condition and the read. */
function moved(given: number[]): string {
    let list = [...given];
    let out = '';
    for (let i = 0; i < list.length; i++) {
        if (list[i] === 2) {
            list = [];
        }
        out += list[i] + ' ';
    }
    list = [...given];
    let at = 0;
    while (at < list.length) {
        at += 1;
        out += list[at] + ',';
    }
    for (let i = 0; i < list.length; i++) {
        list.pop();
        out += list[i] + ';';
    }
    list = [...given];
    const drop = (): void => {
        list.shift();
    };
    for (let i = 0; i + 1 < list.length; i++) {
        drop();
        out += list[i + 1] + '!';
    }
    return out;
}

function halves(list: number[]): string {
    let out = '';
    for (let at = 0; at < list.length; at += 0.5) {
        out += list[at] + ' ';
    }
    return out;
}

function repeated(text: string): number {
    let count = 0;
    for (let i = 1; i < text.length; i++) {
        count += text[i] === text[i - 1] ? 1 : 0;
    }
    return count;
}

/** Functions that read after the list has become shorter, in scopes that ended before. */
function later(): string {
    const list = [1, 2, 3];
    const reads: (() => string)[] = [];
    for (let i = list.length - 1; i >= 0; i--) {
        reads.push(() => 'v' + list[i]);
    }
    list.pop();
    list.pop();
    const own = [1, 2];
    let read = (i: number): string => '' + i;
    {
        const size = own.length;
        read = (i) => (i < size ? 'w' + own[1] + own[size - 1] : 'x');
    }
    own.pop();
    return reads.map((one) => one()).join() + read(1);
}

/** A record has no length. */
function counted(record: { [key: string]: number }): string {
    let out = record.length > 1 ? 'first ' + record[0] : 'none';
    for (let i = 0; i < record.length; i++) {
        out += ' ' + record[i];
    }
    return out;
}

console.log(later(), counted({ length: 2 }));
console.log(steps([1, 4, 9]), steps([]), pairs(['a', 'b', 'c']).join());
console.log(beyond([7, 8]));
console.log(moved([1, 2, 3]));
console.log(halves([1, 2]), repeated('aabbb'));
