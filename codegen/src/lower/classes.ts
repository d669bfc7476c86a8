import { ts } from 'ts-morph';
import { initialOf, isFunctionNode, isWriteTarget } from '../bindings';
import { Context, short } from '../context';
import * as php from '../php/ast';
import { fieldType, parameterType, returnType } from '../phpTypes';
import { Field, isField, isMethod } from '../properties';
import { constantName, isClassConstant } from './access';
import { functionDoc, variableDoc } from './docs';
import { expression } from './expressions';
import {
    body,
    functionParts,
    isConstantExpression,
    isOverload,
    parameters,
    returnsNull,
    withoutThis,
} from './functions';
import { checkSuperArguments } from './early';
import { className, isHostDeclaration, isLibraryError } from './names';
import { isError } from './statements';
import { classOf, hasModifier, isAssignment, isBinary, isWithin, nameText, someChild } from '../nodes';
import { Kind } from '../types';

const SK = ts.SyntaxKind;
const MF = ts.ModifierFlags;

/** Methods of \Exception that cannot be overridden, and fields that it sets itself: PHP 8.1 gave them types. */
const ERROR_METHODS = new Set([
    'getmessage',
    'getcode',
    'getfile',
    'getline',
    'gettrace',
    'gettraceasstring',
    'getprevious',
]);
const ERROR_FIELDS = new Set(['message', 'file', 'line']);

function visibility(node: ts.Declaration): php.Visibility {
    const flags = ts.getCombinedModifierFlags(node);
    return flags & MF.Private ? 'private' : flags & MF.Protected ? 'protected' : 'public';
}

/** The symbol of a class or an enum, which nothing else may have. */
function onlySymbol(
    cx: Context,
    { name }: ts.ClassDeclaration | ts.EnumDeclaration | ts.InterfaceDeclaration,
): ts.Symbol {
    const symbol = cx.checker.getSymbolAtLocation(name!)!;
    return symbol.declarations!.length > 1
        ? cx.refuse(name!, 'FLVX1701', 'something else has its name too', 'declare each name once')
        : symbol;
}

/** A class declaration. */
export function classDeclaration(cx: Context, node: ts.ClassDeclaration): php.ClassDeclaration & php.Trivia {
    const symbol = onlySymbol(cx, node);
    const outer = cx.classNode;
    cx.classNode = node;
    try {
        const members = classMembers(cx, node);
        return {
            kind: 'class',
            name: cx.topName(symbol),
            doc: cx.comments.doc(node),
            abstract: hasModifier(node, MF.Abstract),
            final: false,
            parent: parentOf(cx, node),
            interfaces: interfacesOf(cx, node),
            members,
        };
    } finally {
        cx.classNode = outer;
    }
}

function parentExpression(node: ts.ClassDeclaration): ts.ExpressionWithTypeArguments | undefined {
    return node.heritageClauses?.find((clause) => clause.token === SK.ExtendsKeyword)?.types[0];
}

function parentOf(cx: Context, node: ts.ClassDeclaration): string | null {
    const parent = parentExpression(node);
    if (parent === undefined) {
        return null;
    }
    const symbol = cx.bindings.declaredAt(parent.expression);
    const declaration = classOf(symbol);
    if (
        !ts.isIdentifier(parent.expression) ||
        symbol === undefined ||
        declaration === undefined ||
        isHostDeclaration(cx, declaration)
    ) {
        return cx.refuse(
            parent,
            'FLVX1701',
            'it extends something that is no class of the program',
            'extend a class of the program, or `Error`',
        );
    }
    return className(cx, symbol);
}

function interfacesOf(cx: Context, node: ts.ClassDeclaration): string[] {
    const clause = node.heritageClauses?.find((one) => one.token === SK.ImplementsKeyword);
    return (clause?.types ?? []).flatMap((type) => {
        const symbol = cx.types.of(type).symbol as ts.Symbol | undefined;
        const name = symbol === undefined ? undefined : cx.names.topName(symbol);
        return name === undefined ? [] : [name];
    });
}

function extendsError(cx: Context, node: ts.ClassDeclaration): boolean {
    return node.name !== undefined && isError(cx, cx.checker.getTypeAtLocation(node));
}

interface Initial {
    name: string;
    value: ts.Expression;
}

/** A field's value that the constructor has to set: it is not constant, or the parent's constructor sees another one. */
function lateInitial(cx: Context, node: ts.ClassDeclaration, member: ts.PropertyDeclaration): Initial[] {
    const { initializer } = member;
    const name = nameText(member.name);
    if (initializer === undefined || name === null || isStatic(member)) {
        return [];
    }
    const above = fieldAbove(cx, node, name);
    const isSeen =
        above !== undefined && above.initializer?.getText() !== initializer.getText() && hasParentConstructor(cx, node);
    return isSeen || !isConstantExpression(cx, initializer) ? [{ name, value: initializer }] : [];
}

