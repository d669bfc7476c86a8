import { ts } from 'ts-morph';
import { bare, Binding, Bindings, isFunctionNode, isWriteTarget } from './bindings';
import { isTaking } from './kept';
import { LibraryKeys } from './library/keys';
import { isAssignment, isBinary, isUnary, isWithin, someChild } from './nodes';
import { leaves } from './presence';
import { Kind, Types } from './types';

const SK = ts.SyntaxKind;

/** What `break`, `continue` and `throw` may end at. */
const CAUGHT = [ts.isTryStatement, ts.isSwitchStatement, (node: ts.Node) => ts.isIterationStatement(node, false)];

/** What the paths consist of that may come to mean something else. */
interface Parts {
    bindings: Set<Binding>;
    names: Set<string>;
    hasItems: boolean;
}

/** A part of the program that runs from one place to another, in one function. */
interface Stretch {
    /** What holds both places */
    around: ts.Node;
    from: number;
    to: number;
    /** What is read at its end: what is around that is done only later */
    read: ts.Node | null;
    /** A loop in which the read stands, and the place where it begins does not: all of it may have run */
    loop: ts.Node | null;
}

/**
 * Whether paths (`this.rows`, `counts[word]`, `key`) mean the same in two places, because nothing that runs in between
 * changes them, or takes items out of what they mean. Whatever calls a function of the program may do both.
 */
export class Steady {
    constructor(
        private readonly bindings: Bindings,
        private readonly types: Types,
        private readonly library: LibraryKeys,
    ) {}

    /** Whether two expressions of one function are the same path, and mean the same if nothing happens in between. */
    isSame(a: ts.Expression, b: ts.Expression): boolean {
        const [one, other] = [bare(a), bare(b)];
        if (ts.isIdentifier(one)) {
            const symbol = this.bindings.symbolAt(one);
            return ts.isIdentifier(other) && symbol !== undefined && symbol === this.bindings.symbolAt(other);
        }
        if (ts.isPropertyAccessExpression(one)) {
            return (
                ts.isPropertyAccessExpression(other) &&
                one.name.text === other.name.text &&
                !one.questionDotToken &&
                !other.questionDotToken &&
                this.isSame(one.expression, other.expression)
            );
        }
        if (ts.isElementAccessExpression(one)) {
            return (
                ts.isElementAccessExpression(other) &&
                !one.questionDotToken &&
                !other.questionDotToken &&
                this.isSame(one.expression, other.expression) &&
                this.isSame(one.argumentExpression, other.argumentExpression)
            );
        }
        if (isBinary(one, SK.PlusToken, SK.MinusToken)) {
            return (
                isBinary(other, one.operatorToken.kind) &&
                this.isSame(one.left, other.left) &&
                this.isSame(one.right, other.right)
            );
        }
        if (ts.isStringLiteralLike(one) || ts.isNumericLiteral(one)) {
            return (ts.isStringLiteralLike(other) || ts.isNumericLiteral(other)) && one.text === other.text;
        }
        return one.kind === SK.ThisKeyword && other.kind === SK.ThisKeyword;
    }

    /** Whether nothing that runs between a place and a read behind it changes the paths. */
    isUntil(paths: readonly ts.Expression[], from: number, read: ts.Node): boolean {
        let loop: ts.Node | null = null;
        let around = read;
        for (; around.pos >= from; around = around.parent) {
            if (isFunctionNode(around) && !this.bindings.isInlined(around)) {
                return false;
            }
            loop = ts.isIterationStatement(around, false) ? around : loop;
        }
        const to = loop === null ? read.pos : loop.end;
        return !this.isDisturbed(this.partsOf(paths), { around, from, to, read, loop }, around);
    }

    /** Whether nothing in a node, or in it from a place on, changes the paths. */
    isThroughout(paths: readonly ts.Expression[], around: ts.Node, from = around.pos): boolean {
        const stretch = { around, from, to: around.end, read: null, loop: null };
        return !this.isDisturbed(this.partsOf(paths), stretch, around);
    }

