import { ts } from 'ts-morph';
import { getOr } from '../maps';
import { Flag } from './flags';

/**
 * Where values are kept that share their flags: a variable or parameter by its symbol, the result of a function by its
 * node, all properties of a name, and the places below.
 */
export type Slot = ts.Symbol | ts.Node | string;

/** The items of all lists, the values of all records that are read by key */
export const ELEMENT = 'element';
export const ENTRY = 'entry';
/** What functions get and give that are called as values */
export const CLOSURE_PARAMETER = 'closure parameter';
export const CLOSURE_RESULT = 'closure result';

export const propertySlot = (name: string): string => `.${name}`;

const isStored = (slot: Slot): boolean => typeof slot === 'string' && (slot.startsWith('.') || slot === ELEMENT);

/** A way on which values get into a slot. */
export interface Flow {
    to: Slot;
    from: ts.Expression | Slot;
    /** Flags that are added on the way */
    add: number;
    /** Whether `from` is an expression whose flags flow, not a slot */
    isValue: boolean;
}

/** Which flags a slot has: they run along the flows until nothing changes. */
export class Slots {
    private readonly slots = new Map<Slot, number>();
    /** The flows that read a slot: they are looked at again when it changes */
    private readonly readers = new Map<Slot, Set<Flow>>();
    private evaluated: Flow | null = null;
    /** Whether the flags change no more */
    isSolved = false;

    constructor(private readonly isModule: boolean) {}

    of(slot: Slot): number {
        if (this.evaluated !== null) {
            getOr(this.readers, slot, () => new Set()).add(this.evaluated);
        }
        return this.slots.get(slot) ?? 0;
    }

    /** @param flagsOf - the flags of an expression, by those of the slots that it reads */
    solve(flows: Flow[], flagsOf: (value: ts.Expression) => number): void {
        const waiting = new Set(flows);
        for (const flow of waiting) {
            waiting.delete(flow);
            this.evaluated = flow;
            const source = flow.isValue ? flagsOf(flow.from as ts.Expression) : this.of(flow.from);
            this.evaluated = null;
            const before = this.slots.get(flow.to) ?? 0;
            // A module has to say `?? default`: see the checks where items and properties are written.
            const isThere = this.isModule && isStored(flow.to);
            const after = before | ((source | flow.add) & (isThere ? ~Flag.Missing : ~0));
            if (after !== before) {
                this.slots.set(flow.to, after);
                this.readers.get(flow.to)?.forEach((reader) => waiting.add(reader));
            }
        }
        this.readers.clear();
        this.isSolved = true;
    }
}
