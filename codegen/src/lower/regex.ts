import { ts } from 'ts-morph';
import { bare } from '../bindings';
import { Context } from '../context';
import { addTo } from '../maps';
import { hasModifier, isConst } from '../nodes';
import * as php from '../php/ast';
import { rawExpression } from './expressions';

const SPACE = '\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}';

/** What the sets are in a class. */
const SETS: Record<string, string> = {
    '\\d': '0-9',
    '\\w': 'A-Za-z0-9_',
    '\\s': SPACE,
    '\\D': '\\x{0}-\\/:-\\x{10FFFF}',
    '\\W': '\\x{0}-\\/:-@\\[-\\^`{-\\x{10FFFF}',
    '\\S':
        '\\x{0}-\\x{8}\\x{E}-\\x{1F}!-\\x{9F}\\x{A1}-\\x{167F}\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}' +
        '\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}',
};

/** A regular expression as PCRE writes it. */
export interface Pattern {
    /** The pattern, or the constant that holds it */
    text: php.Expression;
    isGlobal: boolean;
    groups: number;
    canBeEmpty: boolean;
    /** Every group takes part in every match */
    isSure: boolean;
    /** Counts a character outside of the basic plane as two */
    countsUnits: boolean;
}

/** A regular expression stands only where a method takes it, or in a constant that holds nothing else. */
export function regularExpressionAsValue(cx: Context, node: ts.Expression): php.Expression {
    if (patternOf(cx, node.parent) === node) {
        return pattern(cx, node, false, true).text;
    }
    return cx.refuse(
        node,
        'FLVX1203',
        'it is used as a value',
        'write it where it is used: `/…/.test(text)`, or give it to a constant and name that',
    );
}

/** The regular expression that a constant has: a variable or a property that nothing else is assigned to. */
function patternOf(cx: Context, node: ts.Node | undefined): ts.RegularExpressionLiteral | null {
    const isConstant =
        node !== undefined &&
        (isConst(node) ||
            (ts.isPropertyAssignment(node) && isOfConstant(cx, node)) ||
            (ts.isPropertyDeclaration(node) &&
                hasModifier(node, ts.ModifierFlags.Readonly) &&
                cx.properties.familyOf(node).length === 1 &&
                // A constructor may still give it another value.
                !node.parent.members.some(
                    (one) => ts.isConstructorDeclaration(one) && one.getText().includes(node.name.getText()),
                )));
    const value = isConstant && node.initializer !== undefined ? bare(node.initializer) : undefined;
    return value !== undefined && ts.isRegularExpressionLiteral(value) ? value : null;
}

/** Whether a property is one of a record that is written down in a constant, and of which only properties are named. */
function isOfConstant(cx: Context, { parent }: ts.PropertyAssignment): boolean {
    let outer: ts.Node = parent.parent;
    while (ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer)) {
        outer = outer.parent;
    }
    const record = isConst(outer) ? cx.bindings.at(outer.name) : undefined;
    return (
        record?.writes.length === 1 &&
        record.reads.every((read) => ts.isPropertyAccessExpression(read.parent) && read.parent.expression === read)
    );
}

/** The regular expression that is written down at a place, or in the constant that is named there. */
export function literalPattern(cx: Context, node: ts.Expression): ts.RegularExpressionLiteral | null {
    const inner = bare(node);
    if (ts.isRegularExpressionLiteral(inner)) {
        return inner;
    }
    const declarations = ts.isPropertyAccessExpression(inner)
        ? cx.properties.declarationsAt(inner)
        : [ts.isIdentifier(inner) ? cx.bindings.declaredAt(inner)?.valueDeclaration : undefined];
    return declarations.length === 1 ? patternOf(cx, declarations[0]) : null;
}

interface Atom {
    text: string;
    /** Can match a character outside of the basic plane: one to PCRE, two to JavaScript without `u` */
    wide: boolean;
    canBeEmpty: boolean;
    /** Can match nothing between any two characters, halves of a pair too */
    isFree: boolean;
    hasGroup: boolean;
    /** May begin with a wide one */
    opensWide: boolean;
}

