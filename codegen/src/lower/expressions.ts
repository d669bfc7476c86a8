import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context, short } from '../context';
import { Flag } from '../numbers/flags';
import { isSafeInt } from '../numbers/constants';
import * as php from '../php/ast';
import { CONTAINER, Kind, NOTHING } from '../types';
import { propertyAccess, elementAccess, optionalChain } from './access';
import { assignment, update } from './assignments';
import { call, newObject } from './calls';
import { closure, functionValue } from './functions';
import { arrayLiteral, objectLiteral } from './literals';
import { className, isHostDeclaration, phpSpelling } from './names';
import { binary, condition, kindsOf, negate, nothingForNothing } from './operators';
import { regularExpressionAsValue } from './regex';
import { template } from './text';
import { isAccess, isAssignment, isBinary, hasModifier } from '../nodes';

const SK = ts.SyntaxKind;

type Handler = (cx: Context, node: never) => php.Expression;

/**
 * One visitor for each kind of expression. What is missing here is refused: nothing is left out silently.
 */
const HANDLERS = new Map<ts.SyntaxKind, Handler>([
    [SK.ParenthesizedExpression, (cx: Context, node: ts.ParenthesizedExpression) => expression(cx, node.expression)],
    [SK.AsExpression, assertion],
    [SK.SatisfiesExpression, (cx: Context, node: ts.SatisfiesExpression) => expression(cx, node.expression)],
    [SK.NonNullExpression, nonNull],
    [SK.NumericLiteral, numericLiteral],
    [SK.StringLiteral, textLiteral],
    [SK.NoSubstitutionTemplateLiteral, textLiteral],
    [SK.TemplateExpression, template],
    [SK.RegularExpressionLiteral, regularExpressionAsValue],
    [SK.TrueKeyword, () => php.TRUE],
    [SK.FalseKeyword, () => php.FALSE],
    [SK.NullKeyword, () => php.NULL],
    [SK.ThisKeyword, thisKeyword],
    [SK.Identifier, identifier],
    [SK.ArrayLiteralExpression, arrayLiteral],
    [SK.ObjectLiteralExpression, objectLiteral],
    [SK.PropertyAccessExpression, propertyAccess],
    [SK.ElementAccessExpression, elementAccess],
    [SK.CallExpression, call],
    [SK.NewExpression, newObject],
    [SK.ArrowFunction, closure],
    [SK.FunctionExpression, closure],
    [SK.BinaryExpression, binaryExpression],
    [SK.ConditionalExpression, conditional],
    [SK.PrefixUnaryExpression, prefixUnary],
    [SK.PostfixUnaryExpression, update],
    [SK.TypeOfExpression, typeOf],
] as [ts.SyntaxKind, Handler][]);

export const HANDLED_EXPRESSIONS: readonly ts.SyntaxKind[] = [...HANDLERS.keys()];

/** Refuses a value that TypeScript may take for something else than it is, where that makes a difference. */
export function checkSteady(cx: Context, node: ts.Expression): void {
    const { narrowing } = cx.program;
    if (narrowing.unsteady.has(node) && !narrowing.isSafe(node, (one) => cx.types.onlyAt(one, Kind.String))) {
        if (ts.isBinaryExpression(node)) {
            return cx.refuse(
                node,
                'FLVX1202',
                short(node),
                'TypeScript takes the left side to be there always, and drops the type of the right side',
                'give the whole its type: `const found: string | null = list[i] ?? null`',
            );
        }
        return cx.refuse(
            node,
            'FLVX1202',
            short(node),
            'TypeScript goes by what was assigned before, and a function may have assigned something else since',
            'give it its whole type where it is assigned: `let found = null as string | null`',
        );
    }
}

