import * as php from '../../codegen/src/php/ast';
import { printExpression, printFile, quote } from '../../codegen/src/php/printer';

const a = php.variable('a');
const b = php.variable('b');
const c = php.variable('c');

const sums: php.BinaryOperator[] = ['+', '-'];

describe('parentheses', () => {
    test.each<[php.Expression, string]>([
        [php.binary(php.binary(a, '.', b), '+', c), '($a . $b) + $c'],
        [php.binary(a, '.', php.binary(b, '+', c)), '$a . ($b + $c)'],
        [php.binary(php.binary(a, '-', b), '.', c), '(string) ($a - $b) . $c'],
        [php.binary(php.binary(a, '.', php.binary(b, '-', c)), '.', c), '$a . ($b - $c) . $c'],
        [php.binary(php.binary(a, '*', b), '.', c), '$a * $b . $c'],
        [php.binary(php.binary(a, '%', b), '+', c), '($a % $b) + $c'],
        [php.binary(a, '-', php.binary(b, '-', c)), '$a - ($b - $c)'],
        [php.binary(php.binary(a, '-', b), '-', c), '$a - $b - $c'],
        [php.binary(a, '*', php.binary(b, '+', c)), '$a * ($b + $c)'],
        [php.binary(php.binary(a, '*', b), '+', c), '$a * $b + $c'],
        [php.binary(php.binary(a, '**', b), '**', c), '($a ** $b) ** $c'],
        [php.binary({ kind: 'unary', operator: '-', operand: a }, '**', b), '(-$a) ** $b'],
        [php.binary(php.int(-2), '**', b), '(-2) ** $b'],
        [php.binary(a, '||', php.binary(b, '&&', c)), '$a || ($b && $c)'],
        [php.binary(php.binary(a, '||', b), '&&', c), '($a || $b) && $c'],
        [php.binary(php.binary(a, '===', b), '===', c), '($a === $b) === $c'],
        [php.binary(php.binary(a, '??', b), '===', c), '($a ?? $b) === $c'],
        [php.binary(a, '??', php.binary(b, '??', c)), '$a ?? ($b ?? $c)'],
        [php.binary(php.binary(a, '??', php.NULL), '??', c), '$a ?? $c'],
        [php.binary(php.binary(a, '??', b), '.', c), '($a ?? $b) . $c'],
        [php.not(php.binary(a, '===', b)), '!($a === $b)'],
        [php.not(php.call('is_string', a)), '!is_string($a)'],
        [php.not({ kind: 'instanceof', value: a, class: 'X' }), '!($a instanceof X)'],
        [{ kind: 'instanceof', value: php.not(a), class: 'X' }, '(!$a) instanceof X'],
        [php.cast('int', php.binary(a, '/', b)), '(int) ($a / $b)'],
        [php.cast('int', php.call('floor', a)), '(int) floor($a)'],
        [{ kind: 'unary', operator: '-', operand: php.int(-5) }, '-(-5)'],
        [php.ternary(php.ternary(a, b, c), a, php.ternary(a, b, c)), '($a ? $b : $c) ? $a : ($a ? $b : $c)'],
        [php.binary(php.ternary(a, b, c), '.', a), '($a ? $b : $c) . $a'],
        [php.ternary(php.assign(a, b), b, c), '($a = $b) ? $b : $c'],
        [php.binary(php.assign(a, b), '===', php.NULL), '($a = $b) === null'],
        [{ kind: 'methodCall', object: { kind: 'new', class: 'X', args: [] }, name: 'm', args: [] }, '(new X())->m()'],
        [{ kind: 'call', callee: { kind: 'property', object: a, name: 'f' }, args: [], silent: false }, '($a->f)()'],
        [php.index(php.ternary(a, b, c), php.int(0)), '($a ? $b : $c)[0]'],
    ])('%#', (expression, text) => {
        expect(printExpression(expression)).toBe(text);
    });

    test('PHP 7 and PHP 8 read every pair of `.` and a sum alike', () => {
        for (const operator of sums) {
            expect(printExpression(php.binary(a, '.', php.binary(b, operator, c)))).toContain('(');
            expect(printExpression(php.binary(php.binary(a, operator, b), '.', c))).toContain('(');
            expect(printExpression(php.binary(php.binary(a, '.', b), operator, c))).toContain('(');
        }
    });
});

test.each([
    ['plain', "'plain'"],
    ["it's", '"it\'s"'],
    ['it\'s "so"', "'it\\'s \"so\"'"],
    ['a\\b', "'a\\b'"],
    ['ends with \\', "'ends with \\\\'"],
    ['two \\\\', "'two \\\\\\\\'"],
    ['$x {$y}', "'$x {$y}'"],
    ['line\nline', '"line\\nline"'],
    ['$x\n', '"\\$x\\n"'],
    ['\u0000\u001b', '"\\x00\\x1B"'],
    ['\u00a0', '"\\u{A0}"'],
    ['中文 😀', "'中文 😀'"],
])('the literal of %j', (value, text) => {
    expect(quote(value)).toBe(text);
});

test('numbers keep their kind', () => {
    expect(printExpression(php.float(1))).toBe('1.0');
    expect(printExpression(php.float(-0))).toBe('-0.0');
    expect(printExpression(php.float(1e21))).toBe('1e21');
    expect(printExpression(php.float(1.5e-7))).toBe('1.5e-7');
});

test('a call that does not fit breaks at its arguments', () => {
    const long = php.string('x'.repeat(60));
    const { text } = printFile({
        header: [],
        namespace: null,
        uses: [],
        guard: [],
        statements: [php.statement(php.call('f', long, long))],
    });
    expect(text.split('\n').slice(2)).toEqual(['f(', `    '${'x'.repeat(60)}',`, `    '${'x'.repeat(60)}',`, ');', '']);
});