/** The fields of a class, also those that parameters of its constructor declare. */
const fieldsOf = (node: ts.ClassDeclaration): Field[] =>
    node.members.flatMap((member): Field[] =>
        ts.isConstructorDeclaration(member) ? member.parameters.filter(isField) : isField(member) ? [member] : [],
    );

/** The field that a class gets anew from one of its parents. */
function fieldAbove(cx: Context, node: ts.ClassDeclaration, name: string): Field | undefined {
    return parentsOf(cx, node)
        .flatMap(fieldsOf)
        .find((field) => field.name.getText() === name);
}

/** What the constructor of the parent finds in a field that the class gives another value. */
function valueAbove(cx: Context, node: ts.PropertyDeclaration): ts.Expression | undefined {
    const above = fieldAbove(cx, node.parent as ts.ClassDeclaration, node.name.getText());
    if (above === undefined || !ts.isPropertyDeclaration(above)) {
        return undefined;
    }
    const isLate = lateInitial(cx, above.parent as ts.ClassDeclaration, above).length > 0;
    return isLate ? valueAbove(cx, above) : above.initializer;
}

function classMembers(cx: Context, node: ts.ClassDeclaration): php.Member[] {
    const members: php.Member[] = [];
    const late = node.members.filter(ts.isPropertyDeclaration).flatMap((member) => lateInitial(cx, node, member));
    const isErrorClass = extendsError(cx, node);
    checkEarlyCalls(cx, node);
    checkFieldOrder(cx, node);
    checkSuper(cx, node);
    checkConstructorOrder(cx, node);
    checkNames(cx, node, isErrorClass);
    for (const member of node.members) {
        cx.guard(undefined, () => classMember(cx, node, member, members, late, isErrorClass));
    }
    const constructor = node.members.find(
        (member): member is ts.ConstructorDeclaration =>
            ts.isConstructorDeclaration(member) && member.body !== undefined,
    );
    if (constructor === undefined && late.length > 0) {
        cx.guard(undefined, () => void members.push(madeConstructor(cx, node, late)));
    }
    const statics = lateStatics(cx, node);
    if (statics.length > 0) {
        cx.guard(undefined, () => void members.push(staticInitializer(cx, node, statics)));
    }
    if (
        isErrorClass &&
        namesItself(node) &&
        !members.some((member) => member.kind === 'property' && member.name === 'name')
    ) {
        members.unshift(field('name', php.string(libraryErrorOf(cx, node)), ['@var string']));
    }
    for (const { name } of leftOut(cx, node)) {
        members.unshift(field(name, php.NULL));
    }
    const rest = cx.comments.take(node.members.end, node.end - 1);
    if (rest.length > 0) {
        members.push({ kind: 'verbatim', text: rest.join('\n') });
    }
    return members;
}

const field = (name: string, value: php.Expression, doc: string[] = []): php.Member => ({
    kind: 'property',
    name,
    visibility: 'public',
    static: false,
    type: null,
    doc,
    value,
});

/** What the interfaces of a class call optional, and the class does not have: it is read and written all the same. */
function leftOut(cx: Context, node: ts.ClassDeclaration): ts.Symbol[] {
    const { checker } = cx;
    const own = checker.getTypeAtLocation(node);
    return (node.heritageClauses ?? [])
        .filter(({ token }) => token === SK.ImplementsKeyword)
        .flatMap(({ types }) => types.flatMap((type) => checker.getPropertiesOfType(cx.types.of(type))))
        .filter(({ name }, at, all) => {
            const isFirst = all.findIndex((one) => one.name === name) === at;
            return isFirst && checker.getPropertyOfType(own, name) === undefined;
        });
}

/** The error of the library that the class comes from: its name is that of the class's objects. */
function libraryErrorOf(cx: Context, node: ts.ClassDeclaration): string {
    let type: ts.Type | undefined = cx.checker.getTypeAtLocation(node);
    while (type !== undefined && !isLibraryError(cx, type.symbol)) {
        [type] = cx.checker.getBaseTypes(type as ts.InterfaceType);
    }
    return type?.symbol.name ?? 'Error';
}

/** Whether the class sets `this.name`. */
function namesItself(node: ts.ClassDeclaration): boolean {
    const visit = (child: ts.Node): boolean =>
        (isBinary(child, SK.EqualsToken) &&
            ts.isPropertyAccessExpression(child.left) &&
            child.left.expression.kind === SK.ThisKeyword &&
            child.left.name.text === 'name') ||
        someChild(child, visit);
    return visit(node);
}

const isStatic = (member: ts.Node): boolean => hasModifier(member, MF.Static);

export const isInstanceField = (member: ts.Node): member is ts.PropertyDeclaration =>
    ts.isPropertyDeclaration(member) && !isStatic(member);

