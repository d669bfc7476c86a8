import type { Expressions } from './expressions';
import { BOOL, TEXT } from './types';
import type { Writer } from './writer';

/**
 * Ways of writing that random statements seldom or never come upon: how people use closures, counters, tables, guards.
 * Each is a few lines with random values in them; the lines print what came out.
 */
type Idiom = (writer: Writer, expressions: Expressions) => string[];

const int = (e: Expressions): string => `(${e.int(100, 1).text})`;
const number = (e: Expressions): string => `(${e.float(1).text})`;
const text = (e: Expressions): string => `(${e.argument(TEXT, 1)})`;
const bool = (e: Expressions): string => `(${e.argument(BOOL, 1)})`;
const ints = (w: Writer, e: Expressions): string =>
    `[${Array.from({ length: w.random.between(1, 6) }, () => e.int(20, 1).text).join(', ')}]`;
const words = (w: Writer): string =>
    `[${Array.from({ length: w.random.between(1, 6) }, () => w.quote(w.rawText(true))).join(', ')}]`;

/** Idioms that stand among the statements of a function. */
const INNER: Idiom[] = [
    // A nested function that sees what is around it.
    (w, e) => {
        const [base, inner, named] = [w.fresh('base'), w.fresh('inner'), w.fresh('named')];
        return [
            `const ${base}: number = ${int(e)};`,
            `function ${inner}(a: number, b: string = 'd'): string {`,
            `    return b + (a + ${base});`,
            '}',
            `console.log(${inner}(${int(e)}) + ${inner}(${int(e)}, ${text(e)}));`,
            `const ${named} = function self(a: number): string {`,
            `    return a > 9 ? self(a % 10) : a < 0 ? [-a].map(self).join() : ${inner}(a + ${base});`,
            '};',
            `console.log(${named}(${int(e)}) + [1, ${int(e)}].map(${named}).join());`,
        ];
    },
    // Functions of each turn of a loop, above and below where they are meant, and what they share.
    (w, e) => {
        const [all, i, own, inner, other] = ['all', 'i', 'own', 'inner', 'other'].map((name) => w.fresh(name));
        const turn = w.random.shuffle([
            `function ${inner}(a: number): string { return ${other}(a) + (a + ${own}); }`,
            `function ${other}(a: number): string { return a > 50 ? ${inner}(a - 50) : '' + ${own} + ${i}; }`,
            `${all}.push(${w.random.pick([inner, other])});`,
            `${own} += ${int(e)};`,
            `console.log(${w.random.pick([inner, other])}(${int(e)}));`,
        ]);
        return [
            `const ${all}: ((a: number) => string)[] = [];`,
            `for (let ${i} = 0; ${i} < ${w.random.between(1, 3)}; ${i}++) {`,
            `    let ${own}: number = ${int(e)};`,
            ...turn.map((line) => `    ${line}`),
            '}',
            `console.log(${all}.map((one) => one(${int(e)})).join());`,
        ];
    },
    // Records of unknown type, told by a guard.
    (w) => {
        const [isRecord, data] = [w.fresh('isRecord'), w.fresh('data')];
        const one = (): string =>
            w.random.pick(['{}', '[]', '{"a":{}}', '{"10":1,"9":{"b":[]}}', '{"0":{}}', 'null', '"a"', '[{"1":2}]']);
        return [
            `const ${isRecord} = (value: unknown): value is Record<string, unknown> =>`,
            `    ${w.random.shuffle(["typeof value === 'object' && value !== null", '!Array.isArray(value)']).join(' && ')};`,
            `const ${data}: unknown = JSON.parse('[${one()},${one()},${one()}]');`,
            `for (const one of ${data} as unknown[]) {`,
            `    if (${isRecord}(one)) {`,
            `        const held = Object.entries(one).map(([key, inner]) => key + (${isRecord}(inner) ? Object.keys(inner).length : '-'));`,
            `        console.log(held.join() + '|' + Object.keys({ ...one, z: 1 }).join() + ('0' in one));`,
            '    }',
            '}',
        ];
    },
    // What may be missing although its type does not say so, tested in all ways, and what it is put into.
    (w, e) => {
        const { random } = w;
        const isText = random.chance(50);
        const [fn, list, out, all] = ['found', 'list', 'out', 'all'].map((name) => w.fresh(name));
        // A variable, or an entry of a record or a list.
        const [kind, one, key] = random.pick([
            ['variable', 'one', ''],
            ['record', 'map[key]', 'key'],
            ['list', 'rest[at]', 'at'],
        ]) as [string, string, string];
        const type = isText ? 'string' : 'number';
        const isLost = random.chance(40);
        const value = (): string => (isText ? text(e) : random.pick([int, number])(e));
        const item = (): string => `${list}[${random.between(0, 3)}]`;
        // Nothing may be put behind the end of a list.
        const fill = kind === 'list' ? `while (rest.length < at) { rest.push(${value()}); } ` : '';
        const isThere = (): string =>
            random.pick([
                one!,
                `${one} !== undefined`,
                `typeof ${one} === '${isText ? 'string' : 'number'}'`,
                `typeof ${one} !== 'undefined'`,
                `${one} >= ${value()}`,
                `${one} === ${value()}`,
                ...(kind === 'record' ? [`${key} in map`] : []),
                `${one} !== undefined && ${out}.length > ${random.between(0, 20)}`,
                `!(${one} === undefined || ${out}.length > ${random.between(5, 20)})`,
            ]);
        const isMissing = (): string =>
            random.pick([
                `!${one}`,
                `${one} === undefined`,
                `typeof ${one} !== '${isText ? 'string' : 'number'}'`,
                `${one} === undefined || ${out}.length > ${random.between(5, 20)}`,
                `!(${isThere()})`,
            ]);
        const use = (): string =>
            random.pick([
                `${out} += ${one};`,
                `${out} += 'x' + ${one} + (${one} === undefined);`,
                `${all}.push(${one});`,
                `${out} += JSON.stringify([${one} ?? ${value()}, ${all}.length]);`,
                `${out} += [1, 2].map((n) => n + '' + ${one}).join();`,
                `${out} += ${isThere()} ? 'y' + ${one} : 'n' + ${one};`,
                isText ? `${out} += (${one} ?? '').length;` : `${fill}${one} += 1;`,
            ]);
        const put = (): string =>
            random.pick([
                `${fill}${one} = ${value()};`,
                `${fill}${one} = ${value()};`,
                `${fill}${one} ??= ${value()};`,
                `${fill}${one} &&= ${value()};`,
                `${fill}${one} = ${item()};`,
                ...(kind === 'record'
                    ? [`map['b'] = ${value()};`, ...(isLost ? [`delete map[${key}];`, `delete map[${key}];`] : [])]
                    : []),
                ...(kind === 'list'
                    ? [`rest.push(${value()});`, ...(isLost ? ['rest.pop();', `${key} += 1;`] : [])]
                    : []),
            ]);
        const line = (depth: number): string => {
            const inner = (): string => (depth > 0 && random.chance(30) ? line(depth - 1) : random.pick([use, put])());
            return random.pick([
                () => `if (${isMissing()}) { ${use()} ${put()} }`,
                () => `if (${isMissing()}) { ${put()} } else { ${inner()} }`,
                () => `if (${isThere()}) { ${inner()} ${use()} } else { ${inner()} }`,
                () => `if (${isMissing()}) { return ${out} + ${one}; }`,
                () => `for (let n = 0; n < 2; n++) { ${inner()} if (${isMissing()}) { continue; } ${use()} }`,
                use,
                put,
            ])();
        };
        return [
            `function ${fn}(${list}: ${type}[]): string {`,
            `    const ${all}: ${type}[] = [];`,
            `    let ${out} = '';`,
            ...{
                variable: [`    let one = ${item()};`],
                record: [`    const map: Record<string, ${type}> = {};`, "    for (const key of ['a', 'b', 'a']) {"],
                list: [`    const rest = [...${list}];`, '    for (let at = 0; at < 3; at++) {'],
            }[kind]!,
            ...Array.from({ length: random.between(3, 7) }, () => `    ${line(1)}`),
            ...(kind === 'variable' ? [] : ['    }']),
            `    return ${out} + ${all}.join();`,
            '}',
            `console.log([[], [${value()}], [${value()}, ${value()}, ${value()}]].map((some) => ${fn}(some)).join('|'));`,
        ];
    },
    // Places beside the one that a loop counts, forwards and backwards, and what moves the counter or shortens the list.
    (w, e) => {
        const { random } = w;
        const [fn, list, out] = [w.fresh('beside'), w.fresh('list'), w.fresh('out')];
        const isText = random.chance(25);
        const ways = isText
            ? ['at += 1;', 'at -= 1;', 'at += 0.5;', `${list} = 'é';`]
            : [
                  'at += 1;',
                  'at -= 1;',
                  'at = 7;',
                  'at += 0.5;',
                  `${list}.pop();`,
                  `${list}.length = 1;`,
                  `${list} = [8];`,
                  'shorten();',
                  'at += step;',
              ];
        const some = random.shuffle(ways).slice(0, random.between(0, 2));
        const disturb = (): string => {
            const way = random.pick(['', '', ...some]);
            return way === '' ? '' : random.pick([way, `if (at === ${random.between(0, 2)}) { ${way} }`]);
        };
        const place = (): string =>
            random.pick([
                'at',
                'at + 1',
                'at - 1',
                '1 + at',
                'at - 2',
                '0',
                '1',
                'last',
                `${list}.length - 1`,
                'at + 1 - 1',
            ]);
        const end = (): string =>
            random.pick([
                `${list}.length`,
                `${list}.length`,
                `${list}.length - 1`,
                `${list}.length + 1`,
                'size',
                'last',
            ]);
        const head = random.pick([
            () => `for (let at = ${random.between(0, 2)}; at ${random.pick(['<', '<='])} ${end()}; at++) {`,
            () => `for (let at = ${random.between(0, 1)}; ${end()} > at; at += ${random.pick(['1', '2', 'step'])}) {`,
            () =>
                `for (let at = ${list}.length - ${random.between(1, 2)}; at ${random.pick(['>=', '>'])} ${random.between(0, 1)}; at--) {`,
            () => `let at = ${random.pick(['0', '1', '-1'])}; while (at < ${end()}) { at++;`,
            () => `let at = 0; while (at + 1 < ${end()}) {`,
            () => `for (let from = 0; from < 2; from++) for (let at = from + 1; at < ${end()}; at++) {`,
            () => `for (let at = 0; at < 4; at++) { if (at >= ${end()} || at < 1) { continue; }`,
        ])();
        const isOpen = head.includes('while (at + 1');
        return [
            `function ${fn}(given: ${isText ? 'string' : 'number[]'}, step: number): string {`,
            `    let ${list} = ${isText ? 'given' : '[...given]'};`,
            `    const size = ${list}.length;`,
            `    const last = ${list}.length - 1;`,
            `    let ${out} = '';`,
            '    let turns = 0;',
            ...(some.includes('shorten();') ? [`    const shorten = (): void => { ${list}.pop(); };`] : []),
            `    ${head}`,
            '        turns += 1;',
            '        if (turns > 6) { break; }',
            `        ${disturb()}`,
            ...Array.from({ length: random.between(1, 4) }, () =>
                random.pick([
                    `        ${out} += ${list}[${place()}];`,
                    `        ${out} += ' ' + (${list}[${place()}] === ${list}[${place()}]) + ${list}[${place()}];`,
                    ...(isText ? [] : [`        ${out} += (${list}[${place()}] + 1) * 2;`]),
                    `        ${disturb()}`,
                ]),
            ),
            ...(isOpen ? ['        at += 1;'] : []),
            '    }',
            `    return ${out} + turns;`,
            '}',
            isText
                ? `console.log(['', 'aß', 'täöbc'].map((one) => ${fn}(one, 1)).join('|'));`
                : `console.log([${ints(w, e)}, [], [4], [5, 6, 7]].map((one) => ${fn}(one, ${random.pick(['1', '2', '0.5', '-1'])})).join('|'));`,
        ];
    },
    // Names that only an index signature allows.
    (w, e) => {
        const [numbers, texts] = [w.fresh('numbers'), w.fresh('texts')];
        const name = (): string => w.random.pick(['a', 'b', 'none', 'x1']);
        return [
            `const ${numbers}: { [key: string]: number } = { a: ${w.random.pick([int, number])(e)} };`,
            `const ${texts}: { [key: string]: string } = { a: ${text(e)}, ${w.random.pick(['b', 'x1'])}: ${text(e)} };`,
            `console.log(\`\${${numbers}.${name()}} \${${texts}.${name()}} \${${numbers}.${name()} === undefined}\`);`,
            `${numbers}.${name()} = (${numbers}.${name()} ?? ${int(e)}) + 1;`,
            `console.log(String(${texts}.${name()}) + (${texts}.${name()} ?? 'none') + ${texts}.${name()}?.length);`,
            `console.log('' + (${numbers}.${name()} + 1) + Object.keys(${numbers}).join() + ('${name()}' in ${texts}));`,
        ];
    },
    // Bits.
    (w, e) => {
        const [a, b] = [w.fresh('a'), w.fresh('b')];
        return [
            `let ${a}: number = ${w.random.pick([int, number])(e)};`,
            `const ${b}: number = ${int(e)};`,
            `console.log('' + (${a} & ${b}) + ' ' + (${a} | ${b}) + ' ' + (${a} ^ ${b}) + ' ' + ~${a});`,
            `console.log('' + (${a} << ${b}) + ' ' + (${a} >> ${b}) + ' ' + (${a} >>> ${b}) + ' ' + (${b} >>> 0).toString(${w.random.pick(['2', '16', '36'])}));`,
            `${a} ${w.random.pick(['&=', '|=', '^=', '<<=', '>>=', '>>>='])} ${b};`,
            // Each of them, so that a few programs hold them all.
            ...w.random
                .shuffle(['&=', '|=', '^=', '<<=', '>>=', '>>>='])
                .map((sign) => `${a} ${sign} ${w.random.below(40)};`),
            `console.log('' + ${a} + ' ' + parseInt(${text(e)}, ${w.random.pick(['2', '8', '16', '36'])}));`,
        ];
    },
    // Values that may be undefined, in records and as arguments.
    (w, e) => {
        const [list, row, found] = [w.fresh('list'), w.fresh('row'), w.fresh('found')];
        const at = w.random.below(5);
        return [
            `const ${list} = ${ints(w, e)};`,
            `const ${row} = { n: ${list}[${at}], words: ${words(w)}, word: ${words(w)}[${w.random.below(4)}] };`,
            `console.log(\`\${${row}.n} \${${row}.n + 1} \${${row}.word} \${${row}.word === undefined} \${Number(${row}.word)}\`);`,
            `console.log('' + ${list}[${row}.n] + 'abc'.charAt(${row}.n) + ${row}.words.includes(${row}.word) + 'x'.repeat(${list}[9]));`,
            `console.log(String.fromCharCode(${row}.n, ${int(e)} & 127) + (${number(e)} ** 2) + (${number(e)}).toString(2));`,
            `const ${found} = /(\\d)(\\w)/.exec(${text(e)} + '1a');`,
            `console.log(${found} === null ? 'none' : ${found}[1] + ${found}[2]);`,
        ];
    },
    // Places in texts, what stands there, and what the console makes of a text before other values.
    (w, e) => {
        const [word, at, fixed] = [w.fresh('word'), w.fresh('at'), w.fresh('fixed')];
        return [
            `const ${word} = ${text(e)} + ${w.random.pick(["'a😀é'", "'%s%d%'", "''"])};`,
            `const ${at}: number = ${w.random.pick([int, number])(e)} % 5;`,
            // A sum has no zero with a sign.
            `console.log(${word}, ${at} + 0, ${text(e)}, 0 + ${w.random.pick([int, number])(e)}, ${at} > 1);`,
            `console.log([...${word}].map((one) => one.codePointAt(0) ?? 0).join(), ${word}.codePointAt(${w.random.below(4)}) ?? 'none');`,
            `console.log('' + Math.imul(${int(e)}, ${w.random.pick(['5', '0x01000193', '-7.5', '2 ** 31'])}) + (${ints(w, e)}[${w.random.below(5)}] || 'none'));`,
            `console.log(/^[ -~]*$/.test(${word}) ? ${word}.at(${at}) ?? 'none' : String.fromCodePoint(128512, ${int(e)} & 1023));`,
            `const ${fixed} = Object.freeze({ a: ${int(e)}, b: [${text(e)}] });`,
            `console.log('' + ${fixed}.a + ${fixed}.b.join(), [${int(e)}, 2, 2].filter((n, i, all) => all.indexOf(n) === i).join());`,
            `console.log(${text(e)}.split(${w.random.pick(["','", "' '"])}).pop(), '' + (${ints(w, e)}.slice(1).shift() ?? 'none'));`,
        ];
    },
    // Errors of several kinds, as text too.
    (w, e) => {
        const [kind, error] = [w.fresh('kind'), w.fresh('error')];
        return [
            `const ${kind}: number = ${int(e)} & 3;`,
            'try {',
            `    if (${kind} === 0) {`,
            `        throw new RangeError(${text(e)});`,
            `    } else if (${kind} === 1) {`,
            `        throw new TypeError(${text(e)});`,
            '    }',
            `    console.log(decodeURIComponent(${w.quote(w.random.pick(['%41', '%', 'a%20b', '%C3%A9', '%C3', 'x%zz']))}));`,
            `    throw ${kind} === 2 ? new SyntaxError(${text(e)}) : ${w.random.pick(['new Error', 'new ReferenceError', 'URIError'])}(${text(e)});`,
            `} catch (${error}) {`,
            `    console.log(String(${error}) + (${error} instanceof RangeError) + (${error} instanceof TypeError) + (${error} instanceof SyntaxError) + (${error} instanceof ReferenceError) + (${error} instanceof URIError));`,
            `    console.log(${error} instanceof Error ? \`\${${error}}\` + ${error}.name : 'none');`,
            '}',
        ];
    },
    // Lists made by length.
    (w, e) => {
        const [zeros, made, grid, keyed] = [w.fresh('zeros'), w.fresh('made'), w.fresh('grid'), w.fresh('keyed')];
        const [x, y] = [w.random.below(3), w.random.below(3)];
        return [
            `const ${zeros} = new Array(${w.random.below(5)}).fill(${int(e)});`,
            `const ${made} = Array.from({ length: ${w.random.below(5)} }, (_, i) => i * ${int(e)});`,
            `const ${grid} = Array.from({ length: 3 }, () => new Array<string>(3).fill(${text(e)}));`,
            `console.log(JSON.stringify([...new Array(${w.random.below(4)}).keys(), ...Array.from(Array(${w.random.below(4)}), (_, at) => at * ${int(e)})]));`,
            `${grid}[${y}][${x}] = ${text(e)};`,
            `${made}.fill(${int(e)}, ${w.random.between(-3, 3)}, ${w.random.between(-3, 3)});`,
            `console.log(${zeros}.join() + '|' + ${made}.join() + '|' + JSON.stringify(${grid}, null, ${w.random.below(4)}));`,
            `console.log(Array.from(${text(e)}).join('-') + Array.from(${zeros}).length);`,
            `console.log(Array.of(${int(e)}, ...${made}).join() + Array.of(${text(e)}).reduce((sum, one, at, all) => sum + one + at + all.length, ''));`,
            `const ${keyed}: Record<string, number> = { [${text(e)}]: ${int(e)}, a: 1 };`,
            `console.log([${text(e)}, 'a', 'toString'].map((one) => (Object.hasOwn(${keyed}, one) ? ${keyed}[one]! + 1 : 'none')).join());`,
        ];
    },
    // Arrays changed by the functions that get them.
    (w, e) => {
        const [add, swap, list, rows] = [w.fresh('add'), w.fresh('swap'), w.fresh('list'), w.fresh('rows')];
        return [
            `const ${add} = (to: number[], n: number): number => to.push(n, ${int(e)});`,
            `function ${swap}(to: number[], i: number, j: number): void {`,
            '    if (i < to.length && j < to.length) {',
            '        [to[i], to[j]] = [to[j], to[i]];',
            '    }',
            '}',
            `const ${list} = ${ints(w, e)};`,
            `const ${rows} = [${ints(w, e)}, ${ints(w, e)}];`,
            `${add}(${list}, ${int(e)});`,
            `${swap}(${list}, 0, ${list}.length - 1);`,
            `${add}(${rows}[${w.random.below(2)}], ${int(e)});`,
            `for (const row of ${rows}) {`,
            `    row.${w.random.pick([`push(${w.random.below(9)})`, 'reverse()', 'pop()'])};`,
            `    ${add}(row, row.length);`,
            '}',
            `console.log(${list}.join() + JSON.stringify(${rows}));`,
        ];
    },
    // Records changed one after the other.
    (w, e) => {
        const [rows, row, raise] = [w.fresh('rows'), w.fresh('row'), w.fresh('raise')];
        return [
            `const ${rows} = ${ints(w, e)}.map((n) => ({ n, tags: [${text(e)}], on: n > 3 }));`,
            `const ${raise} = (one: { n: number; tags: string[]; on: boolean }): void => {`,
            `    one.n += ${int(e)};`,
            `    one.tags.push('' + one.n);`,
            '};',
            `for (const ${row} of ${rows}) {`,
            `    if (${row}.on) {`,
            `        ${raise}(${row});`,
            '    }',
            `    ${row}.on = !${row}.on;`,
            '}',
            `${rows}.forEach((one) => {`,
            '    one.n *= 2;',
            '});',
            `console.log(JSON.stringify(${rows}));`,
        ];
    },
    // Who runs first: what is called on something with an effect, and what gets something with an effect.
    (w, e) => {
        const [n, list, show, up] = [w.fresh('n'), w.fresh('list'), w.fresh('show'), w.fresh('up')];
        const effect = (): string => w.random.pick([`${n}++`, `++${n}`, `${up}()`]);
        const read = (): string => w.random.pick([n, `${list}.length`, `(${list}[0] ?? 0)`, `${n} * 2`]);
        const forms: Array<() => string> = [
            () => `[${effect()}, ${read()}].map((x) => x + ${read()}).join()`,
            () => `[${effect()}, 5].${w.random.pick(['filter', 'some', 'every', 'find'])}((x) => x > ${read()})`,
            () => `[${effect()}, 2].${w.random.pick(['includes', 'indexOf'])}(${read()})`,
            () => `[${effect()}, ${effect()}].join(String(${read()}))`,
            () => `[${effect()}, 1].reduce((sum, x) => sum + x * ${n}, ${read()})`,
            () => `[${effect()}, 7].flatMap((x) => [x, ${n}]).join()`,
            () => `('1' + ${effect()}).${w.random.pick(['replace', 'replaceAll'])}('1', String(${read()}))`,
            () => `('1' + ${effect()} + '2').replace(/\\d/g, (d) => d + ${n})`,
            () => `('1' + ${effect()} + '2').split(String(${read()})).join('|')`,
            () => `('a' + ${effect()}).padEnd(${read()} & 7, String(${n}))`,
            () => `${show}(${read()}, ${effect()}, ${read()})`,
            () => `[${read()}, ${effect()}, ${read()}].join()`,
            () => `JSON.stringify({ a: ${read()}, b: ${effect()}, c: ${read()} })`,
            () => `Math.max(${read()}, ${effect()}, ${read()})`,
            () => `\`\${${read()}} \${${effect()}} \${${read()}}\``,
            () => `(${n} + ${effect()} * ${read()})`,
            () => `(${read()} > ${effect()} ? ${read()} : ${effect()})`,
            () => `${list}.${w.random.pick(['sort((a, b) => b - a)', 'reverse()'])}.join() + ${list}.join()`,
        ];
        return [
            `let ${n}: number = ${w.random.below(4)};`,
            `const ${list} = ${ints(w, e)};`,
            `const ${up} = (): number => {`,
            `    ${n} += 1;`,
            `    return ${n};`,
            '};',
            `const ${show} = (a: number, b: number, c: number): string => a + '/' + b + '/' + c;`,
            ...Array.from({ length: 3 }, () => `console.log('' + ${w.random.pick(forms)()});`),
            `console.log('' + ${n} + ${list}.join());`,
        ];
    },
    // A function called at once.
    (w, e) => {
        const made = w.fresh('made');
        return [
            `const ${made} = ((a: number): number => a * 2)(${int(e)});`,
            `console.log('' + ${made} + (() => {`,
            '    let out = 0;',
            `    for (const n of ${ints(w, e)}) {`,
            '        out += n;',
            '    }',
            '    return out;',
            '})());',
        ];
    },
    // A closure that counts.
    (w, e) => {
        const [n, bump, seen] = [w.fresh('n'), w.fresh('bump'), w.fresh('seen')];
        return [
            `let ${n} = ${int(e)};`,
            `let ${seen} = '';`,
            `const ${bump} = (by: number): number => {`,
            `    ${n} += by;`,
            `    ${seen} += by + ';';`,
            `    return ${n};`,
            '};',
            `console.log('' + ${bump}(1) + ${bump}(${int(e)}) + ' ' + ${n} + ${seen});`,
        ];
    },
    // Closures made in a loop.
    (w, e) => {
        const [makers, item] = [w.fresh('makers'), w.fresh('item')];
        return [
            `const ${makers}: Array<(n: number) => string> = [];`,
            `for (const ${item} of ${words(w)}) {`,
            `    const up = ${item}.toUpperCase();`,
            `    ${makers}.push((n) => ${item} + up + n);`,
            '}',
            `console.log(${makers}.map((make) => make(${int(e)})).join('|'));`,
        ];
    },
    // A sum kept outside of the callback.
    (w, e) => {
        const [sum, last] = [w.fresh('sum'), w.fresh('last')];
        return [
            `let ${sum} = 0;`,
            `let ${last} = 'none';`,
            `${ints(w, e)}.forEach((n, i) => {`,
            `    ${sum} += n * i;`,
            `    ${last} = 'at' + i;`,
            '});',
            `console.log(${sum} + ${last});`,
        ];
    },
    // Assignments that depend on what is there.
    (w, e) => {
        const [name, flag, table] = [w.fresh('name'), w.fresh('flag'), w.fresh('table')];
        return [
            `let ${name} = ${text(e)} as string | null;`,
            `if (${bool(e)}) {`,
            `    ${name} = null;`,
            '}',
            `${name} ??= ${text(e)};`,
            `let ${flag} = ${bool(e)};`,
            `${flag} ||= ${bool(e)};`,
            `${flag} &&= ${bool(e)};`,
            `const ${table}: Record<string, number> = { a: ${int(e)} };`,
            `${table}['a'] ??= 5;`,
            `${table}['b'] ??= ${int(e)};`,
            `console.log(${name} + ${flag} + JSON.stringify(${table}));`,
        ];
    },
    // A parameter whose type is written in place; members named after variables.
    (w, e) => {
        const [show, label, size] = [w.fresh('show'), w.fresh('label'), w.fresh('size')];
        return [
            `const ${show} = (given: { ${label}: string; ${size}?: number }): string => given.${label} + (given.${size} ?? -1);`,
            `const ${label} = ${text(e)};`,
            `const ${size} = ${int(e)};`,
            `console.log(${show}({ ${label} }) + ${show}({ ${label}, ${size} }) + JSON.stringify({ ${size}, ${label} }));`,
        ];
    },
    // A table of functions.
    (w, e) => {
        const table = w.fresh('table');
        return [
            `const ${table}: Record<string, (a: number, b: number) => number> = {`,
            '    add: (a, b) => a + b,',
            '    mul: (a, b) => a * b,',
            `    div: (a, b) => (b === 0 ? 0 : a / b),`,
            '};',
            `for (const [name, run] of Object.entries(${table})) {`,
            `    console.log(name + run(${int(e)}, ${int(e)}));`,
            '}',
        ];
    },
    // A grid built in place.
    (w) => {
        const [grid, row] = [w.fresh('grid'), w.fresh('row')];
        const size = w.random.between(1, 3);
        return [
            `const ${grid}: number[][] = [];`,
            `for (let ${row} = 0; ${row} < ${size}; ${row}++) {`,
            '    const cells: number[] = [];',
            `    for (let cell = 0; cell < ${size}; cell++) {`,
            `        cells.push(${row} * cell - 1);`,
            '    }',
            `    ${grid}.push(cells);`,
            '}',
            `${grid}[0][0] = 50;`,
            `${grid}[${size - 1}][0] += 7;`,
            `console.log(${grid}.map((line) => line.join(' ')).join('/'));`,
        ];
    },
    // A record with records in it, changed in place.
    (w, e) => {
        const state = w.fresh('state');
        return [
            `const ${state} = { user: { name: ${text(e)}, roles: ${words(w)} }, total: ${int(e)}, rate: ${number(e)} };`,
            `${state}.user.name += '!';`,
            `${state}.user.roles.push('new');`,
            `${state}.total *= 2;`,
            `${state}.rate /= 4;`,
            `console.log(JSON.stringify(${state}));`,
        ];
    },
    // A closure that calls itself.
    (w) => {
        const walk = w.fresh('walk');
        return [
            `const ${walk} = (depth: number): string => (depth <= 0 ? '.' : '(' + ${walk}(depth - 1) + ')');`,
            `console.log(${walk}(${w.random.below(6)}));`,
        ];
    },
    // Text character by character.
    (w) => {
        const [word, sum, i] = [w.fresh('word'), w.fresh('sum'), w.fresh('i')];
        return [
            `const ${word}: string = ${w.quote(w.rawText(false))};`,
            `let ${sum} = 0;`,
            `for (let ${i} = 0; ${i} < ${word}.length; ${i}++) {`,
            `    ${sum} = (${sum} * 31 + ${word}.charCodeAt(${i})) % 65521;`,
            `    if (${word}.charAt(${i}) === ${word}[0]) {`,
            `        ${sum}++;`,
            '    }',
            '}',
            `console.log(${word} + ${sum});`,
        ];
    },
    // Rows sorted by two keys.
    (w, e) => {
        const rows = w.fresh('rows');
        const made = Array.from(
            { length: w.random.between(2, 25) },
            (_, index) => `{ id: ${index}, rank: ${w.random.below(3)}, name: ${w.quote(w.rawText(true))} }`,
        );
        return [
            `const ${rows} = [${made.join(', ')}];`,
            `${rows}.sort((a, b) => a.rank - b.rank);`,
            `console.log(${rows}.map((row) => row.id).join(','));`,
            `${rows}.sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));`,
            `console.log(${rows}.map((row) => row.id + row.name).join(',') + ${int(e)});`,
        ];
    },
    // Counting and grouping.
    (w) => {
        const [counts, groups, word] = [w.fresh('counts'), w.fresh('groups'), w.fresh('word')];
        return [
            `const ${counts}: Record<string, number> = {};`,
            `const ${groups}: Record<string, string[]> = {};`,
            `for (const ${word} of ${words(w)}) {`,
            `    ${counts}[${word}] = (${counts}[${word}] ?? 0) + 1;`,
            `    const key = 'g' + ${word}.length;`,
            `    ${groups}[key] = [...(${groups}[key] ?? []), ${word}];`,
            '}',
            `console.log(JSON.stringify(${counts}) + JSON.stringify(${groups}) + Object.keys(${counts}).join('|'));`,
        ];
    },
    // What a server answers.
    (w, e) => {
        const [answer, raw] = [w.fresh('answer'), w.fresh('raw')];
        return [
            `const ${answer} = JSON.parse(JSON.stringify({ code: ${int(e)}, msg: ${text(e)}, rows: [{ id: ${int(e)}, on: ${bool(e)} }] })) as { code: number; msg: string | null; rows: Array<{ id: number; on: boolean; note?: string }> };`,
            `console.log(${answer}.code + (${answer}.msg ?? 'none') + ${answer}.rows.map((row) => row.id + (row.on ? '+' : '-') + (row.note ?? '')).join(','));`,
            `const ${raw}: unknown = JSON.parse(${w.quote(w.random.pick(['{"a":[1,"x",null]}', '[1.5,{"b":true}]', '"text"', '12', 'null', '{"a":{"b":{"c":1e3}}}']))});`,
            `if (typeof ${raw} === 'object' && ${raw} !== null && 'a' in ${raw}) {`,
            `    console.log('has a ' + typeof (${raw} as { a: unknown }).a);`,
            '} else {',
            `    console.log(kindOf(${raw}));`,
            '}',
        ];
    },
    // Entries and back.
    (w, e) => {
        const prices = w.fresh('prices');
        return [
            `const ${prices}: Record<string, number> = { basic: ${int(e)}, pro: ${int(e)}, 'x y': ${int(e)} };`,
            `console.log(JSON.stringify(Object.fromEntries(Object.entries(${prices}).map(([key, value]) => [key + '!', value * 2] as [string, number]))));`,
            `console.log(Object.entries(${prices}).filter(([, value]) => value > 0).map(([key]) => key).join(',') + Object.values(${prices}).reduce((sum, n) => sum + n, 0));`,
        ];
    },
    // Taking things apart.
    (w, e) => {
        const [a, b, rest] = [w.fresh('a'), w.fresh('b'), w.fresh('rest')];
        return [
            `const [${a}, , ...${rest}] = ${ints(w, e)};`,
            `const { x: ${b}, inner: { y: ${b}2 = 5 } } = { x: ${text(e)}, inner: {} as { y?: number } };`,
            `console.log('' + (${a} ?? 'none') + ${rest}.join('+') + ${b} + ${b}2);`,
            `console.log([{ id: ${int(e)}, name: ${text(e)} }].map(({ id, name }) => id + name).join('') + ([[1, 2]] as Array<[number, number]>).map(([p, q]) => p - q).join(''));`,
        ];
    },
    // Order of evaluation.
    (w, e) => {
        const [i, list, x] = [w.fresh('i'), w.fresh('list'), w.fresh('x')];
        return [
            `let ${i} = 0;`,
            `const ${list} = [0, 0, 0];`,
            `${list}[${i}++] = ${i};`,
            `${list}[${i}] = ${i}++ + ${int(e)};`,
            `let ${x} = ${i} + ${i}++ * 2 - --${i};`,
            `${x} += ${i}++ + ${x};`,
            `console.log(${list}.join(',') + ' ' + ${i} + ' ' + ${x});`,
        ];
    },
    // Two counters.
    (w) => {
        const out = w.fresh('out');
        return [
            `let ${out} = '';`,
            `for (let i = 0, j = ${w.random.between(1, 9)}; i < j; i += 2, j--) {`,
            `    ${out} += i + ':' + j + ' ';`,
            '}',
            `while (true) {`,
            `    ${out} += '.';`,
            `    if (${out}.length > ${w.random.between(1, 20)}) {`,
            '        break;',
            '    }',
            '}',
            `console.log(${out});`,
        ];
    },
    // Nothing, in all its forms.
    (w, e) => {
        const [maybe, list] = [w.fresh('maybe'), w.fresh('list')];
        return [
            `const ${maybe} = ${words(w)}.find((one) => one.length > ${w.random.below(6)});`,
            `console.log(${maybe} === undefined ? 'none' : ${maybe} + ${maybe}.length);`,
            `const ${list}: Array<string | null> = [null, ${text(e)}];`,
            `console.log('' + (${list}[0] == null) + (${list}[1] != null) + (${list}[1]?.length ?? 0) + (${list}[1] ?? 'x').length);`,
        ];
    },
    // Spread into calls.
    (w, e) => {
        const list = w.fresh('list');
        return [
            `const ${list} = ${ints(w, e)};`,
            `console.log('' + Math.max(...${list}) + Math.min(...${list}, 3) + [...${list}, ...${list}].length);`,
        ];
    },
    // A pattern with groups, and where one matches.
    (w, e) => {
        const found = w.fresh('found');
        return [
            `const ${found} = ${w.quote(w.random.pick(['port=8080', 'a=b', '=', 'x = 12', 'é=中']))}.match(/^(\\w+)\\s*=\\s*(\\w*)/);`,
            `console.log(${text(e)}.search(/${w.random.pick(['a', '\\d', '[éx]', '\\s+', 'b|中', '^-'])}/));`,
            `console.log(${found} === null ? 'no match' : ${found}[1] + '/' + ${found}[2] + '/' + ${found}.length);`,
        ];
    },
    // A switch on conditions, inside of a loop.
    (w, e) => {
        const [out, n] = [w.fresh('out'), w.fresh('n')];
        return [
            `let ${out} = '';`,
            `for (const ${n} of ${ints(w, e)}) {`,
            '    switch (true) {',
            `        case ${n} < 0:`,
            `            ${out} += 'neg';`,
            '            continue;',
            `        case ${n} % 2 === 0:`,
            `            ${out} += 'even';`,
            '            break;',
            '        default:',
            `            ${out} += 'odd' + ${n};`,
            '    }',
            `    ${out} += ',';`,
            '}',
            `console.log(${out});`,
        ];
    },
    // Everything about one float.
    (w, e) => {
        const f = w.fresh('f');
        return [
            `const ${f} = ${number(e)};`,
            `console.log(\`\${${f}} \${${f}.toFixed(2)} \${Math.round(${f})} \${Math.floor(${f})} \${Math.ceil(${f})} \${Math.trunc(${f})} \${${f} % 3} \${${f} === Math.floor(${f})} \${JSON.stringify([${f}, ${f} / 2])}\`);`,
        ];
    },
    // A constant table with its own type.
    (w) => {
        const levels = w.fresh('levels');
        return [
            `const ${levels} = ['low', 'mid', 'high'] as const;`,
            `const pick${levels}: (typeof ${levels})[number] = ${levels}[${w.random.below(3)}];`,
            `console.log(pick${levels} + ${levels}.indexOf('mid'));`,
        ];
    },
    // Flags of whole numbers.
    (w) => {
        const flags = w.fresh('flags');
        const [a, b, c] = [w.random.below(64), w.random.below(64), w.random.below(64)];
        return [
            `const ${flags} = (${a} & ${b}) + (${a} | ${c} | ${b});`,
            `console.log('' + ${flags} + (${c} & ${a} & 7));`,
        ];
    },
    // What only TypeScript sees: assertions, checks of types, marks.
    (w, e) => {
        const [sure, made, late, table] = [w.fresh('sure'), w.fresh('made'), w.fresh('late'), w.fresh('table')];
        return [
            `const ${sure} = ${words(w)}.find((one) => one !== '!')! + '';`,
            `const ${made} = { size: ${int(e)}, name: ${text(e)} } satisfies { size: number; name: string };`,
            `let ${late}!: number;`,
            `${late} = ${made}.size + 1;`,
            `const ${table} = { [${w.quote(w.rawText(false))}]: ${int(e)}, ['k' + 1]: 2 };`,
            ';',
            `console.log(${sure} + ${made}.name + ${late} + JSON.stringify(Object.values(${table})));`,
        ];
    },
    // Tuples with names, with parts that may be left out, with a rest; a list that nobody writes to.
    (w, e) => {
        const [pair, maybe, some, fixed] = [w.fresh('pair'), w.fresh('maybe'), w.fresh('some'), w.fresh('fixed')];
        return [
            `const ${pair}: [x: number, y: string] = [${int(e)}, ${text(e)}];`,
            `const ${maybe}: [number, string?] = [${int(e)}${w.random.chance(50) ? `, ${text(e)}` : ''}];`,
            `const ${some}: [number, ...string[]] = [${int(e)}, 'a', ${text(e)}];`,
            `const ${fixed}: readonly number[] = ${ints(w, e)};`,
            `console.log(${pair}[0] + ${pair}[1] + (${maybe}[1] ?? '-') + ${some}.length + ${some}.slice(1).join('') + ${fixed}.length + ${fixed}.map((n) => n + 1).join());`,
        ];
    },
    // Types made of other types.
    (w, e) => {
        const [Both, Keyed, Item, Label] = [w.className(), w.className(), w.className(), w.className()];
        const x = w.fresh('x');
        return [
            `type ${Both} = { a: number } & { b: string };`,
            `type ${Keyed} = { [K in 'left' | 'right']: number };`,
            `type ${Item}<T> = T extends (infer U)[] ? U : never;`,
            `type ${Label} = \`on-\${'a' | 'b'}\`;`,
            `const ${x}: ${Both} = { a: ${int(e)}, b: ${text(e)} };`,
            `const keyed${x}: ${Keyed} = { left: ${int(e)}, right: 2 };`,
            `const item${x}: ${Item}<string[]> = ${text(e)};`,
            `const label${x}: ${Label} = 'on-${w.random.pick(['a', 'b'])}';`,
            `const part${x}: Partial<${Keyed}> = { ${w.random.pick(['left', 'right'])}: 7 };`,
            `console.log(${x}.b + ${x}.a + (keyed${x}.left - keyed${x}.right) + item${x} + label${x} + (part${x}.left ?? 'none'));`,
        ];
    },
    // Lists by their places, their items, their kind.
    (w, e) => {
        const [list, out, raw] = [w.fresh('list'), w.fresh('out'), w.fresh('raw')];
        return [
            `const ${list} = ${words(w)};`,
            `let ${out} = '';`,
            `for (const place of ${list}.keys()) {`,
            `    ${out} += place * 2;`,
            '}',
            `for (const word of ${list}.values()) {`,
            `    ${out} += word + '/';`,
            '}',
            `for (const place of [...${ints(w, e)}.keys()]) {`,
            `    ${out} += place;`,
            '}',
            `const ${raw}: unknown = JSON.parse(${w.quote(w.random.pick(['[1,2]', '{"a":1}', '"x"', 'null', '[]', '7']))});`,
            `console.log(${out} + Array.isArray(${raw}) + (${bool(e)}).toString() + (Number.MAX_VALUE > ${int(e)}) + (Date.now() > 1e12));`,
        ];
    },
    // Other values than text on the console; numbers of other bases.
    (w, e) => [
        `console.log(${int(e)}, ${number(e)}, ${bool(e)}, ${text(e)}, null);`,
        `console.log(${number(e)});`,
        `console.log(parseInt(${w.quote(w.random.pick(['ff', '0x1f', '101', '77', 'z', '9']))}, ${w.random.pick(['2', '8', '10', '16'])}));`,
    ],
    // The name of an error.
    (_w, e) => [
        'try {',
        `    throw new Error(${text(e)});`,
        '} catch (error) {',
        "    console.log(error instanceof Error ? error.name + ':' + error.message : 'other');",
        '}',
    ],
    // What an error was made for; functions of numbers as values; a power in place.
    (w, e) => {
        const [cut, sum] = [w.fresh('cut'), w.fresh('sum')];
        return [
            'try {',
            `    throw new Error(${text(e)}, { cause: new RangeError(${text(e)}) });`,
            '} catch (error) {',
            '    if (error instanceof Error && error.cause instanceof RangeError) {',
            '        console.log(error.cause.message + String(error.cause.cause === undefined));',
            '    }',
            '}',
            `const ${cut} = { run: Math.${w.random.pick(['floor', 'ceil', 'round', 'trunc', 'abs', 'sign', 'sqrt'])} };`,
            `let ${sum} = ${int(e)} & 63;`,
            `${sum} **= ${w.random.below(4)};`,
            `console.log(${cut}.run(${number(e)}) + '/' + ${cut}.run(${int(e)}) + '/' + ${sum});`,
        ];
    },
    // A function that a library method gets by its name: numbers go through it, and it changes what stands beside the call.
    (w, e) => {
        const [seen, fn, made] = [w.fresh('seen'), w.fresh('fn'), w.fresh('made')];
        return [
            `let ${seen} = 0;`,
            `const ${fn} = (n: number): number => {`,
            `    ${seen} += 1;`,
            `    return n * ${w.random.pick(['0.5', '2', '0.25'])};`,
            '};',
            `const ${made} = ${ints(w, e)}.map(${fn});`,
            `console.log((${made}[0] === ${w.random.below(9)}) + ' ' + ${made}[${w.random.below(4)}]);`,
            `console.log('' + (${seen} + ${ints(w, e)}.map(${fn}).length) + ' ' + ${seen});`,
        ];
    },
    // A copy is another array.
    (w, e) => {
        const [one, two] = [w.fresh('one'), w.fresh('two')];
        return [
            `const ${one} = ${ints(w, e)};`,
            `const ${two} = [...${one}];`,
            `${two}.push(99);`,
            `${two}[0] = -1;`,
            `const copy${two} = { k: ${one}.length, ...{ z: ${text(e)} } };`,
            `copy${two}.k++;`,
            `console.log(${one}.join() + '|' + ${two}.join() + '|' + JSON.stringify(copy${two}));`,
        ];
    },
];

