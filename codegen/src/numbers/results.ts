import { ts } from 'ts-morph';
import { bare, isFunctionNode } from '../bindings';
import { isReduce, LibraryKeys } from '../library/keys';
import { Kind, SCALAR, Types } from '../types';
import { Arithmetic } from './arithmetic';
import { Flag, toNumber } from './flags';
import { Places } from './places';
import { CLOSURE_RESULT, ELEMENT, Slots } from './slots';

/** Members that give an item, if there is one. */
const GIVES_ITEM = /^Array\.(pop|shift|at|find|findLast)$/;

/** Members that give whole numbers. */
const WHOLE = new Set([
    'Array.push',
    'Array.unshift',
    'Array.indexOf',
    'Array.lastIndexOf',
    'Array.findIndex',
    'Array.findLastIndex',
    'String.codePointAt',
    'String.indexOf',
    'String.lastIndexOf',
    'String.search',
    'Math.imul',
    'Date.now',
]);

/** Members that give whole numbers of whole numbers, and of those that are finite. */
const KEEPS_WHOLE = /^Math\.(abs|max|min|sign)$/;
const CUTS = /^Math\.(floor|ceil|trunc|round)$/;

/** What is known about what a call gives. */
export class Results {
    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly library: LibraryKeys,
        private readonly places: Places,
        private readonly slots: Slots,
        private readonly arithmetic: Arithmetic,
        private readonly flags: (node: ts.Expression) => number,
    ) {}

    of(node: ts.CallExpression): number {
        const key = this.library.ofCall(node);
        if (key === null) {
            return this.ofProgram(node);
        }
        // Of the type `unknown` it cannot be seen that a list may have no such item.
        const isOpen = GIVES_ITEM.test(key) && this.types.kindsAt(node) & Kind.Unknown;
        return this.ofLibrary(node, key) | (isOpen ? Flag.Missing : 0);
    }

    /** Whether a call may give undefined, if nothing is known about what the lists of the program hold. */
    mayBeNothing(node: ts.CallExpression): boolean {
        const key = this.library.ofCall(node);
        return key === null
            ? (this.ofProgram(node) & Flag.Missing) !== 0
            : GIVES_ITEM.test(key) ||
                  isReduce(key) ||
                  key === 'JSON.parse' ||
                  !this.types.onlyAt(node, SCALAR | Kind.List | Kind.Record);
    }

    private ofProgram(node: ts.CallExpression): number {
        const declaration = this.types.calleeOf(node);
        if (declaration === undefined) {
            return Flag.Float | this.slots.of(CLOSURE_RESULT);
        }
        const type = declaration.type as ts.TypeNode | undefined;
        if (this.places.isHost(declaration)) {
            return this.places.flagsOfHost(type);
        }
        const isHidden =
            this.types.kindsAt(node) & Kind.Number &&
            type !== undefined &&
            this.types.kinds(this.checker.getTypeFromTypeNode(type)) & Kind.Unknown;
        const isFunction = isFunctionNode(declaration);
        return (
            (isFunction || ts.isMethodSignature(declaration) ? this.places.flagsOfResult(declaration) : 0) |
            (isFunction ? 0 : this.slots.of(CLOSURE_RESULT)) |
            (isHidden ? Flag.Float : 0)
        );
    }

    private ofLibrary(node: ts.CallExpression, key: string): number {
        const { arguments: args } = node;
        if (WHOLE.has(key)) {
            return 0;
        }
        if (GIVES_ITEM.test(key)) {
            return this.slots.of(ELEMENT);
        }
        if (KEEPS_WHOLE.test(key)) {
            return args.length === 0 || args.some(ts.isSpreadElement)
                ? Flag.Float
                : toNumber(args.reduce((all, arg) => all | this.flags(arg), 0));
        }
        if (CUTS.test(key)) {
            return args[0] !== undefined && this.arithmetic.isFinite(args[0]) ? 0 : Flag.Float;
        }
        if (key === 'Math.pow') {
            return args[1] === undefined ? Flag.Float : this.arithmetic.ofPower(args[0]!, args[1]);
        }
        if (isReduce(key)) {
            const callback = args[0] === undefined ? undefined : bare(args[0]);
            const isWritten = callback !== undefined && isFunctionNode(callback);
            return (
                (isWritten ? this.places.flagsOfResult(callback) : this.slots.of(ELEMENT)) |
                (args[1] === undefined ? this.slots.of(ELEMENT) : this.flags(args[1]))
            );
        }
        return this.types.kindsAt(node) & (Kind.Number | Kind.Unknown | Kind.Any) ? Flag.Float : 0;
    }
}
