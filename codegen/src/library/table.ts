import { ts } from 'ts-morph';
import { bare, isFunctionNode, isLibraryValue, MUTATORS, nameIn } from '../bindings';
import { Context, short } from '../context';
import { Flag } from '../numbers/flags';
import { isSafeInt } from '../numbers/constants';
import * as php from '../php/ast';
import { calledArgument } from '../ownership';
import { CONTAINER, Kind, NOTHING, SCALAR } from '../types';
import { enumMember, recordKey } from '../lower/access';
import { once, writable, writableContainer } from '../lower/assignments';
import { mergeSpread, newObject } from '../lower/calls';
import {
    checkNothing,
    expression,
    inOrder,
    numeric,
    orElse,
    present,
    receiver,
    toNumberArgument,
} from '../lower/expressions';
import { isVoid } from '../lower/functions';
import { lengthOfPlaces, spreadList } from '../lower/literals';
import { nothingWord, power } from '../lower/operators';
import { checkMutation } from '../lower/ownership';
import { literalPattern, Pattern, pattern } from '../lower/regex';
import { stringOf } from '../lower/text';
import { stringify } from './json';
import { hasModifier, isBinary, nodesIn, someChild } from '../nodes';
import { isField } from '../properties';
import { isReduce } from './keys';

/** One call of a library member. */
interface CallSite {
    cx: Context;
    node: ts.CallExpression;
    key: string;
    args: readonly ts.Expression[];
    /** The object of a method */
    object: ts.Expression;
}

type Call = (site: CallSite) => php.Expression;
type Getter = (cx: Context, node: ts.PropertyAccessExpression) => php.Expression;

const SCALAR_TEXT = Kind.String | Kind.Number;

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** The text of a literal. */
function literal(node: ts.Expression | undefined): string | null {
    const inner = node === undefined ? undefined : bare(node);
    return inner !== undefined && ts.isStringLiteralLike(inner) ? inner.text : null;
}

function self(site: CallSite): php.Expression {
    return receiver(site.cx, site.object);
}

function arg(site: CallSite, at: number): php.Expression {
    const { cx, key } = site;
    const node = site.args[at]!;
    if (cx.flags(node) & Flag.Missing && !cx.program.isModule) {
        const value = expression(cx, node);
        if (/^Array\.(includes|indexOf|lastIndexOf)$/.test(key)) {
            return value;
        }
        // Where undefined does not stand for a default, it counts as the text `undefined` or as 0.
        const isText = at === 0 || /^String\.replace/.test(key);
        if (
            isText &&
            /^String\.(?!split)|^RegExp|^(Number\.)?parse|^encode/.test(key) &&
            cx.types.onlyAt(node, SCALAR_TEXT)
        ) {
            const word = cx.types.onlyAt(node, Kind.String) ? php.string('undefined') : php.int(0);
            return orElse(value, word);
        }
    }
    return present(cx, node);
}

/** The object, then all arguments, in order. */
function withArgs(site: CallSite): php.Expression[] {
    const made = [self(site)];
    for (let at = 0; at < site.args.length; at++) {
        made.push(arg(site, at));
    }
    return made;
}

const viaHelper =
    (name: string): Call =>
    (site) =>
        site.cx.helper(name, ...withArgs(site));

/** The value of an argument that is a whole number written down. */
function wholeLiteral(site: CallSite, at: number): number | null {
    const node = site.args[at];
    const value = node === undefined ? null : site.cx.numbers.constantOf(node);
    return value !== null && Number.isInteger(value) ? value : null;
}

function refuseForm(site: CallSite, why: string, advice: string): never {
    return site.cx.refuse(site.node, 'FLVX1202', site.key, why, advice);
}

// Callbacks.

/** How many parameters a callback has; what has no type has been refused where it comes from. */
function arity(site: CallSite, node: ts.Expression): number {
    return site.cx.types.of(node).getCallSignatures()[0]?.parameters.length ?? 1;
}

/** Whether a callback that is no conversion of the library takes more than so many arguments. */
function takesMore(site: CallSite, node: ts.Expression, than: number): boolean {
    return site.cx.library.ofSymbol(site.cx.bindings.symbolAt(bare(node))) === null && arity(site, node) > than;
}

/** A callback as PHP calls it: a closure, or a function's name. */
function callback(site: CallSite, at: number): php.Expression {
    const node = site.args[at]!;
    const inner = bare(node);
    const name = nameIn(inner);
    const conversion = ts.isIdentifier(name) ? site.cx.library.ofName(name) : null;
    if (conversion !== null) {
        return conversionCallback(site, node, conversion);
    }
    const value = present(site.cx, node);
    // A plain function name is a callback in PHP already; what is private can be called from its class only.
    const method = site.cx.bindings.symbolAt(name)?.valueDeclaration;
    const isPublic =
        method === undefined ||
        !(hasModifier(method, ts.ModifierFlags.Private) || hasModifier(method, ts.ModifierFlags.Protected));
    if (isPublic && value.kind === 'staticCall' && value.class === '\\Closure' && value.name === 'fromCallable') {
        return value.args[0]!.value;
    }
    return value;
}

/** A callback whose last parameter is the list, of which it reads single places while it runs. */
function callbackWithList(site: CallSite): php.Expression {
    const { cx, key } = site;
    const place = isReduce(key) ? 3 : 2;
    const given = bare(site.args[0]!);
    if (!takesMore(site, given, place)) {
        return callback(site, 0);
    }
    const name = nameIn(given);
    const named = ts.isIdentifier(name) ? cx.bindings.functionOf(name) : null;
    // What another class makes of a method, or what a variable holds, may keep the list.
    const fn = isFunctionNode(given) ? given : named !== null && !ts.isMethodDeclaration(named) ? named : null;
    const whole = fn?.parameters[place];
    const binding = whole === undefined ? undefined : cx.bindings.at(whole.name);
    const isRead = (read: ts.Identifier): boolean =>
        (ts.isPropertyAccessExpression(read.parent) &&
            /^(length|indexOf|lastIndexOf|includes|some|every|findIndex|findLastIndex|join)$/.test(
                read.parent.name.text,
            )) ||
        (ts.isElementAccessExpression(read.parent) &&
            read.parent.expression === read &&
            cx.types.onlyAt(read.parent, SCALAR | Kind.Undefined));
    const isSafe = binding === undefined || (binding.captures.size === 0 && binding.reads.every(isRead));
    if (fn === null || !isSafe) {
        const why = `the ${isReduce(key) ? 'fourth' : 'third'} parameter does more than read items`;
        cx.refuse(whole ?? site.args[0]!, 'FLVX1202', key, why, 'name the list itself');
    }
    return callback(site, 0);
}

/** Functions of numbers that PHP has as they are. */
const IN_PHP = new Set(['abs', 'ceil', 'floor', 'sqrt']);

/** `list.map(String)` and its like. */
function conversionCallback(site: CallSite, node: ts.Expression, key: string): php.Expression {
    const item = site.cx.types.itemType(site.cx.types.of(site.object));
    const kinds = item === null ? 0 : site.cx.types.kinds(item);
    const helper =
        key === 'String' && (kinds & ~SCALAR) === 0
            ? 'text'
            : key === 'Number' && (kinds & ~(SCALAR | Kind.Null)) === 0
              ? 'number'
              : key === 'parseFloat' && kinds === Kind.String
                ? 'parseFloat'
                : key === 'Boolean'
                  ? 'truthy'
                  : /^Math\.(abs|ceil|floor|round|sign|sqrt|trunc)$/.test(key) && kinds === Kind.Number
                    ? key.slice(5)
                    : null;
    const mayMiss = helper !== 'truthy' && (site.cx.numbers.elementFlags(kinds) & Flag.Missing) !== 0;
    if (helper === null || kinds === 0 || (mayMiss && kinds & NOTHING)) {
        return site.cx.refuse(node, 'FLVX1201', short(node));
    }
    const missing =
        helper === 'text' ? php.string('undefined') : helper === 'parseFloat' ? php.string('NaN') : php.constant('NAN');
    return conversion(site.cx, helper, mayMiss ? missing : null);
}