/**
 * Whether a node comes to one of these members of `this` or of the class, by itself or through what it calls of them.
 *
 * @param isMet - asked for a member, and with nothing where somebody gets the object itself
 * @param looksInside - into all arrow functions, which may run at once or later
 */
function reaches(
    cx: Context,
    node: ts.Node,
    isMet: (member: ts.Declaration | undefined) => boolean,
    looksInside = false,
): boolean {
    const seen = new Set<ts.Node>();
    const enter = (one: ts.Node): boolean => !seen.has(one) && seen.add(one) && someChild(one, find);
    const declaredAt = (one: ts.Node): ts.Declaration | undefined =>
        cx.checker.getSymbolAtLocation(one)?.valueDeclaration;
    const isClass = (one: ts.Expression): boolean => {
        const type = ts.isIdentifier(one) ? declaredAt(one) : undefined;
        return type !== undefined && ts.isClassDeclaration(type) && isWithin(node, type);
    };
    const isThis = (one: ts.Expression): boolean =>
        one.kind === SK.ThisKeyword || (ts.isIdentifier(one) && initialOf(declaredAt(one))?.kind === SK.ThisKeyword);
    const isHandedOn = (one: ts.Node): boolean =>
        one.kind === SK.ThisKeyword && !(ts.isVariableDeclaration(one.parent) && ts.isIdentifier(one.parent.name));
    const find = (child: ts.Node): boolean => {
        if (ts.isArrowFunction(child) && !looksInside && !isRunAtOnce(child)) {
            return false;
        }
        if (ts.isPropertyAccessExpression(child) && (isThis(child.expression) || isClass(child.expression))) {
            const member = declaredAt(child.name);
            const value = member !== undefined && ts.isPropertyDeclaration(member) ? member.initializer : member;
            return isMet(member) || (value !== undefined && isFunctionNode(value) && enter(value));
        }
        if (ts.isNewExpression(child) && isClass(child.expression)) {
            const { members } = declaredAt(child.expression) as ts.ClassDeclaration;
            if (members.some((one) => (ts.isConstructorDeclaration(one) || isInstanceField(one)) && enter(one))) {
                return true;
            }
        }
        const implied = child.kind === SK.ThisKeyword ? cx.types.impliedCalls(child) : [];
        return implied.length > 0
            ? implied.some((one) => isMet(one as ts.MethodDeclaration) || enter(one))
            : (isHandedOn(child) && isMet(undefined)) || someChild(child, find);
    };
    return find(node);
}

/** Whether an arrow function is called where it stands, or handed to somebody who may call it. */
const isRunAtOnce = ({ parent }: ts.Node): boolean =>
    ts.isParenthesizedExpression(parent)
        ? isRunAtOnce(parent)
        : ts.isCallExpression(parent) || ts.isNewExpression(parent);

/** A parent's constructor runs before the fields of the class have their values in JavaScript, after it in PHP. */
function checkEarlyCalls(cx: Context, node: ts.ClassDeclaration): void {
    const parents = node.members.some(isInstanceField) ? parentsOf(cx, node) : [];
    const above = new Set(parents.flatMap(({ members }) => members.map((member) => member.name?.getText())));
    const methods = node.members.filter((one) => ts.isMethodDeclaration(one) && !isStatic(one));
    const own = new Set(methods.map((member) => member.name!.getText()).filter((name) => above.has(name)));
    const isMet = (member?: ts.NamedDeclaration): boolean =>
        member === undefined ? own.size > 0 : own.has(member.name!.getText());
    const early = parents
        .flatMap(({ members }) => [...members])
        .filter((member) => ts.isConstructorDeclaration(member) || isInstanceField(member));
    if (early.some((member) => reaches(cx, member, isMet, true))) {
        cx.program.diagnostics.node(
            node.name ?? node,
            'FLVX1701',
            'the constructor of its parent calls a method that it overrides, before its own fields have values',
            'call the method after the object is made',
        );
    }
}

/** A field's value that is made by a method of the class: it must not look at fields that have no value yet. */
function checkFieldOrder(cx: Context, node: ts.ClassDeclaration): void {
    const given = fieldsOf(node).filter(
        (one) => ts.isParameter(one) || !(isStatic(one) || one.initializer || mayBeUndefined(cx, one)),
    );
    const fields = node.members.filter(ts.isPropertyDeclaration);
    fields.forEach((field, at) => {
        const later = fields.slice(at + 1).filter((one) => one.initializer && isStatic(one) === isStatic(field));
        const below = new Set<ts.Declaration>([...later, ...(isStatic(field) ? [] : given)]);
        const isMet = (member?: ts.Declaration): boolean =>
            member === undefined ? below.size > 0 && !isStatic(field) : below.has(member);
        if (field.initializer !== undefined && reaches(cx, field.initializer, isMet)) {
            cx.program.diagnostics.node(
                field.name,
                'FLVX1701',
                'the initial value of a field needs another field, which has no value yet',
                'put that field first, or set this one in the constructor',
            );
        }
    });
}

