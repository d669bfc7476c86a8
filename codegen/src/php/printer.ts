import * as php from './ast';
import { blank, Doc, group, hardline, indent, join, render, Rendered, softline, spaceline } from './layout';

/**
 * How tightly each operator binds. Where PHP 7.4 and 8 disagree (`.` against `+`, `-`) the printer sets parentheses
 * whatever this table says; see `operand`.
 */
const PRECEDENCE: Record<php.BinaryOperator, number> = {
    '**': 20,
    '*': 15,
    '/': 15,
    '%': 15,
    '+': 14,
    '-': 14,
    '.': 12,
    '<': 11,
    '<=': 11,
    '>': 11,
    '>=': 11,
    '==': 10,
    '!=': 10,
    '===': 10,
    '!==': 10,
    '&': 9,
    '|': 7,
    '&&': 6,
    '||': 5,
    '??': 4,
};
const UNARY = 18;
const INSTANCEOF = 17;
const NOT = 16;
const TERNARY = 3;
const ASSIGN = 2;
const ATOM = 100;

function precedence(expression: php.Expression): number {
    switch (expression.kind) {
        case 'binary':
            return PRECEDENCE[expression.operator];
        case 'unary':
            return expression.operator === '!' ? NOT : UNARY;
        case 'cast':
        case 'update':
            return UNARY;
        case 'int':
        case 'float':
            return expression.value < 0 || Object.is(expression.value, -0) ? UNARY : ATOM;
        case 'instanceof':
            return INSTANCEOF;
        case 'ternary':
            return TERNARY;
        case 'assign':
            return ASSIGN;
        case 'arrow':
            return 1;
        case 'call':
            return expression.silent ? UNARY : ATOM;
        default:
            return ATOM;
    }
}

/** Whether a left or right operand needs parentheses. */
function needsParentheses(parent: php.BinaryOperator, child: php.Expression, isRight: boolean): boolean {
    if (child.kind === 'binary') {
        const arithmetic = child.operator === '+' || child.operator === '-';
        if (
            (parent === '.' && (arithmetic || PRECEDENCE[child.operator] === 15)) ||
            (child.operator === '.' && (parent === '+' || parent === '-'))
        ) {
            return true;
        }
        // `&&` in `||` would do without, but readers do not.
        if ((parent === '||' && child.operator === '&&') || (parent === '??') !== (child.operator === '??')) {
            return true;
        }
        if (PRECEDENCE[parent] === 10 || PRECEDENCE[parent] === 11) {
            return PRECEDENCE[child.operator] <= 11;
        }
    }
    if (child.kind === 'unary' && child.operator === '!' && parent !== '&&' && parent !== '||') {
        return true;
    }
    const own = PRECEDENCE[parent];
    const other = precedence(child);
    const rightAssociative = parent === '**' || parent === '??';
    return other < own || (other === own && isRight !== rightAssociative);
}

function parenthesised(doc: Doc, needed: boolean): Doc {
    return needed ? ['(', doc, ')'] : doc;
}

function quoteSingle(value: string): string {
    return `'${value.replace(/\\(?=\\|'|$)|'/g, (found) => '\\' + found)}'`;
}

/** What a double-quoted string needs so that PHP reads the value back. */
function escapeDouble(value: string): string {
    return value.replace(/[\\"$\x00-\x1f\x7f\u2028\u2029\ufeff\u0080-\u00a0\u200b-\u200f\u202a-\u202e]/g, (found) => {
        switch (found) {
            case '\\':
            case '"':
            case '$':
                return '\\' + found;
            case '\n':
                return '\\n';
            case '\r':
                return '\\r';
            case '\t':
                return '\\t';
            default: {
                const code = found.charCodeAt(0);
                return code < 0x80
                    ? '\\x' + code.toString(16).toUpperCase().padStart(2, '0')
                    : `\\u{${code.toString(16).toUpperCase()}}`;
            }
        }
    });
}

/** A PHP string literal of exactly this value; single quotes unless it holds characters that nobody could see. */
export function quote(value: string): string {
    return /[\x00-\x1f\x7f\u2028\u2029\ufeff\u0080-\u00a0\u200b-\u200f\u202a-\u202e]/.test(value)
        ? `"${escapeDouble(value)}"`
        : quoteSingle(value);
}

