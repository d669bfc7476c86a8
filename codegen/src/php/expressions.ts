import * as php from './ast';
import {
    breakAround,
    choice,
    Doc,
    group,
    hardline,
    ifBreak,
    indent,
    join,
    softline,
    spaceline,
    willBreak,
} from './layout';
import { escapeDouble, floatText, quote } from './literals';

/**
 * Expressions as documents, with the layout and the parentheses of Prettier's plugin for PHP (`phpVersion` 7.4): the
 * functions here have the names that they have there. Where the plugin's parentheses would change what PHP 7.4 or PHP 8
 * reads, `toNode` sees to it that the shape does not come up.
 */

/** An expression as the plugin's parser has it: a method call is the call of a property. */
type Node = { line?: number } & (
    | { kind: 'variable'; name: string }
    | { kind: 'string' | 'number' | 'name' | 'encapsed'; text: string }
    | { kind: 'array'; items: (Entry | null)[]; broken: boolean; ending: string[] }
    | { kind: 'propertylookup' | 'staticlookup'; what: Node; offset: string }
    | { kind: 'offsetlookup'; what: Node; offset: Node | null }
    /** `holds`: what is called is what a property holds, not a method: `($this->run)()` */
    | { kind: 'call'; what: Node; arguments: Node[]; holds: boolean }
    | { kind: 'isset'; arguments: Node[] }
    | { kind: 'new'; class: string; arguments: Node[] }
    | { kind: 'variadic'; what: Node }
    | { kind: 'silent'; expr: Node }
    | { kind: 'cast'; type: string; expr: Node }
    | { kind: 'unary'; type: string; what: Node }
    | { kind: 'pre' | 'post'; type: string; what: Node }
    | { kind: 'bin'; type: string; left: Node; right: Node }
    | { kind: 'assign'; type: string; left: Node; right: Node }
    | { kind: 'retif'; test: Node; trueExpr: Node | null; falseExpr: Node }
    | { kind: 'closure'; from: php.Expression & { kind: 'closure' } }
    | { kind: 'arrowfunc'; from: php.Expression & { kind: 'arrow' }; body: Node }
);

type Binary = Node & { kind: 'bin' };
type Call = Node & { kind: 'call' };
type Lookup = Node & { kind: 'propertylookup' | 'staticlookup' | 'offsetlookup' };

interface Entry {
    kind: 'entry';
    key: Node | null;
    value: Node;
    spread: boolean;
    comments: string[];
    trailing: string;
}

/** A statement or clause that an expression stands in. */
export type Place =
    | 'statement'
    | 'echo'
    | 'return'
    | 'throw'
    | 'test'
    | 'for'
    | 'foreach'
    | 'case'
    | 'constant'
    | 'property'
    | 'parameter';

/** What stands around the expression that is being printed, from the outside in. */
interface Frame {
    node: Node | Entry | { kind: Place };
    /** Which part of it is being printed */
    key: string;
}

const stack: Frame[] = [];

/** What an expression prints with statements in it: closures. Set by the printer of statements. */
let blockDoc: (body: php.Statement[]) => Doc = () => '';

export function useBlocks(printer: (body: php.Statement[]) => Doc): void {
    blockDoc = printer;
}

const LEVELS = [
    ['??'],
    ['||'],
    ['&&'],
    ['|'],
    ['&'],
    ['==', '===', '!=', '!=='],
    ['<', '>', '<=', '>='],
    ['>>'],
    ['+', '-', '.'],
    ['*', '/', '%'],
    ['instanceof'],
    ['**'],
];
const LEVEL = new Map(LEVELS.flatMap((operators, at) => operators.map((operator) => [operator, at] as const)));

const isEquality = (operator: string): boolean => LEVEL.get(operator) === LEVEL.get('===');
const isMultiplicative = (operator: string): boolean => LEVEL.get(operator) === LEVEL.get('*');

