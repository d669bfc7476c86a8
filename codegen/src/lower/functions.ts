import { ts } from 'ts-morph';
import { implementationOf } from '../answers';
import { bare, isClosure, Owner } from '../bindings';
import { Context, short } from '../context';
import { isSafeInt } from '../numbers/constants';
import * as php from '../php/ast';
import { isMethod } from '../properties';
import { parameterType, returnType } from '../phpTypes';
import { Kind } from '../types';
import { isClassConstant } from './access';
import { expression, shapeOf } from './expressions';
import { declarePattern } from './patterns';
import { block, effect } from './statements';
import { isBinary } from '../nodes';
import { functionDoc } from './docs';

type FunctionNode =
    | ts.FunctionDeclaration
    | ts.MethodDeclaration
    | ts.ConstructorDeclaration
    | ts.ArrowFunction
    | ts.FunctionExpression;

/**
 * Whether a declaration without a body is an overload: nothing is printed for it. The function behind it must not take
 * or give what PHP knows by its type alone.
 */
export function isOverload(cx: Context, node: ts.FunctionDeclaration | ts.MethodDeclaration): boolean {
    const implementation = implementationOf(node);
    if (implementation === node || implementation === undefined) {
        return false;
    }
    const signature = cx.checker.getSignatureFromDeclaration(implementation)!;
    const types = [signature.getReturnType(), ...implementation.parameters.map((parameter) => cx.types.of(parameter))];
    const isKnown = types.every((type) => (cx.types.kinds(type) & (Kind.Unknown | Kind.Any)) === 0);
    const isAlone = ts.isFunctionDeclaration(node) || !isInherited(cx, node.parent as ts.ClassDeclaration);
    return isKnown && isAlone;
}

/** Whether the class has a parent or a child. */
function isInherited(cx: Context, node: ts.ClassDeclaration): boolean {
    const hasParent = node.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) === true;
    return hasParent || cx.program.ownership.isExtended(node);
}

/** The parameters that get something: one called `this` says only what a function is called on. */
export const withoutThis = ({ parameters: all }: ts.SignatureDeclaration): ts.ParameterDeclaration[] =>
    all.filter((parameter) => parameter.name.getText() !== 'this');

/** Parameters, with what has to run before the body. */
export function parameters(cx: Context, node: FunctionNode): { list: php.Parameter[]; before: php.Statement[] } {
    checkGuard(cx, node);
    const before: php.Statement[] = [];
    const typed = !isClosure(node) || node.parameters.some((parameter) => parameter.type !== undefined);
    const list = withoutThis(node).map((parameter): php.Parameter => {
        const isPattern = !ts.isIdentifier(parameter.name);
        const binding = isPattern ? undefined : cx.bindings.at(parameter.name);
        const name = binding === undefined ? cx.names.temporary(node, 'values') : cx.names.variable(binding);
        let initial: php.Expression | null = null;
        const variadic = parameter.dotDotDotToken !== undefined;
        if (parameter.initializer !== undefined) {
            initial = defaultOf(cx, parameter, name, before);
        } else if (!variadic && isOptional(cx, parameter) && !hasRequiredBehind(cx, parameter)) {
            initial = php.NULL;
        } else if (cx.program.defaults.isOneOfMany(parameter, cx.checker)) {
            const advice = 'write `name?` or `...names`';
            cx.refuse(parameter, 'FLVX1202', short(parameter), 'calls may have no argument for it', advice);
        }
        const native = typed ? parameterType(cx, parameter) : null;
        if (isPattern) {
            before.push(...declarePattern(cx, parameter.name as ts.BindingPattern, php.variable(name)));
        }
        const byReference = binding !== undefined && cx.bindings.isReference(binding);
        return { name, type: native, default: initial, variadic, byReference };
    });
    if (ts.isMethodDeclaration(node)) {
        fitOverridden(cx, node, list);
    }
    return { list, before };
}

/**
 * Records in a value of unknown type are unpacked where a type is asserted, and where what a type guard was called with
 * is read; a guard that others call, or that is called with what holds something unknown, leaves them as they are.
 */