/** A function of one value as PHP calls it; `missing` stands for an item that is undefined. */
function conversion(cx: Context, name: string, missing: php.Expression | null = null): php.Expression {
    const item = php.variable('value');
    const value = missing === null ? item : orElse(item, missing);
    const body = IN_PHP.has(name) ? php.call(name, value) : cx.helper(name, value);
    return { kind: 'arrow', parameters: [php.parameter('value')], returnType: null, body };
}

/** A callback whose result is taken as a condition. */
function testCallback(site: CallSite): php.Expression {
    const made = callbackWithList(site);
    const signature = site.cx.types.of(site.args[0]!).getCallSignatures()[0];
    const result = signature && site.cx.checker.getReturnTypeOfSignature(signature);
    if (result !== undefined && !site.cx.types.isOnly(result, Kind.Boolean)) {
        if (made.kind === 'arrow') {
            return { ...made, returnType: null, body: site.cx.helper('truthy', made.body) };
        }
        return site.cx.refuse(site.args[0]!, 'FLVX1308', 'a test', site.cx.types.text(result), 'return a boolean');
    }
    return made;
}

const itemKinds = (site: CallSite): number => {
    const item = site.cx.types.itemType(site.cx.types.of(site.object));
    return item === null ? Kind.Unknown : site.cx.types.kinds(item);
};

/** Whether items are compared by value in both languages. */
function checkComparable(site: CallSite, kinds: number): void {
    if (kinds & (CONTAINER | (site.cx.bindings.comparesFunctions ? 0 : Kind.Function))) {
        site.cx.refuse(site.node, 'FLVX1307', kinds & CONTAINER ? 'arrays or records' : 'functions');
    }
    if (kinds & Kind.Unknown) {
        site.cx.conversions.needsTellingApart(site.object, 'identity');
    }
    if ((kinds & NOTHING) === NOTHING) {
        site.cx.refuse(site.node, 'FLVX1304', 'let the list hold one of both only');
    }
}

function mayBeFloat(site: CallSite): boolean {
    const kinds = itemKinds(site);
    return (
        (kinds & Kind.Unknown) !== 0 ||
        ((kinds & Kind.Number) !== 0 &&
            ((site.cx.numbers.elementFlags() | site.cx.flags(site.args[0]!)) & Flag.Float) !== 0)
    );
}

/** `list.includes(x)`, `list.indexOf(x)`. */
const search =
    (
        helper: string,
        plain: (list: php.Expression, value: php.Expression, site: CallSite) => php.Expression | null,
    ): Call =>
    (site) => {
        const kinds = itemKinds(site) | site.cx.kinds(site.args[0]!);
        checkComparable(site, kinds);
        const [list, value, from] = withArgs(site) as [php.Expression, php.Expression, php.Expression?];
        const made = mayBeFloat(site) || from !== undefined ? null : plain(list, value, site);
        return made ?? site.cx.helper(helper, list, value, ...(from === undefined ? [] : [from]));
    };

// Changing lists in place.

/** The list of a mutating call as a place to write to. */
function mutated(site: CallSite): php.Expression {
    checkMutation(site.cx, site.node, site.object);
    return writableContainer(site.cx, site.object);
}

function isStatement(site: CallSite): boolean {
    return (
        ts.isExpressionStatement(site.node.parent) ||
        (ts.isArrowFunction(site.node.parent) && isVoid(site.cx, site.node.parent))
    );
}

/** Values of `push` and the like; undefined in a list is null in PHP. */
function items(site: CallSite, from: number): php.Argument[] {
    return site.args.slice(from).map((node): php.Argument => {
        if (ts.isSpreadElement(node)) {
            return { value: spreadList(site.cx, node.expression), spread: true };
        }
        return php.argument(site.cx.program.isModule ? present(site.cx, node) : expression(site.cx, node));
    });
}

const mutation =
    (name: string): Call =>
    (site) =>
        php.callWith(name, [php.argument(mutated(site)), ...mergeSpread(items(site, 0))]);

function push(site: CallSite): php.Expression {
    const only = site.args[0];
    if (isStatement(site) && site.args.length === 1 && only !== undefined && !ts.isSpreadElement(only)) {
        const value = items(site, 0)[0]!.value;
        return php.assign(php.index(mutated(site), null), value);
    }
    return mutation('array_push')(site);
}

/** A list of the items; of a spread alone the list that is spread. */
function listOf(list: php.ArrayItem[]): php.Expression {
    const [only] = list;
    return list.length === 1 && only!.spread ? only!.value : php.array(list);
}

function splice(site: CallSite): php.Expression {
    const target = mutated(site);
    const start = wholeArgument(site, 0);
    const count = site.args[1];
    const values = items(site, 2);
    const added = values.map(({ value, spread }) => (spread ? php.spread(value) : php.item(value)));
    const replaced = added.length === 0 ? [] : [listOf(added)];
    if (count === undefined) {
        return php.call('array_splice', target, start);
    }
    const amount = wholeArgument(site, 1);
    const sure = wholeLiteral(site, 1);
    const length = sure !== null && sure >= 0 ? amount : php.call('max', php.int(0), amount);
    return php.call('array_splice', target, start, length, ...replaced);
}

/** An argument that PHP needs as an int. */
function wholeArgument(site: CallSite, at: number): php.Expression {
    if (!site.cx.isInt(site.args[at]!)) {
        return refuseForm(
            site,
            'the number may be a fraction',
            'round it with `Math.floor` by a literal divisor first',
        );
    }
    return expression(site.cx, site.args[at]!);
}

/** Whether nothing else holds the list: what happens to it is of no interest. */
const isFresh = (site: CallSite): boolean => site.cx.program.ownership.isFresh(site.object);

/** A list that is sorted or turned round: a new one if it is fresh, else the place is assigned anew. */
function reordered(site: CallSite, make: (list: php.Expression) => php.Expression): php.Expression {
    if (isFresh(site)) {
        return make(self(site));
    }
    const { cx, node, object } = site;
    const changer = cx.program.ownership.changerOfOrdered(node, object);
    if (changer !== undefined) {
        return changer === calledArgument(node, cx.library) && !ts.isCallExpression(bare(changer))
            ? cx.refuse(changer, 'FLVX1505', short(object))
            : cx.refuse(changer, 'FLVX1103', short(changer));
    }
    const isLocal = cx.binding(object)?.owner === cx.owner;
    if (ts.isReturnStatement(node.parent) && isLocal) {
        return make(mutated(site));
    }
    return once(cx, object, () => {
        const target = mutated(site);
        // PHP assigns to no call: the helper that throws where there is no list stands on the right side only.
        return php.assign(target.kind === 'staticCall' ? writable(cx, object) : target, make(target));
    });
}

/** JavaScript does not say what order comes out of a comparison that says the same of `a, b` and of `b, a`. */
function ignoresItems(site: CallSite, comparison: ts.Expression): boolean {
    if (!isFunctionNode(comparison) || (comparison.body !== undefined && comparison.body.getText() === '0')) {
        return false;
    }
    const named = comparison.parameters.filter(({ name }) => ts.isIdentifier(name));
    return comparison.parameters.length < 2 || named.some(({ name }) => site.cx.bindings.at(name)!.reads.length === 0);
}

