import { ts } from 'ts-morph';
import { Answers } from '../answers';
import { bare } from '../bindings';
import { getOr } from '../maps';

/** Which library member a symbol is: `Array.map`, `Math.floor`, `parseInt`. */
export class LibraryKeys {
    private readonly known = new Map<ts.Symbol, string | null>();

    constructor(
        private readonly checker: ts.TypeChecker,
        private readonly library: ts.SourceFile,
        private readonly answers = new Answers(),
    ) {}

    ofSymbol(symbol: ts.Symbol | undefined): string | null {
        if (symbol === undefined) {
            return null;
        }
        return getOr(this.known, symbol, () => this.compute(symbol));
    }

    private compute(symbol: ts.Symbol): string | null {
        const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
        if (declaration === undefined || declaration.getSourceFile() !== this.library) {
            return null;
        }
        return keyOfDeclaration(declaration);
    }

    /** The member that a name means. */
    ofName(node: ts.Node): string | null {
        return this.answers.about('library', node, () => this.ofSymbol(this.checker.getSymbolAtLocation(node)));
    }

    /** Whether a list was just made by the library, and has nothing but texts in it. */
    givesTexts(list: ts.Expression): boolean {
        const call = bare(list);
        if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) {
            return false;
        }
        const key = this.ofCall(call);
        return (
            key === 'Object.keys' ||
            key === 'String.split' ||
            (/^Array\.(filter|reverse|slice|sort)$/.test(key ?? '') && this.givesTexts(call.expression.expression))
        );
    }

    /** The member that a call calls. */
    ofCall(node: ts.CallExpression): string | null {
        const callee = bare(node.expression);
        if (ts.isIdentifier(callee)) {
            return this.ofName(callee);
        }
        return ts.isPropertyAccessExpression(callee) ? this.ofName(callee.name) : null;
    }

    /** Whether a node calls something that is not in the library. */
    isProgramCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
        return ts.isNewExpression(node) || (ts.isCallExpression(node) && this.ofCall(node) === null);
    }
}

/** Whether a member hands on from item to item what its callback made. */
export const isReduce = (key: string | null): boolean => key === 'Array.reduce' || key === 'Array.reduceRight';

/** The name of a library declaration: parent and member, without what only types need. */
export function keyOfDeclaration(declaration: ts.Node): string | null {
    const { parent } = declaration;
    if (ts.isSourceFile(parent) || ts.isVariableDeclarationList(parent)) {
        const { name } = declaration as ts.NamedDeclaration;
        return name !== undefined && ts.isIdentifier(name) ? name.text : null;
    }
    const { name } = declaration as ts.NamedDeclaration;
    const container = (parent as ts.NamedDeclaration).name;
    if (
        name === undefined ||
        container === undefined ||
        !ts.isIdentifier(container) ||
        ts.isComputedPropertyName(name)
    ) {
        return null;
    }
    const owner = container.text
        .replace(/Constructor$/, '')
        .replace(/^ReadonlyArray$|^RegExpMatchArray$/, 'Array')
        .replace(/^Console$/, 'console')
        .replace(/^PlacesOf$/, 'Places');
    return `${owner}.${name.getText()}`;
}
