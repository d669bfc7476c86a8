/**
 * Lays text out in lines, by the rules of Prettier's printer: what fits into the width stands on one line, what does not
 * is broken at its outermost places. Following Prettier to the letter is what makes the output stable under it.
 */
export type Doc =
    | string
    | Doc[]
    | { kind: 'indent'; doc: Doc }
    | Group
    /** On one line `flat`, else a new line; a hard line breaks every group around it */
    | { kind: 'line'; flat: string; hard: boolean }
    /** `flat` when the group around it stays on one line, else `broken` */
    | { kind: 'ifBreak'; broken: Doc; flat: Doc }
    /** An empty line: no indentation is printed */
    | { kind: 'blank' }
    /** Text that does not count for the width: a comment at the end of a line */
    | { kind: 'beside'; text: string }
    /** Breaks every group around it */
    | { kind: 'break' }
    /** Remembers that the source's line stands here */
    | { kind: 'mark'; line: number };

interface Group {
    kind: 'group';
    doc: Doc;
    broken: boolean;
    /** Other ways to print the same, tried in turn when the first does not fit; the last one always will do */
    states: Doc[] | null;
}

export const indent = (...doc: Doc[]): Doc => ({ kind: 'indent', doc });
export const softline: Doc = { kind: 'line', flat: '', hard: false };
export const spaceline: Doc = { kind: 'line', flat: ' ', hard: false };
export const hardline: Doc = { kind: 'line', flat: '', hard: true };
export const blank: Doc = { kind: 'blank' };
export const breakAround: Doc = { kind: 'break' };
export const ifBreak = (broken: Doc, flat: Doc = ''): Doc => ({ kind: 'ifBreak', broken, flat });

/** On one line if it fits and holds no hard line, else broken at each of its own lines. */
export const group = (doc: Doc, broken = false): Doc => ({
    kind: 'group',
    doc,
    broken: broken || willBreak(doc),
    states: null,
});

/** The first state that fits. A hard line within does not count against any of them. */
export const choice = (states: Doc[], broken = false): Doc => ({ kind: 'group', doc: states[0]!, broken, states });

export function join(docs: Doc[], separator: Doc): Doc {
    return docs.flatMap((doc, at) => (at === 0 ? [doc] : [separator, doc]));
}

/** Whether a hard line in it breaks the groups around it. */
export function willBreak(doc: Doc): boolean {
    if (typeof doc === 'string') {
        return false;
    }
    if (Array.isArray(doc)) {
        return doc.some(willBreak);
    }
    switch (doc.kind) {
        case 'indent':
            return willBreak(doc.doc);
        case 'group':
            // Where there is a choice, only the one who made it can say.
            return doc.broken;
        case 'line':
            return doc.hard;
        case 'ifBreak':
            return willBreak(doc.broken) || willBreak(doc.flat);
        case 'beside':
            return doc.text.startsWith(' //');
        case 'blank':
        case 'break':
            return true;
        case 'mark':
            return false;
    }
}

const WIDTH = 120;
const WIDE =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const ASTRAL = /[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a text takes; East Asian characters take two. */
function textWidth(text: string): number {
    if (/^[\x20-\x7e]*$/.test(text)) {
        return text.length;
    }
    // An astral character has two units already.
    const others = text.replace(ASTRAL, '').replace(/[\ud800-\udbff][\udc00-\udfff]/g, '-');
    return (
        others.replace(/[\u0300-\u036f\u200b-\u200d\ufe00-\ufe0f]/g, '').length +
        (text.match(ASTRAL)?.length ?? 0) * 2 +
        (others.match(WIDE)?.length ?? 0)
    );
}

interface Command {
    depth: number;
    flat: boolean;
    doc: Doc;
}

/** Whether what comes next fits up to the first place where a line may or must end. */
function fits(next: Command, rest: Command[], width: number): boolean {
    const commands = [next];
    let at = rest.length;
    let left = width;
    // A space at the end of a line does not count.
    let space = 0;
    while (left >= 0) {
        const command = commands.pop() ?? rest[--at];
        if (command === undefined) {
            return true;
        }
        const { depth, flat, doc } = command;
        if (typeof doc === 'string') {
            if (doc !== '') {
                left -= space + textWidth(doc);
                space = 0;
            }
        } else if (Array.isArray(doc)) {
            for (let part = doc.length - 1; part >= 0; part--) {
                commands.push({ depth, flat, doc: doc[part]! });
            }
        } else if (doc.kind === 'indent') {
            commands.push({ depth, flat, doc: doc.doc });
        } else if (doc.kind === 'group') {
            const stays = flat && !doc.broken;
            const inner = doc.states !== null && !stays ? doc.states.at(-1)! : doc.doc;
            commands.push({ depth, flat: stays, doc: inner });
        } else if (doc.kind === 'ifBreak') {
            commands.push({ depth, flat, doc: flat ? doc.flat : doc.broken });
        } else if (doc.kind === 'blank') {
            return true;
        } else if (doc.kind === 'line') {
            if (!flat || doc.hard) {
                return true;
            }
            space = doc.flat.length;
        }
    }
    return false;
}

export interface Rendered {
    text: string;
    /** For each line of the text (from 1) the source's line, where known */
    lines: Map<number, number>;
}

export function render(root: Doc): Rendered {
    const out: string[] = [];
    const lines = new Map<number, number>();
    const commands: Command[] = [{ depth: 0, flat: false, doc: root }];
    let column = 0;
    let row = 1;
    let pending = 0;
    let mustMeasure = false;

    function write(text: string, width: number): void {
        if (text !== '') {
            out.push(' '.repeat(pending), text);
            pending = 0;
            column += width;
        }
    }

    for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
        const { depth, flat, doc } = command;
        if (typeof doc === 'string') {
            write(doc, textWidth(doc));
        } else if (Array.isArray(doc)) {
            for (let at = doc.length - 1; at >= 0; at--) {
                commands.push({ depth, flat, doc: doc[at]! });
            }
        } else if (doc.kind === 'indent') {
            commands.push({ depth: depth + 4, flat, doc: doc.doc });
        } else if (doc.kind === 'ifBreak') {
            commands.push({ depth, flat, doc: flat ? doc.flat : doc.broken });
        } else if (doc.kind === 'beside') {
            write(doc.text, 0);
        } else if (doc.kind === 'blank') {
            out.push('\n');
            row += 1;
            pending = 0;
        } else if (doc.kind === 'mark') {
            if (!lines.has(row)) {
                lines.set(row, doc.line);
            }
        } else if (doc.kind === 'line') {
            if (flat && !doc.hard) {
                write(doc.flat, doc.flat.length);
            } else {
                mustMeasure ||= flat;
                out.push('\n');
                row += 1;
                pending = depth;
                column = pending;
            }
        } else if (doc.kind === 'break') {
            continue;
        } else if (flat && !mustMeasure) {
            commands.push({ depth, flat: !doc.broken, doc: doc.doc });
        } else {
            mustMeasure = false;
            commands.push(arrange(doc, depth, WIDTH - column));
        }
    }
    return { text: out.join(''), lines };

    /** The way in which a group is printed here. */
    function arrange(doc: Group, depth: number, room: number): Command {
        const flatly = (state: Doc): Command => ({ depth, flat: true, doc: state });
        if (!doc.broken && fits(flatly(doc.doc), commands, room)) {
            return flatly(doc.doc);
        }
        const state = doc.broken
            ? undefined
            : doc.states?.slice(1, -1).find((one) => fits(flatly(one), commands, room));
        return state === undefined ? { depth, flat: false, doc: doc.states?.at(-1) ?? doc.doc } : flatly(state);
    }
}