/**
 * Where JavaScript may stand in a text without `u`: between characters; where the match began, which makes no
 * difference to a wide atom, as it fits the first half too; within a pair if something behind it wants that; or within
 * a pair for good.
 */
enum Place {
    Between,
    Start,
    MayBeWithin,
    Within,
}

/** An atom that matches one character, unless it is said otherwise. */
const atom = (text: string, more: Partial<Atom> = {}): Atom => ({
    text,
    wide: false,
    canBeEmpty: false,
    isFree: false,
    hasGroup: false,
    opensWide: more.wide ?? false,
    ...more,
});

/** Reads the pattern and writes it again for PCRE; what the two take differently is refused. */
class Translator {
    private at = 0;
    groups = 0;
    /** Needs PCRE's `u` */
    needsUtf8 = false;
    isSure = true;
    countsUnits = false;
    /** Tries to match nothing before it tries to match something */
    prefersNothing = false;
    /** Before what is read next */
    private place = Place.Start;
    /** The groups that have ended, and whether each may be empty */
    private readonly closed = new Map<number, boolean>();

    constructor(
        private readonly refuse: (why: string, advice: string) => never,
        private readonly source: string,
        private readonly unicode: boolean,
        private readonly flags: string,
        private readonly showsGroups: boolean,
        /** Writes both cases of a letter instead of PCRE's `i` */
        private readonly bothCases = false,
    ) {}

    translate(): Omit<Atom, 'wide'> {
        const made = this.alternatives();
        this.countsUnits ||= this.place === Place.Within && !this.unicode;
        return made;
    }

    private alternatives(): Omit<Atom, 'wide'> {
        const parts: string[] = [];
        let emptyBefore = false;
        let canBeEmpty = false;
        let isFree = false;
        let hasGroup = false;
        let opensWide = false;
        const start = this.place;
        let end = Place.Between;
        for (;;) {
            this.place = start;
            const part = this.sequence();
            end = Math.max(end, this.place);
            opensWide ||= part.opensWide;
            parts.push(part.text);
            emptyBefore ||= part.canBeEmpty && this.source[this.at] === '|';
            canBeEmpty ||= part.canBeEmpty;
            isFree ||= part.isFree;
            hasGroup ||= part.hasGroup;
            this.isSure &&= !(hasGroup && (parts.length > 1 || this.source[this.at] === '|'));
            if (this.source[this.at] !== '|') {
                break;
            }
            this.at += 1;
        }
        // `^ *| *$` finds the same everywhere.
        const bodies = new Set(parts.map((part) => part.replace(/^\^|\$$/g, '')));
        this.prefersNothing ||= emptyBefore && bodies.size > 1;
        this.place = end;
        return { text: parts.join('|'), canBeEmpty, isFree, hasGroup, opensWide };
    }

