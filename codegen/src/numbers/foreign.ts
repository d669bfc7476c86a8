import { ts } from 'ts-morph';
import { LibraryKeys } from '../library/keys';
import { declaredType } from '../nodes';
import { Kind, Types } from '../types';
import { Flag } from './flags';
import { Flows } from './flows';
import { Places } from './places';
import { ELEMENT, ENTRY, propertySlot } from './slots';

/** Where data of unknown origin gets a type: its numbers may be anything, but for those that are declared as `int`. */
export class Foreign {
    private readonly seen = new Set<ts.Type>();

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly library: LibraryKeys,
        private readonly places: Places,
        private readonly flows: Flows,
    ) {}

    /** What is asserted of an unknown value. */
    collectAssertion(node: ts.AsExpression): void {
        if (this.types.holdsUnknown(this.types.of(node.expression))) {
            this.mark(this.types.of(node));
        }
    }

    /** What a function says of a value that it has looked at. */
    collectPredicate({ type }: ts.FunctionLikeDeclaration): void {
        if (type !== undefined && ts.isTypePredicateNode(type) && type.type !== undefined) {
            this.mark(this.checker.getTypeFromTypeNode(type.type));
        }
    }

    /** What JSON is read into. */
    collectParse(node: ts.CallExpression): void {
        const type = this.library.ofCall(node) === 'JSON.parse' ? this.checker.getContextualType(node) : undefined;
        if (type !== undefined) {
            this.mark(type);
        }
    }

    /** Marks all numbers in values of the type as possible floats. */
    private mark(type: ts.Type): void {
        if (this.seen.has(type)) {
            return;
        }
        this.seen.add(type);
        if (type.isUnion()) {
            type.types.forEach((part) => this.mark(part));
            return;
        }
        const item = this.types.itemType(type) ?? this.types.entryType(type);
        if (item !== undefined) {
            if (this.types.kinds(item) & Kind.Number) {
                this.flows.mark(ELEMENT, Flag.Float);
                this.flows.mark(ENTRY, Flag.Float);
            }
            this.mark(item);
        }
        if (this.types.kinds(type) & Kind.Record) {
            this.checker.getPropertiesOfType(type).forEach((property) => this.markProperty(property));
        }
    }

    private markProperty(property: ts.Symbol): void {
        const type = this.checker.getTypeOfSymbol(property);
        const isInt = this.places.isDeclaredInt(declaredType(property.valueDeclaration));
        if (this.types.kinds(type) & Kind.Number && !isInt) {
            this.flows.mark(propertySlot(property.name), Flag.Float);
            this.flows.mark(ENTRY, Flag.Float);
        }
        this.mark(type);
    }
}