    private partsOf(paths: readonly ts.Expression[]): Parts {
        const parts: Parts = { bindings: new Set(), names: new Set(), hasItems: false };
        const add = (node: ts.Node): void => {
            const binding = ts.isIdentifier(node) ? this.bindings.at(node) : undefined;
            if (binding !== undefined) {
                parts.bindings.add(binding);
            }
            if (ts.isPropertyAccessExpression(node)) {
                parts.names.add(node.name.text);
                add(node.expression);
                return;
            }
            parts.hasItems ||= ts.isElementAccessExpression(node);
            ts.forEachChild(node, add);
        };
        paths.forEach(add);
        return parts;
    }

    private isDisturbed(parts: Parts, stretch: Stretch, node: ts.Node): boolean {
        const { from, to, read, loop } = stretch;
        if (node.end <= from || node.pos >= to || (isFunctionNode(node) && !this.runsAtOnce(node))) {
            return false;
        }
        const isDone = loop === null ? read === null || !isWithin(read, node) : node === loop || !isWithin(loop, node);
        if (node.pos >= from && isDone && this.mayChange(node, parts)) {
            return true;
        }
        return someChild(
            node,
            (child) =>
                child !== skippedIn(node, stretch) &&
                !leavesBefore(child, stretch) &&
                this.isDisturbed(parts, stretch, child),
        );
    }

    /** Whether a function is handed to a method of the library, which calls it. */
    private runsAtOnce(fn: ts.Node): boolean {
        const { parent } = fn;
        const isCalled =
            ts.isCallExpression(parent) && parent.expression !== fn && this.library.ofCall(parent) !== null;
        return isCalled || this.bindings.isInlined(fn);
    }

    private mayChange(node: ts.Node, parts: Parts): boolean {
        if (ts.isNewExpression(node) || ts.isDeleteExpression(node)) {
            return true;
        }
        if (ts.isCallExpression(node)) {
            const isKnown = this.library.ofCall(node) !== null;
            const mayCall = (one: ts.Expression): boolean =>
                (this.types.kindsAt(one) & Kind.Function) !== 0 && !isFunctionNode(bare(one));
            if (!isKnown || isTaking(node) || node.arguments.some(mayCall)) {
                return true;
            }
        }
        const target = isAssignment(node)
            ? node.left
            : isUnary(node)
              ? node.operand
              : ts.isForOfStatement(node)
                ? node.initializer
                : null;
        return (target !== null && this.isChanged(target, parts)) || this.types.impliedCalls(node).length > 0;
    }

    /** Whether one of the targets of an assignment is part of the paths. */
    private isChanged(target: ts.Node, parts: Parts): boolean {
        if (ts.isIdentifier(target)) {
            const binding = this.bindings.at(target);
            return binding !== undefined && parts.bindings.has(binding) && isWriteTarget(target);
        }
        if (ts.isPropertyAccessExpression(target)) {
            return parts.names.has(target.name.text) || target.name.text === 'length';
        }
        if (ts.isElementAccessExpression(target)) {
            const record = this.types.of(target.expression);
            const isNamed = [...parts.names].some((name) => record.getProperty(name) !== undefined);
            return parts.hasItems || isNamed;
        }
        return someChild(target, (child) => this.isChanged(child, parts));
    }
}

/** What is not run between a test in the condition of a statement and what is behind it, or in its body. */
function skippedIn(node: ts.Node, { from, read }: Stretch): ts.Node | undefined {
    const isIn = (part: ts.Node | undefined): boolean => part !== undefined && part.pos < from && from <= part.end;
    if (ts.isForStatement(node)) {
        return isIn(node.condition) ? node.incrementor : undefined;
    }
    if (!ts.isIfStatement(node) || !isIn(node.expression)) {
        return undefined;
    }
    return read === null || isWithin(read, node.thenStatement) ? undefined : node.thenStatement;
}

/** Whether who comes to a branch leaves before the read, and does not come back to it without the place of the test. */
function leavesBefore(node: ts.Node, { read, loop }: Stretch): boolean {
    const { parent } = node;
    if (read === null || !ts.isIfStatement(parent) || !leaves(node as ts.Statement)) {
        return false;
    }
    let around: ts.Node = parent;
    while (!isWithin(read, around)) {
        // Whoever leaves only one of these goes on behind it.
        if (isFunctionNode(around) || CAUGHT.some((isOne) => isOne(around))) {
            return false;
        }
        around = around.parent;
    }
    return around !== parent && (loop === null || !isWithin(parent, loop));
}