function sort(site: CallSite): php.Expression {
    const kinds = itemKinds(site);
    const mayMiss = (kinds & Kind.Undefined) !== 0 || (site.cx.numbers.elementFlags(kinds) & Flag.Missing) !== 0;
    if (mayMiss && kinds & Kind.Null) {
        return refuseForm(site, 'the list may hold undefined and null', 'filter it first');
    }
    const given = site.args[0] === undefined ? undefined : bare(site.args[0]);
    const comparison = given && nothingWord(site.cx, given) === 'undefined' ? undefined : given;
    if (comparison !== undefined && ignoresItems(site, comparison)) {
        return refuseForm(site, 'the comparison does not look at both items', 'compare them: `(a, b) => a - b`');
    }
    let compare: php.Expression;
    if (comparison !== undefined && (site.cx.types.kindsAt(comparison) & Kind.Undefined) === 0) {
        compare = callback(site, 0);
    } else {
        const byText = (kinds & ~(SCALAR | Kind.Undefined)) === 0;
        if (!byText) {
            return refuseForm(site, 'without a comparison it sorts by text', 'give it a comparison');
        }
        compare = comparator(site, kinds === Kind.String ? 'compareText' : 'compareAsText');
        if (comparison !== undefined) {
            // What is handed over as undefined is left out.
            compare = orElse(callback(site, 0), compare);
        }
    }
    const isWhole =
        comparison !== undefined && isFunctionNode(comparison) && site.cx.numbers.flagsOfResult(comparison) === 0;
    const helper = mayMiss ? 'sortedPresent' : isWhole ? 'sortedWhole' : 'sorted';
    return reordered(site, (list) => site.cx.helper(helper, list, compare));
}

function comparator(site: CallSite, name: string): php.Expression {
    site.cx.needHelper(name);
    return php.list([php.classConstant(site.cx.program.helperClass, 'class'), php.string(name)]);
}

// Text.

/** A test that may have a place to start or end at. */
const fromPlace =
    (helper: string, plain: Call): Call =>
    (site) =>
        site.args.length > 1 ? site.cx.helper(helper, ...withArgs(site)) : plain(site);

function includesText(site: CallSite): php.Expression {
    const needle = literal(site.args[0]);
    const [text, value] = withArgs(site) as [php.Expression, php.Expression];
    if (needle !== null && needle !== '') {
        return php.binary(php.call('strpos', text, value), '!==', php.FALSE);
    }
    return site.cx.helper('contains', text, value);
}

function startsWith(site: CallSite): php.Expression {
    const start = literal(site.args[0]);
    const [text, value] = withArgs(site) as [php.Expression, php.Expression];
    if (start === null && !site.cx.isSimple(site.args[0]!)) {
        return site.cx.helper('startsWith', text, value);
    }
    const length = start !== null ? php.int(Buffer.byteLength(start)) : php.call('strlen', value);
    return php.binary(php.call('strncmp', text, value, length), '===', php.int(0));
}

function endsWith(site: CallSite): php.Expression {
    const end = literal(site.args[0]);
    const [text, value] = withArgs(site) as [php.Expression, php.Expression];
    if (end !== null && end !== '') {
        return php.binary(php.call('substr', text, php.int(-Buffer.byteLength(end))), '===', value);
    }
    return site.cx.helper('endsWith', text, value);
}

function splitText(site: CallSite): php.Expression {
    const expressionNode = bare(site.args[0]!);
    if (site.args.length > 1) {
        const limit = wholeLiteral(site, 1);
        const whole = splitBy(site, expressionNode);
        const length =
            limit !== null && limit >= 0 ? php.int(limit) : site.cx.helper('limit', expression(site.cx, site.args[1]!));
        return php.call('array_slice', whole, php.int(0), length);
    }
    return splitBy(site, expressionNode);
}

function splitBy(site: CallSite, separator: ts.Expression): php.Expression {
    const { cx } = site;
    if (!cx.types.onlyAt(separator, Kind.String)) {
        const made = pattern(cx, separator, true);
        if (made.groups > 0 || made.canBeEmpty) {
            return cx.refuse(
                separator,
                'FLVX1203',
                made.groups > 0 ? 'a group adds to what `split` gives' : 'it can match nothing',
                'use `(?:…)` and match at least one character',
            );
        }
        return cx.helper('splitBy', made.text, self(site));
    }
    const text = literal(separator);
    const subject = self(site);
    const value = present(cx, separator);
    return text !== null && text !== '' ? php.call('explode', value, subject) : cx.helper('split', subject, value);
}

/** Case conversion: plain for literals of ASCII. */
const casing =
    (name: 'lower' | 'upper'): Call =>
    (site) => {
        const text = literal(site.object);
        if (text !== null && isAscii(text)) {
            return php.string(name === 'lower' ? text.toLowerCase() : text.toUpperCase());
        }
        return site.cx.helper(name, self(site));
    };

function repeat(site: CallSite): php.Expression {
    const count = wholeLiteral(site, 0);
    const [text, times] = withArgs(site) as [php.Expression, php.Expression];
    return count !== null && count >= 0 ? php.call('str_repeat', text, times) : site.cx.helper('repeat', text, times);
}

function concatText(site: CallSite): php.Expression {
    const lower = (_cx: Context, node: ts.Expression): php.Expression =>
        node === site.object ? self(site) : arg(site, site.args.indexOf(node));
    return inOrder(site.cx, [site.object, ...site.args], lower).reduce((left, right) => php.binary(left, '.', right));
}

/** A replacement for PCRE: what JavaScript means by `$1`, `$&`, `$$`. */
function pcreReplacement(site: CallSite, groups: number): string {
    const text = literal(site.args[1]);
    if (text === null) {
        return site.cx.refuse(
            site.args[1]!,
            'FLVX1203',
            'the replacement is no literal',
            'write it here, or use a function',
        );
    }
    return text.replace(/\\|\$(\$|&|`|'|\d{1,2})?/g, (found, what: string | undefined) => {
        if (found === '\\') {
            return '\\\\';
        }
        if (what === undefined || what === '$') {
            return '\\$';
        }
        if (what === '&') {
            return '${0}';
        }
        const number = Number(what);
        if (!/^\d$/.test(what) || number === 0 || number > groups) {
            return site.cx.refuse(
                site.args[1]!,
                'FLVX1203',
                `\`${found}\` in the replacement`,
                'name a group from 1 to 9 that exists',
            );
        }
        return `\${${what}}`;
    });
}

function replaceText(site: CallSite): php.Expression {
    const { cx } = site;
    const search = bare(site.args[0]!);
    const known = literalPattern(cx, search);
    if (!cx.types.onlyAt(search, Kind.String)) {
        const isText = cx.types.onlyAt(site.args[1]!, Kind.String);
        // Halves that are both left out need no counting.
        const isRemoved = isText && literal(site.args[1]) === '' && known?.text.endsWith('/g') === true;
        const replacer = bare(site.args[1]!);
        const text = literal(replacer);
        const showsGroups =
            text !== null ? /\$\d/.test(text) : !ts.isArrowFunction(replacer) || replacer.parameters.length > 1;
        const made = pattern(cx, search, !isRemoved, isText, showsGroups);
        const limit = php.int(made.isGlobal ? -1 : 1);
        if (cx.types.onlyAt(site.args[1]!, Kind.Function)) {
            return replaceByFunction(site, made, limit);
        }
        const replacement = pcreReplacement(site, made.groups);
        const subject = made.countsUnits ? cx.helper('halves', self(site)) : self(site);
        const args = [made.text, php.string(replacement), subject, ...(made.isGlobal ? [] : [limit])];
        const replaced = php.call('preg_replace', ...args);
        return made.countsUnits ? cx.helper('joined', replaced) : replaced;
    }
    return cx.helper('replaceFirst', ...withArgs(site));
}

