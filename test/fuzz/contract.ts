import { Script } from 'node:vm';
import { ts } from 'ts-morph';
import { runInNode, world } from './oracle';
import type { Behaviour } from './oracle';
import type { PhpBehaviour } from './php';

const SK = ts.SyntaxKind;

/**
 * Arithmetic that looks at what it does. It is made in the world of the programs, so that its errors are theirs.
 * Between integers a zero has no sign here, as in PHP; and it is noted where they make one beyond 2^53.
 */
const CHECKED = `({
    wentBeyond: false,
    beyond: (value) => value,
    whole(value) {
        if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
            this.wentBeyond = true;
            return this.beyond(value);
        }
        return value === 0 ? 0 : value;
    },
    op(sign, left, right) {
        const value = this.signs[sign](left, right);
        return Number.isSafeInteger(left) && Number.isSafeInteger(right) ? this.whole(value) : value;
    },
    place(object, key, sign, right) {
        const value = object[key];
        return (object[key] = this.op(sign, value, right()));
    },
    step(object, key, sign) {
        const value = object[key];
        object[key] = this.op(sign, value, 1);
        return value;
    },
    first: (value) => value,
    signs: {
        '+': (left, right) => left + right,
        '-': (left, right) => left - right,
        '*': (left, right) => left * right,
        '/': (left, right) => left / right,
        '%': (left, right) => left % right,
        '**': (left, right) => left ** right,
    },
    get Math() {
        const whole = (name) => [name, (value) => this.whole(Math[name](value))];
        return Object.assign(Object.create(Math), Object.fromEntries(['ceil', 'floor', 'round', 'trunc'].map(whole)), {
            pow: (base, exponent) => this.op('**', base, exponent),
        });
    },
})`;
const checked = new Script(CHECKED).runInContext(world) as { wentBeyond: boolean; beyond: (value: number) => number };
world['$checked'] = checked;

/** What PHP says where it wants an int and an integer became so large that it is a float. */
const TOO_LARGE = /\bint, float\b|assign float to .* of type int\b/;

/**
 * Why a program that did one thing under Node and another under PHP is outside of the contract: found out by what its
 * own integers do when it runs under Node once more. `null`: it kept to the contract, or what is different has nothing
 * to do with them.
 */
export function outsideOf(source: string, node: Behaviour, php: PhpBehaviour): string | null {
    const script = `const Math = $checked.Math;\n${withChecks(source)}`;
    checked.wentBeyond = false;
    checked.beyond = (value) => value;
    const unsigned = runInNode(script);
    if (checked.wentBeyond) {
        // What is printed before anything comes of a large integer is the same, or there is something else as well.
        checked.beyond = () => NaN;
        const place = firstDifference(node, runInNode(script));
        return TOO_LARGE.test(php.ended ?? '') || (place !== null && (firstDifference(node, php) ?? Infinity) >= place)
            ? 'integers beyond 2^53'
            : null;
    }
    return unsigned !== null && isEither(php, node, unsigned) ? 'the sign of an integer zero' : null;
}

/** The line from which on two runs are different; a run without a result is different from its start. */
function firstDifference(one: Behaviour, other: Behaviour | null): number | null {
    const [first, second] = [linesOf(one), other === null ? [] : linesOf(other)];
    const at = first.findIndex((line, index) => line !== second[index]);
    return at !== -1 ? at : first.length < second.length ? first.length : null;
}

/** Whether each line is what Node prints with signs of zeros, or without them. */
function isEither(php: PhpBehaviour, node: Behaviour, unsigned: Behaviour): boolean {
    const [got, one, two] = [linesOf(php), linesOf(node), linesOf(unsigned)];
    return php.said === '' && got.length === one.length && got.every((line, at) => [one[at], two[at]].includes(line));
}

function linesOf({ output, ended }: Behaviour): string[] {
    return [...output.split('\n'), ended === null ? 'went on to its end' : 'ended'];
}

/** The program in JavaScript, with checked arithmetic. */
function withChecks(source: string): string {
    return ts.transpileModule(source, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        transformers: { before: [check] },
    }).outputText;
}

const SIGNS = new Set(['+', '-', '*', '/', '%', '**']);

function check(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
    const { factory } = context;
    const call = (name: string, ...values: ts.Expression[]): ts.Expression =>
        factory.createCallExpression(
            factory.createPropertyAccessExpression(factory.createIdentifier('$checked'), name),
            undefined,
            values,
        );
    const op = (sign: string, left: ts.Expression, right: ts.Expression): ts.Expression =>
        call('op', factory.createStringLiteral(sign), left, right);
    const later = (value: ts.Expression): ts.Expression =>
        factory.createArrowFunction(undefined, undefined, [], undefined, undefined, value);
    /** The object and the key of a place, if it has both. */
    const placeOf = (node: ts.Expression): [ts.Expression, ts.Expression] | null =>
        ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)
            ? [node.expression, factory.createStringLiteral(node.name.text)]
            : ts.isElementAccessExpression(node)
              ? [node.expression, node.argumentExpression]
              : null;
    /** `target = target sign right`; `postfix`: what was there before is the value */
    const assign = (
        target: ts.Expression,
        sign: string,
        right: ts.Expression,
        postfix: boolean,
    ): ts.Expression | null => {
        const place = placeOf(target);
        if (place !== null && place[0].kind !== SK.SuperKeyword) {
            const [object, key] = place;
            const text = factory.createStringLiteral(sign);
            return postfix ? call('step', object, key, text) : call('place', object, key, text, later(right));
        }
        if (!ts.isIdentifier(target)) {
            return null;
        }
        const made = factory.createParenthesizedExpression(factory.createAssignment(target, op(sign, target, right)));
        return postfix ? call('first', target, made) : made;
    };
    const without = (node: ts.Expression): ts.Expression =>
        ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)
            ? without(node.expression)
            : node;
    const visit = (node: ts.Node): ts.Node => {
        // What a member of an enum is has to be known before the program runs.
        if (ts.isEnumDeclaration(node)) {
            return node;
        }
        const inner = ts.visitEachChild(node, visit, context);
        if (ts.isBinaryExpression(inner)) {
            const text = ts.tokenToString(inner.operatorToken.kind)!;
            if (SIGNS.has(text)) {
                return op(text, inner.left, inner.right);
            }
            const sign = text.replace(/=$/, '');
            return (SIGNS.has(sign) ? assign(without(inner.left), sign, inner.right, false) : null) ?? inner;
        }
        if (ts.isPrefixUnaryExpression(inner) && inner.operator === SK.MinusToken) {
            return ts.isNumericLiteral(inner.operand)
                ? inner
                : op('*', inner.operand, factory.createPrefixMinus(factory.createNumericLiteral(1)));
        }
        if (ts.isPrefixUnaryExpression(inner) || ts.isPostfixUnaryExpression(inner)) {
            const sign = inner.operator === SK.PlusPlusToken ? '+' : inner.operator === SK.MinusMinusToken ? '-' : null;
            const one = factory.createNumericLiteral(1);
            const isPostfix = ts.isPostfixUnaryExpression(inner);
            return (sign === null ? null : assign(without(inner.operand), sign, one, isPostfix)) ?? inner;
        }
        return inner;
    };
    return (file) => ts.visitNode(file, visit, ts.isSourceFile);
}
