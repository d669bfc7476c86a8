import { Random } from './random';
import { ASTRAL, BOOL, fits, FLOAT, INT, isContainer, TEXT } from './types';
import type { ClassType, EnumType, Field, Method, RecordType, Type } from './types';

/** A piece of an expression and how tightly its outermost operator binds. */
export interface Code {
    text: string;
    binds: number;
}

/** How tightly JavaScript's operators bind. */
export const BINDS = {
    member: 18,
    postfix: 15,
    unary: 14,
    power: 13,
    times: 12,
    plus: 11,
    relation: 9,
    equality: 8,
    and: 4,
    or: 3,
    conditional: 2,
} as const;

/** Something that a statement or an expression can name: a local, a constant, a field. */
export interface Variable {
    name: string;
    type: Type;
    /** Whether the name can be given another value. */
    assignable: boolean;
    /**
     * Containers only. `own`: fresh and still in one hand, so it may be written to in place. `shared`: it was used as a
     * value. `kept`: written to in place elsewhere (a field of a class), so it may never be used as a value.
     */
    hold: 'own' | 'shared' | 'kept';
    /** How many closures there were around its declaration. */
    closure: number;
    /** A loop's counter, which nothing else may write to. */
    counter: boolean;
}

export interface FunctionType {
    name: string;
    takes: Type[];
    optional: number;
    rest: Type | null;
    gives: Type;
    throws: boolean;
    /** Calls itself; the first argument bounds how often. */
    recursive: boolean;
}

/** What surrounds the statement that is being written. */
export interface Frame {
    gives: Type | null;
    self: ClassType | null;
    fields: Variable[];
    /** Inside of `try`, where a throw is caught. */
    guarded: boolean;
    /** `continue` and `break` are allowed. */
    inLoop: boolean;
    /** The statement is the body of `switch`, where `break` ends the switch. */
    inSwitch: boolean;
}

// What goes wrong in PHP: digits that are equal as numbers, texts that are false, everything that double quotes,
// heredocs, printf and regular expressions take for their own, and characters of one to four bytes.
const ASCII_TEXTS = [
    '',
    '0',
    '1',
    '10',
    '9',
    '1e1',
    '010',
    '0.0',
    '-1',
    ' 1',
    '1 ',
    'a',
    'b',
    'abc',
    'ABC',
    'aXbX',
    'null',
    'true',
    'false',
    'hello world',
    "it's",
    '"quoted"',
    '$name',
    '{$x}',
    '${y}',
    'back\\slash',
    '\\n',
    'line\nbreak',
    'tab\there',
    '%s %d',
    'a,b,,c',
    ',',
    ' ',
    '  trim me\t',
    '<b>&amp;</b>',
    '?>',
    '/',
    '#',
    'x=1;y=2',
    '\0nul',
    '\x7f',
    '0x1A',
    'INF',
    'NAN',
    'a.b*c',
    '[0]',
    '(x)',
    '$1',
    '$&',
    '\r\n',
    '12abc',
    '3.14',
    '1e1000',
    '007',
    "'",
    '\\',
    'key',
    'The Quick Brown Fox',
];
const BMP_TEXTS = [
    'é',
    'Köln',
    '中文字',
    'naïve café',
    'ÀÉ',
    'привет',
    '\u00a0nbsp\u00a0',
    'e\u0301',
    '\ufffd',
    '～',
    'ß',
    'ñ',
    '\u2028',
    'Ωmega',
];
const ASTRAL_TEXTS = ['😀', 'a😀b', '😀😀', '🚀go', '中😀é', '𝒳=1', '👨‍👩‍👧'];
const KEYS = ['a', 'b', 'key', 'x y', "it's", 'é', 'Name', '', '$v', 'k1', '0x', 'a.b', '-', '中'];
const NUMBER_KEYS = ['10', '2', '0', '-1', '007', '1.5', '99'];
const NAMES = [
    'total',
    'count',
    'name',
    'list',
    'array',
    'echo',
    'key',
    'value',
    'item',
    'row',
    'text',
    'x',
    'y',
    'n',
    'index',
    'match',
    'fn',
    'empty',
    'isset',
    'use',
    'global',
    'int',
    'string',
    'parent',
    'self',
    'print',
    'user',
    'plan',
    'quota',
    'and',
    'or',
    'foreach',
    'exit',
    'clone',
    'callable',
    'object',
    'mixed',
    'bool',
    'float',
    'elseif',
    'endif',
    'goto',
    'trait',
    'xor',
];

