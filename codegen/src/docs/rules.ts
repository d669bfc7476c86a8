import { DiagnosticCode } from '../diagnostics';

/** A program that is refused; the mark in its text stands right before the place. */
export interface RefusedExample {
    code: DiagnosticCode;
    text: string;
}

/** One trap on the way from TypeScript to PHP, and what the compiler does about it. */
export interface Rule {
    title: string;
    /** In which way a word-for-word translation goes wrong */
    trap: string;
    /** What the compiler does */
    answer: string;
    /** Whole programs that are translated; empty if nothing of the kind is */
    mapped: string[];
    refused: RefusedExample[];
}

/** Stands right before the place of a diagnostic in an example. */
export const MARK = '/*@*/';

/** Programs are written with the indentation of this file. */
function program(text: string): string {
    const lines = text.replace(/^\n/, '').trimEnd().split('\n');
    const indent = /^ */.exec(lines[0]!)![0].length;
    return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

const refused = (code: DiagnosticCode, text: string): RefusedExample => ({ code, text: program(text) });

const rule = (title: string, trap: string, answer: string, mapped: string[], ...refusals: RefusedExample[]): Rule => ({
    title,
    trap,
    answer,
    mapped: mapped.map(program),
    refused: refusals,
});

/** The rules by number, from 1. */
export const RULES: readonly Rule[] = [
    rule(
        'Arrays and records are values in PHP',
        'JavaScript shares an array with everybody who got it; PHP hands out copies, so that a change through a second name is lost.',
        'A list or record may be changed in place where nobody else can see it: in a local that was made here, or in a property of `this`. A change through a parameter, an alias, a loop variable or after handing it on is refused. State that is shared belongs into a class.',
        [
            `
            function withCount(rows: number[]): number[] {
                const own = [...rows];
                own.push(rows.length);
                return own;
            }

            const rows = [5, 6];
            console.log(withCount(rows).join(' ') + ' / ' + rows.join(' '));
            `,
        ],
        refused(
            'FLVX1501',
            `
            function append(rows: number[], more: number[]): number {
                /*@*/rows.push(1);
                rows = more;
                return rows.length;
            }

            const rows: number[] = [];
            console.log('' + append(rows, [2]) + rows.length);
            `,
        ),
        refused(
            'FLVX1502',
            `
            function main(): void {
                const first = [1];
                const second = first;
                /*@*/second.push(2);
                console.log('' + first.length);
            }
            main();
            `,
        ),
    ),
    rule(
        "Keys such as `'20'` become integers in PHP",
        "PHP stores the key `'20'` as the integer 20 (`'007'` stays text), so that `===` with text fails; JavaScript moves such keys to the front.",
        'Keys come back as text and in the order of JavaScript. Where a record surely has no such keys, plain `array_keys` is printed.',
        [
            `
            const ports: Record<string, string> = { b: 'x', '20': 'y', '007': 'z' };
            for (const key of Object.keys(ports)) {
                console.log(key + (key === '20' ? ' is text' : ''));
            }
            `,
        ],
    ),
    rule(
        'Other values are false',
        "PHP takes `'0'` and the empty array as false and `NaN` as true; JavaScript has all three the other way round.",
        'Conditions are printed as the comparison that the type asks for. A test given to `filter`, `find`, `some` and `every` by the name of a function has to give a boolean.',
        [
            `
            function label(name: string, tags: string[], count: number): string {
                const shown = name || 'nobody';
                return (tags ? shown : 'no list') + (count ? ' has some' : ' has none');
            }

            console.log(label('0', [], 0));
            `,
        ],
        refused(
            'FLVX1308',
            `
            const trimmed = (name: string): string => name.trim();
            console.log(['a', ' '].filter(/*@*/trimmed).join(','));
            `,
        ),
    ),
    rule(
        '`+` is two operators in PHP',
        '`+` adds in PHP, `.` joins; and the precedence of `.` changed with PHP 8.',
        'The types decide: `.` where one side is text, with a conversion where the other side needs one. Arithmetic inside of `.` always has parentheses.',
        [
            `
            function label(id: number, part: number | string, share: number): string {
                return 'no. ' + id + ': ' + (id + 1) + part + share * 1.5;
            }

            console.log(label(7, 'a', 0.1));
            `,
        ],
        refused(
            'FLVX1308',
            `
            const tags = ['a', 'b'];
            console.log('tags: ' + /*@*/tags);
            `,
        ),
    ),
    rule(
        'Loose comparison',
        "`==` juggles types by different rules, and PHP's `switch`, `in_array` and `array_search` compare loosely: `'1e1'` is `'10'` to them.",
        '`==` is refused but for `== null`. `switch` on text compares strictly, searches in lists do too.',
        [
            `
            function kind(code: string): string {
                switch (code) {
                    case '10':
                        return 'ten';
                    case '1e1':
                        return 'text';
                }
                return ['010'].includes(code) ? 'listed' : 'unknown';
            }

            console.log(kind('1e1') + ' ' + kind('10.0'));
            `,
        ],
        refused(
            'FLVX1101',
            `
            const a: unknown = 1;
            const b: unknown = '1';
            console.log(/*@*/a == b ? 'same' : 'other');
            `,
        ),
    ),
    rule(
        'One number type against two',
        '`0.5 * 2 === 1` is true in JavaScript; PHP compares the float 1.0 with the integer 1 and says no.',
        'The compiler finds out which numbers are surely integers; those are compared with `===`, all others with `==`, which is exact between numbers.',
        [
            `
            function isHalf(share: number): boolean {
                return share * 2 === 1 && Math.floor(2.7) === 2;
            }

            console.log(isHalf(0.5) ? 'half' : 'no half');
            `,
        ],
    ),
    rule(
        'Large integers and bits',
        'PHP integers have 64 bits and become floats above; the bit operators of JavaScript work on 32 bits.',
        'Arithmetic is exact within ±(2^53−1). Bit operators stay as they are on constants; elsewhere helpers cut to 32 bits; `**` for whole numbers.',
        [
            `
            let total = 3;
            total += 1;
            console.log('' + total * 1000 + ' ' + total ** 2 + ' ' + (6 & 3));
            `,
        ],
        refused(
            'FLVX1402',
            `
            let base = 0.5;
            base += 1;
            console.log('' + /*@*/base ** 3);
            `,
        ),
    ),
    rule(
        'Floats as text',
        'PHP prints `0.1 + 0.2` as `0.3`, `1e21` as `1.0E+21`, and keeps the sign of `-0`.',
        'Where a number may be a float, a helper writes the digits of JavaScript. `toFixed` rounds the exact binary value, as JavaScript does.',
        [
            `
            function show(share: number): string {
                return 'share ' + share + ', ' + share.toFixed(1);
            }

            console.log(show(0.1 + 0.2) + ' ' + show(1e21) + ' ' + show(-0.25));
            `,
        ],
        refused(
            'FLVX1202',
            `
            const digits = 3 / 2;
            console.log(/*@*/(1.5).toFixed(digits));
            `,
        ),
    ),
    rule(
        'Rounding halves',
        '`Math.round(-2.5)` is -2 in JavaScript; `round(-2.5)` is -3 in PHP.',
        'Halves are rounded up, by `floor` where that is exact, else by a helper.',
        [
            `
            function half(n: number): number {
                return Math.round(n / 2);
            }

            console.log('' + Math.round(-2.5) + ' ' + half(5) + ' ' + half(-5));
            `,
        ],
    ),
    rule(
        'Remainder and division',
        '`%` cuts fractions off in PHP, and dividing by zero is a warning or an exception there.',
        '`%` is printed between integers whose divisor is not zero, else `fmod`. A divisor that may be zero goes through a helper that gives `Infinity` or `NaN`.',
        [
            `
            function shares(used: number, of: number): string {
                return used / of + ', rest ' + (used % of) + ', half ' + Math.floor(used / 2);
            }

            console.log(shares(5.5, 2) + '; ' + shares(1, 0));
            `,
        ],
    ),
    rule(
        'Numbers out of text',
        "`(int) 'abc'` is 0 and `(int) '1e3'` is 1000 in PHP, whereas `parseInt` gives `NaN` and 1, `Number('')` gives 0.",
        '`parseInt`, with any base, `parseFloat` and `Number` are exact.',
        [
            `
            function read(text: string): string {
                const n = parseInt(text, 10);
                return isNaN(n) ? 'no number' : 'got ' + n;
            }

            console.log(read('12 GB') + ', ' + read('abc') + ', ' + Number('') + ', ' + Number('1e3'));
            `,
        ],
    ),
    rule(
        'One null against two',
        'PHP has `null` only; a key that is missing makes a warning, and `isset` takes a null for a missing key.',
        'A missing key is read with `?? …`, or asked for with `=== undefined` or `in`; `null` and `undefined` in one type cannot be told apart and are refused where that matters.',
        [
            `
            interface User {
                name: string;
                note?: string;
            }

            function show(user: User): string {
                return user.name + ': ' + (user.note ?? 'none') + (user.note === undefined ? '!' : '');
            }

            console.log(show({ name: 'Ann' }) + ' ' + show({ name: 'Bob', note: 'x' }));
            `,
        ],
        refused(
            'FLVX1304',
            `
            function show(value: string | null | undefined): string {
                return /*@*/value === null ? 'null' : 'other';
            }
            console.log(show(null) + show(undefined));
            `,
        ),
    ),
    rule(
        'Closures capture by value',
        'A PHP closure gets copies of what it names in `use`, or of everything if it is an arrow function.',
        'An arrow function of one expression becomes `fn`. What changes after it was captured is captured by reference.',
        [
            `
            function main(): void {
                const step = 2;
                let sum = 0;
                const add = (n: number): void => {
                    sum += n * step;
                };
                [1, 2].forEach(add);
                console.log('' + sum);
            }
            main();
            `,
        ],
    ),
    rule(
        'Loop variables in closures',
        'Every turn of a JavaScript loop has a variable of its own; PHP has one for all turns.',
        'What does not change is captured by value, which is right. A loop variable that the body changes cannot be kept by a closure.',
        [
            `
            const later: (() => string)[] = [];
            for (const name of ['a', 'b']) {
                later.push(() => name);
            }
            console.log(later.map((one) => one()).join(' '));
            `,
        ],
        refused(
            'FLVX1603',
            `
            function main(): void {
                const later: (() => number)[] = [];
                for (let /*@*/i = 0; i < 4; i++) {
                    later.push(() => i);
                    i += 1;
                }
                console.log('' + later.length);
            }
            main();
            `,
        ),
    ),
    rule(
        'Blocks have no scope in PHP',
        'An inner `const name` would overwrite the outer `$name`.',
        'The inner variable gets another name. `var`, which has no block either, is refused.',
        [
            `
            function main(): void {
                const name = 'outer';
                for (const name of ['inner']) {
                    console.log(name);
                }
                console.log(name);
            }
            main();
            `,
        ],
        refused(
            'FLVX1102',
            `
            /*@*/var n = 1;
            console.log('' + n);
            `,
        ),
    ),
    rule(
        '`continue` inside of `switch`',
        'To PHP a `switch` is a loop: `continue` ends the switch and not the turn.',
        'The number of levels is printed.',
        [
            `
            for (const state of ['on', 'off', 'on']) {
                switch (state) {
                    case 'off':
                        continue;
                }
                console.log(state);
            }
            `,
        ],
    ),
    rule(
        'Conditional expressions in each other',
        '`a ? b : c ? d : e` groups to the left in PHP 7.4 and does not parse in PHP 8.',
        'The inner one always has parentheses.',
        [
            `
            function size(n: number): string {
                return n > 99 ? 'big' : n > 9 ? 'middle' : 'small';
            }

            console.log(size(100) + ' ' + size(10) + ' ' + size(1));
            `,
        ],
    ),
    rule(
        'Strings are bytes in PHP',
        "`strlen('€')` is 3; `strtolower` and `str_pad` go by bytes too.",
        'Lengths and places count UTF-16 units, as in JavaScript, astral characters included; upper and lower case follow Unicode. Without mbstring all of that works too. Half a surrogate pair cannot be written.',
        [
            `
            function facts(text: string): string {
                return text.length + ' ' + text.slice(-3) + ' ' + text.toUpperCase() + ' ' + text.padEnd(8, '·');
            }

            console.log(facts('straße') + ' ' + facts('a😀b'));
            `,
        ],
        refused(
            'FLVX1403',
            `
            console.log(/*@*/'\\ud83d');
            `,
        ),
    ),
    rule(
        'Parts of strings at the edges',
        "`substring(3, 1)` swaps its bounds; `substr('abc', 5)` is `false` in PHP 7.4.",
        '`slice`, `substring`, `charAt` and `at` treat every bound as JavaScript does. `substr` does not exist.',
        [
            `
            function parts(text: string, from: number): string {
                return text.substring(from, 1) + '|' + text.slice(9) + '|' + text.slice(1, -1) + '|' + text.charAt(9);
            }

            console.log(parts('panel', 3));
            `,
        ],
        refused(
            'FLVX1003',
            `
            console.log('panel'./*@*/substr(1));
            `,
        ),
    ),
    rule(
        'The empty text as a separator',
        "`explode('', …)` fails in PHP, `strpos(…, '')` is `false` in 7.4.",
        'With a literal that is not empty the PHP function is printed, else a helper that knows what to do.',
        [
            `
            function parts(text: string, mark: string): string {
                return text.split(',').length + ' ' + text.split(mark).join('-') + ' ' + text.indexOf(mark);
            }

            console.log(parts('a,b', '') + ' ' + parts('a,b', ','));
            `,
        ],
    ),
    rule(
        'Functions that PHP 7.4 does not have',
        '`str_contains`, `array_is_list`, `mb_str_pad` and `array_find` came with 8.0 to 8.4.',
        'Only functions of 7.4 are printed.',
        [
            `
            function check(host: string): string {
                return '' + host.includes('example') + host.startsWith('panel') + host.endsWith('.org');
            }

            console.log(check('panel.example.com'));
            `,
        ],
    ),
    rule(
        'Text is compared as numbers',
        "To PHP `'10' < '9'` is false, and `sort` and `max` go by the same rule.",
        'Text is compared by its UTF-16 units, also in `sort()` without a comparison, for lists of text, numbers and booleans.',
        [
            `
            function first(a: string, b: string): string {
                return a < b ? a : b;
            }

            console.log(first('10', '9') + ' ' + ['b', 'a', 'B'].sort().join(''));
            `,
        ],
        refused(
            'FLVX1202',
            `
            const rows = [{ n: 2 }, { n: 1 }];
            console.log('' + /*@*/[...rows].sort().length);
            `,
        ),
    ),
    rule(
        'Sorting is not stable in PHP 7.4',
        '`usort` mixes up equal items of longer lists before PHP 8.0.',
        'A helper sorts stably in every version.',
        [
            `
            const rows = ['b1', 'a1', 'b2', 'a2'];
            rows.sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));
            console.log(rows.join(' '));
            `,
        ],
    ),
    rule(
        'Sorting and appending as values',
        '`sort` and `reverse` give the list back, `push` its new length; the PHP functions give other values and want a variable.',
        'The list is sorted in its place, also within an expression; whoever gets it under another name must not see it change.',
        [
            `
            function ranked(list: number[]): string {
                const sorted = [...list].sort((a, b) => b - a);
                const length = sorted.push(0);
                return sorted.reverse().join(' ') + ' of ' + length;
            }

            console.log(ranked([1, 3]));
            `,
        ],
        refused(
            'FLVX1503',
            `
            function main(): void {
                const list = [2, 1];
                const sorted = /*@*/list.sort((a, b) => a - b);
                list.push(0);
                console.log(sorted.join(' '));
            }
            main();
            `,
        ),
    ),
    rule(
        'Array functions with gaps',
        '`array_filter` keeps the old keys, `array_map` passes no index, `find` and `some` do not exist.',
        'Lists stay lists; callbacks get the item and, if they ask for it, the index. The last parameter, the whole list, can be read while the callback runs: its length, its items, what is in it.',
        [
            `
            const names = ['a', '', 'b'];
            const full = names.filter((name) => name !== '');
            console.log(full.map((name, at) => at + name).join(' ') + ' ' + (names.find((name) => name > 'a') ?? 'none'));
            `,
        ],
        refused(
            'FLVX1202',
            `
            const names = ['a', 'b', 'a'];
            console.log(names.filter((name, at, /*@*/all) => [...all].sort()[at] === name).join(' '));
            `,
        ),
    ),
    rule(
        'Spreading records',
        '`array_merge` counts integer keys anew, and `[...$record]` fails before PHP 8.1.',
        'Records are spread with `array_replace`, lists with `...`.',
        [
            `
            const base: Record<string, string> = { '1': 'one', name: 'x' };
            const both = { ...base, '1': 'uno' };
            console.log(Object.values(both).join(' ') + ' ' + [...['a'], ...['b']].join(''));
            `,
        ],
    ),
    rule(
        'JSON',
        '`[]` and `{}` are one value in PHP; slashes and letters are escaped, floats lose digits, and errors are silent.',
        "The types say what an empty array is. The text is that of `JSON.stringify`; an error is an exception. Where a value's type allows both a list and a record, it is refused.",
        [
            `
            interface Answer {
                code: number;
                tags: string[];
            }

            const body: { ids: number[]; extra: Record<string, string>; url: string } = { ids: [], extra: {}, url: 'a/é' };
            const answer = JSON.parse('{"code":0,"tags":["x"]}') as Answer;
            console.log(JSON.stringify(body) + answer.code + answer.tags.join(','));
            `,
        ],
        refused(
            'FLVX1306',
            `
            function body(value: string[] | Record<string, string>): string {
                return JSON.stringify(/*@*/value);
            }
            console.log(body([]) + body({}));
            `,
        ),
    ),
    rule(
        'Regular expressions',
        "PCRE's `$` matches before a line break at the end, `\\d` and `\\s` mean other sets, the flag `g` does not exist, and invalid UTF-8 gives `false`.",
        'A pattern is a literal. What both engines understand is translated, with the flags that make it exact; the rest is refused with a reason.',
        [
            `
            function facts(line: string): string {
                return /^id: \\d+$/.test(line) + ' ' + line.replace(/\\d/g, '#') + ' ' + (line.match(/(\\d+)/)?.[1] ?? '');
            }

            console.log(facts('id: 42'));
            `,
        ],
        refused(
            'FLVX1203',
            `
            console.log('a1'.replace(/*@*//(?<=a)\\d/, '#'));
            `,
        ),
    ),
    rule(
        '`replace` with text replaces once',
        '`str_replace` replaces everything.',
        '`replace` with text goes through a helper; `replaceAll` is `str_replace`. `$&` and its like in the replacement mean what they mean in JavaScript.',
        [
            `
            const address = 'a.b.c';
            console.log(address.replace('.', '-') + ' ' + address.replaceAll('.', '-') + ' ' + address.replace('b', '[$&]'));
            `,
        ],
    ),
    rule(
        '`trim` strips other characters',
        "PHP's `trim` takes the NUL character away and leaves the no-break space.",
        'A helper strips what JavaScript strips.',
        [
            `
            function clean(text: string): string {
                return '[' + text.trim() + ']';
            }

            console.log(clean('\\u00a0 name \\n') + clean('\\u0000'));
            `,
        ],
    ),
    rule(
        'Default values',
        'A default has to be constant in PHP, and JavaScript takes it for `undefined` too.',
        'Constants become defaults; other values are computed at the start of the function. A computed default for a parameter that may be `null` is refused, because the two cannot be told apart.',
        [
            `
            function label(name: string, size = 3, text: string = name + size): string {
                return text;
            }

            console.log(label('a') + ' ' + label('b', undefined, 'c'));
            `,
        ],
        refused(
            'FLVX1202',
            `
            function label(/*@*/note: string | null = 'none', name: string): string {
                return name + (note ?? '');
            }
            console.log(label(null, 'a') + label(undefined, 'b'));
            `,
        ),
    ),
    rule(
        'Nullable parameters',
        '`string $x = null` is deprecated in PHP 8.4, a required parameter after an optional one in 8.0.',
        'The type says `?string`; parameters that PHP would complain about have no default.',
        [
            `
            function label(name: string, note: string | null = null, size?: number): string {
                return name + (note ?? '') + (size ?? 0);
            }

            console.log(label('a') + ' ' + label('b', 'x', 2));
            `,
        ],
    ),
    rule(
        'Properties have to be declared',
        'Properties that are not declared are deprecated in PHP 8.2; promotion in the constructor came with 8.0.',
        'Every property is declared with its type; its initial value stands beside it if it is constant, else in the constructor.',
        [
            `
            class User {
                readonly tags: string[] = [];

                constructor(private readonly name: string, public quota: number = 100) {}

                text(): string {
                    return this.name + ' ' + this.quota + ' ' + this.tags.length;
                }
            }

            console.log(new User('Ann').text());
            `,
        ],
    ),
    rule(
        'Exceptions',
        "JavaScript's `Error` is PHP's `Exception`; its message is a method, its fields `message` and `code` exist and are protected.",
        'Classes extend `Error`, `RangeError`, `ReferenceError`, `SyntaxError`, `TypeError`, `URIError` or each other; `error.message` becomes `getMessage()`, `catch` takes everything that can be thrown. `message`, `file` and `line` cannot be declared anew.',
        [
            `
            class PanelError extends Error {
                constructor(message: string, readonly code: number) {
                    super(message);
                }
            }

            try {
                throw new PanelError('no such user', 404);
            } catch (error) {
                if (error instanceof PanelError) {
                    console.log(error.message + ' ' + error.code);
                }
            }
            `,
        ],
        refused(
            'FLVX1701',
            `
            class PanelError extends Error {
                /*@*/override message = 'failed';
            }
            console.log(new PanelError().message);
            `,
        ),
    ),
    rule(
        'Names that PHP has',
        'Reserved words, functions and classes of PHP 7.4 to 8.5 cannot be declared; upper and lower case are the same for most names.',
        'In a program such names get an underscore. What is visible from outside keeps its name or is refused: functions and classes of a module, methods with a meaning for PHP.',
        [
            `
            function list(match: string): string {
                return match;
            }

            class Exception {
                echo(): string {
                    return list('list');
                }
            }

            console.log(new Exception().echo());
            `,
        ],
        refused(
            'FLVX1801',
            `
            class Box {
                /*@*/__get(): number {
                    return 1;
                }
            }
            console.log('' + new Box().__get());
            `,
        ),
    ),
    rule(
        'Variables of the file',
        'A PHP function does not see the variables of its file.',
        'Constant values become constants, in a class file private ones of the class. Variables of a program are named with `global`; entry files of a module have none.',
        [
            `
            const LIMIT = 5;
            let calls = 0;

            function next(): number {
                calls += 1;
                return LIMIT + calls;
            }

            next();
            console.log('' + next());
            `,
        ],
    ),
    rule(
        'Order of evaluation',
        'PHP reads a variable after it ran what stands behind it in the expression.',
        'Where no order can be told from the other, assignments stand within expressions; simple cases get a variable; the others are refused.',
        [
            `
            const places = [0, 0];
            let i = 0;
            places[i++] = 7;
            places[i++] = 8;
            console.log(places.join(' ') + ' ' + i);
            `,
        ],
        refused(
            'FLVX1103',
            `
            function main(): void {
                let n = 1;
                const sum = n + (/*@*/n = 5);
                console.log('' + sum);
            }
            main();
            `,
        ),
    ),
    rule(
        'What newer versions complain about',
        'Null for a built-in function (8.1), floats as keys (8.1), `"${x}"` (8.2), and more.',
        'None of it is printed. Every conformance program runs on all versions from 7.4 to 8.5, and a single notice fails the test.',
        [
            `
            function at(list: string[], place: number): string {
                return list[Math.floor(place / 2)] ?? 'none';
            }

            console.log(at(['a', 'b'], 3) + ' ' + at([], 0));
            `,
        ],
    ),
    rule(
        'Syntax that came after 7.4',
        'Promotion, union types, `match`, `?->`, named arguments, `throw` as an expression, enums, `readonly` and others do not parse in 7.4.',
        'The PHP tree of the compiler has no nodes for them: they cannot be printed.',
        [
            `
            class Order {
                constructor(readonly plan: { name: string } | null) {}

                text(): string {
                    return this.plan?.name ?? 'none';
                }
            }

            console.log(new Order({ name: 'A' }).text() + ' ' + new Order(null).text());
            `,
        ],
    ),
    rule(
        'What has no counterpart',
        '`for … in`, accessors, labels, generators, `async`, `arguments`, decorators, `bigint`, `Symbol`, `Proxy`, `Map`, `Set` and others.',
        'They are refused by name ([What is refused](#what-is-refused)), or are missing in the library ([FLVX1003](#flvx1003)). Enums are translated: to classes of constants.',
        [
            `
            enum State {
                On = 'on',
                Off = 'off',
            }

            console.log(State.On);
            `,
        ],
        refused(
            'FLVX1001',
            `
            const rows: Record<string, number> = { a: 1 };
            /*@*/for (const key in rows) {
                console.log(key);
            }
            `,
        ),
        refused(
            'FLVX1003',
            `
            const seen = new /*@*/Map<string, number>();
            console.log('' + (seen === null));
            `,
        ),
    ),
];
