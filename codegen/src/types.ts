import { ts } from 'ts-morph';
import { Answers } from './answers';
import { hasModifier, isBinary, nodesIn } from './nodes';
import { getOr } from './maps';

/** What PHP holds for a value of a type; a union has several. */
export enum Kind {
    String = 1,
    Number = 2,
    Boolean = 4,
    Null = 8,
    Undefined = 16,
    List = 32,
    Record = 64,
    Class = 128,
    Function = 256,
    Unknown = 512,
    RegExp = 1024,
    Iterator = 2048,
    Any = 4096,
    /** The function, namespace or class object itself */
    Static = 8192,
}

export const NOTHING = Kind.Null | Kind.Undefined;
export const CONTAINER = Kind.List | Kind.Record;
export const SCALAR = Kind.String | Kind.Number | Kind.Boolean;

const TF = ts.TypeFlags;
const CLASSES = new Set([ts.SyntaxKind.ClassDeclaration]);
const TEXT_PLACES = new Set([ts.SyntaxKind.TemplateSpan, ts.SyntaxKind.BinaryExpression, ts.SyntaxKind.CallExpression]);
const LIBRARY_KINDS = new Map([
    ['RegExpMatchArray', Kind.List],
    ['RegExpExecArray', Kind.List],
    ['TemplateStringsArray', Kind.List],
    ['RegExp', Kind.RegExp],
    ['Error', Kind.Class],
    ['RangeError', Kind.Class],
    ['ReferenceError', Kind.Class],
    ['SyntaxError', Kind.Class],
    ['TypeError', Kind.Class],
    ['URIError', Kind.Class],
    ['IterableIterator', Kind.Iterator],
    ['Iterator', Kind.Iterator],
    ['Iterable', Kind.Iterator],
    ['Object', Kind.Unknown],
    ['Function', Kind.Unknown],
    ['String', Kind.String],
    ['Number', Kind.Number],
    ['Boolean', Kind.Boolean],
]);

/** Questions about types, answered by what their values are in PHP. */
export class Types {
    private readonly kindsOf = new Map<ts.Type, number>();
    /** Interfaces that classes implement: their values are objects, not records */
    readonly classInterfaces = new Set<ts.Symbol>();
    private readonly textMethods: ts.Node[] = [];

    constructor(
        readonly checker: ts.TypeChecker,
        private readonly library: ts.SourceFile,
        files: ts.SourceFile[],
        readonly answers: Answers,
    ) {
        for (const file of files) {
            (nodesIn(file, CLASSES) as ts.ClassDeclaration[]).forEach((node) => this.collectImplemented(node));
        }
    }

    /** The methods of the program that a node may run without a call: those that make a text of its value. */
    impliedCalls(node: ts.Node): readonly ts.Node[] {
        const isConcerned = this.textMethods.length > 0 && isMadeText(node);
        return isConcerned && this.kindsAt(node) & (Kind.Class | Kind.Unknown | Kind.Any) ? this.textMethods : [];
    }

    /** The nodes of a file that run a method without a call. */
    impliedCallsIn(file: ts.SourceFile): ts.Node[] {
        return this.textMethods.length === 0
            ? []
            : nodesIn(file, TEXT_PLACES)
                  .flatMap((node): readonly ts.Node[] =>
                      ts.isBinaryExpression(node)
                          ? [node.left, node.right]
                          : ts.isCallExpression(node)
                            ? node.arguments
                            : [(node as ts.TemplateSpan).expression],
                  )
                  .filter((node) => this.impliedCalls(node).length > 0);
    }

    private collectImplemented(node: ts.ClassDeclaration): void {
        const isText = (member: ts.ClassElement): boolean =>
            member.name?.getText() === 'toString' && !hasModifier(member, ts.ModifierFlags.Static);
        this.textMethods.push(...node.members.filter(isText));
        for (const clause of node.heritageClauses ?? []) {
            if (clause.token === ts.SyntaxKind.ImplementsKeyword) {
                clause.types.forEach((type) => this.addInterface(this.checker.getTypeAtLocation(type)));
            }
        }
    }