/** An expression's value. */
export function expression(cx: Context, node: ts.Expression): php.Expression {
    const replaced = cx.replacements.get(node);
    if (replaced !== undefined) {
        return replaced;
    }
    checkSteady(cx, node);
    const handler = HANDLERS.get(node.kind);
    if (handler === undefined) {
        const advice = 'give it a statement of its own, or wrap it in an arrow function';
        return cx.refuse(node, 'FLVX1001', `\`${short(node)}\` as a value`, advice);
    }
    const kinds = cx.kinds(node);
    if (kinds & Kind.Any && !isTypedAtOnce(cx, node)) {
        return cx.refuse(node, 'FLVX1301');
    }
    if (kinds & Kind.RegExp && (ts.isIdentifier(node) || isAccess(node))) {
        return regularExpressionAsValue(cx, node);
    }
    const shape = testedShape(cx, node);
    const read = optionalChain.isTop(cx, node) ? optionalChain(cx, node) : handler(cx, node as never);
    const value = shape === null ? read : cx.helper('unbox', read, shape);
    // The constants are the same node wherever they stand.
    if (value.kind !== 'constant') {
        value.line ??= cx.file.getLineAndCharacterOfPosition(node.getStart(cx.file)).line + 1;
    }
    if (!cx.conversions.isBoxed(node)) {
        return value;
    }
    return cx.types.onlyAt(node, Kind.Record) ? php.cast('object', value) : cx.helper('box', value);
}

/** A constant or a property that is read as it stands. */
export const rawExpression = (cx: Context, node: ts.Expression): php.Expression =>
    ts.isIdentifier(node) ? identifier(cx, node) : propertyAccess(cx, node as ts.PropertyAccessExpression);

/** Whether the place of a value of the type `any`, such as `JSON.parse` gives, says what type it has. */
function isTypedAtOnce(cx: Context, node: ts.Expression): boolean {
    const { parent } = node;
    if (
        ts.isParenthesizedExpression(parent) ||
        ts.isNonNullExpression(parent) ||
        (ts.isConditionalExpression(parent) && parent.condition !== node) ||
        isBinary(parent, SK.BarBarToken, SK.AmpersandAmpersandToken, SK.QuestionQuestionToken)
    ) {
        return isTypedAtOnce(cx, parent);
    }
    if (ts.isSpreadElement(parent) || ts.isSatisfiesExpression(parent)) {
        return false;
    }
    if (ts.isExpressionStatement(parent) || (ts.isVariableDeclaration(parent) && parent.type === undefined)) {
        return ts.isExpressionStatement(parent);
    }
    const type = cx.checker.getContextualType(node);
    return type !== undefined && (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.TypeParameter)) === 0;
}

/** An expression whose value PHP takes as a number. */
export function numeric(cx: Context, node: ts.Expression): php.Expression {
    if (!cx.types.onlyAt(node, Kind.Number)) {
        return cx.unfit(node, 'arithmetic', node, 'convert it with `Number(…)` first');
    }
    const value = expression(cx, node);
    return orWhereMissing(cx, node, value, php.constant('NAN'));
}

/** Operands of an operator: what PHP would read only after a later operand has run is read before. */
export function inOrder(
    cx: Context,
    nodes: readonly ts.Expression[],
    lower: (cx: Context, node: ts.Expression) => php.Expression,
): php.Expression[] {
    return nodes.map((node, at) => {
        const value = lower(cx, node);
        return nodes.slice(at + 1).some((later) => cx.readsTooLate(node, later))
            ? cx.hoist(node, value, 'before')
            : value;
    });
}

/** `$x['k'] ?? null` without its default, so that another one can take its place. */
export function withoutNull(value: php.Expression): php.Expression {
    return value.kind === 'binary' && value.operator === '??' && value.right === php.NULL ? value.left : value;
}

/** `value ?? other` */
export const orElse = (value: php.Expression, other: php.Expression): php.Expression =>
    php.binary(withoutNull(value), '??', other);

/** The value of a node, with something else in the place of undefined. */
export const orWhereMissing = (
    cx: Context,
    node: ts.Expression,
    value: php.Expression,
    other: php.Expression,
): php.Expression => (cx.flags(node) & Flag.Missing ? orElse(value, other) : value);

/** An expression used as the object of an access: JavaScript throws where it is undefined. */
export function receiver(cx: Context, node: ts.Expression): php.Expression {
    const value = expression(cx, node);
    const isUnsteady =
        !ts.isNonNullExpression(node) &&
        cx.program.narrowing.unsteady.has(bare(node)) &&
        (cx.kinds(node) & NOTHING) !== 0;
    return isUnsteady || cx.flags(node) & Flag.Missing ? cx.helper('present', value) : value;
}

