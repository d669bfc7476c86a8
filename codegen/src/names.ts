import { ts } from 'ts-morph';
import { Binding, Bindings, Owner } from './bindings';
import { isWithin } from './nodes';
import phpNames from '../lib/php-names.json';
import { addTo } from './maps';

const RESERVED_VARIABLES = new Set(
    'this GLOBALS _SERVER _GET _POST _FILES _COOKIE _SESSION _REQUEST _ENV http_response_header php_errormsg argc argv'.split(
        ' ',
    ),
);

/** Words that no class, function or constant of PHP 7.4 to 8.5 may have as its name. */
const RESERVED_WORDS = new Set(
    (
        'abstract and array as break callable case catch class clone const continue declare default die do echo else elseif ' +
        'empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach function ' +
        'global goto if implements include include_once instanceof insteadof interface isset list match namespace new or ' +
        'print private protected public readonly require require_once return static switch throw trait try unset use var ' +
        'while xor yield int float bool string true false null void iterable object mixed never self parent enum resource ' +
        'numeric __halt_compiler __class__ __dir__ __file__ __function__ __line__ __method__ __namespace__ __trait__'
    ).split(' '),
);

const FUNCTIONS = new Set(phpNames.functions);
const CLASSES = new Set(phpNames.classes);
const CONSTANTS = new Set(phpNames.constants);

type NameKind = 'function' | 'class' | 'constant';

/** Why PHP cannot have that name at the top level, or null. */
export function clash(name: string, kind: NameKind): string | null {
    const lower = name.toLowerCase();
    if (!/^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
        return 'PHP names have letters, digits and underscores only';
    }
    if (RESERVED_WORDS.has(lower)) {
        return 'it is a reserved word';
    }
    if (kind === 'function' && (FUNCTIONS.has(lower) || lower.startsWith('__'))) {
        return 'PHP has a function of that name';
    }
    if (kind === 'class' && CLASSES.has(lower)) {
        return 'PHP has a class of that name';
    }
    return kind === 'constant' && CONSTANTS.has(name) ? 'PHP has a constant of that name' : null;
}

const isReservedWord = (name: string): boolean => RESERVED_WORDS.has(name.toLowerCase());

/** The names that variables, functions, classes and constants have in PHP. */
export class Names {
    private readonly variables = new Map<Binding, string>();
    private readonly used = new Map<Owner, Set<string>>();
    private readonly top = new Map<ts.Symbol, string>();
    private readonly taken: Record<NameKind, Set<string>> = {
        function: new Set(),
        class: new Set(),
        constant: new Set(),
    };

    constructor(private readonly bindings: Bindings) {
        const byOwner = new Map<Owner, Binding[]>();
        for (const binding of bindings.all()) {
            if (!binding.isConstant) {
                addTo(byOwner, binding.owner, binding);
            }
        }
        // Outer functions first: what is captured keeps its name inside.
        const owners = [...byOwner.keys()].sort((a, b) => a.pos - b.pos || b.end - a.end);
        for (const owner of owners) {
            this.nameVariables(owner, byOwner.get(owner)!);
        }
    }

    private nameVariables(owner: Owner, own: Binding[]): void {
        const fromOutside = new Set<string>();
        for (const [binding] of this.bindings.capturesOf.get(owner) ?? []) {
            fromOutside.add(this.variables.get(binding) ?? binding.name);
        }
        // What gives the fields their values stands in the constructor.
        const fields = ts.isConstructorDeclaration(owner) ? owner.parent.members.filter(ts.isPropertyDeclaration) : [];
        for (const part of [owner, ...fields]) {
            for (const binding of this.bindings.globalsOf.get(part) ?? []) {
                fromOutside.add(this.variables.get(binding) ?? binding.name);
            }
        }
        const done: Binding[] = [];
        const used = new Set(fromOutside);
        for (const binding of [...own].sort((a, b) => a.declaration.pos - b.declaration.pos)) {
            const base = binding.name.replace(/[^\w\u0080-\uffff]/g, '_');
            let name = base;
            for (
                let number = 2;
                fromOutside.has(name) ||
                RESERVED_VARIABLES.has(name) ||
                done.some((other) => this.variables.get(other) === name && this.clash(binding, other)) ||
                (number > 2 && own.some((other) => other !== binding && other.name === name));
                number++
            ) {
                name = `${base}${number}`;
            }
            this.variables.set(binding, name);
            used.add(name);
            done.push(binding);
        }
        this.used.set(owner, used);
    }