function shouldFlatten(parent: string, own: string): boolean {
    return (
        // Prettier takes `.` and `+` for one level; PHP 7.4 does so too, PHP 8 does not.
        (parent === '.') === (own === '.') &&
        LEVEL.get(parent) === LEVEL.get(own) &&
        parent !== '**' &&
        parent !== '>>' &&
        !isEquality(own) &&
        !((own === '%' || parent === '%') && isMultiplicative(own)) &&
        !(own !== parent && isMultiplicative(own))
    );
}

function toNode(from: php.Expression): Node {
    const node = convert(from);
    return from.line === undefined ? node : { ...node, line: from.line };
}

function convert(from: php.Expression): Node {
    switch (from.kind) {
        case 'variable':
            return from;
        case 'string':
            return { kind: 'string', text: quote(from.value) };
        case 'int':
        case 'float': {
            const text = from.kind === 'int' ? String(from.value) : floatText(from.value);
            return text.startsWith('-')
                ? { kind: 'unary', type: '-', what: { kind: 'number', text: text.slice(1) } }
                : { kind: 'number', text };
        }
        case 'constant':
            return { kind: 'name', text: from.name };
        case 'array': {
            const items = from.items.map((item): Entry => ({
                kind: 'entry',
                key: item.key === null ? null : toNode(item.key),
                value: toNode(item.value),
                spread: item.spread,
                comments: item.comments,
                trailing: item.trailing ?? '',
            }));
            return { kind: 'array', items, broken: from.multiline, ending: from.ending ?? [] };
        }
        case 'list': {
            const items = from.items.map((item): Entry | null =>
                item === null
                    ? null
                    : { kind: 'entry', key: null, value: toNode(item), spread: false, comments: [], trailing: '' },
            );
            return { kind: 'array', items, broken: false, ending: [] };
        }
        case 'index':
            return {
                kind: 'offsetlookup',
                what: toNode(from.object),
                offset: from.index === null ? null : toNode(from.index),
            };
        case 'property':
            return { kind: 'propertylookup', what: toNode(from.object), offset: from.name };
        case 'staticProperty':
            return { kind: 'staticlookup', what: { kind: 'name', text: from.class }, offset: `$${from.name}` };
        case 'classConstant':
            return { kind: 'staticlookup', what: { kind: 'name', text: from.class }, offset: from.name };
        case 'call': {
            const what: Node =
                typeof from.callee === 'string' ? { kind: 'name', text: from.callee } : toNode(from.callee);
            const holds = what.kind === 'propertylookup' || what.kind === 'staticlookup';
            const call: Node = { kind: 'call', what, arguments: from.args.map(argument), holds };
            return from.silent ? { kind: 'silent', expr: call } : call;
        }
        case 'methodCall': {
            const what: Node = { kind: 'propertylookup', what: toNode(from.object), offset: from.name };
            return { kind: 'call', what, arguments: from.args.map(argument), holds: false };
        }
        case 'staticCall': {
            const what: Node = { kind: 'staticlookup', what: { kind: 'name', text: from.class }, offset: from.name };
            return { kind: 'call', what, arguments: from.args.map(argument), holds: false };
        }
        case 'new':
            return { kind: 'new', class: from.class, arguments: from.args.map(argument) };
        case 'unary':
            return { kind: 'unary', type: from.operator, what: toNode(from.operand) };
        case 'cast':
            return { kind: 'cast', type: from.type, expr: toNode(from.operand) };
        case 'binary':
            return binary(from);
        case 'instanceof':
            return {
                kind: 'bin',
                type: 'instanceof',
                left: toNode(from.value),
                right: { kind: 'name', text: from.class },
            };
        case 'assign':
            return { kind: 'assign', type: from.operator, left: toNode(from.target), right: toNode(from.value) };
        case 'update':
            return { kind: from.prefix ? 'pre' : 'post', type: from.operator, what: toNode(from.target) };
        case 'ternary':
            return {
                kind: 'retif',
                test: toNode(from.test),
                trueExpr: from.then === null ? null : toNode(from.then),
                falseExpr: toNode(from.otherwise),
            };
        case 'closure':
            return { kind: 'closure', from };
        case 'arrow':
            return { kind: 'arrowfunc', from, body: toNode(from.body) };
        case 'interpolated':
            return { kind: 'encapsed', text: interpolatedText(from.parts) };
        case 'isset':
            return { kind: 'isset', arguments: [toNode(from.target)] };
    }
}