function checkGuard(cx: Context, node: FunctionNode): void {
    const predicate = node.type !== undefined && ts.isTypePredicateNode(node.type) ? node.type : undefined;
    const type = predicate?.type;
    const at = node.parameters.findIndex(({ name }) => name.getText() === predicate?.parameterName.getText());
    const parameter = node.parameters[at];
    if (
        type === undefined ||
        parameter === undefined ||
        !cx.conversions.hasBoxes ||
        !cx.types.holdsUnknown(cx.types.of(parameter)) ||
        shapeOf(cx, cx.checker.getTypeFromTypeNode(type), type, []) === null
    ) {
        return;
    }
    const isDirect = ({ arguments: given }: ts.CallExpression | ts.NewExpression): boolean => {
        const from = given?.[at] === undefined ? null : cx.types.declared(bare(given[at]));
        return from !== null && ((from.flags & ts.TypeFlags.Unknown) !== 0 || !cx.types.holdsUnknown(from));
    };
    const calls = cx.bindings.callsOf.get(node) ?? [];
    const isUnknown = (cx.types.of(parameter).flags & ts.TypeFlags.Unknown) !== 0;
    if (!isUnknown || cx.bindings.loose.has(node) || !calls.every(isDirect)) {
        const advice = `let it return the value: \`value as ${type.getText()}\``;
        cx.refuse(type, 'FLVX1306', 'a type guard leaves records as they are', advice);
    }
}

/** PHP lets a method take no fewer arguments than what it overrides. */
function fitOverridden(cx: Context, node: ts.MethodDeclaration, list: php.Parameter[]): void {
    for (const { parameters: others } of cx.properties.overridden(node).filter(isMethod)) {
        const required = node.parameters.filter(
            (one, at) => !isOptional(cx, one) && (others[at] === undefined || isOptional(cx, others[at])),
        );
        if (required[0] !== undefined) {
            cx.refuse(
                required[0],
                'FLVX1701',
                `\`${short(required[0].name)}\` can be left out where the method is called through what it overrides`,
                'give it a default, or let the other demand it too',
            );
        }
        for (const other of list.some(({ variadic }) => variadic) ? [] : others.slice(list.length)) {
            const variadic = other.dotDotDotToken !== undefined;
            list.push({
                name: cx.names.temporary(node, 'unused'),
                type: parameterType(cx, other),
                default: variadic ? null : php.NULL,
                variadic,
            });
        }
    }
}

/** Whether a parameter says itself that it may be left out. */
export const saysOptional = (one: ts.ParameterDeclaration): boolean =>
    one.initializer !== undefined || one.questionToken !== undefined || one.dotDotDotToken !== undefined;

const isOptional = (cx: Context, one: ts.ParameterDeclaration): boolean =>
    saysOptional(one) || cx.program.defaults.mayBeLeftOut(one);

/** Whether a parameter further behind has to be given: PHP has no default before it. */
function hasRequiredBehind(cx: Context, parameter: ts.ParameterDeclaration): boolean {
    const all = parameter.parent.parameters as ts.NodeArray<ts.ParameterDeclaration>;
    return all.slice(all.indexOf(parameter) + 1).some((one) => !isOptional(cx, one));
}

/** Whether null stands for the default of a parameter, which the body puts in its place. */
export function isDefaultInBody(cx: Context, parameter: ts.ParameterDeclaration): boolean {
    return (
        !isConstantExpression(cx, parameter.initializer!) ||
        hasRequiredBehind(cx, parameter) ||
        cx.program.defaults.receivesUndefined(parameter)
    );
}

/**
 * A default. PHP's own stands for a missing argument only, and has to be constant; where undefined can be passed, or
 * the default is computed, null takes its place.
 */
function defaultOf(
    cx: Context,
    parameter: ts.ParameterDeclaration,
    name: string,
    before: php.Statement[],
): php.Expression | null {
    const { initializer } = parameter;
    if (!isDefaultInBody(cx, parameter)) {
        return expression(cx, initializer!);
    }
    if (cx.types.kindsAt(parameter) & (Kind.Null | Kind.Unknown)) {
        return cx.refuse(
            parameter,
            'FLVX1202',
            short(parameter),
            'null and undefined cannot be told apart in an argument',
            'use a constant default, or `??` in the body',
        );
    }
    const fallback = cx.collecting(() => [
        php.statement(php.assign(php.variable(name), expression(cx, initializer!), '??=')),
    ]);
    before.push(...fallback);
    return hasRequiredBehind(cx, parameter) ? null : php.NULL;
}

/** `new Array<T>()`, which is `[]`. */
export const isEmptyArray = (cx: Context, node: ts.Node): boolean =>
    ts.isNewExpression(node) &&
    (node.arguments ?? []).length === 0 &&
    cx.library.ofName(bare(node.expression)) === 'Array';

