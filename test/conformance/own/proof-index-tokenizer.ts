// policy: map
// A place is known to be there behind branches that leave, and where one counter gets its value from another.
function words(text: string): string[] {
    const out: string[] = [];
    let i = 0;
    while (i < text.length) {
        const c = text[i];
        if (c === ' ') { i++; continue; }
        if (/[0-9]/.test(c)) {
            let j = i;
            while (j < text.length && /[0-9]/.test(text[j])) j++;
            out.push(text.slice(i, j));
            i = j;
        } else if (/[a-z]/.test(c)) {
            const found = /^[a-z]\w*/i.exec(text.slice(i))!;
            out.push(found[0]);
            i += found[0].length;
        } else {
            out.push(`unexpected ${JSON.stringify(c)}`);
            i += 1;
        }
    }
    return out;
}

function fields(text: string): string {
    const out: string[] = [];
    let i = 0;
    while (i < text.length) {
        let j = i;
        while (j < text.length && text[j] !== ';') {
            j++;
        }
        out.push(JSON.stringify(text[i]) + text.slice(i, j));
        i = j + 1;
    }
    return out.join('|');
}
function nested(rows: number[]): string {
    let i = 0;
    let out = '';
    while (i < rows.length) {
        if (rows.length > 2) {
            if (i === 1) {
                i += 2;
                continue;
            }
        }
        out += JSON.stringify(rows[i]) + ';';
        i += 1;
    }
    return out;
}
function lettersOf(text: string): string {
    let i = 0;
    let out = '';
    if (i < text.length) {
        if (text.length > 3) {
            i += 2;
            return `from ${i}`;
        }
        for (let n = 0; n < 2; n++) {
            out += JSON.stringify(text[i]);
        }
    }
    return out;
}
console.log(words('ab 12 $ c3').join('|'));
console.log(fields('a;bc;;d'), fields(';'), fields(''));
console.log(nested([1, 2, 3, 4]), nested([5, 6]));
console.log(lettersOf('abcd'), lettersOf('ab'));