/** A float literal that PHP reads as exactly this number, and as a float. */
function floatText(value: number): string {
    if (Object.is(value, -0)) {
        return '-0.0';
    }
    const text = String(value);
    if (/e/.test(text)) {
        return text.replace(/^(-?\d+)e/, '$1.0e');
    }
    return text.includes('.') ? text : `${text}.0`;
}

function typeText(type: php.Type): string {
    return (type.nullable ? '?' : '') + type.name;
}

function parameterDoc(parameter: php.Parameter): Doc {
    const type = parameter.type === null ? '' : typeText(parameter.type) + ' ';
    const initial: Doc = parameter.default === null ? '' : [' = ', expressionDoc(parameter.default)];
    return [type, parameter.variadic ? '...' : '', '$', parameter.name, initial];
}

function parametersDoc(parameters: php.Parameter[]): Doc {
    if (parameters.length === 0) {
        return '()';
    }
    return ['(', indent(softline, join(parameters.map(parameterDoc), [',', spaceline])), softline, ')'];
}

function isBlockLike(expression: php.Expression): boolean {
    return (
        expression.kind === 'closure' ||
        (expression.kind === 'array' && expression.multiline && expression.items.length > 0) ||
        (expression.kind === 'arrow' && isBlockLike(expression.body))
    );
}

function argumentsDoc(args: php.Argument[]): Doc {
    if (args.length === 0) {
        return '()';
    }
    const docs = args.map((argument): Doc => [argument.spread ? '...' : '', expressionDoc(argument.value)]);
    const blocks = args.filter((argument) => isBlockLike(argument.value));
    const first = args[0]!.value;
    const last = args[args.length - 1]!.value;
    if (blocks.length === 1 && (isBlockLike(first) || isBlockLike(last))) {
        return ['(', join(docs, ', '), ')'];
    }
    return group(['(', indent(softline, join(docs, [',', spaceline])), softline, ')']);
}

function arrayDoc(items: php.ArrayItem[], multiline: boolean, ending: string[]): Doc {
    if (items.length === 0 && ending.length === 0) {
        return '[]';
    }
    const docs = items.map((item): Doc => {
        const comments: Doc[] = item.comments.flatMap((comment): Doc[] => [commentDoc(comment), hardline]);
        const key: Doc = item.key === null ? '' : [expressionDoc(item.key), ' => '];
        return [comments, key, item.spread ? '...' : '', expressionDoc(item.value)];
    });
    if (multiline || ending.length > 0 || items.some((item) => item.comments.length > 0 || item.trailing)) {
        const lines = docs.map((doc, at): Doc => [
            hardline,
            doc,
            ',',
            items[at]!.trailing ? ` ${items[at]!.trailing}` : '',
        ]);
        return group(
            [
                '[',
                indent(
                    lines,
                    ending.map((comment): Doc => [hardline, commentDoc(comment)]),
                ),
                hardline,
                ']',
            ],
            true,
        );
    }
    if (items.length === 1 && isBlockLike(items[0]!.value)) {
        return ['[', docs[0]!, ']'];
    }
    const trailingComma: Doc = { kind: 'line', flat: '', broken: ',' };
    return group(['[', indent(softline, join(docs, [',', spaceline])), trailingComma, ']']);
}

/** Operands of a chain of one operator, so that a long chain breaks at each of them. */
function chain(expression: php.Expression, operator: php.BinaryOperator): php.Expression[] {
    if (expression.kind !== 'binary' || expression.operator !== operator) {
        return [expression];
    }
    return [...chain(expression.left, operator), expression.right];
}

function binaryDoc(expression: php.Expression & { kind: 'binary' }): Doc {
    const { operator, left, right } = expression;
    const show = (child: php.Expression, isRight: boolean): Doc =>
        parenthesised(expressionDoc(child), needsParentheses(operator, child, isRight));
    if (operator === '.' || operator === '&&' || operator === '||') {
        const operands = chain(expression, operator);
        const [head, ...tail] = operands.map((operand, at) => show(operand, at > 0));
        return group([head!, indent(tail.map((doc): Doc => [spaceline, operator, ' ', doc]))]);
    }
    return [show(left, false), ' ', operator, ' ', show(right, true)];
}

