import * as php from './ast';
import { commentDoc, expressionDoc, parametersDoc, returnsText, typed, useBlocks, valueDoc } from './expressions';
import { blank, choice, Doc, group, hardline, indent, join, render, Rendered, softline, spaceline } from './layout';
import { quote } from './literals';

export { quote } from './literals';

function docBlock(lines: string[]): Doc {
    if (lines.length === 0) {
        return [];
    }
    if (lines.length === 1 && lines[0]!.length <= 109) {
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

useBlocks(blockDoc);

function blockDoc(body: php.Statement[]): Doc {
    return body.length === 0 ? ['{', hardline, '}'] : ['{', indent(hardline, statementsDoc(body)), hardline, '}'];
}

/** `if (…) {`: a long condition stands on lines of its own, as PSR-12 has it. */
function headDoc(word: string, inside: Doc): Doc {
    return [word, ' (', group([indent(softline, inside), softline]), ') '];
}

function ifDoc(statement: php.Statement & { kind: 'if' }): Doc {
    const parts: Doc[] = [headDoc('if', expressionDoc(statement.test, 'test')), blockDoc(statement.then)];
    let otherwise = statement.otherwise;
    while (otherwise !== null) {
        const only: php.Statement | undefined = otherwise.length === 1 ? otherwise[0] : undefined;
        if (only?.kind === 'if' && (only.comments ?? []).length === 0) {
            parts.push(' ', headDoc('elseif', expressionDoc(only.test, 'test')), blockDoc(only.then));
            otherwise = only.otherwise;
        } else {
            parts.push(' else ', blockDoc(otherwise));
            otherwise = null;
        }
    }
    return parts;
}

/** Whether the end of a block is never reached. */
function leaves(body: php.Statement[]): boolean {
    const last = body.filter(({ kind }) => kind !== 'nothing').at(-1);
    switch (last?.kind) {
        case 'break':
        case 'continue':
        case 'return':
        case 'throw':
            return true;
        case 'if':
            return last.otherwise !== null && leaves(last.then) && leaves(last.otherwise);
        default:
            return false;
    }
}

const endsWithComment = (body: php.Statement[]): boolean => body[body.length - 1]?.kind === 'nothing';

function switchDoc(statement: php.Statement & { kind: 'switch' }): Doc {
    const cases = statement.cases.map((one, at): Doc => {
        const comments = one.comments.map((comment): Doc => [commentDoc(comment), hardline]);
        const head: Doc = one.test === null ? 'default:' : ['case ', expressionDoc(one.test, 'case'), ':'];
        const trailing: Doc = one.trailing === '' ? '' : { kind: 'beside', text: ` ${one.trailing}` };
        const falls = one.body.length > 0 && at < statement.cases.length - 1 && !leaves(one.body);
        const end: Doc = falls && !endsWithComment(one.body) ? [hardline, '// no break'] : '';
        const body: Doc = one.body.length === 0 ? '' : [indent(hardline, statementsDoc(one.body)), end];
        return [comments, head, trailing, body];
    });
    return [
        headDoc('switch', expressionDoc(statement.subject, 'test')),
        '{',
        indent(hardline, join(cases, hardline)),
        hardline,
        '}',
    ];
}

function functionDoc(head: string, fn: php.FunctionLike, abstract: boolean): Doc {
    const signature: Doc = [head, fn.name, parametersDoc(fn.parameters), returnsText(fn.returnType)];
    if (abstract) {
        return [docBlock(fn.doc), signature, ';'];
    }
    // The brace stands beside the parenthesis exactly when the parameters are broken.
    const start =
        fn.parameters.length === 0
            ? [signature, hardline]
            : choice([
                  [signature, hardline],
                  [signature, ' '],
              ]);
    return [docBlock(fn.doc), start, blockDoc(fn.body)];
}

function memberDoc(member: php.Member, inInterface: boolean): Doc {
    switch (member.kind) {
        case 'property': {
            const words = `${member.visibility} ${member.static ? 'static ' : ''}${typed(member.type, `$${member.name}`)}`;
            const value = member.value === null ? words : valueDoc(words, member.value, 'property');
            return [docBlock(member.doc), value, ';'];
        }
        case 'classConstant':
            return [
                docBlock(member.doc),
                valueDoc(`${member.visibility} const ${member.name}`, member.value, 'constant'),
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
    const trailing: Doc = node.trailing ? { kind: 'beside', text: ` ${node.trailing}` } : '';
    return [before, mark, doc, trailing];
}

function statementDoc(statement: php.Statement): Doc {
    switch (statement.kind) {
        case 'expression':
            return [expressionDoc(statement.expression, 'statement'), ';'];
        case 'echo':
            return ['echo ', expressionDoc(statement.value, 'echo'), ';'];
        case 'return':
            return statement.value === null ? 'return;' : ['return ', expressionDoc(statement.value, 'return'), ';'];
        case 'if':
            return ifDoc(statement);
        case 'while':
            return [headDoc('while', expressionDoc(statement.test, 'test')), blockDoc(statement.body)];
        case 'doWhile':
            return [
                'do ',
                blockDoc(statement.body),
                ' ',
                'while (',
                group([indent(softline, expressionDoc(statement.test, 'test')), softline]),
                ');',
            ];
        case 'for': {
            const part = (expressions: php.Expression[]): Doc =>
                group(
                    join(
                        expressions.map((one) => expressionDoc(one, 'for')),
                        [',', spaceline],
                    ),
                );
            const test = statement.test === null ? [] : [statement.test];
            const { init, update } = statement;
            if (init.length + test.length + update.length === 0) {
                return ['for (;;) ', blockDoc(statement.body)];
            }
            const parts = [part(init), ';', spaceline, part(test), ';', spaceline, part(update)];
            return ['for (', group([indent(softline, parts), softline]), ') ', blockDoc(statement.body)];
        }
        case 'foreach': {
            const value = [statement.byReference === true ? '&' : '', expressionDoc(statement.value, 'foreach')];
            const target: Doc =
                statement.key === null
                    ? value
                    : indent(expressionDoc(statement.key, 'foreach'), ' =>', spaceline, value);
            const subject = expressionDoc(statement.subject, 'foreach');
            const parts = group([indent(softline, subject, spaceline, 'as ', group(target)), softline]);
            return ['foreach (', parts, ') ', blockDoc(statement.body)];
        }
        case 'switch':
            return switchDoc(statement);
        case 'break':
        case 'continue':
            return statement.levels > 1 ? `${statement.kind} ${statement.levels};` : `${statement.kind};`;
        case 'throw':
            return ['throw ', expressionDoc(statement.value, 'throw'), ';'];
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
            return ['unset(', expressionDoc(statement.target, 'statement'), ');'];
        case 'global':
            return `global ${statement.names.map((name) => `$${name}`).join(', ')};`;
        case 'constant':
            return [valueDoc(`const ${statement.name}`, statement.value, 'constant'), ';'];
        case 'autoload':
            return autoloadDoc(statement.folders);
        case 'guard':
            return join([...statement.lines], hardline);
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

/** An entry file may be included on every page: the classes are for the few pages that use them. */
function autoloadDoc(folders: [string, string][]): Doc {
    const pairs = folders.map(([namespace, folder]) => `${quote(namespace)} => ${quote(folder)}`).join(', ');
    const lines = [
        `$folders = [${pairs}];`,
        "$at = (int) strrpos($class, '\\\\');",
        "$folder = $folders[substr($class, 0, $at)] ?? '';",
        "$file = __DIR__ . '/' . $folder . '/' . substr($class, $at + 1) . '.php';",
        ["if ($folder !== '' && is_file($file)) {", indent(hardline, 'require_once $file;'), hardline, '}'],
    ];
    return [
        'spl_autoload_register(function (string $class): void {',
        indent(hardline, join(lines, hardline)),
        hardline,
        '});',
    ];
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
    if (file.guard.length > 0) {
        parts.push(statementDoc({ kind: 'guard', lines: file.guard }));
    }
    if (file.statements.length > 0) {
        parts.push(statementsDoc(file.statements));
    }
    return render([join(parts, [hardline, blank]), hardline]);
}

/** An expression on one line, for tests and messages. */
export function printExpression(expression: php.Expression): string {
    return render(expressionDoc(expression, 'statement')).text;
}
