import { ts } from 'ts-morph';
import { bare, Binding, filledPlace, initialOf, isFunctionNode, isLoop } from '../bindings';
import { Context, short } from '../context';
import { Access, isAccess, isAssignment, isBinary, isWithin, someChild } from '../nodes';
import { libraryCall } from '../library/table';
import { Flag } from '../numbers/flags';
import { fillingOf, putBackBy } from '../putBack';
import * as php from '../php/ast';
import { Kind, NOTHING } from '../types';
import { isField } from '../properties';
import { access, isPlace, recordKey, refuseIndex } from './access';
import { checkedTarget } from './ownership';
import { checkSteady, expression, numeric, orElse, orWhereMissing, receiver } from './expressions';
import { BIT_HELPERS, BitOperator, condition, divide, negate, power, remainder } from './operators';
import { assignPattern } from './patterns';
import { checkAddends, mayAdd, textOf } from './text';

const SK = ts.SyntaxKind;

/** An assignment in an expression or as a statement of its own. */
export function assignment(cx: Context, node: ts.BinaryExpression): php.Expression {
    const target = bare(node.left);
    if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) {
        return cx.refuse(node, 'FLVX1103', short(node));
    }
    checkUse(cx, node);
    checkSteady(cx, target);
    checkedTarget(cx, target);
    checkStored(cx, target, node.right);
    switch (node.operatorToken.kind) {
        case SK.EqualsToken:
            return plainAssignment(cx, target, node);
        case SK.PlusEqualsToken:
            return cx.types.onlyAt(node, Kind.String) ? appended(cx, target, node) : compound(cx, target, node, '+');
        case SK.MinusEqualsToken:
            return compound(cx, target, node, '-');
        case SK.AsteriskEqualsToken:
            return compound(cx, target, node, '*');
        case SK.SlashEqualsToken:
            return compound(cx, target, node, '/');
        case SK.PercentEqualsToken:
            return compound(cx, target, node, '%');
        case SK.AmpersandEqualsToken:
        case SK.BarEqualsToken:
        case SK.CaretEqualsToken:
        case SK.LessThanLessThanEqualsToken:
        case SK.GreaterThanGreaterThanEqualsToken:
        case SK.GreaterThanGreaterThanGreaterThanEqualsToken:
            return compound(cx, target, node, node.operatorToken.getText().slice(0, -1) as BitOperator);
        case SK.QuestionQuestionEqualsToken:
            return coalesced(cx, target, node.right, node);
        case SK.AsteriskAsteriskEqualsToken:
            checkPlace(cx, target, node.right, isSetByHelper(cx, target));
            return once(cx, target, () => store(cx, target, power(cx, target, node.right, node), node));
        default:
            return cx.refuse(
                node,
                'FLVX1001',
                `\`${node.operatorToken.getText()}\` within an expression`,
                'give it a statement of its own',
            );
    }
}

/** `place ??= value` */
function coalesced(cx: Context, target: ts.Expression, right: ts.Expression, node: ts.Node): php.Expression {
    checkPlace(cx, target, right, false);
    const value = (): php.Expression => cx.conditionally(() => expression(cx, right));
    if (isSetByHelper(cx, target)) {
        return once(cx, target, () => store(cx, target, orElse(expression(cx, target), value()), node));
    }
    const assign = (): php.Expression => php.assign(writable(cx, target), value(), '??=');
    // PHP runs a call that gives the object once for the test and once more for the assignment.
    return isAccess(target) && cx.hasEffect(target.expression) ? once(cx, target, assign) : assign();
}

const isLogical = (node: ts.BinaryExpression): boolean =>
    isBinary(node, SK.BarBarEqualsToken, SK.AmpersandAmpersandEqualsToken);

/** Where an assignment may stand: as a statement, in a `for` head, or where it is the last that a statement does. */
function checkUse(cx: Context, node: ts.BinaryExpression): void {
    let whole: ts.Node = node;
    while (isDoneLast(whole)) {
        whole = whole.parent;
    }
    const { parent } = whole;
    const isNamed = ts.isIdentifier(bare(node.left));
    const isChain = isBinary(parent, SK.EqualsToken) && ts.isIdentifier(bare(parent.left)) && isNamed;
    // A container would be in two places.
    const isGiven = ts.isReturnStatement(parent) || ts.isVariableDeclaration(parent);
    if (!isStatementLike(parent, whole) && !isChain && !(isGiven && !cx.isContainer(node)) && !isLoneUse(cx, node)) {
        cx.refuse(node, 'FLVX1103', short(node));
    }
}

