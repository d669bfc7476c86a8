import { allFields, allMethods } from './writer';
import type { Variable, Writer } from './writer';
import { Expressions, STEP } from './expressions';
import { innerIdiom } from './idioms';
import { BOOL, contents, fits, INT, isContainer, isData, spell, TALLY, TEXT, UNKNOWN } from './types';
import type { Type, TypeOf } from './types';

/** Writes random statements. */
export class Statements {
    private readonly expressions: Expressions;

    public constructor(private readonly writer: Writer) {
        this.expressions = new Expressions(writer);
    }

    private get random() {
        return this.writer.random;
    }

    /** A block's statements; what they declare is gone afterwards. */
    public body(count: number, depth: number): void {
        this.writer.scope(() => {
            for (let i = 0; i < count; i++) {
                this.one(depth);
            }
        });
    }

    /** One statement. */
    public one(depth: number): void {
        const nested = depth > 0;
        this.random.weighted<() => void>([
            [30, () => this.declaration()],
            [22, () => this.assignment()],
            [16, () => this.log()],
            [nested ? 12 : 0, () => this.branch(depth)],
            [nested ? 12 : 0, () => this.loop(depth)],
            [nested ? 5 : 0, () => this.choice(depth)],
            [nested ? 5 : 0, () => this.guarded(depth)],
            [12, () => this.write()],
            [6, () => this.call()],
            [4, () => this.destructuring()],
            [depth > 1 && this.writer.closure === 0 ? 8 : 0, () => this.idiom()],
            [this.writer.frame.inLoop && this.writer.closure === 0 ? 3 : 0, () => this.leaveLoop()],
            [nested ? 3 : 0, () => this.leave()],
            [nested ? 1 : 0, () => this.writer.block('{', () => this.body(2, depth - 1))],
            [1, () => this.writer.line(this.random.pick(['// note: ?> is not the end', '/* $x */', '']))],
        ])();
    }

    private idiom(): void {
        // What the lines name has to be known in them alone: a variable that they freeze is frozen for good.
        for (const line of innerIdiom(this.writer, this.expressions)) {
            this.writer.line(line);
        }
    }

    /** Prints a value, or something about it. */
    public log(): void {
        const found = this.writer.visible().filter((variable) => this.writer.closure === variable.closure);
        const variable = found.length > 0 && this.random.chance(70) ? this.random.pick(found) : null;
        if (variable === null) {
            this.writer.line(`console.log(${this.expressions.argument(TEXT, 3)});`);
            return;
        }
        this.writer.line(`console.log(${this.writer.quote(`${variable.name}=`)} + ${this.shown(variable)});`);
    }

    /** The value of a variable as text. */
    private shown(variable: Variable): string {
        const { name, type } = variable;
        switch (type.kind) {
            case 'text':
            case 'enum':
            case 'union':
                return name;
            case 'int':
            case 'float':
                return this.random.pick([
                    name,
                    `String(${name})`,
                    `\`\${${name}}\``,
                    `${name}.toString()`,
                    `JSON.stringify(${name})`,
                ]);
            case 'bool':
                return this.random.pick([name, `String(${name})`, `yn(${name})`, `(${name} ? 'on' : 'off')`]);
            case 'object':
                return `${name}.describe()`;
            case 'function': {
                const call = `${name}(${this.expressions.arguments(type.takes, 0, null, 1)})`;
                return `String(${call})`;
            }
            case 'unknown':
                return `kindOf(${name})`;
            case 'nullable':
                return type.of.kind === 'object'
                    ? `(${name}?.describe() ?? 'null')`
                    : isData(type)
                      ? `JSON.stringify(${name})`
                      : `(${name} === null ? 'null' : 'set')`;
            default:
                return contents(name, type);
        }
    }

    private declaration(): void {
        const { writer } = this;
        const mutable = this.random.chance(50);
        const type = mutable && this.random.chance(25) ? TALLY : this.random.chance(4) ? UNKNOWN : writer.anyType();
        const name = writer.fresh();
        // The initial value must not name the variable itself.
        const value = this.fresh(type);
        const assignable = mutable && !isContainer(type) && type.kind !== 'function' && type.kind !== 'unknown';
        const plain = assignable && (type.kind === 'int' || type.kind === 'text') && this.random.chance(50);
        const asserted = type.kind === 'nullable' ? `(${value.text}) as ${spell(type)}` : value.text;
        writer.line(
            `${assignable ? 'let' : 'const'} ${name}${plain ? '' : `: ${spell(type)}`} = ${type.kind === 'nullable' ? `(${asserted})` : asserted};`,
        );
        writer.declare(name, type, { assignable, hold: value.own ? 'own' : 'shared' });
    }

