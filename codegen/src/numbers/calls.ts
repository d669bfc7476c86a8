import { ts } from 'ts-morph';
import { bare, Bindings, isClosure, isFunctionNode, isLibraryValue, namedBy, nameIn, wrapped } from '../bindings';
import { isReduce, LibraryKeys } from '../library/keys';
import { calledArgument, namedCallback } from '../ownership';
import { isMethod } from '../properties';
import { Types } from '../types';
import { Flag } from './flags';
import { Flows } from './flows';
import { Places } from './places';
import { CLOSURE_PARAMETER, CLOSURE_RESULT, ELEMENT, ENTRY, Slot } from './slots';

/** Members of the library that put arguments into a list, with the places of these arguments. */
const STORES = new Map<string, [from: number, to?: number]>([
    ['Array.push', [0]],
    ['Array.unshift', [0]],
    ['Array.concat', [0]],
    ['Array.of', [0]],
    ['Array.splice', [2]],
    ['Array.fill', [0, 1]],
    ['Places.fill', [0, 1]],
]);

/** On which ways values get into functions and out of them: by calls, and from and to the library that calls them. */
export class Calls {
    constructor(
        private readonly types: Types,
        private readonly bindings: Bindings,
        private readonly library: LibraryKeys,
        private readonly places: Places,
        private readonly flows: Flows,
    ) {}

    /** What a function returns. */
    collectResult(fn: ts.FunctionLikeDeclaration, value: ts.Expression | undefined): void {
        if (!this.bindings.isInlined(fn)) {
            this.flows.value(fn, value);
            this.flows.declare(fn.type, value);
        }
    }

