// policy: map
// Whoever leaves a loop, a switch or a try within goes on behind it: what was shown before is not so any more.
function throughLoop(text: string): void {
    let i = 0;
    while (i < text.length) {
        for (const x of [1, 2]) {
            if (x === 2) { i += 5; break; }
        }
        const c = text[i];
        console.log(JSON.stringify(c ?? null), c === undefined);
        i++;
    }
}
function again(text: string): void {
    let i = 0;
    if (i < text.length) {
        for (let n = 0; n < 3; n++) {
            if (n === 1) { i += 5; continue; }
            const c = text[i];
            console.log(c === undefined, c);
        }
    }
}
function caught(text: string): void {
    let i = 0;
    while (i < text.length) {
        try {
            if (i === 0) { i += 5; throw new Error('x'); }
        } catch (e) {
            console.log('caught');
        }
        const c = text[i];
        console.log(c === undefined, c);
        i++;
    }
}
function sw(text: string, n: number): void {
    let i = 0;
    if (i < text.length) {
        switch (n) {
            case 1: {
                if (n > 0) { i += 7; break; }
                console.log(text[i]);
                break;
            }
            default:
                console.log('d');
        }
        const c = text[i];
        console.log(c === undefined, c);
    }
}
throughLoop('ab'); again('ab'); caught('ab'); sw('ab', 1); sw('ab', 2);
function below(list: string[]): string {
    let i = 2;
    let j = 1;
    let out = '';
    for (let n = 0; n < 4; n++) {
        if (i < list.length && j < list.length) {
            out += `${list[i] === undefined}${list[j] === undefined};`;
        }
        const k = i;
        i = j - 2;
        j = k;
    }
    return out;
}
console.log(below(['a', 'b', 'c']));
