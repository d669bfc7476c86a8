/**
 * Lays text out in lines: what fits into the width stands on one line, what does not is broken at its outermost places.
 */
export type Doc =
    | string
    | Doc[]
    | { kind: 'indent'; doc: Doc }
    /** On one line if it fits, else broken at each of its own `line`s */
    | { kind: 'group'; doc: Doc; broken: boolean }
    /** `flat` when the group stays on one line, else `broken` and a new line */
    | { kind: 'line'; flat: string; broken?: string }
    | { kind: 'hardline' }
    /** An empty line: no indentation is printed */
    | { kind: 'blank' }
    /** Text of several lines whose inner lines are printed as they stand */
    | { kind: 'raw'; text: string }
    /** Remembers that the source's line stands here */
    | { kind: 'mark'; line: number };

export const indent = (...doc: Doc[]): Doc => ({ kind: 'indent', doc });
export const group = (doc: Doc, broken = false): Doc => ({ kind: 'group', doc, broken });
export const softline: Doc = { kind: 'line', flat: '' };
export const spaceline: Doc = { kind: 'line', flat: ' ' };
export const hardline: Doc = { kind: 'hardline' };
export const blank: Doc = { kind: 'blank' };

export function join(docs: Doc[], separator: Doc): Doc {
    return docs.flatMap((doc, at) => (at === 0 ? [doc] : [separator, doc]));
}

const WIDTH = 120;

/** Length on one line, or Infinity if the document holds a hard line break. Stops counting above `limit`. */
function flatWidth(doc: Doc, limit: number): number {
    if (typeof doc === 'string') {
        return doc.length;
    }
    if (Array.isArray(doc)) {
        let sum = 0;
        for (const part of doc) {
            sum += flatWidth(part, limit - sum);
            if (sum > limit) {
                return Infinity;
            }
        }
        return sum;
    }
    switch (doc.kind) {
        case 'indent':
            return flatWidth(doc.doc, limit);
        case 'group':
            return doc.broken ? Infinity : flatWidth(doc.doc, limit);
        case 'line':
            return doc.flat.length;
        case 'raw':
            return doc.text.includes('\n') ? Infinity : doc.text.length;
        case 'mark':
            return 0;
        default:
            return Infinity;
    }
}

/** Width up to the first place where a line may or must end: what a group's last line still has to carry. */
function headWidth(doc: Doc): { width: number; ended: boolean } {
    if (typeof doc === 'string') {
        return { width: doc.length, ended: false };
    }
    if (Array.isArray(doc)) {
        let width = 0;
        for (const part of doc) {
            const head = headWidth(part);
            width += head.width;
            if (head.ended) {
                return { width, ended: true };
            }
        }
        return { width, ended: false };
    }
    switch (doc.kind) {
        case 'indent':
        case 'group':
            return headWidth(doc.doc);
        case 'raw': {
            const at = doc.text.indexOf('\n');
            return at < 0 ? { width: doc.text.length, ended: false } : { width: at, ended: true };
        }
        case 'mark':
            return { width: 0, ended: false };
        default:
            return { width: 0, ended: true };
    }
}

export interface Rendered {
    text: string;
    /** For each line of the text (from 1) the source's line, where known */
    lines: Map<number, number>;
}

export function render(doc: Doc): Rendered {
    const out: string[] = [];
    const lines = new Map<number, number>();
    let column = 0;
    let row = 1;
    let pendingIndent = 0;
    let atStart = true;

    function write(text: string): void {
        if (text === '') {
            return;
        }
        if (atStart) {
            out.push(' '.repeat(pendingIndent));
            column = pendingIndent;
            atStart = false;
        }
        out.push(text);
        column += text.length;
    }

    function newline(depth: number): void {
        out.push('\n');
        row += 1;
        pendingIndent = depth;
        column = depth;
        atStart = true;
    }

    function emit(part: Doc, depth: number, flat: boolean, rest: number): void {
        if (typeof part === 'string') {
            write(part);
            return;
        }
        if (Array.isArray(part)) {
            for (let at = 0; at < part.length; at++) {
                let after = 0;
                let ended = false;
                const current = part[at]!;
                if (typeof current !== 'string' && !flat) {
                    for (let next = at + 1; next < part.length && !ended && after <= WIDTH; next++) {
                        const head = headWidth(part[next]!);
                        after += head.width;
                        ended = head.ended;
                    }
                }
                emit(current, depth, flat, ended ? after : after + rest);
            }
            return;
        }
        switch (part.kind) {
            case 'indent':
                emit(part.doc, depth + 4, flat, rest);
                return;
            case 'group': {
                const fits = flat || (!part.broken && column + flatWidth(part.doc, WIDTH) + rest <= WIDTH);
                emit(part.doc, depth, fits, rest);
                return;
            }
            case 'line':
                if (flat) {
                    write(part.flat);
                } else {
                    write(part.broken ?? '');
                    newline(depth);
                }
                return;
            case 'hardline':
                newline(depth);
                return;
            case 'blank':
                out.push('\n');
                row += 1;
                atStart = true;
                return;
            case 'raw':
                write(part.text);
                row += part.text.split('\n').length - 1;
                return;
            case 'mark':
                if (!lines.has(row)) {
                    lines.set(row, part.line);
                }
                return;
        }
    }

    emit(doc, 0, false, 0);
    return { text: out.join(''), lines };
}