/** Whether what is around does nothing behind a part of it, but to take its value. */
function isDoneLast(node: ts.Node): boolean {
    const { parent } = node;
    return (
        ts.isParenthesizedExpression(parent) ||
        (isBinary(parent, SK.AmpersandAmpersandToken, SK.BarBarToken, SK.QuestionQuestionToken) &&
            parent.right === node) ||
        (ts.isConditionalExpression(parent) && parent.condition !== node)
    );
}

/** Whether the assigned variable appears nowhere else in the whole expression: then no order can matter. */
function isLoneUse(cx: Context, node: ts.BinaryExpression): boolean {
    const binding = cx.binding(node.left);
    if (binding === undefined || (cx.isContainer(node.left) && !isComparedWithNothing(node))) {
        return false;
    }
    let full: ts.Node = node;
    while (ts.isExpression(full.parent) && !ts.isFunctionLike(full.parent)) {
        full = full.parent;
    }
    // What the right side reads is read before in PHP, too.
    return binding.reads.filter((read) => isWithin(read, full) && !isWithin(read, node.right)).length === 1;
}

/** Whether all that is asked of the value is whether it is null or undefined. */
function isComparedWithNothing(node: ts.Expression): boolean {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent)) {
        return isComparedWithNothing(parent);
    }
    const isComparison = ts.isBinaryExpression(parent) && parent.left === node;
    return (
        isComparison &&
        /^[!=]==?$/.test(parent.operatorToken.getText()) &&
        /^(null|undefined)$/.test(parent.right.getText())
    );
}

