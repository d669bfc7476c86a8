import { ts } from 'ts-morph';
import { Bindings, isClosure, isFunctionNode, isMemberName } from './bindings';
import { isCallee, nodesIn } from './nodes';
import { Flag, Numbers } from './numbers';
import { Properties } from './properties';
import { Kind, Types } from './types';
import { addTo } from './maps';

const SK = ts.SyntaxKind;
/** What passes arguments, or functions that others call */
const PASSING = new Set([
    SK.CallExpression,
    SK.NewExpression,
    SK.ArrowFunction,
    SK.FunctionExpression,
    SK.MethodDeclaration,
    SK.Identifier,
]);

/** Which parameters with a default may be given undefined explicitly: PHP's own default would not step in. */
export class Defaults {
    private readonly receiving = new Set<ts.Node>();
    private readonly passed = new Map<ts.Node, ts.Expression[]>();
    private readonly values = new Set<ts.Node>();

    constructor(
        private readonly types: Types,
        private readonly numbers: Numbers,
        private readonly bindings: Bindings,
        properties: Properties,
        files: ts.SourceFile[],
    ) {
        const related = [...properties.related()];
        // Not all of their calls are known by what they call.
        related.flat().forEach((method) => this.values.add(method));
        files.forEach((file) => nodesIn(file, PASSING).forEach((node) => this.collect(node)));
        related.forEach((methods) => this.relate(methods));
    }

    /** A call of one of the methods may be one of another; and what one allows to be left out, all have to. */
    private relate(methods: readonly (ts.MethodDeclaration | ts.MethodSignature)[]): void {
        const longest = Math.max(...methods.map(({ parameters }) => parameters.length));
        for (let at = 0; at < longest; at++) {
            const parameters = methods.flatMap((method) => method.parameters[at] ?? []);
            const isOpen =
                parameters.length < methods.length ||
                parameters.some(
                    (one) =>
                        this.receiving.has(one) ||
                        (one.initializer === undefined && this.types.kindsAt(one) & (Kind.Undefined | Kind.Any)),
                );
            parameters.filter(() => isOpen).forEach((one) => this.receiving.add(one));
        }
    }

    receivesUndefined(parameter: ts.ParameterDeclaration): boolean {
        return this.receiving.has(parameter);
    }

    /** Whether the function may be called by a type that lets the parameter be left out, although it does not say so. */
    mayBeLeftOut(parameter: ts.ParameterDeclaration): boolean {
        const { parent } = parameter;
        const isHandedOn = isClosure(parent)
            ? !this.isForLibrary(parent)
            : ts.isFunctionDeclaration(parent) && this.values.has(parent);
        return isHandedOn && (this.types.kindsAt(parameter) & (Kind.Undefined | Kind.Unknown | Kind.Any)) !== 0;
    }

    private isForLibrary({ parent }: ts.Node): boolean {
        return ts.isCallExpression(parent) && this.types.calleeOf(parent)?.getSourceFile().isDeclarationFile === true;
    }

    /** Whether a closure has the parameter for one of any number of arguments, by its own type always there. */
    isOneOfMany(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker): boolean {
        const { parent } = parameter;
        if (!isClosure(parent) || this.isForLibrary(parent) || parameter.dotDotDotToken !== undefined) {
            return false;
        }
        const signatures = checker.getContextualType(parent)?.getCallSignatures() ?? [];
        return signatures.some(({ parameters, declaration }) => {
            const last = declaration?.parameters[parameters.length - 1];
            return (
                last !== undefined &&
                ts.isParameter(last) &&
                last.dotDotDotToken !== undefined &&
                parent.parameters.indexOf(parameter) >= parameters.length - 1 &&
                checker.isArrayType(checker.getTypeOfSymbol(parameters[parameters.length - 1]!))
            );
        });
    }

    /** Everything that calls pass as the parameter; null where not all calls are known. */
    argumentsOf(parameter: ts.ParameterDeclaration): ts.Expression[] | null {
        return this.values.has(parameter.parent) ? null : (this.passed.get(parameter) ?? null);
    }

    private collect(node: ts.Node): void {
        if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
            this.collectCall(node);
        } else if (isClosure(node)) {
            // Whoever calls a closure may pass what its type allows.
            node.parameters
                .filter((parameter) => parameter.initializer !== undefined)
                .forEach((parameter) => this.receiving.add(parameter));
        } else if (ts.isIdentifier(node) && this.bindings.isFunctionName(node) && !isMemberName(node)) {
            const declaration = this.bindings.symbolAt(node)?.valueDeclaration;
            if (
                declaration !== undefined &&
                ts.isFunctionDeclaration(declaration) &&
                declaration.name !== node &&
                !isCallee(node)
            ) {
                declaration.parameters.forEach((parameter) => this.receiving.add(parameter));
                this.values.add(declaration);
            }
        }
    }

    private collectCall(node: ts.CallExpression | ts.NewExpression): void {
        const declaration = this.types.calleeOf(node);
        if (declaration === undefined || !isFunctionNode(declaration)) {
            return;
        }
        (node.arguments ?? []).forEach((arg, at) => {
            const parameter = declaration.parameters[at];
            if (parameter !== undefined) {
                addTo(this.passed, parameter, arg);
            }
            if (
                parameter !== undefined &&
                (parameter.initializer !== undefined || this.values.has(declaration)) &&
                (this.types.kindsAt(arg) & (Kind.Undefined | Kind.Any) ||
                    this.numbers.flags(arg) & Flag.Missing ||
                    ts.isSpreadElement(arg))
            ) {
                this.receiving.add(parameter);
            }
        });
    }
}
