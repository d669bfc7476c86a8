import { ts } from 'ts-morph';
import { Places } from './places';
import { Flow, Slot } from './slots';

/** What a file adds to the flows. It is kept from one program to the next, and holds nothing of a checker's. */
export interface Collected {
    flows: Flow[];
    /** What is stored where `int` is declared */
    ints: ts.Expression[];
    /** The files that it rests on */
    files: Set<ts.SourceFile>;
    /** What other files said of variables in this one */
    marks: string;
}

/** Writes down on which ways values go into slots. */
export class Flows {
    readonly collected: Collected;

    constructor(
        private readonly places: Places,
        marks: string,
    ) {
        this.collected = { flows: [], ints: [], files: new Set(), marks };
    }

    /** What an expression gives goes into a slot. */
    value(to: Slot, from: ts.Expression | undefined): void {
        if (from !== undefined) {
            this.add({ to, from, add: 0, isValue: true });
        }
    }

    /** What is in a slot goes into another one. */
    link(to: Slot, from: Slot, add = 0): void {
        this.add({ to, from, add, isValue: false });
    }

    /** What is in a slot may have flags that do not come from anywhere in the program. */
    mark(slot: Slot, flags: number): void {
        this.link(slot, slot, flags);
    }

    /** What is stored in a place has to be a whole number, if the place is declared as `int`. */
    declare(type: ts.TypeNode | undefined, value: ts.Expression | undefined): void {
        if (value !== undefined && this.places.isDeclaredInt(type)) {
            this.collected.ints.push(value);
        }
    }

    private add(flow: Flow): void {
        this.collected.flows.push(flow);
        for (const end of [flow.to, flow.from]) {
            if (typeof end !== 'string') {
                const node = 'kind' in end ? end : end.declarations?.[0];
                if (node !== undefined) {
                    this.collected.files.add(node.getSourceFile());
                }
            }
        }
    }
}
