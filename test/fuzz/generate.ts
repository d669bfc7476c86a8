import { Expressions } from './expressions';
import { outerIdiom } from './idioms';
import { Random } from './random';
import { Statements } from './statements';
import { ASTRAL, BOOL, contents, FLOAT, INT, isContainer, spell, TALLY, TEXT } from './types';
import type { ClassType, Field, RecordType, Type } from './types';
import { Writer } from './writer';
import type { FunctionType, Variable } from './writer';

/** A random program of the subset; the same seed always gives the same text. */
export function generate(seed: number): string {
    return new Generator(new Random(seed)).program();
}

const YN = `function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}
`;

const KIND_OF = `function kindOf(value: unknown): string {
    if (value === null) {
        return 'null';
    }
    if (typeof value === 'string') {
        return 'text ' + value + value.length;
    }
    if (typeof value === 'number') {
        return 'number ' + value;
    }
    if (typeof value === 'boolean') {
        return 'boolean ' + yn(value);
    }
    return 'other';
}
`;

class Generator {
    private readonly writer: Writer;
    private readonly expressions: Expressions;
    private readonly statements: Statements;

    public constructor(private readonly random: Random) {
        this.writer = new Writer(random);
        this.expressions = new Expressions(this.writer);
        this.statements = new Statements(this.writer);
    }

    public program(): string {
        const { random, writer } = this;
        const some = (percent: number, most: number, write: () => void): void => {
            for (let left = most; left > 0 && random.chance(percent); left--) {
                write();
                writer.line('');
            }
        };
        // Most programs are small: they tell more about the same time, and are quick to read when they fail. Some are
        // large, for what only comes from many things together.
        const large = random.chance(12);
        const few = (percent: number, most: number, write: () => void): void =>
            large ? some(percent, most, write) : some(percent / 2, 1, write);
        few(30, 2, () => this.enumeration());
        few(25, 1, () => this.union());
        few(60, 3, () => this.record());
        few(50, 3, () => this.constant());
        few(35, 2, () => this.errorClass());
        few(60, 3, () => this.function());
        few(55, 3, () => this.class());
        few(45, 2, () => this.function());
        writer.frame = { gives: null, self: null, fields: [], guarded: false, inLoop: false, inSwitch: false };
        const use: string[] = [];
        few(30, 2, () => {
            const idiom = outerIdiom(writer, this.expressions);
            idiom.declare.forEach((line) => writer.line(line));
            use.push(...idiom.use);
        });
        writer.block('function main(): void {', () => {
            writer.scope(() => {
                use.forEach((line) => writer.line(line));
                for (let left = large ? random.between(4, 14) : random.between(1, 6); left > 0; left--) {
                    this.statements.one(2);
                }
                for (let left = large ? 3 : 1; left > 0; left--) {
                    this.statements.log();
                }
            });
        });
        const text = `${writer.text()}\nmain();\n`;
        const kindOf = text.includes('kindOf(');
        return `${kindOf || text.includes('yn(') ? `${YN}\n` : ''}${kindOf ? `${KIND_OF}\n` : ''}${text}`;
    }

    private enumeration(): void {
        const { random, writer } = this;
        const name = writer.fresh(random.pick(['Color', 'Mode', 'Level']));
        const names = random.shuffle(['Low', 'High', 'Off', 'List', 'Max', 'Default']).slice(0, random.between(2, 4));
        const text = random.chance(50);
        let next = 0;
        const members = names.map((member, index) => {
            if (text) {
                return { name: member, value: random.pick(['', '1', 'a', 'é']) + index, spelled: true };
            }
            const spelled = random.chance(40);
            next = spelled ? next + random.between(0, 9) : next;
            return { name: member, value: next++, spelled };
        });
        writer.line(
            `enum ${name} { ${members
                .map((member) =>
                    member.spelled
                        ? `${member.name} = ${typeof member.value === 'string' ? `'${member.value}'` : member.value}`
                        : member.name,
                )
                .join(', ')} }`,
        );
        writer.enums.push({ name, members });
    }

