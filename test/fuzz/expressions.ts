import { allFields, allMethods, BINDS } from './writer';
import type { Code, FunctionType, Variable, Writer } from './writer';
import { ASTRAL, BOOL, fits, FLOAT, INT, isContainer, isData, spell, TEXT } from './types';
import type { ClassType, Field, Type, TypeOf } from './types';

/** What a number that is added to a variable may be at most: loops repeat it, and variables stay below their limit. */
export const STEP = 100;

const code = (text: string, binds: number = BINDS.member): Code => ({ text, binds });

/** Writes random expressions of a wanted type. */
export class Expressions {
    public constructor(private readonly writer: Writer) {}

    private get random() {
        return this.writer.random;
    }

    /** An expression of the type, as text that can stand as an argument or behind `=`. */
    public argument(type: Type, depth = 2): string {
        return this.of(type, depth).text;
    }

    public of(type: Type, depth: number): Code {
        switch (type.kind) {
            case 'int':
                return this.int(Math.min(type.limit, 1e4), depth);
            case 'float':
                return this.float(depth);
            case 'text':
                return this.text(type.astral, depth);
            case 'bool':
                return this.bool(depth);
            case 'list':
                return this.list(type, depth);
            case 'dict':
                return this.dict(type, depth);
            case 'record':
                return this.record(type, depth);
            case 'tuple':
                return this.variableOr(type, () =>
                    code(`[${type.of.map((item) => this.argument(item, depth - 1)).join(', ')}]`),
                );
            case 'nullable':
                return this.variableOr(
                    type,
                    () => (this.random.chance(35) ? code('null') : this.of(type.of, depth)),
                    30,
                );
            case 'object':
                return this.object(type.of, depth);
            case 'enum':
                return this.variableOr(
                    type,
                    () => code(`${type.of.name}.${this.random.pick(type.of.members).name}`),
                    40,
                );
            case 'union':
                return this.variableOr(type, () => code(this.writer.quote(this.random.pick(type.of))), 40);
            case 'function':
                return this.closure(type, depth);
            case 'unknown':
                return this.of(this.writer.dataType(1), depth);
        }
    }

    // Numbers.

    /** A whole number between −limit and limit. */
    public int(limit: number, depth: number): Code {
        if (depth <= 0) {
            return this.intLeaf(limit);
        }
        const next = depth - 1;
        return this.random.weighted<() => Code>([
            [25, () => this.intLeaf(limit)],
            [
                limit >= 2 ? 14 : 0,
                () =>
                    this.binary(
                        this.int(limit / 2, next),
                        this.random.pick(['+', '-']),
                        this.int(limit / 2, next),
                        BINDS.plus,
                    ),
            ],
            [
                limit >= 4 ? 8 : 0,
                () => this.binary(this.int(Math.sqrt(limit), next), '*', this.int(Math.sqrt(limit), next), BINDS.times),
            ],
            [limit >= 9 ? 8 : 0, () => this.binary(this.int(1e9, next), '%', this.divisor(limit), BINDS.times)],
            [4, () => code(`Math.abs(${this.int(limit, next).text})`)],
            [5, () => code(`Math.${this.random.pick(['min', 'max'])}(${this.ints(limit, next)})`)],
            [
                4,
                () => code(`Math.${this.random.pick(['floor', 'ceil', 'trunc', 'round'])}(${this.ratio(limit, next)})`),
            ],
            // Of an integer: what is no number has no sign either, and as JSON it would be null.
            [limit >= 1 ? 2 : 0, () => code(`Math.sign(${this.int(1e6, next).text})`)],
            [limit >= 1e4 ? 6 : 0, () => this.lengthOf(next)],
            [limit >= 1e4 ? 5 : 0, () => this.position(next)],
            [limit >= 1e4 ? 3 : 0, () => this.parsed(next)],
            [4, () => this.conditional(() => this.int(limit, next))],
            [3, () => code('-' + this.in(this.int(limit, next), BINDS.unary, true), BINDS.unary)],
            [8, () => this.called({ kind: 'int', limit }, next) ?? this.intLeaf(limit)],
            [limit >= 1e4 ? 3 : 0, () => this.reduced(next)],
            [limit >= 1e4 ? 2 : 0, () => code(`(JSON.parse(JSON.stringify(${this.int(limit, next).text})) as number)`)],
            [limit >= 1e4 ? 2 : 0, () => this.power()],
            [limit >= 1e7 ? 3 : 0, () => this.counted()],
        ])();
    }