/** The state that everything which writes a program shares. */
export class Writer {
    public readonly records: RecordType[] = [];
    public readonly variants: Array<{ name: string; of: RecordType[] }> = [];
    public readonly enums: EnumType[] = [];
    public readonly unions: Array<{ name: string; of: string[] }> = [];
    public readonly classes: ClassType[] = [];
    public readonly errors: ClassType[] = [];
    public readonly functions: FunctionType[] = [];
    /** Everything that can be named now, the innermost last. */
    public variables: Variable[] = [];
    /** The innermost loop last; which containers it may write to, and which ones it may use as values. */
    public readonly loops: Array<Map<Variable, 'write' | 'value'>> = [];
    public closure = 0;
    public frame: Frame = { gives: null, self: null, fields: [], guarded: false, inLoop: false, inSwitch: false };
    // The names that idioms give to parameters are kept free: a default value in reach of one would mean another thing.
    private readonly used = new Set<string>(
        'main yn kindof n out key row name a b k i j p q id value run make up line cells cell one shape items item list by found raw add depth sum'.split(
            ' ',
        ),
    );
    private indent = 0;
    private readonly lines: string[] = [];

    public constructor(public readonly random: Random) {}

    // Text of the program.

    public line(text: string): void {
        this.lines.push(text === '' ? '' : '    '.repeat(this.indent) + text);
    }

    public block(head: string, body: () => void, tail = '}'): void {
        this.line(head);
        this.inner(body);
        this.line(tail);
    }

    /** Writes the inner part of a block whose head and tail are written by hand. */
    public inner(body: () => void): void {
        this.indent++;
        body();
        this.indent--;
    }

    /** What `write` writes, instead of adding it to the program. */
    public aside(write: () => void): string {
        const before = this.lines.length;
        write();
        return this.lines.splice(before).join('\n').trimStart();
    }

    public text(): string {
        return this.lines.join('\n') + '\n';
    }

    // Names.

    /** A name nobody has yet; often one that means something in PHP. */
    public fresh(prefix = ''): string {
        const base = prefix === '' ? this.random.pick(NAMES) : prefix;
        let name = base;
        for (let n = 2; this.used.has(name.toLowerCase()); n++) {
            name = base + n;
        }
        this.used.add(name.toLowerCase());
        return name;
    }

    public className(): string {
        return this.fresh(this.random.pick(['Plan', 'User', 'Tunnel', 'Box', 'Store', 'Shape', 'Task', 'Meter']));
    }

    // Literals.

    public rawText(astral: boolean): string {
        return this.random.weighted<() => string>([
            [60, () => this.random.pick(ASCII_TEXTS)],
            [20, () => this.random.pick(BMP_TEXTS)],
            [astral ? 20 : 0, () => this.random.pick(ASTRAL_TEXTS)],
            [10, () => this.random.pick(ASCII_TEXTS) + this.random.pick(BMP_TEXTS)],
        ])();
    }

    public rawKey(): string {
        return this.random.chance(10) ? this.random.pick(NUMBER_KEYS) : this.random.pick(KEYS);
    }

    /** A literal in single or double quotes or as a template, with escapes chosen at random. */
    public quote(value: string): string {
        const quote = this.random.weighted([
            [70, "'"],
            [20, '"'],
            [10, '`'],
        ] as const);
        let out = '';
        for (const character of value) {
            const point = character.codePointAt(0)!;
            if (character === quote || character === '\\' || (quote === '`' && character === '$')) {
                out += '\\' + character;
            } else if (character === '\n') {
                out += quote === '`' && this.random.chance(50) ? '\n' : '\\n';
            } else if (character === '\r') {
                out += '\\r';
            } else if (character === '\t') {
                out += this.random.chance(50) ? '\\t' : '\t';
            } else if (character === '\0') {
                out += this.random.chance(50) ? '\\x00' : '\\u0000';
            } else if (point < 32 || point === 127 || point === 0x2028) {
                out += '\\u' + point.toString(16).padStart(4, '0');
            } else if (point > 127 && this.random.chance(20)) {
                out += `\\u{${point.toString(16)}}`;
            } else {
                out += character;
            }
        }
        return quote + out + quote;
    }

    public key(): string {
        return this.quote(this.rawKey());
    }

    // Variables.

    public declare(name: string, type: Type, options: Partial<Variable> = {}): Variable {
        const variable: Variable = {
            name,
            type,
            assignable: false,
            hold: 'shared',
            closure: this.closure,
            counter: false,
            ...options,
        };
        this.variables.push(variable);
        return variable;
    }

    /** Runs `body` with the variables of an inner block, which are gone afterwards. */
    public scope<T>(body: () => T): T {
        const before = this.variables.length;
        const result = body();
        this.variables.length = before;
        return result;
    }

    /** Everything that can be named here: locals, constants, fields of `this`. */
    public visible(): Variable[] {
        return [...this.variables, ...this.frame.fields];
    }

    /** Integers that may be changed here. */
    public integers(): Variable[] {
        return this.visible().filter(
            (variable) =>
                variable.type.kind === 'int' &&
                variable.assignable &&
                !variable.counter &&
                variable.closure === this.closure,
        );
    }