/** The object of `->`, `[...]` or `(...)`. */
function objectDoc(object: php.Expression): Doc {
    const plain =
        [
            'variable',
            'index',
            'property',
            'staticProperty',
            'classConstant',
            'constant',
            'methodCall',
            'staticCall',
            'array',
            'string',
        ].includes(object.kind) ||
        (object.kind === 'call' && !object.silent);
    return parenthesised(expressionDoc(object), !plain);
}

/** A chain of method calls breaks before each arrow when it is too long for its line. */
function methodChainDoc(expression: php.Expression & { kind: 'methodCall' }): Doc {
    const links: Doc[] = [];
    let object: php.Expression = expression;
    while (object.kind === 'methodCall') {
        links.unshift(['->', object.name, argumentsDoc(object.args)]);
        object = object.object;
    }
    const head = objectDoc(object);
    if (links.length < 2) {
        return [head, ...links];
    }
    const first = object.kind === 'variable' ? links.splice(0, object.name === 'this' ? 1 : 0) : [];
    return group([head, ...first, indent(links.map((link): Doc => [softline, link]))]);
}

function interpolatedText(expression: php.Expression): string {
    switch (expression.kind) {
        case 'variable':
            return `$${expression.name}`;
        case 'property':
            return `${interpolatedText(expression.object)}->${expression.name}`;
        case 'index':
            return `${interpolatedText(expression.object)}[${
                expression.index === null ? '' : render(expressionDoc(expression.index)).text
            }]`;
        default:
            throw new Error(`Cannot interpolate ${expression.kind}`);
    }
}

function capturesDoc(captures: php.Capture[]): Doc {
    if (captures.length === 0) {
        return '';
    }
    const names = captures.map((capture): Doc => (capture.byReference ? '&$' : '$') + capture.name);
    return [' use ', group(['(', indent(softline, join(names, [',', spaceline])), softline, ')'])];
}

export function expressionDoc(expression: php.Expression): Doc {
    switch (expression.kind) {
        case 'variable':
            return `$${expression.name}`;
        case 'string':
            return quote(expression.value);
        case 'int':
            return String(expression.value);
        case 'float':
            return floatText(expression.value);
        case 'constant':
            return expression.name;
        case 'array':
            return arrayDoc(expression.items, expression.multiline, expression.ending ?? []);
        case 'index':
            return [
                objectDoc(expression.object),
                '[',
                expression.index === null ? '' : expressionDoc(expression.index),
                ']',
            ];
        case 'property':
            return [objectDoc(expression.object), '->', expression.name];
        case 'staticProperty':
            return `${expression.class}::$${expression.name}`;
        case 'classConstant':
            return `${expression.class}::${expression.name}`;
        case 'call': {
            const callee = typeof expression.callee === 'string' ? expression.callee : calleeDoc(expression.callee);
            return [expression.silent ? '@' : '', callee, argumentsDoc(expression.args)];
        }
        case 'methodCall':
            return methodChainDoc(expression);
        case 'staticCall':
            return [expression.class, '::', expression.name, argumentsDoc(expression.args)];
        case 'new':
            return ['new ', expression.class, argumentsDoc(expression.args)];
        case 'unary': {
            const { operand, operator } = expression;
            const inner = precedence(operand);
            const needed =
                operator === '!' ? inner < ATOM && operand.kind !== 'unary' && operand.kind !== 'call' : inner <= UNARY;
            return [operator, parenthesised(expressionDoc(operand), needed)];
        }
        case 'cast':
            return [
                `(${expression.type}) `,
                parenthesised(expressionDoc(expression.operand), precedence(expression.operand) < UNARY),
            ];
        case 'binary':
            return binaryDoc(expression);
        case 'assign':
            return [
                expressionDoc(expression.target),
                ` ${expression.operator} `,
                parenthesised(expressionDoc(expression.value), false),
            ];
        case 'update': {
            const target = expressionDoc(expression.target);
            return expression.prefix ? [expression.operator, target] : [target, expression.operator];
        }
        case 'ternary': {
            const part = (child: php.Expression): Doc =>
                parenthesised(expressionDoc(child), precedence(child) <= TERNARY && child.kind !== 'arrow');
            return group([
                part(expression.test),
                indent(spaceline, '? ', part(expression.then), spaceline, ': ', part(expression.otherwise)),
            ]);
        }
        case 'instanceof':
            return [objectDoc(expression.value), ' instanceof ', expression.class];
        case 'closure': {
            const returns = expression.returnType === null ? '' : `: ${typeText(expression.returnType)}`;
            return [
                'function ',
                group(parametersDoc(expression.parameters)),
                capturesDoc(expression.captures),
                returns,
                ' ',
                blockDoc(expression.body),
            ];
        }
        case 'arrow': {
            const returns = expression.returnType === null ? '' : `: ${typeText(expression.returnType)}`;
            return [
                'fn ',
                group(parametersDoc(expression.parameters)),
                returns,
                ' => ',
                expressionDoc(expression.body),
            ];
        }
        case 'interpolated': {
            const text = expression.parts
                .map((part) => (typeof part === 'string' ? escapeDouble(part) : `{${interpolatedText(part)}}`))
                .join('');
            return `"${text}"`;
        }
        case 'list':
            return [
                '[',
                join(
                    expression.items.map((item): Doc => (item === null ? '' : expressionDoc(item))),
                    ', ',
                ),
                ']',
            ];
        case 'isset':
            return ['isset(', expressionDoc(expression.target), ')'];
    }
}