/** An argument of a library function or of PHP: must not be missing. */
export function present(cx: Context, node: ts.Expression): php.Expression {
    if (cx.flags(node) & Flag.Missing) {
        return cx.refuse(node, 'FLVX1309');
    }
    return expression(cx, node);
}

/** An assertion costs nothing, but records that come out of `unknown` may have to be unpacked. */
function assertion(cx: Context, node: ts.AsExpression): php.Expression {
    const value = expression(cx, node.expression);
    if (
        cx.numbers.isDeclaredInt(node.type) &&
        cx.types.onlyAt(node.expression, Kind.Number) &&
        cx.flags(node.expression) & Flag.Float
    ) {
        return php.cast('int', value);
    }
    const inner = bare(node.expression);
    const isTyped =
        ts.isCallExpression(inner) && cx.library.ofCall(inner) === 'JSON.parse' && !cx.conversions.parsesUnknown(inner);
    if (!cx.conversions.hasBoxes || isTyped || !cx.types.holdsUnknown(cx.types.of(node.expression))) {
        return value;
    }
    const shape = shapeOf(cx, cx.types.of(node), node, []);
    return shape === null ? value : cx.helper('unbox', value, shape);
}

/** The shape of what was tested to be a record or a list, and came as `unknown`: the test leaves it as it is. */
export function testedShape(cx: Context, node: ts.Expression): php.Expression | null {
    if (!cx.conversions.hasBoxes || !(ts.isIdentifier(node) || isAccess(node))) {
        return null;
    }
    const type = cx.types.of(node);
    const isTested = (cx.types.kinds(type) & CONTAINER) !== 0 && cx.types.declared(node).flags & ts.TypeFlags.Unknown;
    return isTested ? shapeOf(cx, type, node, []) : null;
}

/** Where in a value of the type records may be boxed: for the helper that unpacks them. */
export function shapeOf(cx: Context, type: ts.Type, node: ts.Node, above: ts.Type[]): php.Expression | null {
    if (above.includes(type)) {
        return cx.refuse(node, 'FLVX1306', 'the type holds itself', 'test the parts with `typeof` one by one');
    }
    const inside = [...above, type];
    if (type.isUnion()) {
        const shapes = type.types.map((part) => shapeOf(cx, part, node, inside)).filter((shape) => shape !== null);
        return shapes.length > 1
            ? cx.refuse(node, 'FLVX1306', 'the type is a union of records', 'assert one of them')
            : (shapes[0] ?? null);
    }
    const kinds = cx.types.kinds(type);
    const all = (shape: php.Expression): php.Expression => php.array([php.item(shape, php.string('*'))]);
    if (kinds === Kind.List) {
        const shape = shapeOf(cx, cx.types.itemType(type)!, node, inside);
        return shape && all(shape);
    }
    if (kinds !== Kind.Record) {
        return null;
    }
    const items: php.ArrayItem[] = [];
    const add = (held: ts.Type, key: string): void => {
        const shape = shapeOf(cx, held, node, inside);
        if (shape !== null) {
            items.push(php.item(shape, php.string(key)));
        }
    };
    cx.checker.getPropertiesOfType(type).forEach((one) => add(cx.checker.getTypeOfSymbol(one), one.name));
    const index = cx.types.entryType(type);
    if (index !== undefined) {
        add(index, '*');
    }
    return items.length > 0 || cx.types.isAmbiguousRecord(type) ? php.array(items) : null;
}

function nonNull(cx: Context, node: ts.NonNullExpression): php.Expression {
    const value = expression(cx, node.expression);
    const { parent } = node;
    const isObject = (isAccess(parent) || ts.isCallExpression(parent)) && parent.expression === node;
    // JavaScript throws where a member of null is read.
    return isObject && cx.kinds(node.expression) & Kind.Null ? cx.helper('present', value) : value;
}

export function numberNode(value: number): php.Expression {
    if (Number.isNaN(value)) {
        return php.constant('NAN');
    }
    if (!Number.isFinite(value)) {
        return value > 0 ? php.constant('INF') : php.minus(php.constant('INF'));
    }
    return isSafeInt(value) ? php.int(value) : php.float(value);
}