    /** Any number, also one that is no number. */
    public float(depth: number): Code {
        if (depth <= 0) {
            return this.variableOr(FLOAT, () => code(this.floatLiteral()), 50);
        }
        const next = depth - 1;
        return this.random.weighted<() => Code>([
            [20, () => this.variableOr(FLOAT, () => code(this.floatLiteral()), 50)],
            [15, () => this.int(1e4, next)],
            [15, () => this.binary(this.float(next), this.random.pick(['+', '-']), this.float(next), BINDS.plus)],
            [10, () => this.binary(this.float(0), '*', this.int(10, next), BINDS.times)],
            [2, () => code(`Math.sign(${this.number(next).text})`)],
            [
                12,
                () =>
                    this.binary(
                        this.number(next),
                        '/',
                        code(this.random.pick(['2', '4', '3', '0.5', '10', '1000'])),
                        BINDS.times,
                    ),
            ],
            // Adding zero takes the sign of a zero away, which integers of PHP do not have.
            [8, () => this.binary(this.int(1e6, next), '/', code(`(${this.int(1e3, next).text} + 0)`), BINDS.times)],
            [
                5,
                () =>
                    this.binary(
                        this.float(next),
                        '%',
                        code(this.random.pick(['2', '3', '0.5', '2.5', '7'])),
                        BINDS.times,
                    ),
            ],
            [
                5,
                () =>
                    code(
                        `Math.${this.random.pick(['floor', 'ceil', 'round', 'trunc', 'abs', 'sqrt', 'sign'])}(${this.float(next).text})`,
                    ),
            ],
            [
                4,
                () =>
                    code(
                        `Math.${this.random.pick(['min', 'max'])}(${this.float(next).text}, ${this.number(next).text})`,
                    ),
            ],
            [4, () => code(`${this.random.pick(['Number', 'parseFloat', 'Number.parseFloat'])}(${this.numeric()})`)],
            [
                2,
                () =>
                    code(
                        this.random.pick([
                            'Math.PI',
                            'Math.E',
                            'NaN',
                            'Infinity',
                            'Number.EPSILON',
                            'Number.MIN_VALUE',
                            'Number.MAX_SAFE_INTEGER',
                            'Number.MIN_SAFE_INTEGER',
                            'Number.POSITIVE_INFINITY',
                            'Number.NEGATIVE_INFINITY',
                            'Number.NaN',
                        ]),
                    ),
            ],
            [2, () => code(`Number(${this.of(this.random.pick([BOOL, TEXT]), next).text})`)],
            [3, () => this.conditional(() => this.float(next))],
            [3, () => code('-' + this.in(this.float(next), BINDS.unary, true), BINDS.unary)],
            [6, () => this.called(FLOAT, next) ?? code(this.floatLiteral())],
            [
                2,
                () =>
                    code(
                        this.writer.quote(this.random.pick(['', 'a', 'Aé', '中'])) +
                            `.charCodeAt(${this.random.below(3)})`,
                    ),
            ],
        ])();
    }

    /** A number of either kind. */
    public number(depth: number): Code {
        return this.random.chance(60) ? this.int(1e6, depth) : this.float(depth);
    }

    private intLeaf(limit: number): Code {
        const variable = this.random.chance(60) ? this.writer.value({ kind: 'int', limit }) : null;
        if (variable !== null) {
            return code(variable.name);
        }
        const read = this.random.chance(30) ? this.path({ kind: 'int', limit }) : null;
        if (read !== null) {
            return read;
        }
        const most = Math.floor(limit);
        const size = this.random.weighted([
            [50, 10],
            [30, 100],
            [10, 1000],
            [10, most],
        ] as const);
        const value = this.random.below(Math.min(most, size) + 1);
        const negative = value > 0 && this.random.chance(15);
        const text =
            value >= 1000 && this.random.chance(10)
                ? value.toLocaleString('en-US').replace(/,/g, '_')
                : this.random.chance(4)
                  ? `0x${value.toString(16)}`
                  : String(value);
        return code((negative ? '-' : '') + text, negative ? BINDS.unary : BINDS.member);
    }

    private floatLiteral(): string {
        return this.random.pick([
            '0.5',
            '1.5',
            '0.1',
            '0.2',
            '2.25',
            '3.14',
            '100.01',
            '1e3',
            '0.001',
            '12345.678',
            '2.0',
            '0.3',
            '1.005',
            '99.99',
            '1e-7',
            '123456789.125',
        ]);
    }

    /** A literal that is no zero, or a value that was made none. */
    private divisor(limit: number): Code {
        const literal = code(String(this.random.between(2, Math.min(1000, Math.floor(limit)))));
        return this.random.chance(80) ? literal : code(`Math.max(1, ${this.int(limit, 0).text})`);
    }

    private ratio(limit: number, depth: number): string {
        const size = Math.min(limit, 1e9);
        const small = size < 1e4;
        return this.random.chance(70)
            ? this.binary(this.int(size, depth), '/', this.divisor(1000), BINDS.times).text
            : small
              ? this.int(size, depth).text
              : this.binary(
                    this.int(1000, depth),
                    '*',
                    code(this.random.pick(['0.5', '1.5', '2.7', '0.1'])),
                    BINDS.times,
                ).text;
    }

    private ints(limit: number, depth: number): string {
        const count = this.random.between(1, 3);
        return Array.from({ length: count }, () => this.int(limit, depth).text).join(', ');
    }

    private lengthOf(depth: number): Code {
        const variable = this.writer.look(
            (type) => type.kind === 'list' || type.kind === 'text' || type.kind === 'tuple',
        );
        if (variable !== null && this.random.chance(70)) {
            return code(`${variable.name}.length`);
        }
        const dict = this.writer.look((type) => type.kind === 'dict');
        if (dict !== null && this.random.chance(50)) {
            return code(`Object.keys(${dict.name}).length`);
        }
        return code(`${this.in(this.text(true, depth), BINDS.member)}.length`);
    }

    private position(depth: number): Code {
        const list = this.writer.look((type) => type.kind === 'list' && ['int', 'text', 'bool'].includes(type.of.kind));
        if (list !== null && this.random.chance(50)) {
            const of = (list.type as TypeOf<'list'>).of;
            return this.random.chance(50)
                ? code(
                      `${list.name}.${this.random.pick(['indexOf', 'lastIndexOf'])}(${this.argument(of, depth)}${this.from()})`,
                  )
                : code(`${list.name}.${this.random.pick(['findIndex', 'findLastIndex'])}(${this.test(of, depth)})`);
        }
        const text = this.in(this.text(true, depth), BINDS.member);
        const needle = this.writer.quote(this.writer.rawText(this.random.chance(30)));
        return this.random.weighted<() => Code>([
            [50, () => code(`${text}.indexOf(${needle})`)],
            [25, () => code(`${text}.lastIndexOf(${needle}${this.from()})`)],
            [25, () => code(`${text}.indexOf(${needle}, ${this.random.below(6)})`)],
        ])();
    }

    /** From where on a list or a text is searched. */
    private from(): string {
        return this.random.chance(60)
            ? ''
            : `, ${this.random.pick(['0', '1', '2', '-1', '-2', '-9', '9', '1.5', 'NaN'])}`;
    }