const argument = ({ value, spread }: php.Argument): Node =>
    spread ? { kind: 'variadic', what: toNode(value) } : toNode(value);

const alternatives = (from: php.Expression): php.Expression[] =>
    from.kind === 'binary' && from.operator === '??'
        ? [...alternatives(from.left), ...alternatives(from.right)]
        : [from];

const isSum = (node: Node): node is Binary => node.kind === 'bin' && (node.type === '+' || node.type === '-');

/**
 * `.` binds as tightly as `+` and `-` in PHP 7.4 and less tightly in PHP 8; the plugin takes `($a + $b) . $c` for
 * `$a + $b . $c`. A cast keeps the parentheses of a sum at the beginning of a text; elsewhere they are kept anyway.
 */
function binary(from: php.Expression & { kind: 'binary' }): Node {
    if (from.operator === '??') {
        // In the middle of a chain null says nothing.
        const operands = alternatives(from);
        const kept = operands.filter((one, at) => at === operands.length - 1 || one !== php.NULL).map(toNode);
        // Nor at its end, behind a call: only a variable or a place in something may be missing.
        if (operands[operands.length - 1] === php.NULL && kept[kept.length - 2]?.kind === 'call') {
            kept.pop();
        }
        return kept.reduceRight((right, left): Node => ({ kind: 'bin', type: '??', left, right }));
    }
    const [left, right] = [toNode(from.left), toNode(from.right)];
    const isText = from.operator === '.' && isSum(left);
    return {
        kind: 'bin',
        type: from.operator,
        left: isText ? { kind: 'cast', type: 'string', expr: left } : left,
        right,
    };
}

function literal(node: php.Expression | null): string {
    if (node?.kind !== 'string' && node?.kind !== 'int') {
        throw new Error('Cannot interpolate this index');
    }
    return node.kind === 'int' ? String(node.value) : quote(node.value);
}

function interpolatedText(parts: (string | php.Expression)[]): string {
    const inside = (part: php.Expression): string => {
        switch (part.kind) {
            case 'variable':
                return `$${part.name}`;
            case 'property':
                return `${inside(part.object)}->${part.name}`;
            case 'index':
                return `${inside(part.object)}[${part.index?.kind === 'variable' ? inside(part.index) : literal(part.index)}]`;
            default:
                throw new Error(`Cannot interpolate ${part.kind}`);
        }
    };
    return `"${parts.map((part) => (typeof part === 'string' ? escapeDouble(part) : `{${inside(part)}}`)).join('')}"`;
}

const isLookup = (node: { kind: string }): node is Lookup =>
    ['propertylookup', 'staticlookup', 'offsetlookup'].includes(node.kind);

/** Whether the node stands as the object or callee of its parent. */
function isSubject({ node, key }: Frame): boolean {
    return key === 'what' && (node.kind === 'call' || isLookup(node));
}

