import { ts } from 'ts-morph';
import { Bindings } from '../bindings';
import { declaredType } from '../nodes';
import { isField } from '../properties';
import { Flag } from './flags';
import { ELEMENT, propertySlot, Slot, Slots } from './slots';

/** Whether the values of what is declared there are known by the property's name. */
export const hasPropertySlot = (node: ts.Node): boolean =>
    isField(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node);

/** What a declaration says of its values: which slot they are in, whether they are the host's, whether they are `int`. */
export class Places {
    constructor(
        private readonly bindings: Bindings,
        private readonly slots: Slots,
        private readonly host: ts.SourceFile[],
    ) {}

    private slotOf(symbol: ts.Symbol): Slot {
        const declaration = symbol.valueDeclaration;
        const isOwn = symbol.flags & ts.SymbolFlags.FunctionScopedVariable;
        return declaration !== undefined && !isOwn && hasPropertySlot(declaration) ? propertySlot(symbol.name) : symbol;
    }

    /** The slot of what a name means. */
    slotAt(name: ts.Node): Slot | null {
        const symbol = this.bindings.symbolAt(name);
        return symbol === undefined ? null : this.slotOf(symbol);
    }

    /** Where an argument goes: what takes many, or takes one apart, has a list. */
    slotOfParameter({ name, dotDotDotToken }: ts.ParameterDeclaration): Slot {
        return dotDotDotToken === undefined && ts.isIdentifier(name) ? (this.slotAt(name) ?? ELEMENT) : ELEMENT;
    }

    /** The flags of a variable, parameter or property. */
    flagsOf(symbol: ts.Symbol): number {
        return this.asDeclared(this.slots.of(this.slotOf(symbol)), declaredType(symbol.valueDeclaration));
    }

    /** The flags of what a function returns. */
    flagsOfResult(node: ts.SignatureDeclaration): number {
        return this.asDeclared(this.slots.of(node), node.type);
    }

    /** The flags of a value that the host gives. */
    flagsOfHost(type: ts.TypeNode | undefined): number {
        return this.asDeclared(Flag.Float, type);
    }

    /** The flags of a value where its type is declared. */
    asDeclared(flags: number, type: ts.TypeNode | undefined): number {
        return this.isDeclaredInt(type) ? flags & ~Flag.Float : flags;
    }

    isHost(declaration: ts.Node): boolean {
        return this.host.includes(declaration.getSourceFile());
    }

    /** Whether a type node says `int`, the host's name for integers. */
    isDeclaredInt(node: ts.TypeNode | undefined): boolean {
        if (node === undefined) {
            return false;
        }
        if (ts.isUnionTypeNode(node)) {
            return (
                node.types.some((part) => this.isDeclaredInt(part)) &&
                !node.types.some((part) => part.kind === ts.SyntaxKind.NumberKeyword)
            );
        }
        if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName) || node.typeName.text !== 'int') {
            return false;
        }
        const declarations = this.bindings.declaredAt(node.typeName)?.declarations ?? [];
        return declarations.some((declaration) => this.isHost(declaration));
    }
}