/** Idioms that declare something; `use` are statements for `main`. */
type Outer = (writer: Writer, expressions: Expressions) => { declare: string[]; use: string[] };

const OUTER: Outer[] = [
    // A union whose members tell themselves apart.
    (w, e) => {
        const [circle, square, area] = [w.className(), w.className(), w.fresh('area')];
        return {
            declare: [
                `interface ${circle} { kind: 'circle'; radius: number }`,
                `interface ${square} { kind: 'square'; side: number; name?: string }`,
                `function ${area}(shape: ${circle} | ${square}): string {`,
                '    switch (shape.kind) {',
                "        case 'circle':",
                "            return 'c' + 3 * shape.radius;",
                "        case 'square':",
                "            return (shape.name ?? 's') + shape.side * shape.side;",
                '    }',
                '}',
            ],
            use: [
                `console.log(${area}({ kind: 'circle', radius: ${number(e)} }) + ${area}({ kind: 'square', side: ${int(e)} }) + ${area}({ kind: 'square', side: 2, name: ${text(e)} }));`,
            ],
        };
    },
    // Generic functions and classes.
    (w, e) => {
        const [first, stack] = [w.fresh('first'), w.className()];
        return {
            declare: [
                `function ${first}<T>(list: T[], fallback: T): T {`,
                '    return list.length > 0 ? list[0] : fallback;',
                '}',
                '',
                `class ${stack} {`,
                '    private items: string[] = [];',
                '',
                '    put(...items: string[]): this {',
                '        for (const item of items) {',
                '            this.items.push(item);',
                '        }',
                '        return this;',
                '    }',
                '',
                '    take(): string | undefined {',
                '        return this.items.pop();',
                '    }',
                '',
                '    size(): number {',
                '        return this.items.length;',
                '    }',
                '}',
            ],
            use: [
                `console.log(${first}(${words(w)}, 'x') + ${first}(${ints(w, e)}, 0) + ${first}<number>([], ${int(e)}));`,
                `console.log((new ${stack}().put('a', ${text(e)}).take() ?? 'none') + '' + new ${stack}().size());`,
            ],
        };
    },
    // Abstract classes and interfaces with methods.
    (w, e) => {
        const [task, fixed, runnable] = [w.className(), w.className(), w.className()];
        return {
            declare: [
                `interface ${runnable} { run(times: number): string }`,
                `abstract class ${task} {`,
                '    constructor(protected readonly name: string) {}',
                '',
                '    abstract cost(): number;',
                '',
                '    describe(): string {',
                "        return this.name + ':' + this.cost();",
                '    }',
                '}',
                '',
                `class ${fixed} extends ${task} implements ${runnable} {`,
                '    cost(): number {',
                `        return this.name.length + ${w.random.below(9)};`,
                '    }',
                '',
                '    run(times: number): string {',
                '        return this.describe().repeat(times);',
                '    }',
                '}',
            ],
            use: [`console.log(new ${fixed}(${text(e)}).run(2));`],
        };
    },
    // Signatures of every kind, and what is erased of them.
    (w, e) => {
        const [Make, Table, Small, pickOne, check, same, stop, any] = [
            w.className(),
            w.className(),
            w.className(),
            w.fresh('pickOne'),
            w.fresh('check'),
            w.fresh('same'),
            w.fresh('stop'),
            w.fresh('whole'),
        ];
        return {
            declare: [
                `interface ${Make} { (n: number): string }`,
                `interface ${Table} { [key: string]: number }`,
                `interface ${Make}Class { new (message: string): Error }`,
                `type ${Make}Type = abstract new (message: string) => Error;`,
                `const enum ${Small} { Low, High = ${w.random.between(1, 9)} }`,
                `function ${pickOne}(row: { x: number; y: number }, key: keyof { x: number; y: number }): number {`,
                '    return row[key];',
                '}',
                `function ${check}(value: unknown): asserts value is string {`,
                "    if (typeof value !== 'string') {",
                "        throw new Error('no text');",
                '    }',
                '}',
                `function ${same}<const T>(value: T): T {`,
                '    return value;',
                '}',
                `function ${stop}(why: string): never {`,
                '    throw new Error(why);',
                '}',
                `function ${any}(value: object): string {`,
                '    return Object.keys({ a: 1 }).join() + (value instanceof Error);',
                '}',
                `class ${Small}Box<in out T> {`,
                '    public n = 1;;',
                '    constructor(public item: T) {}',
                '}',
            ],
            use: [
                `const make${pickOne}: ${Make} = (n) => 'n' + n;`,
                `const table${pickOne}: ${Table} = { a: ${int(e)} };`,
                `const level${pickOne}: ${Small}.Low | ${Small}.High = ${Small}.High;`,
                `const raw${pickOne}: unknown = ${text(e)};`,
                `${check}(raw${pickOne});`,
                'try {',
                `    ${stop}(${text(e)});`,
                '} catch (error) {',
                "    console.log(error instanceof Error ? error.message : '');",
                '}',
                `console.log(make${pickOne}(${int(e)}) + (table${pickOne}['a'] ?? 0) + level${pickOne} + raw${pickOne}.length + ${pickOne}({ x: 1, y: ${int(e)} }, '${w.random.pick(['x', 'y'])}') + ${same}(${text(e)}) + ${any}(new Error('')) + new ${Small}Box<number>(${int(e)}).item);`,
            ],
        };
    },
    // State of the program.
    (w, e) => {
        const [count, next] = [w.fresh('count'), w.fresh('next')];
        return {
            declare: [
                `let ${count} = 0;`,
                '',
                `function ${next}(by: number): number {`,
                `    ${count} += by;`,
                `    return ${count};`,
                '}',
            ],
            use: [`console.log('' + ${next}(1) + ${next}(${int(e)}) + ${count});`],
        };
    },
    // A guard that narrows.
    (w, e) => {
        const guard = w.fresh('isText');
        return {
            declare: [
                `function ${guard}(value: unknown): value is string {`,
                "    return typeof value === 'string' && value !== '';",
                '}',
            ],
            use: [
                `for (const one of [${text(e)}, ${int(e)}, null, ''] as unknown[]) {`,
                `    console.log(${guard}(one) ? one.toUpperCase() : 'no text');`,
                '}',
            ],
        };
    },
    // Constants that stand for lists and records of an object, also for those that they fill.
    (w, e) => {
        const [shelf, one] = [w.className(), w.fresh('one')];
        const method = (name: string, given: string, source: string, lines: string[], result: string): string[] => [
            `    ${name}(${given}): string {`,
            `        const held = ${source};`,
            ...w.random.shuffle(lines).map((line) => `        ${line}`),
            `        return this.seen + ${result};`,
            '    }',
            '',
        ];
        const change = (): string =>
            w.random.pick([
                `held.push(${int(e)});`,
                'held.reverse();',
                `held.push(held.length, ${int(e)});`,
                'held.pop();',
            ]);
        const look = (): string =>
            w.random.pick([
                "this.seen += held.join('+');",
                'for (const n of held) { this.seen += n; }',
                'if (held.length > 2) { this.seen += held[0]; }',
                'this.seen += JSON.stringify([...held]);',
                'this.seen += this.text();',
            ]);
        const isMoving = w.random.chance(3);
        const body = (name: string, given: string, source: string): string[] => {
            const lines = [change(), look(), change(), look(), ...(isMoving ? ['this.clear();'] : [])];
            return method(name, given, source, lines, 'held.length');
        };
        return {
            declare: [
                `class ${shelf} {`,
                '    private numbers: number[] = [];',
                '    private more?: number[];',
                '    private byKey: Record<string, number[]> = {};',
                '    private counts: Record<string, number> = {};',
                "    private seen = '';",
                '',
                '    clear(): void {',
                '        this.numbers = [];',
                '    }',
                '',
                '    text(): string {',
                '        return JSON.stringify([this.numbers, this.more ?? []]) + JSON.stringify(this.byKey);',
                '    }',
                '',
                ...body('plain', '', 'this.numbers'),
                ...body('filled', '', `(this.more ${w.random.pick(['??=', '||='])} [])`),
                ...body('keyed', 'key: string', '(this.byKey[key] ??= [])'),
                ...method(
                    'counted',
                    'key: string',
                    'this.counts',
                    [
                        'held[key] = (held[key] ?? 0) + 1;',
                        "held['z'] = this.numbers.length;",
                        'this.seen += Object.keys(held).join();',
                    ],
                    'JSON.stringify(this.counts)',
                ),
                '}',
            ],
            use: [
                `const ${one} = new ${shelf}();`,
                `for (const key of ${words(w)}) {`,
                `    console.log(${one}.plain() + ${one}.filled() + ${one}.keyed(key) + ${one}.counted(key) + ${one}.text());`,
                ...(w.random.chance(50) ? [`    ${one}.clear();`] : []),
                '}',
            ],
        };
    },
    // What is counted and gathered by keys: taken out or filled, changed, and put back.
    (w, e) => {
        const { random } = w;
        const [gather, sum] = [w.fresh('gather'), w.className()];
        const all = random.pick(['sums', 'sums', 'store.sums']);
        const [place, empty] = random.pick([
            [`${all}[word]`, '{ n: 0, words: [] }'],
            [`${all}[word.length]`, `{ n: ${int(e)}, words: [word] }`],
            [`${all}[turn()]`, '{ n: 1, words: [] }'],
            [`${all}[at++ % 3]`, '{ n: 2, words: [] }'],
            [`${all}[word.trim()]`, '{ n: word.length, words: [] }'],
        ]) as [string, string];
        const change = (): string =>
            random.pick([
                'held.n += word.length;',
                'held.n++;',
                'held.words.push(word);',
                'if (!held.words.includes(word)) { held.words.unshift(word); }',
                'for (const letter of word) { held.words.push(letter); }',
                'held.words.reverse();',
                'held.words = held.words.slice(0, 3);',
                'const inner = held.words; inner.push(word + inner.length);',
            ]);
        const look = (): string =>
            random.pick([
                'seen += held.n + held.words.join();',
                `seen += JSON.stringify(${place} ?? null);`,
                `seen += Object.keys(${all}).join();`,
                'count();',
            ]);
        const test = random.pick(['!held', 'held === undefined', 'held == null']);
        const put = random.pick([`held = ${empty}; ${place} = held;`, `${place} = ${empty}; held = ${place};`]);
        const [taken, back] = random.pick([
            [`const held = (${place} ??= ${empty});`, []],
            [`const held = ${place} ${random.pick(['??', '||'])} ${empty};`, [`${place} = held;`]],
            [`let held = ${place}; if (${test}) { ${put} }`, []],
        ]) as [string, string[]];
        // What looks at the place before it is put back is refused.
        const early = random.chance(5) ? [look()] : [];
        const lines = random.shuffle([...new Set([change(), change(), change()]), ...early]);
        return {
            declare: [
                `interface ${sum} { n: number; words: string[] }`,
                '',
                `function ${gather}(words: string[]): string {`,
                all === 'sums'
                    ? `    const sums: Record<string, ${sum}> = {};`
                    : `    const store: { sums: Record<string, ${sum}> } = { sums: {} };`,
                "    let seen = '';",
                `    const count = (): void => { seen += Object.keys(${all}).length; };`,
                '    let at = 0;',
                "    const turn = (): string => 'k' + (at++ % 3);",
                '    for (const word of words) {',
                `        ${taken}`,
                ...lines.map((line) => `        ${line}`),
                ...back.map((line) => `        ${line}`),
                ...(random.chance(60) ? [`        ${look()}`] : []),
                ...(random.chance(20)
                    ? [`        ${change()}`.replace('const inner', 'const last').replace(/inner/g, 'last')]
                    : []),
                '    }',
                `    return seen + JSON.stringify(${all});`,
                '}',
            ],
            use: [`console.log(${gather}([...${words(w)}, 'aa', 'a', 'aa', 'b']));`],
        };
    },
    // One class that holds others.
    (w, e) => {
        const [node, tree] = [w.className(), w.fresh('tree')];
        return {
            declare: [
                `class ${node} {`,
                `    private left: ${node} | null = null;`,
                '    public seen = 0;',
                '',
                '    constructor(private readonly key: number) {}',
                '',
                '    insert(key: number): void {',
                '        if (key >= this.key) {',
                '            this.seen++;',
                '        } else if (this.left === null) {',
                `            this.left = new ${node}(key);`,
                '        } else {',
                '            this.left.insert(key);',
                '        }',
                '    }',
                '',
                '    walk(): number[] {',
                '        return [...(this.left?.walk() ?? []), this.key, this.seen];',
                '    }',
                '}',
            ],
            use: [
                `const ${tree} = new ${node}(${int(e)});`,
                `const same${tree} = ${tree};`,
                `for (const key of ${ints(w, e)}) {`,
                `    same${tree}.insert(key);`,
                '}',
                `console.log(${tree}.walk().join(',') + (${tree} === same${tree}));`,
            ],
        };
    },
    // What a child declares again: other parameters, other types, more than its parent gives back.
    (w, e) => {
        const { random } = w;
        const [base, child, list] = [w.className(), w.className(), w.fresh('list')];
        const parameters = [
            '',
            'n: number',
            'n?: number',
            'n = 3',
            'n: number, word: string',
            "n = 4, word = 'w'",
            '...n: number[]',
        ];
        const shown = (parameter: string): string =>
            parameter === ''
                ? "'none'"
                : parameter.startsWith('...')
                  ? "n.join('+')"
                  : `[n, ${parameter.includes('word') ? 'word' : "'-'"}].join('/')`;
        // What is given to all: two arguments, the second of which nobody has to take.
        const [above, below] = random.pick([
            [parameters[4]!, random.pick(parameters.slice(0, 6).filter((one) => !one.startsWith('n?')))],
            [parameters[2]!, random.pick([parameters[0]!, parameters[2]!, parameters[3]!])],
            [parameters[3]!, random.pick([parameters[0]!, parameters[2]!, parameters[3]!, parameters[5]!])],
            [parameters[6]!, random.pick([parameters[0]!, parameters[6]!])],
        ]);
        const call =
            above === parameters[4]
                ? `${int(e)}, ${text(e)}`
                : above === parameters[6]
                  ? `${int(e)}, 2`
                  : random.pick(['', int(e)]);
        const field = random.pick([
            ['number | null = null', `number = ${number(e)}`],
            ['number | string = 1', `string = ${text(e)}`],
            ['number = 1', `number = ${number(e)}`],
        ]);
        const isInterface = random.chance(30);
        return {
            declare: [
                isInterface ? `interface ${base} {` : `class ${base} {`,
                `    ${isInterface ? 'readonly ' : ''}field: ${isInterface ? field[0]!.split(' = ')[0] : field[0]};`,
                isInterface
                    ? `    show(${above.replace(/ = \d+/, '?: number').replace(" = 'w'", '?: string')}): string;`
                    : `    show(${above}): string { return 'base' + ${shown(above)}; }`,
                isInterface ? '    make(): number | string;' : '    make(): number | string { return 1; }',
                '}',
                '',
                `class ${child} ${isInterface ? 'implements' : 'extends'} ${base} {`,
                `    field: ${field[1]};`,
                `    show(${below}): string { return 'child' + ${shown(below)}; }`,
                `    make(): ${random.pick([`number { return ${number(e)}; }`, `string { return ${text(e)}; }`])}`,
                '}',
            ],
            use: [
                `const ${list}: ${base}[] = [${isInterface ? '' : `new ${base}(), `}new ${child}()];`,
                `console.log(${list}.map((one) => one.show(${call}) + one.field + one.make()).join('|'));`,
                `console.log(new ${child}().field);`.replace('console.log(', 'console.log("" + '),
            ],
        };
    },
    // Classes that only a union brings together.
    (w, e) => {
        const { random } = w;
        const [first, second, run, made] = [w.className(), w.className(), w.fresh('run'), w.fresh('made')];
        const value = random.pick([int, number]);
        return {
            declare: [
                `class ${first} {`,
                `    kind = 'first' as const;`,
                '    items: number[] = [1];',
                `    add(n: number${random.pick(['', ' | undefined', ' | null'])}): number { this.items.push(n ?? 0); return this.items.length; }`,
                '}',
                '',
                `class ${second} {`,
                `    kind = 'second' as const;`,
                '    items: number[] = [];',
                '    last = 0;',
                `    add(n${random.pick([': number', ' = 7', '?: number'])}): ${random.pick(['number { this.last = n ?? 5; return this.last / 2; }', "string { this.last = n ?? 6; return 'got ' + this.last; }"])}`,
                '}',
                '',
                `function ${run}(one: ${first} | ${second}): string {`,
                `    const out = one.kind + one.add(${value(e)}) + [...one.items].join();`,
                `    return one instanceof ${first} ? out : out + one.last;`,
                '}',
            ],
            use: [
                `const ${made}: (${first} | ${second})[] = [new ${first}(), new ${second}()];`,
                `console.log(${made}.map(${run}).concat(${made}.map((one) => ${run}(one))).join('|'));`,
            ],
        };
    },
    // What a test has shown to be there, and what may take it away again before it is read.
    (w, e) => {
        const { random } = w;
        const [table, made] = [w.className(), w.fresh('made')];
        const isText = random.chance(40);
        const value = (): string => (isText ? text(e) : random.pick([int, number])(e));
        const type = isText ? 'string' : 'number';
        const entry = random.pick(['this.map[key]', 'this.map[key]', "this.map['a']"]);
        const key = entry.slice(9, -1);
        const [shown, missing, read] = random.pick([
            [
                [
                    `${key} in this.map`,
                    `${entry} !== undefined`,
                    `Object.hasOwn(this.map, ${key})`,
                    `${entry} >= ${value()}`,
                ],
                [`!(${key} in this.map)`, `${entry} === undefined`, `!Object.hasOwn(this.map, ${key})`],
                [entry],
            ],
            [
                ['this.list[at] !== undefined', 'at in this.list', 'this.list[at] !== undefined && !this.none()'],
                ['this.list[at] === undefined'],
                ['this.list[at]'],
            ],
            [
                [
                    'this.list.length > 0',
                    'this.list.length',
                    '0 < this.list.length',
                    'this.list.length !== 0 && !this.none()',
                ],
                [
                    'this.list.length === 0',
                    '!this.list.length',
                    'this.list.length < 1',
                    '1 > this.list.length || at > 9',
                ],
                [
                    'this.list[0]',
                    'this.list[this.list.length - 1]',
                    'this.list.pop()!',
                    'this.list.shift()!',
                    'this.list.at(-1)!',
                ],
            ],
            [
                ['this.list.length > 1', 'this.list.length >= 2', '2 <= this.list.length', 'this.list.length === 2'],
                ['this.list.length < 2', 'this.list.length <= 1', '!(this.list.length >= 2)', 'this.list.length !== 3'],
                ['this.list[1]', 'this.list[this.list.length - 2]', 'this.list[0]'],
            ],
        ]) as [string[], string[], string[]];
        const isHeld = random.chance(30);
        // Few ways for each program: where nothing ever takes anything away, less has to be shown.
        const ways = random
            .shuffle([
                `delete this.map[${key}];`,
                "delete this.map['a'];",
                'this.lose(key);',
                'other.lose(key);',
                '[1].forEach(() => this.lose(key));',
                'this.list.forEach((one, n) => { if (n === 0) { at += 1; } });',
                "key = 'b';",
                'at += 1;',
                'this.list.pop();',
                'this.list.shift();',
                'this.list.splice(0, 2);',
                'this.shorten();',
                ...(isHeld ? [] : ['this.map = { b: VALUE };', 'this.list = [];', 'other.list = [VALUE];']),
            ])
            .slice(0, random.between(0, 4));
        const isLosing = ways.some((way) => way.includes('lose'));
        const isShort = ways.includes('this.shorten();');
        const disturb = (): string =>
            random
                .pick([
                    '',
                    ...ways,
                    ...ways,
                    'this.list.push(VALUE);',
                    'this.map[key] = VALUE;',
                    'this.none();',
                    ...ways.map((way) => `if (this.list.length < 3) { ${way} }`),
                    ...ways.map((way) => `for (let n = 0; n < 1; n++) { ${way} }`),
                ])
                .replace('VALUE', value());
        const use = (): string => {
            const one = random.pick(read);
            const isPlace = one.endsWith(']') && !one.includes('length');
            return random.pick([
                `out += ${one};`,
                `out += '' + ${one} + (${read[0]} === undefined);`,
                `out += [1, 2].map((n) => n + '' + ${read[0]}).join();`,
                isText ? `out += \`\${${one}}\`;` : `out += ${one} * 2;`,
                ...(isPlace && !isText ? [`if (${random.pick(shown)}) { ${one} += 1; }`] : []),
            ]);
        };
        const line = (depth: number): string => {
            const inner = (): string => (depth > 0 && random.chance(40) ? line(depth - 1) : use());
            return random.pick([
                () => `if (${random.pick(shown)}) { ${disturb()} ${inner()} }`,
                () =>
                    `if (${random.pick(missing)}) { ${disturb()} out += 'none'; } else { ${inner()} ${disturb()} ${use()} }`,
                () => `if (${random.pick(missing)}) { this.map[key] = ${value()}; ${disturb()} } ${disturb()} ${use()}`,
                () => `if (${random.pick(missing)}) { this.list.push(${value()}); ${disturb()} } ${disturb()} ${use()}`,
                () => `for (let n = 0; n < 2; n++) { if (${random.pick(missing)}) { break; } ${inner()} ${disturb()} }`,
                () => `for (let n = 0; n < 2; n++) { ${use()} ${disturb()} }`,
                () => `for (let n = 0; (${random.pick(shown)}) && n < 2; n++) { ${inner()} ${disturb()} ${use()} }`,
                () =>
                    `{ let turn = 0; while (${random.pick(shown)}) { ${inner()} ${disturb()} turn += 1; if (turn > 2) { break; } } }`,
                () =>
                    `for (let n = 0; n < this.list.length; n++) { if (n > 4) { break; } ${disturb()} out += this.list[n]; }`,
                () => `out += (${random.pick(shown)}) ? '' + ${read[0]} : 'none';`,
                () => `if (${random.pick(missing)}) { ${disturb()} return out; } ${disturb()} ${use()}`,
            ])();
        };
        return {
            declare: [
                `class ${table} {`,
                `    ${random.pick(['', 'private '])}${isHeld ? 'readonly ' : ''}map: Record<string, ${type}> = { a: ${value()} };`,
                `    ${isHeld ? 'readonly ' : ''}list: ${type}[] = [${value()}, ${value()}];`,
                '    private calls = 0;',
                '',
                '    none(): boolean {',
                '        this.calls += 1;',
                `        ${isLosing && random.chance(50) ? "this.lose('a');" : ''}`,
                '        return this.calls > 3;',
                '    }',
                '',
                ...(isLosing ? ['    lose(key: string): void {', '        delete this.map[key];', '    }', ''] : []),
                ...(isShort
                    ? [
                          '    shorten(): void {',
                          ...random.pick([
                              ['        const held = this.list;', '        held.pop();'],
                              ['        this.list.length = 0;'],
                              ['        this.list.splice(1, 1);'],
                          ]),
                          '    }',
                          '',
                      ]
                    : []),
                `    run(key: string, at: number, other: ${table}): string {`,
                "        let out = '';",
                ...Array.from({ length: random.between(2, 5) }, () => `        ${line(1)}`),
                '        return out;',
                '    }',
                '}',
            ],
            use: [
                `const ${made} = new ${table}();`,
                `console.log(${made}.run('a', 0, ${made}) + '|' + ${made}.run('b', 1, new ${table}()) + '|' + ${made}.run('a', 2, ${made}));`,
            ],
        };
    },
];

/** Lines for the middle of a function. */
export function innerIdiom(writer: Writer, expressions: Expressions): string[] {
    return writer.scope(() => writer.random.pick(INNER)(writer, expressions));
}

/** Lines for the top of the program, and lines for `main`. */
export function outerIdiom(writer: Writer, expressions: Expressions): { declare: string[]; use: string[] } {
    return writer.scope(() => writer.random.pick(OUTER)(writer, expressions));
}