/** JavaScript has no `this` before `super(…)` has run, and throws; PHP has one from the beginning. */
function checkSuper(cx: Context, node: ts.ClassDeclaration): void {
    const constructor = node.members.find(ts.isConstructorDeclaration);
    const statements: readonly ts.Statement[] = constructor?.body?.statements ?? [];
    const isCall = (one: ts.Node): one is ts.CallExpression =>
        ts.isCallExpression(one) && one.expression.kind === SK.SuperKeyword;
    const at = statements.findIndex((one) => ts.isExpressionStatement(one) && isCall(one.expression));
    const find = (one: ts.Node, test: (child: ts.Node) => boolean): ts.Node | undefined =>
        test(one) ? one : ts.isClassLike(one) ? undefined : ts.forEachChild(one, (child) => find(child, test));
    statements.forEach((statement, place) => {
        const call = place === at ? undefined : find(statement, isCall);
        if (call !== undefined) {
            cx.program.diagnostics.node(
                call,
                'FLVX1701',
                '`super(…)` is no statement of the constructor itself',
                'call it once, outside of conditions and expressions',
            );
        }
        const isEarly = (one: ts.Node): boolean =>
            one.kind === SK.ThisKeyword ||
            one.kind === SK.SuperKeyword ||
            (ts.isReturnStatement(one) && ts.findAncestor(one, isFunctionNode) === statement.parent.parent);
        const early = place < at && call === undefined ? find(statement, isEarly) : undefined;
        if (early !== undefined) {
            cx.program.diagnostics.node(
                early,
                'FLVX1701',
                `\`${early.getText().split(/\W/)[0]!}\` stands above \`super(…)\``,
                'call `super(…)` first',
            );
        }
    });
    const made = statements[at];
    if (constructor !== undefined && made !== undefined && ts.isExpressionStatement(made) && isCall(made.expression)) {
        checkSuperArguments(cx, constructor, made.expression);
    }
}

/** A constructor calls nothing that looks at a field which it sets only later. */
function checkConstructorOrder(cx: Context, node: ts.ClassDeclaration): void {
    const statements: readonly ts.Statement[] = node.members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
    for (const field of node.members.filter(isInstanceField)) {
        const isSet = (one: ts.Node): boolean =>
            (ts.isPropertyAccessExpression(one) &&
                one.expression.kind === SK.ThisKeyword &&
                isWriteTarget(one) &&
                one.name.getText() === field.name.getText()) ||
            someChild(one, isSet);
        const last = field.initializer || mayBeUndefined(cx, field) ? undefined : statements.find(isSet);
        const early = last === undefined ? [] : statements.slice(0, statements.indexOf(last));
        const value = last !== undefined && ts.isExpressionStatement(last) ? last.expression : undefined;
        const parts = [...early, ...(value !== undefined && isAssignment(value) ? [value.right] : [])];
        const found = parts.find((part) => reaches(cx, part, (member) => member === undefined || member === field));
        if (found !== undefined) {
            cx.program.diagnostics.node(
                found,
                'FLVX1701',
                `\`${field.name.getText()}\` may be looked at before it has a value`,
                'set it first',
            );
        }
    }
}

const mayBeUndefined = (cx: Context, node: Field): boolean => (cx.kinds(node) & Kind.Undefined) !== 0;

/** What a class has as a method must not be a property of an interface, which would be read, nor the other way round. */
function checkKinds(cx: Context, node: ts.ClassDeclaration): void {
    for (const member of [...fieldsOf(node), ...node.members.filter(ts.isMethodDeclaration)]) {
        if (cx.properties.familyOf(member).some((other) => isMethod(other) !== isMethod(member))) {
            cx.program.diagnostics.node(
                member.name,
                'FLVX1701',
                `\`${member.name.getText()}\` is a method in one place and a property in another`,
                'declare it the same way in the class and in what it implements or extends',
            );
        }
    }
    for (const above of (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => cx.types.of(type)))) {
        node.members.filter(ts.isMethodDeclaration).forEach((member) => checkParameters(cx, member, above));
    }
}

