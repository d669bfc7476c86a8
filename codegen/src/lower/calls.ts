import { ts } from 'ts-morph';
import { bare, isClosure, isFunctionNode } from '../bindings';
import { Context, short } from '../context';
import { libraryCall } from '../library/table';
import { isBinary, someChild } from '../nodes';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { isMethod } from '../properties';
import { CONTAINER, Kind, NOTHING } from '../types';
import { access, mayBeAbsent } from './access';
import { writableContainer } from './assignments';
import { classReference, expression, receiver, withoutNull } from './expressions';
import { closure, isEmptyArray, saysOptional, wantedResult, withoutThis } from './functions';
import { className, isHostDeclaration, isLibraryError, phpSpelling } from './names';
import { spreadList } from './literals';
import { checkMutation } from './ownership';
import { isError, isThrowable } from './statements';

const SK = ts.SyntaxKind;
const LOGICAL = [SK.AmpersandAmpersandToken, SK.BarBarToken, SK.QuestionQuestionToken];

/** A call of anything. */
export function call(cx: Context, node: ts.CallExpression): php.Expression {
    const key = cx.library.ofCall(node);
    if (key !== null) {
        return libraryCall(cx, node, key);
    }
    checkVoid(cx, node);
    const callee = bare(node.expression);
    const tested = cx.resolved.has(node) ? cx.replacements.get(callee) : undefined;
    if (tested !== undefined && cx.types.isOnly(cx.types.of(callee), Kind.Function | NOTHING)) {
        return php.callWith(tested, args(cx, node));
    }
    if (callee.kind === SK.SuperKeyword) {
        return superCall(cx, node);
    }
    if (ts.isPropertyAccessExpression(callee)) {
        return memberCall(cx, node, callee);
    }
    const symbol = cx.bindings.declaredAt(callee);
    const declaration = symbol?.valueDeclaration;
    if (declaration !== undefined && ts.isFunctionDeclaration(declaration) && cx.bindings.of(symbol) === undefined) {
        return functionCall(cx, node, symbol!, declaration);
    }
    if (isClosure(callee)) {
        return php.callWith(closure(cx, callee), args(cx, node));
    }
    checkCallable(cx, callee);
    return php.callWith(receiver(cx, callee), args(cx, node));
}

/** What a call of the type `void` gives is nothing in PHP; in JavaScript only if the function returns nothing. */
function checkVoid(cx: Context, node: ts.CallExpression): void {
    if (!mayBeVoid(cx.types.of(node)) || !isReadFrom(cx, node)) {
        return;
    }
    const called = cx.calledBy(node);
    const isTrue = called.every((one) => {
        const signature = isFunctionNode(one) ? cx.checker.getSignatureFromDeclaration(one) : undefined;
        return (
            (signature !== undefined && !mayBeVoid(signature.getReturnType())) ||
            cx.properties.familyOf(one).every((other) => isHostDeclaration(cx, other) || returnsNothing(other))
        );
    });
    if (!isTrue || called.length === 0) {
        cx.unfit(
            node,
            'what the call gives',
            node,
            'use the call as a statement, or declare what the function returns',
        );
    }
}

const mayBeVoid = (type: ts.Type): boolean =>
    (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & ts.TypeFlags.Void);

/** Whether something looks at what an expression gives. */
function isReadFrom(cx: Context, node: ts.Node): boolean {
    const { parent } = node;
    const isPassedOn =
        ts.isParenthesizedExpression(parent) ||
        (ts.isConditionalExpression(parent) && parent.condition !== node) ||
        (isBinary(parent, ...LOGICAL) && parent.right === node);
    if (isPassedOn) {
        return isReadFrom(cx, parent);
    }
    const fn = ts.isReturnStatement(parent) ? cx.owner : parent;
    if (isFunctionNode(fn)) {
        const wanted = wantedResult(cx, fn);
        return wanted !== undefined && (wanted.flags & ts.TypeFlags.Void) === 0;
    }
    return !ts.isExpressionStatement(parent) && !ts.isForStatement(parent);
}

function returnsNothing(node: ts.Node): boolean {
    const returns = (inner: ts.Node): boolean =>
        (ts.isReturnStatement(inner) && inner.expression !== undefined) ||
        (!isFunctionNode(inner) && someChild(inner, returns));
    return isFunctionNode(node) && node.body !== undefined && ts.isBlock(node.body) && !returns(node.body);
}

