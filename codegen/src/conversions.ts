import { ts } from 'ts-morph';
import { Answers } from './answers';
import { bare, Bindings, isFunctionNode, isWriteTarget } from './bindings';
import { DiagnosticCode, Diagnostics } from './diagnostics';
import { LibraryKeys } from './library/keys';
import { Flag } from './numbers/flags';
import { Numbers } from './numbers/numbers';
import { hasModifier, isAssignment, isBinary, nodesIn } from './nodes';
import { isIntegerKey, Kind, NOTHING, SCALAR, Types } from './types';
import { addTo, getOr } from './maps';

const SK = ts.SyntaxKind;
const MEMBER = ts.SymbolFlags.Property | ts.SymbolFlags.Method;

/** What is no target of its own in a list of them. */
const SKIPPED = new Set([SK.OmittedExpression, SK.SpreadElement]);

/** What a part of a pattern of assignments is assigned to. */
const withoutDefault = (part: ts.Expression): ts.Expression => (isBinary(part, SK.EqualsToken) ? part.left : part);

/** Whether the constructor of its class gives the property a value. */
function isAssignedAtStart({ name, parent }: ts.PropertyDeclaration): boolean {
    const start = parent.members.find(ts.isConstructorDeclaration);
    return (start?.body?.statements ?? []).some(
        (one) =>
            ts.isExpressionStatement(one) &&
            isBinary(one.expression, SK.EqualsToken) &&
            one.expression.left.getText() === `this.${name.getText()}`,
    );
}

/** Whether the end of a function's body can be come to. */
const endsWithout = (fn: ts.Node, body: ts.Node): boolean =>
    ts.isBlock(body) && (fn.flags & ts.NodeFlags.HasImplicitReturn) !== 0;

/** What gives an expression its value: one of these. */
function branchesOf(node: ts.Node | undefined): ts.Expression[] {
    if (node === undefined) {
        return [];
    }
    if (ts.isConditionalExpression(node)) {
        return [node.whenTrue, node.whenFalse];
    }
    return isBinary(node, SK.QuestionQuestionToken, SK.BarBarToken, SK.AmpersandAmpersandToken)
        ? [node.left, node.right]
        : [];
}

/** TypeScript takes any number for a value of an enum. */
const isLooseEnum = (from: ts.Type, to: ts.Type): boolean =>
    (from.flags & ts.TypeFlags.Number) !== 0 && (to.flags & ts.TypeFlags.EnumLike) !== 0;

/** What an operation on `unknown` has to tell apart. */
type Question = 'nothing' | 'null' | 'undefined' | 'identity' | 'list' | 'text' | 'json';

/** What flows into `unknown` somewhere in the program. */
type Origin = 'null' | 'undefined' | 'list' | 'record' | 'ambiguous' | 'class' | 'function';

/** What keeps PHP from answering a question: one of each of these kinds has become unknown. */
interface Obstacle {
    all: Origin[][];
    code: DiagnosticCode;
    /** What the diagnostic says; the last may get a place where one of the last kinds becomes unknown */
    words: string[];
    isShown?: boolean;
    /** The last word for a module */
    isHost?: string;
    /** Whether a value that was tested or has a default is free of it */
    isForNothing?: boolean;
}

const ONE_OF_BOTH = 'let only one of both become `unknown`';

/** The first that applies is reported. */
const QUESTIONS: Record<Question, Obstacle[]> = {
    null: [{ all: [['undefined']], code: 'FLVX1304', words: [`${ONE_OF_BOTH}, or write \`== null\``], isShown: true }],
    undefined: [{ all: [['null']], code: 'FLVX1304', words: [`${ONE_OF_BOTH}, or write \`== null\``], isShown: true }],
    nothing: [{ all: [['null'], ['undefined']], code: 'FLVX1304', words: [ONE_OF_BOTH], isShown: true }],
    identity: [
        {
            all: [['list', 'record', 'function']],
            code: 'FLVX1307',
            words: ['values that may be arrays or records'],
            isShown: true,
        },
    ],
    list: [
        {
            all: [['ambiguous']],
            code: 'FLVX1306',
            words: ['`Array.isArray` cannot tell them apart', 'give the value a type'],
            isShown: true,
            isHost: 'use `is_array` of the host',
        },
    ],
    text: [
        { all: [['undefined']], code: 'FLVX1304', words: ['give it a default with `??`'], isForNothing: true },
        {
            all: [['list', 'record', 'class', 'function']],
            code: 'FLVX1308',
            words: ['the conversion to text', 'unknown', 'test it with `typeof` first'],
        },
    ],
    json: [
        {
            all: [['ambiguous']],
            code: 'FLVX1306',
            words: ['JSON tells them apart', 'give the value a type that says what it is'],
            isShown: true,
        },
        {
            all: [['class', 'function']],
            code: 'FLVX1308',
            words: ['`JSON.stringify`', 'unknown', 'give it records and lists'],
        },
        { all: [['undefined']], code: 'FLVX1305', words: [] },
    ],
};

/** What a value of a kind is once it is unknown. */
const ORIGINS: [Kind, Origin][] = [
    [Kind.Null, 'null'],
    [Kind.List, 'list'],
    [Kind.Record, 'record'],
    [Kind.Record, 'ambiguous'],
    [Kind.Class, 'class'],
    [Kind.Function, 'function'],
];

/** A property that a type names, or all entries of it, and what is to be said if a record brings other kinds there. */
interface Named {
    node: ts.Node;
    /** The type that says nothing of it; undefined is what is not known */
    by: ts.Symbol | undefined;
    name: string | undefined;
    kinds: number;
    /** The type as text: of lists and records there are as many kinds as there are types */
    type: string;
    from: string;
    to: string;
}

/** What becomes of types where values become something else: in one file, or in all. */
class Findings {
    /** Each with a place where it happens; null where the host does it */
    readonly origins = new Map<Origin, ts.Node | null>();
    readonly boxes = new Set<ts.Node>();
    readonly unknownParses = new Set<ts.Node>();
    /** What becomes unknown, and properties and items of what becomes unknown: they may be missing */
    readonly opened = new Set<ts.Expression | ts.Symbol | Kind.List | Kind.Record>();
    integerKeys = false;
    /** By what types records become unknown, each with a place */
    readonly records = new Map<ts.Symbol, ts.Node>();
    /** From which types records come to a type, and the properties of those that it does not name */
    readonly sources = new Map<ts.Symbol, Set<ts.Symbol | undefined>>();
    /** What records hold under any key, the type of which then names its properties only: kinds */
    readonly entries = new Map<ts.Symbol, number>();
    /** What takes the place of type parameters: kinds, or other type parameters */
    readonly filled: [ts.Symbol, number | ts.Symbol][] = [];
    /** What types name of which the types before say nothing, by a name or for all keys */
    readonly named: Named[] = [];
    /** Where a number becomes a value of an enum */
    readonly loose = new Map<ts.Symbol, { node: ts.Node; from: string; to: string }[]>();
    /** Enums of which something counts on nothing but their members */
    readonly closed = new Set<ts.Symbol>();