    private addInterface(type: ts.Type): void {
        if (type.symbol !== undefined && !this.classInterfaces.has(type.symbol)) {
            this.classInterfaces.add(type.symbol);
            if (type.isClassOrInterface()) {
                this.checker.getBaseTypes(type).forEach((base) => this.addInterface(base));
            }
        }
    }

    /** Reads for which TypeScript's type cannot be gone by, with the type of what they may hold */
    unsteady: ReadonlyMap<ts.Node, ts.Type> = new Map();

    of(node: ts.Node): ts.Type {
        return this.unsteady.get(node) ?? this.checker.getTypeAtLocation(node);
    }

    kindsAt(node: ts.Node): number {
        const unsteady = this.unsteady.get(node);
        return unsteady === undefined
            ? getOr(
                  this.answers.kinds,
                  node,
                  () => this.kindsOfParts(node) ?? this.kinds(this.checker.getTypeAtLocation(node)),
              )
            : this.kinds(unsteady);
    }

    /** What is known by the parts: of a long chain TypeScript would look at all of it again for each of them. */
    private kindsOfParts(node: ts.Node): number | null {
        if (ts.isConditionalExpression(node)) {
            const kinds = this.kindsAt(node.whenTrue) | this.kindsAt(node.whenFalse);
            return kinds & ~(SCALAR | NOTHING) ? null : kinds;
        }
        if (!isBinary(node, ts.SyntaxKind.PlusToken)) {
            return null;
        }
        const right = this.kindsAt(node.right);
        const left = right === Kind.Number ? this.kindsAt(node.left) : 0;
        return right === Kind.String ? right : left === Kind.Number || left === Kind.String ? left : null;
    }

    /** The declaration of a property of the type that a literal's place wants. */
    wantedProperty(
        node: ts.ObjectLiteralExpression,
        property: ts.PropertyAssignment,
        name: string,
    ): ts.Declaration | undefined {
        return getOr(this.answers.wantedProperties, property, () => {
            const type = this.checker.getContextualType(node);
            return type && this.checker.getPropertyOfType(type, name)?.valueDeclaration;
        });
    }

    /** What the symbol that a node means is declared to hold; 0 if it means none. */
    declaredKinds(node: ts.Node, find: () => ts.Symbol | undefined): number {
        return this.answers.about('declared kinds', node, () => {
            const symbol = find();
            return symbol === undefined ? 0 : this.kinds(this.checker.getTypeOfSymbol(symbol));
        });
    }

    /** What PHP holds for the items of the node's value. */
    itemKindsAt(node: ts.Node): number {
        return this.answers.about('item kinds', node, () => {
            const type = this.of(node);
            const item = this.itemType(type) ?? this.entryType(type);
            return item === undefined ? 0 : this.kinds(item);
        });
    }

    /** What an item, an entry or a property that the key may name is declared to hold. */
    declaredKindsOf(node: ts.ElementAccessExpression): number {
        return this.answers.about('declared kinds of what is named', node, () => {
            const holder = this.of(node.expression);
            const key = this.of(node.argumentExpression);
            const properties = (key.isUnion() ? key.types : [key]).map((one) =>
                one.isStringLiteral() ? this.checker.getPropertyOfType(holder, one.value) : undefined,
            );
            return properties.reduce(
                (all, one) => all | (one === undefined ? 0 : this.kinds(this.checker.getTypeOfSymbol(one))),
                this.itemKindsAt(node.expression) | this.kindsAt(node),
            );
        });
    }

    /** The declaration of what a call calls. */
    calleeOf(node: ts.CallExpression | ts.NewExpression): ts.SignatureDeclaration | ts.JSDocSignature | undefined {
        return this.answers.calleeOf(node, this.checker);
    }

    /** All kinds that a value of the type may have. */
    kinds(type: ts.Type): number {
        let kinds = this.kindsOf.get(type);
        if (kinds === undefined) {
            this.kindsOf.set(type, Kind.Unknown);
            kinds = this.compute(type);
            this.kindsOf.set(type, kinds);
        }
        return kinds;
    }