/** `text.replace(/…/g, (found, group) => …)` */
function replaceByFunction(site: CallSite, { text, groups, isSure }: Pattern, limit: php.Expression): php.Expression {
    const node = bare(site.args[1]!);
    if (
        !ts.isArrowFunction(node) ||
        node.parameters.length > groups + 1 ||
        node.parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined)
    ) {
        return refuseForm(
            site,
            'the function takes something else than the match and its groups',
            'write an arrow function with the match and its groups',
        );
    }
    const made = expression(site.cx, node);
    const matchName = site.cx.names.temporary(node, 'match');
    const match = php.variable(matchName);
    const parameters: php.Parameter[] = [php.parameter(matchName)];
    const names = node.parameters.map((_parameter, at) => php.index(match, php.int(at)));
    const wrapped: php.Expression =
        made.kind === 'closure'
            ? {
                  ...made,
                  parameters,
                  body: [
                      ...made.parameters.map(({ name }, at) =>
                          php.statement(php.assign(php.variable(name), names[at]!)),
                      ),
                      ...made.body,
                  ],
              }
            : {
                  kind: 'arrow',
                  parameters,
                  returnType: null,
                  body: php.callWith(
                      made,
                      names.map((name) => php.argument(name)),
                  ),
              };
    if (groups > 0 && !isSure && node.parameters.length > 1) {
        return refuseForm(
            site,
            'groups that match nothing are undefined for the function',
            'let every group match something',
        );
    }
    return php.call('preg_replace_callback', text, wrapped, self(site), limit);
}

function replaceAllText(site: CallSite): php.Expression {
    const wanted = bare(site.args[0]!);
    if (!site.cx.types.onlyAt(wanted, Kind.String)) {
        const known = literalPattern(site.cx, wanted);
        return known !== null && !/\/[a-z]*g[a-z]*$/.test(known.text)
            ? site.cx.refuse(wanted, 'FLVX1203', '`replaceAll` without the flag `g` throws', 'add the flag `g`')
            : replaceText(site);
    }
    const search = literal(site.args[0]);
    const replacement = literal(site.args[1]);
    const [text, from, to] = withArgs(site) as [php.Expression, php.Expression, php.Expression];
    if (search !== null && search !== '' && replacement !== null && !replacement.includes('$')) {
        return php.call('str_replace', from, to, text);
    }
    return site.cx.helper('replaceAll', text, from, to);
}

function matchText(site: CallSite): php.Expression {
    const { cx } = site;
    const search = site.args[0]!;
    const isGlobal = /\/[a-z]*g[a-z]*$/.test(literalPattern(cx, search)?.text ?? '');
    const made = pattern(cx, search, true, false, !isGlobal);
    if (made.isGlobal && made.canBeEmpty) {
        return cx.refuse(search, 'FLVX1203', 'it can match nothing', 'match at least one character');
    }
    return cx.helper(made.isGlobal ? 'matches' : 'match', made.text, self(site));
}

function searchText(site: CallSite): php.Expression {
    const search = site.args[0]!;
    const made = pattern(site.cx, search, true, false, false);
    return made.canBeEmpty
        ? site.cx.refuse(search, 'FLVX1203', 'it can match nothing', 'match at least one character')
        : site.cx.helper('search', made.text, self(site));
}

function execPattern(site: CallSite): php.Expression {
    const search = site.object;
    const made = pattern(site.cx, search, true);
    return made.isGlobal && !ts.isRegularExpressionLiteral(bare(search))
        ? site.cx.refuse(
              search,
              'FLVX1203',
              '`exec` with the flag `g`',
              'use `match` for all matches, or `replace` with a function that gets the groups',
          )
        : site.cx.helper('match', made.text, arg(site, 0));
}

function testPattern(site: CallSite): php.Expression {
    const { cx } = site;
    const search = site.object;
    const made = pattern(cx, search, false, true);
    // One that is written down here is made anew each time; only one that is kept remembers where it stopped.
    if (made.isGlobal && !ts.isRegularExpressionLiteral(bare(search))) {
        return cx.refuse(search, 'FLVX1203', '`test` with the flag `g`', 'leave out the `g`');
    }
    const subject = made.countsUnits ? cx.helper('halves', arg(site, 0)) : arg(site, 0);
    return php.binary(php.call('preg_match', made.text, subject), '===', php.int(1));
}

// Numbers.

/** `Math.floor` and its like; an int where the number surely is finite. */
const rounding =
    (name: 'floor' | 'ceil' | 'trunc'): Call =>
    (site) => {
        const node = site.args[0]!;
        const value = numeric(site.cx, node);
        if (site.cx.isInt(node)) {
            return value;
        }
        const whole = name === 'floor' ? wholeQuotient(site.cx, bare(node)) : null;
        if (whole !== null) {
            return whole;
        }
        if (site.cx.numbers.isFinite(node)) {
            return php.cast('int', name === 'trunc' ? value : php.call(name, value));
        }
        return name === 'trunc' ? site.cx.helper('trunc', value) : php.call(name, value);
    };

/** The rounded quotient of integers without a detour over a float, which costs more than the rest of a loop. */
function wholeQuotient(cx: Context, node: ts.Expression): php.Expression | null {
    if (!isBinary(node, ts.SyntaxKind.SlashToken) || !cx.isInt(node.left)) {
        return null;
    }
    const divisor = cx.numbers.constantOf(node.right);
    if (divisor === 2) {
        return php.binary(numeric(cx, node.left), '>>', php.int(1));
    }
    // `intdiv` rounds towards zero.
    const isPlain = divisor !== null && isSafeInt(divisor) && divisor > 0 && cx.numbers.isNotNegative(node.left);
    return isPlain ? php.call('intdiv', numeric(cx, node.left), php.int(divisor)) : null;
}

function round(site: CallSite): php.Expression {
    const node = site.args[0]!;
    const value = numeric(site.cx, node);
    if (site.cx.isInt(node)) {
        return value;
    }
    const inner = bare(node);
    const divisor = isBinary(inner, ts.SyntaxKind.SlashToken) ? site.cx.numbers.constantOf(inner.right) : null;
    // A quotient by a small whole number never lies so near below a half that the sum would round up.
    if (
        divisor !== null &&
        Number.isInteger(divisor) &&
        Math.abs(divisor) >= 2 &&
        Math.abs(divisor) <= 1e9 &&
        site.cx.isInt((inner as ts.BinaryExpression).left)
    ) {
        return php.cast('int', php.call('floor', php.binary(value, '+', php.float(0.5))));
    }
    const made = site.cx.helper('round', value);
    return site.cx.numbers.isFinite(node) ? php.cast('int', made) : made;
}

const extreme =
    (name: 'max' | 'min'): Call =>
    (site) => {
        const { cx, args } = site;
        if (args.some((node) => ts.isSpreadElement(node)) || args.length === 0) {
            const list: php.ArrayItem[] = args.map((node) =>
                ts.isSpreadElement(node) ? php.spread(spreadList(cx, node.expression)) : php.item(numeric(cx, node)),
            );
            return cx.helper(name, listOf(list));
        }
        const values = args.map((node) => numeric(cx, node));
        if (values.length === 1) {
            return values[0]!;
        }
        return args.every((node) => cx.isInt(node)) ? php.call(name, ...values) : cx.helper(name, php.list(values));
    };

const ofNumber =
    (call: string): Call =>
    (site) =>
        php.call(call, numeric(site.cx, site.args[0]!));

function toNumber(site: CallSite): php.Expression {
    const node = site.args[0]!;
    const value = toNumberArgument(site.cx, node);
    return site.cx.types.onlyAt(node, Kind.Number) ? value : site.cx.helper('number', value);
}

