'use strict';

// Puts mutants into the compiler's source: every place that can be changed asks at run time whether it is the one that
// is changed now. One bundle holds all mutants, and a program tells by running which of them it meets.

const fs = require('node:fs');
const path = require('node:path');
const { ts } = require('ts-morph');

const SOURCE = path.join(__dirname, '../../codegen/src');

const OPERATORS = {
    '===': '!==',
    '!==': '===',
    '==': '!=',
    '!=': '==',
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '+': '-',
    '-': '+',
    '*': '+',
    '/': '*',
    '%': '+',
    '**': '*',
    '.': '+',
    '&&': '||',
    '||': '&&',
    '??': '.',
    '|': '&',
    '&': '|',
};

/** The passes that answer questions about the whole program, and the folder of one. */
const ANALYSES = [
    'bindings.ts',
    'conversions.ts',
    'defaults.ts',
    'items.ts',
    'kept.ts',
    'narrowing.ts',
    ...filesIn('numbers'),
    'ownership.ts',
    'presence.ts',
    'proofs.ts',
    'properties.ts',
    'steady.ts',
    'types.ts',
];

/** The files whose decisions make PHP of TypeScript. What they refuse is refused by them too. */
function files(analyses) {
    // Comments mean nothing to PHP.
    const lower = filesIn('lower').filter((name) => name !== 'lower/docs.ts');
    return analyses ? ANALYSES : ['library/table.ts', 'library/json.ts', ...lower];
}

function filesIn(folder) {
    return fs
        .readdirSync(path.join(SOURCE, folder))
        .sort()
        .map((name) => `${folder}/${name}`);
}

/** Reads the compiler's sources; answers their changed texts by path, and the mutants in them. */
function instrument(analyses = false) {
    const mutants = [];
    const texts = new Map();
    for (const name of files(analyses)) {
        const file = path.join(SOURCE, name);
        texts.set(file, change(name, fs.readFileSync(file, 'utf8'), mutants, analyses));
    }
    return { texts, mutants };
}