    private compute(type: ts.Type): number {
        const { flags } = type;
        if (flags & TF.Any) {
            return Kind.Any;
        }
        if (type.isUnion()) {
            const all = type.types.reduce((sum, part) => sum | this.kinds(part), 0);
            // What TypeScript makes of `unknown` once null is ruled out.
            const isRest = type.types.some((part) => part.flags & TF.Object && this.kinds(part) === Kind.Unknown);
            return isRest && all === (Kind.Unknown | Kind.Undefined) ? Kind.Unknown : all;
        }
        if (flags & TF.StringLike) {
            return Kind.String;
        }
        if (flags & (TF.NumberLike | TF.Enum)) {
            return Kind.Number;
        }
        if (flags & TF.BooleanLike) {
            return Kind.Boolean;
        }
        if (flags & TF.Null) {
            return Kind.Null;
        }
        if (flags & (TF.Undefined | TF.Void)) {
            return Kind.Undefined;
        }
        if (flags & TF.Never) {
            return 0;
        }
        if (flags & (TF.TypeParameter | TF.IndexedAccess | TF.Conditional | TF.Substitution)) {
            const constraint = this.checker.getBaseConstraintOfType(type);
            return constraint === undefined || constraint === type ? Kind.Unknown : this.kinds(constraint);
        }
        if (type.isIntersection()) {
            // A parameter that was compared with undefined is also null only where null takes its place.
            if (
                type.types.some((part) => part.flags & TF.TypeParameter) &&
                type.types.some((part) => part.flags & TF.Null)
            ) {
                return Kind.Unknown;
            }
            const parts = type.types.map((part) => this.kinds(part));
            const scalar = parts.find((kinds) => kinds !== 0 && (kinds & ~SCALAR) === 0);
            const known = parts.filter((kinds) => (kinds & Kind.Unknown) === 0);
            return scalar ?? known.find((kinds) => (kinds & Kind.Class) !== 0) ?? known[0] ?? Kind.Unknown;
        }
        return flags & TF.Object ? this.objectKind(type) : Kind.Unknown;
    }