function isStatementLike(parent: ts.Node, node: ts.Node): boolean {
    if (ts.isForStatement(parent)) {
        return (
            parent.initializer === node ||
            parent.incrementor === node ||
            parent.initializer?.pos === node.pos ||
            parent.incrementor?.pos === node.pos
        );
    }
    if (isBinary(parent, SK.CommaToken)) {
        let top: ts.Node = parent;
        while (isBinary(top, SK.CommaToken)) {
            top = top.parent;
        }
        return ts.isForStatement(top);
    }
    return ts.isExpressionStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

const WIDEN = 'a class declares the field narrower than the one it extends: declare it the same';

/** Undefined cannot be a record's value, the key would be there in JavaScript; nor what a class below does not expect. */
function checkStored(cx: Context, target: ts.Expression, value: ts.Expression): void {
    if (!isAccess(target)) {
        return;
    }
    if (cx.program.isModule && cx.flags(value) & Flag.Missing) {
        cx.refuse(value, 'FLVX1309');
    }
    if (cx.types.onlyAt(target.expression, Kind.Record | NOTHING) && cx.kinds(value) & Kind.Undefined) {
        cx.refuse(value, 'FLVX1305');
    }
    const kinds = cx.kinds(value) & ~(Kind.Undefined | Kind.Unknown | Kind.Any);
    const narrower = cx.properties.declarationsAt(target).flatMap((own) =>
        cx.properties
            .familyOf(own)
            .filter((one) => isField(one) && cx.properties.overridden(one).includes(own))
            .filter((one) => kinds & ~cx.kinds(one) && !(cx.kinds(one) & Kind.Unknown)),
    )[0];
    if (narrower !== undefined) {
        cx.refuse(value, 'FLVX1302', cx.types.text(cx.types.of(value)), cx.types.text(cx.types.of(narrower)), WIDEN);
    }
}

/** A place that is written to. */
export function writable(cx: Context, target: ts.Expression): php.Expression {
    const inner = bare(target);
    if (ts.isIdentifier(inner)) {
        return itemPlace(cx, inner) ?? expression(cx, inner);
    }
    if (ts.isPropertyAccessExpression(inner)) {
        const key = cx.library.ofSymbol(cx.checker.getSymbolAtLocation(inner.name));
        if (key === 'Error.name' && inner.expression.kind === SK.ThisKeyword) {
            return php.property(php.variable('this'), 'name');
        }
        if (key === 'Error.message' && inner.expression.kind === SK.ThisKeyword) {
            return php.property(php.variable('this'), 'message');
        }
        if (key !== null) {
            return cx.refuse(inner, 'FLVX1202', short(inner), 'it cannot be written to', 'make a new value');
        }
    }
    return isAccess(inner) ? ownPlace(cx, inner) : cx.refuse(inner, 'FLVX1506', short(inner));
}

/** The place of the item that a constant stands for. */
const itemPlace = (cx: Context, node: ts.Expression): php.Expression | null =>
    cx.items.get(cx.binding(node)?.declaration ?? node)?.(true, !cx.mayBeNull(node)) ?? null;

/**
 * `const item = list[i]`, `const item = list.find(…)`, where the item is changed: the constant stands for its place,
 * as long as nothing moves it.
 */
export function itemDeclaration(
    cx: Context,
    declaration: ts.VariableDeclaration,
    { reads }: Binding,
    source: ts.Expression,
): php.Statement[] {
    const { name, initializer } = declaration;
    const statement = declaration.parent.parent as ts.VariableStatement;
    const last = Math.max(...reads.map((read) => read.end));
    const { statements } = statement.parent as ts.Block;
    const between = statements.filter((one) => one.pos >= statement.pos && one.pos < last);
    const jumps = (node: ts.Node): boolean => ts.isBreakOrContinueStatement(node) || someChild(node, jumps);
    const leaves = (node: ts.Node): boolean => {
        const end = ts.isBlock(node) ? node.statements[node.statements.length - 1] : undefined;
        if (end === undefined || !(ts.isReturnStatement(end) || ts.isBreakOrContinueStatement(end))) {
            return false;
        }
        // `break` and `continue` leave the block of the constant only if they do not belong to something within it.
        const isAround = (one: ts.Node): boolean =>
            isFunctionNode(one) ||
            ts.isTryStatement(one) ||
            (!ts.isReturnStatement(end) && (isLoop(one) || ts.isSwitchStatement(one)));
        return (
            ts.findAncestor(node.parent, isAround) === ts.findAncestor(statement, isAround) &&
            !someChild(node, (child) => child !== end && jumps(child))
        );
    };
    // The branch of an `if` behind which nothing follows.
    const isLast = (node: ts.Node): boolean => {
        const { parent } = node;
        return (
            ts.isIfStatement(parent) &&
            parent.expression !== node &&
            (parent.parent === statement.parent ? parent.end >= last : isLast(parent))
        );
    };
    // What ends with `return`, and what stands in another branch, does not come back to the constant.
    const isOver = (node: ts.Node): boolean =>
        (leaves(node) || isLast(node)) && !reads.some((read) => isWithin(read, node));
    const value = filledPlace(initializer!);
    const whole = bare(initializer!);
    const filling = fillingOf(declaration);
    const filledWith = filling?.value ?? (value === whole ? null : (whole as ts.BinaryExpression).right);
    const isFilled = filledWith !== null;
    const end = value === whole ? null : putBackBy(whole as ts.BinaryExpression);
    // A test for undefined leaves null in its place.
    if (filling?.isStrict === true && cx.kinds(value) & Kind.Null) {
        return cx.refuse(name, 'FLVX1502', name.getText());
    }
    // The place is filled before it is put back: nobody may look there in between.
    const isSeen = (one: ts.Node): boolean => cx.runsProgram(one) || someChild(one, isSeen);
    // The path to it is followed once, where JavaScript does it again to put something there.
    const isCalledAgain = (end !== null || filling !== null) && isSeen(value);
    const isBefore = (one: ts.Statement): boolean => end !== null && one.pos > statement.pos && one.pos < end.pos;
    if (isCalledAgain || statements.some((one) => isBefore(one) && isSeen(one))) {
        return cx.refuse(name, 'FLVX1502', name.getText());
    }
    const moves = (from: number, isThere: boolean): boolean =>
        between.slice(from).some((one) => cx.program.ownership.movesItem(value, one, isOver, isThere));
    if (moves(isFilled ? 1 : 0, true)) {
        return cx.refuse(name, 'FLVX1502', name.getText());
    }
    const made = placed(cx, ts.isCallExpression(value) ? source : value, declaration);
    if (isFilled) {
        made.push(php.statement(coalesced(cx, value, filledWith, whole)));
    }
    // What is put behind the last item later is none that was there.
    const whereThere = (target: php.Expression, place: php.Expression): php.Expression =>
        moves(1, false) ? php.ternary({ kind: 'isset', target }, place, php.int(-1)) : place;
    // JavaScript looks into what holds the item here, not only where the item is used.
    const lookInto = (holder: ts.Expression): void => {
        if (cx.flags(holder) & Flag.Missing) {
            made.push(php.statement(receiver(cx, holder)));
        }
    };
    if (isAccess(value)) {
        if (value.questionDotToken === undefined) {
            lookInto(value.expression);
        }
        if (ts.isElementAccessExpression(value) && cx.flags(value) & Flag.Missing && cx.kinds(source) & Kind.List) {
            const index = value.argumentExpression;
            const place = cx.places.get(index) ?? expression(cx, index);
            const sure = whereThere(access(cx, value), place);
            if (sure !== place) {
                const at = cx.temporary('at');
                made.push(php.statement(php.assign(at, sure)));
                cx.places.set(index, at);
            }
        }
        const place = isFilled ? writable : writableContainer;
        cx.items.set(declaration, (isWrite) => (isWrite ? place(cx, value) : access(cx, value)));
        return made;
    }
    const call = value as ts.CallExpression;
    const at = cx.temporary('at');
    let found: php.Expression;
    if (cx.library.ofCall(call) === 'Array.at') {
        const place = cx.numbers.constantOf(call.arguments[0]!)!;
        const list = expression(cx, source);
        lookInto(source);
        found =
            place < 0
                ? php.binary(php.call('count', list), '-', php.int(-place))
                : whereThere(php.index(list, php.int(place)), php.int(place));
    } else {
        found = libraryCall(cx, call, `${cx.library.ofCall(call)!}Index`);
    }
    cx.items.set(declaration, (isWrite, isSure) => {
        const list = isWrite ? writableContainer(cx, source) : expression(cx, source);
        return isWrite && !isSure ? cx.helper('slot', list, at) : php.index(list, at);
    });
    return [...made, php.statement(php.assign(at, found))];
}

/** Works out where the items on the way to an item are, as far as that may be another place later. */
function placed(cx: Context, node: ts.Expression, declaration: ts.VariableDeclaration): php.Statement[] {
    const inner = bare(node);
    if (!isAccess(inner)) {
        return [];
    }
    const before = placed(cx, inner.expression, declaration);
    if (ts.isPropertyAccessExpression(inner) || !cx.isContainer(inner.expression)) {
        return before;
    }
    const index = inner.argumentExpression;
    const isPlain = ts.isIdentifier(bare(index)) || ts.isLiteralExpression(bare(index));
    if ((isPlain && cx.bindings.isSteady(index, declaration)) || cx.numbers.constantOf(index) !== null) {
        return before;
    }
    cx.places.delete(index);
    cx.replacements.delete(index);
    const isList = cx.types.onlyAt(inner.expression, Kind.List | NOTHING);
    if (isList && cx.flags(index) & ~Flag.Missing) {
        return cx.refuse(declaration.name, 'FLVX1502', declaration.name.getText());
    }
    const place = isList ? orWhereMissing(cx, index, expression(cx, index), php.int(-1)) : recordKey(cx, index);
    const at = cx.temporary('at');
    cx.places.set(index, at);
    cx.replacements.set(index, at);
    return [...before, php.statement(php.assign(at, place))];
}

/** A path of accesses without defaults in between: PHP writes through it. */
function ownPlace(cx: Context, node: Access): php.Expression {
    const object = bare(node.expression);
    const item = itemPlace(cx, object);
    if (item === null && (!isAccess(object) || !cx.isContainer(object))) {
        return access(cx, node);
    }
    cx.replacements.set(object, item ?? writableContainer(cx, object));
    try {
        return access(cx, node);
    } finally {
        cx.replacements.delete(object);
    }
}

/** An array that something is written into: JavaScript throws where there is none, PHP would make one. */
export function writableContainer(cx: Context, node: ts.Expression): php.Expression {
    const inner = filledPlace(node);
    if (inner !== bare(node)) {
        if (!cx.types.onlyAt(inner, Kind.List | NOTHING)) {
            return cx.refuse(inner, 'FLVX1506', short(node));
        }
        return once(cx, inner, () => {
            const filled = bare(node) as ts.BinaryExpression;
            cx.runBefore(node, coalesced(cx, inner, filled.right, filled));
            return writable(cx, inner);
        });
    }
    const isSure = !(cx.flags(inner) & Flag.Missing) && !(cx.kinds(inner) & NOTHING);
    if (!isAccess(inner) || !cx.isContainer(inner.expression) || (isSure && isPlace(cx, inner))) {
        return writable(cx, inner);
    }
    const key = ts.isPropertyAccessExpression(inner)
        ? php.string(inner.name.text)
        : recordKey(cx, inner.argumentExpression);
    return cx.helper('slot', writableContainer(cx, inner.expression), key);
}

/** JavaScript finds the place before the right side runs, PHP after it. */
function checkPlace(cx: Context, target: ts.Expression, right: ts.Expression, isKeyEarly: boolean): void {
    const inner = bare(target);
    if (
        isAccess(inner) &&
        (cx.movesPlace(inner.expression, right) ||
            (ts.isElementAccessExpression(inner) && !isKeyEarly && cx.readsTooLate(inner.argumentExpression, right)))
    ) {
        cx.refuse(target, 'FLVX1103', short(target));
    }
}

function plainAssignment(cx: Context, target: ts.Expression, node: ts.BinaryExpression): php.Expression {
    if (ts.isElementAccessExpression(target)) {
        return elementAssignment(cx, target, node);
    }
    if (isLength(cx, target)) {
        return emptied(cx, target, node);
    }
    checkPlace(cx, target, node.right, false);
    return php.assign(writable(cx, target), expression(cx, node.right));
}

const isLength = (cx: Context, target: ts.Expression): target is ts.PropertyAccessExpression =>
    ts.isPropertyAccessExpression(target) &&
    cx.library.ofSymbol(cx.checker.getSymbolAtLocation(target.name)) === 'Array.length';

/** `list.length = 0` */
function emptied(cx: Context, target: ts.PropertyAccessExpression, node: ts.BinaryExpression): php.Expression {
    if (cx.numbers.constantOf(node.right) !== 0) {
        return cx.refuse(node, 'FLVX1202', short(node), 'only 0 can be assigned', 'use `slice`');
    }
    const list = writableContainer(cx, target.expression);
    // PHP assigns to no call, but cuts what a call gives by reference.
    return list.kind === 'staticCall' ? php.call('array_splice', list, php.int(0)) : php.assign(list, php.list([]));
}

/** `list[i] = value`, `record[key] = value` */
function elementAssignment(cx: Context, target: ts.ElementAccessExpression, node: ts.BinaryExpression): php.Expression {
    const { argumentExpression: at, expression: object } = target;
    if (cx.movesPlace(object, at) || cx.movesPlace(object, node.right)) {
        return cx.refuse(node, 'FLVX1103', short(object));
    }
    if (isSetByHelper(cx, target)) {
        // Behind the end of the list JavaScript makes holes; the helper takes the next place and refuses what is further.
        if (leavesHoles(cx, target)) {
            return cx.refuse(
                node,
                'FLVX1202',
                short(node),
                'the place is neither in the list nor the next one',
                'use `push`, or a record with numbers as keys',
            );
        }
        return setItem(cx, target, () => expression(cx, node.right), node);
    }
    if (cx.readsTooLate(at, node.right)) {
        const key = cx.hoist(at, recordKey(cx, at), 'key');
        cx.replacements.set(bare(at), key);
        const place = writable(cx, target);
        cx.replacements.delete(bare(at));
        return php.assign(place, expression(cx, node.right));
    }
    return php.assign(writable(cx, target), expression(cx, node.right));
}

/** Whether the place is known to be in the list, or is the one behind its end. */
function isSurePlace(cx: Context, target: ts.ElementAccessExpression): boolean {
    if (!(cx.flags(target) & Flag.Missing)) {
        return true;
    }
    const at = bare(target.argumentExpression);
    return (
        ts.isPropertyAccessExpression(at) &&
        at.name.text === 'length' &&
        ts.isIdentifier(bare(at.expression)) &&
        cx.binding(at.expression) !== undefined &&
        cx.binding(at.expression) === cx.binding(target.expression)
    );
}

/** Whether the place surely is neither in the list nor the one behind its end: JavaScript has holes there, or a property. */
function leavesHoles(cx: Context, target: ts.ElementAccessExpression): boolean {
    const at = bare(target.argumentExpression);
    const list = cx.binding(target.expression);
    if (
        isBinary(at, SK.PlusToken) &&
        ts.isPropertyAccessExpression(at.left) &&
        at.left.name.text === 'length' &&
        list !== undefined &&
        cx.binding(at.left.expression) === list
    ) {
        return (cx.numbers.constantOf(at.right) ?? 0) > 0;
    }
    const place = cx.numbers.constantOf(at);
    const start = initialOf(list?.declaration);
    if (place !== null && (place < 0 || !Number.isInteger(place))) {
        return true;
    }
    if (place === null || start === undefined || !ts.isArrayLiteralExpression(start)) {
        return false;
    }
    // Each of the other writes, if it is such an assignment too and done once, may have added one place.
    const others = list!.writes.filter(({ node }) => node !== target && node !== list!.declaration.name);
    const addOne = others.every(
        ({ node, owner }) =>
            owner === list!.owner &&
            ts.isElementAccessExpression(node) &&
            ts.findAncestor(node, (outer) => isLoop(outer) || outer === list!.scope) === list!.scope,
    );
    return addOne && !start.elements.some(ts.isSpreadElement) && place > start.elements.length + others.length;
}

/**
 * Makes code that names the target twice: what its path does is done once, before.
 *
 * @param make - asked for the code while the path's variables stand in for what they hold
 */
export function once<T>(cx: Context, target: ts.Expression, make: () => T): T {
    const held = hold(cx, bare(target));
    try {
        return make();
    } finally {
        held.forEach((node) => cx.replacements.delete(node));
    }
}

/** Puts objects and keys of a path into variables, where they have an effect; gives the nodes that these replace. */
function hold(cx: Context, node: ts.Expression): ts.Expression[] {
    if (!isAccess(node) || !cx.hasEffect(node)) {
        return [];
    }
    const object = bare(node.expression);
    const parts: [ts.Expression, string][] = [];
    const held = cx.isContainer(object) ? hold(cx, object) : [];
    if (!cx.isContainer(object) && cx.hasEffect(object)) {
        parts.push([object, 'object']);
    }
    if (ts.isElementAccessExpression(node) && cx.hasEffect(node.argumentExpression)) {
        parts.push([bare(node.argumentExpression), 'key']);
    }
    for (const [part, name] of parts) {
        cx.replacements.set(part, cx.hoist(part, expression(cx, part), name));
        held.push(part);
    }
    return held;
}

/** `text += more` */
function appended(cx: Context, target: ts.Expression, node: ts.BinaryExpression): php.Expression {
    checkPlace(cx, target, node.right, isSetByHelper(cx, target));
    const isSum = mayAdd(cx, node);
    if (isSum) {
        checkAddends(cx, [target, node.right]);
    }
    const right = isSum ? expression(cx, node.right) : textOf(cx, node.right);
    if (!cx.types.onlyAt(target, Kind.String) || cx.flags(target) & Flag.Missing) {
        return once(cx, target, () => {
            const sum = isSum
                ? cx.helper('added', expression(cx, target), right)
                : php.binary(textOf(cx, target), '.', right);
            return store(cx, target, sum, node);
        });
    }
    return early(cx, target, node, (place, before) =>
        before === null ? php.assign(place, right, '.=') : php.assign(place, php.binary(before, '.', right)),
    );
}

/** Whether the helper for lists puts a value into the place. */
const isSetByHelper = (cx: Context, target: ts.Expression): target is ts.ElementAccessExpression =>
    ts.isElementAccessExpression(target) && cx.types.onlyAt(target.expression, Kind.List) && !isSurePlace(cx, target);

/** Puts a value where a read may have found nothing: a list must not get holes. */
function store(cx: Context, target: ts.Expression, value: php.Expression, node: ts.Node): php.Expression {
    const inner = bare(target);
    if (!isSetByHelper(cx, inner)) {
        return php.assign(writable(cx, target), value);
    }
    return setItem(cx, inner, () => value, node);
}

/** The helper that puts a value into a list gives none. */
function setItem(
    cx: Context,
    target: ts.ElementAccessExpression,
    value: () => php.Expression,
    node: ts.Node,
): php.Expression {
    const { expression: list, argumentExpression: at } = target;
    if (!cx.types.onlyAt(at, Kind.Number)) {
        return refuseIndex(cx, target);
    }
    return ts.isExpressionStatement(node.parent) || ts.isForStatement(node.parent)
        ? cx.helper('set', writableContainer(cx, list), expression(cx, at), value())
        : cx.refuse(node, 'FLVX1103', short(node));
}

type Operator = '+' | '-' | '*' | '/' | '%' | BitOperator;

/** `n -= more` */
function compound(cx: Context, target: ts.Expression, node: ts.BinaryExpression, operator: Operator): php.Expression {
    const isPlain = ['+', '-', '*'].includes(operator) && !(cx.flags(target) & Flag.Missing);
    checkPlace(cx, target, node.right, isSetByHelper(cx, target));
    return isPlain
        ? combined(cx, target, node, operator)
        : once(cx, target, () => combined(cx, target, node, operator));
}

function combined(cx: Context, target: ts.Expression, node: ts.BinaryExpression, operator: Operator): php.Expression {
    if (cx.flags(target) & Flag.Missing) {
        const [left, more] = [numeric(cx, target), numeric(cx, node.right)];
        return store(cx, target, calculated(cx, target, node, operator, left, more), node);
    }
    const factor = numeric(cx, node.right);
    const isWide = factor.kind === 'int' && cx.numbers.isWideProduct(node);
    const right = isWide ? php.float(factor.value) : factor;
    return early(cx, target, node, (place, before) => {
        const made = calculated(cx, target, node, operator, before ?? place, right);
        return before === null && made.kind === 'binary'
            ? php.assign(place, right, `${made.operator as '+'}=`)
            : php.assign(place, made);
    });
}

/** `left operator right`, for the values of a compound assignment. */
function calculated(
    cx: Context,
    target: ts.Expression,
    node: ts.BinaryExpression,
    operator: Operator,
    left: php.Expression,
    right: php.Expression,
): php.Expression {
    if (operator in BIT_HELPERS) {
        return cx.helper(BIT_HELPERS[operator as BitOperator], left, right);
    }
    if (operator === '/') {
        return divide(cx, node.right, left, right);
    }
    return operator === '%' ? remainder(cx, target, node.right, left, right) : php.binary(left, operator as '+', right);
}

/**
 * JavaScript reads the target before the right side runs, PHP after it. Where the right side could change it, the
 * old value is read first.
 */
function early(
    cx: Context,
    target: ts.Expression,
    node: ts.BinaryExpression,
    make: (place: php.Expression, before: php.Expression | null) => php.Expression,
): php.Expression {
    if (ts.isIdentifier(target)) {
        const place = writable(cx, target);
        return cx.readsTooLate(target, node.right) ? make(place, cx.hoist(target, place, 'before')) : make(place, null);
    }
    const access = target as Access;
    if (!cx.callsProgram(node.right) && !cx.program.ownership.mayReplace(access, node.right)) {
        if (
            !cx.isSimple(access.expression) ||
            (ts.isElementAccessExpression(access) && cx.readsTooLate(access.argumentExpression, node.right))
        ) {
            receiver(cx, access.expression);
        }
        return make(writable(cx, target), null);
    }
    if (!cx.isSimple(target)) {
        return cx.refuse(node, 'FLVX1103', short(target));
    }
    return make(writable(cx, target), writable(cx, target));
}

/** `x++`, `--x` */
export function update(cx: Context, node: ts.PostfixUnaryExpression | ts.PrefixUnaryExpression): php.Expression {
    const target = bare(node.operand);
    checkSteady(cx, target);
    checkedTarget(cx, target);
    if (cx.flags(target) & Flag.Missing && isStatementLike(node.parent, node)) {
        const sign = node.operator === SK.PlusPlusToken ? '+' : '-';
        return once(cx, target, () => store(cx, target, php.binary(numeric(cx, target), sign, php.int(1)), node));
    }
    if (cx.flags(target) & Flag.Missing) {
        const advice = 'give it a statement of its own';
        return cx.refuse(node, 'FLVX1202', short(node), 'the item may be missing, and its value is used', advice);
    }
    const operator = node.operator === SK.PlusPlusToken ? '++' : '--';
    return { kind: 'update', operator, prefix: ts.isPrefixUnaryExpression(node), target: writable(cx, target) };
}

/** Assignments that exist only as statements: destructuring, `||=`, `&&=`, `delete`. */
export function assignmentStatement(cx: Context, node: ts.Expression): php.Statement[] | null {
    const inner = bare(node);
    if (ts.isDeleteExpression(inner)) {
        return [deletion(cx, inner)];
    }
    if (!isAssignment(inner)) {
        return null;
    }
    const target = bare(inner.left);
    if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) {
        return assignPattern(cx, target, inner.right);
    }
    const operator = inner.operatorToken.kind;
    if (operator === SK.EqualsToken && !ts.isIdentifier(target)) {
        return chainedAssignment(cx, inner);
    }
    if (!isLogical(inner)) {
        return null;
    }
    if (!cx.isSimple(target)) {
        return cx.refuse(node, 'FLVX1103', short(target));
    }
    checkedTarget(cx, target);
    checkStored(cx, target, inner.right);
    checkPlace(cx, target, inner.right, false);
    const test = condition(cx, inner.left);
    const assign = cx.collecting(() => [php.statement(php.assign(writable(cx, target), expression(cx, inner.right)))]);
    return [
        { kind: 'if', test: operator === SK.BarBarEqualsToken ? negate(test) : test, then: assign, otherwise: null },
    ];
}