    private sequence(): Omit<Atom, 'wide'> {
        let text = '';
        let canBeEmpty = true;
        let isFree = true;
        let hasGroup = false;
        let opensWide = false;
        while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
            const before = this.place;
            const atom = this.atom();
            const quantifier = this.quantifier();
            opensWide ||= canBeEmpty && atom.opensWide;
            const repeatsWide = /^[*+{]/.test(quantifier) && atom.opensWide && this.place > Place.Start;
            if (atom.wide) {
                this.place = quantifier.endsWith('?') ? Place.Within : Place.MayBeWithin;
            }
            this.prefersNothing ||= /^(?:[*?]|\{0.*)\?$/.test(quantifier);
            if (quantifier !== '' && atom.canBeEmpty) {
                return this.refuse(
                    'a part that can be empty is repeated',
                    'let the repeated part match at least one character',
                );
            }
            if (quantifier !== '' && atom.hasGroup && this.showsGroups && !quantifier.startsWith('?')) {
                return this.refuse('a group is repeated', 'use `(?:…)` inside of what is repeated');
            }
            this.countsUnits ||=
                !this.unicode &&
                (repeatsWide || (atom.wide && (before > Place.Start || !/^[*+]\??$/.test(quantifier))));
            if (/^[*?]|^\{0/.test(quantifier)) {
                this.place = Math.max(this.place, before);
            }
            this.isSure &&= !(atom.hasGroup && /^[*?]|^\{0/.test(quantifier));
            text += atom.text + quantifier;
            canBeEmpty &&= atom.canBeEmpty || /^[*?]|^\{0/.test(quantifier);
            isFree &&= atom.isFree || /^[*?]|^\{0/.test(quantifier);
            hasGroup ||= atom.hasGroup;
        }
        return { text, canBeEmpty, isFree, hasGroup, opensWide };
    }

    private quantifier(): string {
        const match = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
        if (match === null) {
            return '';
        }
        this.at += match[0].length;
        // What PCRE can count.
        return (match[0].match(/\d+/g) ?? []).some((count) => Number(count) > 65535)
            ? this.refuse('a part is repeated more than 65,535 times', 'repeat fewer of them')
            : match[0];
    }

    private plain(text: string): Atom {
        this.place = Place.Between;
        if (/[^\x00-\x7f]/.test(text)) {
            this.needsUtf8 = true;
        }
        const others = this.bothCases ? inOtherCase(characterOf(text)) : '';
        return atom(others === '' ? text : `[${text}${others}]`);
    }

    private atom(): Atom {
        const rest = this.source.slice(this.at);
        const char = String.fromCodePoint(rest.codePointAt(0)!);
        switch (char) {
            case '^':
            case '$':
                this.at += 1;
                this.place = Place.Between;
                return atom(this.edge(char), { canBeEmpty: true });
            case '(':
                return this.group();
            case '[':
                return this.class();
            case '.':
                this.at += 1;
                this.needsUtf8 = true;
                return atom(this.flags.includes('s') ? '[\\s\\S]' : '[^\\n\\r\\x{2028}\\x{2029}]', { wide: true });
            case '\\':
                return this.escape();
            case '{':
            case '}':
            case ']':
                return this.refuse(`\`${char}\` stands for itself`, `escape it: \`\\${char}\``);
            default:
                this.at += this.width(char);
                return this.plain(char === '/' || char === '#' ? `\\${char}` : char);
        }
    }

    /** `^` and `$`, with the flag `m` those of a line: what is beside it, if anything is, ends a line. */
    private edge(char: '^' | '$'): string {
        if (!this.flags.includes('m')) {
            return char;
        }
        this.needsUtf8 = true;
        return `(?${char === '^' ? '<' : ''}![^\\n\\r\\x{2028}\\x{2029}])`;
    }

    /** How many units of the source a character takes. */
    private width(char: string): number {
        return !this.unicode && char.length > 1
            ? this.refuse('a character outside of the basic plane needs the flag `u`', 'add the flag `u`')
            : char.length;
    }

    private group(): Atom {
        const rest = this.source.slice(this.at);
        const head = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(rest)![0];
        if (head.startsWith('(?<')) {
            return head === '(?<=' || head === '(?<!'
                ? this.refuse('it looks behind', 'match the text before as a group')
                : this.refuse('a group has a name', 'use its number');
        }
        if (head === '(' && rest[1] === '?') {
            return this.refuse('this kind of group', 'use `(…)`, `(?:…)`, `(?=…)` or `(?!…)`');
        }
        this.at += head.length;
        const before = this.groups;
        const { place } = this;
        if (head === '(') {
            this.groups += 1;
        }
        const inside = this.alternatives();
        this.at += 1;
        if (head === '(') {
            this.closed.set(before + 1, inside.canBeEmpty);
        }
        const isLook = head === '(?=' || head === '(?!';
        const isFree = head === '(?!' || inside.isFree;
        if (isLook) {
            this.place = this.afterAssertion(place, isFree);
        }
        this.isSure &&= head !== '(?!' || this.groups === before;
        if (isLook && this.groups > before && this.showsGroups) {
            return this.refuse('a group stands in a look-ahead', 'use `(?:…)`');
        }
        return atom(`${head}${inside.text})`, {
            canBeEmpty: isLook || inside.canBeEmpty,
            isFree,
            hasGroup: this.groups > before,
            opensWide: inside.opensWide && !isLook,
        });
    }

    /** The place after something that looks at it, and may like it within a pair. */
    private afterAssertion(place: Place, isFree: boolean): Place {
        this.countsUnits ||= isFree && place > Place.Start && !this.unicode;
        return !isFree ? Place.Between : place === Place.Start ? Place.Within : place;
    }

    private escape(): Atom {
        const char = this.source[this.at + 1] ?? '';
        switch (char) {
            case 'd':
                this.at += 2;
                return this.plain('[0-9]');
            case 'w':
                this.at += 2;
                return this.plain('[A-Za-z0-9_]');
            case 's':
                this.at += 2;
                this.needsUtf8 = true;
                return this.plain(`[${SPACE}]`);
            case 'D':
            case 'W':
            case 'S':
                this.at += 2;
                this.needsUtf8 = true;
                return atom(char === 'D' ? '[^0-9]' : char === 'W' ? '[^A-Za-z0-9_]' : `[^${SPACE}]`, { wide: true });
            case 'b':
            case 'B': {
                this.at += 2;
                const word = '[A-Za-z0-9_]';
                const edge = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
                this.place = this.afterAssertion(this.place, char === 'B');
                const none = `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
                return atom(char === 'b' ? edge : none, { canBeEmpty: true, isFree: char === 'B' });
            }
            default:
                return /[1-9]/.test(char) ? this.backReference() : this.plain(this.characterEscape());
        }
    }

    /** `\\1`: to JavaScript a group that took no part is empty, to PCRE it fits nothing. */
    private backReference(): Atom {
        const text = /^\\(\d+)/.exec(this.source.slice(this.at))!;
        const canBeEmpty = this.closed.get(Number(text[1]));
        if (canBeEmpty === undefined || !this.isSure || this.flags.includes('i')) {
            return this.refuse(
                `the back reference \`${text[0]}\``,
                'let it follow a group that always takes part, without the flag `i`',
            );
        }
        this.at += text[0].length;
        return atom(`\\g{${text[1]}}`, { canBeEmpty, isFree: canBeEmpty });
    }

    /** An escape that stands for one character. */
    private characterEscape(): string {
        const rest = this.source.slice(this.at);
        const known = /^\\(?:[tnrfv0]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\}|[\^$\\.*+?()[\]{}|/\-#])/.exec(
            rest,
        );
        if (known === null || /^\\0[0-9]/.test(rest) || (known[0].startsWith('\\u{') && !this.unicode)) {
            return this.refuse(`the escape \`${rest.slice(0, 2)}\``, 'write the character, or \\uXXXX');
        }
        this.at += known[0].length;
        const code = /^\\(?:x|u)\{?([0-9a-fA-F]+)/.exec(known[0]);
        if (code !== null) {
            const value = parseInt(code[1]!, 16);
            if (value >= 0xd800 && value <= 0xdfff) {
                return this.refuse('half of a surrogate pair', 'write the whole character with the flag `u`');
            }
            this.needsUtf8 ||= value > 0x7f;
            return `\\x{${code[1]!.toUpperCase()}}`;
        }
        return known[0] === '\\v' ? '\\x{B}' : known[0] === '\\0' ? '\\x{0}' : known[0];
    }

    private class(): Atom {
        this.at += 1;
        const rest = this.source.slice(this.at);
        // A set and what is not in it.
        const all = /^(?:\\s\\S|\\S\\s|\\d\\D|\\D\\d|\\w\\W|\\W\\w)\]/.exec(rest);
        if (all !== null) {
            this.at += all[0].length;
            this.needsUtf8 = true;
            return atom('[\\s\\S]', { wide: true });
        }
        const negated = rest.startsWith('^');
        if (negated) {
            this.at += 1;
            this.needsUtf8 = true;
        }
        let text = '';
        let hasWide = false;
        const from = this.at;
        if (this.source[from] === ']') {
            return this.refuse('an empty class', 'write what it may match');
        }
        const otherCase = this.bothCases ? inOtherCase : () => '';
        while (this.source[this.at] !== ']') {
            const low = this.classAtom();
            const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
            this.at += isRange ? 1 : 0;
            const high = isRange ? this.classAtom() : low;
            hasWide ||= low.isWide || high.isWide;
            if (low.char === null || high.char === null) {
                // Beside a set a dash stands for itself.
                text += isRange ? `${low.text}\\-${high.text}` : low.text;
                text += otherCase(low.char) + otherCase(high.char);
                continue;
            }
            const isDash = !isRange && low.text === '-' && text !== '' && this.source[this.at] !== ']';
            text += isDash ? '\\-' : isRange ? `${low.text}-${high.text}` : low.text;
            text += otherCase(low.char, high.char);
        }
        // A range over the surrogates has the halves of all characters outside of the basic plane.
        if (!this.unicode && coversHalves(this.source.slice(from, this.at))) {
            text += '\\x{10000}-\\x{10FFFF}';
            hasWide = true;
        }
        this.at += 1;
        this.place = Place.Between;
        // PCRE takes `[.a.]` for a name of POSIX.
        const isName = !negated && /^([.:=]).*\1$/s.test(text);
        return atom(`[${negated ? '^' : ''}${isName ? '\\' : ''}${text}]`, { wide: hasWide !== negated });
    }

    /** A character in a class, or a set such as `\d`, which has no `char`. */
    private classAtom(): { text: string; char: string | null; isWide: boolean } {
        const rest = this.source.slice(this.at);
        const set = /^\\[dwsDWS]/.exec(rest)?.[0];
        if (set !== undefined) {
            this.at += 2;
            this.needsUtf8 ||= /[sDWS]/.test(set);
            return { text: SETS[set]!, char: null, isWide: /[DWS]/.test(set) };
        }
        if (rest.startsWith('\\')) {
            const text = rest[1] === 'b' ? this.refuse('a backspace', 'write \\x08') : this.characterEscape();
            return { text, char: /[tnrfv0]/.test(rest[1]!) ? '\t' : (characterOf(text) ?? rest[1]!), isWide: false };
        }
        const char = String.fromCodePoint(rest.codePointAt(0)!);
        this.at += this.width(char);
        this.needsUtf8 ||= /[^\x00-\x7f]/.test(char);
        return { text: /[[/#^&~]/.test(char) ? `\\${char}` : char, char, isWide: false };
    }
}

/** The character that a part of a pattern is; null if it is more than that. */
function characterOf(text: string): string | null {
    const code = /^\\x\{([0-9A-F]+)\}$/.exec(text);
    return code !== null ? String.fromCodePoint(parseInt(code[1]!, 16)) : text.length === 1 ? text : null;
}

/** What JavaScript takes a character for where a pattern ignores the case, without the flag `u`. */
function canonical(char: string): string {
    const upper = char.toUpperCase();
    return upper.length > 1 || (upper < '\x80' && char >= '\x80') ? char : upper;
}

/** All characters that have more than one case, by what they are taken for. */
let cases: Map<string, number[]> | null = null;

function casesOf(char: string): readonly number[] {
    if (cases === null) {
        cases = new Map();
        for (let code = 0; code < 0x10000; code++) {
            addTo(cases, canonical(String.fromCharCode(code)), code);
        }
    }
    return cases.get(canonical(char)) ?? [];
}

/** What is not in a range, but for its case. */
function inOtherCase(low: string | null, high = low): string {
    const [from, to] = [low, high].map((char) => char?.codePointAt(0) ?? 0) as [number, number];
    const found = new Set<number>();
    for (let code = from; code <= to && low !== null; code++) {
        casesOf(String.fromCodePoint(code)).forEach((one) => (one >= from && one <= to) || found.add(one));
    }
    const codes = [...found].sort((a, b) => a - b);
    const starts = codes.filter((code) => !found.has(code - 1));
    const ends = codes.filter((code) => !found.has(code + 1));
    return starts
        .map((start, at) => {
            const [first, last] = [letter(start), letter(ends[at]!)];
            return start === ends[at] ? first : `${first}-${last}`;
        })
        .join('');
}

/** A letter in a class; those of rare scripts, and marks, by their numbers. */
const letter = (code: number): string =>
    code < 0x530 && /\p{L}/u.test(String.fromCharCode(code))
        ? String.fromCharCode(code)
        : `\\x{${code.toString(16).toUpperCase()}}`;

/** Whether the inside of a class has a range from below the surrogates to above them. */
function coversHalves(inside: string): boolean {
    const one = String.raw`(?:\\x([0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\.|[^\\])`;
    const codeOf = (text: string): number =>
        /^\\[xu]/.test(text) ? parseInt(text.slice(2), 16) : text.charCodeAt(text.length - 1);
    return [...inside.matchAll(new RegExp(`(${one})(-${one})?`, 'gs'))].some(
        ([, low, , , range]) =>
            range !== undefined && !/^\\[dws]/.test(low!) && codeOf(low!) < 0xd800 && codeOf(range.slice(1)) > 0xdfff,
    );
}

/** The pattern with delimiters and flags. */
export function pattern(
    cx: Context,
    place: ts.Expression,
    usesGroups: boolean,
    takesUnits = false,
    showsGroups = usesGroups,
): Pattern {
    const refuse = (why: string, advice: string): never => cx.refuse(place, 'FLVX1203', why, advice);
    const node = literalPattern(cx, place);
    if (node === null) {
        // A pattern that is no literal has no flags and groups that the compiler could know.
        return refuse('it is no literal', 'write the pattern here, or name a constant that has it');
    }
    const source = node.text.slice(1, node.text.lastIndexOf('/'));
    const flags = node.text.slice(node.text.lastIndexOf('/') + 1);
    const bad = [...flags].find((flag) => !'gimus'.includes(flag));
    if (bad !== undefined) {
        return refuse(`the flag \`${bad}\``, 'only `g`, `i`, `m`, `u` and `s` are known');
    }
    const unicode = flags.includes('u');
    const ignoresCase = flags.includes('i');
    if (ignoresCase && unicode && /[^\x00-\x7f]|\\[ux]/.test(source)) {
        return refuse('the flags `i` and `u` with text outside of ASCII', 'leave out the `u`, or write both cases');
    }
    if (ignoresCase && unicode && /\\[wWbB]/.test(source)) {
        return refuse('`\\w` and `\\b` with the flags `i` and `u`', 'write `[A-Za-z0-9_]`');
    }
    let translator = new Translator(refuse, source, unicode, flags, showsGroups);
    let made = translator.translate();
    // After a match of nothing it goes on behind the next character, or the next half of one without `u`.
    const isBetween = made.isFree && flags.includes('g');
    // PHP looks for more at the place where it found nothing; JavaScript goes on.
    if (made.canBeEmpty && translator.prefersNothing && flags.includes('g')) {
        return refuse(
            'it prefers to match nothing',
            'put last what can be empty, and leave out `?` behind `*` and `?`',
        );
    }
    const utf8 = translator.needsUtf8 || unicode || isBetween;
    // In UTF-8 PCRE takes two characters for `k` and `s` that JavaScript does so with `u` only.
    const bothCases = ignoresCase && utf8 && !unicode;
    if (bothCases) {
        translator = new Translator(refuse, source, unicode, flags, showsGroups, true);
        made = translator.translate();
    }
    // A lone class says the same of each half; see `Js::halves` for the rest.
    const countsUnits =
        (translator.countsUnits &&
            !(takesUnits && !usesGroups && /^(?:\\[DWS]|\[[^\]\\]*(?:\\.[^\]\\]*)*\])$/.test(source))) ||
        (isBetween && !unicode && usesGroups);
    if (countsUnits && !takesUnits && isBetween) {
        return refuse('it can match nothing', 'match at least one character, or replace with the flag `u`');
    }
    if (countsUnits && !takesUnits) {
        return refuse(
            '`.` or a negated class counts characters outside of the basic plane twice without the flag `u`',
            'add the flag `u`',
        );
    }
    return {
        text:
            bare(place) !== node
                ? rawExpression(cx, bare(place))
                : php.string(`/${made.text}/${ignoresCase && !bothCases ? 'i' : ''}D${utf8 ? 'u' : ''}`),
        isGlobal: flags.includes('g'),
        groups: translator.groups,
        canBeEmpty: made.canBeEmpty,
        isSure: translator.isSure,
        countsUnits,
    };
}
