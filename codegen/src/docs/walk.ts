import { ts } from 'ts-morph';
import { lower } from '../compile';
import { Diagnostics } from '../diagnostics';
import { Flag } from '../numbers/flags';
import * as php from '../php/ast';
import { printFile } from '../php/printer';
import { readTexts } from '../project';
import { Kind } from '../types';
import { block, cell, table } from './markdown';
import { Sources } from './subset';

/** The program that docs/compiler.md carries through the passes. */
const EXAMPLE = `/** What a cart costs. */
function total(prices: number[], discount: number): string {
    let sum = 0;
    for (const price of prices) {
        sum += price;
    }
    return 'sum ' + sum * discount;
}

console.log(total([5, 6], 0.9));
`;

/** What stands in the document before and behind the part that is made here. */
const BEGIN = '<!-- The following is made by `npm run docs`. -->';
const END = '<!-- Up to here. -->';

/** docs/compiler.md with its example carried through the compiler anew. */
export function compilerDocument(sources: Sources, document: string): string {
    const from = document.indexOf(BEGIN);
    const to = document.indexOf(END);
    if (from < 0 || to < from) {
        throw new Error(`docs/compiler.md lacks the lines ${BEGIN} and ${END}`);
    }
    return `${document.slice(0, from)}${BEGIN}\n\n${walk(sources)}\n\n${document.slice(to)}`;
}

function walk(sources: Sources): string {
    const [source] = readTexts([EXAMPLE], sources.libraryFile);
    const diagnostics = new Diagnostics();
    const lowered = lower(source!, sources.helperSource, diagnostics);
    if (lowered === null) {
        throw new Error(
            diagnostics
                .sorted()
                .map(({ message }) => message)
                .join('\n'),
        );
    }
    const { program, file } = lowered;
    const root = program.source.files[0]!;
    const total = root.statements.find(ts.isFunctionDeclaration)!;
    const result = total.body!.statements.find(ts.isReturnStatement)!;
    const variables = [...program.bindings.all()].map((binding) => [
        cell(binding.name),
        String(binding.writes.length),
        String(binding.reads.length),
        binding.captures.size > 0 ? 'yes' : 'no',
    ]);
    const expressions: string[][] = [];
    const visit = (node: ts.Node): void => {
        if (ts.isExpression(node) && node !== total.name) {
            const flags = program.numbers.flags(node);
            const kinds = program.types.kindsAt(node);
            expressions.push([
                cell(node.getText()),
                namesOf(Kind, kinds),
                kinds !== Kind.Number ? '' : flags & Flag.Float ? 'int or float' : 'surely an int',
            ]);
        }
        ts.forEachChild(node, visit);
    };
    visit(result);
    const statements = file.statements.find((one) => one.kind === 'function');
    const tree = statements?.kind === 'function' ? statements.body.find((one) => one.kind === 'return') : undefined;
    const { text, lines } = printFile(file);
    return [
        'The program:',
        block('ts', EXAMPLE),
        '**Read** gives the tree of TypeScript. The `return` statement in it:',
        block('text', outline(result)),
        '**Check** finds nothing. **Analyse** looks at the whole program. Its variables:',
        table(['Variable', 'Writes', 'Reads', 'Captured by a closure'], variables),
        'and the expressions of the `return` statement. The call with `0.9` makes `discount` a number that may be a float, and so what is computed with it; `sum` adds items of lists, and all items of the program are integers:',
        table(['Expression', 'Kind', 'Number'], expressions),
        '**Lower** turns each statement into nodes of PHP. The `return` statement again; the conversion stands there because the product may be a float:',
        block('text', phpOutline(tree!)),
        '**Print** lays the nodes out. The helper class follows below, with `text` and what it needs:',
        block('php', text.slice(0, text.search(/\n\/\*\* What JavaScript does/)).trimEnd()),
        `and the line map for \`--map\`, PHP line to TypeScript line: ${[...lines].map(([php, script]) => `${php} → ${script}`).join(', ')}.`,
    ].join('\n\n');
}

function namesOf(names: Record<number, string>, bits: number): string {
    return Object.entries(names)
        .filter(([bit]) => Number(bit) & bits)
        .map(([, name]) => name)
        .join(' | ')
        .replace(/\|/g, '\\|');
}

function outline(node: ts.Node, depth = 0): string {
    const text = ts.isIdentifier(node) || ts.isLiteralExpression(node) ? ` ${node.getText()}` : '';
    const lines = [`${'    '.repeat(depth)}${ts.SyntaxKind[node.kind]}${text}`];
    ts.forEachChild(node, (child) => void lines.push(outline(child, depth + 1)));
    return lines.join('\n');
}

/** Fields that say where a node is printed, not what it is. */
const TRIVIA = new Set(['kind', 'comments', 'blankBefore', 'trailing', 'line', 'spread']);

function phpOutline(node: php.Statement | php.Expression, depth = 0): string {
    const words: string[] = [];
    const below: string[] = [];
    const look = (name: string, value: unknown): void => {
        if (TRIVIA.has(name) || value === null || value === undefined || value === false) {
            return;
        }
        if (Array.isArray(value)) {
            value.forEach((one) => look('', one));
        } else if (typeof value !== 'object') {
            words.push(name === 'value' ? JSON.stringify(value) : String(value));
        } else if ('kind' in value) {
            below.push(phpOutline(value as php.Expression, depth + 1));
        } else {
            Object.entries(value).forEach(([inner, one]) => look(inner, one));
        }
    };
    Object.entries(node).forEach(([name, value]) => look(name, value));
    return [`${'    '.repeat(depth)}${[node.kind, ...words].join(' ')}`, ...below].join('\n');
}