function checkCallable(cx: Context, callee: ts.Expression): void {
    if (!cx.types.onlyAt(callee, Kind.Function)) {
        cx.unfit(callee, 'a call', callee, 'test for null first, or call a function');
    }
}

function functionCall(
    cx: Context,
    node: ts.CallExpression,
    symbol: ts.Symbol,
    declaration: ts.FunctionDeclaration,
): php.Expression {
    if (isHostDeclaration(cx, declaration)) {
        const spelling = phpSpelling(declaration) ?? symbol.name;
        const silent = spelling.startsWith('@');
        return { kind: 'call', callee: silent ? spelling.slice(1) : spelling, args: hostArgs(cx, node), silent };
    }
    const name = cx.topName(symbol);
    if (cx.program.isModule && cx.classNode !== null) {
        return php.staticCall('self', name, args(cx, node));
    }
    return php.callWith(name, args(cx, node));
}

function memberCall(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): php.Expression {
    const declarations = cx.properties.declarationsAt(callee);
    const name = callee.name.text;
    const isCall = declarations.length > 0 && declarations.every(isMethod);
    const isHost = declarations.some((one) => isHostDeclaration(cx, one));
    const values = (): php.Argument[] => (isHost ? hostArgs(cx, node) : args(cx, node));
    if (callee.expression.kind === SK.SuperKeyword) {
        return php.staticCall('parent', name, values());
    }
    const owner = classReference(cx, callee.expression);
    if (owner !== null && isCall) {
        return php.staticCall(owner, name, values());
    }
    if (isCall && cx.types.onlyAt(callee.expression, Kind.Class | NOTHING)) {
        const object = receiver(cx, callee.expression);
        return { kind: 'methodCall', object, name, args: values() };
    }
    if (declarations.some(isMethod) && !isCall) {
        return cx.unfit(
            callee,
            `calling \`.${name}\`, a method of one class and a property of another,`,
            callee.expression,
            'declare it the same way in both classes',
        );
    }
    checkCallable(cx, callee);
    // A function that a property holds.
    return php.callWith(mayBeAbsent(cx, callee) ? receiver(cx, callee) : access(cx, callee), args(cx, node));
}

/** Arguments for a function of the program. */
export function args(cx: Context, node: ts.CallExpression | ts.NewExpression): php.Argument[] {
    const nodes = [...(node.arguments ?? [])];
    const callee = cx.types.calleeOf(node);
    // PHP's exceptions take no null for a text.
    const made = callee !== undefined && ts.isConstructorDeclaration(callee) ? callee.parent : callee;
    const makesError = made !== undefined && isLibraryError(cx, cx.checker.getTypeAtLocation(made).symbol);
    const values = nodes.flatMap((arg, at): php.Argument | php.Argument[] => {
        if (makesError && at === 1) {
            return causeOf(cx, arg);
        }
        if (ts.isSpreadElement(arg)) {
            return { value: spreadList(cx, arg.expression), spread: true };
        }
        if (makesError && cx.mayBeNull(arg)) {
            return php.argument(php.binary(withoutNull(expression(cx, arg)), '??', php.string('')));
        }
        if (cx.bindings.changedArguments.has(arg) && nodes.slice(at + 1).some((later) => cx.movesPlace(arg, later))) {
            return cx.refuse(arg, 'FLVX1103', short(arg));
        }
        return php.argument(cx.bindings.changedArguments.has(arg) ? changedArgument(cx, arg) : expression(cx, arg));
    });
    // A parameter that takes `void` may be left out; PHP wants something for it.
    const taken = callee === undefined || ts.isJSDocSignature(callee) ? [] : withoutThis(callee);
    const rest = values.some(({ spread }) => spread) ? [] : taken.slice(nodes.length);
    const open = rest.filter((one) => !saysOptional(one));
    return mergeSpread([...values, ...open.map(() => php.argument(php.NULL))]);
}

