import { ts } from 'ts-morph';
import type { Output } from './compile';
import type { Program } from './context';
import { getOr } from './maps';

/** A question that the translation of a file asked one of the passes over the whole program. */
interface Question {
    pass: Pass;
    method: string;
    args: unknown[];
    answer: unknown;
}

type Pass = 'numbers' | 'ownership' | 'properties' | 'defaults' | 'conversions';
const PASSES: Pass[] = ['numbers', 'ownership', 'properties', 'defaults', 'conversions'];

/** What hangs on the file and its imports alone. */
const OWN = new Set(['declarationsAt', 'symbolOf', 'isDeclaredInt', 'isBoxed']);

/**
 * The translation of a file and what it rests on: the file's own text, what it imports, and the answers of the passes
 * that look at all files. As long as these are the same, so is the translation.
 */
export class Translation {
    private readonly questions: Question[] = [];
    /** The files whose nodes and symbols were asked about */
    private readonly files = new Set<ts.SourceFile>();
    private readonly asked = new Map<string, Set<unknown>>();
    /** The helpers that the output calls */
    readonly helpers = new Set<string>();
    /** What the translation left for the end of the run */
    private readonly tellingApart: Parameters<Program['conversions']['needsTellingApart']>[] = [];
    output: Output | null = null;

    constructor(
        /** What holds for the whole program, and what other files say of variables in this one */
        readonly setting: string,
    ) {}

    /** The program as the translation sees it: every question is written down. */
    watch(program: Program): Program {
        const view = { ...program, helpers: this.helpers };
        for (const pass of PASSES) {
            (view as Record<Pass, object>)[pass] = this.watched(pass, program[pass]);
        }
        return view;
    }

    private watched<T extends object>(pass: Pass, target: T): T {
        return new Proxy(target, {
            get: (_target, name): unknown => {
                const member = Reflect.get(target, name) as unknown;
                if (typeof member !== 'function') {
                    return member;
                }
                if (OWN.has(String(name))) {
                    return member.bind(target) as unknown;
                }
                return (...args: unknown[]): unknown => {
                    const answer: unknown = Reflect.apply(member, target, args);
                    this.note(pass, String(name), args, answer);
                    return answer;
                };
            },
        });
    }

    private note(pass: Pass, method: string, args: unknown[], answer: unknown): void {
        if (method === 'needsTellingApart') {
            this.tellingApart.push(args as Parameters<Program['conversions']['needsTellingApart']>);
            return;
        }
        // Types belong to the file's own nodes: these answers change only with it, and with what holds for the program.
        if (args.some(isType)) {
            return;
        }
        if (args.length === 1) {
            const key = `${pass}.${method}`;
            const asked = getOr(this.asked, key, () => new Set());
            if (asked.has(args[0])) {
                return;
            }
            asked.add(args[0]);
        }
        for (const one of args) {
            const nodes = isNode(one) ? [one] : ((one as Partial<ts.Symbol> | null | undefined)?.declarations ?? []);
            nodes.forEach((node) => this.files.add(node.getSourceFile()));
        }
        this.questions.push({ pass, method, args, answer });
    }

    /** Whether all questions have the same answers in this program. */
    holds(program: Program, files: ReadonlySet<ts.SourceFile>): boolean {
        return (
            [...this.files].every((file) => files.has(file)) &&
            this.questions.every(({ pass, method, args, answer }) =>
                isSame(answer, Reflect.apply(Reflect.get(program[pass], method) as () => unknown, program[pass], args)),
            )
        );
    }

    /** Passes on what the translation left for the end of the run. */
    finish(program: Program): void {
        this.helpers.forEach((helper) => program.helpers.add(helper));
        this.tellingApart.forEach((args) => program.conversions.needsTellingApart(...args));
    }
}

const isNode = (one: unknown): one is ts.Node =>
    typeof one === 'object' && one !== null && 'kind' in one && 'pos' in one && 'end' in one;

const isType = (one: unknown): boolean => typeof one === 'object' && one !== null && 'checker' in one;

/** Scalars and lists of the same nodes; of anything else nothing is known. */
function isSame(a: unknown, b: unknown): boolean {
    return Array.isArray(a) && Array.isArray(b)
        ? a.length === b.length && a.every((one, at) => one === b[at])
        : a === b;
}