    private union(): void {
        const { random, writer } = this;
        const name = writer.fresh(random.pick(['Kind', 'Status']));
        const of = random.shuffle(['on', 'off', '0', '1e1', '10', '', 'é', "it's"]).slice(0, random.between(2, 4));
        writer.line(`type ${name} = ${of.map((one) => `'${one.replace(/'/g, "\\'")}'`).join(' | ')};`);
        writer.unions.push({ name, of });
    }

    private record(): void {
        const { random, writer } = this;
        const name = writer.fresh(random.pick(['Row', 'Options', 'Limits', 'Answer']));
        const fields: Field[] = random
            .shuffle(['id', 'name', 'list', 'class', 'default', 'function', 'key', 'note', 'on'])
            .slice(0, random.between(1, 4))
            .map((field) => {
                const type = writer.dataType(1);
                // An optional value that can be null too has three states, of which PHP knows two.
                return { name: field, type, optional: type.kind !== 'nullable' && random.chance(25), readonly: false };
            });
        writer.block(`interface ${name} {`, () => {
            for (const field of fields) {
                writer.line(`${field.name}${field.optional ? '?' : ''}: ${spell(field.type)};`);
            }
        });
        const record: RecordType = { name, fields, tag: null };
        writer.records.push(record);
    }

    private constant(): void {
        const { random, writer } = this;
        const type = random.pick<Type>([
            INT,
            FLOAT,
            ASTRAL,
            ASTRAL,
            BOOL,
            { kind: 'list', of: random.pick([INT, ASTRAL]) },
            { kind: 'dict', of: random.pick([INT, ASTRAL]) },
        ]);
        const name = writer.fresh(random.pick(['LIMIT', 'RATE', 'LABEL', 'NAMES', 'CODES']));
        const literal = (of: Type): string => {
            switch (of.kind) {
                case 'int':
                    return String(random.between(-20, 1000));
                case 'float':
                    return random.pick(['0.5', '1.25', '-2.5', '3', '0.1', '1e3']);
                case 'bool':
                    return random.pick(['true', 'false']);
                case 'list':
                    return `[${Array.from({ length: random.below(4) }, () => literal(of.of)).join(', ')}]`;
                case 'dict': {
                    const keys = [
                        ...new Set(Array.from({ length: random.below(4) }, () => random.pick(['a', 'b', 'x y', 'é']))),
                    ];
                    return `{ ${keys.map((key) => `'${key}': ${literal(of.of)}`).join(', ')} }`;
                }
                default:
                    return `'${random.pick(['', 'flvx', '0', '$x', 'é', 'a b', '😀', '10'])}'`;
            }
        };
        writer.line(`const ${name}: ${spell(type)} = ${literal(type)};`);
        writer.declare(name, type);
    }

    private errorClass(): void {
        const { random, writer } = this;
        const name = writer.fresh(random.pick(['PanelError', 'LimitError', 'InputError']));
        const parent = writer.errors.length > 0 && random.chance(40) ? random.pick(writer.errors) : null;
        if (parent !== null) {
            writer.line(`class ${name} extends ${parent.name} {}`);
            writer.errors.push({
                name,
                parent,
                takes: parent.takes,
                optional: parent.optional,
                fields: [],
                methods: [],
                taken: [],
                isError: true,
            });
            return;
        }
        const field: Field = {
            name: random.pick(['status', 'hint', 'level']),
            type: random.pick([INT, TEXT]),
            optional: false,
            readonly: true,
        };
        const prefix = writer.quote(writer.rawText(false));
        writer.block(`class ${name} extends Error {`, () => {
            writer.block(
                `constructor(message: string, public readonly ${field.name}: ${spell(field.type)} = ${field.type.kind === 'int' ? '7' : "'none'"}) {`,
                () => {
                    writer.line(random.chance(50) ? 'super(message);' : `super(${prefix} + message);`);
                },
            );
        });
        writer.errors.push({
            name,
            parent: null,
            takes: [TEXT, field.type],
            optional: 1,
            fields: [field],
            methods: [],
            taken: [],
            isError: true,
        });
    }

    /** The value that a parameter has when it is left out: a constant expression. */
    private default(type: Type): string | null {
        switch (type.kind) {
            case 'int':
                return String(this.random.below(20));
            case 'float':
                return '1.5';
            case 'text':
                return this.random.pick(["''", "'0'", "'é$'"]);
            case 'bool':
                return this.random.pick(['true', 'false']);
            case 'list':
                return '[]';
            case 'nullable':
                return 'null';
            default:
                return null;
        }
    }

    /** Parameters as text, and which of them can be left out. */
    private parameters(count: number): { takes: Type[]; optional: number; text: string[]; variables: Variable[] } {
        const { random, writer } = this;
        const takes = Array.from({ length: count }, () => (random.chance(12) ? writer.anyType() : writer.dataType(1)));
        let optional = 0;
        const defaults = takes.map((type) => this.default(type));
        while (optional < count && defaults[count - 1 - optional] !== null && random.chance(25)) {
            optional++;
        }
        const variables: Variable[] = [];
        const text = takes.map((type, index) => {
            const assignable = !isContainer(type) && random.chance(50);
            const variable = writer.declare(writer.fresh(), type, { assignable });
            variables.push(variable);
            return `${variable.name}: ${spell(type)}${index >= count - optional ? ` = ${defaults[index]}` : ''}`;
        });
        return { takes, optional, text, variables };
    }

    private function(): void {
        const { random, writer } = this;
        const name = writer.fresh(random.pick(['compute', 'render', 'pick', 'fold', 'visit']));
        const gives = random.chance(15) ? writer.anyType() : writer.dataType(1);
        const recursive = random.chance(12);
        const throws = !recursive && writer.errors.length > 0 && random.chance(20);
        writer.scope(() => {
            const depth = recursive ? writer.declare(writer.fresh('depth'), INT) : null;
            const parameters = this.parameters(random.between(0, 3));
            const rest = parameters.optional === 0 && random.chance(15) ? writer.scalarType() : null;
            const text = [...(depth === null ? [] : [`${depth.name}: number`]), ...parameters.text];
            if (rest !== null) {
                const variable = writer.declare(writer.fresh('rest'), { kind: 'list', of: rest });
                text.push(`...${variable.name}: ${spell(variable.type)}`);
            }
            const one: FunctionType = {
                name,
                takes: depth === null ? parameters.takes : [INT, ...parameters.takes],
                optional: parameters.optional,
                rest,
                gives,
                throws,
                recursive,
            };
            writer.frame = { gives, self: null, fields: [], guarded: false, inLoop: false, inSwitch: false };
            writer.block(`function ${name}(${text.join(', ')}): ${spell(gives)} {`, () => {
                writer.scope(() => {
                    if (throws) {
                        const error = random.pick(writer.errors);
                        writer.block(`if (${this.expressions.argument(BOOL, 1)}) {`, () => {
                            writer.line(
                                `throw new ${error.name}(${this.expressions.arguments(error.takes, error.optional, null, 1)});`,
                            );
                        });
                    }
                    for (let left = random.between(0, 4); left > 0; left--) {
                        this.statements.one(1);
                    }
                    if (depth !== null) {
                        writer.block(`if (${depth.name} > 0) {`, () => {
                            const again = this.expressions.arguments(parameters.takes, 0, null, 1);
                            writer.line(`return ${name}(${depth.name} - 1${again === '' ? '' : `, ${again}`});`);
                        });
                    }
                    writer.line(`return ${this.expressions.argument(gives, 2)};`);
                });
            });
            writer.functions.push(one);
        });
    }

    private class(): void {
        const { random, writer } = this;
        const parents = writer.classes.filter((one) => one.parent === null);
        const parent = parents.length > 0 && random.chance(40) ? random.pick(parents) : null;
        const type: ClassType = {
            name: writer.className(),
            parent,
            takes: [],
            optional: 0,
            fields: [],
            methods: [],
            taken: [],
            isError: false,
        };
        const inner: Variable[] = [];
        const taken = new Set(parent?.taken ?? []);
        const own = random
            .shuffle(['count', 'name', 'list', 'notes', 'total', 'on', 'table', 'default', 'echo'])
            .filter((field) => !taken.has(field))
            .slice(0, random.between(1, 4));
        type.taken.push(...taken, ...own);
        const fields = own.map((field) => {
            const fieldType = random.chance(30)
                ? TALLY
                : random.chance(40)
                  ? random.pick<Type>([
                        { kind: 'list', of: random.pick([INT, TEXT]) },
                        { kind: 'dict', of: random.pick([INT, TEXT]) },
                    ])
                  : writer.dataType(1);
            const access = isContainer(fieldType)
                ? 'private'
                : random.pick(['public', 'private', 'public', 'protected', 'public readonly']);
            const written = isContainer(fieldType) && random.chance(65);
            return { name: field, type: fieldType, access, written };
        });
        const promoted =
            parent === null
                ? fields.filter((field) => !field.written && field.name !== 'default' && random.chance(40))
                : [];
        writer.block(`class ${type.name}${parent === null ? '' : ` extends ${parent.name}`} {`, () => {
            const named = random.chance(40)
                ? { name: writer.fresh('LIMIT'), value: random.pick(['10', "'ten'", '2.5']) }
                : null;
            if (named !== null) {
                writer.line(`static readonly ${named.name} = ${named.value};`);
            }
            const made = random.chance(25) ? writer.fresh('made') : null;
            if (made !== null) {
                writer.line(`private static ${made} = 0;`);
            }
            for (const field of fields) {
                if (!promoted.includes(field)) {
                    const initial =
                        isContainer(field.type) && field.written ? this.empty(field.type) : this.constantOf(field.type);
                    writer.line(`${field.access} ${field.name}: ${spell(field.type)} = ${initial};`);
                }
                inner.push({
                    name: `this.${field.name}`,
                    type: field.type,
                    assignable: !field.access.includes('readonly') && !isContainer(field.type),
                    hold: field.written ? 'kept' : 'shared',
                    closure: 0,
                    counter: false,
                });
                if (field.access.startsWith('public')) {
                    type.fields.push({
                        name: field.name,
                        type: field.type,
                        optional: false,
                        readonly: field.access === 'public readonly',
                    });
                }
            }
            if (promoted.length > 0 || made !== null) {
                writer.line('');
                type.takes.push(...promoted.map((field) => field.type));
                const text = promoted.map((field) => `${field.access} ${field.name}: ${spell(field.type)}`).join(', ');
                writer.block(`constructor(${text}) {`, () => {
                    if (parent !== null) {
                        writer.line(`super(${this.expressions.arguments(parent.takes, 0, null, 0)});`);
                    }
                    if (made !== null) {
                        writer.line(`${type.name}.${made} += 1;`);
                    }
                });
            } else if (parent !== null) {
                type.takes.push(...parent.takes);
                type.optional = parent.optional;
            }
            writer.frame = { gives: null, self: type, fields: inner, guarded: false, inLoop: false, inSwitch: false };
            for (let left = random.between(1, 3); left > 0; left--) {
                writer.line('');
                this.method(type, inner);
            }
            if (made !== null) {
                const name = writer.fresh('howMany');
                writer.line('');
                writer.block(`static ${name}(): number {`, () => writer.line(`return ${type.name}.${made};`));
                type.methods.push({ name, takes: [], optional: 0, gives: TALLY, isStatic: true, changes: false });
            }
            writer.line('');
            this.describe(type, inner, parent, named);
        });
        writer.frame = { gives: null, self: null, fields: [], guarded: false, inLoop: false, inSwitch: false };
        writer.classes.push(type);
    }

    private empty(type: Type): string {
        return type.kind === 'list' ? '[]' : type.kind === 'dict' ? '{}' : this.expressions.argument(type, 1);
    }

    /** A field's initial value: nothing that has to be computed. */
    private constantOf(type: Type): string {
        return type.kind === 'nullable'
            ? 'null'
            : (this.default(type) ?? (type.kind === 'dict' ? '{}' : this.expressions.argument(type, 1)));
    }

    private method(type: ClassType, fields: Variable[]): void {
        const { random, writer } = this;
        const inherited =
            type.parent?.methods.filter(
                (method) =>
                    !method.isStatic &&
                    method.name !== 'describe' &&
                    method.optional === 0 &&
                    method.gives.kind !== 'object',
            ) ?? [];
        const overridden = inherited.length > 0 && random.chance(40) ? random.pick(inherited) : null;
        if (overridden !== null && type.methods.some((method) => method.name === overridden.name)) {
            return;
        }
        const name = overridden?.name ?? writer.fresh(random.pick(['add', 'print', 'lists', 'next', 'sum', 'reset']));
        const isStatic = overridden === null && random.chance(10);
        const chained = overridden === null && !isStatic && random.chance(15);
        const gives: Type =
            overridden?.gives ??
            (chained ? { kind: 'object', of: type } : random.chance(40) ? INT : writer.dataType(1));
        writer.scope(() => {
            const parameters =
                overridden === null ? this.parameters(random.between(0, 2)) : this.sameParameters(overridden.takes);
            const modifiers = `${isStatic ? 'static ' : ''}${overridden === null ? '' : random.chance(50) ? 'override ' : ''}`;
            writer.frame = {
                gives,
                self: type,
                fields: isStatic ? [] : fields,
                guarded: false,
                inLoop: false,
                inSwitch: false,
            };
            writer.block(
                `${modifiers}${name}(${parameters.text.join(', ')}): ${chained ? 'this' : spell(gives)} {`,
                () => {
                    writer.scope(() => {
                        if (chained) {
                            writer.frame.gives = null;
                        }
                        for (let left = random.between(1, 3); left > 0; left--) {
                            this.statements.one(1);
                        }
                        const call = `super.${name}(${parameters.variables.map((variable) => variable.name).join(', ')})`;
                        writer.line(
                            chained
                                ? 'return this;'
                                : overridden !== null && random.chance(60)
                                  ? gives.kind === 'text'
                                      ? `return '<' + ${call} + '>';`
                                      : `return ${call};`
                                  : `return ${this.expressions.argument(gives, 2)};`,
                        );
                    });
                },
            );
            type.methods.push({
                name,
                takes: parameters.takes,
                optional: overridden === null ? parameters.optional : 0,
                gives,
                isStatic,
                changes: true,
            });
        });
        writer.frame = { gives: null, self: type, fields, guarded: false, inLoop: false, inSwitch: false };
    }

    private sameParameters(takes: Type[]) {
        const variables = takes.map((type) => this.writer.declare(this.writer.fresh(), type));
        return {
            takes,
            optional: 0,
            variables,
            text: variables.map((variable) => `${variable.name}: ${spell(variable.type)}`),
        };
    }

    /** Every class can say what is in it. */
    private describe(
        type: ClassType,
        fields: Variable[],
        parent: ClassType | null,
        named: { name: string } | null,
    ): void {
        const { random, writer } = this;
        const parts = fields
            .filter((field) => field.type.kind !== 'function')
            .map((field) =>
                random.chance(50) || isContainer(field.type) ? contents(field.name, field.type) : `'' + ${field.name}`,
            );
        if (named !== null) {
            parts.push(`${type.name}.${named.name}`);
        }
        const start = parent === null ? `'${type.name}'` : `super.describe() + '/${type.name}'`;
        writer.block(`${parent === null ? '' : 'override '}describe(): string {`, () => {
            writer.line(
                `return ${[start, ...parts.map((part) => (part.startsWith("''") ? part.slice(5) : part))].join(" + ' ' + ")};`,
            );
        });
        type.methods.push({ name: 'describe', takes: [], optional: 0, gives: ASTRAL, isStatic: false, changes: false });
    }
}