/** TypeScript lets a method take less than the one that it stands for. */
function checkParameters(cx: Context, node: ts.MethodDeclaration, above: ts.Type): void {
    const { checker } = cx;
    const property = checker.getPropertyOfType(above, node.name.getText());
    const signature = property && checker.getTypeOfSymbol(property).getCallSignatures()[0];
    const isGeneric = signature?.typeParameters !== undefined;
    const narrower = node.parameters.find((parameter, at) => {
        const other = isGeneric ? undefined : signature?.parameters[at];
        const declared = other?.valueDeclaration;
        if (other === undefined || parameter.dotDotDotToken || (declared as ts.ParameterDeclaration).dotDotDotToken) {
            return false;
        }
        const wanted = checker.getTypeOfSymbol(other);
        const isOptional = parameter.initializer !== undefined || parameter.questionToken !== undefined;
        return (wanted.isUnion() ? wanted.types : [wanted]).some(
            (part) =>
                !(isOptional && cx.types.kinds(part) === Kind.Undefined) &&
                !checker.isTypeAssignableTo(part, cx.types.of(parameter)),
        );
    });
    if (narrower !== undefined) {
        cx.program.diagnostics.node(
            narrower,
            'FLVX1701',
            `\`${node.name.getText()}\` takes less than the method that it stands for`,
            'give the parameter the same type',
        );
    }
}

/**
 * PHP looks methods up without regard to case, has one namespace for static and other members, and a place for methods
 * apart from the one for properties; all that across the classes that extend each other.
 */
function checkNames(cx: Context, node: ts.ClassDeclaration, isErrorClass: boolean): void {
    checkKinds(cx, node);
    const parents = parentsOf(cx, node);
    for (const parent of parents) {
        const left = leftOut(cx, parent).find(({ name }) =>
            fieldsOf(node).some((member) => member.name.getText() === name),
        );
        if (left !== undefined) {
            cx.program.diagnostics.node(
                node.name ?? node,
                'FLVX1701',
                `it has \`${left.name}\`, which an interface of its parent calls optional and its parent does not have`,
                `declare it in the parent: \`${left.name}?: …\``,
            );
        }
    }
    const others = parents.flatMap(({ members }) => [...members]);
    const isVariable = (member: ts.ClassElement): boolean =>
        ts.isPropertyDeclaration(member) && !isClassConstant(cx, member);
    for (const member of node.members) {
        const name = member.name === undefined ? null : nameText(member.name);
        const isProperty = isVariable(member);
        if (!(ts.isMethodDeclaration(member) || isProperty) || name === null) {
            continue;
        }
        const lower = name.toLowerCase();
        const isTaken = others.some((other) => {
            const taken = other.kind !== member.kind || other.name === undefined ? null : nameText(other.name);
            const isSame = isProperty ? taken === name && isVariable(other) : taken?.toLowerCase() === lower;
            return isSame && (taken !== name || isStatic(other) !== isStatic(member));
        });
        if (isTaken) {
            cx.program.diagnostics.node(
                member.name!,
                'FLVX1801',
                name,
                `another ${isProperty ? 'property' : 'method'} has the same name but for upper and lower case, or is static`,
            );
        }
        others.push(member);
        if (!isProperty && (lower.startsWith('__') || (isErrorClass && ERROR_METHODS.has(lower)))) {
            cx.program.diagnostics.node(
                member.name!,
                'FLVX1801',
                name,
                lower.startsWith('__')
                    ? 'PHP gives a meaning to such names'
                    : "PHP's exceptions have a method of that name",
            );
        }
    }
}

function classMember(
    cx: Context,
    node: ts.ClassDeclaration,
    member: ts.ClassElement,
    members: php.Member[],
    late: readonly Initial[],
    isErrorClass: boolean,
): void {
    if (ts.isSemicolonClassElement(member)) {
        return;
    }
    if (ts.isPropertyDeclaration(member)) {
        const trivia = withoutDoc(cx, member);
        const made = property(cx, member, late, isErrorClass);
        members.push({ ...made, ...trivia, trailing: cx.comments.trailing(member) });
        return;
    }
    if (ts.isConstructorDeclaration(member)) {
        if (member.body === undefined) {
            return cx.refuse(member, 'FLVX1001', 'an overload', 'write one signature with a union type');
        }
        const fields = member.parameters.filter(isField);
        members.push(...fields.map((field) => fieldMember(cx, field, isErrorClass)));
        const trivia = withoutDoc(cx, member);
        members.push({ ...constructorMethod(cx, node, member, late), ...trivia });
        return;
    }
    if (ts.isMethodDeclaration(member)) {
        const trivia = withoutDoc(cx, member);
        const isInherited = ({ members: inherited }: ts.ClassDeclaration): boolean =>
            inherited.some(
                (one) => ts.isMethodDeclaration(one) && one.body && one.name.getText() === member.name.getText(),
            );
        // PHP keeps what a class inherits: it cannot be made abstract again.
        if (member.body === undefined && (isOverload(cx, member) || parentsOf(cx, node).some(isInherited))) {
            return;
        }
        members.push({ ...method(cx, member), ...trivia });
        return;
    }
    cx.refuse(
        member,
        'FLVX1701',
        `it has more than properties and methods: \`${short(member)}\``,
        'use a property that holds a record',
    );
}