/** `{ cause: error }`: PHP's exceptions take the one before as their third argument. */
function causeOf(cx: Context, node: ts.Expression): php.Argument[] {
    const options = bare(node);
    const only =
        ts.isObjectLiteralExpression(options) && options.properties.length === 1 ? options.properties[0] : undefined;
    const value =
        only === undefined
            ? null
            : ts.isPropertyAssignment(only)
              ? only.initializer
              : ts.isShorthandPropertyAssignment(only)
                ? only.name
                : null;
    if (value === null) {
        return cx.refuse(node, 'FLVX1202', 'Error', 'its options are no literal', 'write `{ cause: error }`');
    }
    const isErrorIfAny =
        cx.types.onlyAt(value, Kind.Class | Kind.Undefined) &&
        isError(cx, cx.checker.getNonNullableType(cx.types.of(value)));
    if (!isErrorIfAny && !isThrowable(cx, value)) {
        return cx.unfit(value, 'a cause', value, 'give an `Error` or a class that extends it');
    }
    return [php.argument(php.int(0)), php.argument(expression(cx, value))];
}

/** An argument that the function changes: PHP passes it by reference. */
function changedArgument(cx: Context, node: ts.Expression): php.Expression {
    if (!cx.program.ownership.isFresh(node)) {
        const given = cx.types.of(node);
        const wanted = cx.checker.getContextualType(node);
        if (wanted !== undefined && !takesBack(cx, given, wanted)) {
            const advice = 'the function may put something else in: let both have one type';
            return cx.refuse(node, 'FLVX1302', cx.types.text(given), cx.types.text(wanted), advice);
        }
        checkMutation(cx, node, node);
        return writableContainer(cx, node);
    }
    return cx.hoist(node, expression(cx, node), 'values');
}

/** Whether what may be put into a list or record of the one type may stand in the other, where it came from. */
function takesBack(cx: Context, given: ts.Type, wanted: ts.Type): boolean {
    const { checker, types } = cx;
    const pairs = [
        [types.itemType(given), types.itemType(wanted)],
        [types.entryType(given), types.entryType(wanted)],
        ...checker.getPropertiesOfType(wanted).map((property) => {
            const own = types.itemType(wanted) === null ? checker.getPropertyOfType(given, property.name) : undefined;
            return [own && checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(property)];
        }),
    ];
    return pairs.every(
        ([one, other]) =>
            !one ||
            !other ||
            checker.isTypeAssignableTo(other, one) ||
            (!one.isUnion() && (types.kinds(one) & CONTAINER) !== 0 && takesBack(cx, one, other)),
    );
}

/** PHP takes no plain argument behind a spread one. */
export function mergeSpread(made: php.Argument[]): php.Argument[] {
    const first = made.findIndex((one) => one.spread);
    if (first < 0 || first === made.length - 1) {
        return made;
    }
    const items = made
        .slice(first)
        .map(({ value, spread }): php.ArrayItem => ({ key: null, value, spread, comments: [] }));
    return [...made.slice(0, first), { value: php.array(items), spread: true }];
}

/** Arguments for a function of the host, which knows no undefined. */
function hostArgs(cx: Context, node: ts.CallExpression): php.Argument[] {
    for (const arg of node.arguments) {
        if (
            !ts.isSpreadElement(arg) &&
            (cx.flags(arg) & Flag.Missing || (cx.kinds(arg) & Kind.Undefined && !(cx.kinds(arg) & Kind.Function)))
        ) {
            cx.refuse(arg, 'FLVX1309');
        }
    }
    return args(cx, node);
}

function superCall(cx: Context, node: ts.CallExpression): php.Expression {
    return php.staticCall('parent', '__construct', args(cx, node));
}

/** `new Class(…)`, `Error(…)` */
export function newObject(cx: Context, node: ts.NewExpression | ts.CallExpression): php.Expression {
    const target = bare(node.expression);
    const symbol = ts.isIdentifier(target) ? cx.bindings.declaredAt(target) : undefined;
    if (isEmptyArray(cx, node)) {
        return php.list([]);
    }
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Class) === 0) {
        return cx.refuse(node, 'FLVX1001', `\`new ${short(target)}\``, 'make objects of classes that are declared');
    }
    const declaration = symbol.valueDeclaration;
    if (declaration !== undefined && isHostDeclaration(cx, declaration)) {
        return cx.refuse(node, 'FLVX1001', 'an object of a class of the host', 'call what the host gives');
    }
    return { kind: 'new', class: className(cx, symbol), args: args(cx, node) };
}