function calleeDoc(callee: php.Expression): Doc {
    const plain = ['variable', 'index', 'call', 'methodCall', 'staticCall'].includes(callee.kind);
    return parenthesised(expressionDoc(callee), !plain);
}

/** A comment's lines; an inner line of a block comment keeps its star in one column. */
function commentDoc(comment: string): Doc {
    const lines = comment.split('\n').map((line) => line.trim());
    return join(
        lines.map((line, at): Doc => (at > 0 && line.startsWith('*') ? ` ${line}` : line)),
        hardline,
    );
}

function docBlock(lines: string[]): Doc {
    if (lines.length === 0) {
        return [];
    }
    if (lines.length === 1) {
        return [`/** ${lines[0]} */`, hardline];
    }
    return [
        '/**',
        ...lines.map((line): Doc => [hardline, line === '' ? ' *' : ` * ${line}`]),
        hardline,
        ' */',
        hardline,
    ];
}

function blockDoc(body: php.Statement[]): Doc {
    return body.length === 0 ? ['{', hardline, '}'] : ['{', indent(hardline, statementsDoc(body)), hardline, '}'];
}

/** `if (…) {`: a long condition stands on lines of its own, as PSR-12 has it. */
function headDoc(word: string, inside: Doc): Doc {
    return group([word, ' (', indent(softline, inside), softline, ') ']);
}

function ifDoc(statement: php.Statement & { kind: 'if' }): Doc {
    const parts: Doc[] = [headDoc('if', expressionDoc(statement.test)), blockDoc(statement.then)];
    let otherwise = statement.otherwise;
    while (otherwise !== null) {
        const only: php.Statement | undefined = otherwise.length === 1 ? otherwise[0] : undefined;
        if (only?.kind === 'if' && (only.comments ?? []).length === 0) {
            parts.push(' ', headDoc('elseif', expressionDoc(only.test)), blockDoc(only.then));
            otherwise = only.otherwise;
        } else {
            parts.push(' else ', blockDoc(otherwise));
            otherwise = null;
        }
    }
    return parts;
}

function switchDoc(statement: php.Statement & { kind: 'switch' }): Doc {
    const cases = statement.cases.map((one): Doc => {
        const comments = one.comments.map((comment): Doc => [commentDoc(comment), hardline]);
        const head: Doc = one.test === null ? 'default:' : ['case ', expressionDoc(one.test), ':'];
        const trailing = one.trailing === '' ? '' : ` ${one.trailing}`;
        const body: Doc = one.body.length === 0 ? '' : indent(hardline, statementsDoc(one.body));
        return [comments, head, trailing, body];
    });
    return [
        headDoc('switch', expressionDoc(statement.subject)),
        '{',
        indent(hardline, join(cases, hardline)),
        hardline,
        '}',
    ];
}