    private parsed(depth: number): Code {
        const name = this.random.pick(['parseInt', 'Number.parseInt']);
        const text = this.random.chance(60)
            ? this.writer.quote(
                  this.random.pick(['0', '7', ' 42', '-13', '8080px', '12.9', '1e3', '+5', '007', '9999']),
              )
            : `String(${this.int(1000, depth).text})`;
        return code(this.random.chance(30) ? `${name}(${text})` : `${name}(${text}, 10)`);
    }

    private reduced(depth: number): Code {
        const list = this.writer.look((type) => type.kind === 'list' && type.of.kind === 'int' && type.of.limit <= 1e4);
        if (list === null) {
            return this.lengthOf(depth);
        }
        return this.writer.scope(() => {
            const [sum, item] = [this.writer.fresh('sum'), this.writer.fresh('n')];
            return code(
                `${list.name}.${this.random.pick(['reduce', 'reduceRight'])}((${sum}, ${item}) => (${sum} + (${item} % 100)) % 1000, ${this.int(100, 0).text})`,
            );
        });
    }

    private power(): Code {
        return this.random.chance(50)
            ? code(`Math.pow(${this.intLeaf(10).text}, ${this.random.below(4)})`)
            : this.binary(this.intLeaf(10), '**', code(String(this.random.below(4))), BINDS.power);
    }

    /** `n++` and `--n` as values. */
    private counted(): Code {
        const found = this.writer.integers();
        if (found.length === 0) {
            return this.intLeaf(1e4);
        }
        const name = this.random.pick(found).name;
        return this.random.chance(50)
            ? code(name + this.random.pick(['++', '--']), BINDS.postfix)
            : code(this.random.pick(['++', '--']) + name, BINDS.unary);
    }

    private numeric(): string {
        return this.writer.quote(
            this.random.pick([
                '',
                ' ',
                '0',
                '1.5',
                '-2.50',
                '1e3',
                '.5',
                '5.',
                '0x1f',
                'abc',
                '12abc',
                ' 7 ',
                'Infinity',
                '-Infinity',
                '1_000',
                '+3',
                '--3',
                '1e',
                '\t4\n',
                '0b11',
                '9007199254740991',
            ]),
        );
    }

    // Texts.

    public text(astral: boolean, depth: number): Code {
        const want: Type = astral ? ASTRAL : TEXT;
        if (depth <= 0) {
            return this.variableOr(want, () => code(this.writer.quote(this.writer.rawText(astral))), 50);
        }
        const next = depth - 1;
        const of = (): Code => this.text(astral, next);
        const receiver = (): string => this.in(of(), BINDS.member);
        const whole = (): string => this.in(this.text(false, next), BINDS.member);
        return this.random.weighted<() => Code>([
            [25, () => this.variableOr(want, () => code(this.writer.quote(this.writer.rawText(astral))), 50)],
            [14, () => this.joined(astral, next)],
            [10, () => this.template(astral, next)],
            [8, () => code(`String(${this.of(this.random.pick([INT, FLOAT, BOOL, want]), next).text})`)],
            [5, () => code(`${this.in(this.number(next), BINDS.member)}.toString()`)],
            [4, () => code(`${this.in(this.float(next), BINDS.member)}.toFixed(${this.random.below(5)})`)],
            [
                10,
                () =>
                    code(
                        `${receiver()}.${this.random.pick(['trim', 'trimStart', 'trimEnd', 'toUpperCase', 'toLowerCase', 'toString'])}()`,
                    ),
            ],
            [6, () => code(`${whole()}.${this.random.pick(['slice', 'substring'])}(${this.bounds(next)})`)],
            [4, () => code(`${whole()}.charAt(${this.int(10, next).text})`)],
            [3, () => this.orElse(`${whole()}[${this.random.below(8)}]`, of())],
            [
                6,
                () =>
                    code(
                        `${receiver()}.${this.random.pick(['replace', 'replaceAll'])}(${this.needle(astral)}, ${this.replacement(astral, next)})`,
                    ),
            ],
            [5, () => this.matched(astral, next)],
            [
                4,
                () =>
                    code(
                        `${this.in(this.text(false, next), BINDS.member)}.${this.random.pick(['padStart', 'padEnd'])}(${this.random.below(12)}${this.random.chance(60) ? `, ${this.writer.quote(this.random.pick(['0', '-', 'ab', 'é', ' ', '']))}` : ''})`,
                    ),
            ],
            [3, () => code(`${receiver()}.repeat(${this.random.below(4)})`)],
            [2, () => code(`${receiver()}.concat(${of().text}${this.random.chance(30) ? `, ${of().text}` : ''})`)],
            [6, () => this.conditional(of)],
            [4, () => this.binary(this.tested(of(), "''"), '||', of(), BINDS.or)],
            [2, () => this.binary(this.tested(of(), "''"), '&&', of(), BINDS.and)],
            [6, () => this.joinedList(astral, next)],
            [
                5,
                () =>
                    // What is in a variable may hold characters that no method may cut.
                    code(
                        `JSON.stringify(${astral ? this.data(next) : this.of(this.random.pick([INT, TEXT]), 0).text})`,
                    ),
            ],
            [8, () => this.called(want, next) ?? of()],
            [6, () => this.path(want) ?? of()],
            [2, () => code(`encodeURIComponent(${of().text})`)],
            [1, () => code(`decodeURIComponent(encodeURIComponent(${of().text}))`)],
            [2, () => code(`typeof ${this.in(this.of(this.writer.scalarType(), 0), BINDS.unary)}`, BINDS.unary)],
        ])();
    }