/** What stands before a declaration; its TSDoc is not part of it: that goes into the PHPDoc. */
export function withoutDoc(cx: Context, member: ts.Node): php.Trivia {
    const docs = (member as { jsDoc?: ts.JSDoc[] }).jsDoc;
    const last = docs?.[docs.length - 1];
    if (last !== undefined) {
        cx.comments.take(last.pos, last.end);
    }
    return cx.comments.trivia(member);
}

function propertyName(cx: Context, name: ts.PropertyName): string {
    const text = nameText(name);
    if (text === null || !/^[A-Za-z_][\w]*$/.test(text)) {
        return cx.refuse(name, 'FLVX1801', name.getText(), 'a property needs a plain name');
    }
    return text;
}

function property(
    cx: Context,
    node: ts.PropertyDeclaration,
    late: readonly Initial[],
    isErrorClass: boolean,
): php.Member & { kind: 'property' | 'classConstant' } {
    propertyName(cx, node.name);
    const { initializer } = node;
    if (isClassConstant(cx, node)) {
        return {
            kind: 'classConstant',
            name: constantName(cx, node, node),
            visibility: visibility(node),
            doc: variableDoc(cx, node, cx.properties.symbolOf(node)),
            value: expression(cx, initializer!),
        };
    }
    const made = fieldMember(cx, node, isErrorClass);
    const isLate = late.some((one) => one.value === initializer);
    const first = isLate ? valueAbove(cx, node) : initializer;
    if (first !== undefined && isConstantExpression(cx, first)) {
        return { ...made, value: expression(cx, first) };
    }
    if (initializer !== undefined && isStatic(node) && cx.program.isModule) {
        return cx.refuse(
            node,
            'FLVX1701',
            `the initial value of \`${made.name}\` is not constant`,
            'set it in a static method',
        );
    }
    // TypeScript asks for the values of instances only.
    if (initializer === undefined && isStatic(node) && !mayBeUndefined(cx, node)) {
        return cx.refuse(
            node.name,
            'FLVX1701',
            `\`${made.name}\` is undefined until it is set, and its type does not say so`,
            'give it an initial value, or add `| undefined` to its type',
        );
    }
    return { ...made, value: initializer === undefined && made.type?.nullable === true ? php.NULL : null };
}

/** A field without its value. PHP has the field `code` of errors already, protected: a class can only open it. */
function fieldMember(cx: Context, node: Field, isErrorClass: boolean): php.Member & { kind: 'property' } {
    const name = propertyName(cx, node.name as ts.Identifier);
    if (isErrorClass && ERROR_FIELDS.has(name)) {
        cx.refuse(node, 'FLVX1701', `it declares \`${name}\` anew`, 'choose another name; the text goes to `super(…)`');
    }
    const isCode = isErrorClass && name === 'code';
    const wanted = visibility(node);
    return {
        kind: 'property',
        name,
        visibility: isCode && wanted === 'private' ? 'protected' : wanted,
        static: hasModifier(node, MF.Static),
        type: isCode ? null : fieldType(cx, node),
        doc: variableDoc(cx, node, cx.properties.symbolOf(node)),
        value: null,
    };
}

/** Field values that PHP cannot hold as defaults are set at the start of the constructor, after the parent's. */
function lateAssignments(cx: Context, late: readonly Initial[], place = ownPlace): php.Statement[] {
    return late.flatMap(({ name, value }) =>
        cx.collecting(() => [php.statement(php.assign(place(name), expression(cx, value)))]),
    );
}

const ownPlace = (name: string): php.Expression => php.property(php.variable('this'), name);

const staticPlace = (name: string): php.Expression => ({ kind: 'staticProperty', class: 'self', name });

/** Initial values of fields may use variables of the file, which the constructor has to ask for. */
function withGlobals(cx: Context, made: php.Statement[], late: readonly Initial[]): php.Statement[] {
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
        const binding = ts.isIdentifier(node) ? cx.bindings.at(node) : undefined;
        if (
            binding !== undefined &&
            ts.isSourceFile(binding.owner) &&
            !ts.isFunctionDeclaration(binding.declaration) &&
            !binding.isConstant
        ) {
            names.add(cx.names.variable(binding));
        }
        ts.forEachChild(node, visit);
    };
    late.forEach(({ value }) => visit(value));
    const [first, ...rest] = made;
    if (first?.kind === 'global') {
        return [{ ...first, names: [...new Set([...first.names, ...names])] }, ...rest];
    }
    return names.size === 0 ? made : [{ kind: 'global', names: [...names] }, ...made];
}