function functionDoc(head: string, fn: php.FunctionLike, abstract: boolean): Doc {
    const returns = fn.returnType === null ? '' : `: ${typeText(fn.returnType)}`;
    const parameters = parametersDoc(fn.parameters);
    if (abstract) {
        return [docBlock(fn.doc), group([head, fn.name, parameters]), returns, ';'];
    }
    // The brace stands beside the parenthesis exactly when the parameters are broken.
    const flat = render([head, fn.name, group(parameters)]).text;
    const breaks = flat.includes('\n') || flat.length + returns.length > 112;
    return [
        docBlock(fn.doc),
        group([head, fn.name, parameters], breaks),
        returns,
        breaks ? ' ' : hardline,
        blockDoc(fn.body),
    ];
}

function memberDoc(member: php.Member, inInterface: boolean): Doc {
    switch (member.kind) {
        case 'property': {
            const type = member.type === null ? '' : `${typeText(member.type)} `;
            const value: Doc = member.value === null ? '' : [' = ', expressionDoc(member.value)];
            return [
                docBlock(member.doc),
                `${member.visibility} ${member.static ? 'static ' : ''}${type}$${member.name}`,
                value,
                ';',
            ];
        }
        case 'classConstant':
            return [
                docBlock(member.doc),
                `${member.visibility} const ${member.name} = `,
                expressionDoc(member.value),
                ';',
            ];
        case 'method': {
            const words = `${member.abstract && !inInterface ? 'abstract ' : ''}${member.visibility} ${member.static ? 'static ' : ''}function `;
            return functionDoc(words, member, member.abstract);
        }
        case 'verbatim':
            return join(
                member.text.split('\n').map((line): Doc => line),
                hardline,
            );
    }
}

function membersDoc(members: php.Member[], inInterface = false): Doc {
    const docs: Doc[] = [];
    members.forEach((member, at) => {
        const before = members[at - 1];
        if (before !== undefined) {
            const apart =
                member.blankBefore === true ||
                member.kind === 'method' ||
                member.kind === 'verbatim' ||
                before.kind !== member.kind;
            docs.push(apart ? [blank, hardline] : hardline);
        }
        docs.push(withTrivia(member, memberDoc(member, inInterface)));
    });
    return docs;
}

function withTrivia(node: php.Trivia, doc: Doc): Doc {
    const before = (node.comments ?? []).map((comment): Doc => [commentDoc(comment), hardline]);
    const mark: Doc = node.line === undefined ? '' : { kind: 'mark', line: node.line };
    const trailing = node.trailing === undefined || node.trailing === '' ? '' : ` ${node.trailing}`;
    return [before, mark, doc, trailing];
}

