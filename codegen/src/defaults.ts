import { ts } from 'ts-morph';
import { Bindings, isClosure, isFunctionNode, isStaticMethod } from './bindings';
import { nodesIn } from './nodes';
import { Flag } from './numbers/flags';
import { Numbers } from './numbers/numbers';
import { Properties } from './properties';
import { Kind, Types } from './types';
import { addTo } from './maps';

const SK = ts.SyntaxKind;
const CALLS = new Set([SK.CallExpression, SK.NewExpression]);
const CLOSURES = new Set([SK.ArrowFunction, SK.FunctionExpression, SK.MethodDeclaration]);

/** Which parameters with a default may be given undefined explicitly: PHP's own default would not step in. */
export class Defaults {
    private readonly receiving = new Set<ts.Node>();
    private readonly passed = new Map<ts.Node, ts.Expression[]>();

    constructor(
        private readonly types: Types,
        private readonly numbers: Numbers,
        private readonly bindings: Bindings,
        properties: Properties,
        files: ts.SourceFile[],
    ) {
        // Whoever calls a function that was handed to him may pass what its type allows.
        for (const node of [...bindings.loose, ...files.flatMap((file) => nodesIn(file, CLOSURES))]) {
            const parameters = isClosure(node)
                ? node.parameters.filter(({ initializer }) => initializer !== undefined)
                : ts.isFunctionDeclaration(node) || isStaticMethod(node)
                  ? node.parameters
                  : [];
            parameters.forEach((parameter) => this.receiving.add(parameter));
        }
        files.forEach((file) => nodesIn(file, CALLS).forEach((node) => this.collectCall(node as ts.CallExpression)));
        [...properties.related()].forEach((methods) => this.relate(methods));
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
            : (ts.isFunctionDeclaration(parent) || isStaticMethod(parent)) && this.bindings.loose.has(parent);
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
        return this.bindings.loose.has(parameter.parent) ? null : (this.passed.get(parameter) ?? null);
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
                (parameter.initializer !== undefined || this.bindings.loose.has(declaration)) &&
                (this.types.kindsAt(arg) & (Kind.Undefined | Kind.Any) ||
                    this.numbers.flags(arg) & Flag.Missing ||
                    ts.isSpreadElement(arg))
            ) {
                this.receiving.add(parameter);
            }
        });
    }
}