function toFixed(site: CallSite): php.Expression {
    const digits = site.args.length === 0 ? 0 : wholeLiteral(site, 0);
    if (digits === null && site.cx.isInt(site.args[0]!)) {
        return site.cx.helper('fixedTo', receiver(site.cx, site.object), expression(site.cx, site.args[0]!));
    }
    if (digits === null || digits < 0 || digits > 20) {
        return refuseForm(site, 'the number of digits may be a fraction or beyond 20', 'use a whole number');
    }
    return site.cx.helper('fixed', receiver(site.cx, site.object), php.int(digits));
}

/** Questions about a value of any type. */
const question =
    (helper: string): Call =>
    (site) =>
        site.cx.helper(helper, expression(site.cx, site.args[0]!));

const isNan = ofNumber('is_nan');

function numberIsNan(site: CallSite): php.Expression {
    return site.cx.types.onlyAt(site.args[0]!, Kind.Number)
        ? isNan(site)
        : refuseForm(site, 'the value may be something else than a number', 'test it with `typeof` first');
}

/** The base of a conversion, or 10; null where only the program knows. */
function baseOf(site: CallSite, at: number): number | null {
    const base = site.args[at] === undefined ? 10 : wholeLiteral(site, at);
    return base !== null && base >= 2 && base <= 36 ? base : null;
}

/** `value.toString()`: unlike `String(value)` it fails where there is no value. */
const ownText = (site: CallSite): php.Expression =>
    site.cx.flags(site.object) & Flag.Missing ? site.cx.helper('text', self(site)) : stringOf(site.cx, site.object);

function numberText(site: CallSite): php.Expression {
    const base = baseOf(site, 0);
    if (base === 10) {
        return ownText(site);
    }
    if (site.cx.kinds(site.object) & (Kind.String | Kind.Boolean)) {
        // Only a number has a base.
        return site.cx.unfit(site.node, `\`${short(site.node)}\``, site.object, 'test with `typeof` which one it is');
    }
    const value = receiver(site.cx, site.object);
    return base === null
        ? site.cx.helper('inAnyBase', value, expression(site.cx, site.args[0]!))
        : site.cx.helper(site.cx.isInt(site.object) ? 'inBase' : 'floatInBase', value, php.int(base));
}

function parseWhole(site: CallSite): php.Expression {
    const [, base] = site.args;
    const text = arg(site, 0);
    if (base === undefined) {
        return site.cx.helper('parseAnyInt', text);
    }
    const known = baseOf(site, 1);
    return known === null
        ? site.cx.helper('parseAnyBase', text, expression(site.cx, base))
        : known === 10
          ? site.cx.helper('parseInt', text)
          : site.cx.helper('parseBase', text, php.int(known));
}

// Records.

/** The record that all keys or values are asked of. */
export function recordArgument(cx: Context, node: ts.Expression, key: string, lower = present): php.Expression {
    const members = enumMembers(cx, node);
    if (members !== null) {
        return members;
    }
    if (!cx.types.onlyAt(node, Kind.Record)) {
        return cx.unfit(node, `\`${key}\``, node, 'give it a record');
    }
    return lower(cx, node);
}

/** The members of an enum of texts by their names; one of numbers has also their names by the numbers. */
function enumMembers(cx: Context, node: ts.Expression): php.Expression | null {
    const declaration = cx.bindings.declaredAt(bare(node))?.valueDeclaration;
    if (declaration === undefined || !ts.isEnumDeclaration(declaration)) {
        return null;
    }
    const items = declaration.members.map((member) =>
        typeof cx.checker.getConstantValue(member) === 'string'
            ? php.item(enumMember(cx, node, member), php.string((member.name as ts.Identifier).text))
            : cx.refuse(node, 'FLVX1308', 'a list of its members', `typeof ${short(node)}`, 'give all members texts'),
    );
    return php.array(items);
}

function needsOrder(site: CallSite): boolean {
    return site.cx.conversions.mayHaveIntegerKeys(site.cx.types.of(site.args[0]!));
}

function objectKeys(site: CallSite): php.Expression {
    const record = recordArgument(site.cx, site.args[0]!, site.key);
    return needsOrder(site) ? site.cx.helper('keys', record) : php.call('array_keys', record);
}

function objectValues(site: CallSite): php.Expression {
    const record = recordArgument(site.cx, site.args[0]!, site.key);
    return php.call('array_values', needsOrder(site) ? site.cx.helper('ordered', record) : record);
}

/** `Object.hasOwn(record, key)`: unlike `in` it knows nothing of what all objects have. */
function hasOwn(site: CallSite): php.Expression {
    const { cx } = site;
    const [record, key] = site.args as unknown as [ts.Expression, ts.Expression];
    const given = recordArgument(cx, record, site.key, receiver);
    // PHP takes the record behind the key.
    const isLate = cx.isOrderSeen(record, key) || findsOther(cx, record, key);
    const held = isLate ? cx.hoist(record, given, 'record') : given;
    return php.call('array_key_exists', recordKey(cx, key), held);
}

/** `JSON.parse(text)`: its result has to get a type at once. */
function parseJson(site: CallSite): php.Expression {
    return site.cx.helper(site.cx.conversions.parsesUnknown(site.node) ? 'parseUnknown' : 'parse', arg(site, 0));
}

function now(site: CallSite): php.Expression {
    if (site.cx.program.isModule) {
        return refuseForm(site, 'a module takes the time from the host', 'call `time()`');
    }
    return php.cast('int', php.call('floor', php.binary(php.call('microtime', php.TRUE), '*', php.int(1000))));
}

function isArray(site: CallSite): php.Expression {
    const node = site.args[0]!;
    const kinds = site.cx.kinds(node);
    const value = expression(site.cx, node);
    if (kinds & (Kind.Unknown | Kind.Any)) {
        site.cx.conversions.needsTellingApart(node, 'list');
        return site.cx.helper('isList', value);
    }
    if (kinds & Kind.Record) {
        const records = site.cx.types.partsOf(site.cx.types.of(node), Kind.Record);
        if (records.some((type) => site.cx.types.isAmbiguousRecord(type))) {
            return site.cx.refuse(
                node,
                'FLVX1306',
                'this cannot tell them apart',
                'let the value have one of the two types',
            );
        }
        return site.cx.helper('isList', value);
    }
    return php.call('is_array', value);
}

function map(site: CallSite): php.Expression {
    const { cx } = site;
    const node = site.args[0]!;
    const list = self(site);
    const withIndex = takesMore(site, node, 1);
    const made = callbackWithList(site);
    const inner = bare(node);
    if (cx.program.isModule && isFunctionNode(inner) && cx.numbers.flagsOfResult(inner) & Flag.Missing) {
        return cx.refuse(node, 'FLVX1309');
    }
    if (!withIndex) {
        return php.call('array_map', made, list);
    }
    if (arity(site, node) > 2 || !cx.isSimple(site.object)) {
        return cx.helper('mapped', list, made);
    }
    return php.call('array_map', made, list, php.call('array_keys', list));
}

function filter(site: CallSite): php.Expression {
    const list = self(site);
    const withIndex = takesMore(site, site.args[0]!, 1);
    const made = testCallback(site);
    return withIndex
        ? site.cx.helper('filter', list, made)
        : php.call('array_values', php.call('array_filter', list, made));
}

/** Searches with a test. */
const tested =
    (helper: string): Call =>
    (site) => {
        const list = self(site);
        return site.cx.helper(helper, list, testCallback(site));
    };

function reduce(site: CallSite): php.Expression {
    const given = self(site);
    const withIndex = arity(site, site.args[0]!) > 2;
    // The places that the callback gets are those in the list, not in the reversed one.
    const kept = withIndex ? [php.TRUE] : [];
    const list = site.key === 'Array.reduceRight' ? php.call('array_reverse', given, ...kept) : given;
    const made = callbackWithList(site);
    const initial = site.args[1];
    if (initial === undefined) {
        return site.cx.helper('reduceFirst', list, made);
    }
    const start = present(site.cx, initial);
    return withIndex ? site.cx.helper('reduce', list, made, start) : php.call('array_reduce', list, made, start);
}