    /** @param isEntry - whether others than the program may call it */
    collectFunction(node: ts.FunctionLikeDeclaration, isEntry: boolean): void {
        if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
            this.collectResult(node, node.body);
        }
        if (isClosure(node)) {
            const caller = this.callerOf(node);
            if (caller !== null) {
                this.collectCallback(node, caller);
            } else if (!this.bindings.isCalledOnly(node)) {
                this.collectKept(node);
            }
        }
        if (isEntry) {
            node.parameters.forEach((parameter) => this.linkParameter(parameter, CLOSURE_PARAMETER, Flag.Float));
        }
    }

    /** A named function that is passed on or stored. */
    collectFunctionValue(node: ts.Identifier): void {
        const declaration = this.bindings.functionValueAt(node);
        if (declaration === null || isClosure(declaration)) {
            if (isLibraryValue(node) && this.callerOf(namedBy(node)) === null) {
                this.flows.mark(CLOSURE_RESULT, Flag.Float);
            }
            return;
        }
        const caller = this.callerOf(namedBy(node));
        if (caller === null) {
            this.collectKept(declaration);
            return;
        }
        declaration.parameters.forEach((parameter) => this.linkParameter(parameter, ELEMENT));
        this.flows.link(ELEMENT, declaration);
        if (isReduce(this.library.ofCall(caller))) {
            const [first] = declaration.parameters;
            this.flows.link(first === undefined ? ELEMENT : this.places.slotOfParameter(first), declaration);
            this.flows.value(ELEMENT, caller.arguments[1]);
        }
    }

    /** The call of the library that runs a function; what others get is kept. */
    private callerOf(node: ts.Expression): ts.CallExpression | null {
        const inner = wrapped(node);
        const call = inner.parent;
        return ts.isCallExpression(call) && calledArgument(call, this.library) === inner ? call : null;
    }

    private collectKept(node: ts.FunctionLikeDeclaration): void {
        node.parameters.forEach((parameter) => this.linkParameter(parameter, CLOSURE_PARAMETER));
        this.flows.link(CLOSURE_RESULT, node);
    }

    /** What the library hands to a function that is written in the call, and what it does with what that returns. */
    private collectCallback(node: ts.SignatureDeclaration, call: ts.CallExpression): void {
        const key = this.library.ofCall(call)!;
        const [first, second] = node.parameters;
        let getsItem: readonly (ts.ParameterDeclaration | undefined)[] =
            key === 'Array.sort' ? [first, second] : [first];
        if (isReduce(key)) {
            const initial = call.arguments[1];
            getsItem = initial === undefined ? [first, second] : [second];
            if (first !== undefined) {
                this.linkParameter(first, node);
                this.flows.value(this.places.slotOfParameter(first), initial);
            }
        }
        const list = bare(call.expression);
        if (!ts.isPropertyAccessExpression(list) || !this.library.givesTexts(list.expression)) {
            getsItem.forEach((parameter) => parameter && this.linkParameter(parameter, ELEMENT));
        }
        if (key === 'Array.map' || key === 'Array.from') {
            this.flows.link(ELEMENT, node);
        }
    }

    /** The items of a list go into a slot. Those that the library has just made are there, whatever lists else hold. */
    linkItems(to: Slot, list: ts.Expression): void {
        if (!this.library.givesTexts(list)) {
            this.flows.link(to, ELEMENT);
        }
    }

    private linkParameter(parameter: ts.ParameterDeclaration, from: Slot, add = 0): void {
        // What takes its argument apart looks at the items itself.
        if (ts.isIdentifier(parameter.name)) {
            this.flows.link(this.places.slotOfParameter(parameter), from, add);
        }
    }

    collectCall(node: ts.CallExpression | ts.NewExpression): void {
        const key = ts.isCallExpression(node) ? this.library.ofCall(node) : null;
        if (key !== null) {
            this.collectLibraryCall(node as ts.CallExpression, key);
            return;
        }
        const declaration = this.types.calleeOf(node);
        const parameters = (declaration?.parameters ?? []) as readonly ts.ParameterDeclaration[];
        const args = node.arguments ?? [];
        args.forEach((arg, at) => this.flows.declare(parameters[at]?.type, arg));
        if (declaration !== undefined && this.places.isHost(declaration)) {
            return;
        }
        const isKnown = declaration !== undefined && isFunctionNode(declaration);
        if (isKnown || (declaration !== undefined && isMethod(declaration))) {
            this.collectArguments(args, parameters);
        }
        if (!isKnown || (isClosure(declaration) && !this.bindings.isCalledOnly(declaration))) {
            for (const arg of args) {
                const value = ts.isSpreadElement(arg) ? arg.expression : arg;
                this.flows.value(CLOSURE_PARAMETER, value);
                this.flows.value(ELEMENT, value);
            }
        }
    }

    private collectArguments(args: readonly ts.Expression[], parameters: readonly ts.ParameterDeclaration[]): void {
        const firstSpread = args.findIndex(ts.isSpreadElement);
        args.forEach((arg, at) => {
            // What is spread goes to any of those from there on.
            const isSpread = firstSpread >= 0 && firstSpread <= at;
            const place = Math.min(isSpread ? firstSpread : at, parameters.length - 1);
            for (const parameter of parameters.slice(place, isSpread ? undefined : place + 1)) {
                const slot = this.places.slotOfParameter(parameter);
                if (ts.isSpreadElement(arg)) {
                    this.flows.link(slot, ELEMENT);
                } else if (!this.bindings.changedArguments.has(arg)) {
                    // An array that is changed is there, or the call fails.
                    this.flows.value(slot, arg);
                }
            }
        });
    }

    private collectLibraryCall(node: ts.CallExpression, key: string): void {
        const { arguments: args } = node;
        if (key === 'Object.values' || key === 'Object.entries') {
            this.flows.link(ELEMENT, ENTRY);
        } else if (key === 'Object.fromEntries') {
            this.flows.link(ENTRY, ELEMENT);
        }
        const name = args[0] && nameIn(bare(args[0]));
        const isConversion = name !== undefined && ts.isIdentifier(name) && this.library.ofName(name) !== null;
        if (isConversion && (key === 'Array.map' || key === 'Array.flatMap')) {
            this.flows.mark(ELEMENT, Flag.Float);
        }
        if (namedCallback(node, this.library) !== undefined) {
            this.flows.link(CLOSURE_PARAMETER, ELEMENT);
            this.flows.link(ELEMENT, CLOSURE_RESULT);
            if (isReduce(key)) {
                this.flows.value(CLOSURE_PARAMETER, args[1]);
                this.flows.value(ELEMENT, args[1]);
                this.flows.link(CLOSURE_PARAMETER, CLOSURE_RESULT);
            }
        }
        const stored = STORES.get(key);
        if (stored !== undefined) {
            args.slice(...stored).forEach((arg) => this.flows.value(ELEMENT, arg));
        }
    }

    /** The parameters and results of methods that a call may mean together are one. */
    relate(methods: (ts.MethodDeclaration | ts.MethodSignature)[]): void {
        const longest = Math.max(...methods.map(({ parameters }) => parameters.length));
        const slots = Array.from({ length: longest }, (_, at) =>
            methods.flatMap(({ parameters }) =>
                parameters[at] === undefined ? [] : this.places.slotOfParameter(parameters[at]),
            ),
        );
        for (const [first, ...others] of [methods, ...slots]) {
            for (const other of others) {
                this.flows.link(first!, other);
                this.flows.link(other, first!);
            }
        }
    }
}