/** Whether the plugin sets parentheses around a node. */
function needsParens(node: Node, frame: Frame): boolean {
    const { node: parent, key } = frame;
    if (['statement', 'echo', 'return'].includes(parent.kind)) {
        return false;
    }
    switch (node.kind) {
        case 'pre':
        case 'post':
        case 'unary':
            if (parent.kind === 'unary') {
                const sign = node.type[0];
                return node.kind !== 'post' && sign === parent.type && sign !== '!';
            }
            return (
                isSubject(frame) ||
                (parent.kind === 'bin' &&
                    key === 'left' &&
                    // PHP negates what `instanceof` gives.
                    (parent.type === '**' || (parent.type === 'instanceof' && node.type === '!')))
            );
        case 'bin':
            switch (parent.kind) {
                case 'silent':
                case 'cast':
                case 'pre':
                case 'post':
                case 'unary':
                    return true;
                case 'bin':
                    return binaryNeedsParens(node, parent, key);
                default:
                    return isSubject(frame);
            }
        case 'new':
        case 'closure':
        case 'silent':
        case 'cast':
            // PHP raises to a power before it casts.
            return isSubject(frame) || (parent.kind === 'bin' && parent.type === '**' && key === 'left');
        case 'string':
        case 'array':
            return isSubject(frame) && parent.kind !== 'offsetlookup';
        case 'propertylookup':
        case 'staticlookup':
            return parent.kind === 'call' && key === 'what' && parent.holds;
        case 'assign':
            return !['for', 'test', 'foreach', 'assign', 'silent', 'call'].includes(parent.kind);
        case 'retif':
            return ['cast', 'unary', 'bin', 'retif'].includes(parent.kind) || isSubject(frame);
        case 'arrowfunc':
            return parent.kind === 'bin' || isSubject(frame);
        default:
            return false;
    }
}

function binaryNeedsParens(node: Binary, parent: Binary, key: string): boolean {
    const outer = LEVEL.get(parent.type)!;
    const inner = LEVEL.get(node.type)!;
    return (
        outer > inner ||
        (parent.type === '||' && node.type === '&&') ||
        (outer === inner && (key === 'right' || !shouldFlatten(parent.type, node.type))) ||
        (node.type === '%' && (parent.type === '+' || parent.type === '-')) ||
        ['|', '&', '>>'].includes(parent.type)
    );
}

function print(node: Node, frame: Frame): Doc {
    const parens = needsParens(node, frame);
    stack.push(frame);
    const doc = printNode(node);
    stack.pop();
    const mark: Doc = node.line === undefined ? '' : { kind: 'mark', line: node.line };
    return parens ? ['(', mark, doc, ')'] : [mark, doc];
}

/** The expression of a statement. */
export function expressionDoc(expression: php.Expression, place: Place, key = ''): Doc {
    // A closure's statements know nothing of what stands around the closure.
    const outer = stack.splice(0);
    const doc = print(toNode(expression), { node: { kind: place }, key });
    stack.push(...outer);
    return doc;
}

const parentOf = (): Frame => stack[stack.length - 1]!;

function printNode(node: Node): Doc {
    switch (node.kind) {
        case 'variable':
            return `$${node.name}`;
        case 'string':
        case 'number':
        case 'name':
        case 'encapsed':
            return node.text;
        case 'array':
            return printArray(node);
        case 'propertylookup':
        case 'staticlookup':
        case 'offsetlookup':
            return printLookup(node);
        case 'call':
            return isLookup(node.what) && !node.holds
                ? printMemberChain(node)
                : [print(node.what, { node, key: 'what' }), printArguments(node, node.arguments)];
        case 'isset':
            return group(['isset', printArguments(node, node.arguments)]);
        case 'new':
            return ['new ', node.class, printArguments(node, node.arguments)];
        case 'variadic':
            return ['...', print(node.what, { node, key: 'what' })];
        case 'silent':
            return ['@', print(node.expr, { node, key: 'expr' })];
        case 'cast':
            return [`(${node.type}) `, print(node.expr, { node, key: 'expr' })];
        case 'unary':
        case 'pre':
            return [node.type, print(node.what, { node, key: 'what' })];
        case 'post':
            return [print(node.what, { node, key: 'what' }), node.type];
        case 'bin':
            return printBinary(node);
        case 'assign':
            return group([
                print(node.left, { node, key: 'left' }),
                ` ${node.type}`,
                right(node.left, node.right, print(node.right, { node, key: 'right' })),
            ]);
        case 'retif':
            return printTernary(node);
        case 'closure':
            return printClosure(node.from);
        case 'arrowfunc':
            return [
                'fn',
                parametersDoc(node.from.parameters),
                returnsText(node.from.returnType),
                ' => ',
                print(node.body, { node, key: 'body' }),
            ];
    }
}

