// construct: the same method with a literal, a variable and a whole expression
// policy: map
function ends(text: string, tail: string): boolean {
    return text.endsWith(tail);
}

function starts(text: string, head: string): boolean {
    return text.startsWith(head);
}

function times(text: string, count: number): string {
    return text.repeat(count);
}

function swap(text: string, from: string, to: string): string {
    return `${text.replaceAll(from, to)} ${text.replace(from, to)}`;
}

function main(): void {
    const text = 'añb-añb';
    for (const tail of ['', 'b', 'añb', 'x', 'añb-añb', '-añb-añb', 'ñ']) {
        console.log([ends(text, tail), starts(text, tail), text.includes(tail), starts(text, 'a' + tail), text.startsWith(tail + 'x'), text.startsWith(tail.trim())].join());
    }
    console.log([text.endsWith(''), text.endsWith('ñb'), text.endsWith('ña'), text.startsWith(''), text.startsWith('añ'), text.startsWith('ñ'), text.includes(''), text.includes('ñ')].join());
    console.log([''.endsWith(''), ''.endsWith('a'), ''.startsWith('a'), 'b'.endsWith('ab')].join());
    for (const count of [0, 1, 2]) {
        console.log(`${times('ab', count)}|${'x'.repeat(count + 1)}|${'y'.repeat(0)}|${'z'.repeat(3)}`);
    }
    for (const part of ['$', '$$', '$&', 'x', '']) {
        console.log(`${swap(text, 'ñ', part)} ${swap(text, 'ab', part)} ${swap(text, '', part)} ${text.replaceAll('b', part)}`);
    }
    console.log(text.replaceAll('ñ', 'n') + text.replaceAll('', '.') + text.replaceAll('b', '$&$&') + text.replaceAll('q', '1') + 'aaa'.replaceAll('aa', 'b'));
    console.log('a1b22'.replace(/\d/, (found) => `<${found}>`) + 'a1b22'.replace(/\d/g, (found) => `<${found}>`) + 'a1b22'.replace(/\d/, '[$&]') + 'a1b22'.replace(/x/, '$&'));
    console.log('a\nb B\tc_1'.replace(/\bb/gi, '#') + 'ab\0c'.replace(/\0/, '0'));
    console.log('a  b'.split(/\s+/).join('|') + 'Ab'.replace(/a/i, 'x') + 'foobar'.replace(/foo(?=bar)/, 'x') + 'foobar'.replace(/o(?!b)/, '_') + 'a\u00e9'.replace(/\u00e9/, 'e') + 'a/b'.replace(/\//, '\\'));
    console.log('ABC'.toLowerCase() + 'abc'.toUpperCase() + 'é'.toUpperCase() + text.toUpperCase() + text.charAt(1) + `${text.length}${'😀é'.length}`);
    const words: Array<string | null> = ['a', null, 'b'];
    console.log(words.join('-') + [1, null, 2].join() + [true, false].join('') + [0.5, 1].join(' ') + `${words[1] ?? 'none'}`);
    const n: number = text.length;
    console.log(`${n}` + n + `${n}${n}` + `${n} of ${n / 2}` + `${text}` + n + 1 + (n + 1) + true + null);
    let line = 'x';
    line += n;
    line += 'y' + n;
    line += n > 2;
    line += n / 2;
    line += `${n}-` + line;
    console.log(line);
}

main();
