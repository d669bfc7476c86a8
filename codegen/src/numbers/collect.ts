import { ts } from 'ts-morph';
import { bare, Bindings, FUNCTIONS, isFunctionNode, isWriteTarget, nameIn } from '../bindings';
import { Items } from '../items';
import { declaredType, isAssignment, nameText, nodesIn } from '../nodes';
import { isField } from '../properties';
import { Kind, Types } from '../types';
import { Calls } from './calls';
import { Flag } from './flags';
import { Flows } from './flows';
import { Foreign } from './foreign';
import { Places } from './places';
import { ELEMENT, ENTRY, propertySlot, Slot } from './slots';

const SK = ts.SyntaxKind;

type Handler = (to: Collector, node: never) => void;

const slotOfName = (name: string | null): Slot => (name === null ? ENTRY : propertySlot(name));

/** On which ways values get from one place of a file to another: by what the kinds of nodes do with them. */
export class Collector {
    private static readonly HANDLERS = new Map<ts.SyntaxKind, Handler>([
        [SK.VariableDeclaration, (to: Collector, node: ts.VariableDeclaration) => to.collectDeclaration(node)],
        [SK.Parameter, (to: Collector, node: ts.ParameterDeclaration) => to.collectDeclaration(node)],
        [SK.BindingElement, (to: Collector, node: ts.BindingElement) => to.collectBindingElement(node)],
        [SK.PropertyDeclaration, (to: Collector, node: ts.PropertyDeclaration) => to.collectField(node)],
        [SK.PropertyAssignment, (to: Collector, node: ts.PropertyAssignment) => to.collectProperty(node)],
        [
            SK.ShorthandPropertyAssignment,
            (to: Collector, node: ts.ShorthandPropertyAssignment) => to.collectShorthand(node),
        ],
        [SK.ArrayLiteralExpression, (to: Collector, node: ts.ArrayLiteralExpression) => to.collectItems(node)],
        [SK.BinaryExpression, (to: Collector, node: ts.BinaryExpression) => to.collectAssignment(node)],
        [SK.PrefixUnaryExpression, (to: Collector, node: ts.PrefixUnaryExpression) => to.collectUpdate(node)],
        [SK.PostfixUnaryExpression, (to: Collector, node: ts.PostfixUnaryExpression) => to.collectUpdate(node)],
        [SK.ForOfStatement, (to: Collector, node: ts.ForOfStatement) => to.collectForOf(node)],
        [SK.AsExpression, (to: Collector, node: ts.AsExpression) => to.foreign.collectAssertion(node)],
        [SK.Identifier, (to: Collector, node: ts.Identifier) => to.calls.collectFunctionValue(node)],
        [SK.ReturnStatement, (to: Collector, node: ts.ReturnStatement) => to.collectReturn(node)],
        [SK.NewExpression, (to: Collector, node: ts.NewExpression) => to.calls.collectCall(node)],
        [SK.CallExpression, (to: Collector, node: ts.CallExpression) => to.collectCall(node)],
        ...[...FUNCTIONS].map((kind) => [
            kind,
            (to: Collector, node: ts.FunctionLikeDeclaration) => to.collectFunction(node),
        ]),
    ] as [ts.SyntaxKind, Handler][]);
    private static readonly KINDS = new Set(Collector.HANDLERS.keys());

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly places: Places,
        private readonly items: Items,
        private readonly calls: Calls,
        private readonly foreign: Foreign,
        private readonly flows: Flows,
        /** Whether others than the program may call the file's functions */
        private readonly isEntry: boolean,
    ) {}

    collect(file: ts.SourceFile): void {
        for (const node of nodesIn(file, Collector.KINDS)) {
            Collector.HANDLERS.get(node.kind)!(this, node as never);
        }
    }

    private collectDeclaration(node: ts.VariableDeclaration | ts.ParameterDeclaration): void {
        this.flows.declare(node.type, node.initializer);
        const slot = ts.isIdentifier(node.name) ? this.places.slotAt(node.name) : null;
        if (slot === null) {
            return;
        }
        this.flows.value(slot, node.initializer);
        if (this.bindings.mayBeReadEarly(node.name as ts.Identifier)) {
            this.flows.mark(slot, Flag.Missing);
        }
        if (isField(node)) {
            this.flows.link(propertySlot((node.name as ts.Identifier).text), slot);
        }
    }

    private collectBindingElement(node: ts.BindingElement): void {
        const slot = ts.isIdentifier(node.name) ? this.places.slotAt(node.name) : null;
        if (slot === null) {
            return;
        }
        this.flows.value(slot, node.initializer);
        const pattern = node.parent;
        let from: Slot = ELEMENT;
        let isThere = node.initializer !== undefined || node.dotDotDotToken !== undefined;
        if (ts.isArrayBindingPattern(pattern)) {
            isThere ||= this.items.isLongEnough(this.items.patternSource(pattern), pattern.elements.indexOf(node));
        } else {
            const name = nameText(node.propertyName ?? node.name);
            const source = this.checker.getTypeAtLocation(pattern);
            const isNamed = name !== null && this.checker.getPropertyOfType(source, name) !== undefined;
            from = isNamed ? propertySlot(name) : ENTRY;
            isThere ||= isNamed;
        }
        this.flows.link(slot, from, isThere ? 0 : Flag.Missing);
    }

    private collectField(node: ts.PropertyDeclaration): void {
        this.flows.declare(node.type, node.initializer);
        this.flows.value(slotOfName(nameText(node.name)), node.initializer);
    }

    private collectProperty(node: ts.PropertyAssignment): void {
        const name = nameText(node.name);
        const wanted = name === null ? undefined : this.types.wantedProperty(node.parent, node, name);
        this.flows.declare(declaredType(wanted), node.initializer);
        this.flows.value(slotOfName(name), node.initializer);
        this.flows.value(ENTRY, node.initializer);
    }

    private collectShorthand({ name }: ts.ShorthandPropertyAssignment): void {
        this.flows.value(propertySlot(name.text), name);
        this.flows.value(ENTRY, name);
    }

    private collectItems(node: ts.ArrayLiteralExpression): void {
        if (!isWriteTarget(node)) {
            node.elements
                .filter((element) => !ts.isSpreadElement(element))
                .forEach((element) => this.flows.value(ELEMENT, element));
        }
    }

    private collectAssignment(node: ts.BinaryExpression): void {
        if (!isAssignment(node)) {
            return;
        }
        const left = bare(node.left);
        if (ts.isArrayLiteralExpression(left)) {
            this.collectArrayPattern(left, bare(node.right));
            return;
        }
        if (ts.isObjectLiteralExpression(left)) {
            this.collectObjectPattern(left);
            return;
        }
        // Of the compound forms the flags are those of the whole expression.
        const value = node.operatorToken.kind === SK.EqualsToken ? node.right : node;
        const slot = this.targetSlot(left);
        if (slot !== null) {
            this.flows.declare(declaredType(this.bindings.symbolAt(nameIn(left))?.valueDeclaration), value);
            this.flows.value(slot, value);
        }
    }

    private collectArrayPattern(pattern: ts.ArrayLiteralExpression, source: ts.Expression): void {
        pattern.elements.forEach((element, at) => {
            const slot = ts.isSpreadElement(element) ? null : this.targetSlot(bare(element));
            if (slot !== null) {
                const known = ts.isArrayLiteralExpression(source) ? source.elements[at] : undefined;
                if (known !== undefined && !ts.isSpreadElement(known)) {
                    this.flows.value(slot, known);
                }
                this.flows.link(slot, ELEMENT, this.items.isLongEnough(source, at) ? 0 : Flag.Missing);
            }
        });
    }

    private collectObjectPattern(pattern: ts.ObjectLiteralExpression): void {
        for (const property of pattern.properties) {
            const target = ts.isPropertyAssignment(property)
                ? bare(property.initializer)
                : ts.isShorthandPropertyAssignment(property)
                  ? property.name
                  : null;
            const slot = target === null ? null : this.targetSlot(target);
            if (slot !== null) {
                this.flows.link(slot, slotOfName(nameText(property.name!)));
            }
        }
    }

    private collectUpdate(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): void {
        // Counting undefined gives NaN.
        const slot = isWriteTarget(node.operand) ? this.targetSlot(bare(node.operand)) : null;
        if (slot !== null) {
            this.flows.value(slot, node);
        }
    }

    /** Where something is written to; that a record's properties are entries too is written down on the way. */
    private targetSlot(target: ts.Expression): Slot | null {
        if (ts.isIdentifier(target)) {
            return this.places.slotAt(target);
        }
        if (ts.isPropertyAccessExpression(target)) {
            const slot = propertySlot(target.name.text);
            if (this.types.kindsAt(target.expression) & Kind.Record) {
                this.flows.link(ENTRY, slot);
            }
            return slot;
        }
        if (!ts.isElementAccessExpression(target)) {
            return null;
        }
        if (ts.isStringLiteralLike(target.argumentExpression)) {
            const slot = propertySlot(target.argumentExpression.text);
            this.flows.link(ENTRY, slot);
            return slot;
        }
        if (this.types.kindsAt(target.expression) & Kind.List) {
            return ELEMENT;
        }
        for (const { name } of this.checker.getPropertiesOfType(this.types.of(target.expression))) {
            this.flows.link(propertySlot(name), ENTRY);
        }
        return ENTRY;
    }

    private collectForOf({ initializer, expression }: ts.ForOfStatement): void {
        const slot = !ts.isVariableDeclarationList(initializer)
            ? this.targetSlot(bare(initializer))
            : ts.isIdentifier(initializer.declarations[0]!.name)
              ? this.places.slotAt(initializer.declarations[0]!.name)
              : null;
        if (slot !== null && !(this.types.kindsAt(expression) & Kind.String)) {
            this.calls.linkItems(slot, expression);
        }
    }

    private collectReturn(node: ts.ReturnStatement): void {
        const fn = ts.findAncestor(node, isFunctionNode);
        if (fn !== undefined) {
            this.calls.collectResult(fn, node.expression);
        }
    }

    private collectCall(node: ts.CallExpression): void {
        this.calls.collectCall(node);
        this.foreign.collectParse(node);
    }

    private collectFunction(node: ts.FunctionLikeDeclaration): void {
        const isEntry = this.isEntry && ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent);
        this.calls.collectFunction(node, isEntry);
        this.foreign.collectPredicate(node);
    }
}