    /** Whether all of it is about these files as they are: symbols are those of one text. */
    holds(files: ReadonlySet<ts.SourceFile>): boolean {
        const asked = [
            this.records.keys(),
            this.sources.keys(),
            this.entries.keys(),
            this.loose.keys(),
            this.closed,
            ...this.sources.values(),
            this.opened,
        ];
        const symbols = [
            ...asked.flatMap((some) => [...some]),
            ...this.filled.flat(),
            ...this.named.map(({ by }) => by),
        ];
        return symbols.every(
            (one) =>
                typeof one !== 'object' ||
                'kind' in one ||
                one.declarations?.every((declaration) => files.has(declaration.getSourceFile())) !== false,
        );
    }

    addEntries(to: ts.Symbol, kinds: number): void {
        this.entries.set(to, (this.entries.get(to) ?? 0) | kinds);
    }

    add(other: Findings): void {
        other.origins.forEach((node, origin) => getOr(this.origins, origin, () => node));
        other.boxes.forEach((node) => this.boxes.add(node));
        other.unknownParses.forEach((node) => this.unknownParses.add(node));
        this.integerKeys ||= other.integerKeys;
        other.records.forEach((node, symbol) => getOr(this.records, symbol, () => node));
        other.sources.forEach((from, to) => {
            const known = getOr(this.sources, to, () => new Set());
            from.forEach((one) => known.add(one));
        });
        other.entries.forEach((kinds, to) => this.addEntries(to, kinds));
        this.filled.push(...other.filled);
        this.named.push(...other.named);
        other.loose.forEach((places, symbol) => places.forEach((place) => addTo(this.loose, symbol, place)));
        other.closed.forEach((symbol) => this.closed.add(symbol));
    }
}

/** Under what the values of a type are found; what takes a type parameter's place is not known. */
const known = ({ flags, symbol }: ts.Type): ts.Symbol | undefined =>
    flags & ts.TypeFlags.TypeParameter ? undefined : symbol;

/**
 * Looks at every place where a value of one type becomes a value of another. Types that TypeScript takes for alike can
 * be different things in PHP; and what ends up in `unknown` decides what can be asked of it.
 */