function constructorMethod(
    cx: Context,
    node: ts.ClassDeclaration,
    member: ts.ConstructorDeclaration,
    late: readonly Initial[],
): php.Member & { kind: 'method' } {
    return cx.inFunction(
        member,
        () => false,
        () => {
            const { list, before } = parameters(cx, member);
            const own = member.parameters
                .filter(isField)
                .map(({ name }) =>
                    php.statement(
                        php.assign(ownPlace((name as ts.Identifier).text), cx.variable(cx.bindings.at(name)!)),
                    ),
                );
            const fields = lateAssignments(cx, late);
            const initial = [...own, ...fields];
            const made = withGlobals(cx, body(cx, member, before), late);
            const atSuper = made.findIndex(isSuperCall);
            if (atSuper >= 0) {
                const first = member.body!.statements[0];
                const isFirst =
                    first !== undefined &&
                    ts.isExpressionStatement(first) &&
                    ts.isCallExpression(first.expression) &&
                    first.expression.expression.kind === SK.SuperKeyword;
                if (!isFirst && initial.length > 0) {
                    return cx.refuse(
                        member,
                        'FLVX1701',
                        '`super(…)` is not the first statement of the constructor',
                        'put it first',
                    );
                }
                made.splice(atSuper + 1, 0, ...initial);
                if (!hasParentConstructor(cx, node)) {
                    made.splice(atSuper, 1);
                }
            } else {
                // Fields get their values before parameters get their defaults; both may need variables of the file.
                const heads = made[0]?.kind === 'global' ? 1 : 0;
                made.splice(heads + before.length, 0, ...own);
                made.splice(heads, 0, ...fields);
            }
            return {
                kind: 'method',
                name: '__construct',
                visibility: visibility(member),
                static: false,
                abstract: false,
                doc: functionDoc(cx, member, list),
                parameters: list,
                returnType: null,
                body: made,
            };
        },
    );
}

function isSuperCall(statement: php.Statement): boolean {
    return (
        statement.kind === 'expression' &&
        statement.expression.kind === 'staticCall' &&
        statement.expression.name === '__construct' &&
        statement.expression.class === 'parent'
    );
}

/** The nearest constructor above the class, if PHP has one there. */
function hasParentConstructor(cx: Context, node: ts.ClassDeclaration): boolean {
    return (
        extendsError(cx, node) ||
        parentsOf(cx, node).some(({ members }) =>
            members.some(
                (member) =>
                    ts.isConstructorDeclaration(member) ||
                    (ts.isPropertyDeclaration(member) &&
                        member.initializer !== undefined &&
                        !isConstantExpression(cx, member.initializer)),
            ),
        )
    );
}

/** The classes that a class comes from, the nearest first. */
export function parentsOf(cx: Context, node: ts.ClassDeclaration): ts.ClassDeclaration[] {
    const parent = parentClass(cx, node);
    return parent === undefined ? [] : [parent, ...parentsOf(cx, parent)];
}

export function parentClass(cx: Context, node: ts.ClassDeclaration): ts.ClassDeclaration | undefined {
    const parent = parentExpression(node);
    const declaration = parent === undefined ? undefined : cx.bindings.classAt(parent.expression);
    return declaration?.getSourceFile() === cx.program.source.library ? undefined : declaration;
}

/** Values of static properties that PHP cannot hold as defaults, in the order in which they are set. */
function lateStatics(cx: Context, node: ts.ClassDeclaration): Initial[] {
    return node.members.filter(ts.isPropertyDeclaration).flatMap((member): Initial[] => {
        const value = isStatic(member) && !cx.program.isModule ? member.initializer : undefined;
        return value === undefined || isConstantExpression(cx, value)
            ? []
            : [{ name: nameText(member.name) ?? '', value }];
    });
}

/** The method that sets them: private names and constructors can be used in it. */
function staticInitializer(cx: Context, node: ts.ClassDeclaration, late: readonly Initial[]): php.Member {
    return madeMethod(cx, node, () => ({
        name: initializerName(cx),
        static: true,
        parameters: [],
        returnType: { name: 'void', nullable: false },
        body: withGlobals(cx, lateAssignments(cx, late, staticPlace), late),
    }));
}

/** A name that no method has; what does the same for another class in the line is called by that class's name. */
function initializerName(cx: Context): string {
    let name = 'initializeStatics';
    while (cx.bindings.isFunctionName({ text: name })) {
        name = `${name}Own`;
    }
    return name;
}

/** The statements behind a class: what sets its static properties runs in its place. */
export function staticInitials(cx: Context, node: ts.ClassDeclaration): php.Statement[] {
    const symbol = cx.checker.getSymbolAtLocation(node.name!)!;
    return lateStatics(cx, node).length === 0
        ? []
        : [
              php.statement({
                  kind: 'staticCall',
                  class: cx.topName(symbol),
                  name: initializerName(cx),
                  args: [],
              }),
          ];
}

