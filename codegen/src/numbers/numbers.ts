import { ts } from 'ts-morph';
import { Bindings } from '../bindings';
import { Items } from '../items';
import { LibraryKeys } from '../library/keys';
import { Properties } from '../properties';
import { Kind, Types } from '../types';
import { Calls } from './calls';
import { Collector } from './collect';
import { Constants } from './constants';
import { Flag, possible } from './flags';
import { Collected, Flows } from './flows';
import { Foreign } from './foreign';
import { Places } from './places';
import { CLOSURE_PARAMETER, ELEMENT, ENTRY, Slots } from './slots';
import { Values } from './values';

/**
 * Finds out which numbers are surely integers in PHP, and which values may be undefined behind the back of their type.
 * One slot for each variable, parameter, result and property name, and one for the items of all lists and records;
 * flags flow along assignments, calls and returns until nothing changes. The result decides how code looks, never what
 * it does: a number without the flag is an int, one with it may be int or float and gets the exact constructs.
 */
export class Numbers {
    private readonly slots: Slots;
    private readonly places: Places;
    readonly items: Items;
    private readonly constants: Constants;
    private readonly values: Values;
    /** Expressions that may be fractions where `int` is declared */
    readonly fractions: readonly ts.Expression[];

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        properties: Properties,
        host: ts.SourceFile[],
        files: ts.SourceFile[],
        isEntry: (file: ts.SourceFile) => boolean,
        isModule: boolean,
        current: ReadonlySet<ts.SourceFile>,
    ) {
        this.slots = new Slots(isModule);
        this.places = new Places(bindings, this.slots, host);
        this.constants = new Constants(checker, bindings, library);
        const isCounter = (node: ts.Expression, least: number): boolean => this.constants.isCounter(node, least);
        this.items = new Items(checker, bindings, library, files, types, isCounter);
        this.values = new Values(
            checker,
            types,
            bindings,
            library,
            properties,
            this.slots,
            this.places,
            this.items,
            this.constants,
            isModule,
        );
        const collected = files.map((file) => {
            const marks = bindings.marksOf(file);
            const holds = (found: Collected): boolean =>
                found.marks === marks && [...found.files].every((one) => current.has(one));
            return types.answers.inFile('numbers', file, () => this.collect(file, isEntry(file), marks), holds);
        });
        const flows = new Flows(this.places, '');
        const calls = new Calls(types, bindings, library, this.places, flows);
        for (const methods of properties.related()) {
            calls.relate(methods);
        }
        const all = [...collected, flows.collected];
        this.slots.solve(
            all.flatMap((one) => one.flows),
            (value) => this.flags(value),
        );
        this.fractions = all
            .flatMap(({ ints }) => ints)
            .filter((value) => types.kindsAt(value) & Kind.Number && this.flags(value) & Flag.Float);
    }

    private collect(file: ts.SourceFile, isEntry: boolean, marks: string): Collected {
        const { checker, types, bindings, library, places, items } = this;
        const flows = new Flows(places, marks);
        const calls = new Calls(types, bindings, library, places, flows);
        const foreign = new Foreign(checker, types, library, places, flows);
        new Collector(checker, types, bindings, places, items, calls, foreign, flows, isEntry).collect(file);
        return flows.collected;
    }

    /** What is known about an expression's value. */
    flags(node: ts.Expression): number {
        return this.values.of(node);
    }

    /** The flags of a variable, parameter or property. */
    flagsOf(symbol: ts.Symbol): number {
        return this.places.flagsOf(symbol);
    }

    /** The flags of what a function returns. */
    flagsOfResult(node: ts.SignatureDeclaration): number {
        return this.places.flagsOfResult(node);
    }

    /** The flags of the items of lists and records. */
    elementFlags(kinds = 0): number {
        return this.slots.of(ELEMENT) & possible(kinds);
    }

    /** The flags of the values of records that are read by key. */
    entryFlags(): number {
        return this.slots.of(ENTRY);
    }

    /** The flags of what functions get that are called as values. */
    closureParameterFlags(): number {
        return this.slots.of(CLOSURE_PARAMETER);
    }

    /** Whether a type node says `int`, the host's name for integers. */
    isDeclaredInt(node: ts.TypeNode | undefined): boolean {
        return this.places.isDeclaredInt(node);
    }

    /** The value of an expression of number literals and constants, if it is one. */
    constantOf(node: ts.Expression): number | null {
        return this.constants.of(node);
    }

    /** Whether a number surely is none that a division by it would fail with. */
    isNotZero(node: ts.Expression): boolean {
        return this.constants.isNotZero(node);
    }

    /** Whether a number surely is not below zero. */
    isNotNegative(node: ts.Expression): boolean {
        return this.constants.isNotNegative(node);
    }

    /** Whether a number surely is finite and within the range of PHP's integers: what can be cut down to an integer. */
    isFinite(node: ts.Expression): boolean {
        return this.values.arithmetic.isFinite(node);
    }

    /** A product with a number so large that it soon leaves the range of exact integers: JavaScript rounds there. */
    isWideProduct(node: ts.BinaryExpression): boolean {
        return this.values.arithmetic.isWideProduct(node);
    }
}