/** Whether PHP takes the expression as a default, a constant or an initial value. */
export function isConstantExpression(cx: Context, node: ts.Expression): boolean {
    return (
        isEmptyArray(cx, bare(node)) ||
        constantShape(bare(node), (name) => {
            const symbol = cx.bindings.declaredAt(name);
            const declaration = symbol?.valueDeclaration;
            if (symbol === cx.program.undefinedSymbol) {
                return true;
            }
            return (
                declaration !== undefined &&
                (ts.isEnumMember(declaration) ||
                    cx.bindings.of(symbol)?.isConstant === true ||
                    (ts.isPropertyDeclaration(declaration) && isClassConstant(cx, declaration)))
            );
        })
    );
}

/** Whether an expression has the shape of a constant; `isConstantName` answers for names. */
export function constantShape(node: ts.Expression, isConstantName: (name: ts.Node) => boolean): boolean {
    const inner = bare(node);
    switch (inner.kind) {
        case ts.SyntaxKind.NumericLiteral:
        case ts.SyntaxKind.StringLiteral:
        case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
        case ts.SyntaxKind.TrueKeyword:
        case ts.SyntaxKind.FalseKeyword:
        case ts.SyntaxKind.NullKeyword:
        case ts.SyntaxKind.RegularExpressionLiteral:
            return true;
        case ts.SyntaxKind.Identifier:
            return isConstantName(inner);
        case ts.SyntaxKind.PropertyAccessExpression:
            return isConstantName((inner as ts.PropertyAccessExpression).name);
        case ts.SyntaxKind.PrefixUnaryExpression:
            return (
                (inner as ts.PrefixUnaryExpression).operator === ts.SyntaxKind.MinusToken &&
                constantShape((inner as ts.PrefixUnaryExpression).operand, isConstantName)
            );
        case ts.SyntaxKind.BinaryExpression: {
            const { left, right } = inner as ts.BinaryExpression;
            return (
                constantArithmetic(inner) !== null ||
                (joinsTexts(inner as ts.BinaryExpression) &&
                    constantShape(left, isConstantName) &&
                    constantShape(right, isConstantName))
            );
        }
        case ts.SyntaxKind.ArrayLiteralExpression:
            return (inner as ts.ArrayLiteralExpression).elements.every((element) =>
                constantShape(element, isConstantName),
            );
        case ts.SyntaxKind.ObjectLiteralExpression:
            return (inner as ts.ObjectLiteralExpression).properties.every(
                (property) =>
                    ts.isPropertyAssignment(property) &&
                    constantShape(property.initializer, isConstantName) &&
                    (!ts.isComputedPropertyName(property.name) ||
                        constantShape(property.name.expression, isConstantName)),
            );
        default:
            return false;
    }
}

/** The value of arithmetic on number literals that PHP calculates exactly as written. */
function constantArithmetic(node: ts.Expression): number | null {
    const inner = bare(node);
    if (ts.isNumericLiteral(inner)) {
        return Number(inner.text);
    }
    if (!ts.isBinaryExpression(inner)) {
        return null;
    }
    const left = constantArithmetic(inner.left);
    const right = constantArithmetic(inner.right);
    const operator = inner.operatorToken.kind;
    if (left === null || right === null) {
        return null;
    }
    const value =
        operator === ts.SyntaxKind.AsteriskToken
            ? left * right
            : operator === ts.SyntaxKind.PlusToken
              ? left + right
              : operator === ts.SyntaxKind.MinusToken
                ? left - right
                : NaN;
    return isSafeInt(value) ? value : null;
}

/** `'a' + 'b'` */
function joinsTexts(node: ts.Expression): boolean {
    const inner = bare(node);
    return (
        ts.isStringLiteralLike(inner) ||
        (isBinary(inner, ts.SyntaxKind.PlusToken) && joinsTexts(inner.left) && joinsTexts(inner.right))
    );
}

function resultType(cx: Context, node: FunctionNode): ts.Type {
    return cx.checker.getReturnTypeOfSignature(cx.checker.getSignatureFromDeclaration(node)!);
}