/** One link of a chain: `->name`, `::name`, `[index]`. */
function linkDoc(node: Lookup): Doc {
    switch (node.kind) {
        case 'propertylookup':
            return ['->', node.offset];
        case 'staticlookup':
            return ['::', node.offset];
        case 'offsetlookup': {
            if (node.offset === null) {
                return '[]';
            }
            const offset = print(node.offset, { node, key: 'offset' });
            return node.offset.kind === 'number'
                ? ['[', offset, ']']
                : ['[', group([indent(softline, offset), softline]), ']'];
        }
    }
}

function printLookup(node: Lookup): Doc {
    const around = [...stack].reverse().find((frame) => !isLookup(frame.node))!.node;
    const isInline =
        around.kind === 'new' ||
        (around.kind === 'assign' && around.left.kind !== 'variable') ||
        node.kind === 'offsetlookup' ||
        ((node.what.kind === 'name' || node.what.kind === 'variable') && !isLookup(parentOf().node));
    const what = print(node.what, { node, key: 'what' });
    return isInline ? [what, linkDoc(node)] : [what, group(indent(softline, linkDoc(node)))];
}

interface Link {
    node: Node;
    doc: Doc;
}

/** `a()->b->c()->d()`: on one line if it fits, else each call on a line of its own. */
function printMemberChain(node: Call): Doc {
    const isStatement = parentOf().node.kind === 'statement';
    const links: Link[] = [];
    const collect = (current: Node, frame: Frame): void => {
        if (current.kind === 'call' && !current.holds && (isLookup(current.what) || current.what.kind === 'call')) {
            stack.push(frame);
            links.unshift({ node: current, doc: printArguments(current, current.arguments) });
            collect(current.what, { node: current, key: 'what' });
            stack.pop();
        } else if (isLookup(current)) {
            stack.push(frame);
            links.unshift({ node: current, doc: linkDoc(current) });
            collect(current.what, { node: current, key: 'what' });
            stack.pop();
        } else {
            links.unshift({ node: current, doc: print(current, frame) });
        }
    };
    links.unshift({ node, doc: printArguments(node, node.arguments) });
    collect(node.what, { node, key: 'what' });

    const groups = groupLinks(links);
    const [head, first] = [groups[0]!, groups[1]];
    const start = head[0]!.node;
    const last = head[head.length - 1]!.node;
    const isMerged =
        first !== undefined &&
        (head.length === 1
            ? start.kind === 'name' ||
              (start.kind === 'variable' && (start.name === 'this' || (isStatement && start.name.length < 4)))
            : (last.kind === 'propertylookup' || last.kind === 'staticlookup') &&
              first[0]!.node.kind === 'offsetlookup');
    const docs = groups.map((one): Doc => one.map(({ doc }) => doc));
    if (groups.length <= (isMerged ? 3 : 2)) {
        return group(docs);
    }
    const merged = isMerged ? 2 : 1;
    const expanded: Doc = [docs.slice(0, merged), indent(group([hardline, join(docs.slice(merged), hardline)]))];
    const calls = links.map((link) => link.node).filter((one): one is Call => one.kind === 'call');
    if (
        (calls.length > 2 && calls.some((call) => !call.arguments.every((one) => isSimple(one)))) ||
        docs.slice(0, -1).some(willBreak)
    ) {
        return group(expanded);
    }
    return [willBreak(docs) ? breakAround : '', choice([docs, expanded])];
}