    private objectKind(type: ts.Type): number {
        const { symbol } = type;
        if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
            return Kind.List;
        }
        if (symbol !== undefined) {
            if (symbol.declarations?.some((declaration) => declaration.getSourceFile() === this.library)) {
                const libraryKind = this.libraryKind(symbol.name);
                if (libraryKind !== 0) {
                    return libraryKind;
                }
            }
            if (symbol.flags & ts.SymbolFlags.Class && type.isClass()) {
                return Kind.Class;
            }
            if (this.classInterfaces.has(symbol)) {
                return Kind.Class;
            }
            if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.RegularEnum | ts.SymbolFlags.ConstEnum)) {
                // A generic class's instance is an object type with a target; the class itself has construct signatures.
                return type.getConstructSignatures().length > 0
                    ? Kind.Static
                    : symbol.flags & ts.SymbolFlags.Class
                      ? Kind.Class
                      : Kind.Static;
            }
        }
        if (type.getCallSignatures().length > 0) {
            return Kind.Function;
        }
        if (type.getConstructSignatures().length > 0) {
            return Kind.Static;
        }
        // `Partial<T>` names no properties as long as nobody knows `T`.
        const isEmpty =
            type.getProperties().length === 0 &&
            !this.hasIndex(type) &&
            ((type as ts.ObjectType).objectFlags & (ts.ObjectFlags.ObjectLiteral | ts.ObjectFlags.Mapped)) === 0 &&
            (symbol === undefined || (symbol.flags & ts.SymbolFlags.ObjectLiteral) === 0);
        return isEmpty ? Kind.Unknown : Kind.Record;
    }

    private libraryKind(name: string): number {
        return LIBRARY_KINDS.get(name) ?? (/^(Math|JSON|Console|.*Constructor)$/.test(name) ? Kind.Static : 0);
    }

    /** Whether every value of the type is of one of the kinds. */
    isOnly(type: ts.Type, allowed: number): boolean {
        const kinds = this.kinds(type);
        return kinds !== 0 && (kinds & ~allowed) === 0;
    }

    onlyAt(node: ts.Node, allowed: number): boolean {
        const kinds = this.kindsAt(node);
        return kinds !== 0 && (kinds & ~allowed) === 0;
    }

    /** The type of a list's items. */
    itemType(type: ts.Type): ts.Type | null {
        const listPart = this.partOf(type, Kind.List);
        return listPart === null ? null : (this.checker.getIndexTypeOfType(listPart, ts.IndexKind.Number) ?? null);
    }

    /** The members of a union that are of one of the kinds; what is no union is its only member. */
    partsOf(type: ts.Type, kinds: number): ts.Type[] {
        return (type.isUnion() ? type.types : [type]).filter((part) => (this.kinds(part) & kinds) !== 0);
    }

    /** The type of the values of a record whose keys are not all written in its type. */
    entryType(type: ts.Type): ts.Type | undefined {
        return (
            this.checker.getIndexTypeOfType(type, ts.IndexKind.String) ??
            this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
        );
    }

    /** Whether a value of the type is `unknown`, or has such values in it. */
    holdsUnknown(type: ts.Type, seen = new Set<ts.Type>()): boolean {
        if (seen.has(type)) {
            return false;
        }
        seen.add(type);
        const kinds = this.kinds(type);
        if (kinds & (Kind.Unknown | Kind.Any)) {
            return true;
        }
        if (type.isUnion()) {
            return type.types.some((part) => this.holdsUnknown(part, seen));
        }
        const item = this.itemType(type);
        const inner = item !== null ? [item] : kinds & Kind.Record ? this.valueTypes(type) : [];
        return inner.some((one) => this.holdsUnknown(one, seen));
    }

    /** The type of a variable, a property or an item as it is declared, whatever was tested. */
    declared(node: ts.Expression): ts.Type {
        const isName = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
        const symbol = isName ? this.checker.getSymbolAtLocation(node) : undefined;
        if (symbol !== undefined) {
            return this.checker.getTypeOfSymbol(symbol);
        }
        if (!ts.isElementAccessExpression(node)) {
            return this.of(node);
        }
        const holder = this.of(node.expression);
        const key = this.of(node.argumentExpression);
        const name = key.isStringLiteral() || key.isNumberLiteral() ? `${key.value}` : undefined;
        const property = name === undefined ? undefined : this.checker.getPropertyOfType(holder, name);
        return property === undefined
            ? (this.itemType(holder) ?? this.entryType(holder) ?? this.of(node))
            : this.checker.getTypeOfSymbol(property);
    }

    /** The member of a union that is of a kind. */
    partOf(type: ts.Type, kind: Kind): ts.Type | null {
        return this.partsOf(type, kind)[0] ?? null;
    }

    /** The types of what a record or iterator holds: of values that are read by any key, and of each property. */
    valueTypes(type: ts.Type): readonly ts.Type[] {
        if (this.kinds(type) & Kind.Iterator) {
            return this.checker.getTypeArguments(type as ts.TypeReference);
        }
        return [
            ...this.checker.getIndexInfosOfType(type).map((index) => index.type),
            ...this.checker.getPropertiesOfType(type).map((property) => this.checker.getTypeOfSymbol(property)),
        ];
    }

    /** Whether the record type's keys are not all written in the type. */
    hasIndex(type: ts.Type): boolean {
        return (
            this.checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined ||
            (this.checker.getIndexInfoOfType(type, ts.IndexKind.Number) !== undefined &&
                !this.checker.isArrayLikeType(type))
        );
    }

    /** Whether a record of the type may be empty, or have keys that PHP takes for numbers: then it may look like a list. */
    isAmbiguousRecord(type: ts.Type): boolean {
        if (this.hasIndex(type)) {
            return true;
        }
        const properties = this.checker.getPropertiesOfType(type);
        const required = properties.filter((property) => (property.flags & ts.SymbolFlags.Optional) === 0);
        return required.length === 0 || properties.every((property) => isIntegerKey(property.name));
    }

    text(type: ts.Type): string {
        return this.checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation).slice(0, 80);
    }
}

/** Whether PHP turns the key into an integer. */
export function isIntegerKey(key: string): boolean {
    return /^(0|-?[1-9]\d{0,18})$/.test(key);
}

/** Whether the value goes where JavaScript makes a text of an object. */
function isMadeText({ parent }: ts.Node): boolean {
    return (
        ts.isTemplateSpan(parent) ||
        isBinary(parent, ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken) ||
        (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'String')
    );
}
