import { ts } from 'ts-morph';
import { nodesIn } from './nodes';
import * as php from './php/ast';

interface Comment {
    pos: number;
    end: number;
    text: string;
    taken: boolean;
}

/** The comments of a file; each is given to the output once. */
export class Comments {
    private readonly comments: Comment[] = [];
    private readonly text: string;

    constructor(private readonly file: ts.SourceFile) {
        this.text = file.text;
        const literals: [number, number][] = [];
        for (const node of nodesIn(file)) {
            if (
                ts.isStringLiteralLike(node) ||
                ts.isRegularExpressionLiteral(node) ||
                ts.isTemplateHead(node) ||
                ts.isTemplateMiddleOrTemplateTail(node)
            ) {
                literals.push([node.getStart(file), node.end]);
            }
        }
        literals.sort((a, b) => a[0] - b[0]);
        const pattern = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;
        let next = 0;
        for (let match = pattern.exec(this.text); match !== null; match = pattern.exec(this.text)) {
            while (next < literals.length && literals[next]![1] <= match.index) {
                next += 1;
            }
            const literal = literals[next];
            if (literal !== undefined && literal[0] <= match.index) {
                pattern.lastIndex = literal[1];
            } else {
                this.comments.push({ pos: match.index, end: pattern.lastIndex, text: match[0], taken: false });
            }
        }
    }

    /** Comments that nobody took yet and that begin within the range. */
    take(start: number, end: number): string[] {
        const found: string[] = [];
        for (const comment of this.comments) {
            if (comment.pos >= end) {
                break;
            }
            if (!comment.taken && comment.pos >= start) {
                comment.taken = true;
                found.push(phpComment(comment.text));
            }
        }
        return found;
    }

    /** What stands before, behind and around a node. */
    trivia(node: ts.Node): php.Trivia {
        const start = node.getStart(this.file);
        const lead = this.text.slice(node.pos, start);
        const first = this.comments.find((comment) => comment.pos >= node.pos && comment.pos < start && !comment.taken);
        const head = first === undefined ? lead : this.text.slice(node.pos, first.pos);
        return {
            blankBefore: /\n[ \t\r]*\n/.test(head),
            comments: this.take(node.pos, start),
            line: this.file.getLineAndCharacterOfPosition(start).line + 1,
        };
    }

    /** The comment at the end of the node's last line. */
    trailing(node: ts.Node): string {
        const lineEnd = this.text.indexOf('\n', node.end);
        const comment = this.comments.find(
            (one) => !one.taken && one.pos >= node.end && one.pos < (lineEnd < 0 ? Infinity : lineEnd),
        );
        if (
            comment === undefined ||
            !/^[\s;,]*$/.test(this.text.slice(node.end, comment.pos)) ||
            comment.text.includes('\n')
        ) {
            return '';
        }
        comment.taken = true;
        return phpComment(comment.text);
    }

    /** The TSDoc lines of a declaration, without stars. */
    doc(node: ts.Node): string[] {
        const docs = (node as { jsDoc?: ts.JSDoc[] }).jsDoc;
        const last = docs?.[docs.length - 1];
        if (last === undefined) {
            return [];
        }
        const text = this.text.slice(last.pos, last.end);
        this.take(last.pos, last.end);
        const lines = text
            .replace(/^\/\*\*+/, '')
            .replace(/\*\/$/, '')
            .split('\n')
            .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
        while (lines.length > 0 && lines[0]!.trim() === '') {
            lines.shift();
        }
        while (lines.length > 0 && lines[lines.length - 1]!.trim() === '') {
            lines.pop();
        }
        return lines.map((line, at) => (at === 0 ? line.trim() : line));
    }
}

/** A line comment that says `?>` would end the PHP. */
function phpComment(text: string): string {
    return text.startsWith('//') ? text.replace(/\?>/g, '? >') : text;
}