    /** A variable whose value is wanted as a whole. Containers are in two hands from now on. */
    public value(want: Type): Variable | null {
        const found = this.visible().filter((variable) => fits(variable.type, want) && this.mayHandOn(variable));
        if (found.length === 0) {
            return null;
        }
        const variable = this.random.pick(found);
        if (isContainer(variable.type) && variable.hold === 'own') {
            variable.hold = 'shared';
        }
        return variable;
    }

    /** A variable that is only looked into: its length, its elements, a loop over it. */
    public look(test: (type: Type) => boolean): Variable | null {
        const found = this.visible().filter(
            (variable) => test(variable.type) && (variable.closure === this.closure || this.mayHandOn(variable)),
        );
        if (found.length === 0) {
            return null;
        }
        const variable = this.random.pick(found);
        if (variable.closure !== this.closure && isContainer(variable.type) && variable.hold === 'own') {
            variable.hold = 'shared';
        }
        return variable;
    }

    /** A container that may be written to in place here. */
    public writable(test: (type: Type) => boolean): Variable | null {
        const found = this.visible().filter(
            (variable) =>
                test(variable.type) &&
                ((variable.hold === 'own' && variable.closure === this.closure) ||
                    (variable.hold === 'kept' && this.closure === 0)) &&
                this.loops.every((roles) => (roles.get(variable) ?? 'write') === 'write'),
        );
        return found.length === 0 ? null : this.random.pick(found);
    }

    /** A loop around what `body` writes: each outer container is either written to in it or used as a value. */
    public loop(body: () => void, unwritable: Variable | null = null): void {
        const roles = new Map<Variable, 'write' | 'value'>();
        for (const variable of this.visible()) {
            if (isContainer(variable.type) && variable.hold !== 'shared') {
                roles.set(variable, this.random.chance(60) ? 'write' : 'value');
            }
        }
        if (unwritable !== null) {
            roles.set(unwritable, 'value');
        }
        this.loops.push(roles);
        const before = { ...this.frame };
        this.frame.inLoop = true;
        this.frame.inSwitch = false;
        this.scope(body);
        this.frame = { ...this.frame, inLoop: before.inLoop, inSwitch: before.inSwitch };
        this.loops.pop();
    }

    private mayHandOn(variable: Variable): boolean {
        if (!isContainer(variable.type)) {
            return true;
        }
        return (
            variable.hold === 'shared' ||
            (variable.hold === 'own' && this.loops.every((roles) => roles.get(variable) !== 'write'))
        );
    }

    // Types.

    public scalarType(): Type {
        return this.random.weighted<Type>([
            [30, INT],
            [15, FLOAT],
            [25, TEXT],
            [10, ASTRAL],
            [20, BOOL],
        ]);
    }

    public dataType(depth = 2): Type {
        const choices: Array<[number, () => Type]> = [[50, () => this.scalarType()]];
        if (depth > 0) {
            choices.push(
                [20, () => ({ kind: 'list', of: this.dataType(depth - 1) })],
                [12, () => ({ kind: 'dict', of: this.dataType(depth - 1) })],
                [8, () => ({ kind: 'nullable', of: this.scalarType() })],
                [5, () => ({ kind: 'tuple', of: [this.scalarType(), this.scalarType()] })],
            );
            if (this.records.length > 0) {
                choices.push([18, () => ({ kind: 'record', record: this.random.pick(this.records) })]);
            }
        }
        if (this.enums.length > 0) {
            choices.push([4, () => ({ kind: 'enum', of: this.random.pick(this.enums) })]);
        }
        if (this.unions.length > 0) {
            choices.push([4, () => ({ kind: 'union', ...this.random.pick(this.unions) })]);
        }
        return this.random.weighted(choices)();
    }

    public anyType(): Type {
        const choices: Array<[number, () => Type]> = [
            [80, () => this.dataType()],
            [8, () => ({ kind: 'function', takes: [this.scalarType()], gives: this.scalarType() })],
        ];
        if (this.classes.length > 0) {
            choices.push(
                [12, () => ({ kind: 'object', of: this.random.pick(this.classes) })],
                [4, () => ({ kind: 'nullable', of: { kind: 'object', of: this.random.pick(this.classes) } })],
            );
        }
        return this.random.weighted(choices)();
    }
}

/** All fields of a class that can be read from outside, its parents' included. */
export function allFields(type: ClassType): Field[] {
    return [...(type.parent === null ? [] : allFields(type.parent)), ...type.fields];
}

/** All methods of a class; those of its parents come first. */
export function allMethods(type: ClassType): Method[] {
    const own = type.methods.filter((method) => !method.isStatic);
    const inherited = type.parent === null ? [] : allMethods(type.parent);
    return [...inherited.filter((method) => own.every((other) => other.name !== method.name)), ...own];
}