/** A constructor that only sets field values. */
function madeConstructor(cx: Context, node: ts.ClassDeclaration, late: readonly Initial[]): php.Member {
    return madeMethod(cx, node, () => {
        const hasParent = hasParentConstructor(cx, node);
        const rest: php.Parameter = { name: 'arguments', type: null, default: null, variadic: true };
        const parent = php.statement({
            kind: 'staticCall',
            class: 'parent',
            name: '__construct',
            args: [{ value: php.variable('arguments'), spread: true }],
        });
        return {
            name: '__construct',
            static: false,
            parameters: hasParent ? [rest] : [],
            returnType: null,
            body: withGlobals(cx, [...(hasParent ? [parent] : []), ...lateAssignments(cx, late)], late),
        };
    });
}

/** A method that the source does not have. */
function madeMethod(
    cx: Context,
    node: ts.ClassDeclaration,
    make: () => Pick<php.Member & { kind: 'method' }, 'name' | 'static' | 'parameters' | 'returnType' | 'body'>,
): php.Member {
    return cx.inFunction(
        node.members[0] as unknown as ts.ConstructorDeclaration,
        () => false,
        () => ({ kind: 'method', visibility: 'public', abstract: false, doc: [], ...make() }),
    );
}

function method(cx: Context, node: ts.MethodDeclaration): php.Member & { kind: 'method' } {
    const name = propertyName(cx, node.name);
    if (node.questionToken !== undefined) {
        return cx.refuse(node, 'FLVX1701', `the method \`${name}\` is optional`, 'declare it');
    }
    const abstract = hasModifier(node, MF.Abstract);
    const isNamesake = (one: ts.ClassElement): boolean => one !== node && one.name?.getText() === node.name.getText();
    if (node.body === undefined && (!abstract || (node.parent as ts.ClassDeclaration).members.some(isNamesake))) {
        return cx.refuse(node, 'FLVX1001', 'an overload', 'write one signature with a union type');
    }
    return cx.inFunction(
        node,
        () => returnsNull(cx, node),
        () => ({
            kind: 'method',
            name,
            visibility: visibility(node),
            static: isStatic(node),
            abstract,
            ...functionParts(cx, node),
        }),
    );
}

/** An interface that classes implement. */
export function interfaceDeclaration(
    cx: Context,
    node: ts.InterfaceDeclaration,
): php.InterfaceDeclaration & php.Trivia {
    const symbol = onlySymbol(cx, node);
    const members: php.Member[] = [];
    for (const member of node.members) {
        if (ts.isMethodSignature(member)) {
            const trivia = cx.comments.trivia(member);
            if (member.questionToken !== undefined) {
                const own = member.name.getText();
                const advice = `declare \`${own}\` without \`?\`: a class that has nothing to do there gives it an empty body`;
                return cx.refuse(member, 'FLVX1701', `the method \`${own}\` of the interface is optional`, advice);
            }
            const unnamed = member.parameters.find((parameter) => !ts.isIdentifier(parameter.name));
            if (unnamed !== undefined) {
                return cx.refuse(unnamed, 'FLVX1701', 'a parameter of the interface has no name', 'give it one');
            }
            const list = withoutThis(member).map((parameter): php.Parameter => ({
                name: parameter.name.getText(),
                type: parameterType(cx, parameter),
                default: parameter.questionToken === undefined ? null : php.NULL,
                variadic: parameter.dotDotDotToken !== undefined,
            }));
            members.push({
                kind: 'method',
                name: propertyName(cx, member.name),
                visibility: 'public',
                static: false,
                abstract: true,
                doc: [],
                parameters: list,
                returnType: returnType(cx, member),
                body: [],
                ...trivia,
            });
        }
    }
    const parents = (node.heritageClauses ?? [])
        .flatMap((clause) => clause.types.map((type) => cx.types.of(type).symbol))
        .map((one) => cx.topName(one));
    return {
        kind: 'interface',
        name: cx.topName(symbol),
        doc: cx.comments.doc(node),
        parents,
        members,
    };
}

/** An enum: a class of constants. */
export function enumDeclaration(cx: Context, node: ts.EnumDeclaration): php.ClassDeclaration & php.Trivia {
    const symbol = onlySymbol(cx, node);
    const members = node.members.map((member): php.Member => {
        const value = cx.checker.getConstantValue(member);
        if (value === undefined || (typeof value === 'number' && !Number.isSafeInteger(value))) {
            return cx.refuse(
                member,
                'FLVX1701',
                'the value of an enum member is not a constant whole number or text',
                'write a literal',
            );
        }
        const trivia = cx.comments.trivia(member);
        const shown = typeof value === 'number' ? php.int(value) : php.string(value);
        return {
            kind: 'classConstant',
            name: constantName(cx, member, member),
            visibility: 'public',
            doc: [],
            value: shown,
            ...trivia,
            trailing: cx.comments.trailing(member),
        };
    });
    return {
        kind: 'class',
        name: cx.topName(symbol),
        doc: cx.comments.doc(node),
        abstract: false,
        final: true,
        parent: null,
        interfaces: [],
        members,
    };
}