    private joined(astral: boolean, depth: number): Code {
        const piece = (): Code =>
            this.random.weighted<() => Code>([
                [50, () => this.text(astral, depth)],
                [25, () => this.int(1e6, depth)],
                [10, () => this.float(depth)],
                [8, () => this.bool(depth)],
            ])();
        // One side has to be a text; `'' + a + b` and `'' + (a + b)` mean different things.
        const left = this.random.chance(60) ? this.text(astral, depth) : piece();
        const right = left.binds > 0 && this.random.chance(50) ? piece() : this.text(astral, depth);
        const first = this.random.chance(50)
            ? { text: `'' + ${this.in(left, BINDS.plus + 1)}`, binds: BINDS.plus }
            : this.safeLeft(left);
        return this.binary(first, '+', right, BINDS.plus);
    }

    /** A left operand of `+` that surely is a text. */
    private safeLeft(left: Code): Code {
        return { text: `${this.in(left, BINDS.plus)} + ''`, binds: BINDS.plus };
    }

    private template(astral: boolean, depth: number): Code {
        let text = '`';
        for (let i = this.random.between(1, 3); i > 0; i--) {
            const raw = this.random.pick(['', ' ', 'a', '$', '{', '}', '$$', '\\\\', '"', "'", 'é', ': ', '\n', '\\`']);
            // A dollar directly before `${` is a dollar; before a brace it would open a place.
            text +=
                raw.replace(/\$\{/g, '\\${') +
                '${' +
                this.of(this.random.pick([astral ? ASTRAL : TEXT, INT, FLOAT, BOOL]), depth).text +
                '}';
        }
        return code(text + '`');
    }

    private needle(astral: boolean): string {
        return this.writer.quote(
            this.random.pick(['a', 'b', 'é', ',', '0', '.', '$', ' ', 'x', '\\', 'll', '1', ...(astral ? ['😀'] : [])]),
        );
    }

    private replacement(astral: boolean, depth: number): string {
        return this.random.chance(70)
            ? this.writer.quote(
                  this.random.pick(['', '-', 'é', '$$', '[$&]', '$1', '\\1', '{x}', '$', ...(astral ? ['🚀'] : [])]),
              )
            : this.text(astral, depth).text;
    }

    private matched(astral: boolean, depth: number): Code {
        const text = this.in(this.text(astral, depth), BINDS.member);
        const pattern = this.pattern();
        return this.random.weighted<() => Code>([
            [
                40,
                () =>
                    code(
                        `${text}.replace(${pattern}${this.random.chance(60) ? 'g' : ''}, ${this.writer.quote(this.random.pick(['', '#', '[$&]', '$$', 'é', '<$&$&>']))})`,
                    ),
            ],
            [
                20,
                () =>
                    code(
                        `${text}.${this.random.pick(['replace', 'replaceAll'])}(${pattern}g, (found) => '<' + found.toUpperCase() + '>')`,
                    ),
            ],
            [
                20,
                () => {
                    const found = `(${text}.match(${pattern}) ?? ['none'])[0]`;
                    return this.random.chance(90) ? this.orElse(found, code("''")) : code(found);
                },
            ],
            [20, () => code(`${text}.split(${pattern}).join('|')`)],
        ])();
    }

    private pattern(): string {
        return this.random.pick([
            '/[a-z]+/',
            '/\\d+/',
            '/^[A-Z]/',
            '/a|b/',
            '/\\s+/',
            '/x?y/',
            '/(?:ab)+/',
            '/[0-9]{1,2}/',
            '/\\w+/',
            '/,/',
            '/\\./',
            '/[aé]/',
            '/b$/',
            '/o\\b/',
            '/\\//',
        ]);
    }

    private bounds(depth: number): string {
        const start = this.random.chance(70) ? String(this.random.between(-4, 6)) : this.int(20, depth).text;
        return this.random.chance(40)
            ? start
            : `${start}, ${this.random.chance(70) ? this.random.between(-3, 8) : this.int(20, depth).text}`;
    }

    private joinedList(astral: boolean, depth: number): Code {
        const list = this.writer.look(
            (type) => type.kind === 'list' && isPrintable(type.of) && (astral || !mayBeAstral(type.of)),
        );
        const receiver =
            list !== null && this.random.chance(70)
                ? list.name
                : this.receiver(
                      { kind: 'list', of: this.random.pick([INT, astral ? ASTRAL : TEXT, FLOAT, BOOL]) },
                      depth,
                  );
        return code(
            `${receiver}.join(${this.random.chance(10) ? '' : this.writer.quote(this.random.pick([',', '', ' ', '; ', '$', '\n']))})`,
        );
    }

    // Booleans.

    public bool(depth: number): Code {
        if (depth <= 0) {
            return this.variableOr(BOOL, () => this.comparison(0), 50);
        }
        const next = depth - 1;
        const text = (): string => this.in(this.text(true, next), BINDS.member);
        return this.random.weighted<() => Code>([
            [30, () => this.comparison(next)],
            [12, () => this.variableOr(BOOL, () => code(this.random.pick(['true', 'false'])), 60)],
            [10, () => this.binary(this.bool(next), '&&', this.bool(next), BINDS.and)],
            [10, () => this.binary(this.bool(next), '||', this.bool(next), BINDS.or)],
            [8, () => code('!' + this.in(this.bool(next), BINDS.unary), BINDS.unary)],
            [
                8,
                () =>
                    code(
                        `${text()}.${this.random.pick(['includes', 'startsWith', 'endsWith'])}(${this.writer.quote(this.writer.rawText(true))})`,
                    ),
            ],
            [
                3,
                () =>
                    code(
                        `${text()}.${this.random.pick(['includes', 'startsWith', 'endsWith'])}(${this.writer.quote(this.writer.rawText(true))}, ${this.random.between(-1, 6)})`,
                    ),
            ],
            [
                4,
                () => {
                    const pattern = this.pattern();
                    // Of letters outside of ASCII, PHP and JavaScript do not know the same pairs.
                    const flag = /^[\x00-\x7f]*$/.test(pattern) && this.random.chance(20) ? 'i' : '';
                    return code(`${pattern}${flag}.test(${this.text(true, next).text})`);
                },
            ],
            [5, () => this.listTest(next)],
            [
                3,
                () =>
                    code(
                        `Number.${this.random.pick(['isInteger', 'isFinite', 'isNaN', 'isSafeInteger'])}(${this.number(next).text})`,
                    ),
            ],
            [2, () => code(`${this.random.pick(['isNaN', 'isFinite'])}(${this.number(next).text})`)],
            [2, () => code(`Boolean(${this.of(this.random.pick([TEXT, INT, BOOL]), next).text})`)],
            [5, () => this.missing(next)],
            [3, () => this.conditional(() => this.bool(next))],
            [4, () => this.instance(next)],
            [4, () => this.kindTest()],
            [5, () => this.called(BOOL, next) ?? this.comparison(next)],
            [3, () => this.path(BOOL) ?? this.comparison(next)],
        ])();
    }

    /** A condition: sometimes one that relies on truthiness. */
    public condition(depth: number): string {
        return this.random.chance(12)
            ? this.random.chance(50)
                ? this.tested(this.text(true, depth), "''").text
                : this.tested(this.number(depth), '0').text
            : this.bool(depth).text;
    }

    private comparison(depth: number): Code {
        const compare = this.random.pick(['<', '>', '<=', '>=']);
        const equal = this.random.pick(['===', '!==']);
        return this.random.weighted<() => Code>([
            [30, () => this.binary(this.number(depth), compare, this.number(depth), BINDS.relation)],
            [
                20,
                () =>
                    this.binary(this.widened(this.number(depth), 'number'), equal, this.number(depth), BINDS.equality),
            ],
            [
                20,
                () =>
                    this.binary(
                        this.widened(this.text(true, depth), 'string'),
                        equal,
                        this.text(true, depth),
                        BINDS.equality,
                    ),
            ],
            [15, () => this.binary(this.text(true, depth), compare, this.text(true, depth), BINDS.relation)],
            [8, () => this.binary(this.widened(this.bool(depth), 'boolean'), equal, this.bool(depth), BINDS.equality)],
            [7, () => this.enumTest() ?? this.binary(this.number(depth), compare, this.number(depth), BINDS.relation)],
        ])();
    }

    // TypeScript knows literals so well that it refuses to compare two that differ, or to test one.
    private widened(value: Code, type: 'number' | 'string' | 'boolean'): Code {
        const narrow =
            value.binds < BINDS.relation || (/^[-(]?['"`\w.]/.test(value.text) && !/^\w+\(/.test(value.text));
        return narrow
            ? code(/^\w+$/.test(value.text) ? `(${value.text} as ${type})` : `((${value.text}) as ${type})`)
            : value;
    }

    /** A condition that is no boolean: TypeScript refuses literals there, even behind an assertion. */
    private tested(value: Code, neutral: string): Code {
        const literal = value.binds <= BINDS.conditional || /^[-(]*['"`\d.]/.test(value.text);
        return literal ? this.binary(code(neutral), '+', value, BINDS.plus) : value;
    }

    private enumTest(): Code | null {
        const variable = this.writer.look((type) => type.kind === 'enum' || type.kind === 'union');
        if (variable === null) {
            return null;
        }
        const type = variable.type as TypeOf<'enum'> | TypeOf<'union'>;
        const member =
            type.kind === 'enum'
                ? `${type.of.name}.${this.random.pick(type.of.members).name}`
                : this.writer.quote(this.random.pick(type.of));
        return code(`(${variable.name} as ${spell(type)}) === ${member}`, BINDS.equality);
    }

    private listTest(depth: number): Code {
        const list = this.writer.look((type) => type.kind === 'list');
        if (list === null) {
            return this.comparison(depth);
        }
        const of = (list.type as TypeOf<'list'>).of;
        if (['int', 'text', 'float', 'bool'].includes(of.kind) && this.random.chance(50)) {
            return code(`${list.name}.includes(${this.argument(of, depth)})`);
        }
        return code(`${list.name}.${this.random.pick(['some', 'every'])}(${this.test(of, depth)})`);
    }

    private missing(depth: number): Code {
        const variable = this.writer.look((type) => type.kind === 'nullable' || type.kind === 'dict');
        if (variable === null) {
            return this.comparison(depth);
        }
        return variable.type.kind === 'dict'
            ? this.random.chance(50)
                ? code(
                      `${this.random.chance(70) ? this.writer.key() : this.text(true, depth).text} in ${variable.name}`,
                      BINDS.relation,
                  )
                : code(
                      `${variable.name}[${this.writer.key()}] ${this.random.pick(['===', '!=='])} undefined`,
                      BINDS.equality,
                  )
            : code(`${variable.name} ${this.random.pick(['===', '!==', '==', '!='])} null`, BINDS.equality);
    }

    private instance(depth: number): Code {
        const variable = this.writer.look((type) => type.kind === 'object');
        if (variable === null) {
            return this.comparison(depth);
        }
        const type = (variable.type as TypeOf<'object'>).of;
        const related = this.writer.classes.filter((other) => other === type || other.parent === type);
        return code(`${variable.name} instanceof ${this.random.pick(related).name}`, BINDS.relation);
    }

    private kindTest(): Code {
        const variable = this.writer.look((type) => type.kind === 'unknown');
        return variable === null
            ? this.comparison(0)
            : code(
                  `typeof ${variable.name} === '${this.random.pick(['string', 'number', 'boolean'])}'`,
                  BINDS.equality,
              );
    }

    // Lists, records, objects, functions.

    private list(type: TypeOf<'list'>, depth: number): Code {
        const of = type.of;
        const literal = (): Code => {
            const items = Array.from({ length: this.random.below(5) }, () => this.argument(of, depth - 1));
            return code(`[${items.join(', ')}]`);
        };
        if (depth <= 0) {
            return this.variableOr(type, literal, 40);
        }
        const next = depth - 1;
        const receiver = (): string => this.receiver(type, next);
        return this.random.weighted<() => Code>([
            [25, literal],
            [15, () => this.variableOr(type, literal, 90)],
            [8, () => code(`[...${receiver()}${this.random.chance(50) ? `, ${this.argument(of, next)}` : ''}]`)],
            [8, () => code(`${receiver()}.filter(${this.test(of, next)})`)],
            [8, () => code(`${receiver()}.slice(${this.random.chance(20) ? '' : this.bounds(next)})`)],
            [4, () => code(`${receiver()}.concat(${receiver()})`)],
            [10, () => this.mapped(of, next)],
            [of.kind === 'text' ? 8 : 0, () => this.splitText((of as TypeOf<'text'>).astral, next)],
            [of.kind === 'text' ? 6 : 0, () => this.keysOf(next) ?? literal()],
            [5, () => this.valuesOf(of) ?? literal()],
            [
                of.kind === 'int' || of.kind === 'text' ? 6 : 0,
                () => code(`[...${receiver()}].sort(${this.comparator(of)})`),
            ],
            [3, () => code(`[...${receiver()}].reverse()`)],
            [6, () => this.called(type, next) ?? literal()],
            [3, () => this.conditional(() => this.list(type, next))],
        ])();
    }

    /** A list that a method is called on: TypeScript sees the wanted type only if it is written there. */
    private receiver(type: TypeOf<'list'>, depth: number): string {
        const list = this.list(type, depth);
        return list.binds < BINDS.member || list.text.startsWith('[') ? `(${list.text} as ${spell(type)})` : list.text;
    }

    private mapped(to: Type, depth: number): Code {
        const from = this.writer.scalarType();
        const list = this.writer.look((type) => type.kind === 'list');
        const of = list === null ? from : (list.type as TypeOf<'list'>).of;
        const receiver = list === null ? this.receiver({ kind: 'list', of }, depth) : list.name;
        const flat = this.random.chance(15);
        const callback = this.callback(
            of,
            (): string => {
                const value = this.of(to, depth);
                // TypeScript would take the keys of a literal for all there are.
                const wide =
                    to.kind === 'dict' ? { text: `(${value.text} as ${spell(to)})`, binds: BINDS.member } : value;
                return flat ? `[${wide.text}]` : this.body(wide);
            },
            to,
            list === null ? 10 : 25,
        );
        const flatter = this.random.chance(50)
            ? `${receiver}.flatMap${callback}`
            : `${receiver}.map${callback}.flat(${this.random.pick(['', '1'])})`;
        return code(flat ? flatter : `${receiver}.map${callback}`);
    }

    private splitText(astral: boolean, depth: number): Code {
        const text = this.in(this.text(astral, depth), BINDS.member);
        return this.random.weighted<() => Code>([
            [60, () => code(`${text}.split(${this.needle(false)})`)],
            [15, () => code(`${text}.split(${this.needle(false)}, ${this.random.below(4)})`)],
            [15, () => code(`${this.in(this.text(false, depth), BINDS.member)}.split('')`)],
            [10, () => code(`${text}.split(/[,; ]/)`)],
        ])();
    }

    private keysOf(depth: number): Code | null {
        const dict = this.writer.look((type) => type.kind === 'dict');
        return dict !== null
            ? code(`Object.keys(${dict.name})`)
            : this.random.chance(50)
              ? code(`Object.keys(${this.dict({ kind: 'dict', of: INT }, depth).text})`)
              : null;
    }

    private valuesOf(of: Type): Code | null {
        const dict = this.writer.look((type) => type.kind === 'dict' && fits(type.of, of) && fits(of, type.of));
        if (dict === null) {
            return null;
        }
        return this.random.chance(60)
            ? code(`Object.values(${dict.name})`)
            : code(`Object.entries(${dict.name}).map(([, entry]) => entry)`);
    }

    private dict(type: TypeOf<'dict'>, depth: number): Code {
        const literal = (): Code => {
            const keys = [...new Set(Array.from({ length: this.random.below(4) }, () => this.writer.rawKey()))];
            const members = keys.map(
                (key) =>
                    `${/^[a-z]\w*$/.test(key) && this.random.chance(50) ? key : this.plainQuote(key)}: ${this.argument(type.of, depth - 1)}`,
            );
            return code(members.length === 0 ? '{}' : `{ ${members.join(', ')} }`);
        };
        if (depth <= 0 || this.random.chance(60)) {
            return this.variableOr(type, literal, 40);
        }
        const spread = `{ ...${this.dict(type, depth - 1).text.replace(/^(\{.*\})$/s, '($1)')}, ${this.plainQuote(this.writer.rawKey())}: ${this.argument(type.of, depth - 1)} }`;
        return this.random.chance(70) ? code(spread) : (this.called(type, depth - 1) ?? literal());
    }

    // A template is no property name.
    private plainQuote(key: string): string {
        return `'${key.replace(/['\\]/g, '\\$&')}'`;
    }

    private record(type: TypeOf<'record'>, depth: number): Code {
        const { record } = type;
        return this.variableOr(
            type,
            () => {
                const members = this.random
                    .shuffle(record.fields)
                    .filter((field) => !field.optional || this.random.chance(60))
                    .map((field) => `${field.name}: ${this.argument(field.type, depth - 1)}`);
                if (record.tag !== null) {
                    members.unshift(`${record.tag.name}: '${record.tag.value}'`);
                }
                const base = this.random.chance(20) && depth > 0 ? this.writer.value(type) : null;
                const all = base === null ? members : [`...${base.name}`, ...members.slice(0, 2)];
                return code(all.length === 0 ? '{}' : `{ ${all.join(', ')} }`);
            },
            35,
        );
    }

    private object(type: ClassType, depth: number): Code {
        const self = this.writer.frame.self;
        return this.variableOr(
            { kind: 'object', of: type },
            () => {
                const family = this.writer.classes.filter(
                    (other) => (other === type || other.parent === type) && other !== self,
                );
                const chosen = family.length === 0 ? type : this.random.pick(family);
                return code(`new ${chosen.name}(${this.arguments(chosen.takes, chosen.optional, null, depth - 1)})`);
            },
            50,
        );
    }

    /** A function value: an arrow function, a function expression, or the name of a declared function. */
    private closure(type: TypeOf<'function'>, depth: number): Code {
        const declared = this.writer.functions.filter(
            (one) =>
                !one.throws &&
                !one.recursive &&
                one.rest === null &&
                one.optional === 0 &&
                one.takes.length === type.takes.length &&
                fits(one.gives, type.gives) &&
                type.takes.every((taken, i) => fits(taken, one.takes[i]!)),
        );
        if (declared.length > 0 && this.random.chance(20)) {
            return code(this.random.pick(declared).name);
        }
        return this.variableOr(
            type,
            () =>
                this.writer.scope(() => {
                    this.writer.closure++;
                    const names = type.takes.map((taken) => this.writer.declare(this.writer.fresh('p'), taken));
                    const parameters = names
                        .map((name, index) => `${name.name}: ${spell(type.takes[index]!)}`)
                        .join(', ');
                    // A function expression has a `this` of its own.
                    const own = this.random.chance(25);
                    const frame = this.writer.frame;
                    if (own) {
                        this.writer.frame = { ...frame, self: null, fields: [] };
                    }
                    const body = this.of(type.gives, Math.max(1, depth));
                    this.writer.frame = frame;
                    this.writer.closure--;
                    return own
                        ? code(
                              `function (${parameters}): ${spell(type.gives)} {\nreturn ${body.text};\n}`,
                              BINDS.conditional,
                          )
                        : this.random.chance(30)
                          ? code(
                                `(${parameters}): ${spell(type.gives)} => {\nreturn ${body.text};\n}`,
                                BINDS.conditional,
                            )
                          : code(`(${parameters}): ${spell(type.gives)} => ${this.body(body)}`, BINDS.conditional);
                }),
            40,
        );
    }

    /** The callback of a list method that answers true or false. */
    private test(of: Type, depth: number): string {
        return this.callback(of, () => this.bool(depth).text, BOOL).slice(1, -1);
    }

    private callback(of: Type, body: () => string, gives: Type, indexPercent = 25): string {
        return this.writer.scope(() => {
            this.writer.closure++;
            const names = [this.writer.declare(this.writer.fresh('item'), of).name];
            if (this.random.chance(indexPercent)) {
                names.push(this.writer.declare(this.writer.fresh('index'), INT).name);
            }
            const text = body();
            this.writer.closure--;
            const returns = this.random.chance(10) && !isContainer(gives);
            return `((${names.join(', ')}) => ${returns ? `{\nreturn ${text};\n}` : text})`;
        });
    }

    /** A comparator for `sort` that never calls two different items equal. */
    public comparator(of: Type): string {
        const [a, b] = [this.writer.fresh('a'), this.writer.fresh('b')];
        return of.kind === 'text'
            ? `(${a}, ${b}) => (${a} < ${b} ? -1 : ${a} > ${b} ? 1 : 0)`
            : this.random.pick([`(${a}, ${b}) => ${a} - ${b}`, `(${a}, ${b}) => ${b} - ${a}`]);
    }

    // Calls.

    /** A call that gives a value of the type, if there is anything to call. */
    private called(want: Type, depth: number): Code | null {
        const { writer } = this;
        const choices: Array<() => Code> = [];
        for (const one of writer.functions) {
            if (fits(one.gives, want) && (!one.throws || (writer.frame.guarded && writer.closure === 0))) {
                choices.push(() => this.call(one, depth));
            }
        }
        for (const variable of writer.visible()) {
            if (variable.type.kind === 'function' && fits(variable.type.gives, want)) {
                const { takes } = variable.type;
                choices.push(() => code(`${variable.name}(${this.arguments(takes, 0, null, depth)})`));
            } else if (variable.type.kind === 'object') {
                choices.push(...this.methodCalls(variable.name, variable.type.of, want, depth));
            } else if (variable.type.kind === 'nullable' && variable.type.of.kind === 'object') {
                const calls = this.methodCalls(`${variable.name}?`, variable.type.of.of, want, depth);
                choices.push(...calls.map((call) => () => this.orElse(call().text, this.of(want, 0))));
            }
        }
        for (const one of writer.classes) {
            for (const method of one.methods) {
                if (method.isStatic && fits(method.gives, want)) {
                    choices.push(() =>
                        code(
                            `${one.name}.${method.name}(${this.arguments(method.takes, method.optional, null, depth)})`,
                        ),
                    );
                }
            }
        }
        return choices.length === 0 ? null : this.random.pick(choices)();
    }

    public call(one: FunctionType, depth: number): Code {
        const takes = one.recursive ? one.takes.slice(1) : one.takes;
        const rest = this.arguments(takes, one.optional, one.rest, depth);
        const first = one.recursive ? String(this.random.below(5)) : '';
        return code(`${one.name}(${[first, rest].filter((part) => part !== '').join(', ')})`);
    }

    private methodCalls(name: string, type: ClassType, want: Type, depth: number): Array<() => Code> {
        return allMethods(type)
            .filter((method) => fits(method.gives, want))
            .map(
                (method) => () =>
                    code(`${name}.${method.name}(${this.arguments(method.takes, method.optional, null, depth)})`),
            );
    }

    public arguments(takes: Type[], optional: number, rest: Type | null, depth: number): string {
        const count = takes.length - this.random.below(optional + 1);
        const all = takes.slice(0, count).map((type) => this.argument(type, depth - 1));
        if (rest !== null && count === takes.length) {
            all.push(...Array.from({ length: this.random.below(4) }, () => this.argument(rest, depth - 1)));
            if (this.random.chance(30)) {
                all.push(`...${this.argument({ kind: 'list', of: rest }, depth - 1)}`);
            }
        }
        return all.join(', ');
    }

    // Reading parts of containers and objects.

    /** A value read out of a container or an object, with a default where it may be missing. */
    private path(want: Type): Code | null {
        const choices: Array<() => Code> = [];
        const orElse = (text: string): Code => this.orElse(text, this.of(want, 0));
        for (const variable of this.writer.visible()) {
            const { name, type } = variable;
            if (!this.mayLook(variable)) {
                continue;
            }
            if (type.kind === 'list' && fits(type.of, want)) {
                choices.push(
                    () => orElse(`${name}[${this.random.below(4)}]`),
                    () => orElse(`${name}.at(${this.random.between(-3, 3)})`),
                    () => orElse(`${name}.${this.random.pick(['find', 'findLast'])}(${this.test(type.of, 1)})`),
                );
            } else if (type.kind === 'dict' && fits(type.of, want)) {
                choices.push(() => orElse(`${name}[${this.writer.key()}]`));
            } else if (type.kind === 'record') {
                for (const field of type.record.fields) {
                    this.fieldPaths(name, field, want, choices, orElse);
                }
            } else if (type.kind === 'tuple') {
                type.of.forEach((item, index) => {
                    if (fits(item, want)) {
                        choices.push(() => code(`${name}[${index}]`));
                    }
                });
            } else if (type.kind === 'object') {
                for (const field of allFields(type.of)) {
                    this.fieldPaths(name, field, want, choices, orElse);
                }
            } else if (type.kind === 'nullable' && fits(type.of, want)) {
                choices.push(() => orElse(name));
            } else if (type.kind === 'list' && type.of.kind === 'record') {
                for (const field of type.of.record.fields) {
                    if (fits(field.type, want)) {
                        choices.push(() => orElse(`${name}[${this.random.below(3)}]?.${field.name}`));
                    }
                }
            }
        }
        return choices.length === 0 ? null : this.random.pick(choices)();
    }

    private fieldPaths(
        name: string,
        field: Field,
        want: Type,
        choices: Array<() => Code>,
        orElse: (text: string) => Code,
    ): void {
        const text = `${name}.${field.name}`;
        if (fits(field.type, want)) {
            choices.push(() => (field.optional ? orElse(text) : code(text)));
        } else if (field.type.kind === 'nullable' && fits(field.type.of, want)) {
            choices.push(() => orElse(text));
        } else if (field.type.kind === 'list' && fits(field.type.of, want)) {
            choices.push(() => orElse(`${text}${field.optional ? '?.' : ''}[${this.random.below(3)}]`));
        } else if (field.type.kind === 'dict' && fits(field.type.of, want)) {
            choices.push(() => orElse(`${text}${field.optional ? '?.' : ''}[${this.writer.key()}]`));
        }
    }

    private mayLook(variable: Variable): boolean {
        return variable.closure === this.writer.closure || !isContainer(variable.type) || variable.hold === 'shared';
    }

    /** Something that JSON can hold. */
    private data(depth: number): string {
        const variable = this.random.chance(60) ? this.writer.look((type) => isData(type) && isContainer(type)) : null;
        return variable === null ? this.argument(this.writer.dataType(1), depth) : variable.name;
    }

    // Building blocks.

    private variableOr(type: Type, other: () => Code, percent = 60): Code {
        const variable = this.random.chance(percent) ? this.writer.value(type) : null;
        return variable === null ? other() : code(variable.name);
    }

    private orElse(text: string, other: Code): Code {
        return code(`(${text} ?? ${this.in(other, BINDS.and + 1)})`);
    }

    private conditional(part: () => Code): Code {
        const test = this.in(this.bool(1), BINDS.conditional + 1);
        return code(
            `${test} ? ${this.in(part(), BINDS.conditional)} : ${this.in(part(), BINDS.conditional)}`,
            BINDS.conditional,
        );
    }

    private binary(left: Code, operator: string, right: Code, binds: number): Code {
        // `a ** b` refuses a sign on its left; all others group to the left.
        const leftText = this.in(left, operator === '**' ? BINDS.postfix : binds);
        const rightText = this.in(right, operator === '**' ? binds : binds + 1, operator === '-' || operator === '+');
        return code(`${leftText} ${operator} ${rightText}`, binds);
    }

    /** The text of a part, in parentheses where it binds less tightly than it has to; sometimes also where it does not. */
    private in(part: Code, least: number, afterSign = false): string {
        const numberBeforeDot = least === BINDS.member && /^[\d.]/.test(part.text);
        const literalFirst = least === BINDS.member && part.text.startsWith('{');
        const sign = afterSign && /^[-+]/.test(part.text);
        return part.binds < least || numberBeforeDot || literalFirst || sign || this.random.chance(3)
            ? `(${part.text})`
            : part.text;
    }

    /** The body of an arrow function: braces would open a block. */
    private body(value: Code): string {
        return value.text.startsWith('{') ? `(${value.text})` : value.text;
    }
}

function isPrintable(type: Type): boolean {
    return (
        type.kind === 'int' ||
        type.kind === 'float' ||
        type.kind === 'text' ||
        type.kind === 'bool' ||
        type.kind === 'enum' ||
        type.kind === 'union'
    );
}

function mayBeAstral(type: Type): boolean {
    return type.kind === 'text' && type.astral;
}