export class Conversions {
    private seen = new Map<ts.Type, Set<ts.Type>>();
    /** What was found in all files so far */
    private readonly all = new Findings();
    /** What was found in the file in work */
    private findings = new Findings();
    private isSettled = false;
    private readonly questions: { node: ts.Node; question: Question; isSome: boolean }[] = [];
    private readonly keyed: ts.Expression[] = [];

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        private readonly diagnostics: Diagnostics,
        private readonly host: ts.SourceFile[],
        private readonly isModule: boolean,
        private readonly answers: Answers,
        private readonly numbers: Numbers,
        private readonly current: ReadonlySet<ts.SourceFile>,
    ) {
        this.all.integerKeys = isModule;
        if (isModule) {
            // What the host hands over and what JSON holds.
            (['null', 'list', 'record', 'ambiguous'] as const).forEach((origin) => this.all.origins.set(origin, null));
        }
    }

    /** Visits a file. */
    check(file: ts.SourceFile): void {
        const errors = this.diagnostics.count;
        const find = (): Findings => {
            this.findings = new Findings();
            this.seen = new Map();
            nodesIn(file).forEach((node) => this.checkNode(node));
            return this.findings;
        };
        const isSteady = (found: Findings): boolean => this.diagnostics.count === errors && found.holds(this.current);
        const findings = this.answers.inFile('conversions', file, find, isSteady);
        this.all.add(findings);
        const missing = [...findings.opened].find((one) => this.mayMiss(one));
        if (missing !== undefined) {
            const place = typeof missing === 'number' || !('kind' in missing) ? null : missing;
            getOr(this.all.origins, 'undefined', () => place);
        }
    }

    /** From which types records come to which, as text. */
    get flows(): string[] {
        const sources = [...this.all.sources].map(([to, from]) => [to, ...from].map((one) => one?.name).join(' '));
        return [...sources, ...[...this.all.entries].map(([to, kinds]) => `${to.name} ${kinds}`)];
    }

    /** Whether a record may hold something like that which its type does not name; undefined is what is not known. */
    mayHide(type: ts.Type, test: (property: ts.Symbol | undefined) => boolean): boolean {
        return this.comesWith(known(type), test);
    }

    private comesWith(symbol: ts.Symbol | undefined, test: (property: ts.Symbol | undefined) => boolean): boolean {
        return this.sourcesOf(symbol).some((one) => (one === undefined || one.flags & MEMBER) && test(one));
    }

    /** The kinds of what a record may hold under keys that its type does not name; null if there are no such keys. */
    hiddenEntries(type: ts.Type): number | null {
        const found = this.sourcesOf(known(type)).flatMap((one) => (one && this.all.entries.get(one)) ?? []);
        return found.length === 0 ? null : found.reduce((sum, kinds) => sum | kinds, 0);
    }

    private sourcesOf(symbol: ts.Symbol | undefined): (ts.Symbol | undefined)[] {
        const found = new Set([symbol]);
        for (const one of found) {
            this.all.sources.get(one!)?.forEach((source) => found.add(source!));
        }
        return [...found];
    }

    /** What becomes unknown in all files, with what records hold beyond their types. */
    private get origins(): Findings['origins'] {
        if (!this.isSettled) {
            this.isSettled = true;
            this.findings = this.all;
            // There may be more of them meanwhile.
            for (const [symbol, node] of this.all.records) {
                this.sourcesOf(symbol).forEach((one) => {
                    if (one !== undefined && one.flags & MEMBER) {
                        this.note(this.checker.getTypeOfSymbol(one), new Set(), node);
                    }
                    const kinds = (one && this.all.entries.get(one)) ?? 0;
                    ORIGINS.forEach(([kind, origin]) => (kinds & kind ? this.mark(origin, node) : undefined));
                });
            }
        }
        return this.all.origins;
    }

    private mayMiss(one: ts.Expression | ts.Symbol | Kind.List | Kind.Record): boolean {
        const flags =
            typeof one === 'number'
                ? one === Kind.List
                    ? this.numbers.elementFlags()
                    : this.numbers.entryFlags()
                : 'kind' in one
                  ? this.numbers.flags(one)
                  : this.numbers.flagsOf(one);
        return (flags & Flag.Missing) !== 0;
    }

    /** What TypeScript finds one type for, and what is unknown because nothing was given. */
    private checkInferred(node: ts.Node): void {
        // The type of a whole holds what those of its branches do.
        if (!branchesOf(node.parent).includes(node as ts.Expression)) {
            this.checkBranches(node);
        }
        const fn = ts.isReturnStatement(node) ? ts.findAncestor(node, isFunctionNode) : node;
        if (fn !== undefined && isFunctionNode(fn)) {
            this.checkResult(fn, ts.isReturnStatement(node) ? node : undefined);
        }
        const isOpen =
            (ts.isBindingElement(node) && this.mayBeLeftOut(node)) ||
            (ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent)) ||
            (ts.isPropertyDeclaration(node) && !isAssignedAtStart(node));
        if (isOpen && node.initializer === undefined && this.isUnknown(this.types.of(node.name))) {
            this.mark('undefined', node);
        }
    }

    private checkBranches(node: ts.Node): void {
        const isList = ts.isArrayLiteralExpression(node);
        const isRecord = ts.isObjectLiteralExpression(node) && node.properties.some(ts.isSpreadAssignment);
        const branches = branchesOf(node);
        if (!(isList || isRecord || branches.length > 0) || isWriteTarget(node)) {
            return;
        }
        const type = this.types.of(node);
        if (isRecord) {
            const spreads = node.properties.filter(ts.isSpreadAssignment).map(({ expression }) => expression);
            const parts = spreads.flatMap((one) => this.types.partsOf(this.types.of(one), Kind.Record));
            parts.forEach((part) => this.source(part, type));
        } else if (this.types.holdsUnknown(type)) {
            (isList ? [node] : branches).forEach((part) => this.into(part, type));
        } else {
            // What stays apart in the literal itself is one type where it is put: `[0, {}]` becomes a list of `{}`.
            const isOpen =
                !ts.isReturnStatement(node.parent) &&
                this.checker.getContextualType(node as ts.Expression) === undefined;
            const wide = isOpen ? this.checker.getWidenedType(type) : type;
            const whole = isList ? this.types.itemType(wide) : wide;
            (isList ? node.elements : branches).forEach((part) => {
                const from = this.types.of(ts.isSpreadElement(part) ? part.expression : part);
                this.merge(ts.isSpreadElement(part) ? this.types.itemType(from) : from, whole, part);
            });
        }
        branches.forEach((branch) => this.checkBranches(branch));
    }

    /** One of the types for which TypeScript finds one; of `a ?? b` the first is not null. */
    private merge(from: ts.Type | null, whole: ts.Type | null, node: ts.Node): void {
        if (from !== whole && from !== null && whole !== null) {
            this.types
                .partsOf(from, this.isUnknown(whole) ? ~0 : ~(this.types.kinds(whole) & SCALAR))
                .filter((part) => this.checker.isTypeAssignableTo(part, whole))
                .forEach((part) => this.convert(part, whole, node));
        }
    }

    /** What a pattern leaves over may be more than the type names. */
    private checkRest({ name, parent }: ts.BindingElement): void {
        const rest = this.types.of(name);
        if (this.isUnknown(rest)) {
            (['record', 'ambiguous'] as const).forEach((origin) => this.mark(origin, name));
        } else {
            const records = this.types.partsOf(this.types.of(parent), Kind.Record);
            records.forEach((from) => this.convertRecord(from, rest, name));
        }
    }

    private mayBeLeftOut({ propertyName, name, parent }: ts.BindingElement): boolean {
        const { text } = (propertyName ?? name) as ts.Identifier;
        const property = this.checker.getPropertyOfType(this.types.of(parent), text ?? '');
        return property !== undefined && (property.flags & ts.SymbolFlags.Optional) !== 0;
    }

    private checkResult(fn: ts.SignatureDeclaration, node: ts.ReturnStatement | undefined): void {
        const signature = this.checker.getSignatureFromDeclaration(fn);
        const result = signature && this.checker.getReturnTypeOfSignature(signature);
        if (result === undefined) {
            return;
        }
        const end = node ?? ('body' in fn ? fn.body : undefined);
        if (end !== undefined && ts.isReturnStatement(end) && end.expression !== undefined) {
            if (this.types.holdsUnknown(result)) {
                this.into(end.expression, result);
            } else {
                this.merge(this.types.of(end.expression), result, end.expression);
            }
        } else if (end !== undefined && (ts.isReturnStatement(end) || endsWithout(fn, end)) && this.isUnknown(result)) {
            this.mark('undefined', end);
        }
    }

    /** The enum whose value something is. */
    private enumOf(type: ts.Type): ts.Symbol | undefined {
        const [part] = this.types.partsOf(type, Kind.String | Kind.Number);
        const [declared] = part?.symbol?.declarations ?? [];
        const name = declared && (ts.isEnumMember(declared) ? declared.parent.name : ts.getNameOfDeclaration(declared));
        return part !== undefined && part.flags & ts.TypeFlags.EnumLike && name
            ? this.checker.getSymbolAtLocation(name)
            : undefined;
    }

    /** What goes by the members of an enum alone: each has a name, an entry, a branch. */
    private checkEnum(node: ts.Node): void {
        const value = ts.isElementAccessExpression(node)
            ? node.argumentExpression
            : ts.isSwitchStatement(node)
              ? node.expression
              : undefined;
        const isMember =
            value !== undefined &&
            ts.isPropertyAccessExpression(value) &&
            ((this.checker.getSymbolAtLocation(value.name)?.flags ?? 0) & ts.SymbolFlags.EnumMember) !== 0;
        const isOpen = value !== undefined && !isMember && (this.types.kindsAt(value) & Kind.Number) !== 0;
        const symbol = isOpen ? this.enumOf(this.types.of(value)) : undefined;
        if (symbol !== undefined) {
            this.findings.closed.add(symbol);
        }
    }

    private checkNode(node: ts.Node): void {
        this.checkInferred(node);
        this.checkEnum(node);
        if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node)) {
            if (node.initializer !== undefined && node.type !== undefined) {
                this.into(node.initializer, this.checker.getTypeFromTypeNode(node.type));
            }
        } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
            this.checkCall(node);
        } else if (ts.isBindingElement(node) && node.initializer !== undefined) {
            this.contextual(node.initializer);
        } else if (ts.isBindingElement(node) && node.dotDotDotToken !== undefined) {
            this.checkRest(node);
        } else if (ts.isReturnStatement(node) && node.expression !== undefined) {
            this.contextual(node.expression);
        } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
            this.contextual(node.body);
        } else if (ts.isBinaryExpression(node)) {
            if (['=', '??=', '||=', '&&='].includes(node.operatorToken.getText())) {
                this.checkAssigned(node.left, node.right, this.types.of(node.right));
            }
            this.checkKeyWrite(node);
        } else if (ts.isForOfStatement(node) && !ts.isVariableDeclarationList(node.initializer)) {
            const item = this.partOf(this.types.of(node.expression));
            this.checkAssigned(node.initializer, node.initializer, item);
        } else if (ts.isPropertyAccessExpression(node) && node.name.text === 'cause') {
            if (this.isUnknown(this.types.of(node))) {
                this.mark('undefined', node);
                this.mark('class', node);
            }
        } else if (ts.isAsExpression(node)) {
            this.checkAssertion(node);
        } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
            this.checkKey(node);
        } else if (ts.isClassDeclaration(node)) {
            this.checkInherited(node);
        }
    }

    /** What a list or a text consists of. */
    private partOf(type: ts.Type): ts.Type | null {
        return this.types.kinds(type) === Kind.String ? type : this.types.itemType(type);
    }

    /** What is assigned: an expression, or of several at once the type of a part. */
    private checkAssigned(target: ts.Expression, node: ts.Expression, type: ts.Type | null): void {
        if (ts.isArrayLiteralExpression(target)) {
            target.elements.forEach((one, at) => {
                const part = ts.isArrayLiteralExpression(node) ? node.elements[at] : undefined;
                const place = type && this.checker.getPropertyOfType(type, `${at}`);
                const item = place ? this.checker.getTypeOfSymbol(place) : type && this.partOf(type);
                this.checkAssigned(withoutDefault(one), part ?? node, part === undefined ? item : this.types.of(part));
            });
        } else if (ts.isObjectLiteralExpression(target)) {
            target.properties.filter(ts.isPropertyAssignment).forEach(({ name, initializer: one }) => {
                const place = type && this.checker.getPropertyOfType(type, name.getText());
                this.checkAssigned(withoutDefault(one), node, place ? this.checker.getTypeOfSymbol(place) : null);
            });
        } else if (type !== null && !SKIPPED.has(target.kind)) {
            const wanted = this.types.declared(bare(target));
            if (type === this.types.of(node)) {
                this.into(node, wanted);
            } else {
                this.convert(type, wanted, node);
            }
        }
    }

    /** What a class gives for what it inherits may be more than that says. */
    private checkInherited(node: ts.ClassDeclaration): void {
        const own = this.checker.getTypeAtLocation(node);
        for (const inherited of (node.heritageClauses ?? []).flatMap(({ types }) => types)) {
            for (const member of this.checker.getPropertiesOfType(this.checker.getTypeAtLocation(inherited))) {
                const property = this.checker.getPropertyOfType(own, member.name);
                const declaration = property?.valueDeclaration;
                if (declaration?.parent === node) {
                    const [from, to] = [property!, member].map((one) => this.checker.getTypeOfSymbol(one));
                    const [[source], [target]] = [from!.getCallSignatures(), to!.getCallSignatures()];
                    if (source === undefined || target === undefined) {
                        this.merge(from!, to!, declaration);
                        continue;
                    }
                    this.merge(source.getReturnType(), target.getReturnType(), declaration);
                    source.parameters.forEach((parameter, at) => {
                        const other = target.parameters[at];
                        const given = other === undefined ? null : this.checker.getTypeOfSymbol(other);
                        this.merge(given, this.checker.getTypeOfSymbol(parameter), declaration);
                    });
                }
            }
        }
    }

    /** What is listed of a record whose type names its properties may be more than these. */
    private checkListed(node: ts.Expression, list: ts.Type): void {
        const item = this.types.itemType(list);
        const second = item === null ? undefined : this.checker.getPropertyOfType(item, '1');
        const type =
            second !== undefined && this.types.kinds(item!) & Kind.List ? this.checker.getTypeOfSymbol(second) : item;
        for (const from of type === null ? [] : this.types.partsOf(this.types.of(node), Kind.Record)) {
            if (this.types.entryType(from) === undefined) {
                this.name(node, from, list, type!);
            }
        }
    }

    private contextual(node: ts.Expression): void {
        const type = this.checker.getContextualType(node);
        if (type !== undefined) {
            this.into(node, type);
        }
    }

    private checkCall(node: ts.CallExpression | ts.NewExpression): void {
        const key = ts.isCallExpression(node) ? this.library.ofCall(node) : null;
        if (key === 'JSON.parse') {
            this.findings.integerKeys = true;
            const type = this.checker.getContextualType(node);
            const parent = node.parent;
            const target = ts.isAsExpression(parent) ? this.checker.getTypeFromTypeNode(parent.type) : type;
            if (target === undefined || this.types.holdsUnknown(target)) {
                (['null', 'list', 'record'] as const).forEach((origin) => this.mark(origin, node));
                this.findings.unknownParses.add(node);
            }
            return;
        }
        if (key === 'Object.fromEntries') {
            this.findings.integerKeys = true;
        }
        const [first] = node.arguments ?? [];
        if ((key === 'Object.values' || key === 'Object.entries') && this.types.kindsAt(first!) & Kind.Record) {
            this.contextual(first!);
            this.checkListed(first!, this.types.of(node));
        }
        if (
            key !== null &&
            /^(JSON\.stringify|String|Boolean|Number\.is\w+|Array\.isArray|Object\.\w+|console\.log)$/.test(key)
        ) {
            return;
        }
        const signature = this.checker.getResolvedSignature(node);
        if (signature === undefined) {
            return;
        }
        const isHost = signature.declaration !== undefined && this.host.includes(signature.declaration.getSourceFile());
        const given = (node.arguments ?? []).flatMap((arg) =>
            ts.isSpreadElement(arg) ? this.spread(arg) : [{ arg, type: null }],
        );
        const parameters =
            signature.declaration?.typeParameters ?? this.bindings.classAt(bare(node.expression))?.typeParameters;
        node.typeArguments?.forEach((argument, at) => {
            const parameter = parameters?.[at];
            if (parameter !== undefined && ts.isTypeParameterDeclaration(parameter) && !isHost) {
                const type = this.checker.getTypeFromTypeNode(argument);
                this.fill(this.checker.getTypeAtLocation(parameter), type, argument);
            }
        });
        signature.parameters.slice(given.length).forEach(({ valueDeclaration: left }) => {
            const isOpen = left !== undefined && ts.isParameter(left) && left.questionToken !== undefined;
            if (isOpen && this.isUnknown(this.types.of(left.name))) {
                this.mark('undefined', node);
            }
        });
        given.forEach(({ arg, type: item }, at) => {
            const parameter = signature.parameters[Math.min(at, signature.parameters.length - 1)];
            if (parameter === undefined) {
                return;
            }
            const declaration = parameter.valueDeclaration;
            let type = this.checker.getTypeOfSymbolAtLocation(parameter, node);
            if (declaration !== undefined && signature.declaration !== undefined && !isHost) {
                this.fill(this.checker.getTypeAtLocation(declaration), type, arg);
            }
            if (declaration !== undefined && this.holdsParameter(this.checker.getTypeAtLocation(declaration))) {
                this.note(item ?? this.types.of(arg), new Set(), arg);
                this.findings.opened.add(arg);
            }
            if (declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined) {
                type = this.types.itemType(type) ?? type;
            }
            if (isHost && this.types.kinds(type) === Kind.Function) {
                return;
            }
            if (item !== null) {
                this.convert(item, type, arg);
            } else if (!ts.isIdentifier(arg) || [null, 'undefined'].includes(this.library.ofName(arg))) {
                this.into(arg, type);
            }
        });
    }

    /** The types of what a spread argument gives: of each place of a tuple, of a list for all of them. */
    private spread(arg: ts.SpreadElement): { arg: ts.Expression; type: ts.Type | null }[] {
        const type = this.types.of(arg.expression);
        const types = this.checker.isTupleType(type)
            ? this.checker.getTypeArguments(type as ts.TypeReference)
            : [this.types.itemType(type)];
        return types.flatMap((item) => (item === null ? [] : [{ arg, type: item }]));
    }

    /** What takes the place of a type parameter is handled as what the parameter extends. */
    private fill(declared: ts.Type, given: ts.Type, node: ts.Node, above: readonly ts.Type[] = []): void {
        if (declared === given || above.includes(declared)) {
            return;
        }
        if (declared.flags & ts.TypeFlags.TypeParameter) {
            const isParameter = (given.flags & ts.TypeFlags.TypeParameter) !== 0;
            this.findings.filled.push([declared.symbol, isParameter ? given.symbol : this.types.kinds(given)]);
            const constraint = this.checker.getBaseConstraintOfType(declared);
            if (constraint !== undefined && constraint !== declared) {
                this.convert(given, constraint, node);
            }
            return;
        }
        const inside = [...above, declared];
        const pair = (one: ts.Type | null | undefined, other: ts.Type | null | undefined): void => {
            if (one && other) {
                this.fill(one, other, node, inside);
            }
        };
        if (declared.isUnion()) {
            const parts = given.isUnion() ? given.types : [given];
            const open = declared.types.filter((part) => part.flags & ts.TypeFlags.TypeParameter);
            const rest = declared.types.filter((part) => !open.includes(part));
            const left = parts.filter((part) => !rest.some((one) => this.checker.isTypeAssignableTo(part, one)));
            open.forEach((part) => left.forEach((one) => pair(part, one)));
            rest.forEach((part) => this.types.partsOf(given, this.types.kinds(part)).forEach((one) => pair(part, one)));
            return;
        }
        const isMapped = ((declared as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0;
        if (isMapped && this.types.kinds(given) & ~(Kind.Record | Kind.Class | Kind.Unknown | Kind.Any | NOTHING)) {
            // `Readonly<T>` of a list is a list.
            this.refuse(node, given, declared, 'name the type of the list');
        }
        pair(this.types.itemType(declared), this.types.itemType(given));
        pair(this.types.entryType(declared), this.types.entryType(given));
        if (this.types.kinds(declared) & Kind.Record) {
            this.checker.getPropertiesOfType(declared).forEach((property) => {
                const own = this.checker.getPropertyOfType(given, property.name);
                pair(this.checker.getTypeOfSymbol(property), own && this.checker.getTypeOfSymbol(own));
            });
        }
        const [source, target] = [declared.getCallSignatures()[0], given.getCallSignatures()[0]];
        if (source !== undefined && target !== undefined) {
            pair(source.getReturnType(), target.getReturnType());
            source.parameters.forEach((parameter, at) => {
                const own = target.parameters[at];
                pair(this.checker.getTypeOfSymbol(parameter), own && this.checker.getTypeOfSymbol(own));
            });
        }
    }

    /** Whether a declared type is a type parameter, or a list of one. */
    private holdsParameter(type: ts.Type, above: ts.Type[] = []): boolean {
        if (above.includes(type)) {
            return false;
        }
        const inside = [...above, type];
        const item = this.types.itemType(type);
        return (
            (type.flags & ts.TypeFlags.TypeParameter) !== 0 ||
            (type.isUnion() && type.types.some((part) => this.holdsParameter(part, inside))) ||
            (item !== null && this.holdsParameter(item, inside))
        );
    }

    private checkKeyWrite(node: ts.BinaryExpression): void {
        const target = bare(node.left);
        if (
            ts.isElementAccessExpression(target) &&
            this.types.kindsAt(target.expression) & Kind.Record &&
            isAssignment(node)
        ) {
            this.noteKey(target.argumentExpression);
        }
    }

    private noteKey(node: ts.Expression): void {
        const type = this.types.of(node);
        const parts = type.isUnion() ? type.types : [type];
        if (!parts.every((part) => part.isStringLiteral() && !isIntegerKey(part.value))) {
            this.findings.integerKeys = true;
        }
    }

    private checkKey(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): void {
        const { name } = node;
        if (ts.isComputedPropertyName(name)) {
            this.noteKey(name.expression);
        } else if (isIntegerKey(name.text) || ts.isNumericLiteral(name)) {
            this.findings.integerKeys = true;
        }
    }

    /** Whether a record may have keys that PHP turns into integers. */
    mayHaveIntegerKeys(type: ts.Type): boolean {
        if (type.isUnion()) {
            return type.types.some((part) => this.mayHaveIntegerKeys(part));
        }
        if (
            this.checker.getIndexInfoOfType(type, ts.IndexKind.Number) !== undefined &&
            this.checker.getIndexInfoOfType(type, ts.IndexKind.String) === undefined
        ) {
            return true;
        }
        return this.types.hasIndex(type)
            ? this.all.integerKeys
            : this.checker.getPropertiesOfType(type).some(({ name }) => isIntegerKey(name)) ||
                  (this.all.integerKeys && this.hiddenEntries(type) !== null) ||
                  this.mayHide(type, (property) => property !== undefined && isIntegerKey(property.name));
    }

    private checkAssertion(node: ts.AsExpression): void {
        const inner = node.expression;
        if (ts.isConstTypeReference(node.type)) {
            return;
        }
        let innermost: ts.Expression = inner;
        while (ts.isParenthesizedExpression(innermost)) {
            innermost = innermost.expression;
        }
        if (ts.isAsExpression(innermost) && this.types.kindsAt(innermost) & (Kind.Unknown | Kind.Any)) {
            this.diagnostics.node(node, 'FLVX1303');
            return;
        }
        const from = this.types.of(inner);
        const to = this.checker.getTypeFromTypeNode(node.type);
        const fromKinds = this.types.kinds(from);
        if (from.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any) && this.holdsParameter(to)) {
            this.refuse(node, from, to, 'assert the type where the function is called');
            return;
        }
        if (fromKinds & (Kind.Unknown | Kind.Any)) {
            this.findings.integerKeys ||=
                (this.types.kinds(to) & Kind.Record) !== 0 &&
                this.types.hasIndex(this.types.partOf(to, Kind.Record) ?? to);
            return;
        }
        if (this.checker.isTypeAssignableTo(from, to)) {
            if (!isLooseEnum(from, to)) {
                this.into(inner, to);
            }
        } else if ((fromKinds & this.types.kinds(to)) === 0) {
            this.diagnostics.node(
                node,
                'FLVX1302',
                this.types.text(from),
                this.types.text(to),
                'convert the value instead of asserting a type',
            );
        }
    }

    /** Whether the value becomes unknown here and has to be told from a list. */
    isBoxed(node: ts.Node): boolean {
        return this.all.boxes.has(node);
    }

    /** Whether a `JSON.parse` gives something of which the type says nothing. */
    parsesUnknown(node: ts.Node): boolean {
        return this.all.unknownParses.has(node);
    }

    /** Whether records may have keys that PHP turns into integers. */
    get hasIntegerKeys(): boolean {
        return this.all.integerKeys;
    }

    /** Whether the nothing in `unknown` is undefined, and never null. */
    get hasUndefinedOnly(): boolean {
        return this.origins.has('undefined') && !this.origins.has('null');
    }

    /** Whether values of unknown type may be boxed records. */
    get hasBoxes(): boolean {
        return this.all.boxes.size > 0 || this.all.unknownParses.size > 0;
    }

    /** A value that is put where a type is wanted; literals are looked at part by part. */
    private into(node: ts.Expression, to: ts.Type): void {
        if (to.flags & ts.TypeFlags.Void) {
            return;
        }
        if (ts.isParenthesizedExpression(node)) {
            this.into(node.expression, to);
            return;
        }
        if (ts.isConditionalExpression(node)) {
            this.into(node.whenTrue, to);
            this.into(node.whenFalse, to);
            return;
        }
        if (ts.isArrayLiteralExpression(node)) {
            this.intoList(node, to);
            return;
        }
        if (ts.isObjectLiteralExpression(node) && !(this.types.kinds(to) & Kind.Class)) {
            this.intoRecord(node, to);
            return;
        }
        this.convertOrBox(node, to);
    }

    private isUnknown(type: ts.Type): boolean {
        return (this.types.kinds(type) & (Kind.Unknown | Kind.Any)) !== 0;
    }

    private intoList(node: ts.ArrayLiteralExpression, to: ts.Type): void {
        const wanted = this.isUnknown(to) ? to : this.types.itemType(to);
        if (this.isUnknown(to)) {
            this.mark('list', node);
        } else if (wanted === null) {
            // `{}` takes anything.
            this.convert(this.types.of(node), to, node);
        }
        for (const element of node.elements) {
            if (wanted === null) {
                continue;
            }
            if (ts.isSpreadElement(element)) {
                const item = this.types.itemType(this.types.of(element.expression));
                if (item !== null) {
                    this.convert(item, wanted, element);
                }
            } else {
                this.into(element, wanted);
            }
        }
    }

    private intoRecord(node: ts.ObjectLiteralExpression, to: ts.Type): void {
        const isUnknown = this.isUnknown(to);
        if (isUnknown) {
            this.mark('record', node);
            if (this.types.isAmbiguousRecord(this.types.of(node))) {
                this.box(node);
            }
        } else if (!(this.types.kinds(to) & Kind.Record)) {
            // `Number` takes what has its methods.
            this.convert(this.types.of(node), to, node);
        }
        const records = this.types.partsOf(to, Kind.Record);
        const fits = (part: ts.Type): boolean => this.checker.isTypeAssignableTo(this.types.of(node), part);
        const target = isUnknown ? to : (records.length > 1 && records.find(fits)) || records[0] || to;
        const index = isUnknown ? to : this.types.entryType(target);
        for (const property of node.properties) {
            if (ts.isSpreadAssignment(property)) {
                const from = this.types.of(property.expression);
                if (isUnknown) {
                    this.checker
                        .getPropertiesOfType(from)
                        .forEach((one) => this.convert(this.checker.getTypeOfSymbol(one), to, property));
                    const inner = this.types.entryType(from);
                    if (inner !== undefined) {
                        this.convert(inner, to, property);
                    }
                } else if (this.types.kinds(from) & Kind.Record) {
                    this.types.partsOf(from, Kind.Record).forEach((part) => this.convertRecord(part, target, property));
                }
                continue;
            }
            const value = ts.isPropertyAssignment(property)
                ? property.initializer
                : ts.isShorthandPropertyAssignment(property)
                  ? property.name
                  : null;
            const name =
                property.name === undefined || ts.isComputedPropertyName(property.name)
                    ? null
                    : (property.name as ts.Identifier).text;
            const own =
                name === null || isUnknown
                    ? undefined
                    : (this.checker.getPropertyOfType(to, name) ?? this.checker.getPropertyOfType(target, name));
            const wanted = own === undefined ? index : this.checker.getTypeOfSymbol(own);
            if (value !== null && wanted !== undefined) {
                this.into(value, wanted);
            } else if (ts.isMethodDeclaration(property) && wanted !== undefined) {
                this.convert(this.types.of(property), wanted, property);
            }
        }
    }

    private box(node: ts.Node): void {
        if (this.isModule) {
            // What the host gets and gives are PHP's own arrays: they cannot be told apart.
            this.mark('ambiguous', node);
        } else {
            this.findings.boxes.add(node);
        }
    }

    /** A record that becomes unknown is boxed if it could be taken for a list. */
    private convertOrBox(node: ts.Expression, to: ts.Type): void {
        const from = this.types.of(node);
        const kinds = this.types.kinds(from);
        const records = this.types.partsOf(from, Kind.Record);
        if (this.isUnknown(to)) {
            this.findings.opened.add(node);
        }
        if (!this.isUnknown(to) || !records.some((part) => this.types.isAmbiguousRecord(part)) || kinds & Kind.List) {
            this.convert(from, to, node);
            return;
        }
        this.box(node);
        this.mark('record', node);
        for (const part of records) {
            const inner = this.types.entryType(part);
            if (inner !== undefined) {
                this.convert(inner, to, node);
            }
            this.checker
                .getPropertiesOfType(part)
                .forEach((one) =>
                    this.convert(this.checker.getNonNullableType(this.checker.getTypeOfSymbol(one)), to, node),
                );
        }
        (from.isUnion() ? from.types : [])
            .filter((part) => !(this.types.kinds(part) & Kind.Record))
            .forEach((part) => this.convert(part, to, node));
    }

    private convert(from: ts.Type, to: ts.Type, node: ts.Node): void {
        if (from === to) {
            return;
        }
        const done = getOr(this.seen, from, () => new Set<ts.Type>());
        if (done.has(to)) {
            return;
        }
        done.add(to);
        if (from.isUnion()) {
            from.types.forEach((part) => this.convert(part, to, node));
            return;
        }
        const kinds = this.types.kinds(from);
        const target = this.types.kinds(to);
        if (target & (Kind.Unknown | Kind.Any)) {
            this.note(from, new Set(), node);
            return;
        }
        if (kinds & (Kind.Any | Kind.Unknown) || kinds === 0) {
            // TypeScript lets `{}`, which may be anything, stand for a record that need not hold anything.
            if (kinds === Kind.Unknown && from.flags & ts.TypeFlags.Object) {
                this.refuse(node, from, to, 'declare it with that type, or say with `as` that it is one');
            }
            return;
        }
        if (isLooseEnum(from, to)) {
            const [texts, symbol] = [{ from: this.types.text(from), to: this.types.text(to) }, this.enumOf(to)!];
            addTo(this.findings.loose, symbol, { node, ...texts });
            return;
        }
        if ((kinds & target) === 0 && target !== 0) {
            if (!(kinds === Kind.Undefined)) {
                const advice = target & Kind.Class ? 'make an object with `new`' : 'build a value of that type';
                this.refuse(node, from, to, advice);
            }
            return;
        }
        const fitting = this.types.partsOf(to, kinds).filter((part) => this.checker.isTypeAssignableTo(from, part));
        switch (kinds) {
            case Kind.Class:
                if (fitting.length > 0 && !fitting.some((part) => this.isDeclaredSubclass(from, part))) {
                    this.refuse(node, from, to, 'let the class extend or implement it');
                } else if (fitting.some((part) => this.isWidened(from, part))) {
                    this.refuse(
                        node,
                        from,
                        to,
                        'what it holds may be replaced by something else: let both be one type',
                    );
                }
                break;
            case Kind.List: {
                const item = this.types.itemType(from);
                fitting.forEach((part) => {
                    const other = this.types.itemType(part);
                    if (item !== null && other !== null) {
                        this.convert(item, other, node);
                    }
                });
                break;
            }
            case Kind.Record:
                fitting.forEach((part) => this.convertRecord(from, part, node));
                break;
            case Kind.Function:
                fitting.forEach((part) => this.convertFunction(from, part, node));
                break;
        }
    }

    /** Notes from which type records come to one, with what they hold under keys that it does not name. */
    private source(from: ts.Type, to: ts.Type): Set<ts.Symbol | undefined> {
        const own = this.types.entryType(from);
        if (own !== undefined && this.types.entryType(to) === undefined) {
            this.findings.addEntries(to.symbol, this.types.kinds(own));
        }
        return getOr(this.findings.sources, to.symbol, () => new Set<ts.Symbol | undefined>()).add(from.symbol);
    }

    private convertRecord(from: ts.Type, to: ts.Type, node: ts.Node): void {
        const index = this.types.entryType(to);
        const own = this.types.entryType(from);
        const sources = this.source(from, to);
        if (index !== undefined && own !== undefined) {
            this.convert(own, index, node);
        }
        // What is known of numbers is known of the properties of that name, and of all entries of records.
        const isRead = ({ flags, name }: ts.Symbol): boolean =>
            (flags & ts.SymbolFlags.Optional) !== 0 && this.checker.getPropertyOfType(from, name) === undefined;
        if (
            own !== undefined &&
            index === undefined &&
            this.types.kinds(own) & Kind.Number &&
            this.checker.getPropertiesOfType(to).some(isRead)
        ) {
            this.refuse(node, from, to, 'build a value of that type');
        }
        for (const property of this.checker.getPropertiesOfType(from)) {
            const type = this.checker.getTypeOfSymbol(property);
            const other = this.checker.getPropertyOfType(to, property.name);
            const wanted = other === undefined ? index : this.checker.getTypeOfSymbol(other);
            if (wanted !== undefined) {
                this.convert(type, wanted, node);
            } else {
                sources.add(property);
            }
        }
        if (own === undefined) {
            for (const property of this.checker.getPropertiesOfType(to).filter(isRead)) {
                this.name(node, from, to, this.checker.getTypeOfSymbol(property), property.name);
            }
            if (index !== undefined) {
                this.name(node, from, to, index);
            }
        }
    }

    private name(node: ts.Node, from: ts.Type, to: ts.Type, type: ts.Type, name?: string): void {
        if (!this.isUnknown(type)) {
            const [kinds, text] = [this.types.kinds(type), this.types.text(type)];
            const [before, after] = [this.types.text(from), this.types.text(to)];
            // What takes the place of a type parameter was looked at there as what the parameter extends.
            const isOpen = (from.flags & ts.TypeFlags.TypeParameter) !== 0;
            const by = known((isOpen && this.checker.getBaseConstraintOfType(from)) || from);
            this.findings.named.push({ node, by, name, kinds, type: text, from: before, to: after });
        }
    }

    private convertFunction(from: ts.Type, to: ts.Type, node: ts.Node): void {
        const source = from.getCallSignatures()[0];
        const target = to.getCallSignatures()[0];
        if (source === undefined || target === undefined) {
            return;
        }
        const declaration = source.declaration;
        const extra = source.parameters.length > target.parameters.length;
        const rest =
            declaration !== undefined &&
            'parameters' in declaration &&
            declaration.parameters.some(
                (parameter) => ts.isParameter(parameter) && parameter.dotDotDotToken !== undefined,
            );
        const targetRest =
            target.declaration?.parameters.some(
                (parameter) => ts.isParameter(parameter) && parameter.dotDotDotToken !== undefined,
            ) === true;
        if ((extra || rest) && !targetRest) {
            const isNamed = !isFunctionNode(bare(node as ts.Expression));
            const name = isNamed ? node.getText() : 'this function';
            const advice = isNamed
                ? `wrap it: \`(item) => ${name}(item)\``
                : 'leave out the parameters that are not passed';
            this.diagnostics.node(node, 'FLVX1602', name, advice);
            return;
        }
        // What a rest parameter holds comes one by one, unless it is taken by one.
        const restAt = targetRest && !rest ? target.parameters.length - 1 : Infinity;
        source.parameters.forEach((parameter, at) => {
            const other = target.parameters[Math.min(at, restAt)];
            if (other !== undefined) {
                const type = this.checker.getTypeOfSymbol(other);
                const given = at < restAt ? type : (this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type);
                this.convert(given, this.checker.getTypeOfSymbol(parameter), node);
            }
        });
        const result = this.checker.getReturnTypeOfSignature(target);
        if ((result.flags & ts.TypeFlags.Void) === 0) {
            this.convert(this.checker.getReturnTypeOfSignature(source), result, node);
        }
    }

    /** Whether both are the same class, for values of which the second one takes more. */
    private isWidened(from: ts.Type, to: ts.Type): boolean {
        const isObject = (from.flags & ts.TypeFlags.Object) !== 0;
        const isWritable = (member: ts.Symbol): boolean =>
            member.flags & ts.SymbolFlags.Method
                ? this.checker.getTypeOfSymbol(member).getCallSignatures()[0]!.parameters.length > 0
                : !hasModifier(member.valueDeclaration!, ts.ModifierFlags.Readonly);
        return (
            isObject &&
            from.symbol === to.symbol &&
            !this.checker.isTypeAssignableTo(to, from) &&
            this.checker.getPropertiesOfType(to).some(isWritable)
        );
    }

    private isDeclaredSubclass(of: ts.Type, to: ts.Type): boolean {
        // `this` is a type parameter.
        const { symbol } = this.checker.getApparentType(of);
        const from =
            symbol !== undefined && symbol.flags & ts.SymbolFlags.Class
                ? this.checker.getDeclaredTypeOfSymbol(symbol)
                : of;
        if (to.isIntersection() || of.isIntersection()) {
            return to.isIntersection()
                ? to.types.every((part) => this.isDeclaredSubclass(of, part))
                : (of as ts.IntersectionType).types.some((part) => this.isDeclaredSubclass(part, to));
        }
        if (from.symbol === to.symbol) {
            return true;
        }
        if (!from.isClassOrInterface()) {
            return false;
        }
        if (this.checker.getBaseTypes(from).some((base) => this.isDeclaredSubclass(base, to))) {
            return true;
        }
        const declaration = from.symbol.valueDeclaration;
        return (
            declaration !== undefined &&
            ts.isClassDeclaration(declaration) &&
            (declaration.heritageClauses ?? []).some(
                (clause) =>
                    clause.token === ts.SyntaxKind.ImplementsKeyword &&
                    clause.types.some((type) => this.isDeclaredSubclass(this.checker.getTypeAtLocation(type), to)),
            )
        );
    }

    private refuse(node: ts.Node, from: ts.Type, to: ts.Type, advice: string): void {
        this.diagnostics.node(node, 'FLVX1302', this.types.text(from), this.types.text(to), advice);
    }

    private mark(origin: Origin, node: ts.Node): void {
        const { origins } = this.findings;
        if (!origins.has(origin)) {
            origins.set(origin, node);
        }
    }

    /** Where one of the kinds becomes unknown, for the advice. */
    private place(...wanted: Origin[]): string {
        const node = wanted.map((origin) => this.origins.get(origin)).find((one) => one !== undefined && one !== null);
        if (node === undefined || node === null) {
            return '';
        }
        const file = node.getSourceFile();
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        return ` (see ${file.fileName.slice(file.fileName.lastIndexOf('/') + 1)}:${line + 1})`;
    }

    /** Remembers what becomes `unknown`. */
    private note(type: ts.Type, seen: Set<ts.Type>, node: ts.Node): void {
        if (seen.has(type)) {
            return;
        }
        seen.add(type);
        if (type.isUnion()) {
            type.types.forEach((part) => this.note(part, seen, node));
            return;
        }
        const kinds = this.types.kinds(type);
        if (kinds & Kind.Null) {
            this.mark('null', node);
        }
        if (kinds & Kind.Undefined) {
            this.mark('undefined', node);
        }
        if (kinds & Kind.Class) {
            this.mark('class', node);
        }
        if (kinds & Kind.Function) {
            this.mark('function', node);
        }
        if (kinds & Kind.List) {
            this.mark('list', node);
            this.findings.opened.add(Kind.List);
            const item = this.types.itemType(type);
            if (item !== null) {
                this.note(item, seen, node);
            }
        }
        if (kinds & Kind.Record) {
            this.mark('record', node);
            getOr(this.findings.records, type.symbol, () => node);
            if (this.types.isAmbiguousRecord(type)) {
                this.mark('ambiguous', node);
            }
            const index = this.types.entryType(type);
            if (index !== undefined) {
                this.findings.opened.add(Kind.Record);
                this.note(index, seen, node);
            }
            this.checker.getPropertiesOfType(type).forEach((property) => {
                this.findings.opened.add(property);
                const inner = this.checker.getTypeOfSymbol(property);
                this.note(
                    property.flags & ts.SymbolFlags.Optional ? this.checker.getNonNullableType(inner) : inner,
                    seen,
                    node,
                );
            });
        }
    }

    /** An operation on `unknown` that PHP can do only if some values never become `unknown`. */
    needsTellingApart(node: ts.Node, question: Question): void {
        const inner = bare(node as ts.Expression);
        const caught = this.bindings.at(inner);
        // What is caught is an error, whatever its type allows; what was tested to be something is neither of the two.
        const isError =
            caught !== undefined && ts.isCatchClause(caught.declaration.parent) && caught.writes.length <= 1;
        const asked = isBinary(inner, ts.SyntaxKind.QuestionQuestionToken) ? bare(inner.left) : inner;
        const isTested = (this.types.declared(asked).flags & ts.TypeFlags.Unknown) !== 0;
        const isSome = isTested && (this.types.of(inner).flags & ts.TypeFlags.Object) !== 0;
        if (!isError && !(isSome && (question === 'null' || question === 'undefined' || question === 'nothing'))) {
            this.questions.push({ node, question, isSome });
        }
    }

    /** A read by a key of what has the type of a type parameter: only records may take its place. */
    needsRecord(node: ts.Expression): void {
        this.keyed.push(node);
    }

    /** The kinds of all that takes the place of a type parameter. */
    private kindsFor(parameter: ts.Symbol, seen = new Set<ts.Symbol>()): number {
        if (seen.has(parameter)) {
            return 0;
        }
        seen.add(parameter);
        return this.all.filled
            .filter(([one]) => one === parameter)
            .reduce((sum, [, by]) => sum | (typeof by === 'number' ? by : this.kindsFor(by, seen)), 0);
    }

    /** Reports the questions that PHP cannot answer. */
    finish(): void {
        for (const node of this.keyed) {
            const type = this.types.of(node);
            if (this.kindsFor(type.symbol) & ~Kind.Record) {
                const advice = 'let the value have one type: a list or a record';
                this.diagnostics.node(node, 'FLVX1308', 'an index', this.types.text(type), advice);
            }
        }
        for (const { node, by, name, kinds, type, from, to } of this.all.named) {
            const isOther = (property: ts.Symbol | undefined): boolean => {
                if (property === undefined || (name !== undefined && property.name !== name)) {
                    return false;
                }
                const held = this.checker.getTypeOfSymbol(property);
                const [part] = this.types.partsOf(held, ~(NOTHING | SCALAR));
                const isOther = (this.types.kinds(held) & ~(kinds | Kind.Undefined)) !== 0;
                return isOther || (part !== undefined && !type.includes(this.types.text(part)));
            };
            if (this.comesWith(by, isOther)) {
                const advice = 'it may hold something else of which its type says nothing: build a value';
                this.diagnostics.node(node, 'FLVX1302', from, to, advice);
            }
        }
        for (const [symbol, places] of this.all.loose) {
            for (const { node, from, to } of this.all.closed.has(symbol) ? places : []) {
                const advice = `write \`as ${to}\` where it surely is one of its values`;
                this.diagnostics.node(node, 'FLVX1302', from, to, advice);
            }
        }
        for (const { node, question, isSome } of this.questions) {
            const found = QUESTIONS[question].find(
                ({ all, isForNothing }) =>
                    !(isForNothing && isSome) &&
                    all.every((wanted) => wanted.some((origin) => this.origins.has(origin))),
            );
            if (found !== undefined) {
                const { code, words, all, isShown, isHost } = found;
                const place = isShown ? this.place(...all[all.length - 1]!) : '';
                const advice = (this.isModule && isHost) || words[words.length - 1];
                const values = advice === undefined ? [] : [...words.slice(0, -1), `${advice}${place}`];
                this.diagnostics.node(node, code, ...values);
            }
        }
    }
}