/** Each group but the first begins with a lookup and ends with calls. */
function groupLinks(links: Link[]): Link[][] {
    const isPlace = ({ node }: Link): boolean => node.kind === 'offsetlookup' && node.offset?.kind === 'number';
    const head = [links[0]!];
    let at = 1;
    while (at < links.length && (links[at]!.node.kind === 'call' || isPlace(links[at]!))) {
        head.push(links[at++]!);
    }
    if (links[0]!.node.kind !== 'call') {
        while (at + 1 < links.length && isLookup(links[at]!.node) && isLookup(links[at + 1]!.node)) {
            head.push(links[at++]!);
        }
    }
    const groups = [head];
    let current: Link[] = [];
    let isCalled = false;
    for (const link of links.slice(at)) {
        if (isCalled && isLookup(link.node) && !isPlace(link)) {
            groups.push(current);
            current = [];
            isCalled = false;
        }
        isCalled ||= link.node.kind === 'call';
        current.push(link);
    }
    return current.length > 0 ? [...groups, current] : groups;
}

/** An argument that does not make a chain of calls hard to read. */
function isSimple(node: Node, depth = 2): boolean {
    if (depth <= 0) {
        return false;
    }
    switch (node.kind) {
        case 'variable':
        case 'number':
        case 'string':
        case 'variadic':
        case 'cast':
            return true;
        case 'name':
            return ['true', 'false', 'null'].includes(node.text);
        case 'array':
            return node.items.every((item) => item === null);
        case 'call':
        case 'new':
        case 'propertylookup':
        case 'staticlookup':
        case 'offsetlookup': {
            const parts: Node[] = [];
            let what: Node | null = node.kind === 'new' ? null : node.what;
            while (what !== null) {
                const next: Node | null = what.kind === 'call' || isLookup(what) ? what.what : null;
                if (next !== null || what.kind === 'new') {
                    parts.push(what);
                }
                what = next;
            }
            return (
                parts.length <= depth &&
                parts.every((part) =>
                    part.kind === 'call' || part.kind === 'new'
                        ? part.arguments.every((one) => isSimple(one, depth - 1))
                        : part.kind !== 'offsetlookup' || (part.offset !== null && isSimple(part.offset, depth - 1)),
                )
            );
        }
        case 'arrowfunc':
            return node.from.parameters.length <= depth;
        default:
            return false;
    }
}

const isBlock = (node: Node | undefined): boolean =>
    node?.kind === 'closure' || (node?.kind === 'array' && node.items.length > 0);

/** Arguments; an array or closure at the end, or a closure at the beginning, need not move to a line of its own. */
function printArguments(parent: Node, args: Node[]): Doc {
    if (args.length === 0) {
        return '()';
    }
    const printed = args.map((one): Doc => print(one, { node: parent, key: 'arguments' }));
    const separated = printed.map((doc, at): Doc => (at < printed.length - 1 ? [doc, ',', spaceline] : doc));
    const [last, before] = [args[args.length - 1]!, args[args.length - 2]];
    const isFirst = args.length === 2 && args[0]!.kind === 'closure' && args[1]!.kind !== 'retif' && !isBlock(args[1]);
    const isLast = isBlock(last) && before?.kind !== last.kind;
    if (!isFirst && !isLast) {
        const broken = printed.some(willBreak);
        return group(['(', indent(softline, separated), ifBreak(','), softline, ')'], broken);
    }
    const others = isFirst ? printed.slice(1) : printed.slice(0, -1);
    const willAny = printed.some(willBreak);
    const flat: Doc = ['(', separated, ')'];
    const all: Doc = group(['(', indent(spaceline, separated), ',', spaceline, ')'], true);
    const hugged: Doc = isFirst
        ? ['(', group(printed[0]!, true), ',', spaceline, printed[1]!, ')']
        : ['(', separated.slice(0, -1), group(printed[printed.length - 1]!, true), ')'];
    return [
        willAny ? breakAround : '',
        choice([willAny ? ifBreak(all, flat) : flat, hugged, all], others.some(willBreak)),
    ];
}