function join(site: CallSite): php.Expression {
    const kinds = itemKinds(site);
    const [given] = site.args;
    const comma = php.string(',');
    const wanted = given === undefined ? comma : arg(site, 0);
    const mayMiss = given !== undefined && site.cx.mayBeNull(given);
    const separator = mayMiss ? orElse(wanted, comma) : wanted;
    if ((kinds & ~(SCALAR | NOTHING)) !== 0) {
        return site.cx.unfit(site.node, '`join`', site.object, 'make texts of the items with `map` first');
    }
    const list = self(site);
    const plain =
        (kinds & ~(Kind.String | NOTHING)) === 0 ||
        ((kinds & Kind.Boolean) === 0 && !(site.cx.numbers.elementFlags() & Flag.Float));
    return plain ? php.call('implode', separator, list) : site.cx.helper('join', list, separator);
}

function sliceList(site: CallSite): php.Expression {
    const { cx } = site;
    const start = site.args[0] === undefined ? 0 : wholeLiteral(site, 0);
    const end = site.args[1] === undefined ? undefined : wholeLiteral(site, 1);
    if (site.args.length === 0) {
        return self(site);
    }
    if (start !== null && end === undefined) {
        return php.call('array_slice', self(site), php.int(start));
    }
    if (start !== null && end !== null && end !== undefined && start >= 0 && end >= start) {
        return php.call('array_slice', self(site), php.int(start), php.int(end - start));
    }
    if (start === 0 && site.args[1] !== undefined && cx.isInt(site.args[1])) {
        return php.call('array_slice', self(site), php.int(0), arg(site, 1));
    }
    return cx.helper('sliceList', ...withArgs(site));
}

function concatList(site: CallSite): php.Expression {
    const { cx } = site;
    const parts = site.args.map((node): php.ArrayItem => {
        const kinds = cx.kinds(node);
        if (kinds & Kind.List && kinds !== Kind.List) {
            return refuseForm(site, 'an argument may be a list or an item', 'test it with `Array.isArray` first');
        }
        return { key: null, value: present(cx, node), spread: kinds === Kind.List, comments: [] };
    });
    return php.array([php.spread(self(site)), ...parts]);
}

function at(site: CallSite): php.Expression {
    const place = wholeLiteral(site, 0);
    return place === null ? site.cx.helper('itemAt', ...withArgs(site)) : atPlace(site, place);
}

const atPlace = (site: CallSite, place: number): php.Expression =>
    place >= 0
        ? php.orNull(php.index(self(site), php.int(place)))
        : site.cx.helper('fromEnd', self(site), php.int(-place));

function consoleLog(site: CallSite): php.Expression {
    return site.cx.refuse(site.node, 'FLVX1202', 'console.log', 'it is used as a value', 'make it a statement');
}

function encodeUri(site: CallSite): php.Expression {
    const kept = { '%21': '!', '%27': "'", '%28': '(', '%29': ')', '%2A': '*' };
    const pairs = Object.entries(kept).map(([from, to]) => php.item(php.string(to), php.string(from)));
    return php.call('strtr', php.call('rawurlencode', arg(site, 0)), php.array(pairs));
}

function iteratorAlone(site: CallSite): php.Expression {
    return refuseForm(site, 'it stands alone', 'use it in `for (… of …)` or in `[...list]`');
}

/** What the library's functions and methods become. Its keys are those of lib/subset.d.ts, no more and no less. */
export const CALLS: Record<string, Call> = {
    'String.charAt': viaHelper('charAt'),
    'String.charCodeAt': viaHelper('charCodeAt'),
    'String.indexOf': viaHelper('position'),
    'String.lastIndexOf': viaHelper('lastPosition'),
    'String.codePointAt': viaHelper('codePointAt'),
    'String.at': viaHelper('textAt'),
    'String.includes': fromPlace('containsFrom', includesText),
    'String.startsWith': fromPlace('startsAt', startsWith),
    'String.endsWith': fromPlace('endsAt', endsWith),
    'String.slice': viaHelper('slice'),
    'String.substring': viaHelper('substring'),
    'String.split': splitText,
    'String.toLowerCase': casing('lower'),
    'String.toUpperCase': casing('upper'),
    'String.trim': viaHelper('trim'),
    'String.trimStart': viaHelper('trimStart'),
    'String.trimEnd': viaHelper('trimEnd'),
    'String.padStart': viaHelper('padStart'),
    'String.padEnd': viaHelper('padEnd'),
    'String.repeat': repeat,
    'String.replace': replaceText,
    'String.replaceAll': replaceAllText,
    'String.concat': concatText,
    'String.match': matchText,
    'String.search': searchText,
    'String.toString': (site) => (site.cx.kinds(site.object) & Kind.Number ? numberText(site) : self(site)),
    'String.fromCharCode': (site) =>
        site.cx.helper('fromUnits', php.list(site.args.map((node) => numeric(site.cx, node)))),
    'String.fromCodePoint': (site) =>
        site.cx.helper('fromPoints', php.list(site.args.map((node) => numeric(site.cx, node)))),
    'RegExp.test': testPattern,
    'RegExp.exec': execPattern,
    'Number.toFixed': toFixed,
    'Number.toString': numberText,
    'Boolean.toString': numberText,
    Number: toNumber,
    'Number.isInteger': question('isInteger'),
    'Number.isSafeInteger': question('isSafeInteger'),
    'Number.isFinite': question('isFinite'),
    'Number.isNaN': numberIsNan,
    'Number.parseInt': parseWhole,
    'Number.parseFloat': viaArgs('parseFloat'),
    String: (site) => stringOf(site.cx, site.args[0]!),
    Boolean: question('truthy'),
    Error: (site) => newObject(site.cx, site.node),
    RangeError: (site) => newObject(site.cx, site.node),
    ReferenceError: (site) => newObject(site.cx, site.node),
    SyntaxError: (site) => newObject(site.cx, site.node),
    TypeError: (site) => newObject(site.cx, site.node),
    URIError: (site) => newObject(site.cx, site.node),
    parseInt: parseWhole,
    parseFloat: viaArgs('parseFloat'),
    isNaN: isNan,
    isFinite: (site) => site.cx.helper('isFinite', numeric(site.cx, site.args[0]!)),
    encodeURIComponent: encodeUri,
    decodeURIComponent: viaArgs('decodeComponent'),
    'Math.abs': ofNumber('abs'),
    'Math.ceil': rounding('ceil'),
    'Math.floor': rounding('floor'),
    'Math.round': round,
    'Math.trunc': rounding('trunc'),
    'Math.imul': (site) => site.cx.helper('imul', ...site.args.map((node) => numeric(site.cx, node))),
    'Math.sign': (site) => site.cx.helper('sign', numeric(site.cx, site.args[0]!)),
    'Math.sqrt': ofNumber('sqrt'),
    'Math.max': extreme('max'),
    'Math.min': extreme('min'),
    'Math.pow': (site) => power(site.cx, site.args[0]!, site.args[1]!, site.node),
    'Array.push': push,
    'Array.pop': (site) => (isFresh(site) ? atPlace(site, -1) : mutation('array_pop')(site)),
    'Array.shift': (site) => (isFresh(site) ? atPlace(site, 0) : mutation('array_shift')(site)),
    'Array.unshift': mutation('array_unshift'),
    'Array.splice': splice,
    'Array.slice': sliceList,
    'Array.concat': concatList,
    'Array.join': join,
    'Array.reverse': (site) => reordered(site, (list) => php.call('array_reverse', list)),
    'Array.sort': sort,
    'Array.fill': (site) => reordered(site, (list) => site.cx.helper('fill', list, ...filling(site))),
    'Array.from': arrayFrom,
    'Array.of': (site) =>
        listOf(items(site, 0).map(({ value, spread }) => (spread ? php.spread(value) : php.item(value)))),
    Array: madeList,
    'Places.fill': filled,
    'Places.keys': iteratorAlone,
    'Array.indexOf': search('indexOf', () => null),
    'Array.lastIndexOf': search('lastIndexOf', () => null),
    'Array.includes': search('includes', (list, value) => php.call('in_array', value, list, php.TRUE)),
    'Array.at': at,
    'Array.map': map,
    'Array.filter': filter,
    'Array.find': tested('find'),
    'Array.findIndex': tested('findIndex'),
    'Array.findLast': tested('findLast'),
    'Array.findLastIndex': tested('findLastIndex'),
    'Array.some': tested('some'),
    'Array.every': tested('every'),
    'Array.forEach': (site) => site.cx.helper('each', self(site), callbackWithList(site)),
    'Array.reduce': reduce,
    'Array.reduceRight': reduce,
    'Array.flat': flat,
    'Array.flatMap': flatMap,
    'Array.entries': iteratorAlone,
    'Array.keys': iteratorAlone,
    'Array.values': iteratorAlone,
    'Array.isArray': isArray,
    'Object.keys': objectKeys,
    'Object.values': objectValues,
    'Object.entries': (site) => site.cx.helper('recordEntries', recordArgument(site.cx, site.args[0]!, site.key)),
    'Object.freeze': freeze,
    'Object.fromEntries': fromEntries,
    'Object.hasOwn': hasOwn,
    'JSON.stringify': stringifyJson,
    'JSON.parse': parseJson,
    'console.log': consoleLog,
    'Date.now': now,
};