/** The text with all mutants in it; they are added to the list. */
function change(name, text, mutants, analyses) {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    const seen = new Map();

    const add = (node, kind) => {
        // A name that stays the same while other lines come and go: file, function, kind, code, and a count.
        const code = node.getText(file).replace(/\s+/g, ' ');
        const key = `${name} ${enclosing(node)}: ${kind} \`${code.length > 90 ? code.slice(0, 87) + '...' : code}\``;
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        mutants.push({
            name: times === 1 ? key : `${key} (${times})`,
            line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
            kind,
        });
        return mutants.length - 1;
    };

    const render = (node, inFunction) => {
        if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) {
            return node.getText(file);
        }
        const inside = inFunction || ts.isFunctionLike(node);
        const children = [];
        ts.forEachChild(node, (child) => void children.push(child));
        children.sort((a, b) => a.pos - b.pos);
        let out = '';
        let at = node.getStart(file);
        for (const child of children) {
            const start = child.getStart(file);
            out += text.slice(at, start) + render(child, inside);
            at = child.end;
        }
        out += text.slice(at, node.end);
        return wrap(node, out, inside);
    };

    const wrap = (node, out, inside) => {
        if (isMapping(node)) {
            return out.replace(/^((?:'[^']+'|\w+): )([^]*)$/, (_all, head, value) => {
                return `${head}__mapping(${add(node.name, 'other result of')}, ${value})`;
            });
        }
        if (!inside) {
            return out;
        }
        const { parent } = node;
        const raw = node.getText(file);
        if (
            (ts.isIfStatement(parent) && parent.expression === node) ||
            (ts.isConditionalExpression(parent) && parent.condition === node)
        ) {
            const outcomes = ts.isIfStatement(parent) ? [parent.thenStatement] : [parent.whenTrue, parent.whenFalse];
            return outcomes.some(isRefusal)
                ? `(__m(${add(node, 'refusal left out')}) ? ${isRefusal(outcomes[0]) ? 'false' : 'true'} : (${out}))`
                : `(__m(${add(node, 'decision turned round')}) ? !(${raw}) : (${out}))`;
        }
        // The analyses decide by long conditions: each part of one counts.
        if (analyses && ts.isBinaryExpression(parent) && parent.right === node) {
            const operator = parent.operatorToken.kind;
            if (operator === ts.SyntaxKind.AmpersandAmpersandToken) {
                return `(__m(${add(node, 'condition left out')}) || (${out}))`;
            }
            if (operator === ts.SyntaxKind.BarBarToken) {
                return `(!__m(${add(node, 'case left out')}) && (${out}))`;
            }
        }
        if (ts.isCallExpression(parent) && parent.arguments.includes(node)) {
            const callee = parent.expression.getText(file);
            const place = parent.arguments.indexOf(node);
            if (
                callee === 'php.binary' &&
                place === 1 &&
                ts.isStringLiteral(node) &&
                OPERATORS[node.text] !== undefined
            ) {
                return `(__m(${add(node, 'other operator')}) ? '${OPERATORS[node.text]}' : ${out})`;
            }
            if (callee === 'php.int' && ts.isNumericLiteral(node)) {
                return `(__m(${add(node, 'other number')}) ? ${Number(node.text) + 1} : ${out})`;
            }
        }
        if (ts.isCallExpression(node) && node.arguments.length > 2 && !node.arguments.some(ts.isSpreadElement)) {
            const callee = node.expression.getText(file);
            if (/^(php\.call|(\w+\.)*cx\.helper|cx\.helper)$/.test(callee)) {
                const args = node.arguments.map((one) => one.getText(file));
                return `(__m(${add(node, 'last argument left out')}) ? ${callee}(${args.slice(0, -1).join(', ')}) : (${out}))`;
            }
        }
        if (ts.isPropertyAccessExpression(node) && /^php\.(TRUE|FALSE)$/.test(raw)) {
            return `(__m(${add(node, 'the opposite of')}) ? ${raw === 'php.TRUE' ? 'php.FALSE' : 'php.TRUE'} : ${out})`;
        }
        return out;
    };

    // An entry of the tables of the library.
    const isMapping = (node) =>
        ts.isPropertyAssignment(node) &&
        ts.isObjectLiteralExpression(node.parent) &&
        ts.isVariableDeclaration(node.parent.parent) &&
        ['CALLS', 'GETTERS'].includes(node.parent.parent.name.getText(file));

    const isRefusal = (node) =>
        /^\{?\s*(const [^;]*;\s*)?(return )?(\w+\.)*(refuse|refuseForm|unfit|diagnostics\.node)\(/.test(
            node.getText(file),
        );

    const enclosing = (node) => {
        for (let up = node.parent; up !== undefined; up = up.parent) {
            if ((ts.isFunctionDeclaration(up) || ts.isMethodDeclaration(up)) && up.name !== undefined) {
                return up.name.getText(file);
            }
            if (ts.isVariableDeclaration(up) && ts.isSourceFile(up.parent.parent.parent)) {
                return up.name.getText(file);
            }
        }
        return 'top level';
    };

    return text.slice(0, file.getStart(file)) + render(file, false) + text.slice(file.end);
}

/** Mutants of the PHP helpers: each is another text of the helper class. */
function ofHelpers(source) {
    const mutants = [];
    const lines = source.split('\n');
    let helper = '';
    const seen = new Map();
    lines.forEach((line, index) => {
        helper = /function &?(\w+)\(/.exec(line)?.[1] ?? helper;
        const code = line.trim();
        if (
            helper === '' ||
            /^(\*|\/\/|\/\*|for |for\(|while|foreach|public static function|private static function)/.test(code)
        ) {
            return;
        }
        const put = (kind, changed) => {
            const key = `helpers.php ${helper}: ${kind} \`${code}\``;
            const times = (seen.get(key) ?? 0) + 1;
            seen.set(key, times);
            const text = [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n');
            mutants.push({ name: times === 1 ? key : `${key} (${times})`, line: index + 1, kind, helper, text });
        };
        const test = /^(\s*(?:\} else)?if \()(.*)(\) \{)$/.exec(line);
        if (test !== null) {
            put('decision turned round', `${test[1]}!(${test[2]})${test[3]}`);
        }
        for (const found of line.matchAll(/ (<=|>=|<|>|\+|-) (?=[\w$(])/g)) {
            const other = OPERATORS[found[1]];
            put(
                `\`${found[1]}\` made \`${other}\` in`,
                line.slice(0, found.index + 1) + other + line.slice(found.index + 1 + found[1].length),
            );
        }
        if (/^return (true|false);$/.test(code)) {
            put(
                'the opposite of',
                line.replace(/true|false/, (word) => (word === 'true' ? 'false' : 'true')),
            );
        }
    });
    return mutants;
}

module.exports = { instrument, ofHelpers, SOURCE };