function printArray(node: Node & { kind: 'array' }): Doc {
    const { items, ending } = node;
    if (items.length === 0 && ending.length === 0) {
        return '[]';
    }
    const elements = items.map((item, at): Doc => {
        const separator: Doc = at < items.length - 1 ? [',', spaceline] : '';
        if (item === null) {
            return separator;
        }
        const comments = item.comments.map((comment): Doc => [commentDoc(comment), hardline]);
        const beside: Doc = item.trailing === '' ? '' : { kind: 'beside', text: ` ${item.trailing}` };
        const comma = at < items.length - 1 ? ',' : ifBreak(',');
        return item.trailing === ''
            ? [group([comments, printEntry(item)]), separator]
            : [group([comments, printEntry(item)]), comma, beside, at < items.length - 1 ? spaceline : ''];
    });
    const end = items[items.length - 1]?.trailing ? '' : ifBreak(',');
    const rest = ending.map((comment): Doc => [hardline, commentDoc(comment)]);
    const first = items.find((item) => item !== null);
    return group(['[', indent(softline, elements, end, rest), softline, ']'], node.broken && first?.key !== null);
}

function printEntry(entry: Entry): Doc {
    const value = print(entry.value, { node: entry, key: 'value' });
    if (entry.key === null) {
        return [entry.spread ? '...' : '', value];
    }
    const key = print(entry.key, { node: entry, key: 'key' });
    return group([key, ' =>', right(entry.key, entry.value, value)]);
}

const isSpreadable = (node: Node): boolean => node.kind === 'array' && node.items.length > 0;

/** Whether the right side of an operator stays beside it. */
const isInline = (node: Binary): boolean => isSpreadable(node.right);

/** What stands to the right of `=` or `=>`; `left` is null where a name stands to the left. */
function right(left: Node | null, node: Node, doc: Doc): Doc {
    const pure = node.kind === 'cast' ? node.expr : node;
    const isPlain = left !== null && (left.kind === 'variable' || left.kind === 'string' || isLookup(left));
    const canBreak =
        (pure.kind === 'bin' && !isInline(pure)) ||
        (pure.kind === 'retif' && pure.trueExpr === null && !isSpreadable(pure.falseExpr)) ||
        (pure.kind === 'retif' && pure.test.kind === 'bin' && !isInline(pure.test)) ||
        (isPlain && (pure.kind === 'string' || isLookupChain(pure)));
    return canBreak ? group(indent(spaceline, doc)) : [' ', doc];
}

function isLookupChain(node: Node): boolean {
    return isLookup(node) && (node.what.kind === 'variable' || node.what.kind === 'name' || isLookupChain(node.what));
}

/** The value of a constant, property or parameter, with what stands before it. */
export function valueDoc(head: Doc, value: php.Expression, place: 'constant' | 'property' | 'parameter'): Doc {
    return group([head, ' =', right(null, toNode(value), expressionDoc(value, place))]);
}

/** Logical operators and the others are two groups. */
const groupKind = (node: { kind: string; type?: string }): string =>
    node.kind === 'bin' && (node.type === '&&' || node.type === '||') ? 'logical' : node.kind;

function binaryParts(node: Binary, parent: Frame, isTest: boolean): Doc[] {
    const parts: Doc[] = [];
    if (node.left.kind === 'bin' && shouldFlatten(node.type, node.left.type)) {
        stack.push({ node, key: 'left' });
        parts.push(...binaryParts(node.left, { node, key: 'left' }, isTest));
        stack.pop();
    } else {
        parts.push(print(node.left, { node, key: 'left' }));
    }
    const operand = print(node.right, { node, key: 'right' });
    const rest: Doc = [node.type, isInline(node) ? ' ' : spaceline, operand];
    const own = groupKind(node);
    const isGroup =
        !(isTest && own === 'logical') &&
        groupKind(parent.node) !== own &&
        groupKind(node.left) !== own &&
        groupKind(node.right) !== own;
    parts.push(' ', isGroup ? group(rest) : rest);
    return parts;
}