function numericLiteral(_cx: Context, node: ts.NumericLiteral): php.Expression {
    return numberNode(Number(node.text));
}

function textLiteral(cx: Context, node: ts.StringLiteralLike): php.Expression {
    return php.string(checkedText(cx, node, node.text));
}

/** Text that UTF-8 can hold. */
export function checkedText(cx: Context, node: ts.Node, text: string): string {
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
        return cx.refuse(node, 'FLVX1403');
    }
    return text;
}

function thisKeyword(cx: Context, node: ts.ThisExpression): php.Expression {
    const fn = thisContainer(node);
    if (
        ts.isSourceFile(fn) ||
        ts.isFunctionExpression(fn) ||
        ts.isObjectLiteralExpression(fn.parent) ||
        ts.isFunctionDeclaration(fn) ||
        ts.isModuleDeclaration(fn)
    ) {
        return cx.refuse(node, 'FLVX1604');
    }
    if (hasModifier(fn, ts.ModifierFlags.Static)) {
        return cx.refuse(node, 'FLVX1701', '`this` of a static method is used as a value', 'name the class');
    }
    return php.variable('this');
}

function identifier(cx: Context, node: ts.Identifier): php.Expression {
    const symbol = cx.bindings.symbolAt(node);
    if (symbol === undefined || symbol === cx.program.undefinedSymbol) {
        return php.NULL;
    }
    const binding = cx.bindings.of(symbol);
    if (binding !== undefined) {
        if (binding.isConstant) {
            return constantReference(cx, symbol);
        }
        const item = cx.items.get(binding.declaration);
        if (item !== undefined) {
            return cx.mayBeNull(node) ? php.orNull(item(false, false)) : item(false, true);
        }
        return cx.variable(binding);
    }
    const key = cx.library.ofSymbol(symbol);
    if (key !== null) {
        if (key === 'NaN' || key === 'Infinity') {
            return php.constant(key === 'NaN' ? 'NAN' : 'INF');
        }
        return cx.refuse(node, 'FLVX1201', node.text);
    }
    const real = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
    const declaration = real.valueDeclaration!;
    if (isHostDeclaration(cx, declaration) && ts.isVariableDeclaration(declaration)) {
        const spelling = phpSpelling(declaration) ?? real.name;
        return spelling.startsWith('$') ? php.variable(spelling.slice(1)) : php.constant(spelling);
    }
    if (ts.isFunctionDeclaration(declaration) && declaration.body !== undefined) {
        return functionValue(cx, real);
    }
    if (ts.isFunctionExpression(declaration)) {
        const advice = 'declare the function with `function`, or give it to a `const` of its own';
        return cx.refuse(node, 'FLVX1001', 'the own name of a function expression', advice);
    }
    return cx.refuse(node, 'FLVX1201', node.text);
}

/** A top-level constant: `NAME`, or `self::NAME` in a class file. */
function constantReference(cx: Context, symbol: ts.Symbol): php.Expression {
    const name = cx.topName(symbol);
    if (cx.classNode !== null && cx.program.isModule) {
        return php.classConstant('self', name);
    }
    return php.constant(name);
}

/** The function, member or file that `this` belongs to: arrow functions have none of their own. */
function thisContainer(node: ts.Node): ts.Node {
    let current = node.parent;
    while (
        !ts.isSourceFile(current) &&
        !ts.isFunctionDeclaration(current) &&
        !ts.isFunctionExpression(current) &&
        !ts.isMethodDeclaration(current) &&
        !ts.isConstructorDeclaration(current) &&
        !ts.isPropertyDeclaration(current)
    ) {
        current = current.parent;
    }
    return current;
}

export function classReference(cx: Context, node: ts.Expression): string | null {
    const inner = bare(node);
    if (inner.kind === SK.ThisKeyword) {
        return hasModifier(thisContainer(inner), ts.ModifierFlags.Static) ? 'static' : null;
    }
    if (!ts.isIdentifier(inner)) {
        return null;
    }
    const symbol = cx.bindings.declaredAt(inner);
    return symbol !== undefined && symbol.flags & ts.SymbolFlags.Class ? className(cx, symbol) : null;
}