/** `Object.fromEntries(entries)`: no record holds undefined. */
function fromEntries(site: CallSite): php.Expression {
    const { cx, node } = site;
    const entry = cx.types.entryType(cx.types.of(node));
    if (entry !== undefined && cx.types.kinds(entry) & Kind.Undefined) {
        return cx.refuse(site.args[0]!, 'FLVX1305');
    }
    return php.call('array_column', arg(site, 0), php.int(1), php.int(0));
}

/** `rows.flat()`: the items of the lists, one after the other; a missing one stays. */
function flat(site: CallSite): php.Expression {
    if (itemKinds(site) !== Kind.List) {
        return refuseForm(site, 'an item may be no list', 'let all items be lists');
    }
    const [depth] = site.args;
    if (depth !== undefined && !ts.isNumericLiteral(depth)) {
        return refuseForm(site, 'how deep it goes has to be written down', 'write `flat()`');
    }
    const mayMiss = site.cx.numbers.elementFlags(Kind.List) & Flag.Missing;
    return mayMiss ? site.cx.helper('flat', self(site)) : merged(self(site));
}

const merged = (lists: php.Expression): php.Expression => ({
    kind: 'call',
    callee: 'array_merge',
    args: [php.argument(php.list([])), { value: lists, spread: true }],
    silent: false,
});

function flatMap(site: CallSite): php.Expression {
    return merged(map(site));
}

/** `Object.freeze({ … })`: that nobody changes it is what its type says. */
function freeze(site: CallSite): php.Expression {
    const value = bare(site.args[0]!);
    return ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)
        ? expression(site.cx, value)
        : refuseForm(site, 'something else may still write to the value', 'write `readonly` in the type');
}

/** What `fill` takes: the value and the range. */
function filling(site: CallSite): php.Expression[] {
    if (site.cx.kinds(site.args[0]!) & (CONTAINER | Kind.Unknown)) {
        return refuseForm(site, 'all places would share one array', 'use `Array.from({ length }, () => …)`');
    }
    return site.args.map((_node, at) => (at === 0 ? arg(site, 0) : wholeArgument(site, at)));
}

/** `new Array(length).fill(value)` */
function filled(site: CallSite): php.Expression {
    const length = lengthOfPlaces(site.cx, bare(site.object));
    if (length === null) {
        return refuseForm(site, 'the places have a name', 'write `new Array(length).fill(value)`');
    }
    return site.cx.helper('places', length, ...filling(site));
}

/** `Array<T>()`: a list with nothing in it. */
function madeList(site: CallSite): php.Expression {
    return site.args.length === 0
        ? php.list([])
        : site.cx.refuse(
              site.node,
              'FLVX1001',
              'a list of places without values',
              'write `new Array(length).fill(value)`',
          );
}

/** `Array.from({ length }, (_, index) => …)`, `Array.from(items)` */
function arrayFrom(site: CallSite): php.Expression {
    const source = bare(site.args[0]!);
    const places = lengthOfPlaces(site.cx, source);
    if (places !== null && site.args.length > 1) {
        return site.cx.helper('build', places, callback(site, 1));
    }
    if (site.args.length === 1) {
        return spreadList(site.cx, source);
    }
    if (site.cx.types.onlyAt(source, Kind.List | Kind.String)) {
        return site.cx.helper('mapped', spreadList(site.cx, source), callback(site, 1));
    }
    const length =
        ts.isObjectLiteralExpression(source) && source.properties.length === 1 ? source.properties[0] : undefined;
    if (length === undefined || !(ts.isPropertyAssignment(length) || ts.isShorthandPropertyAssignment(length))) {
        return refuseForm(site, 'the source is no literal', 'write `Array.from({ length: n }, …)`, or use `map`');
    }
    const value = ts.isPropertyAssignment(length) ? length.initializer : length.name;
    return site.cx.helper('build', present(site.cx, value), callback(site, 1));
}

function stringifyJson(site: CallSite): php.Expression {
    const [value, , indent] = site.args;
    const json = stringify(site.cx, value!);
    const count = indent === undefined ? 0 : wholeLiteral(site, 2);
    const width = count === null ? literal(indent!) : ' '.repeat(Math.max(0, Math.min(count, 10)));
    if (width === null) {
        return refuseForm(site, 'the indent is no whole number or text', 'write it as a literal');
    }
    return width === '' ? json : site.cx.helper('indent', json, php.string(width.slice(0, 10)));
}

/** A function of text alone. */
function viaArgs(name: string): Call {
    return (site) => site.cx.helper(name, arg(site, 0));
}

const NAMING_CAUSES = new Set([ts.SyntaxKind.PropertyDeclaration, ts.SyntaxKind.Parameter, ts.SyntaxKind.TryStatement]);

/** `error.cause`: PHP's exceptions know the one before, which is also what was under way when `finally` threw. */
function errorCause(cx: Context, node: ts.PropertyAccessExpression): php.Expression {
    const mayThrow = (one: ts.Node): boolean =>
        ts.isThrowStatement(one) || cx.callsProgram(one) || someChild(one, mayThrow);
    const isOther = (one: ts.Node): boolean =>
        ts.isTryStatement(one)
            ? one.finallyBlock !== undefined && mayThrow(one.finallyBlock)
            : isField(one) && one.name.getText() === 'cause';
    if (cx.program.source.files.some((file) => nodesIn(file, NAMING_CAUSES).some(isOther))) {
        const why = 'a class has a property of that name, or `finally` may throw';
        return cx.refuse(
            node,
            'FLVX1202',
            'Error.cause',
            why,
            'declare a class of errors with a property of another name',
        );
    }
    return { kind: 'methodCall', object: receiver(cx, node.expression), name: 'getPrevious', args: [] };
}

