/** Mutants that change nothing that a program can show, by the reason. */
const REASONS: Array<[why: string, names: string[]]> = [
    [
        'no letter with a capital has its code at this border',
        [
            'helpers.php character: `<` made `<=` in `if ($code < 0x10000) {`',
            'helpers.php character: `<` made `<=` in `if ($code < 0x800) {`',
            'helpers.php character: `<` made `<=` in `if ($code < 0x80) {`',
        ],
    ],
    [
        'what fills no place at all is cut to nothing further down',
        ["helpers.php filling: `<=` made `<` in `if ($missing <= 0 || $fill === '') {`"],
    ],
    ['zero has been answered before', ["helpers.php floatText: `<` made `<=` in `$sign = $value < 0 ? '-' : '';`"]],
    [
        'an infinite number is not zero',
        ["helpers.php floatText: `>` made `>=` in `return $value > 0 ? 'Infinity' : '-Infinity';`"],
    ],
    [
        'a number has 17 digits at most: with 21 places before the point the branch above has answered',
        ['helpers.php floatText: `<=` made `<` in `if ($exponent > 0 && $exponent <= 21) {`'],
    ],
    [
        'exponents near zero have been answered before, so the sign is the same',
        [
            "helpers.php floatText: `-` made `+` in `$power = ($exponent - 1 < 0 ? '-' : '+') . abs($exponent - 1);`",
            "helpers.php floatText: `<` made `<=` in `$power = ($exponent - 1 < 0 ? '-' : '+') . abs($exponent - 1);`",
        ],
    ],
    [
        'both roundings leave zero as it is',
        [
            'helpers.php trunc: `<` made `<=` in `return $value < 0 ? ceil($value) : floor($value);`',
            'helpers.php bits: `<` made `<=` in `$value = is_finite($value) ? (int) fmod($value < 0 ? ceil($value) : floor($value), 4294967296.0) : 0;`',
        ],
    ],
    [
        'a slice of no length is the empty list',
        [
            'helpers.php sliceList: `<` made `<=` in `return $start < $end ? array_slice($list, $start, $end - $start) : [];`',
        ],
    ],
    ['a part of no length is the empty text', ['helpers.php part: `>=` made `>` in `if ($start >= $end) {`']],
    ['one character more is looked at and adds nothing', ['helpers.php part: `>=` made `>` in `if ($at >= $end) {`']],
    [
        'the number is exact as a float too, and is printed the same',
        [
            'helpers.php rounded: `>` made `>=` in `return is_int($value) && abs($value) > 9007199254740991 ? (float) $value : $value;`',
        ],
    ],
    [
        'the entry only refuses; loops and spreads lower the call themselves',
        [
            "library/table.ts CALLS: other result of `'Array.keys'`",
            "library/table.ts CALLS: other result of `'Array.values'`",
            "library/table.ts CALLS: other result of `'Array.entries'`",
            "library/table.ts CALLS: other result of `'Places.keys'`",
        ],
    ],
    [
        'the entry only refuses; the statement is lowered by itself',
        ["library/table.ts CALLS: other result of `'console.log'`"],
    ],
    [
        'nobody can tell one millisecond more from a later call',
        ["library/table.ts CALLS: other result of `'Date.now'`"],
    ],
    ['no program can know the time so well without a second clock', ['library/table.ts now: other number `1000`']],
    [
        'decides about looks alone: whether a long list stands in the head of the loop',
        [
            "lower/loops.ts shortSubject: decision turned round `text.length <= 70 && !text.includes('\\n')`",
            "lower/loops.ts shortSubject: decision turned round `value.kind === 'variable'`",
        ],
    ],
    [
        'comments mean nothing to PHP',
        [
            'lower/statements.ts attach: decision turned round `comments.length === 0`',
            "lower/statements.ts attach: decision turned round `trailing === ''`",
            'lower/statements.ts block: decision turned round `rest.length === 0`',
            "lower/statements.ts attach: decision turned round `trailing !== ''`",
        ],
    ],
    [
        'only modules come this way, and they are tested by their scenarios: a single program has no host',
        [
            'lower/calls.ts functionCall: decision turned round `silent`',
            "lower/expressions.ts identifier: decision turned round `spelling.startsWith('$')`",
            'lower/names.ts phpSpelling: decision turned round `ts.isVariableDeclaration(declaration)`',
            'lower/names.ts phpSpelling: decision turned round `found !== null`',
            'lower/names.ts className: decision turned round `declaration.getSourceFile() !== cx.file`',
            'lower/calls.ts memberCall: decision turned round `isHost`',
            'lower/names.ts importedClass: decision turned round `name === undefined || cx.names.hasClass(name)`',
        ],
    ],
    [
        'the very first PHP 8 would sort twice',
        ['helpers.php sortedWhole: `<` made `<=` in `if (PHP_VERSION_ID < 80000) {`'],
    ],
    [
        'no machine has room for a text of that length',
        ['helpers.php filling: `>` made `>=` in `if ($missing > 1073741823) {`'],
    ],
    [
        'zero by zero has been answered before',
        ['helpers.php divide: `>` made `>=` in `return $dividend > 0 === $isNegative ? -INF : INF;`'],
    ],
    [
        'no machine has room for a list of that length',
        [
            'helpers.php lengthOf: `>` made `>=` in `if ($length < 0 || $length > 4294967295 || floor($length) != $length) {`',
        ],
    ],
    [
        'the two ways mean the same, and one is easier to read',
        [
            'lower/operators.ts bitwise: decision turned round `value !== null`',
            'lower/operators.ts typeOfTest: decision turned round `cx.types.onlyAt(operand, SCALAR | Kind.List | NOTHING)`',
            "lower/operators.ts negate: decision turned round `test.kind === 'binary'`",
            'lower/switch.ts isSafeCase: decision turned round `cx.isString(subject)`',
        ],
    ],
    [
        'a native type repeats what TypeScript has checked: callbacks are easier to read without',
        ['lower/functions.ts parameters: decision turned round `typed`'],
    ],
    ['a blank line more', ['lower/classes.ts classMembers: decision turned round `rest.length > 0`']],
    ['only keys count there, whatever they hold', ['lower/patterns.ts objectPattern: the opposite of `php.TRUE`']],
    [
        'decides about the map of lines alone, which compiler-trace.test.ts looks at',
        ["lower/expressions.ts expression: decision turned round `value.kind !== 'constant'`"],
    ],
    [
        'no program can read the code of an exception, which its cause is given behind',
        ['lower/calls.ts causeOf: other number `0`'],
    ],
    [
        'outside of loops a variable has no value yet where its block begins: one `unset` more takes nothing away',
        ['lower/statements.ts isInLoop: decision turned round `isLoop(current) || isClosure(current)`'],
    ],
    [
        'with 100 decimals both throw: more than 44 are outside of the contract',
        ['helpers.php fixedTo: `>` made `>=` in `if ($digits < 0 || $digits > 100) {`'],
    ],
    [
        'no power of an odd number is 2 ** 53',
        ['helpers.php power: `>` made `>=` in `if (is_finite($power) && abs($odd ** $exponent) > 9007199254740992) {`'],
    ],
    [
        'one digit more behind 2 ** 56 is far below what a float can tell apart there, and an int holds it',
        ['helpers.php parseBase: `>=` made `>` in `if ($isTwos && $part >= 1 << 56) {`'],
    ],
    [
        'no power of a base is 119304647, which is 0xffffffff by 36',
        ['helpers.php parseBase: `>` made `>=` in `if (!$isTwos && $factor * $base > 119304647) {`'],
    ],
    [
        'its one result is the empty list, of which nothing can be left out',
        ['library/table.ts CALLS: other result of `Array`'],
    ],
    [
        'a letter in a class and its number mean the same, and the letter is easier to read',
        ['lower/regex.ts letter: decision turned round `code < 0x530 && /\\p{L}/u.test(String.fromCharCode(code))`'],
    ],
    [
        'decides about the words of a refusal alone, which compiler-diagnostics.test.ts looks at',
        ['lower/early.ts checkEarlyUse: decision turned round `isExit(call) || openedBy(call) !== undefined`'],
    ],
    [
        'one float operand is enough',
        ["lower/operators.ts arithmetic: decision turned round `left.kind === 'int' || right.kind === 'int'`"],
    ],
];

/** Mutants that change nothing that a program can show, and why. */
export const EQUIVALENT = new Map(REASONS.flatMap(([why, names]) => names.map((name) => [name, why] as const)));