function binaryExpression(cx: Context, node: ts.BinaryExpression): php.Expression {
    return isAssignment(node) ? assignment(cx, node) : binary(cx, node);
}

function conditional(cx: Context, node: ts.ConditionalExpression): php.Expression {
    const nothing = nothingForNothing(cx, node);
    if (nothing !== null) {
        return nothing;
    }
    const test = condition(cx, node.condition);
    return cx.conditionally(() => php.ternary(test, expression(cx, node.whenTrue), expression(cx, node.whenFalse)));
}

/** Whether something is `!x` of what may be null in the place of a boolean: then `!!x` is more than `x`. */
function isNullableNegation(cx: Context, node: ts.Expression): boolean {
    const inner = bare(node);
    if (!ts.isPrefixUnaryExpression(inner) || inner.operator !== SK.ExclamationToken) {
        return false;
    }
    const kinds = kindsOf(cx, bare(inner.operand));
    return (kinds & NOTHING) !== 0 && (kinds & ~NOTHING) === Kind.Boolean;
}

function prefixUnary(cx: Context, node: ts.PrefixUnaryExpression): php.Expression {
    const { operand } = node;
    switch (node.operator) {
        case SK.ExclamationToken:
            return isNullableNegation(cx, operand) ? php.not(condition(cx, operand)) : negate(condition(cx, operand));
        case SK.MinusToken: {
            const value = cx.numbers.constantOf(node);
            if (ts.isNumericLiteral(bare(operand)) && value !== null) {
                return numberNode(value);
            }
            return php.minus(numeric(cx, operand));
        }
        case SK.PlusToken:
            return cx.types.onlyAt(operand, Kind.Number)
                ? numeric(cx, operand)
                : cx.helper('number', toNumberArgument(cx, operand));
        case SK.PlusPlusToken:
        case SK.MinusMinusToken:
            return update(cx, node);
        default:
            return php.minus(php.binary(cx.helper('bits', numeric(cx, operand)), '+', php.int(1)));
    }
}

/** What `Number(…)` takes: text, a number, a boolean or null. */
export function toNumberArgument(cx: Context, node: ts.Expression): php.Expression {
    if (!cx.types.onlyAt(node, Kind.String | Kind.Number | Kind.Boolean | Kind.Null)) {
        return cx.unfit(node, 'the conversion to a number', node, 'test the value with `typeof` first');
    }
    if (cx.flags(node) & Flag.Missing && !cx.program.isModule) {
        return orElse(expression(cx, node), php.constant('NAN'));
    }
    return present(cx, node);
}

export function typeOf(cx: Context, node: ts.TypeOfExpression): php.Expression {
    const kinds = kindsOf(cx, node.expression);
    const known: Partial<Record<number, string>> = {
        [Kind.String]: 'string',
        [Kind.Number]: 'number',
        [Kind.Boolean]: 'boolean',
        [Kind.Function]: 'function',
        [Kind.Undefined]: 'undefined',
    };
    const text = known[kinds];
    const isThis = bare(node.expression).kind === SK.ThisKeyword;
    if (text !== undefined && cx.isSimple(node.expression) && !isThis) {
        return php.string(text);
    }
    checkNothing(cx, node.expression, kinds);
    const value = expression(cx, node.expression);
    return cx.helper('typeOf', value, ...(kinds & Kind.Undefined ? [php.string('undefined')] : []));
}

/** Refuses where null and undefined would have to be told apart. */
export function checkNothing(cx: Context, node: ts.Expression, kinds: number): void {
    if ((kinds & NOTHING) === NOTHING) {
        cx.refuse(node, 'FLVX1304', `let \`${short(node)}\` be one of both only`);
    }
    if (kinds & Kind.Unknown) {
        cx.conversions.needsTellingApart(node, kinds & Kind.Undefined ? 'undefined' : 'nothing');
    }
}

export function nullTest(value: php.Expression, operator: '===' | '!=='): php.Expression {
    return php.binary(value, operator, php.NULL);
}