function statementDoc(statement: php.Statement): Doc {
    switch (statement.kind) {
        case 'expression':
            return [expressionDoc(statement.expression), ';'];
        case 'echo':
            return ['echo ', join(statement.values.map(expressionDoc), ', '), ';'];
        case 'return':
            return statement.value === null ? 'return;' : ['return ', expressionDoc(statement.value), ';'];
        case 'if':
            return ifDoc(statement);
        case 'while':
            return [headDoc('while', expressionDoc(statement.test)), blockDoc(statement.body)];
        case 'doWhile':
            return [
                'do ',
                blockDoc(statement.body),
                ' ',
                group(['while (', indent(softline, expressionDoc(statement.test)), softline, ');']),
            ];
        case 'for': {
            const part = (expressions: php.Expression[]): Doc => join(expressions.map(expressionDoc), ', ');
            const test = statement.test === null ? '' : [' ', expressionDoc(statement.test)];
            const update = statement.update.length === 0 ? '' : [' ', part(statement.update)];
            return ['for (', part(statement.init), ';', test, ';', update, ') ', blockDoc(statement.body)];
        }
        case 'foreach': {
            const key: Doc = statement.key === null ? '' : [expressionDoc(statement.key), ' => '];
            return [
                'foreach (',
                expressionDoc(statement.subject),
                ' as ',
                key,
                expressionDoc(statement.value),
                ') ',
                blockDoc(statement.body),
            ];
        }
        case 'switch':
            return switchDoc(statement);
        case 'break':
        case 'continue':
            return statement.levels > 1 ? `${statement.kind} ${statement.levels};` : `${statement.kind};`;
        case 'throw':
            return ['throw ', expressionDoc(statement.value), ';'];
        case 'try': {
            const { catchClause, finallyBody } = statement;
            return [
                'try ',
                blockDoc(statement.body),
                catchClause === null
                    ? ''
                    : [` catch (${catchClause.class} $${catchClause.variable}) `, blockDoc(catchClause.body)],
                finallyBody === null ? '' : [' finally ', blockDoc(finallyBody)],
            ];
        }
        case 'unset':
            return ['unset(', expressionDoc(statement.target), ');'];
        case 'global':
            return `global ${statement.names.map((name) => `$${name}`).join(', ')};`;
        case 'constant':
            return ['const ', statement.name, ' = ', expressionDoc(statement.value), ';'];
        case 'requireOnce':
            return `require_once __DIR__ . ${quote(statement.path)};`;
        case 'guard':
            return [
                'if (!defined("WHMCS")) {',
                indent(hardline, 'die("This file cannot be accessed directly");'),
                hardline,
                '}',
            ];
        case 'nothing':
            return '';
        case 'function':
            return functionDoc('function ', statement, false);
        case 'class': {
            const words = `${statement.abstract ? 'abstract ' : ''}${statement.final ? 'final ' : ''}class ${statement.name}`;
            const parent = statement.parent === null ? '' : ` extends ${statement.parent}`;
            const interfaces =
                statement.interfaces.length === 0 ? '' : ` implements ${statement.interfaces.join(', ')}`;
            const body: Doc =
                statement.members.length === 0
                    ? ['{', hardline, '}']
                    : ['{', indent(hardline, membersDoc(statement.members)), hardline, '}'];
            return [docBlock(statement.doc), words, parent, interfaces, hardline, body];
        }
        case 'interface': {
            const parents = statement.parents.length === 0 ? '' : ` extends ${statement.parents.join(', ')}`;
            const body: Doc =
                statement.members.length === 0
                    ? ['{', hardline, '}']
                    : ['{', indent(hardline, membersDoc(statement.members, true)), hardline, '}'];
            return [docBlock(statement.doc), `interface ${statement.name}`, parents, hardline, body];
        }
    }
}

function isDeclaration(statement: php.Statement): boolean {
    return statement.kind === 'function' || statement.kind === 'class' || statement.kind === 'interface';
}

function statementsDoc(statements: php.Statement[]): Doc {
    const docs: Doc[] = [];
    let before: php.Statement | undefined;
    for (const statement of statements) {
        const comments = statement.comments ?? [];
        if (statement.kind === 'nothing' && comments.length === 0) {
            continue;
        }
        if (before !== undefined) {
            const apart = statement.blankBefore === true || isDeclaration(statement) || isDeclaration(before);
            docs.push(apart ? [blank, hardline] : hardline);
        }
        if (statement.kind === 'nothing') {
            docs.push(join(comments.map(commentDoc), hardline));
        } else {
            docs.push(withTrivia(statement, statementDoc(statement)));
        }
        before = statement;
    }
    return docs;
}

/** Prints one file as PSR-12 has it. */
export function printFile(file: php.File): Rendered {
    const parts: Doc[] = [['<?php']];
    const head = docBlock(file.header);
    if (file.header.length > 0) {
        parts.push(Array.isArray(head) ? head.slice(0, -1) : head);
    }
    if (file.namespace !== null) {
        parts.push(`namespace ${file.namespace};`);
    }
    if (file.uses.length > 0) {
        parts.push(
            join(
                file.uses.map((name): Doc => `use ${name};`),
                hardline,
            ),
        );
    }
    if (file.guard) {
        parts.push(statementDoc({ kind: 'guard' }));
    }
    if (file.statements.length > 0) {
        parts.push(statementsDoc(file.statements));
    }
    return render([join(parts, [hardline, blank]), hardline]);
}

/** An expression on one line, for tests and messages. */
export function printExpression(expression: php.Expression): string {
    return render(expressionDoc(expression)).text;
}