    /** An initial value, and whether the variable is the only one that holds it. */
    private fresh(type: Type): { text: string; own: boolean } {
        const text = this.expressions.argument(type, 3);
        // Only a literal and what a method made are surely in one hand.
        const own = isContainer(type) && type.kind !== 'nullable' && /^[[{]/.test(text) && text !== '';
        return { text, own };
    }

    private assignment(): void {
        const { writer } = this;
        const found = writer
            .visible()
            .filter((variable) => variable.assignable && !variable.counter && variable.closure === writer.closure);
        if (found.length === 0) {
            this.declaration();
            return;
        }
        const variable = this.random.pick(found);
        const { name, type } = variable;
        const value = (): string => this.expressions.argument(type, 2);
        if (isContainer(type) && type.kind !== 'nullable') {
            // Only a fresh value may take the place of what a field holds, or the two would share it.
            writer.line(`${name} = ${this.freshOnly(type)};`);
            return;
        }
        const step = (): string => this.expressions.argument({ kind: 'int', limit: STEP }, 1);
        const isTally = type.kind === 'int' && type.limit === (TALLY as TypeOf<'int'>).limit;
        const text = this.random.weighted<() => string>([
            [30, () => `${name} = ${type.kind === 'nullable' ? `((${value()}) as ${spell(type)})` : value()}`],
            [isTally ? 40 : 0, () => `${name} ${this.random.pick(['+=', '-='])} ${step()}`],
            [isTally ? 20 : 0, () => this.random.pick([`${name}++`, `${name}--`, `++${name}`, `--${name}`])],
            [
                isTally ? 8 : 0,
                () =>
                    `${name} = (${name} * ${this.random.between(2, 9)} + (${step()})) % ${this.random.between(2, 9999)}`,
            ],
            [type.kind === 'int' ? 5 : 0, () => `${name} %= ${this.random.between(2, 50)}`],
            [
                type.kind === 'float' ? 15 : 0,
                () => `${name} ${this.random.pick(['+=', '-='])} ${this.random.pick(['0.5', '1', '0.1', '2.25'])}`,
            ],
            [type.kind === 'float' ? 10 : 0, () => `${name} /= ${this.random.pick(['2', '3', '4', '10'])}`],
            [type.kind === 'text' ? 40 : 0, () => `${name} += ${this.shortText()}`],
            [
                type.kind === 'nullable' ? 10 : 0,
                () => `${name} ??= ${this.expressions.argument((type as TypeOf<'nullable'>).of, 1)}`,
            ],
        ])();
        writer.line(`${text};`);
    }

    private freshOnly(type: Type): string {
        return this.writer.scope(() => {
            switch (type.kind) {
                case 'list': {
                    const items = Array.from({ length: this.random.below(4) }, () =>
                        this.expressions.argument(type.of, 1),
                    );
                    return `[${items.join(', ')}]`;
                }
                case 'dict':
                    return this.random.chance(50) ? '{}' : `{ k: ${this.expressions.argument(type.of, 1)} }`;
                default:
                    return this.expressions.argument(type, 2);
            }
        });
    }

    /** What is appended to a text in loops has to be short. */
    private shortText(): string {
        const { writer } = this;
        return this.random.weighted<() => string>([
            [40, () => writer.quote(writer.rawText(false))],
            [30, () => this.expressions.int(1000, 1).text.replace(/^.*\?.*$/s, '($&)')],
            [15, () => this.expressions.argument(BOOL, 1).replace(/^.*$/s, '($&)')],
            [15, () => `${this.expressions.int(9, 1).text.replace(/^.*$/s, '($&)')} + ','`],
        ])();
    }

    /** A write in place. */
    private write(): void {
        const { writer } = this;
        const variable = writer.writable(
            (type) => type.kind === 'list' || type.kind === 'dict' || type.kind === 'record' || type.kind === 'tuple',
        );
        if (variable === null) {
            this.log();
            return;
        }
        const { name, type } = variable;
        // While the value is written, nothing may hand on the container that is written to.
        const before = variable.hold;
        variable.hold = 'kept';
        const text = this.writeText(name, type);
        variable.hold = before;
        writer.line(text.endsWith('}') && text.startsWith('if ') ? text : `${text};`);
    }

    private writeText(name: string, type: Type): string {
        const { expressions } = this;
        switch (type.kind) {
            case 'list': {
                const item = (): string => expressions.argument(type.of, 1);
                const added = (): string => (this.random.chance(25) ? `...[${item()}, ${item()}]` : item());
                const scalar = type.of.kind === 'int' || type.of.kind === 'text' || type.of.kind === 'float';
                return this.random.weighted<() => string>([
                    [40, () => `${name}.push(${item()}${this.random.chance(20) ? `, ${item()}` : ''})`],
                    [6, () => `${name}.unshift(${item()})`],
                    [8, () => `${name}.${this.random.pick(['pop', 'shift'])}()`],
                    [
                        6,
                        () =>
                            `${name}.splice(${this.random.below(3)}, ${this.random.below(3)}${this.random.chance(50) ? `, ${added()}` : ''})`,
                    ],
                    [6, () => `${name}.reverse()`],
                    [
                        type.of.kind === 'int' || type.of.kind === 'text' ? 8 : 0,
                        () => `${name}.sort(${expressions.comparator(type.of)})`,
                    ],
                    [type.of.kind === 'text' ? 4 : 0, () => `${name}.sort()`],
                    [
                        10,
                        () =>
                            `if (${name}.length > 1) {\n${name}[${this.random.pick(['0', '1', `${name}.length - 1`])}] = ${item()};\n}`,
                    ],
                    [
                        scalar ? 6 : 0,
                        () => `if (${name}.length > 0) {\n${name}[0] += ${type.of.kind === 'text' ? "'+'" : '1'};\n}`,
                    ],
                    [4, () => `${name}[${name}.length] = ${item()}`],
                ])();
            }
            case 'dict': {
                const key = this.writer.key();
                const scalar = type.of.kind === 'int' || type.of.kind === 'text';
                return this.random.weighted<() => string>([
                    [50, () => `${name}[${key}] = ${expressions.argument(type.of, 1)}`],
                    [20, () => `delete ${name}[${key}]`],
                    [
                        scalar ? 20 : 0,
                        () =>
                            `${name}[${key}] = (${name}[${key}] ?? ${type.of.kind === 'text' ? "''" : '0'}) + ${type.of.kind === 'text' ? "'+'" : '1'}`,
                    ],
                    [10, () => `${name}[String(${this.random.below(12)})] = ${expressions.argument(type.of, 1)}`],
                ])();
            }
            case 'record': {
                const field = this.random.pick(type.record.fields);
                return `${name}.${field.name} = ${expressions.argument(field.type, 1)}`;
            }
            case 'tuple': {
                const index = this.random.below(type.of.length);
                return `${name}[${index}] = ${expressions.argument(type.of[index]!, 1)}`;
            }
            default:
                throw new Error(`nothing can be written into ${type.kind}`);
        }
    }

    /** A call for its effect. */
    private call(): void {
        const { writer, expressions } = this;
        const choices: Array<() => string> = [];
        for (const variable of writer.visible()) {
            if (variable.type.kind === 'object') {
                for (const method of allMethods(variable.type.of)) {
                    choices.push(
                        () =>
                            `${variable.name}.${method.name}(${expressions.arguments(method.takes, method.optional, null, 2)})`,
                    );
                }
                for (const field of allFields(variable.type.of)) {
                    if (!field.readonly && (field.type.kind === 'int' || field.type.kind === 'text')) {
                        choices.push(() => `${variable.name}.${field.name} = ${expressions.argument(field.type, 1)}`);
                    }
                }
            } else if (variable.type.kind === 'list' && variable.closure === writer.closure) {
                const of = variable.type.of;
                choices.push(() => this.forEach(variable, of));
            }
        }
        for (const one of writer.functions) {
            if (!one.throws || (writer.frame.guarded && writer.closure === 0)) {
                choices.push(() => expressions.call(one, 2).text);
            }
        }
        if (choices.length === 0) {
            this.log();
        } else {
            writer.line(`${this.random.pick(choices)()};`);
        }
    }

    private forEach(variable: Variable, of: Type): string {
        const { writer } = this;
        return writer.scope(() => {
            writer.closure++;
            const item = writer.declare(writer.fresh('item'), of);
            const head = this.random.chance(40)
                ? `${item.name}, ${writer.declare(writer.fresh('index'), INT).name}`
                : item.name;
            const frame = writer.frame;
            writer.frame = { ...frame, gives: null, guarded: false, inLoop: false, inSwitch: false };
            const text = writer.aside(() =>
                writer.block(`${variable.name}.forEach((${head}) => {`, () => this.body(2, 0), '})'),
            );
            writer.frame = frame;
            writer.closure--;
            return text;
        });
    }

    private branch(depth: number): void {
        const { writer, expressions } = this;
        const narrowed = this.random.chance(25) ? this.narrowing() : null;
        const inner = (): void => {
            if (narrowed !== null) {
                writer.declare(narrowed.name, narrowed.type, { closure: writer.closure });
            }
            this.body(this.random.between(1, 2), depth - 1);
        };
        writer.line(`if (${narrowed === null ? expressions.condition(2) : narrowed.test}) {`);
        this.writer.inner(() => writer.scope(inner));
        while (this.random.chance(20)) {
            writer.line(`} else if (${expressions.condition(2)}) {`);
            this.writer.inner(() => this.body(1, depth - 1));
        }
        if (this.random.chance(40)) {
            writer.line('} else {');
            this.writer.inner(() => this.body(this.random.between(1, 2), depth - 1));
        }
        writer.line('}');
    }

    /** A test after which a variable has a narrower type. */
    private narrowing(): { name: string; type: Type; test: string } | null {
        const variable = this.writer.look(
            (type) =>
                (type.kind === 'nullable' && !isContainer(type)) ||
                (type.kind === 'object' && this.childrenOf(type).length > 0),
        );
        if (variable === null || variable.closure !== this.writer.closure) {
            return null;
        }
        const { name, type } = variable;
        if (type.kind === 'nullable') {
            // Assigning to it inside would widen it again.
            return variable.assignable ? null : { name, type: type.of, test: `${name} !== null` };
        }
        const child = this.random.pick(this.childrenOf(type as TypeOf<'object'>));
        return variable.assignable
            ? null
            : { name, type: { kind: 'object', of: child }, test: `${name} instanceof ${child.name}` };
    }

    private childrenOf(type: TypeOf<'object'>) {
        return this.writer.classes.filter((one) => one.parent === type.of);
    }

    private loop(depth: number): void {
        const { writer, expressions } = this;
        const count = this.random.between(1, 3);
        const inner = (): void => this.body(count, depth - 1);
        this.random.weighted<() => void>([
            [
                30,
                () => {
                    const i = writer.fresh('i');
                    const up = this.random.chance(75);
                    const step = this.random.pick(['++', '++', '++', ' += 2']);
                    const head = up
                        ? `let ${i} = 0; ${i} < ${this.bound()}; ${i}${step}`
                        : `let ${i} = ${this.random.between(1, 4)}; ${i} > 0; ${i}--`;
                    writer.loop(() => {
                        writer.declare(i, INT, { counter: true, assignable: true });
                        writer.block(`for (${head}) {`, inner);
                    });
                },
            ],
            [30, () => this.forOf(inner)],
            [
                12,
                () => {
                    const left = writer.fresh('left');
                    writer.line(`let ${left} = ${this.random.between(1, 4)};`);
                    writer.loop(() => {
                        writer.block(
                            `while (${left} > 0${this.random.chance(30) ? ` && ${expressions.bool(1).text.replace(/^.*$/s, '($&)')}` : ''}) {`,
                            () => {
                                writer.line(`${left}--;`);
                                inner();
                            },
                        );
                    });
                },
            ],
            [
                8,
                () => {
                    const left = writer.fresh('left');
                    writer.line(`let ${left} = ${this.random.between(0, 3)};`);
                    writer.loop(() => {
                        writer.block(
                            'do {',
                            () => {
                                writer.line(`${left}--;`);
                                inner();
                            },
                            `} while (${left} > 0);`,
                        );
                    });
                },
            ],
        ])();
    }

    /** A loop's bound; what it depends on must not grow with the loop. */
    private bound(): string {
        const list = this.random.chance(30) ? this.writer.look((type) => type.kind === 'list') : null;
        return list !== null && list.hold === 'shared'
            ? `Math.min(${list.name}.length, 4)`
            : String(this.random.between(1, 4));
    }

    private forOf(inner: () => void): void {
        const { writer, expressions } = this;
        const variable = writer.look((type) => type.kind === 'list' || type.kind === 'dict');
        const name = writer.fresh('each');
        if (variable === null || this.random.chance(25)) {
            const type = writer.scalarType();
            const items = Array.from({ length: this.random.between(1, 4) }, () => expressions.argument(type, 1)).join(
                ', ',
            );
            const numbered = this.random.chance(25);
            const index = numbered ? writer.fresh('index') : '';
            writer.loop(() => {
                writer.declare(name, type);
                if (numbered) {
                    writer.declare(index, INT);
                }
                const list = `[${items}]`;
                writer.block(
                    numbered
                        ? `for (const [${index}, ${name}] of ([${items}] as ${spell({ kind: 'list', of: type })}).entries()) {`
                        : `for (const ${name} of ${list}) {`,
                    inner,
                );
            });
            return;
        }
        const { type } = variable;
        if (type.kind === 'list') {
            const numbered = this.random.chance(30);
            const index = numbered ? writer.fresh('index') : '';
            writer.loop(() => {
                writer.declare(name, type.of);
                if (numbered) {
                    writer.declare(index, INT);
                }
                writer.block(
                    numbered
                        ? `for (const [${index}, ${name}] of ${variable.name}.entries()) {`
                        : `for (const ${name} of ${variable.name}) {`,
                    inner,
                );
            }, variable);
            return;
        }
        const of = (type as TypeOf<'dict'>).of;
        const form = this.random.pick(['entries', 'keys', 'values'] as const);
        const key = form === 'entries' ? writer.fresh('key') : '';
        writer.loop(() => {
            writer.declare(name, form === 'keys' ? TEXT : of);
            if (form === 'entries') {
                writer.declare(key, TEXT);
            }
            writer.block(
                `for (const ${form === 'entries' ? `[${key}, ${name}]` : name} of Object.${form}(${variable.name})) {`,
                inner,
            );
        }, variable);
    }

    private choice(depth: number): void {
        const { writer, expressions } = this;
        const subject = writer.look((type) => type.kind === 'enum' || type.kind === 'union');
        const type: Type = subject !== null && this.random.chance(60) ? subject.type : this.random.pick([INT, TEXT]);
        const value = subject !== null && type === subject.type ? subject.name : expressions.argument(type, 2);
        const labels = this.labels(type);
        const inLoop = writer.frame.inLoop;
        const frame = writer.frame;
        writer.frame = { ...frame, inSwitch: true };
        writer.block(`switch ((${value}) as ${spell(type)}) {`, () => {
            labels.forEach((label, index) => {
                writer.line(`case ${label}:`);
                if (index + 1 < labels.length && this.random.chance(20)) {
                    return;
                }
                this.caseBody(depth, inLoop);
            });
            if (this.random.chance(70)) {
                writer.line('default:');
                this.caseBody(depth, inLoop);
            }
        });
        writer.frame = frame;
    }

    private labels(type: Type): string[] {
        const { writer } = this;
        switch (type.kind) {
            case 'enum':
                return this.random.shuffle(type.of.members).map((member) => `${type.of.name}.${member.name}`);
            case 'union':
                return this.random.shuffle(type.of).map((member) => writer.quote(member));
            case 'int':
                return [...new Set(Array.from({ length: 3 }, () => this.random.between(-2, 9)))].map(String);
            default:
                return [...new Set(Array.from({ length: 3 }, () => writer.rawText(false)))].map((text) =>
                    writer.quote(text),
                );
        }
    }

    private caseBody(depth: number, inLoop: boolean): void {
        const { writer } = this;
        writer.line('{');
        this.writer.inner(() => {
            this.body(this.random.between(1, 2), depth - 1);
            if (inLoop && writer.closure === 0 && this.random.chance(15)) {
                writer.line('continue;');
            } else if (this.random.chance(85)) {
                writer.line('break;');
            }
        });
        writer.line('}');
    }

    private guarded(depth: number): void {
        const { writer, expressions } = this;
        if (writer.closure > 0) {
            this.log();
            return;
        }
        const frame = writer.frame;
        writer.frame = { ...frame, guarded: true };
        writer.line('try {');
        this.writer.inner(() => {
            this.body(this.random.between(1, 3), depth - 1);
            if (this.random.chance(60)) {
                const error =
                    writer.errors.length > 0 && this.random.chance(60) ? this.random.pick(writer.errors) : null;
                const made =
                    error === null
                        ? `new Error(${expressions.argument(TEXT, 1)})`
                        : `new ${error.name}(${expressions.arguments(error.takes, error.optional, null, 1)})`;
                writer.line(
                    this.random.chance(60) ? `if (${expressions.bool(1).text}) {\nthrow ${made};\n}` : `throw ${made};`,
                );
            } else if (this.random.chance(40)) {
                writer.line(
                    `console.log(kindOf(JSON.parse(${writer.quote(this.random.pick(['{', '[1,2]', '"x"', 'nul', '{"a":1}', '', '01', '-1.50', '[1,]', 'true', 'null', '"\\u00e9"']))}) as unknown));`,
                );
            }
        });
        writer.frame = frame;
        if (this.random.chance(85)) {
            const error = writer.fresh('error');
            writer.line(`} catch (${error}) {`);
            this.writer.inner(() => {
                if (writer.errors.length > 0 && this.random.chance(60)) {
                    const caught = this.random.pick(writer.errors);
                    const field = this.random.pick(allFields(caught));
                    writer.line(
                        `if (${error} instanceof ${caught.name}) {\nconsole.log('caught ' + ${error}.message + ' ' + String(${error}.${field.name}));\n}`,
                    );
                }
                writer.line(`console.log(${error} instanceof Error ? 'error' : 'other');`);
                this.body(1, depth - 1);
            });
            if (this.random.chance(35)) {
                writer.line('} finally {');
                this.writer.inner(() => this.finallyBody());
            }
        } else {
            // Without a catch the error would leave the program; this one cannot throw.
            writer.line('} catch {');
            this.writer.inner(() => this.log());
        }
        writer.line('}');
    }

    private finallyBody(): void {
        const frame = this.writer.frame;
        this.writer.frame = { ...frame, inLoop: false, gives: null };
        this.body(1, 0);
        this.writer.frame = frame;
    }

    private destructuring(): void {
        const { writer } = this;
        const numbers = writer.integers().filter((variable) => /^\w+$/.test(variable.name));
        const tallies = numbers.filter(
            (variable) => fits(variable.type, TALLY) && variable.type.kind === 'int' && variable.type.limit > 1e4,
        );
        if (tallies.length >= 2 && this.random.chance(50)) {
            const [a, b] = this.random.shuffle(tallies);
            writer.line(`[${a!.name}, ${b!.name}] = [${b!.name}, ${a!.name}];`);
            return;
        }
        const variable = writer.look(
            (type) =>
                type.kind === 'tuple' ||
                (type.kind === 'record' && type.record.fields.length > 0) ||
                type.kind === 'list',
        );
        if (variable === null) {
            this.log();
            return;
        }
        const { type } = variable;
        if (type.kind === 'tuple') {
            const names = type.of.map(() => writer.fresh());
            writer.line(`const [${names.join(', ')}] = ${variable.name};`);
            names.forEach((name, index) => writer.declare(name, type.of[index]!));
        } else if (type.kind === 'record') {
            const fields = this.random
                .shuffle(type.record.fields)
                .slice(0, 2)
                .filter((field) => !isContainer(field.type));
            if (fields.length === 0) {
                this.log();
                return;
            }
            const parts = fields.map((field) => {
                const name = writer.fresh();
                return {
                    name,
                    type: field.type,
                    text: `${field.name}: ${name}${field.optional ? ` = ${this.expressions.argument(field.type, 0)}` : ''}`,
                };
            });
            writer.line(`const { ${parts.map((part) => part.text).join(', ')} } = ${variable.name};`);
            parts.forEach((part) => writer.declare(part.name, part.type));
        } else if (
            type.kind === 'list' &&
            !isContainer(type.of) &&
            type.of.kind !== 'nullable' &&
            type.of.kind !== 'object' &&
            type.of.kind !== 'function'
        ) {
            const name = writer.fresh();
            const value = this.expressions.argument(type.of, 0);
            writer.line(`const [${name} = ${value}] = ${variable.name};`);
            writer.declare(name, type.of);
        } else {
            this.log();
        }
    }

    private leaveLoop(): void {
        const { writer, expressions } = this;
        const word = writer.frame.inSwitch ? 'continue' : this.random.pick(['break', 'continue']);
        writer.line(`if (${expressions.bool(1).text}) {\n${word};\n}`);
    }

    /** A return in the middle of a function. */
    private leave(): void {
        const { writer, expressions } = this;
        const { gives } = writer.frame;
        if (gives === null || writer.closure > 0) {
            this.log();
            return;
        }
        writer.line(`if (${expressions.bool(1).text}) {\nreturn ${expressions.argument(gives, 2)};\n}`);
    }
}
