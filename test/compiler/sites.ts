import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ts } from 'ts-morph';
import { Diagnostics } from '../../codegen/src/diagnostics';
import { PROJECT, programsBelow } from './support';

// Which places of the compiler's source report a diagnostic, and which of them have done so.

const SOURCE = path.join(PROJECT, 'codegen/src');

/** A place that reports. */
export interface Site {
    /** File and line */
    place: string;
    /** What it reports; stays the same while other lines come and go */
    name: string;
}

/** All places that report something about a program; what is wrong with files and folders has no place in one. */
export function callSites(): Site[] {
    return programsBelow(SOURCE)
        .filter((file) => !/\/docs\/|\/(?:config|project)\.ts$/.test(file))
        .flatMap((file) => {
            const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
            const found: Site[] = [];
            const visit = (node: ts.Node): void => {
                const name = ts.isCallExpression(node) ? reporter(node) : null;
                if (name !== null) {
                    const { line } = source.getLineAndCharacterOfPosition(name.getStart());
                    const code = node
                        .getText()
                        .replace(/\s+/g, ' ')
                        .replace(/(?<=\() |,? (?=\))/g, '');
                    found.push({
                        place: `${file}:${line + 1}`,
                        name: `${path.relative(SOURCE, file)} ${enclosing(node)}: ${code}`,
                    });
                }
                ts.forEachChild(node, visit);
            };
            visit(source);
            return found;
        });
}

/** The name through which a call reports: of a method of the diagnostics, or of a function that calls one. */
function reporter(call: ts.CallExpression): ts.Node | null {
    // Functions that hand on what they are given are no places by themselves.
    const handsOn = call.arguments.some(ts.isSpreadElement);
    const { expression } = call;
    const reports = /(?:\.(?:refuse|unfit)|\bdiagnostics\.(?:node|at)|^refuse(?:Form)?)$/.test(expression.getText());
    return handsOn || !reports ? null : ts.isPropertyAccessExpression(expression) ? expression.name : expression;
}

function enclosing(node: ts.Node): string {
    const outer = ts.findAncestor(node, (up) => ts.isFunctionDeclaration(up) || ts.isMethodDeclaration(up));
    return (outer as ts.FunctionDeclaration | undefined)?.name?.getText() ?? 'top level';
}

/** Notes from now on which places report: the set that it gives is filled. */
export function recordSites(): Set<string> {
    const met = new Set<string>();
    const report = Diagnostics.prototype.at;
    Diagnostics.prototype.at = function (this: Diagnostics, ...args: Parameters<typeof report>): void {
        for (const [, place] of new Error().stack!.matchAll(/(\/[^\s():]*\/codegen\/src\/[^\s():]+:\d+):\d+/g)) {
            met.add(place!);
        }
        report.apply(this, args);
    };
    return met;
}