/** `a[i] = b[j] = value` as statements, the last target first. */
function chainedAssignment(cx: Context, node: ts.BinaryExpression): php.Statement[] | null {
    const nodes: ts.BinaryExpression[] = [];
    for (let right: ts.Expression = node; isAssignment(right); right = bare(right.right)) {
        if (!isBinary(right, SK.EqualsToken) || !cx.isSimple(right.left) || ts.isIdentifier(bare(right.left))) {
            return null;
        }
        nodes.unshift(right);
    }
    const value = nodes[0]!.right;
    if (nodes.length === 1 || cx.isContainer(value)) {
        return null;
    }
    nodes.forEach((one) => checkPlace(cx, one.left, value, false));
    const held = cx.hoist(value, expression(cx, value), 'value');
    return nodes.flatMap((one) => assignHeld(cx, bare(one.left), one.right, held, node.parent));
}

/** Assigns a value that is at hand already in place of the expression that gives it. */
export function assignHeld(
    cx: Context,
    target: ts.Expression,
    right: ts.Expression,
    held: php.Expression,
    statement: ts.Node,
): php.Statement[] {
    const made = ts.factory.createAssignment(target, right);
    ts.setTextRange(made, statement);
    (made as { parent: ts.Node }).parent = statement;
    cx.replacements.set(right, held);
    try {
        return cx.collecting(() => [php.statement(assignment(cx, made))]);
    } finally {
        cx.replacements.delete(right);
    }
}

function deletion(cx: Context, node: ts.DeleteExpression): php.Statement {
    const target = bare(node.expression);
    if (!isAccess(target) || !cx.types.onlyAt(target.expression, Kind.Record)) {
        return cx.refuse(
            node,
            'FLVX1001',
            '`delete` of something that is no entry of a record',
            'use `filter` or `splice` for a list',
        );
    }
    checkedTarget(cx, target);
    return { kind: 'unset', target: writable(cx, target) };
}