/** What the library's properties become. */
export const GETTERS: Record<string, Getter> = {
    'String.length': (cx, node) => {
        const text = literal(node.expression);
        return text !== null ? php.int(text.length) : cx.helper('length', receiver(cx, node.expression));
    },
    'Array.length': (cx, node) => php.call('count', receiver(cx, node.expression)),
    'Number.MAX_SAFE_INTEGER': () => php.float(Number.MAX_SAFE_INTEGER),
    'Number.MIN_SAFE_INTEGER': () => php.float(Number.MIN_SAFE_INTEGER),
    'Number.EPSILON': () => php.constant('PHP_FLOAT_EPSILON'),
    'Number.MAX_VALUE': () => php.constant('PHP_FLOAT_MAX'),
    'Number.MIN_VALUE': () => php.float(Number.MIN_VALUE),
    'Number.POSITIVE_INFINITY': () => php.constant('INF'),
    'Number.NEGATIVE_INFINITY': () => php.minus(php.constant('INF')),
    'Number.NaN': () => php.constant('NAN'),
    'Math.PI': () => php.constant('M_PI'),
    'Math.E': () => php.constant('M_E'),
    'Error.message': (cx, node) => ({
        kind: 'methodCall',
        object: receiver(cx, node.expression),
        name: 'getMessage',
        args: [],
    }),
    'Error.cause': errorCause,
    'Error.name': (cx, node) => cx.helper('errorName', receiver(cx, node.expression)),
};

/** Methods whose PHP function takes the object behind the arguments, and so has them run before it. */
const OBJECT_LAST = new Set([
    'Array.flatMap',
    'Array.includes',
    'Array.indexOf',
    'Array.join',
    'Array.map',
    'String.replace',
    'String.replaceAll',
    'String.split',
]);

/** Whether a value is another one when PHP works it out behind `then`. */
const findsOther = (cx: Context, node: ts.Node, then: ts.Expression): boolean =>
    (ts.isExpression(node) && cx.movesPlace(node, then)) || someChild(node, (part) => findsOther(cx, part, then));

/** A member that values of several kinds have: PHP has a function for each kind. */
function checkObject(cx: Context, node: ts.Node, object: ts.Expression): void {
    const some = cx.kinds(object) & (Kind.String | Kind.Boolean | Kind.List | Kind.Record | Kind.Class);
    if ((some & (some - 1)) !== 0) {
        cx.unfit(node, `\`${short(node)}\``, object, 'test with `typeof` which one it is');
    }
}

/** A call of something that the library of the subset declares. */
export function libraryCall(cx: Context, node: ts.CallExpression, key: string): php.Expression {
    const handler = CALLS[key];
    const callee = bare(node.expression);
    if (handler === undefined) {
        return cx.refuse(node, 'FLVX1201', short(callee));
    }
    const object = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
    checkObject(cx, node, object);
    const spread = node.arguments.find((one) => ts.isSpreadElement(one));
    const takesSpread =
        ['Math.max', 'Math.min', 'Array.of', 'Array.push', 'Array.unshift'].includes(key) ||
        (key === 'Array.splice' && !node.arguments.slice(0, 2).some((one) => ts.isSpreadElement(one)));
    if (spread !== undefined && !takesSpread) {
        return cx.refuse(spread, 'FLVX1202', key, 'it gets a spread list', 'write the arguments');
    }
    if (key.startsWith('Array.') && MUTATORS.has(key.slice(6))) {
        const later = node.arguments.find((one) => cx.movesPlace(object, one));
        if (later !== undefined) {
            return cx.refuse(later, 'FLVX1103', short(later));
        }
    }
    const site = { cx, node, key, args: node.arguments, object };
    if (
        !OBJECT_LAST.has(key) ||
        cx.replacements.has(bare(object)) ||
        !site.args.some((one) => cx.isOrderSeen(object, one) || findsOther(cx, object, one))
    ) {
        return handler(site);
    }
    cx.replacements.set(bare(object), cx.hoist(object, self(site), 'value'));
    try {
        return handler(site);
    } finally {
        cx.replacements.delete(bare(object));
    }
}

/** Whether a text may tell `console.log` how to show the other values, as `%s` does. */
function mayHoldFormats(cx: Context, node: ts.Expression): boolean {
    const inner = bare(node);
    const text = literal(inner);
    if (text !== null) {
        return /%[%sdifjoOc]/.test(text);
    }
    if (ts.isTemplateExpression(inner)) {
        const { head, templateSpans } = inner;
        const texts = [head, ...templateSpans.map((span) => span.literal)];
        return (
            texts.some((part) => part.text.includes('%')) ||
            templateSpans.some((span) => mayHoldFormats(cx, span.expression))
        );
    }
    const key = ts.isCallExpression(inner) ? cx.library.ofCall(inner) : null;
    return (cx.kinds(inner) & Kind.String) !== 0 && key !== 'Number.toFixed' && key !== 'Number.toString';
}

/** A value as the helper for formats takes it: an empty list stands for undefined. */
function loggedValue(cx: Context, node: ts.Expression): php.Expression {
    const value = expression(cx, node);
    const kinds = cx.kinds(node) | (cx.flags(node) & Flag.Missing ? Kind.Undefined : 0);
    checkNothing(cx, node, kinds);
    return kinds & Kind.Undefined ? orElse(value, php.list([])) : value;
}

/** Library calls that exist only as statements. */
export function libraryStatement(cx: Context, node: ts.Expression): php.Statement[] | null {
    if (!ts.isCallExpression(node) || cx.library.ofCall(node) !== 'console.log') {
        return null;
    }
    if (cx.program.isModule) {
        return cx.refuse(
            node,
            'FLVX1202',
            'console.log',
            'a module has no console',
            'return the text, or write to a log of the host',
        );
    }
    const first = node.arguments[0];
    const spread = node.arguments.find(ts.isSpreadElement);
    if (spread !== undefined) {
        return cx.refuse(spread, 'FLVX1202', 'console.log', 'it gets a spread list', 'join it: `list.join(" ")`');
    }
    if (node.arguments.length > 1 && mayHoldFormats(cx, first!)) {
        const line = cx.helper('logged', ...node.arguments.map((value) => loggedValue(cx, value)));
        return [{ kind: 'echo', value: php.binary(line, '.', php.string('\n')) }];
    }
    const values = node.arguments.flatMap((text, at) => {
        checkNothing(cx, text, cx.kinds(text));
        const made = stringOf(cx, text);
        // A console shows the sign of zero, which the conversion to text does not.
        const isNumber = (cx.kinds(text) & Kind.Number) !== 0 && made.kind === 'staticCall' && made.name === 'text';
        const value = isNumber ? cx.helper('shown', made.args[0]!.value) : made;
        return at === 0 ? [value] : [php.string(' '), value];
    });
    const line = values.reduce<php.Expression | null>(
        (left, right) => (left === null ? right : php.binary(left, '.', right)),
        null,
    );
    if (line === null || line.kind === 'string') {
        return [{ kind: 'echo', value: php.string(`${line?.value ?? ''}\n`) }];
    }
    return [{ kind: 'echo', value: php.binary(line, '.', php.string('\n')) }];
}

export function libraryGetter(cx: Context, node: ts.PropertyAccessExpression, key: string): php.Expression {
    const handler = GETTERS[key];
    if (handler === undefined) {
        const isPlain =
            isLibraryValue(node.name as ts.Identifier) && !(cx.numbers.closureParameterFlags() & Flag.Missing);
        return isPlain ? conversion(cx, node.name.text) : cx.refuse(node, 'FLVX1201', short(node));
    }
    const isEither = cx.kinds(node.expression) === (Kind.String | Kind.List) && cx.isSimple(node.expression);
    if (key.endsWith('.length') && isEither) {
        const [ofText, ofList] = ['String.length', 'Array.length'].map((member) => GETTERS[member]!(cx, node));
        return php.ternary(php.call('is_string', receiver(cx, node.expression)), ofText!, ofList!);
    }
    checkObject(cx, node, node.expression);
    return handler(cx, node);
}