/** A function's body. */
export function body(cx: Context, node: FunctionNode, before: php.Statement[]): php.Statement[] {
    if (node.body === undefined) {
        return [];
    }
    const globals = [...(cx.bindings.globalsOf.get(node) ?? [])].map((binding) => cx.names.variable(binding));
    const head: php.Statement[] = globals.length === 0 ? before : [{ kind: 'global', names: globals }, ...before];
    if (!ts.isBlock(node.body)) {
        const value = node.body;
        if (isVoid(cx, node)) {
            return [...head, ...cx.collecting(() => effect(cx, value))];
        }
        return [...head, ...cx.collecting(() => [{ kind: 'return', value: expression(cx, value) }])];
    }
    const statements = block(cx, node.body);
    const canEnd = (node.flags & ts.NodeFlags.HasImplicitReturn) !== 0;
    const tail: php.Statement[] = canEnd && cx.returnsNull ? [{ kind: 'return', value: php.NULL }] : [];
    return [...head, ...statements, ...tail];
}

/** What the place of a closure wants of its result. `satisfies` wants nothing: the closure keeps its own type. */
export function wantedResult(cx: Context, node: ts.Node): ts.Type | undefined {
    let place: ts.Node = node.parent;
    while (
        ts.isParenthesizedExpression(place) ||
        ts.isPropertyAssignment(place) ||
        ts.isObjectLiteralExpression(place) ||
        ts.isArrayLiteralExpression(place)
    ) {
        place = place.parent;
    }
    return isClosure(node) && !ts.isSatisfiesExpression(place)
        ? cx.checker.getContextualType(node)?.getCallSignatures()[0]?.getReturnType()
        : undefined;
}

/** Whether a function gives no value. A closure that says what it gives does so where nobody wants it, too. */
export function isVoid(cx: Context, node: FunctionNode): boolean {
    const wanted = node.type === undefined ? wantedResult(cx, node) : undefined;
    if (wanted !== undefined && wanted.flags & ts.TypeFlags.Void) {
        return true;
    }
    return (resultType(cx, node).flags & (ts.TypeFlags.Void | ts.TypeFlags.Never)) !== 0;
}

/** Whether a `return` without value has to give null: PHP insists on it for a nullable return type. */
export function returnsNull(cx: Context, node: FunctionNode): boolean {
    const type = returnType(cx, node);
    return type !== null && type.name !== 'void';
}

/** What functions and methods have in common; asked for while the function is the one in work. */
export function functionParts(cx: Context, node: FunctionNode): Omit<php.FunctionLike, 'name'> {
    const { list, before } = parameters(cx, node);
    return {
        doc: functionDoc(cx, node, list),
        parameters: list,
        returnType: returnType(cx, node),
        body: body(cx, node, before),
    };
}

/** An arrow function or a function expression. */
export function closure(
    cx: Context,
    node: ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration,
): php.Expression {
    return cx.inFunction(
        node,
        () => returnsNull(cx, node),
        (): php.Expression => {
            const { list, before } = parameters(cx, node);
            const captured = capturesOf(cx, node);
            const declared = node.type === undefined ? null : returnType(cx, node);
            const isShort =
                ts.isArrowFunction(node) &&
                !ts.isBlock(node.body) &&
                before.length === 0 &&
                !captured.some(({ byReference }) => byReference) &&
                !isVoid(cx, node);
            const made = body(cx, node, before);
            const [only] = made;
            return isShort && made.length === 1 && only?.kind === 'return'
                ? { kind: 'arrow', parameters: list, returnType: declared, body: only.value! }
                : { kind: 'closure', parameters: list, captures: captured, returnType: declared, body: made };
        },
    );
}

/** What the closure takes from outside, in the order of the declarations. */
export function capturesOf(cx: Context, node: Owner): php.Capture[] {
    const captures = [...(cx.bindings.capturesOf.get(node) ?? [])].filter(([binding]) => !binding.isConstant);
    captures.sort(([a], [b]) => a.declaration.pos - b.declaration.pos);
    return captures.map(([binding, capture]) => ({
        name: cx.names.variable(binding),
        byReference: capture.byReference,
    }));
}

/** A named function as a value. */
export function functionValue(cx: Context, symbol: ts.Symbol): php.Expression {
    const name = cx.topName(symbol);
    return cx.program.isModule && cx.classNode !== null
        ? methodValue('self', name)
        : php.staticCall('\\Closure', 'fromCallable', [php.argument(php.string(name))]);
}

/** A static method as a value. */
export function methodValue(owner: string, name: string): php.Expression {
    const callable = php.list([php.classConstant(owner, 'class'), php.string(name)]);
    return php.staticCall('\\Closure', 'fromCallable', [php.argument(callable)]);
}