function printBinary(node: Binary): Doc {
    const frame = parentOf();
    const parent = frame.node;
    const isTest = parent.kind === 'test';
    const parts = binaryParts(node, frame, isTest);
    if (isTest) {
        return parts;
    }
    if (parent.kind === 'unary' || (isLookup(parent) && parent.kind !== 'offsetlookup')) {
        return group([indent(softline, parts), softline]);
    }
    const isUnindented =
        parent.kind === 'for' || (parent.kind === 'retif' && stack[stack.length - 2]?.node.kind !== 'return');
    const isRight = ['assign', 'property', 'constant', 'entry'].includes(parent.kind);
    const isChain = node.left.kind === 'bin' && shouldFlatten(node.type, node.left.type);
    return isUnindented || (isInline(node) ? !isChain : isRight)
        ? group(parts)
        : group([parts[0]!, indent(parts.slice(1))]);
}

function printTernary(node: Node & { kind: 'retif' }): Doc {
    const parent = parentOf().node;
    const branch = (child: Node, key: string): Doc => {
        const doc = print(child, { node, key });
        return child.kind === 'bin' ? indent(doc) : doc;
    };
    const test = print(node.test, { node, key: 'test' });
    const around = parent.kind === 'cast' ? stack[stack.length - 2]!.node : parent;
    if (node.trueExpr === null) {
        const other = branch(node.falseExpr, 'falseExpr');
        const parts: Doc = [' ?:', isSpreadable(node.falseExpr) ? ' ' : spaceline, other];
        const printed: Doc = [test, around.kind === 'bin' || around.kind === 'return' ? indent(parts) : parts];
        const isHeld = around.kind === 'unary' || (isLookup(around) && around.kind !== 'offsetlookup');
        const whole: Doc = isHeld ? [indent(softline, printed), softline] : printed;
        return parent.kind === 'retif' && !isHeld ? whole : group(whole);
    }
    const doc: Doc = [
        node.test.kind === 'retif' ? indent(test) : test,
        indent(
            spaceline,
            '? ',
            branch(node.trueExpr, 'trueExpr'),
            spaceline,
            ': ',
            branch(node.falseExpr, 'falseExpr'),
        ),
        around.kind === 'propertylookup' || around.kind === 'staticlookup' ? softline : '',
    ];
    // A chain of them breaks as a whole.
    return parent.kind === 'retif' ? doc : group(doc);
}

function typeText(type: php.Type): string {
    return (type.nullable ? '?' : '') + type.name;
}

export function returnsText(type: php.Type | null): string {
    return type === null ? '' : `: ${typeText(type)}`;
}

/** A type and what stands behind it. */
export const typed = (type: php.Type | null, rest: string): string =>
    type === null ? rest : `${typeText(type)} ${rest}`;

function parameterDoc(parameter: php.Parameter): Doc {
    const name = typed(
        parameter.type,
        `${parameter.byReference === true ? '&' : ''}${parameter.variadic ? '...' : ''}$${parameter.name}`,
    );
    return parameter.default === null ? name : valueDoc(name, parameter.default, 'parameter');
}

export function parametersDoc(parameters: php.Parameter[]): Doc {
    const docs = parameters.map(parameterDoc);
    return docs.length === 0 ? '()' : group(['(', indent(softline, join(docs, [',', spaceline])), softline, ')']);
}

function printClosure(closure: php.Expression & { kind: 'closure' }): Doc {
    const names = closure.captures.map(({ name, byReference }) => `${byReference ? '&' : ''}$${name}`);
    const uses = group(['(', indent(softline, join(names, [',', spaceline])), softline, ')']);
    return [
        'function ',
        parametersDoc(closure.parameters),
        names.length === 0 ? '' : group([' use ', uses]),
        returnsText(closure.returnType),
        ' ',
        blockDoc(closure.body),
    ];
}

/** A comment's lines; the stars of a block comment stand in one column. */
export function commentDoc(comment: string): Doc {
    const lines = comment.split('\n').map((line) => line.trim());
    return join(
        lines.map((line, at): Doc => (at > 0 && line !== '' ? ` ${line}` : line)),
        hardline,
    );
}