    private clash(a: Binding, b: Binding): boolean {
        return clashes(a, b) || this.bindings.isReference(a) || this.bindings.isReference(b);
    }

    variable(binding: Binding): string {
        return this.variables.get(binding) ?? binding.name;
    }

    /** A variable name that the function does not use yet. */
    temporary(owner: Owner, base: string): string {
        let used = this.used.get(owner);
        if (used === undefined) {
            used = new Set();
            for (const [binding] of this.bindings.capturesOf.get(owner) ?? []) {
                used.add(this.variable(binding));
            }
            this.used.set(owner, used);
        }
        let name = base;
        for (let number = 2; used.has(name); number++) {
            name = `${base}${number}`;
        }
        used.add(name);
        return name;
    }

    /**
     * Gives a top-level thing its name. One that PHP has already gets an underscore at its end, or a number if it is a
     * class: PSR-1 wants those in PascalCase.
     *
     * @param scope - where the name has to be the only one of its kind: a namespace, a class file, or all of PHP
     * @param others - names that are taken there by members of classes, in lower case for functions
     */
    declareTop(
        symbol: ts.Symbol,
        wanted: string,
        kind: NameKind,
        scope: string,
        others: ReadonlySet<string> = new Set(),
    ): string {
        const inNamespace = scope !== '';
        // `_` is a function of PHP, `__` is its own, and no class is called that: a name of signs alone gets a word.
        const plain = wanted
            .replace(/[^\w\u0080-\uffff]/g, '_')
            .replace(/^_+(?=_)/, '')
            .replace(/^_$/, kind === 'constant' || inNamespace ? '_' : 'sign');
        const base =
            kind === 'constant' ? inCapitals(plain) : kind === 'class' && !inNamespace ? inPascalCase(plain) : plain;
        const key = (text: string): string => (kind === 'constant' ? text : text.toLowerCase());
        const isTaken = (text: string): boolean =>
            this.taken[kind].has(`${scope}\0${key(text)}`) || others.has(key(text));
        let name = base;
        for (
            let number = 2;
            isTaken(name) || (inNamespace ? isReservedWord(name) : clash(name, kind) !== null);
            number++
        ) {
            name = kind === 'class' ? `${base}${number}` : `${name}_`;
        }
        this.taken[kind].add(`${scope}\0${key(name)}`);
        this.top.set(symbol, name);
        return name;
    }

    topName(symbol: ts.Symbol): string | undefined {
        return this.top.get(symbol);
    }

    /** Whether a class of the program has that name, in any namespace. */
    hasClass(name: string): boolean {
        return [...this.taken.class].some((one) => one.endsWith(`\0${name.toLowerCase()}`));
    }

    /** A class name that nothing else has. */
    freeClass(wanted: string, scope: string): string {
        let name = wanted;
        for (
            let number = 2;
            this.taken.class.has(`${scope}\0${name.toLowerCase()}`) || clash(name, 'class') !== null;
            number++
        ) {
            name = `${wanted}${number}`;
        }
        return name;
    }
}

/** How PSR-1 wants constants spelled. */
export const inCapitals = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();

const inPascalCase = (name: string): string =>
    name.replace(/(?:^|_+)([A-Za-z])/g, (_found, letter: string) => letter.toUpperCase()).replace(/_+$/, '');

/** Whether two variables of one function cannot share a PHP variable. */
function clashes(a: Binding, b: Binding): boolean {
    if (isWithin(b.declaration, a.scope) || isWithin(a.declaration, b.scope)) {
        return true;
    }
    return [a, b].some((binding) => [...binding.captures.values()].some((capture) => capture.byReference));
}
